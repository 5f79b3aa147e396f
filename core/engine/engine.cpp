// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/engine.h"

#include "engine/brief_lock.h"
#include "engine/destination.h"
#include "engine/known_destinations.h"
#include "engine/restore_proofs.h"
#include "engine/retention_run.h"
#include "exec/verifier.h"

#include <algorithm>
#include <iterator>
#include <map>
#include <unistd.h>

namespace holdfast
{
namespace
{

// Removals between two looks at whether a person wants it to end.
constexpr std::ptrdiff_t kPruned = 250;

void tellNotices(const Destination::Opening &opening, RunObserver &observer)
{
    for (const std::string &text : opening.notices) {
        RunEvent event;
        event.kind = RunEventKind::Notice;
        event.text = text;
        observer.event(event);
    }
}

Error noBackup(const AbsPath &root)
{
    return Error{ErrorCode::NotFound, "open", root.bytes(), 0,
                 "there is no backup at " + root.toDisplay() +
                     " (yet, or its drive is not connected)"};
}

}  // namespace

Engine::Engine(FileSystem &fileSystem, const Clock &clock, Config config, AbsPath stateFolder)
    : fileSystem_(fileSystem),
      clock_(clock),
      config_(std::move(config)),
      stateFolder_(std::move(stateFolder))
{
}

Result<Destination::Opening> Engine::openForReading() const
{
    Result<Destination::Opening> opening =
        Destination::open(fileSystem_, config_, clock_, Destination::Mode::Read, {});
    if (!opening && opening.error().code == ErrorCode::NotFound) {
        return noBackup(config_.backupRoot);
    }
    return opening;
}

Result<void> Engine::checkSources() const
{
    std::optional<Error> missing;
    std::vector<std::pair<AbsPath, const SourceConfig *>> found;
    for (const SourceConfig &source : config_.sources) {
        Result<FolderPtr> folder = fileSystem_.open(source.path);
        if (!folder && folder.error().code == ErrorCode::NotAFolder) {
            return Error{ErrorCode::Invalid, "use source", source.path.bytes(), 0,
                         "is not a folder: a source is a folder with what is in it"};
        }
        if (!folder) {
            missing = missing ? std::move(missing) : std::move(folder).error();
            continue;
        }
        HOLDFAST_ASSIGN(AbsPath path, fileSystem_.canonical(source.path));
        found.emplace_back(std::move(path), &source);
    }
    if (found.empty()) {
        return Error{ErrorCode::NotFound, "back up", config_.sources.front().path.bytes(), 0,
                     "no source can be read: " + missing->reason()};
    }
    return checkOverlaps(found);
}

// The configuration compares paths as they are written; here they are without links.
Result<void>
Engine::checkOverlaps(const std::vector<std::pair<AbsPath, const SourceConfig *>> &sources) const
{
    HOLDFAST_ASSIGN(const AbsPath backup, fileSystem_.canonical(config_.backupRoot));
    const std::optional<FileKey> backupKey = folderKey(fileSystem_, config_.backupRoot);
    for (const auto &[path, source] : sources) {
        const auto refused = [&source = *source](const std::string &reason) {
            return Error{ErrorCode::Invalid, "use source", source.path.bytes(), 0, reason};
        };
        if (path.isWithin(backup) ||
            (backupKey && folderKey(fileSystem_, source->path) == backupKey)) {
            return refused("is the backup folder itself by another name, or lies in it");
        }
        for (const auto &[otherPath, other] : sources) {
            if (other != source && path.isWithin(otherPath)) {
                return refused("is the source " + other->path.toDisplay() +
                               " by another name, or lies in it: a folder is backed up once");
            }
        }
    }
    return {};
}

// Contract §5: a destination that held this backup before and lacks its identity now is an
// unplugged drive's empty mount point. Looked at before anything is made there.
Result<void> Engine::checkDestination() const
{
    HOLDFAST_ASSIGN(const std::optional<KnownDestination> known,
                    KnownDestinations(fileSystem_, stateFolder_).at(config_.backupRoot));
    if (!known) {
        return {};
    }
    const auto refused = [this](const std::string &what, ErrorCode code = ErrorCode::Refused) {
        return Error{code, "use", config_.backupRoot.bytes(), 0,
                     what + " If this is the place to back up to: run --accept-destination"};
    };
    const Result<std::string> present = Destination::identityAt(fileSystem_, config_.backupRoot);
    if (!present) {
        // A lost .holdfast is made anew from what stands there, when it is the same drive; where
        // nothing stands, there is nothing.
        HOLDFAST_ASSIGN(const bool looksRight,
                        Destination::looksLikeBackup(fileSystem_, config_.backupRoot));
        if (!looksRight) {
            return refused("this place held the backup " + known->backupId +
                               " and has nothing of it now: is its drive connected?",
                           ErrorCode::Gone);
        }
        HOLDFAST_ASSIGN(const FolderPtr root, fileSystem_.open(config_.backupRoot));
        HOLDFAST_ASSIGN(const Metadata metadata, root->stat());
        return metadata.device == known->device
                   ? Result<void>()
                   : refused("what stands here looks like a backup, but without its .holdfast, "
                             "and on another drive than before: is the right one connected?");
    }
    if (*present != known->backupId) {
        return refused("another backup stands here (" + displayName(*present) + ") than before (" +
                       known->backupId + "): was a drive exchanged?");
    }
    const std::unique_ptr<Destination> there = Destination::lookAt(fileSystem_, config_.backupRoot);
    const Result<KnownDestination> found =
        there != nullptr ? there->identity() : Result<KnownDestination>(*known);
    if (found && found->generation < known->generation) {
        return refused("an older state of this backup stands here (" +
                       std::to_string(found->generation) + ", it had come to " +
                       std::to_string(known->generation) +
                       "): was a drive exchanged, or a copy put back?");
    }
    return {};
}

Result<void> Engine::rememberDestination(const Destination &destination) const
{
    HOLDFAST_ASSIGN(const KnownDestination identity, destination.identity());
    return KnownDestinations(fileSystem_, stateFolder_).remember(config_.backupRoot, identity);
}

// Who holds the backup, when it is a monitor of this user.
Error Engine::namingMonitor(Error error) const
{
    if (error.code == ErrorCode::Locked) {
        const Result<std::optional<MonitorStatus>> monitor = monitorStatus();
        if (monitor && monitor.value() && std::to_string((*monitor)->pid) == error.detail) {
            error.operation = kMonitoring;
        }
    }
    return error;
}

// One that rests has let go of the lock, and has the backup all the same. Somebody who asks whether
// a monitor lives looks like one for a moment.
Result<void> Engine::checkOtherMonitor() const
{
    const auto isResting = [](const Result<std::optional<MonitorStatus>> &monitor) {
        return monitor && *monitor && (*monitor)->pid != ::getpid() &&
               ((*monitor)->phase == MonitorPhase::Idle ||
                (*monitor)->phase == MonitorPhase::Settling ||
                (*monitor)->phase == MonitorPhase::Attention);
    };
    const auto found = askBriefly([this] { return monitorStatus(); }, isResting);
    HOLDFAST_ASSIGN(const std::optional<MonitorStatus> monitor, found);
    if (!isResting(found)) {
        return {};
    }
    return Error{ErrorCode::Locked, kMonitoring, config_.backupRoot.bytes(), 0,
                 std::to_string(monitor->pid)};
}

Result<Destination::Opening> Engine::openForWriting(std::stop_token stop,
                                                    bool acceptDestination) const
{
    HOLDFAST_TRY(checkOtherMonitor());
    if (!acceptDestination) {
        HOLDFAST_TRY(checkDestination());
    }
    Result<Destination::Opening> opening =
        Destination::open(fileSystem_, config_, clock_, Destination::Mode::Write, std::move(stop));
    if (!opening) {
        return namingMonitor(std::move(opening).error());
    }
    HOLDFAST_TRY(rememberDestination(*opening->destination));
    return opening;
}

Result<RunSummary> Engine::run(const RunOptions &options, RunObserver &observer,
                               RunProgress &progress, std::stop_token stop)
{
    HOLDFAST_TRY(checkSources());
    if (options.dryRun && !options.acceptDestination) {
        HOLDFAST_TRY(checkDestination());
    }
    Result<Destination::Opening> opening =
        options.dryRun ? openForReading() : openForWriting(stop, options.acceptDestination);
    if (!opening && options.dryRun && opening.error().code == ErrorCode::NotFound) {
        opening = Destination::openImagined(fileSystem_, config_, clock_, stop);
    }
    if (!opening) {
        return std::move(opening).error();
    }
    tellNotices(*opening, observer);
    Destination &destination = *opening->destination;
    BackupRun run(fileSystem_, config_, destination, clock_, observer, progress, std::move(stop));
    RunOptions own = options;
    own.stateFolder = stateFolder_;
    Result<RunSummary> done = run.run(own, opening->problems);
    if (!options.dryRun) {
        // Also of a run that ended early: what it stored is there.
        Result<void> remembered = rememberDestination(destination);
        if (done && !remembered) {
            return std::move(remembered).error();
        }
        if (done && done->complete) {
            // For what is shown alone: that it can't be written is no trouble of the backup.
            static_cast<void>(KnownDestinations(fileSystem_, stateFolder_)
                                  .rememberTimes(config_.backupRoot, {done->finished, 0}));
        }
    }
    return done;
}

Result<std::unique_ptr<BackupSession>>
Engine::openSession(SessionMemory &memory, RunObserver &observer, std::stop_token stop)
{
    HOLDFAST_ASSIGN(Destination::Opening opening, openForWriting(std::move(stop)));
    tellNotices(opening, observer);
    return std::make_unique<BackupSession>(fileSystem_, clock_, config_, stateFolder_,
                                           std::move(opening), memory);
}

Result<PruneReport> Engine::prune(bool dryRun, RunObserver &observer, RunProgress &progress,
                                  const std::stop_token &stop, const std::vector<PrunedCopy> *shown)
{
    progress.phase = RunProgress::Phase::Scanning;
    // Retention never makes a backup where there is none.
    HOLDFAST_ASSIGN(Destination::Opening opening, openForReading());
    if (!dryRun) {
        opening.destination.reset();
        HOLDFAST_ASSIGN(opening, openForWriting(stop));
    }
    tellNotices(opening, observer);
    Destination &destination = *opening.destination;
    RetentionRun retention(destination, config_, clock_.now(), stop);
    PruneReport report;
    for (const std::string &problem : opening.problems) {
        RunEvent event;
        event.kind = RunEventKind::Error;
        event.text = problem;
        observer.event(event);
        report.errors.push_back({{}, problem});
    }
    HOLDFAST_ASSIGN(RetentionRun::Shares all, retention.allShares());
    report.heldSources = std::move(all.held);
    HOLDFAST_ASSIGN(auto removals, retention.decide(all.shares));
    if (shown != nullptr && !isAmong(removals, *shown)) {
        return Error{ErrorCode::Changed, "remove old versions", config_.backupRoot.bytes(), 0,
                     "others than those that were shown would go by now, so none was removed: look "
                     "at the list again"};
    }
    for (const std::vector<RetentionRemoval> &those : removals) {
        progress.filesTotal += static_cast<std::int64_t>(those.size());
    }
    // What was decided until a stop is decided by a part of the copies: none of it counts.
    report.stopped = stop.stop_requested();
    progress.phase = RunProgress::Phase::Copying;
    const Pruning how{dryRun, observer, progress, stop};
    for (std::size_t i = 0; i < all.shares.size() && !report.stopped; ++i) {
        HOLDFAST_TRY(pruneSource(retention, std::move(removals[i]), all.names[i], how, report));
    }
    progress.phase = RunProgress::Phase::Finishing;
    if (!dryRun) {
        HOLDFAST_TRY(destination.saveChangedState());
        HOLDFAST_TRY(rememberDestination(destination));
    }
    return report;
}

// By portions: a person may want it to end.
Result<void> Engine::pruneSource(RetentionRun &retention, std::vector<RetentionRemoval> removals,
                                 const std::string &source, const Pruning &how, PruneReport &report)
{
    for (auto begin = removals.begin(); begin != removals.end();) {
        if (how.stop.stop_requested()) {
            report.stopped = true;
            return {};
        }
        const auto end = begin + std::min(kPruned, removals.end() - begin);
        std::vector<RetentionRemoval> some(std::make_move_iterator(begin),
                                           std::make_move_iterator(end));
        std::vector<Pruner::Outcome> outcomes;
        if (how.dryRun) {
            for (RetentionRemoval &removal : some) {
                outcomes.push_back({std::move(removal), {}});
            }
        } else {
            HOLDFAST_ASSIGN(outcomes, retention.remove(std::move(some)));
        }
        for (const Pruner::Outcome &outcome : outcomes) {
            tellPruned(outcome, source, how.observer, report);
        }
        how.progress.filesDone += end - begin;
        begin = end;
    }
    return {};
}

void Engine::tellPruned(const Pruner::Outcome &outcome, const std::string &source,
                        RunObserver &observer, PruneReport &report)
{
    const StoredVersion &version = outcome.removal.version;
    const RunEvent event = removalEvent(outcome, source);
    if (outcome.error) {
        report.errors.push_back({source + '/' + version.path.bytes(), event.text});
    } else {
        report.bytes += version.size;
        report.removed.push_back(prunedCopy(outcome.removal, source));
    }
    observer.event(event);
}

Result<RebuildReport> Engine::rebuild(RunProgress &progress, std::stop_token stop)
{
    HOLDFAST_TRY(checkOtherMonitor());
    HOLDFAST_TRY(checkDestination());
    progress.phase = RunProgress::Phase::Scanning;
    auto rebuilt = Destination::rebuild(fileSystem_, config_, clock_, std::move(stop));
    if (!rebuilt) {
        return rebuilt.error().code == ErrorCode::NotFound
                   ? noBackup(config_.backupRoot)
                   : namingMonitor(std::move(rebuilt).error());
    }
    HOLDFAST_TRY(rememberDestination(*rebuilt->first.destination));
    return std::move(rebuilt->second);
}

Result<VerifyReport> Engine::verify(const VerifyRequest &request, RunProgress &progress,
                                    std::stop_token stop)
{
    // A repair never makes a backup where there is none.
    HOLDFAST_ASSIGN(Destination::Opening opening, openForReading());
    if (request.repair) {
        opening.destination.reset();
        HOLDFAST_ASSIGN(opening, openForWriting(stop));
    }
    std::map<SourceId, FolderPtr> folders;
    std::map<SourceId, std::string> names;
    HOLDFAST_ASSIGN(const std::vector<SourceRecord> records,
                    opening.destination->catalog().sources());
    for (const SourceRecord &record : records) {
        names[record.id] = record.name;
        const Result<AbsPath> path = AbsPath::parse(record.path);
        if (!path) {
            continue;
        }
        if (Result<FolderPtr> folder = fileSystem_.open(*path); folder) {
            folders[record.id] = std::move(*folder);
        }
    }
    HOLDFAST_ASSIGN(const NameRules rules, opening.destination->nameRules());
    Verifier verifier(opening.destination->folder(), opening.destination->catalog(),
                      {folderKey(fileSystem_, config_.logDir), rules}, std::move(folders),
                      std::move(names), progress, std::move(stop));
    const TimeNs began = clock_.now();
    Result<VerifyReport> report = verifier.verify(request);
    const Result<std::optional<std::string>> id = opening.destination->catalog().fact("backup_id");
    if (report && id && *id) {
        // `began`: what was damaged meanwhile is not taken for checked.
        if (const Result<void> kept =
                RestoreProofs(fileSystem_, stateFolder_).learn(**id, request, *report, began);
            !kept) {
            report->errors.push_back(
                {kept.error().path, "what was found could not be noted: " + kept.error().reason()});
        }
    }
    if (request.repair) {
        // What an interrupted command changed and could not say any more.
        HOLDFAST_TRY(opening.destination->saveChangedState());
        HOLDFAST_TRY(rememberDestination(*opening.destination));
    }
    return report;
}

}  // namespace holdfast
