// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "fakes/fake_backup_service.h"

#include <algorithm>
#include <string>
#include <utility>

namespace holdfast::ui
{

// A person with four folders and a drive: what the pages about the setup are shown with.

inline AbsPath path(const std::string &text)
{
    return *AbsPath::parse(text);
}

inline JsonValue parsedJson(const std::string &text)
{
    return *parseJson(text, "sample");
}

inline ParsedConfig sampleCheck(const JsonValue &document)
{
    ConfigSurroundings surroundings;
    surroundings.folder = path("/home/ada/.config/holdfast");
    surroundings.home = path("/home/ada");
    surroundings.stateDir = path("/home/ada/.local/state");
    return readConfig(document, surroundings);
}

/// As a service takes a document: from the file, or saved.
inline void useDocument(FakeBackupService &service, const JsonValue &document)
{
    ParsedConfig parsed = sampleCheck(document);
    service.setup_.file = path("/home/ada/.config/holdfast/config.json");
    service.setup_.exists = true;
    service.setup_.document = document;
    service.setup_.isUsable = parsed.ok();
    service.setup_.notices = std::move(parsed.notices);
    service.setup_.config = std::move(parsed.config);
    Q_EMIT service.setupChanged();
}

inline const std::string &sampleDocument()
{
    static const std::string text = R"({
  "sources": [
    "/home/ada/Documents",
    {"path": "/home/ada/Pictures", "exclude": ["*.xmp", "cache/"]},
    {"path": "/srv/projects/a very long path that no window is wide enough for/holdfast",
     "name": "Projects", "retention": {"max_versions_per_file": 5}},
    "/media/ada/Camera/DCIM"
  ],
  "backup_root": "/media/ada/Toshiba/Holdfast",
  "exclude": [".cache/", "*.tmp"],
  "my own key": true
})";
    return text;
}

inline BackupStatus sampleStatus(TimeNs now)
{
    BackupStatus status;
    status.backupId = "3f9c0c1e-6a0b-4b7e-9f2d-1c5a8e7d0b42";
    status.destination = "/media/ada/Toshiba/Holdfast";
    status.destinationAvailable = true;
    status.freeBytes = 1'320'000'000'000;
    status.totalBytes = 2'000'000'000'000;
    status.sources = {
        {"Documents", "/home/ada/Documents", true, 12'034, 3'400'000'000, now - 12 * kSecond},
        {"Pictures", "/home/ada/Pictures", true, 28'411, 118'000'000'000, now - 3 * kDay},
        {"Projects", "/srv/projects/holdfast", true, 7'767, 910'000'000, now - 7200 * kSecond},
        {"DCIM", "/media/ada/Camera/DCIM", false, 1'204, 9'300'000'000, now - 40 * kDay},
    };
    return status;
}

/// Counts as quickly as it is asked: each rule finds something, with names.
inline Result<FolderCount> sampleCount(const AbsPath &folder, const CountRules &rules)
{
    if (folder.bytes().ends_with(".txt")) {
        return Error{ErrorCode::NotAFolder, "open", folder.bytes(), 0, {}};
    }
    if (folder.bytes().ends_with("gone")) {
        return Error{ErrorCode::NotFound, "open", folder.bytes(), 0, {}};
    }
    FolderCount count;
    count.files = 12'034;
    count.bytes = 3'400'000'000;
    std::int64_t number = 400;
    for (const std::string &rule : rules.exclude) {
        FolderCount::Matched matched;
        if (rule != "nothing") {
            matched.files = number;
            matched.bytes = static_cast<std::uint64_t>(number) * 1'000'000;
            matched.examples = {RelPath::trusted("sub/" + folder.parent().bytes().substr(1) + "-x"),
                                RelPath::trusted("other")};
            matched.names = number;
            number = std::max<std::int64_t>(number / 3, 1);
        }
        count.excludedFiles += matched.files;
        count.excludedBytes += matched.bytes;
        count.rules.push_back(std::move(matched));
    }
    count.isComplete = true;
    return count;
}

inline DestinationInfo sampleDestination(const AbsPath &folder)
{
    DestinationInfo info;
    info.folder = folder;
    info.exists = folder == path("/media/ada/Toshiba/Holdfast");
    info.isWritable = true;
    info.freeBytes = 1'320'000'000'000;
    info.totalBytes = 2'000'000'000'000;
    info.fileSystem = "ext4";
    return info;
}

inline void fillSample(FakeBackupService &service)
{
    useDocument(service, parsedJson(sampleDocument()));
    service.onCheck = sampleCheck;
    service.onSave = [&service](const JsonValue &document) -> Result<void> {
        const ParsedConfig parsed = sampleCheck(document);
        if (!parsed.ok()) {
            return Error{ErrorCode::Invalid, "save", {}, 0, parsed.notices.front().message};
        }
        useDocument(service, document);
        return {};
    };
    service.onStatus = [&service] { return sampleStatus(service.now_); };
    service.onCount = sampleCount;
    service.onExamineDestination = sampleDestination;
    service.state_.monitor.phase = MonitorPhase::Idle;
    service.state_.monitor.watch.kind = "inotify";
    service.state_.monitor.watch.folders = 4'120;
}

}  // namespace holdfast::ui
