// SPDX-License-Identifier: GPL-3.0-or-later
#include "watch/watch_tree.h"

#include <sys/inotify.h>
#include <utility>

namespace holdfast
{

using Kind = RawChange::Kind;
using Id = FolderNodes::Id;

void addChange(std::vector<RawChange> &changes, int source, RelPath path, Kind kind)
{
    RawChange change{source, std::move(path), kind};
    // A file that is written says so many times in a row.
    if (changes.empty() || changes.back() != change) {
        changes.push_back(std::move(change));
    }
}

WatchTree::WatchTree(std::vector<LeavesOut> rules) : rules_(std::move(rules)), nodes_(rules_.size())
{
}

bool WatchTree::leavesOut(int source, const RelPath &path, bool isFolder) const
{
    const LeavesOut &rule = rules_.at(static_cast<std::size_t>(source));
    return rule && rule(path, isFolder);
}

void WatchTree::apply(const KernelEvent &event, WatchOrders &orders)
{
    if ((event.mask & IN_Q_OVERFLOW) != 0) {
        orders.overflow = true;
        addChange(orders.changes, 0, {}, Kind::Overflow);
        return;
    }
    const Id folder = nodes_.byWatch(event.watch);
    if (folder == FolderNodes::kNone) {
        // Of a folder that was dropped: what happened to it was told then.
        return;
    }
    if (event.name.empty()) {
        applyToFolder(folder, event.mask, orders);
        return;
    }
    if (nodes_.hasUnwatchedChild(folder)) {
        orders.retries.push_back(folder);
    }
    if ((event.mask & IN_ISDIR) != 0) {
        applyToSubfolder(folder, event, orders);
    } else {
        applyToName(folder, event, orders);
    }
}

void WatchTree::applyToFolder(Id folder, std::uint32_t mask, WatchOrders &orders)
{
    const bool isRoot = nodes_.isRoot(folder);
    if ((mask & (IN_UNMOUNT | IN_IGNORED)) != 0 ||
        (isRoot && (mask & (IN_DELETE_SELF | IN_MOVE_SELF)) != 0)) {
        lose(folder, orders);
    } else if (isRoot) {
        addChange(orders.changes, nodes_.place(folder)->source, {}, Kind::Touched);
    }
    // Below the root a folder's own events repeat what those of its parent say.
}

void WatchTree::applyToSubfolder(Id folder, const KernelEvent &event, WatchOrders &orders)
{
    const std::optional<FolderNodes::Place> parent = nodes_.place(folder);
    const RelPath path = parent ? parent->path / event.name : RelPath();
    const bool wanted = parent && !leavesOut(parent->source, path, true);
    const auto tell = [&](Kind kind) {
        if (wanted) {
            addChange(orders.changes, parent->source, path, kind);
        }
    };
    const auto look = [&](bool deep) {
        if (wanted) {
            orders.looks.push_back({folder, event.name, deep});
        }
    };
    const Id known = nodes_.child(folder, event.name);
    if ((event.mask & IN_MOVED_FROM) != 0) {
        movedFrom(folder, event);
        tell(Kind::Removed);
        // Another one may stand there already, and where two names changed places nothing else
        // tells of it.
        look(false);
    } else if ((event.mask & IN_MOVED_TO) != 0) {
        movedTo(folder, event, wanted, orders);
        tell(Kind::Subtree);
        // Deep although all below came along: rules go by paths, and so does what they leave out.
        look(true);
    } else if ((event.mask & IN_CREATE) != 0) {
        tell(Kind::Subtree);
        look(true);
    } else if ((event.mask & IN_DELETE) != 0) {
        if (known != FolderNodes::kNone) {
            drop(known, orders);
        }
        tell(Kind::Removed);
    } else {
        tell(Kind::Touched);
        if (known == FolderNodes::kNone || nodes_.watch(known) == FolderNodes::kNoWatch) {
            look(false);  // the new permissions may allow it
        }
    }
}

void WatchTree::applyToName(Id folder, const KernelEvent &event, WatchOrders &orders)
{
    std::optional<FolderNodes::Place> place = nodes_.place(folder);
    if (!place) {
        return;
    }
    RelPath path = place->path / event.name;
    if (leavesOut(place->source, path, false)) {
        return;
    }
    const bool gone = (event.mask & (IN_DELETE | IN_MOVED_FROM)) != 0;
    addChange(orders.changes, place->source, std::move(path), gone ? Kind::Removed : Kind::Touched);
}

void WatchTree::movedFrom(Id folder, const KernelEvent &event)
{
    const Id moved = nodes_.child(folder, event.name);
    if (moved != FolderNodes::kNone) {
        nodes_.move(moved, FolderNodes::kNone, {});
        moving_[event.cookie] = moved;
    }
}

void WatchTree::movedTo(Id folder, const KernelEvent &event, bool wanted, WatchOrders &orders)
{
    const auto found = moving_.find(event.cookie);
    if (found == moving_.end()) {
        return;
    }
    const Id moved = found->second;
    moving_.erase(found);
    // A folder may be told to have moved into what moved into it since.
    if (!wanted || nodes_.isWithin(folder, moved)) {
        drop(moved, orders);
        return;
    }
    const Id replaced = nodes_.child(folder, event.name);
    if (replaced != FolderNodes::kNone) {
        drop(replaced, orders);
    }
    nodes_.move(moved, folder, event.name);
}

void WatchTree::lose(Id folder, WatchOrders &orders)
{
    const std::optional<FolderNodes::Place> place = nodes_.place(folder);
    if (nodes_.isRoot(folder)) {
        loseSource(place->source, orders);
        return;
    }
    if (place) {
        addChange(orders.changes, place->source, place->path, Kind::Subtree);
        orders.looks.push_back({nodes_.parent(folder), nodes_.name(folder), true});
    }
    drop(folder, orders);
}

void WatchTree::loseSource(int source, WatchOrders &orders)
{
    if (nodes_.root(source) != FolderNodes::kNone) {
        drop(nodes_.root(source), orders);
    }
    addChange(orders.changes, source, {}, Kind::SourceGone);
}

void WatchTree::drop(Id folder, WatchOrders &orders)
{
    arrived(folder);
    const std::vector<int> watches = nodes_.drop(folder);
    orders.unwatch.insert(orders.unwatch.end(), watches.begin(), watches.end());
}

void WatchTree::settle(WatchOrders &orders)
{
    for (const auto &[cookie, folder] : std::exchange(moving_, {})) {
        drop(folder, orders);
    }
}

void WatchTree::arrived(Id node)
{
    std::erase_if(moving_, [&](const auto &entry) { return entry.second == node; });
}

}  // namespace holdfast
