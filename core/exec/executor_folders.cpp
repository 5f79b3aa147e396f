// SPDX-License-Identifier: GPL-3.0-or-later
// Folders that are new to the backup take their place with all that was gathered for them. Each
// file has its intent all the same: what a crash leaves is settled file by file, wherever it
// stands.
#include "exec/executor_step.h"

#include "exec/errors.h"

#include <algorithm>

namespace holdfast
{

// Can the staged file reach `target` with its whole folder? Then that folder is not made: all that
// leads to it is. A duplicate's copy stands apart, and leaves what was gathered before.
bool Executor::comesWithFolder(const RelPath &staged, const RelPath &target)
{
    const RelPath from = staged.parent();
    const RelPath to = target.parent();
    if (!BackupFolder::isGathering(from) || staged.name() != target.name() ||
        StorageLayout::standsInDuplicates(target)) {
        return false;
    }
    if (const auto known = newFolders_.find(to); known != newFolders_.end()) {
        return known->second == from;
    }
    if (!backup_.isFree(to)) {
        return false;
    }
    if (!newFolders_.contains(to.parent()) && !backup_.ensureFolder(to.parent())) {
        return false;  // the file's own way meets the same hindrance, and tells it
    }
    newFolders_.emplace(to, from);
    return true;
}

Result<void> Executor::placeFolders(std::vector<Step> &steps)
{
    std::map<RelPath, std::vector<Step *>> members;
    for (Step &step : steps) {
        if (step.comesWithFolder && !step.failed()) {
            members[step.intent.target.parent()].push_back(&step);
        }
    }
    for (const auto &[to, from] : newFolders_) {
        const std::vector<Step *> &files = members[to];
        std::set<Bytes> names;
        for (const Step *step : files) {
            names.emplace(step->intent.target.name());
        }
        HOLDFAST_ASSIGN(const bool isPlaced, placeFolder(from, to, names));
        if (isPlaced) {
            continue;
        }
        for (Step *step : files) {
            Result<RelPath> target = inFolder(step->intent.target);
            if (target) {
                step->intent.target = std::move(*target);
            }
            HOLDFAST_TRY(undoFailed(*step, target ? placeStep(*step) : std::move(target).error()));
        }
        // What is left in it belongs to nothing, and is cleared with the incoming folder.
        static_cast<void>(backup_.removeFolder(from));
    }
    removeLeftGatherings(steps);
    return {};
}

// Gathered for folders that did not come to be, as all of their files are duplicates.
void Executor::removeLeftGatherings(const std::vector<Step> &steps)
{
    std::set<RelPath> left;
    for (const Step &step : steps) {
        const RelPath gathering = step.intent.staged.parent();
        if (!step.comesWithFolder && BackupFolder::isGathering(gathering)) {
            left.insert(gathering);
        }
    }
    for (const auto &[to, from] : newFolders_) {
        left.erase(from);
    }
    for (const RelPath &gathering : left) {
        static_cast<void>(backup_.removeFolder(gathering));
    }
}

// False where the files have to go one by one: the folder came to be meanwhile, or something that
// is none of them is among them.
Result<bool> Executor::placeFolder(const RelPath &from, const RelPath &to,
                                   const std::set<Bytes> &names)
{
    if (names.empty() || !backup_.isFree(to)) {
        return false;
    }
    Result<void> placed = moveExactly(from, to, names);
    if (!placed && endsRun(placed.error())) {
        return std::move(placed).error();
    }
    return placed.ok();
}

Result<void> Executor::moveExactly(const RelPath &from, const RelPath &to,
                                   const std::set<Bytes> &names)
{
    HOLDFAST_ASSIGN(const FolderPtr folder, backup_.folder(from));
    HOLDFAST_ASSIGN(const std::vector<ListedName> present, folder->list());
    const bool isExact = present.size() == names.size() &&
                         std::all_of(present.begin(), present.end(), [&](const ListedName &entry) {
                             return names.contains(entry.name);
                         });
    if (!isExact) {
        return Error{ErrorCode::Changed, "move folder", to.bytes(), 0, {}};
    }
    HOLDFAST_ASSIGN(const FolderPtr parent, backup_.ensureFolder(to.parent()));
    static_cast<void>(parent);
    return backup_.renameFolder(from, to);
}

}  // namespace holdfast
