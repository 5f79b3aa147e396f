// SPDX-License-Identifier: GPL-3.0-or-later
// What a run tells its observer: one event for each thing that happened, in the order of contract
// §7.
#include "engine/run_batch.h"

#include "engine/retention_run.h"
#include "scan/classify.h"

#include <algorithm>

namespace holdfast
{

void BackupRun::emit(RunEvent event)
{
    if (event.kind == RunEventKind::Error) {
        Bytes path = event.source;
        if (!event.path.isEmpty()) {
            path += (path.empty() ? "" : "/") + event.path.bytes();
        }
        summary_.errors.push_back({std::move(path), event.text});
        ++summary_.counts.errors;
    }
    observer_.event(event);
}

void BackupRun::emitProblem(RunEventKind kind, const std::string &source, const RelPath &path,
                            std::string text)
{
    RunEvent event;
    event.kind = kind;
    event.source = source;
    event.path = path;
    event.text = std::move(text);
    emit(std::move(event));
}

const std::string &BackupRun::nameOf(SourceId source) const
{
    static const std::string none;
    const auto found = names_.find(source);
    return found == names_.end() ? none : found->second;
}

// Only asked for sources that take part: a run has a handful of them.
const OpenSource &BackupRun::sourceBy(SourceId id) const
{
    return *std::find_if(sources_.begin(), sources_.end(),
                         [id](const OpenSource &source) { return source.record.id == id; });
}

const OpenSource &BackupRun::sourceAt(int index) const
{
    return *std::find_if(sources_.begin(), sources_.end(),
                         [index](const OpenSource &source) { return source.index == index; });
}

void BackupRun::reportBatch(const Batch &batch, const std::vector<Outcome> &outcomes)
{
    auto outcome = outcomes.begin();
    for (const BatchEntry &entry : batch.entries) {
        if (entry.unchanged) {
            RunEvent event;
            event.kind = RunEventKind::Skipped;
            event.source = nameOf(entry.source);
            event.path = entry.path;
            ++summary_.counts.skip;
            observer_.event(event);
        } else if (outcome != outcomes.end() && outcome->action.source == entry.source &&
                   outcome->action.path == entry.path) {
            report(*outcome++);
        }
    }
}

RunEvent BackupRun::plannedEvent(const Action &action) const
{
    RunEvent event;
    event.kind = RunEventKind::Planned;
    event.action = action.kind;
    event.source = nameOf(action.source);
    event.path = action.path;
    event.stored = action.target;
    event.size = action.size;
    return event;
}

void BackupRun::planned(const Action &action)
{
    if (action.kind != ActionKind::Skip) {
        observer_.event(plannedEvent(action));
    }
}

void BackupRun::count(ActionKind kind)
{
    RunCounts &counts = summary_.counts;
    std::int64_t *const counters[] = {&counts.backup, &counts.modified, &counts.duplicate,
                                      &counts.moved,  &counts.promoted, &counts.metadata,
                                      &counts.skip,   &counts.deleted};
    ++*counters[static_cast<std::size_t>(kind)];
    changed_ = changed_ || kind != ActionKind::Skip;
}

void BackupRun::report(const Outcome &outcome)
{
    const Action &action = outcome.action;
    RunEvent event;
    event.action = action.kind;
    event.source = nameOf(action.source);
    event.path = action.path;
    event.stored = outcome.stored;
    event.size = action.size;
    if (outcome.error) {
        if (action.kind == ActionKind::Deleted || action.kind == ActionKind::Moved) {
            undeleted_.emplace_back(action.known->source, action.known->path);
        }
        event.kind = RunEventKind::Error;
        event.text = outcome.error->reason();
        tryAgain(action.source, action.path);
        emit(std::move(event));
        return;
    }
    if (memory_ != nullptr && !memory_->total.errors.empty()) {
        memory_->handled.insert(event.source + '/' + event.path.bytes());
    }
    count(action.kind);
    if (options_.dryRun && action.kind != ActionKind::Skip) {
        return;
    }
    if (action.kind == ActionKind::Modified &&
        isTrustedStill(*action.known, action.staged->metadata)) {
        emitProblem(RunEventKind::Error, event.source, event.path,
                    "its content differs from what was stored, and its size and times say that "
                    "nobody changed it: a failing disk, or a program that hides its changes. The "
                    "earlier content is kept as a version");
    }
    if (outcome.warning) {
        emitProblem(RunEventKind::Warning, event.source, event.path, *outcome.warning);
    }
    reportDone(outcome, std::move(event));
}

// One event for each thing that was done, in the order of contract §7.
void BackupRun::reportDone(const Outcome &outcome, RunEvent event)
{
    const Action &action = outcome.action;
    switch (action.kind) {
    case ActionKind::Skip:
        event.kind = RunEventKind::Skipped;
        if (!findings_.keepsUnchanged) {
            return;
        }
        break;
    case ActionKind::Metadata:
        event.kind = RunEventKind::Metadata;
        break;
    case ActionKind::Moved:
        event.kind = RunEventKind::Moved;
        event.fromSource = nameOf(action.known->source);
        event.from = action.known->path;
        disturb(action.known->source, action.known->path);
        disturb(action.source, action.path);
        break;
    case ActionKind::Promoted:
        event.kind = RunEventKind::Promoted;
        event.from = action.known->stored;
        disturb(action.source, action.path);
        break;
    case ActionKind::Deleted: {
        event.kind = RunEventKind::Deleted;
        event.from = action.known->stored;
        observer_.event(event);
        event.kind = RunEventKind::StateRemoved;
        // What the rules leave out was meant to go.
        if (planner_->isVanished(action.source, action.path)) {
            deletedFiles_.emplace_back(action.source, action.path);
        }
        superseded_.emplace(action.source, action.path);
        disturb(action.source, action.path);
        break;
    }
    case ActionKind::Backup:
    case ActionKind::Modified:
    case ActionKind::Duplicate:
        if (outcome.archived) {
            superseded_.emplace(action.source, action.path);
            RunEvent archived = event;
            archived.kind = RunEventKind::Archived;
            archived.from = action.known->stored;
            archived.stored = outcome.archived->stored;
            observer_.event(archived);
        }
        event.kind = RunEventKind::Stored;
        // A look at everything finds what was there already, however long.
        if (memory_ != nullptr && !action.known && !isWhole(sourceBy(action.source))) {
            addedFiles_.emplace_back(action.source, action.path);
        }
        disturb(action.source, action.path);
        break;
    }
    observer_.event(event);
}

// The folder of the stored copy got a new time: it is set back at the end of the run.
void BackupRun::disturb(SourceId source, const RelPath &path)
{
    disturbed_.insert({source, path.parent()});
}

// For a reason that may pass without an event: no room, a busy destination, a file that never held
// still.
void BackupRun::tryAgain(SourceId source, const RelPath &path)
{
    constexpr std::size_t kMost = 1000;
    if (memory_ != nullptr && memory_->failed.size() < kMost) {
        memory_->failed.emplace_back(sourceBy(source).index, path);
    }
}

void BackupRun::reportRemoval(const Pruner::Outcome &outcome)
{
    if (!outcome.error) {
        ++summary_.counts.retention;
        changed_ = true;
    }
    emit(removalEvent(outcome, nameOf(outcome.removal.version.source)));
}

}  // namespace holdfast
