// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "catalog/catalog.h"
#include "exec/backup_folder.h"
#include "model/action.h"
#include "model/config.h"
#include "plan/layout.h"

#include <map>
#include <optional>
#include <set>
#include <vector>

namespace holdfast
{

/// What became of one action.
struct Outcome {
    Action action;
    RelPath stored;                         ///< where the copy stands now
    std::optional<StoredVersion> archived;  ///< the past copy that was made of the present one
    std::optional<Error> error;             ///< the action was not done; the old state stands
    std::optional<std::string> warning;     ///< done, but something is to be known
};

/// Carries out planned actions on the stored files and records them, by the write protocol of
/// safety.md: one barrier for the batch's content, intents, archives, renames, a barrier for the
/// folders, one catalog transaction. Nothing is reported before all of it is on stable storage.
/// Engine thread only.
class Executor
{
public:
    /// `now` is the start of the run: it becomes `since` of what is stored and `until` of what is
    /// archived. `duplicates`: Link when stored copies of different files may be one file.
    Executor(BackupFolder &backup, Catalog &catalog, StorageLayout layout, TimeNs now,
             DuplicatesStorage duplicates = DuplicatesStorage::Auto);

    ~Executor();
    Executor(const Executor &) = delete;
    Executor &operator=(const Executor &) = delete;

    /// One batch, in order. An Error is one of the run (no space, destination gone, catalog
    /// damaged): what was under way is finished or undone by recovery, at the latest at the next
    /// start.
    [[nodiscard]] Result<std::vector<Outcome>> execute(std::vector<Action> actions);

    // The same for a row of batches, where the end of each shares its barrier and its transaction
    // with the beginning of the next, and what is planned meanwhile sees its rows. Errors as above.

    /// Staged files of the next batch are complete: begins to bring them, and what the last batch
    /// did, to stable storage. To be called before that batch is planned.
    void begin(std::vector<RelPath> stagedFiles);
    /// Applies the rows of the batch that was placed last, for the planning of the next one. The
    /// catalog's transaction stays open until commitIntents() or settle().
    [[nodiscard]] Result<void> recordPlaced();
    /// Commits these actions' intents, and with them the last batch: answers its outcomes.
    [[nodiscard]] Result<std::vector<Outcome>> commitIntents(std::vector<Action> actions);
    /// Carries out the actions whose intents were committed.
    [[nodiscard]] Result<void> place();
    /// Commits the batch that was placed, and answers its outcomes; none when there is none.
    [[nodiscard]] Result<std::vector<Outcome>> settle();

private:
    struct Step;
    [[nodiscard]] Result<void> prepare(Step &step);
    [[nodiscard]] Result<void> prepareStore(Step &step);
    [[nodiscard]] bool comesWithFolder(const RelPath &staged, const RelPath &target);
    [[nodiscard]] Result<RelPath> inFolder(const RelPath &wanted);
    [[nodiscard]] Result<void> prepareRelocation(Step &step);
    [[nodiscard]] Result<void> prepareArchive(Step &step);
    [[nodiscard]] Result<void> prepareMissing(Step &step);
    [[nodiscard]] Result<void> materialiseLink(Step &step);
    [[nodiscard]] Result<RelPath> newLink();
    [[nodiscard]] Result<void> copyStored(const RelPath &from, const RelPath &to,
                                          const NodeProperties &properties);
    [[nodiscard]] Result<void> carryOut(std::vector<Step> &steps);
    [[nodiscard]] Result<void> removeLeftFolders(const std::vector<Step> &steps);
    [[nodiscard]] Result<void> undoFailed(Step &step, Result<void> result);
    [[nodiscard]] Result<void> archive(Step &step);
    [[nodiscard]] Result<void> placeStep(Step &step);
    [[nodiscard]] Result<void> placeFolders(std::vector<Step> &steps);
    void removeLeftGatherings(const std::vector<Step> &steps);
    [[nodiscard]] Result<bool> placeFolder(const RelPath &from, const RelPath &to,
                                           const std::set<Bytes> &names);
    [[nodiscard]] Result<void> moveExactly(const RelPath &from, const RelPath &to,
                                           const std::set<Bytes> &names);
    [[nodiscard]] Result<void> applyProperties(Step &step);
    [[nodiscard]] Result<void> unshare(const KnownFile &row, const NodeProperties &properties);
    [[nodiscard]] Result<std::vector<KnownFile>> sharersOf(const KnownFile &row,
                                                           const Metadata &present);
    [[nodiscard]] Result<bool> isOfOtherFiles(const KnownFile &row, const Metadata &present);
    [[nodiscard]] Result<void> narrowShared(std::vector<Step> &steps);
    [[nodiscard]] Result<void> commitWith(const std::vector<Step> &next);
    [[nodiscard]] static std::vector<Outcome> outcomesOf(std::vector<Step> steps);
    void abandon();

    BackupFolder &backup_;
    Catalog &catalog_;
    StorageLayout layout_;
    TimeNs now_;
    DuplicatesStorage duplicates_;
    std::int64_t linkCounter_ = 0;
    std::vector<Step> steps_;    ///< of the batch whose intents are committed
    bool hasIntents_ = false;    ///< it has any
    bool changesFiles_ = false;  ///< its changes wait for a barrier
    bool isSyncing_ = false;     ///< begin() was called for the batch that comes next
    bool isRecorded_ = false;    ///< its rows are applied in a transaction that is open
    /// Of this batch: folders that take their place with all that is in them, and where their files
    /// are gathered. By their paths: parents come first.
    std::map<RelPath, RelPath> newFolders_;
};

}  // namespace holdfast
