// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/retention_run.h"

namespace holdfast
{

RetentionRun::RetentionRun(Destination &destination, const Config &config, TimeNs now)
    : destination_(destination), config_(config), now_(now)
{
}

/// A source's rules, and whether the one by space has anything to ask for.
struct RetentionRun::Question {
    RetentionInput input;
    bool bySpace = false;
};

Result<RetentionRun::Question> RetentionRun::ask(const SourceConfig &source) const
{
    Question question;
    RetentionInput &input = question.input;
    input.policy = config_.retentionFor(source);
    input.now = now_;
    if (input.policy.minFreeBytes > 0 || input.policy.minFreePercent > 0) {
        HOLDFAST_ASSIGN(const Folder::Space space, destination_.folder().root()->space());
        input.freeBytes = space.free;
        input.totalBytes = space.total;
        question.bySpace = space.free < freeGoal(input.policy, space.total);
    }
    return question;
}

Result<std::vector<RetentionRemoval>> RetentionRun::decide(SourceId id, const SourceConfig &source)
{
    HOLDFAST_ASSIGN(Question question, ask(source));
    return decideBelow(id, question, RelPath());
}

Result<std::vector<RetentionRemoval>>
RetentionRun::decideFor(SourceId id, const SourceConfig &source, const std::vector<RelPath> &paths)
{
    HOLDFAST_ASSIGN(Question question, ask(source));
    if (question.bySpace) {
        return decideBelow(id, question, RelPath());
    }
    std::vector<RetentionRemoval> removals;
    for (const RelPath &path : paths) {
        HOLDFAST_ASSIGN(std::vector<RetentionRemoval> decided, decideBelow(id, question, path));
        for (RetentionRemoval &removal : decided) {
            // What was a folder once has the history of what was in it below the same path.
            if (removal.version.path == path) {
                removals.push_back(std::move(removal));
            }
        }
    }
    return removals;
}

Result<std::vector<RetentionRemoval>> RetentionRun::decideBelow(SourceId id, Question &question,
                                                                const RelPath &below)
{
    RetentionInput &input = question.input;
    std::vector<RetentionRemoval> removals;
    if (input.policy == RetentionPolicy()) {
        return removals;
    }
    // All rules but the one by space look at one path at a time: so do we, in flat memory.
    const auto decideGroup = [&] {
        std::vector<RetentionRemoval> decided = decideRetention(input);
        removals.insert(removals.end(), std::make_move_iterator(decided.begin()),
                        std::make_move_iterator(decided.end()));
        input.copies.clear();
    };
    HOLDFAST_TRY(
        destination_.catalog().forEachPast(id, below, true, [&](const StoredVersion &version) {
            if (!question.bySpace && !input.copies.empty() &&
                input.copies.back().path != version.path) {
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
