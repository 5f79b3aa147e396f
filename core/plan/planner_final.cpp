// SPDX-License-Identifier: GPL-3.0-or-later
// The last batch of a run: moves, promotions, deletions, and what the mass change guard holds back.
#include "plan/planner.h"

#include <algorithm>

namespace holdfast
{

struct Planner::Live {
    SourceId source = 0;
    RelPath path;
    Placement placement = Placement::Current;
    Digest hash;
    std::uint64_t size = 0;
    const KnownFile *row = nullptr;  ///< as the catalog has it; none for a file of a batch that
                                     ///< was not carried out yet
    Action *move = nullptr;          ///< that brings it to `path`
};

namespace
{

/// The row that a move leaves behind: it stands for the file as it was found at its new path.
KnownFile movedRow(const Action &move)
{
    KnownFile row = *move.known;
    const StagedFile &staged = *move.staged;
    row.source = move.source;
    row.path = move.path;
    row.stored = move.target;
    row.placement = move.placement;
    row.fingerprint = fingerprintOf(staged.metadata);
    row.properties = propertiesOf(staged.metadata, staged.attributes);
    row.hardLinked = staged.metadata.links > 1;
    row.recordedAt = staged.takenAt;
    row.inconsistent = staged.inconsistent;
    return row;
}

}  // namespace

FinalPlan Planner::finish(const FinalInput &input)
{
    FinalPlan plan;
    const auto inPlanOrder = [this](const auto &a, const auto &b) {
        return comesBefore(a.source, a.path, b.source, b.path);
    };
    const std::set<SourceId> heldSources = decideHolds(input, plan.holds);

    std::unordered_map<Digest, std::vector<Action *>> movesByContent;
    for (Action &move : moves_) {
        movesByContent[move.known->hash].push_back(&move);
    }
    for (const Digest &hash : touched_) {
        const auto moves = movesByContent.find(hash);
        settleContent(
            liveFiles(hash, input, heldSources,
                      moves == movesByContent.end() ? std::vector<Action *>() : moves->second),
            plan);
    }
    plan.moves = std::move(moves_);
    std::sort(plan.promotions.begin(), plan.promotions.end(), inPlanOrder);
    std::sort(plan.reclassified.begin(), plan.reclassified.end(), inPlanOrder);

    for (const Vanished &vanished : vanished_) {
        if (vanished.fate == Fate::Gone) {
            const bool isHeld = heldSources.contains(vanished.file.source);
            (isHeld ? plan.held : plan.deletions).push_back(deletionOf(vanished.file));
        }
    }
    settleVanished(heldSources);
    return plan;
}

// For batches that come after the final plan was carried out.
void Planner::settleVanished(const std::set<SourceId> &heldSources)
{
    for (Vanished &vanished : vanished_) {
        const bool isGone = vanished.fate == Fate::Gone;
        if (!remember_ || (isGone && heldSources.contains(vanished.file.source))) {
            vanished.fate = Fate::Settled;
        } else if (isGone) {
            vanished.fate = Fate::Left;
        }
    }
    if (!remember_) {
        movedHolders_.clear();
    }
}

std::set<SourceId> Planner::decideHolds(const FinalInput &input, std::vector<Hold> &holds) const
{
    std::set<SourceId> held;
    // Sources stand together in plan order.
    for (auto begin = vanished_.begin(); begin != vanished_.end();) {
        const SourceId source = begin->file.source;
        const auto end = std::find_if(begin, vanished_.end(), [source](const Vanished &v) {
            return v.file.source != source;
        });
        const std::int64_t gone =
            std::count_if(begin, end, [](const Vanished &v) { return v.fate == Fate::Gone; });
        const auto known = input.knownFiles.find(source);
        // Unknown counts as none: when in doubt, a person decides.
        const std::int64_t total = known == input.knownFiles.end() ? 0 : known->second;
        const auto before = input.goneBefore.find(source);
        const std::int64_t goneBefore = before == input.goneBefore.end() ? 0 : before->second;
        const std::int64_t goneInAll = gone + goneBefore;
        const auto isMoreThan = [goneInAll, all = total + goneBefore](double percent) {
            return static_cast<double>(goneInAll) * 100.0 > percent * static_cast<double>(all);
        };
        const bool isMass = gone > 0 && guardPercent_ > 0 && goneInAll >= guardMinFiles_ &&
                            isMoreThan(guardPercent_);
        const auto guarded = input.guarded.find(source);
        const bool isGuarded =
            gone > 0 && guarded != input.guarded.end() && isMoreThan(guarded->second);
        const auto accepted = input.accepted.find(source);
        const bool isAccepted = accepted != input.accepted.end() && gone <= accepted->second;
        if ((isMass || isGuarded) && !isAccepted) {
            held.insert(source);
            holds.push_back({source, "mass_deletion", 0, gone, total});
        }
        begin = end;
    }
    return held;
}

std::vector<Planner::Live> Planner::liveFiles(const Digest &hash, const FinalInput &input,
                                              const std::set<SourceId> &heldSources,
                                              const std::vector<Action *> &moves) const
{
    std::vector<Live> files;
    if (const auto rows = input.rows.find(hash); rows != input.rows.end()) {
        for (const KnownFile &row : rows->second) {
            const Vanished *vanished = vanishedAt(row.source, row.path);
            const bool leaves =
                vanished != nullptr &&
                (vanished->fate == Fate::Left ||
                 (vanished->fate == Fate::Gone && !heldSources.contains(row.source)));
            if (!leaves && !hasLost(hash, row.source, row.path)) {
                files.push_back({row.source, row.path, row.placement, hash, row.fingerprint.size,
                                 &row, nullptr});
            }
        }
    }
    if (const auto gained = gained_.find(hash); gained != gained_.end()) {
        for (const Gained &file : gained->second) {
            files.push_back({file.holder.source, file.holder.path, file.holder.placement, hash,
                             file.size, nullptr, nullptr});
        }
    }
    for (Action *move : moves) {
        if (move->known->type == EntryType::File) {
            files.push_back(
                {move->source, move->path, move->placement, hash, move->size, nullptr, move});
        }
    }
    std::stable_sort(files.begin(), files.end(), [this](const Live &a, const Live &b) {
        return comesBefore(a.source, a.path, b.source, b.path);
    });
    // What a batch gained is among the rows, too, when it was carried out already: these stay.
    const auto end = std::unique(files.begin(), files.end(), [](const Live &a, const Live &b) {
        return a.source == b.source && a.path == b.path;
    });
    files.erase(end, files.end());
    return files;
}

void Planner::settleContent(const std::vector<Live> &files, FinalPlan &plan) const
{
    bool hasCurrent = std::any_of(files.begin(), files.end(), [](const Live &file) {
        return file.move == nullptr && file.placement == Placement::Current;
    });
    for (const Live &file : files) {
        if (file.move == nullptr || file.placement != Placement::Current) {
            continue;
        }
        if (hasCurrent) {
            // While all copies that were known had vanished, a new file became the current one:
            // what moved only later in plan order is its duplicate.
            file.move->placement = Placement::Duplicate;
            file.move->target = layout_.place(file.source, file.path, areaOf(Placement::Duplicate));
        }
        hasCurrent = true;
    }
    if (hasCurrent || files.empty()) {
        return;
    }
    promote(files.front(), plan);
}

// The first duplicate of a content that has no current copy any more.
void Planner::promote(const Live &file, FinalPlan &plan) const
{
    KnownFile row;
    if (file.move != nullptr) {
        row = movedRow(*file.move);
    } else if (file.row != nullptr) {
        row = *file.row;
    } else {
        row.source = file.source;
        row.path = file.path;
        row.fingerprint.size = file.size;
        row.hash = file.hash;
        row.placement = file.placement;
        row.stored = layout_.place(file.source, file.path, areaOf(file.placement));
    }
    if (!StorageLayout::standsInDuplicates(row.stored)) {
        if (file.move != nullptr) {
            file.move->placement = Placement::Current;
        } else {
            row.placement = Placement::Current;
            plan.reclassified.push_back(std::move(row));
        }
        return;
    }
    Action action;
    action.kind = ActionKind::Promoted;
    action.reason = ActionReason::OriginalGone;
    action.source = file.source;
    action.path = file.path;
    action.known = std::move(row);
    action.target = layout_.place(file.source, file.path, Area::Current);
    action.size = file.size;
    plan.promotions.push_back(std::move(action));
}

Action Planner::deletionOf(const KnownFile &known) const
{
    Action action;
    action.kind = ActionKind::Deleted;
    action.reason = ActionReason::PathGone;
    action.source = known.source;
    action.path = known.path;
    action.known = known;
    action.placement = known.placement;
    action.target = layout_.place(known.source, known.path, Area::Deleted);
    action.size = known.fingerprint.size;
    return action;
}

}  // namespace holdfast
