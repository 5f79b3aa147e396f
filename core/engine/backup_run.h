// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "base/result.h"
#include "catalog/content_filter.h"
#include "engine/destination.h"
#include "engine/rewrite_guard.h"
#include "engine/rolling_check.h"
#include "engine/session_memory.h"
#include "engine/source_scan.h"
#include "exec/duplicate_storage.h"
#include "exec/executor.h"
#include "exec/pruner.h"
#include "exec/stager.h"
#include "model/config.h"
#include "model/event.h"
#include "plan/planner.h"

#include <map>
#include <memory>
#include <optional>
#include <set>
#include <stop_token>
#include <string>
#include <unordered_map>
#include <utility>
#include <vector>

namespace holdfast
{

class RetentionRun;

struct RunOptions {
    bool dryRun = false;
    bool fullHash = false;          ///< as change_detection: content, for this run
    bool acceptMassChange = false;  ///< releases what the mass change guard holds
    /// With acceptMassChange: what a person was shown, and no more is released, but for as few more
    /// as would not be asked about by themselves. Nothing: all there is.
    std::optional<std::vector<std::pair<std::string, Hold>>> shownHolds;
    /// The clock is right now, and was ahead before: what the history has of later times is of now.
    bool acceptClock = false;
    /// The place is right although another backup, an older state of it or nothing stands there.
    bool acceptDestination = false;
    /// False: nothing is removed from the backup. Of a run that precedes a restore: what that asks
    /// for may be just what the rules would remove.
    bool retains = true;
    std::string trigger = "manual";
    Bytes logFile;  ///< for the history
    /// What to look at; empty: every source wholly.
    std::vector<ScanRequest> requests;
    /// Holdfast's own in the user's state directory: never backed up, and where what the run learns
    /// of damage is remembered. Empty: nowhere.
    AbsPath stateFolder = {};
    /// With `log_skipped: auto`, no line for each unchanged file even when they are few.
    bool skipsInBrief = false;
};

/// One backup, of all sources or of what was asked for, from scan to state.json (architecture.md,
/// one changed file end to end). Made for one run, on the engine thread.
class BackupRun
{
public:
    /// All references outlive the run. `memory`: of the monitoring session that the run is a part
    /// of; then state.json is left to the session. Null: a run by itself.
    BackupRun(FileSystem &fileSystem, const Config &config, Destination &destination,
              const Clock &clock, RunObserver &observer, RunProgress &progress,
              std::stop_token stop, SessionMemory *memory = nullptr);
    ~BackupRun();

    /// The summary, also of a run that was stopped or that left something out. An Error: the run
    /// ended early at a consistent point (no space, destination gone), or could not begin (Refused,
    /// NotFound: no source is there).
    /// `problems`: what could not be saved when the destination was opened, one escaped line each;
    /// they count as errors of this run.
    [[nodiscard]] Result<RunSummary> run(const RunOptions &options,
                                         const std::vector<std::string> &problems = {});

private:
    struct Batch;
    struct BatchEntry;
    struct FirstLink;

    [[nodiscard]] Result<void> work();
    void settle();
    [[nodiscard]] Result<void> beginRow();
    [[nodiscard]] Result<void> setTime();
    void setRequests();
    [[nodiscard]] bool looksAtAll() const;
    [[nodiscard]] ScanRequest *requestOf(const OpenSource &source);
    [[nodiscard]] bool isWhole(const OpenSource &source);
    [[nodiscard]] Result<void> openSources();
    [[nodiscard]] Result<void> openSource(OpenSource &source);
    [[nodiscard]] Result<void> scanSources();
    [[nodiscard]] Result<void> scanEach();
    void makePlanner();

    // Batches (backup_run_batches.cpp)
    [[nodiscard]] Result<void> copyChanges();
    [[nodiscard]] Result<void> copyDeferred();
    [[nodiscard]] Result<std::unique_ptr<Batch>> copyAllButLast();
    [[nodiscard]] Result<void> placeBatch(std::unique_ptr<Batch> batch);
    [[nodiscard]] Result<void> settlePlaced();
    [[nodiscard]] Result<std::unique_ptr<Batch>> startBatch(bool deferred);
    [[nodiscard]] Result<std::unique_ptr<Batch>> nextBatch(bool deferred);
    [[nodiscard]] Result<bool> fits(const ChangeList::Item &item, const OpenSource &source,
                                    std::uint64_t taken);
    [[nodiscard]] Result<void> announceRoom();
    [[nodiscard]] Result<void> addRequest(Batch &batch, BatchEntry entry, const OpenSource &source);
    void gather(Batch &batch, const BatchEntry &entry, StageRequest &request);
    [[nodiscard]] Result<void> finishBatch(Batch &batch);
    [[nodiscard]] Result<void> awaitReading(Batch &batch);
    [[nodiscard]] Result<std::vector<Action>> planBatch(Batch &batch);
    [[nodiscard]] Result<void> executeBatch(const Batch &batch, std::vector<Action> actions);
    [[nodiscard]] Result<void> observe(Batch &batch, std::vector<Observation> &observations);
    [[nodiscard]] Result<void> observeOne(Batch &batch, BatchEntry &entry,
                                          std::vector<Observation> &observations);
    [[nodiscard]] Result<bool> linkToFirst(const FileKey &key, StagedFile &staged);
    [[nodiscard]] Result<void> makeContentFilter();
    [[nodiscard]] bool meetsNewContent(const Digest &hash);
    [[nodiscard]] Result<ContentMap> readHolders(const std::vector<Observation> &observations);
    [[nodiscard]] Result<ContentMap> holdersOf(const std::vector<Observation> &observations);
    void discardUnused(const std::vector<RelPath> &staged, const std::vector<Action> &actions);
    [[nodiscard]] Result<void> copyUncopied(std::vector<Action> &actions);
    [[nodiscard]] Result<void> shareDuplicates(const std::vector<Action> &actions);
    [[nodiscard]] Result<std::vector<Outcome>> carryOut(std::vector<Action> actions);
    void countBytes(const StagedFile &staged);
    void forgetStagedLinks();

    // The end (backup_run_final.cpp)
    [[nodiscard]] Result<void> finishLastBatch(Batch *batch);
    [[nodiscard]] Result<void> reclassify(const KnownFile &row);
    [[nodiscard]] Result<void> refresh(std::vector<Action> &promotions);
    void planFolders();
    [[nodiscard]] Result<FinalPlan> finalPlan();
    [[nodiscard]] Result<void> executeAndReport(std::vector<Action> actions);
    [[nodiscard]] bool isObstructed(SourceId source, const RelPath &path) const;
    [[nodiscard]] Result<void> forgetFolders();
    [[nodiscard]] Result<void> narrowRoot();
    [[nodiscard]] Result<void> recordFolders();
    [[nodiscard]] Result<void> recordFolder(const FolderChange &change);
    [[nodiscard]] Result<void> applyFolderProperties();
    [[nodiscard]] Result<void> checkStored();
    [[nodiscard]] Result<CheckOutcome> learnOfDamage(const VerifyRequest &request,
                                                     const VerifyReport &report, TimeNs began);
    [[nodiscard]] Result<void> retain();
    [[nodiscard]] std::vector<RelPath> superseded(SourceId source) const;
    [[nodiscard]] Result<void> finish();

    // Guards (backup_run_guards.cpp)
    [[nodiscard]] Result<void> countKnown();
    void tellGuard(FinalInput &input);
    [[nodiscard]] Result<void> recordHolds(const FinalPlan &plan);
    [[nodiscard]] const Hold *standingHold(SourceId source, const char *kind) const;
    [[nodiscard]] const Hold *shownHold(const OpenSource &source, const char *kind) const;
    [[nodiscard]] std::int64_t accepted(const OpenSource &source, const char *kind) const;
    [[nodiscard]] bool isSaidGone(const OpenSource &source) const;
    [[nodiscard]] bool looksEncrypted(SourceId source) const;
    [[nodiscard]] std::int64_t suspectFiles(SourceId source) const;
    [[nodiscard]] std::int64_t modifiedFiles(SourceId source) const;
    void tellHold(const OpenSource &source, const std::string &text);
    [[nodiscard]] std::optional<Hold> deletionHold(const FinalPlan &plan, const OpenSource &source);
    [[nodiscard]] std::optional<Hold> modificationHold(const OpenSource &source);
    [[nodiscard]] std::optional<Hold> foundModification(const OpenSource &source,
                                                        std::string &text);
    [[nodiscard]] bool isIncomplete(const OpenSource &source);
    void remember();

    // What the observer is told (backup_run_events.cpp)
    void emit(RunEvent event);
    void emitProblem(RunEventKind kind, const std::string &source, const RelPath &path,
                     std::string text);
    [[nodiscard]] RunEvent plannedEvent(const Action &action) const;
    void planned(const Action &action);
    void reportBatch(const Batch &batch, const std::vector<Outcome> &outcomes);
    void report(const Outcome &outcome);
    void reportDone(const Outcome &outcome, RunEvent event);
    void reportRemoval(const Pruner::Outcome &outcome);
    void count(ActionKind kind);
    [[nodiscard]] const std::string &nameOf(SourceId source) const;
    [[nodiscard]] const OpenSource &sourceAt(int index) const;
    [[nodiscard]] const OpenSource &sourceBy(SourceId id) const;
    void disturb(SourceId source, const RelPath &path);
    void tryAgain(SourceId source, const RelPath &path);

    FileSystem &fileSystem_;
    const Config &config_;
    Destination &destination_;
    const Clock &clock_;
    RunObserver &observer_;
    RunProgress &progress_;
    std::stop_token stop_;
    SessionMemory *const memory_;

    RunOptions options_;
    bool isWhole_ = true;  // every source is looked at wholly
    TimeNs now_ = 0;
    TimeNs time_ = 0;  // of this run's changes, in the history: not before those of earlier runs
    RunSummary summary_;
    std::vector<SourceRecord> records_;  // of the configured sources, in their order
    std::optional<StorageLayout> layout_;
    std::map<SourceId, std::string> names_;
    std::vector<OpenSource> sources_;  // those that can be read
    ScanFindings findings_;
    std::size_t nextItem_ = 0;               // of the change list
    std::optional<std::uint64_t> room_;      // for a batch, once it was asked for
    std::uint64_t inFlight_ = 0;             // bytes of batches that are being read
    int gatherings_ = 0;                     // so many of this run
    std::optional<ContentFilter> contents_;  // that the catalog has, where much is new
    std::uint64_t copied_ = 0;               // bytes that could not be cloned from the sources
    bool clones_ = false;                    // some could
    bool toldClock_ = false;
    bool toldSharing_ = false;  // what duplicates_storage can't have here
    std::unique_ptr<Planner> planner_;
    std::unique_ptr<Stager> stager_;
    std::unique_ptr<DuplicateStorage> sharing_;
    std::unique_ptr<Executor> executor_;
    std::unique_ptr<Batch> placed_;  // its files have their places, and are not reported yet
    std::unordered_map<FileKey, FirstLink> firstLinks_;
    std::vector<FileKey> linksOfBatch_;
    std::set<std::pair<SourceId, RelPath>>
        disturbed_;                    // folders whose stored folder got a new time
    std::vector<Hold> standingHolds_;  // of earlier runs
    std::set<SourceId> held_;
    std::set<SourceId> released_;  // by a person: no hold stands any more
    /// What could not be moved out of the way: it is still live.
    std::vector<std::pair<SourceId, RelPath>> undeleted_;
    RollingCheck check_;
    std::optional<RewriteGuard> rewrites_;  // none in a dry run
    bool resumes_ = false;                  // the run before this one did not reach its end
    bool changed_ = false;                  // state.json is behind the catalog
    static constexpr const char *kMassDeletion = "mass_deletion";
    static constexpr const char *kMassModification = "mass_modification";
    /// What the memory of a session has to know.
    std::vector<std::pair<SourceId, RelPath>> deletedFiles_;
    std::vector<std::pair<SourceId, RelPath>> addedFiles_;
    std::vector<std::pair<SourceId, RelPath>> modifiedFiles_;
    /// Paths that got a further version or deleted copy.
    std::set<std::pair<SourceId, RelPath>> superseded_;
};

}  // namespace holdfast
