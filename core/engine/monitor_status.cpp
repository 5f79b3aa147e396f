// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/monitor_status.h"

#include "base/hash.h"
#include "base/json.h"
#include "engine/brief_lock.h"
#include "engine/config_file.h"
#include "model/answers.h"

#include <array>
#include <cstdlib>

namespace holdfast
{
namespace
{

constexpr std::array kPhases{MonitorPhase::Idle,
                             MonitorPhase::Settling,
                             MonitorPhase::Running,
                             MonitorPhase::Paused,
                             MonitorPhase::WaitingForDestination,
                             MonitorPhase::Attention};

template <class T>
T valueOf(const JsonValue &document, std::string_view key)
{
    const JsonValue *const value = document.find(key);
    const T *const found = value == nullptr ? nullptr : value->as<T>();
    return found == nullptr ? T() : *found;
}

std::string render(const MonitorStatus &status)
{
    JsonValue watch;
    watch.set("kind", JsonValue(status.watch.kind));
    watch.set("sees_content_changes", JsonValue(status.watch.seesContentChanges));
    watch.set("folders", JsonValue(status.watch.folders));
    watch.set("unwatched_count", JsonValue(status.watch.unwatchedCount));
    watch.set("advice", JsonValue(status.watch.advice));
    JsonValue::Array unwatched;
    for (const UnwatchedFolder &folder : status.watch.unwatched) {
        JsonValue entry;
        entry.set("source", JsonValue(std::int64_t{folder.source}));
        entry.set("path", JsonValue(toBase64(folder.path.bytes())));
        entry.set("reason", JsonValue(folder.reason));
        unwatched.push_back(std::move(entry));
    }
    watch.set("unwatched", JsonValue(std::move(unwatched)));
    JsonValue document;
    document.set("pid", JsonValue(status.pid));
    document.set("phase", JsonValue(std::string(monitorPhaseName(status.phase))));
    document.set("since", JsonValue(status.since));
    document.set("reason", JsonValue(displayName(status.reason)));
    document.set("paused_until", JsonValue(status.pausedUntil));
    document.set("battery_is_low", JsonValue(status.batteryIsLow));
    document.set("queued", JsonValue(status.queued));
    document.set("last_event", JsonValue(status.lastEvent));
    document.set("last_backup", JsonValue(status.lastBackup));
    document.set("watch", std::move(watch));
    return renderJson(document);
}

WatchStatus watchStatusOf(const JsonValue &watch)
{
    WatchStatus status;
    status.kind = valueOf<std::string>(watch, "kind");
    status.seesContentChanges = valueOf<bool>(watch, "sees_content_changes");
    status.folders = valueOf<std::int64_t>(watch, "folders");
    status.unwatchedCount = valueOf<std::int64_t>(watch, "unwatched_count");
    status.advice = valueOf<std::string>(watch, "advice");
    for (const JsonValue &entry : valueOf<JsonValue::Array>(watch, "unwatched")) {
        Result<RelPath> path = RelPath::parse(fromBase64(valueOf<std::string>(entry, "path")));
        if (path) {
            status.unwatched.push_back({static_cast<int>(valueOf<std::int64_t>(entry, "source")),
                                        std::move(*path), valueOf<std::string>(entry, "reason")});
        }
    }
    return status;
}

MonitorStatus statusOf(const JsonValue &document)
{
    MonitorStatus status;
    status.pid = valueOf<std::int64_t>(document, "pid");
    const std::string phase = valueOf<std::string>(document, "phase");
    for (const MonitorPhase candidate : kPhases) {
        if (monitorPhaseName(candidate) == phase) {
            status.phase = candidate;
        }
    }
    status.since = valueOf<std::int64_t>(document, "since");
    status.reason = valueOf<std::string>(document, "reason");
    status.pausedUntil = valueOf<std::int64_t>(document, "paused_until");
    status.batteryIsLow = valueOf<bool>(document, "battery_is_low");
    status.queued = valueOf<std::int64_t>(document, "queued");
    status.lastEvent = valueOf<std::int64_t>(document, "last_event");
    status.lastBackup = valueOf<std::int64_t>(document, "last_backup");
    if (const JsonValue *const watch = document.find("watch"); watch != nullptr) {
        status.watch = watchStatusOf(*watch);
    }
    return status;
}

// A name that any file system takes, whatever the backup folder is called.
Bytes boardName(const AbsPath &backupRoot)
{
    const std::unique_ptr<Hasher> hasher = makeHasher(HashAlgorithm::Sha256);
    hasher->add(backupRoot.bytes());
    constexpr std::size_t kDigits = 16;
    return hasher->finish().hex().substr(0, kDigits);
}

}  // namespace

MonitorBoard::MonitorBoard(FileSystem &fileSystem, const AbsPath &stateFolder,
                           const AbsPath &backupRoot)
    : fileSystem_(fileSystem), folder_(stateFolder / "monitors"), name_(boardName(backupRoot))
{
}

Result<void> MonitorBoard::claim()
{
    HOLDFAST_TRY(fileSystem_.createFolders(folder_, 0700));
    HOLDFAST_ASSIGN(open_, fileSystem_.open(folder_));
    // Somebody who asks whether a monitor lives has the lock for a moment.
    Result<std::unique_ptr<Folder::Lock>> lock = lockBriefly(*open_, name_ + ".lock");
    if (!lock) {
        Error error = std::move(lock).error();
        if (error.code == ErrorCode::Locked) {
            error.operation = kMonitoring;
        }
        return error;
    }
    lock_ = std::move(*lock);
    // What the monitor before said is true no more.
    const Result<void> removed = open_->removeFile(name_ + ".json");
    return removed || isAbsent(removed.error()) ? Result<void>() : removed;
}

Result<void> MonitorBoard::post(const MonitorStatus &status)
{
    const Bytes name = name_ + ".json";
    const Bytes fresh = name_ + ".new";
    if (const Result<void> removed = open_->removeFile(fresh);
        !removed && removed.error().code != ErrorCode::NotFound) {
        return removed;
    }
    HOLDFAST_ASSIGN(const FilePtr file, open_->createFile(fresh));
    HOLDFAST_TRY(file->write(render(status), 0));
    HOLDFAST_TRY(file->close());
    return open_->rename(fresh, *open_, name, IfTaken::Replace);
}

Result<std::optional<MonitorStatus>> MonitorBoard::read() const
{
    using Answer = Result<std::optional<MonitorStatus>>;
    const Answer none(std::nullopt);
    const Result<FolderPtr> folder = fileSystem_.open(folder_);
    if (!folder || !(*folder)->stat(name_ + ".lock")) {
        return none;
    }
    // Whoever can have the lock sees that nobody else has it. It is given back at once.
    const Result<std::unique_ptr<Folder::Lock>> lock = (*folder)->lock(name_ + ".lock");
    if (lock) {
        // Of one that was killed: who asks next, while this lock is had, is not to believe it.
        static_cast<void>((*folder)->removeFile(name_ + ".json"));
        return none;
    }
    if (lock.error().code != ErrorCode::Locked) {
        return none;
    }
    const Result<JsonValue> document = loadDocument(fileSystem_, folder_ / (name_ + ".json"));
    if (!document) {
        // It lives, and that is all that can be said.
        MonitorStatus status;
        status.pid = std::atoll(lock.error().detail.c_str());
        return std::optional(std::move(status));
    }
    return std::optional(statusOf(*document));
}

}  // namespace holdfast
