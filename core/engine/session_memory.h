// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "base/path.h"
#include "model/stored.h"

#include <cstdint>
#include <deque>
#include <map>
#include <unordered_map>
#include <utility>

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

/// Files by source, of the last hour, each once however often it is added. Kept as hashes of their
/// paths: some 50 bytes a file.
class RecentFiles
{
public:
    void add(SourceId source, const RelPath &path, TimeNs now);
    void remove(SourceId source, const RelPath &path);
    [[nodiscard]] bool contains(SourceId source, const RelPath &path) const;
    /// How many there are.
    [[nodiscard]] std::int64_t of(SourceId source, TimeNs now);
    void clear() noexcept { files_.clear(); }

private:
    struct Files {
        std::unordered_map<std::size_t, TimeNs> last;
        std::deque<std::pair<TimeNs, std::size_t>> order;
    };
    std::map<SourceId, Files> files_;
};

/// What the runs of one monitoring session know of each other. To the history and the log they are
/// one run (contract §7), and what the guards of contract §5 ask about counts over all of them:
/// however small the portions in which a mass change comes. Engine thread.
struct SessionMemory {
    RunSummary total;  ///< the row in the history; run 0: it has none yet
    RecentFiles gone;
    RecentFiles modified;
    RecentCounts suspects;     ///< rewritten, and looking encrypted
    bool endedEarly = false;   ///< the last run: promotions may be left to be done
    bool stateIsStale = true;  ///< state.json may be behind the catalog

    /// Adds what a run did. `whole`: it looked at everything, so that what it left out replaces
    /// what was left out before. Answers whether the row in the history has to be written.
    [[nodiscard]] bool absorb(const RunSummary &summary, bool whole);
};

}  // namespace holdfast
