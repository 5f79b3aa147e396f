// SPDX-License-Identifier: GPL-3.0-or-later
// The batches of a run: read, decided, carried out and reported one after the other, while the next
// one is being read.
#include "engine/one_reading.h"
#include "engine/run_batch.h"

#include "exec/errors.h"
#include "model/no_room.h"
#include "scan/classify.h"

#include <algorithm>
#include <deque>

namespace holdfast
{
namespace
{

constexpr std::size_t kBatchFiles = 1000;      // contract §7
constexpr std::size_t kBatchEntries = 10'000;  // with those that are only reported
constexpr std::uint64_t kBatchBytes = 256ULL * 1024 * 1024;

bool sameFile(const Metadata &a, const Metadata &b)
{
    return a.inode == b.inode && a.device == b.device && a.size == b.size && a.mtime == b.mtime &&
           a.ctime == b.ctime;
}

constexpr std::uint64_t kMebibyte = 1024 * 1024;
constexpr std::uint64_t kMostReserve = 256 * kMebibyte;

// A hundredth of the disk, and no more than any disk can spare.
std::uint64_t reserveOf(const Folder::Space &space)
{
    return std::min(space.total / 100, kMostReserve);
}

std::string mebibytes(std::uint64_t bytes)
{
    return std::to_string((bytes + kMebibyte - 1) / kMebibyte) + " MiB";
}

bool stores(ActionKind kind)
{
    return kind == ActionKind::Backup || kind == ActionKind::Modified ||
           kind == ActionKind::Duplicate;
}

}  // namespace

Result<void> BackupRun::copyChanges()
{
    Result<std::unique_ptr<Batch>> last = copyAllButLast();
    // Also after a stop or an error: what was placed is done, and is to be reported.
    Result<void> settled = settlePlaced();
    if (!last) {
        return std::move(last).error();
    }
    HOLDFAST_TRY(std::move(settled));
    return finishLastBatch(last->get());
}

// While one batch is carried out, the next one is being read; and one more, when that is a few
// large files, which do not keep all cores busy.
Result<std::unique_ptr<BackupRun::Batch>> BackupRun::copyAllButLast()
{
    constexpr std::size_t kFewFiles = 20;
    std::deque<std::unique_ptr<Batch>> batches;
    bool isAtEnd = false;
    for (;;) {
        while (!isAtEnd && (batches.size() < 2 ||
                            (batches.size() == 2 && batches.back()->requests.size() < kFewFiles))) {
            HOLDFAST_ASSIGN(std::unique_ptr<Batch> batch, startBatch(false));
            isAtEnd = batch == nullptr;
            if (!isAtEnd) {
                batches.push_back(std::move(batch));
            }
        }
        if (batches.empty()) {
            return std::unique_ptr<Batch>();
        }
        std::unique_ptr<Batch> first = std::move(batches.front());
        batches.pop_front();
        if (batches.empty()) {
            return first;
        }
        HOLDFAST_TRY(options_.dryRun ? finishBatch(*first) : placeBatch(std::move(first)));
    }
}

// The sync that this batch's content needs runs while the rows of the one before are recorded and
// this one is planned: waiting for it was a third of the time of a first backup.
Result<void> BackupRun::placeBatch(std::unique_ptr<Batch> batch)
{
    HOLDFAST_TRY(awaitReading(*batch));
    std::vector<RelPath> staged;
    for (const Result<StagedFile> &file : batch->results) {
        if (file.ok() && !file->staged.isEmpty()) {
            staged.push_back(file->staged);
        }
    }
    executor_->begin(std::move(staged));
    if (Result<void> recorded = executor_->recordPlaced(); !recorded) {
        placed_.reset();  // recovery settles it
        return recorded;
    }
    HOLDFAST_ASSIGN(std::vector<Action> actions, planBatch(*batch));
    HOLDFAST_TRY(shareDuplicates(actions));
    std::vector<RunEvent> lines;
    for (const Action &action : actions) {
        if (action.kind != ActionKind::Skip) {
            lines.push_back(plannedEvent(action));
        }
    }
    const Result<std::vector<Outcome>> outcomes = executor_->commitIntents(std::move(actions));
    const std::unique_ptr<Batch> committed = std::move(placed_);
    if (!outcomes) {
        return outcomes.error();
    }
    if (committed != nullptr) {
        reportBatch(*committed, *outcomes);
    }
    for (const RunEvent &line : lines) {
        observer_.event(line);
    }
    HOLDFAST_TRY(executor_->place());
    forgetStagedLinks();
    placed_ = std::move(batch);
    return {};
}

Result<void> BackupRun::settlePlaced()
{
    const std::unique_ptr<Batch> placed = std::move(placed_);
    if (placed != nullptr) {
        HOLDFAST_ASSIGN(const std::vector<Outcome> outcomes, executor_->settle());
        reportBatch(*placed, outcomes);
    }
    return {};
}

// What stands where something of another type stood, once that is out of the way.
Result<void> BackupRun::copyDeferred()
{
    for (;;) {
        HOLDFAST_ASSIGN(const std::unique_ptr<Batch> batch, startBatch(true));
        if (batch == nullptr) {
            return {};
        }
        HOLDFAST_TRY(finishBatch(*batch));
    }
}

// At, below or above something that is still live: two live names of which one is the other's
// folder would make the next run delete both.
bool BackupRun::isObstructed(SourceId source, const RelPath &path) const
{
    return std::any_of(undeleted_.begin(), undeleted_.end(), [&](const auto &left) {
        return left.first == source && (path.isWithin(left.second) || left.second.isWithin(path));
    });
}

// The next batch of the change list, with its reading begun; null at the end.
Result<std::unique_ptr<BackupRun::Batch>> BackupRun::startBatch(bool deferred)
{
    room_.reset();
    // A dry run may stand still while it tells something, and would keep others from writing.
    HOLDFAST_ASSIGN(std::unique_ptr<Batch> batch,
                    options_.dryRun ? nextBatch(deferred)
                                    : asOneReading(destination_.catalog(),
                                                   [&] { return nextBatch(deferred); }));
    if (batch->entries.empty()) {
        return std::unique_ptr<Batch>();
    }
    inFlight_ += batch->bytes;
    batch->staging = stager_->start(batch->requests);
    return batch;
}

// What the change list has for it; without entries at the end of the list.
Result<std::unique_ptr<BackupRun::Batch>> BackupRun::nextBatch(bool deferred)
{
    const ChangeList &changes = findings_.changes;
    auto batch = std::make_unique<Batch>();
    std::uint64_t &bytes = batch->bytes;
    for (; nextItem_ < changes.size() && changes[nextItem_].deferred == deferred; ++nextItem_) {
        const ChangeList::Item &item = changes[nextItem_];
        BatchEntry entry;
        entry.item = nextItem_;
        const OpenSource &source = sourceAt(changes.source(item));
        entry.source = source.record.id;
        entry.path = changes.path(item);
        entry.unchanged = item.change == Change::Unchanged;
        if (batch->entries.size() == kBatchEntries) {
            break;
        }
        if (entry.unchanged) {
            batch->entries.push_back(std::move(entry));
            continue;
        }
        if (batch->requests.size() == kBatchFiles ||
            (!batch->requests.empty() && bytes + item.size > kBatchBytes)) {
            break;
        }
        if (deferred && held_.contains(entry.source)) {
            emitProblem(
                RunEventKind::Error, source.record.name, entry.path,
                "not backed up: it stands where held back deletions would have to go first");
            continue;
        }
        if (deferred && isObstructed(entry.source, entry.path)) {
            emitProblem(RunEventKind::Error, source.record.name, entry.path,
                        "not backed up: what stood there before could not be moved out of the way");
            continue;
        }
        HOLDFAST_ASSIGN(const bool hasRoom, fits(item, source, bytes));
        if (!hasRoom) {
            tryAgain(entry.source, entry.path);
            emitProblem(RunEventKind::Error, source.record.name, entry.path,
                        noRoomReason({item.size, *room_}));
            continue;
        }
        bytes += item.size;
        HOLDFAST_TRY(addRequest(*batch, std::move(entry), source));
    }
    return batch;
}

// The destination is never filled to the brim: the catalog, and the versions of a later run, need
// room too. What does not fit is left out by name, so that smaller files still are saved.
Result<bool> BackupRun::fits(const ChangeList::Item &item, const OpenSource &source,
                             std::uint64_t taken)
{
    const bool isCopied = item.type == EntryType::File && item.size > 0 &&
                          (item.change == Change::New || item.change == Change::MustRead);
    if (options_.dryRun || !isCopied) {
        return true;
    }
    // Clones take no room. Whether they can be had shows with the first files.
    const bool mayClone = source.mayClone && !(copied_ > 0 && !clones_);
    if (mayClone) {
        return true;
    }
    if (!room_) {
        HOLDFAST_ASSIGN(const Folder::Space space, destination_.folder().root()->space());
        const std::uint64_t reserve = reserveOf(space) + inFlight_;
        room_ = space.free > reserve ? space.free - reserve : 0;
    }
    if (taken + item.size <= *room_) {
        return true;
    }
    // Holes take none either.
    const Result<FolderPtr> folder = source.root->openFolder(findings_.changes.folder(item));
    const Result<Metadata> metadata =
        folder ? (*folder)->stat(findings_.changes.name(item)) : Result<Metadata>(folder.error());
    return metadata && taken + std::min(metadata->allocated, item.size) <= *room_;
}

// What is planned may take less, as duplicates are clones where that can be; it is told beforehand,
// not refused.
Result<void> BackupRun::announceRoom()
{
    if (!destination_.hasFolder()) {
        return {};
    }
    HOLDFAST_ASSIGN(const Folder::Space space, destination_.folder().root()->space());
    const std::uint64_t wanted = progress_.bytesTotal;
    if (space.free < reserveOf(space) + wanted) {
        emitProblem(RunEventKind::Warning, {}, {},
                    "up to " + mebibytes(wanted) + " are to be stored, and the destination has " +
                        mebibytes(space.free) + " free, " + mebibytes(reserveOf(space)) +
                        " of them in reserve: what does not fit is left out");
    }
    return {};
}

Result<void> BackupRun::addRequest(Batch &batch, BatchEntry entry, const OpenSource &source)
{
    const ChangeList &changes = findings_.changes;
    const ChangeList::Item &item = changes[entry.item];
    StageRequest request;
    request.sourceRoot = source.root;
    request.folder = changes.folder(item);
    request.name = changes.name(item);
    request.type = item.type;
    request.size = item.size;
    if (item.change != Change::New) {
        HOLDFAST_ASSIGN(entry.known, destination_.catalog().find(entry.source, entry.path));
    }
    // The hash of a link's target says nothing of a file's content.
    if (entry.known && entry.known->type == item.type) {
        request.knownHash = entry.known->hash;
    }
    request.mode = options_.dryRun                   ? StageMode::HashOnly
                   : item.change == Change::MustHash ? StageMode::HashFirst
                                                     : StageMode::Copy;
    if (item.link != 0) {
        const auto [first, isFirst] = firstLinks_.try_emplace(
            changes.linkKey(item), FirstLink{entry.source, entry.path, false, {}, false});
        static_cast<void>(first);
        if (!isFirst) {
            request.mode = StageMode::StatOnly;
            entry.statOnly = true;
        }
    }
    if (item.change == Change::New && request.mode == StageMode::Copy) {
        gather(batch, entry, request);
    }
    entry.request = batch.requests.size();
    batch.requests.push_back(std::move(request));
    batch.entries.push_back(std::move(entry));
    return {};
}

// Files of a folder that the backup does not have yet are gathered in one that takes its place: one
// rename instead of one for each file, which was a quarter of the kernel's work for small files.
void BackupRun::gather(Batch &batch, const BatchEntry &entry, StageRequest &request)
{
    const RelPath place = layout_->place(entry.source, entry.path, Area::Current);
    const auto [at, isFirst] = batch.gatherings.try_emplace(place.parent(), 0);
    if (isFirst && destination_.folder().isFree(place.parent())) {
        at->second = ++gatherings_;
    }
    if (at->second != 0) {
        request.gathering = at->second;
        request.storedName = place.name();
    }
}

Result<void> BackupRun::finishBatch(Batch &batch)
{
    HOLDFAST_TRY(awaitReading(batch));
    HOLDFAST_ASSIGN(std::vector<Action> actions, planBatch(batch));
    for (const Action &action : actions) {
        planned(action);
    }
    return executeBatch(batch, std::move(actions));
}

Result<void> BackupRun::awaitReading(Batch &batch)
{
    batch.results = batch.staging.wait();
    inFlight_ -= batch.bytes;
    if (stop_.stop_requested()) {
        return Error{ErrorCode::Cancelled, "back up", {}, 0, "stopped"};
    }
    return {};
}

// Decides what is done with what was read.
Result<std::vector<Action>> BackupRun::planBatch(Batch &batch)
{
    std::vector<Observation> observations;
    HOLDFAST_TRY(observe(batch, observations));
    HOLDFAST_ASSIGN(const ContentMap holders, holdersOf(observations));
    std::vector<RelPath> staged;
    for (const Observation &observation : observations) {
        if (!observation.staged.staged.isEmpty()) {
            staged.push_back(observation.staged.staged);
        }
    }
    const std::size_t observed = observations.size();
    std::vector<Action> actions = planner_->planBatch(std::move(observations), holders);
    for (const Action &action : actions) {
        if (memory_ != nullptr && action.kind == ActionKind::Modified) {
            modifiedFiles_.emplace_back(action.source, action.path);
        }
    }
    if (!options_.dryRun) {
        // Only a file that moved leaves the batch's plan.
        if (actions.size() != observed) {
            discardUnused(staged, actions);
        }
        HOLDFAST_TRY(copyUncopied(actions));
    }
    return actions;
}

Result<void> BackupRun::executeBatch(const Batch &batch, std::vector<Action> actions)
{
    HOLDFAST_ASSIGN(const std::vector<Outcome> outcomes, carryOut(std::move(actions)));
    forgetStagedLinks();
    reportBatch(batch, outcomes);
    return {};
}

// The staged files of this batch have got their places.
void BackupRun::forgetStagedLinks()
{
    for (const FileKey &key : linksOfBatch_) {
        firstLinks_.at(key).inThisBatch = false;
    }
    linksOfBatch_.clear();
}

Result<std::vector<Outcome>> BackupRun::carryOut(std::vector<Action> actions)
{
    if (!options_.dryRun) {
        HOLDFAST_TRY(shareDuplicates(actions));
        return executor_->execute(std::move(actions));
    }
    std::vector<Outcome> outcomes(actions.size());
    for (std::size_t i = 0; i < actions.size(); ++i) {
        outcomes[i].stored = actions[i].target;
        outcomes[i].action = std::move(actions[i]);
    }
    return outcomes;
}

void BackupRun::countBytes(const StagedFile &staged)
{
    summary_.bytesRead += staged.bytesRead;
    summary_.bytesWritten += staged.bytesWritten;
    summary_.bytesCloned += staged.bytesCloned;
    copied_ += staged.bytesWritten;
    clones_ = clones_ || staged.bytesCloned > 0;
}

// What came to share its bytes with another copy takes as little room as a clone of the source.
Result<void> BackupRun::shareDuplicates(const std::vector<Action> &actions)
{
    HOLDFAST_ASSIGN(const std::uint64_t shared, sharing_->share(actions));
    summary_.bytesWritten -= shared;
    summary_.bytesCloned += shared;
    bool &isTold = memory_ != nullptr ? memory_->toldSharing : toldSharing_;
    if (std::optional<std::string> warning = sharing_->takeWarning(); warning && !isTold) {
        isTold = true;
        emitProblem(RunEventKind::Warning, {}, {}, std::move(*warning));
    }
    return {};
}

// Results in plan order: what was read becomes an observation, what could not be read an error.
Result<void> BackupRun::observe(Batch &batch, std::vector<Observation> &observations)
{
    for (BatchEntry &entry : batch.entries) {
        if (!entry.unchanged) {
            HOLDFAST_TRY(observeOne(batch, entry, observations));
        }
    }
    return {};
}

Result<void> BackupRun::observeOne(Batch &batch, BatchEntry &entry,
                                   std::vector<Observation> &observations)
{
    Result<StagedFile> &result = batch.results[entry.request];
    const ChangeList::Item &item = findings_.changes[entry.item];
    bool hardLink = false;
    if (result.ok() && entry.statOnly) {
        // A row of another algorithm can only be compared by reading: the first name's digest says
        // nothing of it.
        const bool comparable =
            !entry.known || entry.known->hash.algorithm() == config_.hashAlgorithm;
        if (comparable) {
            HOLDFAST_ASSIGN(hardLink, linkToFirst(findings_.changes.linkKey(item), *result));
        }
        if (!hardLink) {
            StageRequest request = batch.requests[entry.request];
            request.mode = options_.dryRun ? StageMode::HashOnly : StageMode::Copy;
            result = std::move(stager_->start({std::move(request)}).wait().front());
        }
    }
    if (!result) {
        const Error &error = result.error();
        if (endsRun(error)) {
            return error;
        }
        // Gone since the scan: the next run sees it as deleted, or never knew it.
        if (error.code != ErrorCode::NotFound) {
            // A permission that is given later shows as an event.
            if (error.code != ErrorCode::AccessDenied) {
                tryAgain(entry.source, entry.path);
            }
            emitProblem(RunEventKind::Error, nameOf(entry.source), entry.path, error.reason());
        }
        return {};
    }
    if (item.link != 0 && !entry.statOnly) {
        FirstLink &first = firstLinks_.at(findings_.changes.linkKey(item));
        first.read = true;
        first.staged = *result;
        first.inThisBatch = true;
        linksOfBatch_.push_back(findings_.changes.linkKey(item));
    }
    if (result->inconsistent) {
        tryAgain(entry.source, entry.path);
        emitProblem(RunEventKind::Error, nameOf(entry.source), entry.path,
                    "kept changing while it was read: the copy is marked inconsistent, and the "
                    "next run tries again");
    }
    countBytes(*result);
    // What a look at the content confirmed keeps its row, or checking every file would write every
    // row anew.
    if (entry.known && entry.known->hash == result->hash &&
        isTrustedStill(*entry.known, result->metadata)) {
        result->takenAt = entry.known->recordedAt;
    }
    Observation observation;
    observation.source = entry.source;
    observation.path = entry.path;
    observation.known = std::move(entry.known);
    observation.staged = std::move(*result);
    observation.hardLink = hardLink;
    if (rewrites_) {
        rewrites_->observe(observation);
    }
    observations.push_back(std::move(observation));
    return {};
}

// Is this name still the same file as the first one, and was that one read? Then its content is
// known.
Result<bool> BackupRun::linkToFirst(const FileKey &key, StagedFile &staged)
{
    const FirstLink &first = firstLinks_.at(key);
    if (!first.read || !sameFile(first.staged.metadata, staged.metadata)) {
        return false;
    }
    staged.attributes = first.staged.attributes;
    staged.hash = first.staged.hash;
    staged.inconsistent = first.staged.inconsistent;
    if (first.inThisBatch && !first.staged.staged.isEmpty()) {
        staged.linkFrom = first.staged.staged;
    } else {
        HOLDFAST_ASSIGN(const std::optional<KnownFile> row,
                        destination_.catalog().find(first.source, first.path));
        if (row && row->hash == staged.hash) {
            staged.linkFrom = row->stored;
        } else if (!options_.dryRun) {
            return false;
        }
    }
    return true;
}

// Files that turned out to have moved leave their staged copy behind.
void BackupRun::discardUnused(const std::vector<RelPath> &staged,
                              const std::vector<Action> &actions)
{
    std::set<RelPath> used;
    for (const Action &action : actions) {
        if (action.staged) {
            used.insert(action.staged->staged);
            used.insert(action.staged->linkFrom);
        }
    }
    for (const RelPath &path : staged) {
        if (!used.contains(path)) {
            stager_->discard(path);
        }
    }
}

// A file that was only hashed, because it looked like one that moved, and did not.
Result<void> BackupRun::copyUncopied(std::vector<Action> &actions)
{
    for (Action &action : actions) {
        if (!stores(action.kind) || !action.staged->staged.isEmpty() ||
            !action.staged->linkFrom.isEmpty()) {
            continue;
        }
        StageRequest request;
        request.sourceRoot = sourceBy(action.source).root;
        request.folder = action.path.parent();
        request.name = action.path.name();
        request.type = action.staged->metadata.type;
        request.copyAlways = true;
        Result<StagedFile> again = std::move(stager_->start({std::move(request)}).wait().front());
        if (!again) {
            if (endsRun(again.error())) {
                return std::move(again).error();
            }
            continue;  // the executor reports what it has no content for
        }
        countBytes(*again);
        if (again->hash == action.staged->hash) {
            action.staged = std::move(*again);
        } else {
            stager_->discard(again->staged);
        }
    }
    return {};
}

}  // namespace holdfast
