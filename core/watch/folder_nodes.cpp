// SPDX-License-Identifier: GPL-3.0-or-later
#include "watch/folder_nodes.h"

#include <algorithm>
#include <utility>

namespace holdfast
{

std::uint64_t FolderNodes::keyOf(Id parent, BytesView name)
{
    return std::hash<BytesView>{}(name) ^ (std::uint64_t(parent) + 1) * 0x9E3779B97F4A7C15ULL;
}

FolderNodes::Id FolderNodes::create(int watch)
{
    Id node = kNone;
    if (free_.empty()) {
        node = static_cast<Id>(nodes_.size());
        nodes_.emplace_back();
    } else {
        node = free_.back();
        free_.pop_back();
        nodes_[node] = Node();
    }
    nodes_[node].watch = watch;
    if (watch != kNoWatch) {
        byWatch_[watch] = node;
    }
    ++revision_;
    return node;
}

FolderNodes::Id FolderNodes::setRoot(int source, int watch)
{
    const Id node = create(watch);
    roots_.at(static_cast<std::size_t>(source)) = node;
    return node;
}

bool FolderNodes::isRoot(Id node) const
{
    return std::find(roots_.begin(), roots_.end(), node) != roots_.end();
}

FolderNodes::Id FolderNodes::add(Id parent, BytesView name, int watch)
{
    const Id node = create(watch);
    link(node, parent, name);
    return node;
}

void FolderNodes::move(Id node, Id parent, BytesView name)
{
    unlink(node);
    if (parent != kNone) {
        link(node, parent, name);
    }
    ++revision_;
}

void FolderNodes::link(Id node, Id parent, BytesView name)
{
    Node &linked = nodes_[node];
    linked.parent = parent;
    linked.name = name;
    linked.next = nodes_[parent].firstChild;
    if (linked.next != kNone) {
        nodes_[linked.next].previous = node;
    }
    nodes_[parent].firstChild = node;
    byName_.emplace(keyOf(parent, name), node);
    if (reasons_.contains(node)) {
        countUnwatched(parent, 1);
    }
}

void FolderNodes::unlink(Id node)
{
    Node &linked = nodes_[node];
    if (linked.parent == kNone) {
        return;
    }
    const auto [first, last] = byName_.equal_range(keyOf(linked.parent, linked.name));
    byName_.erase(
        std::find_if(first, last, [&](const auto &entry) { return entry.second == node; }));
    if (linked.previous == kNone) {
        nodes_[linked.parent].firstChild = linked.next;
    } else {
        nodes_[linked.previous].next = linked.next;
    }
    if (linked.next != kNone) {
        nodes_[linked.next].previous = linked.previous;
    }
    if (reasons_.contains(node)) {
        countUnwatched(linked.parent, -1);
    }
    linked.parent = linked.previous = linked.next = kNone;
}

void FolderNodes::countUnwatched(Id parent, int by)
{
    if ((unwatchedBelow_[parent] += by) == 0) {
        unwatchedBelow_.erase(parent);
    }
}

std::vector<int> FolderNodes::drop(Id node)
{
    unlink(node);
    std::replace(roots_.begin(), roots_.end(), node, kNone);
    std::vector<int> watches;
    std::vector<Id> dropped = {node};
    for (std::size_t at = 0; at < dropped.size(); ++at) {
        const Id each = dropped[at];
        for (Id below = nodes_[each].firstChild; below != kNone; below = nodes_[below].next) {
            dropped.push_back(below);
        }
    }
    // Leaves first: each is unlinked from a parent that is still whole.
    std::reverse(dropped.begin(), dropped.end());
    for (const Id each : dropped) {
        unlink(each);
        if (nodes_[each].watch != kNoWatch) {
            watches.push_back(nodes_[each].watch);
            byWatch_.erase(nodes_[each].watch);
        }
        reasons_.erase(each);
        nodes_[each] = Node();
        free_.push_back(each);
    }
    ++revision_;
    return watches;
}

FolderNodes::Id FolderNodes::byWatch(int watch) const
{
    const auto found = byWatch_.find(watch);
    return found == byWatch_.end() ? kNone : found->second;
}

FolderNodes::Id FolderNodes::child(Id parent, BytesView name) const
{
    const auto [first, last] = byName_.equal_range(keyOf(parent, name));
    const auto found = std::find_if(first, last, [&](const auto &entry) {
        return nodes_[entry.second].parent == parent && nodes_[entry.second].name == name;
    });
    return found == last ? kNone : found->second;
}

FolderNodes::Id FolderNodes::byPath(int source, const RelPath &path) const
{
    Id node = root(source);
    for (const BytesView part : path.parts()) {
        if (node == kNone) {
            break;
        }
        node = child(node, part);
    }
    return node;
}

bool FolderNodes::isWithin(Id node, Id ancestor) const
{
    while (node != ancestor && node != kNone) {
        node = nodes_[node].parent;
    }
    return node == ancestor;
}

std::optional<FolderNodes::Place> FolderNodes::place(Id node) const
{
    std::size_t size = 0;
    Id top = node;
    for (; nodes_[top].parent != kNone; top = nodes_[top].parent) {
        size += nodes_[top].name.size() + 1;
    }
    const auto root = std::find(roots_.begin(), roots_.end(), top);
    if (root == roots_.end()) {
        return std::nullopt;
    }
    Bytes path(size == 0 ? 0 : size - 1, '/');
    std::size_t end = path.size();
    for (Id at = node; at != top; at = nodes_[at].parent) {
        const Bytes &name = nodes_[at].name;
        path.replace(end - name.size(), name.size(), name);
        end -= name.size() + (end == name.size() ? 0 : 1);
    }
    return Place{static_cast<int>(root - roots_.begin()), RelPath::trusted(std::move(path))};
}

void FolderNodes::setReason(Id node, std::string reason)
{
    const bool isNew = reasons_.insert_or_assign(node, std::move(reason)).second;
    if (isNew && nodes_[node].parent != kNone) {
        countUnwatched(nodes_[node].parent, 1);
    }
    ++revision_;
}

}  // namespace holdfast
