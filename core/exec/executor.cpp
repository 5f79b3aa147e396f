// SPDX-License-Identifier: GPL-3.0-or-later
#include "exec/executor_step.h"

#include "exec/copy.h"
#include "exec/errors.h"

#include <algorithm>
#include <utility>

namespace holdfast
{
namespace
{

constexpr std::string_view kLinksFolder = "links";
constexpr std::size_t kCopyBuffer = 256 * 1024;

RelPath linksFolder()
{
    return RelPath::trusted(Bytes(kOwnFolder)) / "incoming" / kLinksFolder;
}

// The row that stands for `action` once it is done.
KnownFile rowFor(const Action &action, TimeNs now)
{
    const StagedFile &staged = *action.staged;
    KnownFile row;
    row.source = action.source;
    row.path = action.path;
    row.type = staged.metadata.type;
    row.lineage = action.known ? action.known->lineage : 0;
    row.fingerprint = fingerprintOf(staged.metadata);
    row.properties = propertiesOf(staged.metadata, staged.attributes);
    row.hardLinked = row.type == EntryType::File && staged.metadata.links > 1;
    row.linkTarget = staged.linkTarget;
    row.hash = staged.hash;
    row.placement = action.placement;
    row.stored = action.target;
    row.recordedAt = staged.takenAt;
    row.since = now;
    row.inconsistent = staged.inconsistent;
    return row;
}

StoredVersion pastOf(const KnownFile &known, PastKind kind, TimeNs now)
{
    StoredVersion past;
    past.source = known.source;
    past.path = known.path;
    past.lineage = known.lineage;
    past.kind = kind;
    past.type = known.type;
    past.size = known.fingerprint.size;
    past.properties = known.properties;
    past.linkTarget = known.linkTarget;
    past.hash = known.hash;
    past.stored = known.stored;
    past.from = known.since;
    past.until = now;
    past.heldFrom = known.heldFrom;
    past.hardLinked = known.hardLinked;
    past.key = known.hardLinked ? known.fileKey() : FileKey();
    past.inconsistent = known.inconsistent;
    return past;
}

}  // namespace

Executor::Executor(BackupFolder &backup, Catalog &catalog, StorageLayout layout, TimeNs now,
                   DuplicatesStorage duplicates)
    : backup_(backup),
      catalog_(catalog),
      layout_(std::move(layout)),
      now_(now),
      duplicates_(duplicates)
{
}

Executor::~Executor()
{
    abandon();
}

Result<std::vector<Outcome>> Executor::execute(std::vector<Action> actions)
{
    HOLDFAST_ASSIGN(const std::vector<Outcome> earlier, commitIntents(std::move(actions)));
    static_cast<void>(earlier);  // there is none: each batch is settled before the next one comes
    HOLDFAST_TRY(place());
    return settle();
}

void Executor::begin(std::vector<RelPath> stagedFiles)
{
    isSyncing_ = true;
    backup_.beginBarrier(std::move(stagedFiles));
}

Result<void> Executor::recordPlaced()
{
    if (!isRecorded_ &&
        (hasIntents_ || std::any_of(steps_.begin(), steps_.end(),
                                    [](const Step &step) { return step.changesCatalog(); }))) {
        HOLDFAST_TRY(catalog_.begin());
        isRecorded_ = true;
        for (Step &step : steps_) {
            if (step.changesCatalog()) {
                if (Result<void> applied = catalog_.apply(step.intent.change); !applied) {
                    abandon();
                    return applied;
                }
            }
        }
    }
    return {};
}

// What an error left half done is settled by recovery.
void Executor::abandon()
{
    if (isRecorded_) {
        catalog_.rollback();
    }
    isSyncing_ = false;
    isRecorded_ = false;
    hasIntents_ = false;
    changesFiles_ = false;
    steps_.clear();
}

Result<std::vector<Outcome>> Executor::commitIntents(std::vector<Action> actions)
{
    HOLDFAST_TRY(recordPlaced());
    newFolders_.clear();
    std::vector<Step> steps(actions.size());
    for (std::size_t i = 0; i < actions.size(); ++i) {
        Step &step = steps[i];
        step.outcome.action = std::move(actions[i]);
        step.intent.change.at = now_;
        if (Result<void> prepared = prepare(step); !prepared) {
            if (endsRun(prepared.error())) {
                abandon();
                return std::move(prepared).error();
            }
            step.outcome.error = std::move(prepared).error();
        }
    }
    if (Result<void> committed = commitWith(steps); !committed) {
        abandon();
        return std::move(committed).error();
    }
    return outcomesOf(std::exchange(steps_, std::move(steps)));
}

// One barrier and one transaction for two batches: the rows of the one whose files have their
// places, the intents of the one whose files are staged.
Result<void> Executor::commitWith(const std::vector<Step> &next)
{
    std::vector<RelPath> stagedFiles;
    bool intends = false;
    for (const Step &step : next) {
        if (step.isIntended()) {
            intends = true;
            if (!step.intent.staged.isEmpty()) {
                stagedFiles.push_back(step.intent.staged);
            }
        }
    }
    if (std::exchange(isSyncing_, false)) {
        HOLDFAST_TRY(backup_.endBarrier(stagedFiles));
    } else if (changesFiles_ || intends) {
        HOLDFAST_TRY(backup_.barrier(stagedFiles));
    }
    changesFiles_ = false;
    if (!isRecorded_ && !intends) {
        return {};
    }
    if (!isRecorded_) {
        HOLDFAST_TRY(catalog_.begin());
        isRecorded_ = true;
    }
    if (hasIntents_) {
        HOLDFAST_TRY(catalog_.clearIntents());
    }
    for (const Step &step : next) {
        if (step.isIntended()) {
            HOLDFAST_TRY(catalog_.addIntent(step.intent));
        }
    }
    hasIntents_ = intends;
    isRecorded_ = false;
    return catalog_.commit();
}

Result<std::vector<Outcome>> Executor::settle()
{
    HOLDFAST_TRY(recordPlaced());
    if (Result<void> committed = commitWith({}); !committed) {
        abandon();
        return std::move(committed).error();
    }
    return outcomesOf(std::exchange(steps_, {}));
}

std::vector<Outcome> Executor::outcomesOf(std::vector<Step> steps)
{
    std::vector<Outcome> outcomes;
    outcomes.reserve(steps.size());
    for (Step &step : steps) {
        if (!step.failed() && step.intent.change.put) {
            step.outcome.stored = step.intent.change.put->stored;
        } else if (!step.failed() && step.intent.change.addPast) {
            step.outcome.stored = step.intent.change.addPast->stored;
        }
        outcomes.push_back(std::move(step.outcome));
    }
    return outcomes;
}

Result<void> Executor::place()
{
    Result<void> placed = carryOut(steps_);
    if (!placed) {
        abandon();
    }
    return placed;
}

Result<void> Executor::carryOut(std::vector<Step> &steps)
{
    bool archived = false;
    for (Step &step : steps) {
        if (step.failed() || step.intent.archiveFrom.isEmpty()) {
            continue;
        }
        HOLDFAST_TRY(undoFailed(step, archive(step)));
        archived = true;
    }
    if (archived) {
        HOLDFAST_TRY(backup_.barrier({}));
    }
    bool changed = archived;
    for (Step &step : steps) {
        if (step.failed() || step.comesWithFolder) {
            continue;
        }
        if (step.touchesFiles) {
            HOLDFAST_TRY(undoFailed(step, placeStep(step)));
            changed = true;
        } else if (step.action().kind == ActionKind::Metadata) {
            HOLDFAST_TRY(undoFailed(step, applyProperties(step)));
            changed = true;
        }
    }
    changed = changed || !newFolders_.empty();
    HOLDFAST_TRY(placeFolders(steps));
    HOLDFAST_TRY(narrowShared(steps));
    HOLDFAST_TRY(removeLeftFolders(steps));
    changesFiles_ = changed;
    return {};
}

// Last, since a later step may have put something into a folder that an earlier one emptied. Below
// `_duplicates/` no folder has a row. Elsewhere one without a row was made because another name
// stood in the place of the folder itself: a rebuild would take it for one of the source.
Result<void> Executor::removeLeftFolders(const std::vector<Step> &steps)
{
    for (const Step &step : steps) {
        for (const RelPath &left : {step.intent.from, step.intent.archiveFrom}) {
            if (step.failed() || left.isEmpty()) {
                continue;
            }
            if (StorageLayout::standsInDuplicates(left)) {
                backup_.removeEmptyFolders(left.parent(), RelPath());
                continue;
            }
            const Action &action = step.outcome.action;
            const RelPath &path = action.known ? action.known->path : action.path;
            const RelPath own = layout_.place(action.source, path.parent(), Area::Current);
            for (RelPath folder = left.parent(); !folder.isEmpty() && !own.isWithin(folder);
                 folder = folder.parent()) {
                HOLDFAST_ASSIGN(const std::optional<KnownFile> row, catalog_.findStored(folder));
                if (row || !backup_.removeFolder(folder)) {
                    break;
                }
            }
        }
    }
    return {};
}

// An item's failure is its own, and undone; the run's ends the batch, and recovery settles it.
Result<void> Executor::undoFailed(Step &step, Result<void> result)
{
    if (result) {
        return {};
    }
    if (endsRun(result.error())) {
        return result;
    }
    step.outcome.error = std::move(result).error();
    if (step.archivedByLink) {
        HOLDFAST_TRY(backup_.remove(step.intent.archiveTo));
    } else if (step.archivedByRename) {
        HOLDFAST_TRY(backup_.rename(step.intent.archiveTo, step.intent.archiveFrom, IfTaken::Fail));
    }
    return {};
}

Result<void> Executor::prepare(Step &step)
{
    Action &action = step.action();
    switch (action.kind) {
    case ActionKind::Backup:
    case ActionKind::Modified:
    case ActionKind::Duplicate:
        return prepareStore(step);
    case ActionKind::Moved:
    case ActionKind::Promoted:
    case ActionKind::Deleted:
        return prepareRelocation(step);
    case ActionKind::Metadata:
    case ActionKind::Skip:
        break;
    }
    KnownFile row = rowFor(action, now_);
    row.since = action.known->since;
    row.stored = action.known->stored;
    row.placement = action.known->placement;
    row.heldFrom = action.known->heldFrom;
    step.records = row != *action.known;
    step.intent.change.put = std::move(row);
    return {};
}

Result<void> Executor::prepareStore(Step &step)
{
    Action &action = step.action();
    if (action.staged->staged.isEmpty()) {
        HOLDFAST_TRY(materialiseLink(step));
    }
    Intent &intent = step.intent;
    intent.staged = action.staged->staged;
    if (action.archives()) {
        HOLDFAST_TRY(prepareArchive(step));
        intent.replaces = action.target == action.known->stored;
    }
    intent.target = action.target;
    if (!intent.replaces) {
        step.comesWithFolder = comesWithFolder(intent.staged, intent.target);
        if (!step.comesWithFolder) {
            HOLDFAST_ASSIGN(intent.target, inFolder(action.target));
        }
    }
    intent.change.put = rowFor(action, now_);
    intent.change.put->stored = intent.target;
    step.touchesFiles = true;
    return {};
}

// `wanted`, its folder made; below another folder where something else stands in the way of it.
Result<RelPath> Executor::inFolder(const RelPath &wanted)
{
    const RelPath parent = wanted.parent();
    if (Result<FolderPtr> made = backup_.ensureFolder(parent); !made) {
        if (made.error().code != ErrorCode::Exists) {
            return std::move(made).error();
        }
        HOLDFAST_ASSIGN(const RelPath free, backup_.freeFolder(parent));
        return free / wanted.name();
    }
    return wanted;
}

Result<void> Executor::prepareArchive(Step &step)
{
    const KnownFile &known = *step.action().known;
    const Result<Metadata> present = backup_.stat(known.stored);
    if (!present) {
        if (!isAbsent(present.error())) {
            return present.error();
        }
        step.outcome.warning = "the stored copy " + known.stored.toDisplay() +
                               " was missing: there is no version of it";
        return {};
    }
    StoredVersion past = pastOf(known, PastKind::Version, now_);
    HOLDFAST_ASSIGN(past.number, catalog_.nextVersion(known.source, known.path, known.lineage));
    HOLDFAST_ASSIGN(const RelPath folder,
                    backup_.freeFolder(layout_.place(known.source, known.path, Area::Versions)));
    HOLDFAST_ASSIGN(const FolderPtr opened, backup_.folder(folder));
    for (;; ++past.number) {
        past.stored = folder / layout_.versionPlace(known.source, known.path, past.number).name();
        const Result<Metadata> taken = opened->stat(past.stored.name());
        if (!taken) {
            if (taken.error().code != ErrorCode::NotFound) {
                return taken.error();
            }
            break;
        }
    }
    step.intent.archiveFrom = known.stored;
    step.intent.archiveTo = past.stored;
    step.intent.change.addPast = past;
    step.outcome.archived = std::move(past);
    return {};
}

// A further name of a file that is staged or stored: a link of that copy, or a copy of it where
// links can't be.
Result<void> Executor::materialiseLink(Step &step)
{
    StagedFile &staged = *step.action().staged;
    if (staged.linkFrom.isEmpty()) {
        return Error{ErrorCode::Changed, "back up", step.action().path.bytes(), 0,
                     "changed while it was read"};
    }
    HOLDFAST_ASSIGN(const RelPath path, newLink());
    if (backup_.canLink()) {
        if (Result<void> linked = backup_.link(staged.linkFrom, path); linked) {
            staged.staged = path;
            return {};
        }
    }
    HOLDFAST_TRY(
        copyStored(staged.linkFrom, path,
                   storedProperties(EntryType::File,
                                    propertiesOf(staged.metadata, staged.attributes), nullptr)));
    staged.staged = path;
    return {};
}

// A free name among the files in flight.
Result<RelPath> Executor::newLink()
{
    HOLDFAST_ASSIGN(const FolderPtr folder, backup_.ensureFolder(linksFolder()));
    static_cast<void>(folder);
    return linksFolder() / std::to_string(++linkCounter_);
}

Result<void> Executor::copyStored(const RelPath &from, const RelPath &to,
                                  const NodeProperties &properties)
{
    HOLDFAST_ASSIGN(const FilePtr origin, backup_.openFile(from));
    HOLDFAST_ASSIGN(const FolderPtr folder, backup_.folder(to.parent()));
    HOLDFAST_ASSIGN(FilePtr copy, folder->createFile(to.name()));
    std::vector<char> buffer(kCopyBuffer);
    HOLDFAST_ASSIGN(const CopyCounts counts, copyContent(*origin, copy.get(), {}, buffer, {}, {}));
    static_cast<void>(counts);
    HOLDFAST_TRY(copy->setProperties(properties));
    return copy->close();
}

Result<void> Executor::prepareRelocation(Step &step)
{
    Action &action = step.action();
    const KnownFile &known = *action.known;
    Intent &intent = step.intent;
    intent.from = known.stored;
    const Result<Metadata> present = backup_.stat(known.stored);
    if (!present && isAbsent(present.error())) {
        return prepareMissing(step);
    }
    HOLDFAST_TRY(present.ok() ? Result<void>() : present.error());
    HOLDFAST_ASSIGN(intent.target, backup_.freePlace(action.target));
    if (action.kind == ActionKind::Deleted) {
        intent.change.remove = {known.source, known.path};
        intent.change.addPast = pastOf(known, PastKind::Deleted, now_);
        intent.change.addPast->stored = intent.target;
    } else {
        KnownFile row = known;
        if (action.kind == ActionKind::Moved) {
            row = rowFor(action, now_);
            row.lineage = known.lineage;
            row.since = known.since;
            intent.change.remove = {known.source, known.path};
        }
        row.placement = action.placement;
        row.stored = intent.target;
        intent.change.put = std::move(row);
    }
    step.touchesFiles = true;
    return {};
}

// The copy that is to be moved is gone: somebody took it out of the backup.
Result<void> Executor::prepareMissing(Step &step)
{
    Action &action = step.action();
    const KnownFile &known = *action.known;
    const std::string what = "the stored copy " + known.stored.toDisplay() + " is missing";
    if (action.kind == ActionKind::Promoted) {
        return Error{ErrorCode::NotFound, "promote", known.stored.bytes(), 0,
                     what + ": verify --repair makes it anew"};
    }
    step.intent = {};
    step.intent.change.at = now_;
    step.intent.change.remove = {known.source, known.path};
    if (action.kind == ActionKind::Moved) {
        // Without the old row the next run finds a new file, and stores it.
        step.recordsFailure = true;
        return Error{ErrorCode::NotFound, "move", known.stored.bytes(), 0,
                     what + ": the next run stores the file anew"};
    }
    step.outcome.warning = what + ": nothing is left to keep of it";
    return {};
}

Result<void> Executor::archive(Step &step)
{
    const Intent &intent = step.intent;
    // By link the present copy is never absent; where it does not get replaced, or links can't be
    // had, a rename keeps it under one name throughout.
    if (intent.replaces && backup_.canLink()) {
        const Result<void> linked = backup_.link(intent.archiveFrom, intent.archiveTo);
        if (linked) {
            step.archivedByLink = true;
            return {};
        }
        if (linked.error().code != ErrorCode::NotSupported) {
            return linked;
        }
    }
    HOLDFAST_TRY(backup_.rename(intent.archiveFrom, intent.archiveTo, IfTaken::Fail));
    step.archivedByRename = true;
    return {};
}

Result<void> Executor::placeStep(Step &step)
{
    Intent &intent = step.intent;
    const RelPath &from = intent.staged.isEmpty() ? intent.from : intent.staged;
    const bool replaces = intent.replaces && !step.archivedByRename;
    const RelPath wanted = intent.target;
    for (;;) {
        const Result<void> renamed =
            backup_.rename(from, intent.target, replaces ? IfTaken::Replace : IfTaken::Fail);
        if (renamed) {
            break;
        }
        if (renamed.error().code != ErrorCode::Exists) {
            return renamed;
        }
        // Somebody's own file stands there: it stays, ours takes the next free name.
        HOLDFAST_ASSIGN(intent.target, backup_.freePlace(wanted));
    }
    if (intent.change.put) {
        intent.change.put->stored = intent.target;
    } else if (intent.change.addPast) {
        intent.change.addPast->stored = intent.target;
    }
    if (step.action().kind == ActionKind::Moved &&
        intent.change.put->properties != step.action().known->properties) {
        return applyProperties(step);
    }
    return {};
}

}  // namespace holdfast
