// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "model/action.h"
#include "model/config.h"
#include "model/holder.h"
#include "plan/layout.h"

#include <map>
#include <optional>
#include <set>
#include <unordered_map>
#include <utility>
#include <vector>

namespace holdfast
{
/// One name that was read: what stands there now, and what was known of it. Regular files and
/// symlinks only.
struct Observation {
    SourceId source = 0;
    RelPath path;
    std::optional<KnownFile> known;  ///< of the same or another type; absent for a new path
    StagedFile staged;
    bool hardLink = false;  ///< another name of a file that was staged before in this run
};

/// Live regular files by content, as the catalog holds them before the batch. Lists in any order;
/// contents that nothing holds may be left out.
using ContentMap = std::unordered_map<Digest, std::vector<Holder>>;
/// The same with whole rows.
using ContentRows = std::unordered_map<Digest, std::vector<KnownFile>>;

struct FinalInput {
    /// All live regular files with the contents in Planner::touchedContents(), as the catalog has
    /// them before or after the last batch is carried out: a file that moved stands here under its
    /// old path, because moves reach the catalog last.
    ContentRows rows;
    /// Files and symlinks known before this run, by source: for the mass change guard.
    std::map<SourceId, std::int64_t> knownFiles;
    /// Sources whose deletions are held back for another reason than their number, or by an earlier
    /// run: every one of them once more than so many percent of the known files are gone.
    std::map<SourceId, double> guarded;
    /// Files whose deletion earlier runs of the same monitoring session carried out a short while
    /// ago, by source: the guard counts them too, so that a mass deletion that comes in small
    /// portions is one all the same. They are not among the known files any more.
    std::map<SourceId, std::int64_t> goneBefore;
    /// So many deletions of a source a person agrees to, whatever the guard says.
    std::map<SourceId, std::int64_t> accepted;
};

struct FinalPlan {
    /// In this order they are carried out; each sorted by source (in config order) and path (of
    /// moves: the new one).
    std::vector<Action> moves;
    /// `known` is the row as it should stand by then: of a file of the last batch only path, place,
    /// content and size; of one that moved with its planned place. To be read again.
    std::vector<Action> promotions;
    std::vector<Action> deletions;
    /// Rows whose copy is the current one of its content from now on where it stands (duplicates:
    /// in_place): their placement is to be recorded; no log line. Of a file of the last batch as
    /// above. None of them moved in this run: a move says its placement itself.
    std::vector<KnownFile> reclassified;
    /// Deletions that the guard holds back, by source, with the hold to record (kind
    /// mass_deletion; `since` is the caller's).
    std::vector<Action> held;
    std::vector<Hold> holds;
};

/// Decides contract §4 for one run. Pure: answers depend on what is passed in and on earlier
/// batches of the same run, never on time, threads or the disk. Observations come in plan order
/// (sources in config order, paths in byte order), each path once; how they are cut into batches
/// changes no decision. Used by the engine; not thread-safe but for mayBeMoved().
class Planner
{
public:
    /// `sourceOrder`: rank of each source in the configuration (for promotions); others come after
    /// them, by id. `vanished`: known files whose path is gone while its folder could be read; any
    /// order. Folders among them are left to the caller. `guardPercent` 0: no guard.
    Planner(StorageLayout layout, DuplicatesMode duplicates, std::vector<SourceId> sourceOrder,
            std::vector<KnownFile> vanished, double guardPercent, std::int64_t guardMinFiles);

    /// For a dry run, in which no batch reaches the catalog: what batches change is remembered here
    /// instead. To be called before the first batch.
    void rememberBatches() noexcept { remember_ = true; }

    /// The deletion of a row apart from the final plan, and unguarded: of a path that is of another
    /// type now (to be carried out before the batch that observes the new name), or that the rules
    /// exclude. The promotions of finish() take it into account. A row that is among the vanished
    /// ones is not deleted again. Nothing for a folder (its row is left to the caller), and when
    /// the file moved already.
    [[nodiscard]] std::optional<Action> planRemoval(const KnownFile &known);

    /// Actions for a batch, in the order of the observations. Moves are kept for finish().
    /// `contents` holds the live holders of each hash in the batch.
    [[nodiscard]] std::vector<Action> planBatch(std::vector<Observation> observations,
                                                const ContentMap &contents);

    /// Looks for promotions of this content too: an earlier run was interrupted before it could.
    void touch(const Digest &content) { touched_.insert(content); }

    /// Contents that lost a holder in this run: promotions are looked for among them.
    [[nodiscard]] std::vector<Digest> touchedContents() const;

    /// Moves, promotions and deletions, each in plan order. To be called once. Batches may follow
    /// when it was carried out, of names that stand where something else had to go first: they see
    /// what it left behind, and find no moves any more.
    [[nodiscard]] FinalPlan finish(const FinalInput &input);

    /// How many files changed their content in this run, by source: for the mass change guard.
    [[nodiscard]] const std::map<SourceId, std::int64_t> &modifiedFiles() const noexcept
    {
        return modified_;
    }
    /// Was there a file or symlink at this path, which is gone now?
    [[nodiscard]] bool isVanished(SourceId source, const RelPath &path) const
    {
        return vanishedAt(source, path) != nullptr;
    }
    /// Is a new file with this inode, size and mtime most likely one that vanished? Decides whether
    /// the stager hashes before it copies. A file that then turns out not to have moved has still
    /// to be copied: its action is Backup or Duplicate with an empty StagedFile::staged.
    /// Thread-safe.
    [[nodiscard]] bool mayBeMoved(const Metadata &seen) const;

private:
    enum class Fate : std::uint8_t {
        Gone,     ///< a move may still claim it; else it is deleted at the end
        Left,     ///< holds nothing any more, though the catalog may still have its row
        Settled,  ///< the catalog is right about its path: removed already, or held back
    };
    struct Vanished {
        KnownFile file;  ///< never changed: mayBeMoved() reads it from other threads
        Fate fate = Fate::Gone;
    };
    /// Vanished files of one content.
    struct VanishedContent {
        std::vector<std::size_t> members;
        std::size_t unclaimed = 0;
    };
    /// Vanished names of one file.
    struct VanishedNames {
        std::vector<std::size_t> members;  ///< never changed, as above
        std::size_t claimed = 0;           ///< so many at the beginning are
    };
    /// A live file that a batch added.
    struct Gained {
        Holder holder;
        std::uint64_t size = 0;
    };
    /// A live file after the run, wherever it is known from.
    struct Live;
    using PathKey = std::pair<SourceId, RelPath>;

    /// Nothing for a move: it is kept for finish().
    [[nodiscard]] std::optional<Action> planOne(Observation &&observation,
                                                const ContentMap &contents);
    /// New content at a path: a duplicate, or what `action` says already.
    void decideContent(Action &action, const ContentMap &contents, bool hardLink);
    [[nodiscard]] Vanished *findMoved(const StagedFile &staged, ActionReason &reason);
    void planMove(Action action, Vanished &vanished);
    void claim(Vanished &vanished, Fate fate);
    [[nodiscard]] const Vanished *vanishedAt(SourceId source, const RelPath &path) const;
    [[nodiscard]] bool hasLiveHolder(SourceId source, const RelPath &path, const Digest &hash,
                                     const ContentMap &contents) const;
    [[nodiscard]] bool hasLost(const Digest &hash, SourceId source, const RelPath &path) const;
    void gain(const Action &action);
    void lose(const KnownFile &known);

    [[nodiscard]] std::set<SourceId> decideHolds(const FinalInput &input,
                                                 std::vector<Hold> &holds) const;
    [[nodiscard]] std::vector<Live> liveFiles(const Digest &hash, const FinalInput &input,
                                              const std::set<SourceId> &heldSources,
                                              const std::vector<Action *> &moves) const;
    void settleContent(const std::vector<Live> &files, FinalPlan &plan) const;
    void promote(const Live &file, FinalPlan &plan) const;
    void settleVanished(const std::set<SourceId> &heldSources);
    [[nodiscard]] Action deletionOf(const KnownFile &known) const;

    [[nodiscard]] Area areaOf(Placement placement) const noexcept;
    [[nodiscard]] int rank(SourceId source) const;
    /// Plan order.
    [[nodiscard]] bool comesBefore(SourceId sourceA, const RelPath &pathA, SourceId sourceB,
                                   const RelPath &pathB) const;

    StorageLayout layout_;
    DuplicatesMode duplicates_;
    std::map<SourceId, int> ranks_;
    double guardPercent_;
    std::int64_t guardMinFiles_;

    std::vector<Vanished> vanished_;  ///< in plan order
    std::unordered_map<Digest, VanishedContent> vanishedByHash_;
    std::unordered_map<FileKey, VanishedNames> vanishedByKey_;

    /// Changes on top of what `contents` tells: of this batch, or of all in a dry run.
    std::unordered_map<Digest, std::vector<Gained>> gained_;
    std::unordered_map<Digest, std::set<PathKey>> lost_;
    /// Of moves, which reach the catalog last.
    std::unordered_map<Digest, std::vector<Holder>> movedHolders_;
    std::set<Digest> touched_;
    bool remember_ = false;
    std::vector<Action> moves_;
    std::map<SourceId, std::int64_t> modified_;
};

}  // namespace holdfast
