// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "watch/folder_nodes.h"
#include "watch/raw_change.h"

#include <cstdint>
#include <functional>
#include <map>
#include <vector>

namespace holdfast
{

/// One record as inotify(7) gives it.
struct KernelEvent {
    int watch = -1;
    std::uint32_t mask = 0;
    std::uint32_t cookie = 0;  ///< the same for both halves of a move, else 0
    Bytes name;                ///< in the watched folder; empty: the folder itself

    friend bool operator==(const KernelEvent &, const KernelEvent &) = default;
};

/// What an event means and what is to be done about it. Orders are carried out before the next
/// event is applied, and before the changes are told.
struct WatchOrders {
    /// Look what stands at this name now, and watch it if it is a folder.
    struct Look {
        FolderNodes::Id parent = FolderNodes::kNone;
        Bytes name;
        /// With all below also when it is watched already; else only if it is not.
        bool deep = false;
    };
    std::vector<RawChange> changes;
    std::vector<int> unwatch;
    std::vector<Look> looks;
    /// Folders in which something happened and below which a folder could not be watched: worth
    /// another try.
    std::vector<FolderNodes::Id> retries;
    /// Events were lost: no watch can be trusted to stand where the tree says.
    bool overflow = false;
};

/// Turns kernel events into changes, by a tree of what is watched. Pure: it touches no file and no
/// watch, but gives orders. Events are always of the past, so what they say of a name may be wrong
/// by now: the tree never believes that a folder stands somewhere unless somebody looked after the
/// event. For one thread.
class WatchTree
{
public:
    /// Of WatchedSource, by source; may be empty.
    using LeavesOut = std::function<bool(const RelPath &, bool)>;

    explicit WatchTree(std::vector<LeavesOut> rules);

    void apply(const KernelEvent &event, WatchOrders &orders);
    /// Folders of which only the first half of a move came are given up: they left the sources. To
    /// be called when no event followed for a while. Wrong at any moment it costs another look
    /// only.
    void settle(WatchOrders &orders);
    [[nodiscard]] bool isMoving() const { return !moving_.empty(); }

    /// The source's folder is not (or no longer) what is watched: forgets all of it.
    void loseSource(int source, WatchOrders &orders);
    /// For a node that is put to another place, or was: it is not on its way any more.
    void arrived(FolderNodes::Id node);
    [[nodiscard]] bool leavesOut(int source, const RelPath &path, bool isFolder) const;

    [[nodiscard]] FolderNodes &nodes() { return nodes_; }
    [[nodiscard]] const FolderNodes &nodes() const { return nodes_; }

private:
    void applyToFolder(FolderNodes::Id folder, std::uint32_t mask, WatchOrders &orders);
    void applyToSubfolder(FolderNodes::Id folder, const KernelEvent &event, WatchOrders &orders);
    void applyToName(FolderNodes::Id folder, const KernelEvent &event, WatchOrders &orders);
    void movedFrom(FolderNodes::Id folder, const KernelEvent &event);
    void movedTo(FolderNodes::Id folder, const KernelEvent &event, bool wanted,
                 WatchOrders &orders);
    void lose(FolderNodes::Id folder, WatchOrders &orders);
    void drop(FolderNodes::Id folder, WatchOrders &orders);

    std::vector<LeavesOut> rules_;
    FolderNodes nodes_;
    /// Folders between the two halves of a move, by cookie: watched, but nowhere.
    std::map<std::uint32_t, FolderNodes::Id> moving_;
};

/// Adds a change, unless it is the same as the last one.
void addChange(std::vector<RawChange> &changes, int source, RelPath path, RawChange::Kind kind);

}  // namespace holdfast
