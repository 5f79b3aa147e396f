// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "base/result.h"
#include "catalog/rebuild.h"
#include "engine/backup_run.h"
#include "engine/backup_session.h"
#include "engine/destination.h"
#include "engine/monitor_status.h"
#include "exec/pruner.h"
#include "fs/filesystem.h"
#include "model/answers.h"
#include "model/config.h"
#include "model/event.h"
#include "model/preview.h"

#include <functional>
#include <memory>
#include <optional>
#include <stop_token>
#include <string>
#include <vector>

namespace holdfast
{

/// The one façade over a backup: what the command line and the window ask for, and nothing else.
/// Each call opens the destination, does its work and closes it. Calls that write take the backup's
/// lock (Locked, with the holder's pid as detail, when another process has it); those that read
/// always work beside a writer. Synchronous: callers with a window run it on the engine thread.
class Engine
{
public:
    /// References outlive the engine. `config` is complete and valid (parseConfig). `stateFolder`
    /// is Holdfast's own folder in the user's state directory, where it remembers which backup
    /// stands where.
    Engine(FileSystem &fileSystem, const Clock &clock, Config config, AbsPath stateFolder);

    [[nodiscard]] const Config &config() const noexcept { return config_; }
    [[nodiscard]] FileSystem &fileSystem() const noexcept { return fileSystem_; }
    [[nodiscard]] const Clock &clock() const noexcept { return clock_; }
    [[nodiscard]] const AbsPath &stateFolder() const noexcept { return stateFolder_; }

    /// What only the disk tells of the configuration, before anything is touched: Invalid when a
    /// source is a file, or is the backup folder by another name; NotFound when none of the sources
    /// is there.
    [[nodiscard]] Result<void> checkSources() const;

    // Writing
    [[nodiscard]] Result<RunSummary> run(const RunOptions &options, RunObserver &observer,
                                         RunProgress &progress, std::stop_token stop);
    /// Opens the destination for many runs: what monitoring works with. `observer` is told what had
    /// to be done on the way. `memory` outlives the session.
    [[nodiscard]] Result<std::unique_ptr<BackupSession>>
    openSession(SessionMemory &memory, RunObserver &observer, std::stop_token stop);
    /// Retention now. A dry run lists exactly what it would remove. A stop ends it between two
    /// removals: the report tells what was removed until then. `shown`: what a person agreed to;
    /// Changed, and nothing is removed, when the rules would remove anything else by now.
    [[nodiscard]] Result<PruneReport> prune(bool dryRun, RunObserver &observer,
                                            RunProgress &progress, const std::stop_token &stop,
                                            const std::vector<PrunedCopy> *shown = nullptr);
    [[nodiscard]] Result<RebuildReport> rebuild(RunProgress &progress, std::stop_token stop);

    /// Restores; `visit` hears of each name in order. In place, what is overwritten is archived
    /// first (and so the backup's lock is taken).
    [[nodiscard]] Result<RestoreReport>
    restore(const RestoreRequest &request, const std::function<void(const RestoredItem &)> &visit,
            RunProgress &progress, std::stop_token stop);
    /// May what these paths name be restored exactly? Refused, with what to do, when a source is
    /// not there: nothing could be told from its absence.
    [[nodiscard]] Result<void> requireSources(const std::vector<NamedPath> &paths);
    /// Reads stored copies against their hashes; writes only to repair. What is known of damage
    /// then is remembered: status() tells it.
    [[nodiscard]] Result<VerifyReport> verify(const VerifyRequest &request, RunProgress &progress,
                                              std::stop_token stop);

    /// A person knows of this damage, and it is to be left as it is: status() counts it apart from
    /// now on, until the copies are whole again. A verification finds it all the same.
    [[nodiscard]] Result<void> acceptDamage(const std::vector<DamagedCopy> &copies);

    /// Proof of restore (RestoreDrill). What it came to is remembered, unless it was stopped or
    /// came to nothing: status() tells it. Takes no lock.
    [[nodiscard]] Result<DrillReport> drill(const DrillRequest &request, RunProgress &progress,
                                            std::stop_token stop);

    // Reading
    /// An absolute path inside a source, or `<source name>/<path>`. Invalid, with what is allowed,
    /// for anything else.
    [[nodiscard]] Result<NamedPath> resolve(BytesView text) const;
    [[nodiscard]] Result<BackupStatus> status() const;
    /// How the monitor of this backup fares, in whatever process of this user it lives; nothing
    /// when there is none.
    [[nodiscard]] Result<std::optional<MonitorStatus>> monitorStatus() const;
    /// What the backup holds, or held at a time, at and below a path: the entry itself for a file,
    /// a folder's content. In byte order of the path. A path that was not there then, but whose
    /// files stood elsewhere, shows them there. NotFound when there is nothing to show of a named
    /// path. `visit` answers false to stop.
    [[nodiscard]] Result<void> list(const ListRequest &request,
                                    const std::function<bool(const ListEntry &)> &visit) const;
    /// Every name that was ever in the backup and matches: each path once, as it is or was last. By
    /// source, then path. Cancelled when stopped.
    [[nodiscard]] Result<void> find(const FindRequest &request,
                                    const std::function<bool(const ListEntry &)> &visit,
                                    const std::stop_token &stop = {}) const;
    /// NotFound when the backup never had this path.
    [[nodiscard]] Result<std::vector<VersionEntry>> versions(const NamedPath &path) const;
    [[nodiscard]] Result<void>
    duplicates(const std::function<bool(const DuplicateGroup &)> &visit) const;
    [[nodiscard]] Result<std::vector<RunSummary>> history(int limit) const;
    /// How much changed from `from` (0: the first change) until before `until`, by spans of `span`
    /// that follow one another from `from` on; spans without changes are left out. Oldest first.
    [[nodiscard]] Result<std::vector<ChangeCount>> changes(TimeNs from, TimeNs until,
                                                           TimeNs span) const;
    /// What each name directly in a folder takes, with all below it, in order of the path; nothing
    /// for a file, and for what was never there. An empty source name: the sources, in the order of
    /// sources(). Cancelled when stopped.
    [[nodiscard]] Result<std::vector<FolderUsage>> usage(const NamedPath &path,
                                                         const std::stop_token &stop) const;
    /// The first `limit` bytes of a stored content; of a symlink its target. From an identical copy
    /// when its own one is missing or damaged. NotFound when the backup has no such content (any
    /// more), Invalid for a folder, Corrupt when no good copy is left, Busy while a backup that is
    /// under way moves it.
    [[nodiscard]] Result<StoredContent> content(const ContentRequest &request,
                                                std::uint64_t limit) const;
    /// What prune() would remove now by the rules of `config`, another configuration of this
    /// backup, and what is kept. Takes no lock. Cancelled when stopped.
    [[nodiscard]] Result<RetentionPreview> previewRetention(const Config &config,
                                                            const std::stop_token &stop = {}) const;
    /// The sources in configuration order, with their ids in the catalog (negative: not backed up
    /// yet); then those that are not configured any more.
    [[nodiscard]] Result<std::vector<NamedPath>> sources() const;

private:
    /// How a prune is carried out.
    struct Pruning {
        bool dryRun = false;
        RunObserver &observer;
        RunProgress &progress;
        const std::stop_token &stop;
    };
    [[nodiscard]] static Result<void> pruneSource(RetentionRun &retention,
                                                  std::vector<RetentionRemoval> removals,
                                                  const std::string &source, const Pruning &how,
                                                  PruneReport &report);
    [[nodiscard]] Result<Destination::Opening> openForReading() const;
    [[nodiscard]] Result<Destination::Opening> openForWriting(std::stop_token stop,
                                                              bool acceptDestination = false) const;
    [[nodiscard]] Error namingMonitor(Error error) const;
    [[nodiscard]] Result<void> checkOtherMonitor() const;
    [[nodiscard]] Result<void> checkDestination() const;
    [[nodiscard]] Result<void>
    checkOverlaps(const std::vector<std::pair<AbsPath, const SourceConfig *>> &sources) const;
    [[nodiscard]] Result<void> rememberDestination(const Destination &destination) const;
    static void tellPruned(const Pruner::Outcome &outcome, const std::string &source,
                           RunObserver &observer, PruneReport &report);

    FileSystem &fileSystem_;
    const Clock &clock_;
    Config config_;
    AbsPath stateFolder_;
};

}  // namespace holdfast
