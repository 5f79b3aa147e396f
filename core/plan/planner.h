// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "model/action.h"
#include "model/config.h"
#include "plan/layout.h"

#include <map>
#include <set>
#include <unordered_map>
#include <unordered_set>
#include <vector>

namespace holdfast
{

/// A live file that has some content.
struct Holder {
    SourceId source = 0;
    RelPath path;
    Placement placement = Placement::Current;
    friend bool operator==(const Holder &, const Holder &) = default;
};

/// One name that was read: what stands there now, and what was known of it.
struct Observation {
    SourceId source = 0;
    RelPath path;
    std::optional<KnownFile> known;  ///< of the same or another type; absent for a new path
    StagedFile staged;
    bool hardLink = false;  ///< another name of a file that was staged before in this run
};

/// Live files by content, as the catalog holds them before the batch. Lists in any order.
using ContentMap = std::unordered_map<Digest, std::vector<Holder>>;

struct FinalInput {
    /// All live holders, before the final plan, of the contents in Planner::touchedContents().
    ContentMap contents;
    /// Files known before this run, by source: for the mass change guard.
    std::map<SourceId, std::int64_t> knownFiles;
    bool acceptMassChange = false;
};

struct FinalPlan {
    std::vector<Action> moves;
    std::vector<Action> promotions;
    std::vector<Action> deletions;
    /// Deletions that the guard holds back, by source, with the hold to record (kind
    /// mass_deletion).
    std::vector<Action> held;
    std::vector<Hold> holds;
};

/// Decides contract §4 for one run. Pure: answers depend on what is passed in and on earlier
/// batches of the same run, never on time, threads or the disk. Observations come in plan order
/// (sources in config order, paths in byte order); how they are cut into batches changes no
/// decision. Used by the engine; not thread-safe.
class Planner
{
public:
    /// `sourceOrder`: rank of each source in the configuration (for promotions). `vanished`: known
    /// files whose path is gone while its folder could be read; any order.
    Planner(StorageLayout layout, DuplicatesMode duplicates, std::vector<SourceId> sourceOrder,
            std::vector<KnownFile> vanished, double guardPercent, std::int64_t guardMinFiles);

    /// For a dry run, in which no batch reaches the catalog: what batches change is remembered here
    /// instead.
    void rememberBatches() noexcept { remember_ = true; }

    /// Actions for a batch, in the order of the observations. Moves are kept for finish().
    /// `contents` holds the live holders of each hash in the batch.
    [[nodiscard]] std::vector<Action> planBatch(std::vector<Observation> observations,
                                                const ContentMap &contents);

    /// Contents that lost a holder in this run: promotions are looked for among them.
    [[nodiscard]] std::vector<Digest> touchedContents() const;

    /// Moves, promotions and deletions, each in plan order.
    [[nodiscard]] FinalPlan finish(const FinalInput &input);

    /// How many files changed their content in this run, by source: for the mass change guard.
    [[nodiscard]] const std::map<SourceId, std::int64_t> &modifiedFiles() const noexcept
    {
        return modified_;
    }
    /// Could a new file of this size or with this inode be one that vanished? Decides whether the
    /// stager hashes before it copies.
    [[nodiscard]] bool mayBeMoved(const FileKey &key, std::uint64_t size) const;

private:
    struct Vanished {
        KnownFile file;
        bool claimed = false;
    };
    [[nodiscard]] Vanished *findMoved(const Observation &observation);
    [[nodiscard]] bool hasLiveHolder(const Observation &observation,
                                     const ContentMap &contents) const;
    [[nodiscard]] int rank(SourceId source) const;

    StorageLayout layout_;
    DuplicatesMode duplicates_;
    std::map<SourceId, int> ranks_;
    double guardPercent_;
    std::int64_t guardMinFiles_;
    std::vector<Vanished> vanished_;
    std::unordered_map<Digest, std::vector<std::size_t>> vanishedByHash_;
    std::unordered_set<FileKey> vanishedKeys_;
    std::set<std::pair<SourceId, RelPath>> vanishedPaths_;
    /// Changes on top of what `contents` tells: of this batch, and of moves, which reach the
    /// catalog last.
    struct Overlay {
        std::vector<Holder> gained;
        std::set<std::pair<SourceId, RelPath>> lost;
    };
    std::unordered_map<Digest, Overlay> overlay_;
    std::unordered_map<Digest, std::vector<Holder>> movedHolders_;
    std::set<Digest> touched_;
    bool remember_ = false;
    std::vector<Action> moves_;
    std::map<SourceId, std::int64_t> modified_;
};

}  // namespace holdfast
