// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "base/path.h"
#include "model/stored.h"

#include <cstdint>
#include <deque>
#include <map>
#include <set>
#include <string>
#include <unordered_map>
#include <utility>
#include <vector>

namespace holdfast
{

/// Counts by source, of the last hour.
class RecentCounts
{
public:
    void add(SourceId source, std::int64_t count, TimeNs now);
    [[nodiscard]] std::int64_t of(SourceId source, TimeNs now) const;
    void forget(SourceId source) { counts_.erase(source); }

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
    void forget(SourceId source) { files_.erase(source); }

private:
    struct Files {
        std::unordered_map<std::size_t, TimeNs> last;
        std::deque<std::pair<TimeNs, std::size_t>> order;
    };
    std::map<SourceId, Files> files_;
};

/// What the runs of one monitoring session know of each other, also over destinations that go and
/// come back. To the history and the log they are one run (contract §7), and what the guards of
/// contract §5 ask about counts over all of them: however small the portions in which a mass change
/// comes. Engine thread.
struct SessionMemory {
    RunSummary total;  ///< the row in the history; run 0: it has none yet

    // For the guards
    RecentFiles gone;  ///< without those that are in `added`
    RecentFiles added;
    RecentFiles modified;
    RecentCounts suspects;  ///< rewritten, and looking encrypted
    /// Sources of which a part could not be read, until they were read wholly (by position).
    std::set<int> incomplete;
    /// How many of an hour ago a source had: without what was added since, with what is gone since;
    /// and when that was counted (Clock::now).
    std::map<SourceId, std::pair<std::int64_t, TimeNs>> counted;

    bool endedEarly = false;   ///< the last run: promotions may be left to be done
    bool stateIsStale = true;  ///< state.json may be behind the catalog
    bool toldClock = false;    ///< that the clock went back
    bool toldSharing = false;  ///< that the destination can't store duplicates as it is asked to

    // Of the last run
    std::set<int> unlooked;  ///< sources that could not be looked at (by position)
    /// Files that were left out for a reason that may pass by itself.
    std::vector<std::pair<int, RelPath>> failed;
    std::set<Bytes> handled;             ///< `<source>/<path>` that were dealt with
    std::set<std::string> wholeSources;  ///< names

    /// To be called before each run.
    void beginRun();
    /// What the guards know of it: a person has looked at it.
    void forget(SourceId source);
    /// Adds what a run did. `whole`: it looked at everything. What it looked at is not left out any
    /// more, unless it says so again. Answers whether the row in the history has to be written.
    [[nodiscard]] bool absorb(const RunSummary &summary, bool whole);
    /// Another row, for another day: what is left out goes on.
    void beginNextRow();

private:
    void dropSettledErrors(bool whole);
};

}  // namespace holdfast
