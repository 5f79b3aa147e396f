// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "model/stored.h"

#include <cstdint>
#include <deque>
#include <map>

namespace holdfast
{

/// Counts by source, of the last hour.
class RecentCounts
{
public:
    void add(SourceId source, std::int64_t count, TimeNs now);
    [[nodiscard]] std::int64_t of(SourceId source, TimeNs now) const;
    void clear() noexcept { counts_.clear(); }

private:
    struct Counted {
        TimeNs when = 0;
        std::int64_t count = 0;
    };
    std::map<SourceId, std::deque<Counted>> counts_;
};

/// What the runs of one monitoring session know of each other. To the history and the log they are
/// one run (contract §7), and what the guards of contract §5 ask about counts over all of them:
/// however small the portions in which a mass change comes. Engine thread.
struct SessionMemory {
    RunSummary total;  ///< the row in the history; run 0: it has none yet
    RecentCounts gone;
    RecentCounts modified;
    RecentCounts suspects;     ///< rewritten, and looking encrypted
    bool endedEarly = false;   ///< the last run: promotions may be left to be done
    bool stateIsStale = true;  ///< state.json may be behind the catalog

    /// Adds what a run did. `whole`: it looked at everything, so that what it left out replaces
    /// what was left out before. Answers whether the row in the history has to be written.
    [[nodiscard]] bool absorb(const RunSummary &summary, bool whole);
};

}  // namespace holdfast
