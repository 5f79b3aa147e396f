// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "watch/watch_tree.h"

#include <stop_token>
#include <utility>
#include <vector>

namespace holdfast
{

/// Where watches are put: the kernel, or a model of it in tests.
class FolderWatches
{
public:
    /// A folder that is watched now, and what is in it.
    struct Seen {
        int watch = FolderNodes::kNoWatch;
        std::vector<Bytes> folders;  ///< names of its sub-folders, listed after the watch was put
    };

    virtual ~FolderWatches() = default;
    /// Watches what stands at this place, and lists it. The answer for a folder that is watched
    /// already is the same watch. Absent (isAbsent) when there is no folder; Refused for a folder
    /// that is not to be watched; NoSpace when no more watches are to be had.
    [[nodiscard]] virtual Result<Seen> watch(int source, const RelPath &path) = 0;
    /// Does one folder stand at both places?
    [[nodiscard]] virtual bool areSame(int sourceA, const RelPath &pathA, int sourceB,
                                       const RelPath &pathB) = 0;
    virtual void unwatch(int watch) = 0;
};

/// Carries out what a WatchTree orders: looks at folders, watches them with all below, and notes
/// where it found them. For one thread.
class TreeWalk
{
public:
    TreeWalk(WatchTree &tree, FolderWatches &watches) : tree_(tree), watches_(watches) {}

    /// Watches a source whose folder is not watched, with all below. False: it is not there. A
    /// source that is there but can't be watched has a root with a reason.
    bool watchSource(int source, const std::stop_token &stop);
    /// Carries out all orders and takes them out, adding a Subtree for each folder that nobody told
    /// of.
    void carryOut(WatchOrders &orders, const std::stop_token &stop);
    /// Looks at a name. True: what stands there was not watched there before.
    bool look(const WatchOrders::Look &wanted, const std::stop_token &stop);
    /// Tries again what could not be watched directly below `folder`, until a limit says no.
    void retry(FolderNodes::Id folder, std::vector<RawChange> &changes,
               const std::stop_token &stop);

    /// No more watches were to be had, since the last call.
    [[nodiscard]] bool takeLimit() { return std::exchange(limit_, false); }

private:
    struct Step {
        FolderNodes::Id parent;
        Bytes name;
        bool deep;
    };
    bool visit(const Step &step, std::vector<Step> &next);
    /// kNone: it is watched at another place, and stays there.
    FolderNodes::Id settleAt(const Step &step, const RelPath &path, int source, int watch);
    void refuse(const Step &step, const Error &error);
    void drop(FolderNodes::Id node);

    WatchTree &tree_;
    FolderWatches &watches_;
    bool limit_ = false;
};

}  // namespace holdfast
