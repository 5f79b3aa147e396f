// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "engine/destination.h"
#include "exec/pruner.h"
#include "model/config.h"
#include "model/event.h"
#include "plan/retention.h"

#include <vector>

namespace holdfast
{

/// Retention of one source: what the rules would remove (also the preview), and its removal. One
/// place for `run`, `prune` and the window.
class RetentionRun
{
public:
    RetentionRun(Destination &destination, const Config &config, TimeNs now);

    /// By path, then number. Pure but for reading the catalog and the free space.
    [[nodiscard]] Result<std::vector<RetentionRemoval>> decide(SourceId id,
                                                               const SourceConfig &source);
    /// The same for these paths (sorted) only, unless space is short: then nothing but a look at
    /// all of them tells which are the oldest.
    [[nodiscard]] Result<std::vector<RetentionRemoval>>
    decideFor(SourceId id, const SourceConfig &source, const std::vector<RelPath> &paths);
    [[nodiscard]] Result<std::vector<Pruner::Outcome>>
    remove(std::vector<RetentionRemoval> removals);

private:
    struct Question;
    [[nodiscard]] Result<Question> ask(const SourceConfig &source) const;
    [[nodiscard]] Result<std::vector<RetentionRemoval>> decideBelow(SourceId id, Question &question,
                                                                    const RelPath &below);

    Destination &destination_;
    const Config &config_;
    TimeNs now_;
};

/// What an observer is told of a removal, done or failed. `source`: name of its source.
[[nodiscard]] RunEvent removalEvent(const Pruner::Outcome &outcome, const std::string &source);

}  // namespace holdfast
