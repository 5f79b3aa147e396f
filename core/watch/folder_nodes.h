// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/path.h"

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <unordered_map>
#include <vector>

namespace holdfast
{

/// The folders that are watched, as a tree of names with a watch each: a folder that moves takes
/// all below with it by changing one node. Folders that could not be watched are leaves with a
/// reason. Made for 100,000 folders: no node holds its path. Pure; for one thread.
class FolderNodes
{
public:
    using Id = std::uint32_t;
    static constexpr Id kNone = ~Id(0);
    static constexpr int kNoWatch = -1;

    /// Where a node stands.
    struct Place {
        int source = 0;
        RelPath path;
    };

    explicit FolderNodes(std::size_t sources) : roots_(sources, kNone) {}

    /// The source's folder. It must have none yet.
    Id setRoot(int source, int watch);
    [[nodiscard]] Id root(int source) const { return roots_.at(static_cast<std::size_t>(source)); }
    [[nodiscard]] bool isRoot(Id node) const;
    /// A new node; the name must be free. `watch` may be kNoWatch.
    Id add(Id parent, BytesView name, int watch);
    /// To another place, whose name must be free; `parent` kNone takes it out of every source.
    void move(Id node, Id parent, BytesView name);
    /// Forgets the node with all below; answers the watches that were on them.
    [[nodiscard]] std::vector<int> drop(Id node);

    [[nodiscard]] Id byWatch(int watch) const;
    [[nodiscard]] Id child(Id parent, BytesView name) const;
    [[nodiscard]] Id byPath(int source, const RelPath &path) const;
    [[nodiscard]] Id parent(Id node) const { return nodes_[node].parent; }
    [[nodiscard]] const Bytes &name(Id node) const { return nodes_[node].name; }
    [[nodiscard]] int watch(Id node) const { return nodes_[node].watch; }
    [[nodiscard]] bool isWithin(Id node, Id ancestor) const;
    /// Nothing for what was taken out of every source.
    [[nodiscard]] std::optional<Place> place(Id node) const;

    /// Says why a node has no watch.
    void setReason(Id node, std::string reason);
    [[nodiscard]] bool hasUnwatchedChild(Id folder) const
    {
        return !unwatchedBelow_.empty() && unwatchedBelow_.contains(folder);
    }
    /// Nodes without a watch, each with its reason.
    [[nodiscard]] const std::map<Id, std::string> &unwatched() const { return reasons_; }
    /// How many have a watch.
    [[nodiscard]] std::size_t watchedCount() const { return byWatch_.size(); }
    /// Another number after each change.
    [[nodiscard]] std::uint64_t revision() const { return revision_; }

private:
    struct Node {
        Id parent = kNone;
        Id firstChild = kNone;
        Id previous = kNone;
        Id next = kNone;
        int watch = kNoWatch;
        Bytes name;
    };

    [[nodiscard]] static std::uint64_t keyOf(Id parent, BytesView name);
    Id create(int watch);
    void link(Id node, Id parent, BytesView name);
    void unlink(Id node);
    void countUnwatched(Id parent, int by);

    std::vector<Node> nodes_;
    std::vector<Id> free_;
    std::vector<Id> roots_;
    std::unordered_map<int, Id> byWatch_;
    /// By keyOf, which may be the same for different names.
    std::unordered_multimap<std::uint64_t, Id> byName_;
    std::map<Id, std::string> reasons_;
    std::unordered_map<Id, int> unwatchedBelow_;
    std::uint64_t revision_ = 0;
};

}  // namespace holdfast
