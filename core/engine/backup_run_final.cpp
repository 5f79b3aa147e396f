// SPDX-License-Identifier: GPL-3.0-or-later
// The end of a run: moves, promotions and deletions, folders, retention, state.json.
#include "engine/run_batch.h"

#include "engine/known_damage.h"
#include "engine/restore_proofs.h"
#include "engine/retention_run.h"
#include "exec/copy.h"
#include "exec/errors.h"
#include "exec/stored_folder.h"
#include "exec/verifier.h"

#include <algorithm>
#include <array>

namespace holdfast
{
namespace
{

// Bounds the intents of one transaction; the plan's lines come before all of them.
constexpr std::size_t kChunk = 1000;

}  // namespace

// Contract §7: moves, promotions and deletions come in the last batch. Its lines stand before all
// of its actions; `batch` is null when nothing was read.
Result<void> BackupRun::finishLastBatch(Batch *batch)
{
    std::vector<Action> actions;
    if (batch != nullptr) {
        HOLDFAST_TRY(awaitReading(*batch));
        HOLDFAST_ASSIGN(actions, planBatch(*batch));
    }
    HOLDFAST_ASSIGN(FinalPlan plan, finalPlan());
    for (const std::vector<Action> *list :
         {&actions, &plan.moves, &plan.promotions, &plan.deletions}) {
        for (const Action &action : *list) {
            planned(action);
        }
    }
    planFolders();
    HOLDFAST_TRY(recordHolds(plan));
    if (batch != nullptr) {
        HOLDFAST_TRY(executeBatch(*batch, std::move(actions)));
    }
    HOLDFAST_TRY(executeAndReport(std::move(plan.moves)));
    if (!options_.dryRun) {
        for (const KnownFile &row : plan.reclassified) {
            HOLDFAST_TRY(reclassify(row));
        }
        HOLDFAST_TRY(refresh(plan.promotions));
    }
    HOLDFAST_TRY(executeAndReport(std::move(plan.promotions)));
    HOLDFAST_TRY(executeAndReport(std::move(plan.deletions)));
    return options_.dryRun ? Result<void>() : forgetFolders();
}

Result<void> BackupRun::reclassify(const KnownFile &row)
{
    HOLDFAST_ASSIGN(std::optional<KnownFile> present,
                    destination_.catalog().find(row.source, row.path));
    if (!present) {
        return {};
    }
    present->placement = row.placement;
    HOLDFAST_ASSIGN(const LineageId lineage, destination_.catalog().put(*present));
    static_cast<void>(lineage);
    changed_ = true;
    return {};
}

// Promotions were planned before this batch and the moves were carried out: by now their rows are
// in the catalog, with the places that the copies really took.
Result<void> BackupRun::refresh(std::vector<Action> &promotions)
{
    std::vector<Action> present;
    for (Action &action : promotions) {
        HOLDFAST_ASSIGN(std::optional<KnownFile> row,
                        destination_.catalog().find(action.source, action.path));
        // Without its row, what was to give it one failed: the next run does both.
        if (row && row->hash == action.known->hash) {
            action.known = std::move(row);
            present.push_back(std::move(action));
        }
    }
    promotions = std::move(present);
    return {};
}

// A folder's mode or owner is an action like a file's; its times alone follow from what is in it.
void BackupRun::planFolders()
{
    for (const FolderChange &change : findings_.folders) {
        if (change.accessDiffers) {
            RunEvent event;
            event.kind = RunEventKind::Planned;
            event.action = ActionKind::Metadata;
            event.source = sourceAt(change.source).record.name;
            event.path = change.path;
            observer_.event(event);
        }
    }
}

Result<FinalPlan> BackupRun::finalPlan()
{
    // Known files that the rules leave out now go the way of deleted ones; no guard asks, since a
    // person wrote the rule.
    std::vector<Action> excluded;
    for (const KnownFile &row : findings_.excluded) {
        if (std::optional<Action> action = planner_->planRemoval(row)) {
            excluded.push_back(std::move(*action));
        }
    }
    FinalInput input;
    for (const Digest &content : planner_->touchedContents()) {
        HOLDFAST_ASSIGN(input.rows[content], destination_.catalog().filesWith(content));
    }
    tellGuard(input);
    for (const OpenSource &source : sources_) {
        const SourceId id = source.record.id;
        input.accepted[id] = accepted(source, kMassDeletion);
        // What a person was asked about waits for the answer, whatever is gone by now.
        const bool isEncrypted =
            looksEncrypted(id) && suspectFiles(id) > accepted(source, kMassModification);
        if (isEncrypted || standingHold(id, kMassDeletion) != nullptr) {
            input.guarded[id] = 0;
        } else if (source.guardedBeyond) {
            input.guarded[id] = *source.guardedBeyond;
        }
    }
    FinalPlan plan = planner_->finish(input);
    plan.deletions.insert(plan.deletions.end(), std::make_move_iterator(excluded.begin()),
                          std::make_move_iterator(excluded.end()));
    std::map<SourceId, std::size_t> rank;
    for (const SourceRecord &record : records_) {
        rank.try_emplace(record.id, rank.size());
    }
    std::stable_sort(plan.deletions.begin(), plan.deletions.end(),
                     [&](const Action &a, const Action &b) {
                         const std::size_t aRank = rank[a.source];
                         const std::size_t bRank = rank[b.source];
                         return aRank != bRank ? aRank < bRank : a.path < b.path;
                     });
    return plan;
}

Result<void> BackupRun::executeAndReport(std::vector<Action> actions)
{
    for (std::size_t begin = 0; begin < actions.size(); begin += kChunk) {
        if (stop_.stop_requested()) {
            return Error{ErrorCode::Cancelled, "back up", {}, 0, "stopped"};
        }
        const std::size_t end = std::min(begin + kChunk, actions.size());
        std::vector<Action> chunk(
            std::make_move_iterator(actions.begin() + static_cast<std::ptrdiff_t>(begin)),
            std::make_move_iterator(actions.begin() + static_cast<std::ptrdiff_t>(end)));
        HOLDFAST_ASSIGN(const std::vector<Outcome> outcomes, carryOut(std::move(chunk)));
        for (const Outcome &outcome : outcomes) {
            report(outcome);
        }
    }
    return {};
}

// The stored folder goes first: a row without a folder is found again, a folder without a row would
// be in the way.
Result<void> BackupRun::forgetFolders()
{
    std::sort(findings_.vanishedFolders.begin(), findings_.vanishedFolders.end(),
              [](const KnownFile &a, const KnownFile &b) { return b.path < a.path; });
    std::vector<const KnownFile *> gone;
    for (const KnownFile &row : findings_.vanishedFolders) {
        // Its files are still live while their deletion is held back.
        if (held_.contains(row.source) || isObstructed(row.source, row.path)) {
            continue;
        }
        const Result<void> removed =
            row.stored.isEmpty() ? Result<void>() : destination_.folder().removeFolder(row.stored);
        // What somebody else put into it stays, with its folder.
        if (!removed && removed.error().code != ErrorCode::Exists &&
            removed.error().code != ErrorCode::NotFound) {
            if (endsRun(removed.error())) {
                return removed;
            }
            emitProblem(RunEventKind::Error, nameOf(row.source), row.path,
                        removed.error().message());
            continue;
        }
        gone.push_back(&row);
    }
    if (gone.empty()) {
        return {};
    }
    HOLDFAST_TRY(destination_.folder().barrier({}));
    HOLDFAST_TRY(destination_.catalog().begin());
    for (const KnownFile *row : gone) {
        CatalogChange change;
        change.at = time_;
        change.remove = {row->source, row->path};
        if (Result<void> removed = destination_.catalog().apply(change); !removed) {
            destination_.catalog().rollback();
            return removed;
        }
        changed_ = true;
    }
    return destination_.catalog().commit();
}

// Before anything is stored below it. Only where the source's mode is new: who opens the backup to
// others later meant it.
Result<void> BackupRun::narrowRoot()
{
    for (const FolderChange &change : findings_.folders) {
        const OpenSource &source = sourceAt(change.source);
        if (options_.dryRun || !change.path.isEmpty() || !source.record.folder.empty() ||
            !(change.isNew || change.accessDiffers)) {
            continue;
        }
        HOLDFAST_ASSIGN(std::string told,
                        holdfast::narrowRoot(*destination_.folder().root(), change.metadata));
        if (!told.empty()) {
            emitProblem(RunEventKind::Warning, source.record.name, {}, std::move(told));
        }
    }
    return {};
}

// The rows are committed last: a stored folder that did not get its mode and times yet is done
// again.
Result<void> BackupRun::recordFolders()
{
    if (findings_.folders.empty() && disturbed_.empty()) {
        return {};
    }
    HOLDFAST_TRY(destination_.catalog().begin());
    const auto record = [this]() -> Result<void> {
        for (const FolderChange &change : findings_.folders) {
            if (Result<void> recorded = recordFolder(change); !recorded) {
                if (endsRun(recorded.error())) {
                    return recorded;
                }
                emitProblem(RunEventKind::Error, sourceAt(change.source).record.name, change.path,
                            recorded.error().reason());
            }
        }
        HOLDFAST_TRY(applyFolderProperties());
        return destination_.folder().barrier({});
    };
    if (Result<void> recorded = record(); !recorded) {
        destination_.catalog().rollback();
        return recorded;
    }
    return destination_.catalog().commit();
}

Result<void> BackupRun::recordFolder(const FolderChange &change)
{
    const OpenSource &source = sourceAt(change.source);
    const Result<FolderPtr> folder = source.root->openFolder(change.path);
    Attributes attributes;
    if (folder) {
        HOLDFAST_ASSIGN(attributes, (*folder)->attributes());
    } else if (folder.error().code == ErrorCode::NotFound) {
        return {};  // gone since the scan
    }
    HOLDFAST_ASSIGN(const std::optional<KnownFile> known,
                    destination_.catalog().find(source.record.id, change.path));
    KnownFile row;
    row.source = source.record.id;
    row.path = change.path;
    row.type = EntryType::Folder;
    row.fingerprint = fingerprintOf(change.metadata);
    row.properties = propertiesOf(change.metadata, packAttributes(attributes));
    row.recordedAt = now_;
    row.since = time_;
    if (known && known->type == EntryType::Folder) {
        row.lineage = known->lineage;
        row.stored = known->stored;
        row.since = known->since;
    } else if (known) {
        return {};  // the deletion of what stood there is held back
    } else {
        HOLDFAST_ASSIGN(row.stored, destination_.folder().freeFolder(
                                        layout_->place(row.source, row.path, Area::Current)));
    }
    if (change.accessDiffers) {
        RunEvent event;
        event.kind = RunEventKind::Metadata;
        event.action = ActionKind::Metadata;
        event.source = source.record.name;
        event.path = change.path;
        observer_.event(event);
        count(ActionKind::Metadata);
    }
    changed_ = true;
    disturbed_.insert({row.source, row.path});
    CatalogChange recorded;
    recorded.at = time_;
    recorded.put = std::move(row);
    return destination_.catalog().apply(recorded);
}

// Deepest first, so that a folder's time is set after everything in it is done.
Result<void> BackupRun::applyFolderProperties()
{
    for (auto place = disturbed_.rbegin(); place != disturbed_.rend(); ++place) {
        HOLDFAST_ASSIGN(const std::optional<KnownFile> row,
                        destination_.catalog().find(place->first, place->second));
        if (!row || row->type != EntryType::Folder || row->stored.isEmpty()) {
            continue;
        }
        const Result<FolderPtr> folder = destination_.folder().folder(row->stored);
        if (!folder) {
            continue;  // a duplicate's folder that has no current copy in it
        }
        if (Result<void> set = setRecordedProperties(destination_.folder(), **folder, *row); !set) {
            if (endsRun(set.error())) {
                return set;
            }
            // The catalog has them, and a restore is exact all the same; but the stored folder may
            // be open to more people than the source's.
            emitProblem(RunEventKind::Error, nameOf(row->source), row->path, set.error().message());
        }
    }
    return {};
}

// The share of the stored copies that is due, so that damage is found while a good copy is left.
Result<void> BackupRun::checkStored()
{
    if (check_.slice()) {
        RunProgress unseen;
        std::map<SourceId, std::string> names = names_;
        Verifier verifier(destination_.folder(), destination_.catalog(), {}, {}, std::move(names),
                          unseen, stop_);
        VerifyRequest request;
        request.slice = check_.slice();
        const TimeNs began = clock_.now();
        HOLDFAST_ASSIGN(const VerifyReport report, verifier.verify(request));
        HOLDFAST_ASSIGN(const CheckOutcome known, learnOfDamage(request, report, began));
        for (const std::vector<DamagedCopy> *copies : {&report.damaged, &report.missing}) {
            for (const DamagedCopy &copy : *copies) {
                // What a person knows of, and leaves as it is, leaves the run a good one.
                emitProblem(isAccepted(known, copy) ? RunEventKind::Warning : RunEventKind::Error,
                            copy.source, copy.path,
                            "its stored copy " + copy.stored.toDisplay() + ": " + copy.problem +
                                ". To mend it: verify --repair");
            }
        }
        for (const ItemError &error : report.errors) {
            emitProblem(RunEventKind::Error, {}, {}, displayName(error.path) + ": " + error.reason);
        }
        if (!report.complete) {
            return Error{ErrorCode::Cancelled, "back up", {}, 0, "stopped"};
        }
    }
    return check_.settle(destination_.catalog());
}

// Answers what is known then. That it can't be noted in the user's own folder is said.
Result<CheckOutcome> BackupRun::learnOfDamage(const VerifyRequest &request,
                                              const VerifyReport &report, TimeNs began)
{
    HOLDFAST_ASSIGN(const std::optional<std::string> id, destination_.catalog().fact("backup_id"));
    if (!id || options_.stateFolder.isEmpty()) {
        return CheckOutcome();
    }
    RestoreProofs proofs(fileSystem_, options_.stateFolder);
    if (const Result<void> kept = proofs.learn(*id, request, report, began); !kept) {
        emitProblem(RunEventKind::Warning, {}, {},
                    "what a check found could not be noted: " + kept.error().message());
    }
    return proofs.checkOf(*id).value_or(CheckOutcome());
}

Result<void> BackupRun::retain()
{
    if (stop_.stop_requested()) {
        return Error{ErrorCode::Cancelled, "back up", {}, 0, "stopped"};
    }
    std::vector<RetentionRun::Share> shares;
    for (const OpenSource &source : sources_) {
        // Never after an incomplete scan, never while a hold stands (safety.md, promise 9).
        if (!held_.contains(source.record.id) && !isIncomplete(source)) {
            shares.push_back({source.record.id, source.config, std::nullopt});
            if (!isWhole(source)) {
                shares.back().paths = superseded(source.record.id);
            }
        }
    }
    RetentionRun retention(destination_, config_, now_);
    HOLDFAST_ASSIGN(auto removals, retention.decide(shares));
    for (std::vector<RetentionRemoval> &those : removals) {
        if (those.empty()) {
            continue;
        }
        HOLDFAST_ASSIGN(const std::vector<Pruner::Outcome> outcomes,
                        retention.remove(std::move(those)));
        for (const Pruner::Outcome &outcome : outcomes) {
            reportRemoval(outcome);
        }
    }
    return {};
}

// After a scan of parts: what age alone makes due waits for the next run of all.
std::vector<RelPath> BackupRun::superseded(SourceId source) const
{
    std::vector<RelPath> paths;
    for (auto at = superseded_.lower_bound({source, RelPath()});
         at != superseded_.end() && at->first == source; ++at) {
        paths.push_back(at->second);
    }
    return paths;
}

// The end of every run, however it went.
Result<void> BackupRun::finish()
{
    summary_.finished = clock_.now();
    if (options_.dryRun) {
        return {};
    }
    if (memory_ != nullptr) {
        memory_->stateIsStale = memory_->stateIsStale || changed_;
        const bool isNews = memory_->absorb(summary_, isWhole_);
        return isNews ? destination_.catalog().finishRun(memory_->total) : Result<void>();
    }
    HOLDFAST_TRY(destination_.catalog().finishRun(summary_));
    return changed_ ? destination_.saveState() : destination_.saveChangedState();
}

}  // namespace holdfast
