// SPDX-License-Identifier: GPL-3.0-or-later
#include "exec/recovery.h"

#include "exec/copy.h"
#include "exec/errors.h"
#include "plan/layout.h"

#include <functional>
#include <map>
#include <set>

namespace holdfast
{
namespace
{

enum class Settled { Finished, Undone, Problem };

/// What the intents that were under way together tell of each other.
struct Together {
    std::set<RelPath> targets;
    /// For each gathering folder the one of the backup whose place it may have taken as a whole.
    std::map<RelPath, RelPath> became;
};

/// Decides and does what is left of one intent. Every step looks at the disk first, so that it can
/// be repeated.
class IntentSettler
{
public:
    /// `together`: of all intents, this one too.
    IntentSettler(BackupFolder &backup, Catalog &catalog, const Together &together, Intent &intent)
        : backup_(backup), catalog_(catalog), together_(together), intent_(intent)
    {
    }

    Result<Settled> settle() { return intent_.staged.isEmpty() ? settleMove() : settleStore(); }

private:
    Result<std::optional<Metadata>> look(const RelPath &path)
    {
        Result<Metadata> there = backup_.stat(path);
        if (there) {
            return std::optional(*there);
        }
        if (isAbsent(there.error())) {
            return std::optional<Metadata>();
        }
        return std::move(there).error();
    }

    // Does the file at `path` hold what the intent's change records?
    Result<bool> isNewContent(const RelPath &path)
    {
        const bool live = intent_.change.put.has_value();
        const Digest &hash = live ? intent_.change.put->hash : intent_.change.addPast->hash;
        const EntryType type = live ? intent_.change.put->type : intent_.change.addPast->type;
        HOLDFAST_ASSIGN(const std::optional<Metadata> there, look(path));
        if (!there || !isStoredAs(type, there->type)) {
            return false;
        }
        HOLDFAST_ASSIGN(const FolderPtr folder, backup_.folder(path.parent()));
        HOLDFAST_ASSIGN(const Digest found,
                        hashOf(*folder, path.name(), type, hash.algorithm(), {}));
        return found == hash;
    }

    // Is that the place of another file, which may hold the same content or be the same hard link?
    Result<bool> isOthers(const RelPath &candidate)
    {
        if (candidate != intent_.target && together_.targets.contains(candidate)) {
            return true;
        }
        HOLDFAST_ASSIGN(const std::optional<KnownFile> row, catalog_.findStored(candidate));
        const std::optional<KnownFile> &own = intent_.change.put;
        return row && (!own || row->source != own->source || row->path != own->path);
    }

    // The place that the file took: the target, or an alternative when that was taken.
    Result<std::optional<RelPath>>
    findPlace(const std::function<Result<bool>(const RelPath &, const Metadata &)> &isIt)
    {
        for (int n = 1;; ++n) {
            const RelPath candidate =
                intent_.target.parent() /
                StorageLayout::alternative(intent_.target.name(), n, backup_.abilities().names);
            HOLDFAST_ASSIGN(const std::optional<Metadata> there, look(candidate));
            if (!there) {
                return std::optional<RelPath>();
            }
            // What stands under a name of another spelling is another file.
            HOLDFAST_ASSIGN(const bool isSo, backup_.isSpelledSo(candidate));
            if (!isSo) {
                continue;
            }
            HOLDFAST_ASSIGN(const bool found, isIt(candidate, *there));
            HOLDFAST_ASSIGN(const bool other, found ? isOthers(candidate) : Result<bool>(true));
            if (!other) {
                return std::optional(candidate);
            }
        }
    }

    Result<std::optional<RelPath>> findPlaced()
    {
        return findPlace(
            [this](const RelPath &path, const Metadata &) { return isNewContent(path); });
    }

    // The place of the file that still stands at its old name as well. A rename is one step, but a
    // power cut can leave both names: btrfs replays what was synced folder by folder.
    Result<std::optional<RelPath>> findSecondName(const Metadata &file)
    {
        if (file.links < 2) {
            return std::optional<RelPath>();
        }
        return findPlace([&file](const RelPath &, const Metadata &there) {
            return Result<bool>(there.inode == file.inode && there.device == file.device);
        });
    }

    void setStored(const RelPath &path)
    {
        if (intent_.change.put) {
            intent_.change.put->stored = path;
        } else {
            intent_.change.addPast->stored = path;
        }
    }

    Result<void> placeAt(const RelPath &from, bool replace)
    {
        RelPath target = intent_.target;
        // Its folder may have been on the way as well (see Executor::placeFolders).
        const Result<FolderPtr> folder = backup_.ensureFolder(target.parent());
        Result<void> renamed =
            folder ? backup_.rename(from, target, replace ? IfTaken::Replace : IfTaken::Fail)
                   : Result<void>(folder.error());
        if (!renamed && renamed.error().code == ErrorCode::Exists) {
            HOLDFAST_ASSIGN(target, backup_.freePlace(intent_.target));
            renamed = backup_.rename(from, target, IfTaken::Fail);
        }
        HOLDFAST_TRY(std::move(renamed));
        setStored(target);
        return {};
    }

    // A staged file left its gathering folder for a place of its own before that folder took its
    // place; of the two steps a power cut can leave the second alone, and then the file is in it.
    Result<void> followItsFolder()
    {
        const auto became = together_.became.find(intent_.staged.parent());
        if (became == together_.became.end()) {
            return {};
        }
        const RelPath candidate = became->second / intent_.staged.name();
        if (candidate == intent_.target) {
            return {};
        }
        HOLDFAST_ASSIGN(const bool found, isNewContent(candidate));
        HOLDFAST_ASSIGN(const bool other, found ? isOthers(candidate) : Result<bool>(true));
        if (!other) {
            intent_.staged = candidate;
        }
        return {};
    }

    Result<Settled> settleStore()
    {
        HOLDFAST_ASSIGN(std::optional<Metadata> staged, look(intent_.staged));
        if (!staged) {
            HOLDFAST_TRY(followItsFolder());
            HOLDFAST_ASSIGN(staged, look(intent_.staged));
        }
        if (!staged) {
            return settlePlaced();
        }
        HOLDFAST_ASSIGN(const bool good, isNewContent(intent_.staged));
        if (!good) {
            HOLDFAST_TRY(undoArchive());
            HOLDFAST_TRY(backup_.remove(intent_.staged));
            return Settled::Undone;
        }
        HOLDFAST_ASSIGN(const std::optional<RelPath> placed, findSecondName(*staged));
        if (placed) {
            HOLDFAST_TRY(backup_.remove(intent_.staged));
            return recordPlaced(*placed);
        }
        HOLDFAST_ASSIGN(const bool presentStays, finishArchive());
        HOLDFAST_TRY(placeAt(intent_.staged, intent_.replaces && presentStays));
        return Settled::Finished;
    }

    Result<Settled> settlePlaced()
    {
        HOLDFAST_ASSIGN(const std::optional<RelPath> placed, findPlaced());
        if (placed) {
            return recordPlaced(*placed);
        }
        if (intent_.archiveFrom.isEmpty()) {
            return Settled::Problem;
        }
        HOLDFAST_ASSIGN(const std::optional<Metadata> present, look(intent_.archiveFrom));
        HOLDFAST_ASSIGN(const std::optional<Metadata> version, look(intent_.archiveTo));
        if (!present && !version) {
            return Settled::Problem;
        }
        HOLDFAST_TRY(undoArchive());
        return Settled::Undone;
    }

    Result<Settled> recordPlaced(const RelPath &placed)
    {
        setStored(placed);
        if (!intent_.archiveTo.isEmpty()) {
            HOLDFAST_ASSIGN(const std::optional<Metadata> version, look(intent_.archiveTo));
            if (!version) {
                intent_.change.addPast.reset();
            }
        }
        return Settled::Finished;
    }

    // Answers whether the present copy still stands under its name (and is to be replaced).
    Result<bool> finishArchive()
    {
        if (intent_.archiveFrom.isEmpty()) {
            return intent_.replaces;
        }
        HOLDFAST_ASSIGN(const std::optional<Metadata> present, look(intent_.archiveFrom));
        HOLDFAST_ASSIGN(const std::optional<Metadata> version, look(intent_.archiveTo));
        if (version) {
            const bool isOneFile =
                present && present->inode == version->inode && present->device == version->device;
            if (isOneFile && !intent_.replaces) {
                // Renamed, and a power cut left both names: nothing takes this one's place.
                HOLDFAST_TRY(backup_.remove(intent_.archiveFrom));
            }
            return isOneFile;
        }
        if (!present) {
            intent_.change.addPast.reset();
            return false;
        }
        HOLDFAST_ASSIGN(const FolderPtr folder, backup_.ensureFolder(intent_.archiveTo.parent()));
        static_cast<void>(folder);
        if (intent_.replaces && backup_.canLink()) {
            if (const Result<void> linked = backup_.link(intent_.archiveFrom, intent_.archiveTo);
                linked) {
                return true;
            }
        }
        HOLDFAST_TRY(backup_.rename(intent_.archiveFrom, intent_.archiveTo, IfTaken::Fail));
        return false;
    }

    Result<void> undoArchive()
    {
        if (intent_.archiveFrom.isEmpty()) {
            return {};
        }
        HOLDFAST_ASSIGN(const std::optional<Metadata> present, look(intent_.archiveFrom));
        HOLDFAST_ASSIGN(const std::optional<Metadata> version, look(intent_.archiveTo));
        if (!version) {
            return {};
        }
        if (!present) {
            return backup_.rename(intent_.archiveTo, intent_.archiveFrom, IfTaken::Fail);
        }
        if (present->inode == version->inode && present->device == version->device) {
            return backup_.remove(intent_.archiveTo);
        }
        return {};
    }

    Result<Settled> settleMove()
    {
        HOLDFAST_ASSIGN(const std::optional<Metadata> there, look(intent_.from));
        if (there) {
            HOLDFAST_ASSIGN(const std::optional<RelPath> second, findSecondName(*there));
            if (second) {
                HOLDFAST_TRY(backup_.remove(intent_.from));
                setStored(*second);
                return Settled::Finished;
            }
            HOLDFAST_TRY(placeAt(intent_.from, false));
            return Settled::Finished;
        }
        HOLDFAST_ASSIGN(const std::optional<RelPath> placed, findPlaced());
        if (!placed) {
            return Settled::Problem;
        }
        setStored(*placed);
        return Settled::Finished;
    }

    BackupFolder &backup_;
    Catalog &catalog_;
    const Together &together_;
    Intent &intent_;
};

Result<void> settleIntents(BackupFolder &backup, Catalog &catalog, RecoveryReport &report)
{
    HOLDFAST_ASSIGN(std::vector<Intent> intents, catalog.intents());
    if (intents.empty()) {
        return {};
    }
    Together together;
    for (const Intent &intent : intents) {
        together.targets.insert(intent.target);
        const RelPath gathering = intent.staged.parent();
        if (BackupFolder::isGathering(gathering) && intent.staged.name() == intent.target.name() &&
            !StorageLayout::standsInDuplicates(intent.target)) {
            together.became.emplace(gathering, intent.target.parent());
        }
    }
    std::vector<CatalogChange> changes;
    for (Intent &intent : intents) {
        HOLDFAST_ASSIGN(const Settled settled,
                        IntentSettler(backup, catalog, together, intent).settle());
        switch (settled) {
        case Settled::Finished:
            ++report.finished;
            changes.push_back(intent.change);
            break;
        case Settled::Undone:
            ++report.undone;
            break;
        case Settled::Problem:
            report.problems.push_back("the file that was on its way to " +
                                      intent.target.toDisplay() +
                                      " when the last run was interrupted is not there");
            break;
        }
    }
    HOLDFAST_TRY(backup.barrier({}));
    HOLDFAST_TRY(catalog.begin());
    const auto apply = [&]() -> Result<void> {
        for (const CatalogChange &change : changes) {
            HOLDFAST_TRY(catalog.apply(change));
        }
        return catalog.clearIntents();
    };
    if (Result<void> applied = apply(); !applied) {
        catalog.rollback();
        return applied;
    }
    return catalog.commit();
}

Result<void> settleRemovals(BackupFolder &backup, Catalog &catalog, RecoveryReport &report)
{
    HOLDFAST_ASSIGN(const std::vector<StoredVersion> pending, catalog.pendingRemovals());
    if (pending.empty()) {
        return {};
    }
    for (const StoredVersion &version : pending) {
        if (Result<void> removed = backup.remove(version.stored);
            !removed && !isAbsent(removed.error())) {
            return removed;
        }
        ++report.removals;
    }
    HOLDFAST_TRY(backup.barrier({}));
    HOLDFAST_TRY(catalog.begin());
    for (const StoredVersion &version : pending) {
        if (Result<void> settled = catalog.settleRemoved(version.id); !settled) {
            catalog.rollback();
            return settled;
        }
    }
    return catalog.commit();
}

}  // namespace

Result<RecoveryReport> recover(BackupFolder &backup, Catalog &catalog)
{
    RecoveryReport report;
    HOLDFAST_TRY(settleIntents(backup, catalog, report));
    HOLDFAST_TRY(settleRemovals(backup, catalog, report));
    HOLDFAST_TRY(backup.clearIncoming());
    return report;
}

}  // namespace holdfast
