// SPDX-License-Identifier: GPL-3.0-or-later
// What the backup holds: list, find, versions, duplicates.
#include "cli/commands.h"
#include "cli/exit_code.h"
#include "cli/json_answers.h"
#include "cli/output.h"
#include "report/error_text.h"
#include "report/quantities.h"

#include <optional>

namespace holdfast::cli
{
namespace
{

constexpr std::size_t kSizeWidth = 11;

// Is there anyone who reads the rest of a list?
bool wanted(const std::stop_token &stop)
{
    return !stop.stop_requested() && outputError() == 0;
}

/// An array of a document, begun with the first row, so that an error before it stands alone. Flat
/// memory, however long the list.
class StreamedArray
{
public:
    StreamedArray(std::string_view key, std::function<void(JsonWriter &)> before)
        : key_(key), before_(std::move(before))
    {
    }

    JsonWriter &row()
    {
        begin();
        return *json_;
    }
    [[nodiscard]] bool hasBegun() const noexcept { return json_.has_value(); }
    /// Ends the array; the document is still open.
    JsonWriter &endArray()
    {
        begin();
        return json_->endArray();
    }

private:
    void begin()
    {
        if (!json_) {
            json_.emplace(writeOutput);
            json_->beginObject();
            before_(*json_);
            json_->key(key_).beginArray();
        }
    }

    std::string_view key_;
    std::function<void(JsonWriter &)> before_;
    std::optional<JsonWriter> json_;
};

// What was asked for is not in the backup: all else is as it should be.
int failListing(const Session &session, const Error &error)
{
    const int code = session.fail(error);
    return error.code == ErrorCode::NotFound && !error.path.starts_with('/') ? kLeftOut : code;
}

/// The end of a listing that has begun, or of one that never did.
int endListing(const Session &session, StreamedArray &array, const Result<void> &listed,
               const std::function<void(JsonWriter &)> &after)
{
    if (!listed && !array.hasBegun()) {
        return failListing(session, listed.error());
    }
    JsonWriter &json = array.endArray();
    after(json);
    if (!listed) {
        const std::string text = errorText(listed.error());
        session.warn("holdfast-cli: " + text);
        writeErrorMember(json, errorCodeName(listed.error().code), text);
    }
    json.endObject().finish();
    return listed ? session.stopped().value_or(kDone) : exitCodeOf(listed.error().code);
}

void writeEntry(JsonWriter &json, const ListEntry &entry)
{
    json.beginObject()
        .bytesMember("source", entry.source)
        .bytesMember("path", entry.path.bytes())
        .member("type", entryTypeName(entry.type))
        .member("size", entry.size)
        .timeMember("mtime", entry.mtime);
    writeHash(json, entry.hash);
    writeOptionalBytes(json, "stored", entry.stored.bytes());
    json.member("placement", placementName(entry.placement))
        .member("state", entryStateName(entry.state))
        .endObject();
}

void showEntry(const ListEntry &entry)
{
    const bool folder = entry.type == EntryType::Folder;
    std::string text = rightAligned(folder ? "" : sizeText(entry.size), kSizeWidth) + "  " +
                       localTimeText(entry.mtime) + "  " +
                       displayName(nameBelow(entry.source, entry.path)) + (folder ? "/" : "");
    if (entry.state == EntryState::Deleted) {
        text += "  (deleted " + localTimeText(entry.until) + ')';
    } else if (entry.state == EntryState::Past) {
        text += "  (until " + localTimeText(entry.until) + ')';
    }
    if (!entry.kept) {
        text += "  (removed by the retention rules)";
    }
    writeOutput(text + "\n");
}

Result<void> listAll(Session &session, const CommandLine &line, std::optional<TimeNs> at,
                     const std::function<bool(const ListEntry &)> &visit)
{
    std::vector<NamedPath> paths;
    if (line.paths.empty()) {
        HOLDFAST_ASSIGN(paths, session.engine().sources());
    } else {
        HOLDFAST_ASSIGN(NamedPath path, session.engine().resolve(line.paths.front()));
        paths.push_back(std::move(path));
    }
    ListRequest request;
    request.recursive = line.recursive;
    request.deleted = line.deleted;
    request.at = at;
    for (NamedPath &path : paths) {
        request.path = std::move(path);
        HOLDFAST_TRY(session.engine().list(request, visit));
    }
    return {};
}

/// Shows the entries that `listing` visits, one at a time.
int showEntries(
    Session &session, TimeNs at,
    const std::function<Result<void>(const std::function<bool(const ListEntry &)> &)> &listing)
{
    const std::stop_token stop = session.stopToken();
    if (!session.json()) {
        const Result<void> listed = listing([&](const ListEntry &entry) {
            showEntry(entry);
            return wanted(stop);
        });
        return listed ? session.stopped().value_or(kDone) : failListing(session, listed.error());
    }
    StreamedArray entries("entries",
                          [&](JsonWriter &json) { json.timeMember("at", at / kSecond * kSecond); });
    const Result<void> listed = listing([&](const ListEntry &entry) {
        writeEntry(entries.row(), entry);
        return wanted(stop);
    });
    return endListing(session, entries, listed, [](JsonWriter &) {});
}

void writeVersion(JsonWriter &json, const VersionEntry &version)
{
    json.beginObject();
    switch (version.kind) {
    case VersionEntry::Kind::Current:
        json.member("version", "current");
        break;
    case VersionEntry::Kind::Deleted:
        json.member("version", "deleted");
        break;
    case VersionEntry::Kind::Version:
        json.member("version", version.number);
        break;
    }
    json.member("size", version.size).timeMember("mtime", version.mtime);
    writeHash(json, version.hash);
    json.timeMember("from", version.from).timeMember("until", version.until);
    writeOptionalBytes(json, "stored", version.stored.bytes());
    json.member("kept", version.kept).endObject();
}

std::string versionName(const VersionEntry &version)
{
    switch (version.kind) {
    case VersionEntry::Kind::Current:
        return "current";
    case VersionEntry::Kind::Deleted:
        return "deleted";
    case VersionEntry::Kind::Version:
        break;
    }
    return std::to_string(version.number);
}

void showVersionTable(const std::vector<VersionEntry> &versions)
{
    Table table({{"VERSION", Table::Align::Right},
                 {"SIZE", Table::Align::Right},
                 {"MODIFIED", Table::Align::Left},
                 {"CURRENT FROM", Table::Align::Left},
                 {"UNTIL", Table::Align::Left},
                 {"STORED AT", Table::Align::Left}});
    for (const VersionEntry &version : versions) {
        table.add({versionName(version), sizeText(version.size), localTimeText(version.mtime),
                   localTimeText(version.from), localTimeText(version.until),
                   version.kept ? version.stored.toDisplay() : "(removed by the retention rules)"});
    }
    table.write();
}

std::string_view standingName(DuplicateCopy::Standing standing)
{
    switch (standing) {
    case DuplicateCopy::Standing::Shared:
        return "shared";
    case DuplicateCopy::Standing::Missing:
        return "missing";
    case DuplicateCopy::Standing::Own:
        break;
    }
    return "own";
}

void writeGroup(JsonWriter &json, const DuplicateGroup &group)
{
    json.beginObject();
    writeHash(json, group.hash);
    json.member("size", group.size).member("cost", group.cost);
    bool allUtf8 = true;
    json.key("paths").beginArray();
    for (const DuplicateCopy &copy : group.copies) {
        const Bytes name = nameBelow(copy.source, copy.path);
        allUtf8 = allUtf8 && isUtf8(name);
        json.value(name);
    }
    json.endArray();
    if (!allUtf8) {
        json.key("paths_base64").beginArray();
        for (const DuplicateCopy &copy : group.copies) {
            const Bytes name = nameBelow(copy.source, copy.path);
            if (isUtf8(name)) {
                json.null();
            } else {
                json.value(toBase64(name));
            }
        }
        json.endArray();
    }
    json.key("copies").beginArray();
    for (const DuplicateCopy &copy : group.copies) {
        json.beginObject();
        json.bytesMember("path", nameBelow(copy.source, copy.path))
            .bytesMember("stored", copy.stored.bytes())
            .member("placement", placementName(copy.placement))
            .member("standing", standingName(copy.standing));
        json.endObject();
    }
    json.endArray();
    json.endObject();
}

void showGroup(const DuplicateGroup &group)
{
    std::string text = countText(static_cast<std::int64_t>(group.copies.size())) + " times " +
                       sizeText(group.size) + ", costs " + sizeText(group.cost) + '\n';
    for (const DuplicateCopy &copy : group.copies) {
        text += "    " + displayName(nameBelow(copy.source, copy.path)) + " at " +
                copy.stored.toDisplay();
        text += copy.placement == Placement::Current ? " (the current copy)" : "";
        switch (copy.standing) {
        case DuplicateCopy::Standing::Own:
            break;
        case DuplicateCopy::Standing::Shared:
            text += " (another name of a file above)";
            break;
        case DuplicateCopy::Standing::Missing:
            text += " (is missing there: verify --repair makes it anew)";
            break;
        }
        text += '\n';
    }
    writeOutput(text);
}

}  // namespace

int showList(Session &session, const CommandLine &line)
{
    session.signals().allowSecondToKill();
    std::optional<TimeNs> at;
    if (line.at) {
        const Result<TimeNs> time = session.typedTime(*line.at);
        if (!time) {
            return session.fail(time.error());
        }
        at = *time;
    }
    return showEntries(session, at.value_or(session.clock().now()),
                       [&](const std::function<bool(const ListEntry &)> &visit) {
                           return listAll(session, line, at, visit);
                       });
}

int showFind(Session &session, const CommandLine &line)
{
    session.signals().allowSecondToKill();
    FindRequest request;
    request.pattern = line.paths.front();
    request.ignoreCase = line.ignoreCase;
    return showEntries(session, session.clock().now(),
                       [&](const std::function<bool(const ListEntry &)> &visit) {
                           return session.engine().find(request, visit);
                       });
}

int showVersions(Session &session, const CommandLine &line)
{
    session.signals().allowSecondToKill();
    const Result<NamedPath> path = session.engine().resolve(line.paths.front());
    if (!path) {
        return session.fail(path.error());
    }
    const Result<std::vector<VersionEntry>> versions = session.engine().versions(*path);
    if (!versions) {
        return failListing(session, versions.error());
    }
    if (!session.json()) {
        showVersionTable(*versions);
        return kDone;
    }
    writeJson([&](JsonWriter &json) {
        json.bytesMember("source", path->sourceName).bytesMember("path", path->path.bytes());
        json.key("versions").beginArray();
        for (const VersionEntry &version : *versions) {
            writeVersion(json, version);
        }
        json.endArray();
    });
    return kDone;
}

int showDuplicates(Session &session)
{
    session.signals().allowSecondToKill();
    const std::stop_token stop = session.stopToken();
    std::uint64_t bytes = 0;
    StreamedArray groups("groups", [](JsonWriter &) {});
    const Result<void> listed = session.engine().duplicates([&](const DuplicateGroup &group) {
        bytes += group.cost;
        if (session.json()) {
            writeGroup(groups.row(), group);
        } else {
            showGroup(group);
        }
        return wanted(stop);
    });
    if (session.json()) {
        return endListing(session, groups, listed,
                          [&](JsonWriter &json) { json.member("bytes", bytes); });
    }
    if (!listed) {
        return session.fail(listed.error());
    }
    writeOutput("Duplicates cost " + sizeText(bytes) + "\n");
    return session.stopped().value_or(kDone);
}

}  // namespace holdfast::cli
