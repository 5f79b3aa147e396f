// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/retention_run.h"

namespace holdfast
{

RetentionRun::RetentionRun(Destination &destination, const Config &config, TimeNs now)
    : destination_(destination), config_(config), now_(now)
{
}

Result<std::vector<RetentionRemoval>> RetentionRun::decide(SourceId id, const SourceConfig &source)
{
    RetentionInput input;
    input.policy = config_.retentionFor(source);
    input.now = now_;
    std::vector<RetentionRemoval> removals;
    if (input.policy == RetentionPolicy()) {
        return removals;
    }
    const bool bySpace = input.policy.minFreeBytes > 0 || input.policy.minFreePercent > 0;
    if (bySpace) {
        HOLDFAST_ASSIGN(const Folder::Space space, destination_.folder().root()->space());
        input.freeBytes = space.free;
        input.totalBytes = space.total;
    }
    // All rules but the one by space look at one path at a time: so do we, in flat memory.
    const auto decideGroup = [&] {
        std::vector<RetentionRemoval> decided = decideRetention(input);
        removals.insert(removals.end(), std::make_move_iterator(decided.begin()),
                        std::make_move_iterator(decided.end()));
        input.copies.clear();
    };
    HOLDFAST_TRY(
        destination_.catalog().forEachPast(id, RelPath(), true, [&](const StoredVersion &version) {
            if (!bySpace && !input.copies.empty() && input.copies.back().path != version.path) {
                decideGroup();
            }
            input.copies.push_back(version);
            return true;
        }));
    decideGroup();
    return removals;
}

Result<std::vector<Pruner::Outcome>> RetentionRun::remove(std::vector<RetentionRemoval> removals)
{
    Pruner pruner(destination_.folder(), destination_.catalog(), now_);
    return pruner.remove(std::move(removals));
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
