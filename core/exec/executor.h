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

    /// One batch, in order. An Error is one of the run (no space, destination gone, catalog
    /// damaged): what was under way is finished or undone by recovery, at the latest at the next
    /// start.
    [[nodiscard]] Result<std::vector<Outcome>> execute(std::vector<Action> actions);

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
    [[nodiscard]] Result<void> settle(Step &step, Result<void> result);
    [[nodiscard]] Result<void> archive(Step &step);
    [[nodiscard]] Result<void> place(Step &step);
    [[nodiscard]] Result<void> placeFolders(std::vector<Step> &steps);
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
    [[nodiscard]] Result<void> record(std::vector<Step> &steps, bool hadIntents);

    BackupFolder &backup_;
    Catalog &catalog_;
    StorageLayout layout_;
    TimeNs now_;
    DuplicatesStorage duplicates_;
    std::int64_t linkCounter_ = 0;
    /// Of this batch: folders that take their place with all that is in them, and where their files
    /// are gathered. By their paths: parents come first.
    std::map<RelPath, RelPath> newFolders_;
};

}  // namespace holdfast
