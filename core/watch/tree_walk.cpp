// SPDX-License-Identifier: GPL-3.0-or-later
#include "watch/tree_walk.h"

#include <utility>

namespace holdfast
{

using Id = FolderNodes::Id;

namespace
{

constexpr Id kNone = FolderNodes::kNone;

}  // namespace

bool TreeWalk::watchSource(int source, const std::stop_token &stop)
{
    FolderNodes &nodes = tree_.nodes();
    if (nodes.root(source) != kNone) {
        drop(nodes.root(source));
    }
    const Result<FolderWatches::Seen> seen = watches_.watch(source, {});
    if (!seen && isAbsent(seen.error())) {
        return false;
    }
    if (!seen || nodes.byWatch(seen->watch) != kNone) {
        const Id root = nodes.setRoot(source, FolderNodes::kNoWatch);
        nodes.setReason(root, seen ? "part of another source" : seen.error().reason());
        limit_ = limit_ || (!seen && seen.error().code == ErrorCode::NoSpace);
        return true;
    }
    const Id root = nodes.setRoot(source, seen->watch);
    for (const Bytes &name : seen->folders) {
        look({root, name, true}, stop);
    }
    return true;
}

void TreeWalk::carryOut(WatchOrders &orders, const std::stop_token &stop)
{
    for (const int watch : std::exchange(orders.unwatch, {})) {
        watches_.unwatch(watch);
    }
    for (const WatchOrders::Look &wanted : std::exchange(orders.looks, {})) {
        if (look(wanted, stop)) {
            if (std::optional<FolderNodes::Place> place = tree_.nodes().place(wanted.parent)) {
                addChange(orders.changes, place->source, place->path / wanted.name,
                          RawChange::Kind::Subtree);
            }
        }
    }
}

bool TreeWalk::look(const WatchOrders::Look &wanted, const std::stop_token &stop)
{
    std::vector<Step> waiting = {{wanted.parent, wanted.name, wanted.deep}};
    bool isFirst = true;
    bool isNew = false;
    while (!waiting.empty() && !stop.stop_requested()) {
        const Step step = std::move(waiting.back());
        waiting.pop_back();
        const bool visited = visit(step, waiting);
        isNew = isNew || (isFirst && visited);
        isFirst = false;
    }
    return isNew;
}

bool TreeWalk::visit(const Step &step, std::vector<Step> &next)
{
    FolderNodes &nodes = tree_.nodes();
    const std::optional<FolderNodes::Place> parent = nodes.place(step.parent);
    if (!parent) {
        return false;
    }
    const RelPath path = parent->path / step.name;
    if (tree_.leavesOut(parent->source, path, true)) {
        const Id known = nodes.child(step.parent, step.name);
        if (known != kNone) {
            drop(known);  // it came along with a folder under another rule
        }
        return false;
    }
    Result<FolderWatches::Seen> seen = watches_.watch(parent->source, path);
    if (!seen) {
        refuse(step, seen.error());
        return false;
    }
    const Id before = nodes.child(step.parent, step.name);
    const bool isNew = before == kNone || nodes.watch(before) != seen->watch;
    const Id node = isNew ? settleAt(step, path, parent->source, seen->watch) : before;
    if (node != kNone && (isNew || step.deep)) {
        for (Bytes &name : seen->folders) {
            next.push_back({node, std::move(name), true});
        }
    }
    return isNew && node != kNone;
}

Id TreeWalk::settleAt(const Step &step, const RelPath &path, int source, int watch)
{
    FolderNodes &nodes = tree_.nodes();
    const Id known = nodes.byWatch(watch);
    if (known != kNone) {
        // It moved and the event is still to come, or it is mounted twice. Events of one watch can
        // be told for one place only: the first.
        const std::optional<FolderNodes::Place> old = nodes.place(known);
        if (nodes.isRoot(known) || nodes.isWithin(step.parent, known) ||
            (old && watches_.areSame(old->source, old->path, source, path))) {
            const Id taken = nodes.child(step.parent, step.name);
            if (taken != kNone) {
                drop(taken);
            }
            const Id node = nodes.add(step.parent, step.name, FolderNodes::kNoWatch);
            nodes.setReason(node,
                            "the same folder as " + (old ? old->path.toDisplay() : "another"));
            return kNone;
        }
    }
    const Id taken = nodes.child(step.parent, step.name);
    if (taken != kNone) {
        // `known` may be below what stood here before: it must not go with it.
        if (known != kNone && nodes.isWithin(known, taken)) {
            nodes.move(known, kNone, {});
        }
        drop(taken);
    }
    if (known == kNone) {
        return nodes.add(step.parent, step.name, watch);
    }
    tree_.arrived(known);
    nodes.move(known, step.parent, step.name);
    return known;
}

void TreeWalk::refuse(const Step &step, const Error &error)
{
    if (isAbsent(error)) {
        return;  // the event that says so is on its way
    }
    FolderNodes &nodes = tree_.nodes();
    const Id known = nodes.child(step.parent, step.name);
    if (known != kNone) {
        drop(known);
    }
    if (error.code == ErrorCode::Refused) {
        return;
    }
    limit_ = limit_ || error.code == ErrorCode::NoSpace;
    nodes.setReason(nodes.add(step.parent, step.name, FolderNodes::kNoWatch), error.reason());
}

void TreeWalk::retry(Id folder, std::vector<RawChange> &changes, const std::stop_token &stop)
{
    FolderNodes &nodes = tree_.nodes();
    std::vector<WatchOrders::Look> again;
    for (const auto &[node, reason] : nodes.unwatched()) {
        if (nodes.parent(node) == folder) {
            again.push_back({folder, nodes.name(node), false});
        }
    }
    const bool limitBefore = std::exchange(limit_, false);
    for (const WatchOrders::Look &wanted : again) {
        const std::optional<FolderNodes::Place> place = nodes.place(folder);
        if (!place || limit_) {
            break;
        }
        if (look(wanted, stop)) {
            addChange(changes, place->source, place->path / wanted.name, RawChange::Kind::Subtree);
        }
    }
    limit_ = limit_ || limitBefore;
}

void TreeWalk::drop(Id node)
{
    tree_.arrived(node);
    for (const int watch : tree_.nodes().drop(node)) {
        watches_.unwatch(watch);
    }
}

}  // namespace holdfast
