// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "engine/destination.h"
#include "exec/pruner.h"
#include "model/answers.h"
#include "model/config.h"
#include "model/event.h"
#include "plan/retention.h"

#include <optional>
#include <stop_token>
#include <string>
#include <vector>

namespace holdfast
{

/// Retention: what the rules would remove (also the preview), and its removal. One place for `run`,
/// `prune` and the window.
class RetentionRun
{
public:
    /// `stop` ends decide() early, with less than all of the removals.
    RetentionRun(Destination &destination, const Config &config, TimeNs now,
                 std::stop_token stop = {});

    /// A source that is to be looked at.
    struct Share {
        SourceId id = 0;
        const SourceConfig *source = nullptr;
        /// These (sorted) only, unless space is short: then nothing but a look at all of them tells
        /// which are the oldest. None: all.
        std::optional<std::vector<RelPath>> paths;
    };

    /// All sources of the configuration, but for those that a hold protects.
    struct Shares {
        std::vector<Share> shares;
        std::vector<std::string> names;  ///< of their sources
        std::vector<std::string> held;   ///< names of the others
    };
    [[nodiscard]] Result<Shares> allShares();

    /// The removals of each source, by path, then number. All of them are to be asked for at once:
    /// they share the space. Pure but for reading the catalog and the free space.
    [[nodiscard]] Result<std::vector<std::vector<RetentionRemoval>>>
    decide(const std::vector<Share> &shares);
    [[nodiscard]] Result<std::vector<Pruner::Outcome>>
    remove(std::vector<RetentionRemoval> removals);

private:
    [[nodiscard]] Result<std::vector<RetentionRemoval>> decideByPath(const Share &share,
                                                                     RetentionInput input);
    [[nodiscard]] Result<void> decideBelow(const Share &share, const RelPath &below,
                                           RetentionInput &input,
                                           std::vector<RetentionRemoval> &removals);

    Destination &destination_;
    const Config &config_;
    TimeNs now_;
    std::stop_token stop_;
};

/// Are these all among what was `shown`?
[[nodiscard]] bool isAmong(const std::vector<std::vector<RetentionRemoval>> &removals,
                           const std::vector<PrunedCopy> &shown);
/// One line of a prune's report: what was removed, or would be. `source`: name of its source.
[[nodiscard]] PrunedCopy prunedCopy(const RetentionRemoval &removal, const std::string &source);
/// What an observer is told of a removal, done or failed. `source`: name of its source.
[[nodiscard]] RunEvent removalEvent(const Pruner::Outcome &outcome, const std::string &source);

}  // namespace holdfast
