// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/retention_run.h"

#include <algorithm>
#include <cstddef>
#include <iterator>
#include <set>
#include <utility>

namespace holdfast
{

RetentionRun::RetentionRun(Destination &destination, const Config &config, TimeNs now,
                           std::stop_token stop)
    : destination_(destination), config_(config), now_(now), stop_(std::move(stop))
{
}

Result<RetentionRun::Shares> RetentionRun::allShares()
{
    HOLDFAST_ASSIGN(const std::vector<SourceRecord> records,
                    destination_.sourcesOf(config_, Destination::Mode::Read));
    HOLDFAST_ASSIGN(const std::vector<Hold> holds, destination_.catalog().holds());
    Shares result;
    for (std::size_t i = 0; i < records.size(); ++i) {
        const SourceRecord &record = records[i];
        if (std::any_of(holds.begin(), holds.end(),
                        [&](const Hold &hold) { return hold.source == record.id; })) {
            result.held.push_back(record.name);
            continue;
        }
        result.shares.push_back({record.id, &config_.sources[i], std::nullopt});
        result.names.push_back(record.name);
    }
    return result;
}

Result<std::vector<std::vector<RetentionRemoval>>>
RetentionRun::decide(const std::vector<Share> &shares)
{
    std::vector<std::vector<RetentionRemoval>> removals(shares.size());
    std::optional<Folder::Space> space;
    std::uint64_t freed = 0;
    std::vector<std::size_t> shortOfSpace;
    std::vector<RetentionInput> inputs;  // of those
    for (std::size_t i = 0; i < shares.size(); ++i) {
        RetentionInput input;
        input.policy = config_.retentionFor(*shares[i].source);
        input.now = now_;
        if (input.policy.minFreeBytes > 0 || input.policy.minFreePercent > 0) {
            if (!space) {
                HOLDFAST_ASSIGN(space, destination_.folder().root()->space());
            }
            input.freeBytes = space->free;
            input.totalBytes = space->total;
            if (space->free < freeGoal(input.policy, space->total)) {
                HOLDFAST_TRY(destination_.catalog().forEachPast(shares[i].id, RelPath(), true,
                                                                [&](const StoredVersion &version) {
                                                                    input.copies.push_back(version);
                                                                    return !stop_.stop_requested();
                                                                }));
                input.fileOf = [this](const StoredVersion &version) {
                    const Result<Metadata> there = destination_.folder().stat(version.stored);
                    return there ? RetentionInput::StoredFile{{there->device, there->inode},
                                                              there->links}
                                 : RetentionInput::StoredFile();
                };
                shortOfSpace.push_back(i);
                inputs.push_back(std::move(input));
                continue;
            }
        }
        HOLDFAST_ASSIGN(removals[i], decideByPath(shares[i], std::move(input)));
        for (const RetentionRemoval &removal : removals[i]) {
            freed = saturatingSum(freed, removal.version.size);
        }
    }
    if (!inputs.empty() && !stop_.stop_requested()) {
        inputs.front().freeBytes = saturatingSum(inputs.front().freeBytes, freed);
        std::vector<std::vector<RetentionRemoval>> decided = decideRetention(inputs);
        for (std::size_t i = 0; i < decided.size(); ++i) {
            removals[shortOfSpace[i]] = std::move(decided[i]);
        }
    }
    return removals;
}

Result<std::vector<RetentionRemoval>> RetentionRun::decideByPath(const Share &share,
                                                                 RetentionInput input)
{
    std::vector<RetentionRemoval> removals;
    if (input.policy == RetentionPolicy()) {
        return removals;
    }
    if (!share.paths) {
        HOLDFAST_TRY(decideBelow(share, RelPath(), input, removals));
        return removals;
    }
    for (const RelPath &path : *share.paths) {
        std::vector<RetentionRemoval> decided;
        HOLDFAST_TRY(decideBelow(share, path, input, decided));
        for (RetentionRemoval &removal : decided) {
            // What was a folder once has the history of what was in it below the same path.
            if (removal.version.path == path) {
                removals.push_back(std::move(removal));
            }
        }
    }
    return removals;
}

// Where space is no matter, all rules look at one path at a time: so do we, in flat memory.
Result<void> RetentionRun::decideBelow(const Share &share, const RelPath &below,
                                       RetentionInput &input,
                                       std::vector<RetentionRemoval> &removals)
{
    const auto decideGroup = [&] {
        std::vector<RetentionRemoval> decided = decideRetention(input);
        removals.insert(removals.end(), std::make_move_iterator(decided.begin()),
                        std::make_move_iterator(decided.end()));
        input.copies.clear();
    };
    HOLDFAST_TRY(destination_.catalog().forEachPast(
        share.id, below, true, [&](const StoredVersion &version) {
            if (!input.copies.empty() && input.copies.back().path != version.path) {
                decideGroup();
            }
            input.copies.push_back(version);
            return !stop_.stop_requested();
        }));
    decideGroup();
    return {};
}

Result<std::vector<Pruner::Outcome>> RetentionRun::remove(std::vector<RetentionRemoval> removals)
{
    Pruner pruner(destination_.folder(), destination_.catalog(), now_);
    return pruner.remove(std::move(removals));
}

bool isAmong(const std::vector<std::vector<RetentionRemoval>> &removals,
             const std::vector<PrunedCopy> &shown)
{
    std::set<std::pair<BytesView, TimeNs>> known;
    for (const PrunedCopy &copy : shown) {
        known.emplace(copy.stored.bytes(), copy.until);
    }
    return std::all_of(removals.begin(), removals.end(), [&](const auto &those) {
        return std::all_of(those.begin(), those.end(), [&](const RetentionRemoval &removal) {
            return known.contains({removal.version.stored.bytes(), removal.version.until});
        });
    });
}

PrunedCopy prunedCopy(const RetentionRemoval &removal, const std::string &source)
{
    const StoredVersion &version = removal.version;
    return {version.stored, source,       version.path,
            version.number, version.size, std::string(retentionRuleName(removal.rule)),
            version.until};
}

RunEvent removalEvent(const Pruner::Outcome &outcome, const std::string &source)
{
    const StoredVersion &version = outcome.removal.version;
    RunEvent event;
    event.kind = outcome.error ? RunEventKind::Error : RunEventKind::Retention;
    event.source = source;
    event.path = version.path;
    event.stored = version.stored;
    event.size = version.size;
    if (outcome.error) {
        event.text = outcome.error->message();
    }
    return event;
}

}  // namespace holdfast
