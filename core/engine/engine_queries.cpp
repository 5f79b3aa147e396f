// SPDX-License-Identifier: GPL-3.0-or-later
// Questions about a backup: read beside a writer, from the catalog alone.
#include "engine/engine.h"

#include "engine/clock_skew.h"
#include "engine/destination.h"
#include "engine/known_destinations.h"
#include "engine/restore_proofs.h"

#include <algorithm>
#include <limits>
#include <map>

namespace holdfast
{
namespace
{

VersionEntry versionOf(const StoredVersion &version)
{
    VersionEntry entry;
    entry.kind = version.kind == PastKind::Deleted ? VersionEntry::Kind::Deleted
                                                   : VersionEntry::Kind::Version;
    entry.number = version.number;
    entry.path = version.path;
    entry.type = version.type;
    entry.size = version.size;
    entry.mtime = version.properties.mtime;
    entry.hash = version.hash;
    entry.from = version.from;
    entry.until = version.until;
    entry.stored = version.stored;
    entry.kept = version.kept;
    return entry;
}

}  // namespace

Result<std::vector<NamedPath>> Engine::sources() const
{
    std::vector<SourceRecord> records;
    if (const Result<Destination::Opening> opening = openForReading(); opening) {
        HOLDFAST_ASSIGN(records, opening->destination->catalog().sources());
    } else if (opening.error().code != ErrorCode::NotFound) {
        return opening.error();
    }
    std::vector<NamedPath> result;
    for (const SourceConfig &source : config_.sources) {
        const auto known =
            std::find_if(records.begin(), records.end(),
                         [&](const SourceRecord &record) { return record.name == source.name; });
        result.push_back({known == records.end() ? -1 : known->id, source.name, RelPath()});
    }
    // Those that were configured once: what was backed up of them can still be had.
    for (const SourceRecord &record : records) {
        if (std::none_of(result.begin(), result.end(),
                         [&](const NamedPath &source) { return source.source == record.id; })) {
            result.push_back({record.id, record.name, RelPath()});
        }
    }
    return result;
}

Result<NamedPath> Engine::resolve(BytesView text) const
{
    HOLDFAST_ASSIGN(const std::vector<NamedPath> known, sources());
    if (text.starts_with('/')) {
        HOLDFAST_ASSIGN(const AbsPath path, AbsPath::parse(text));
        for (std::size_t i = 0; i < config_.sources.size(); ++i) {
            if (const std::optional<RelPath> below = path.relativeTo(config_.sources[i].path)) {
                return NamedPath{known[i].source, known[i].sourceName, *below};
            }
        }
    } else {
        while (text.ends_with('/')) {
            text.remove_suffix(1);
        }
        for (const NamedPath &source : known) {
            if (text == source.sourceName) {
                return source;
            }
            if (text.starts_with(source.sourceName + '/')) {
                HOLDFAST_ASSIGN(RelPath below,
                                RelPath::parse(text.substr(source.sourceName.size() + 1)));
                return NamedPath{source.source, source.sourceName, std::move(below)};
            }
        }
    }
    std::string names;
    for (const NamedPath &source : known) {
        names += (names.empty() ? "" : ", ") + displayName(source.sourceName);
    }
    return Error{ErrorCode::Invalid, "find", Bytes(text), 0,
                 "is not below a source: give an absolute path inside a source, or <source "
                 "name>/<path>; the sources are: " +
                     names};
}

Result<std::optional<MonitorStatus>> Engine::monitorStatus() const
{
    return MonitorBoard(fileSystem_, stateFolder_, config_.backupRoot).read();
}

Result<BackupStatus> Engine::status() const
{
    BackupStatus status;
    HOLDFAST_ASSIGN(const std::optional<MonitorStatus> monitor, monitorStatus());
    status.monitoring = monitor.has_value();
    status.monitorPid = monitor ? monitor->pid : 0;
    status.destination = config_.backupRoot.bytes();
    std::map<std::string, SourceId> ids;
    const KnownDestinations memory(fileSystem_, stateFolder_);
    // That it can't be read is for those to say who write.
    const Result<std::optional<KnownDestination>> remembered = memory.at(config_.backupRoot);
    const std::optional<KnownDestination> known = remembered ? *remembered : std::nullopt;
    const Result<DestinationTimes> times = memory.timesAt(config_.backupRoot);
    status.lastGood = times ? times->believedAt(clock_.now()).lastGood : 0;
    Result<Destination::Opening> opening = openForReading();
    if (opening && known) {
        // Of another backup than before nothing is told: it is not this one's.
        HOLDFAST_ASSIGN(const KnownDestination present, opening->destination->identity());
        if (present.backupId != known->backupId) {
            opening = Error{ErrorCode::NotFound, "open", config_.backupRoot.bytes(), 0,
                            "another backup stands here"};
        } else if (present.generation < known->generation) {
            // An older copy of it: what was stored since is not here.
            status.lastGood = 0;
        }
    }
    if (opening) {
        Destination &destination = *opening->destination;
        Catalog &catalog = destination.catalog();
        status.destinationAvailable = true;
        HOLDFAST_ASSIGN(const std::optional<std::string> id, catalog.fact("backup_id"));
        status.backupId = id.value_or(std::string());
        HOLDFAST_ASSIGN(const Folder::Space space, destination.folder().root()->space());
        status.freeBytes = space.free;
        status.totalBytes = space.total;
        HOLDFAST_ASSIGN(const CatalogTotals totals, catalog.totals());
        status.files = totals.files;
        status.versions = totals.versions;
        status.deleted = totals.deleted;
        status.duplicates = totals.duplicates;
        status.storedBytes = totals.bytes + totals.versionBytes + totals.deletedBytes;
        HOLDFAST_ASSIGN(const std::vector<RunSummary> runs, catalog.runs(1));
        if (!runs.empty()) {
            status.lastRun = runs.front();
        }
        HOLDFAST_ASSIGN(const TimeNs lastGood, catalog.lastGoodBackup());
        status.lastGood = std::max(status.lastGood, lastGood);
        const TimeNs now = clock_.now();
        HOLDFAST_ASSIGN(const TimeNs next, catalog.historyTime(now));
        status.aheadOfClock = clockContradiction(now, next) ? next : 0;
        std::map<SourceId, std::string> names;
        HOLDFAST_ASSIGN(const std::vector<SourceRecord> records, catalog.sources());
        for (const SourceRecord &record : records) {
            ids[record.name] = record.id;
            names[record.id] = record.name;
        }
        HOLDFAST_ASSIGN(const std::vector<Hold> holds, catalog.holds());
        for (const Hold &hold : holds) {
            status.holds.emplace_back(names[hold.source], hold);
        }
    } else if (opening.error().code != ErrorCode::NotFound) {
        return std::move(opening).error();
    } else if (const Result<FolderPtr> folder = fileSystem_.open(config_.backupRoot);
               folder && !known) {
        HOLDFAST_ASSIGN(const Folder::Space space, (*folder)->space());
        status.destinationAvailable = true;
        status.freeBytes = space.free;
        status.totalBytes = space.total;
    }
    if (!status.backupId.empty()) {
        const RestoreProofs proofs(fileSystem_, stateFolder_);
        status.lastProof = proofs.of(status.backupId);
        status.lastCheck = proofs.checkOf(status.backupId);
    }
    for (const SourceConfig &config : config_.sources) {
        SourceStatus source;
        source.name = config.name;
        source.path = config.path.bytes();
        source.available = fileSystem_.open(config.path).ok();
        if (const auto recorded = ids.find(config.name); opening.ok() && recorded != ids.end()) {
            HOLDFAST_ASSIGN(const SourceTotals totals,
                            opening->destination->catalog().countFiles(recorded->second));
            source.files = totals.files;
            source.bytes = totals.bytes;
            source.lastChange = totals.lastChange;
        }
        status.sources.push_back(std::move(source));
    }
    return status;
}

Result<std::vector<VersionEntry>> Engine::versions(const NamedPath &path) const
{
    HOLDFAST_ASSIGN(const Destination::Opening opening, openForReading());
    Catalog &catalog = opening.destination->catalog();
    std::vector<VersionEntry> entries;
    HOLDFAST_ASSIGN(const std::optional<KnownFile> live, catalog.find(path.source, path.path));
    const bool isFolder = live && live->type == EntryType::Folder;
    if (live && !isFolder) {
        VersionEntry entry;
        entry.kind = VersionEntry::Kind::Current;
        entry.path = live->path;
        entry.type = live->type;
        entry.size = live->fingerprint.size;
        entry.mtime = live->properties.mtime;
        entry.hash = live->hash;
        entry.from = live->since;
        entry.stored = live->stored;
        entries.push_back(std::move(entry));
    }
    HOLDFAST_ASSIGN(const std::vector<StoredVersion> past, catalog.past(path.source, path.path));
    for (const StoredVersion &version : past) {
        entries.push_back(versionOf(version));
    }
    if (!entries.empty()) {
        return entries;
    }
    Error error{ErrorCode::NotFound, "show versions of", path.sourceName + '/' + path.path.bytes(),
                0, "was never in the backup"};
    if (isFolder) {
        error.code = ErrorCode::Invalid;
        error.detail = "is a folder: versions are kept for files; list shows what is in it";
        return error;
    }
    HOLDFAST_ASSIGN(const std::optional<HistoricState> last,
                    catalog.lastState(path.source, path.path, std::numeric_limits<TimeNs>::max()));
    if (last && last->lineage != 0) {
        HOLDFAST_ASSIGN(const std::optional<KnownFile> moved, catalog.findLineage(last->lineage));
        std::string source;
        if (moved) {
            HOLDFAST_ASSIGN(source, catalog.sourceName(moved->source));
        }
        error.detail = moved ? "moved to " + displayName(source + '/' + moved->path.bytes()) +
                                   ", and its history with it: ask for the versions of that"
                             : "is gone, and no version of it was made; find shows what was there";
    }
    return error;
}

Result<std::vector<RunSummary>> Engine::history(int limit) const
{
    HOLDFAST_ASSIGN(const Destination::Opening opening, openForReading());
    return opening.destination->catalog().runs(limit);
}

Result<std::vector<ChangeCount>> Engine::changes(TimeNs from, TimeNs until, TimeNs span) const
{
    HOLDFAST_ASSIGN(const Destination::Opening opening, openForReading());
    return opening.destination->catalog().changesBetween(from, until, span);
}

Result<std::vector<FolderUsage>> Engine::usage(const NamedPath &path,
                                               const std::stop_token &stop) const
{
    std::vector<NamedPath> all;
    if (path.sourceName.empty()) {
        HOLDFAST_ASSIGN(all, sources());
    }
    HOLDFAST_ASSIGN(const Destination::Opening opening, openForReading());
    Catalog &catalog = opening.destination->catalog();
    std::vector<FolderUsage> result;
    for (const NamedPath &source : all) {
        HOLDFAST_ASSIGN(FolderUsage whole, catalog.usageOfAll(source.source, stop));
        whole.source = source.sourceName;
        result.push_back(std::move(whole));
    }
    if (path.sourceName.empty()) {
        return result;
    }
    HOLDFAST_ASSIGN(result, catalog.usage(path.source, path.path, stop));
    for (FolderUsage &name : result) {
        name.source = path.sourceName;
    }
    return result;
}

}  // namespace holdfast
