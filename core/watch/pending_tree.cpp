// SPDX-License-Identifier: GPL-3.0-or-later
#include "watch/pending_tree.h"

namespace holdfast
{
namespace
{

// Folding goes on well below the limit, so that its cost spreads over many events.
constexpr std::size_t kFoldedTo = PendingTree::kMostPending / 2;
// A folder is worth a Subtree of its own when it holds this share of what may wait. Without a
// smallest share, many light folders would be folded one by one, each for a few events.
constexpr std::size_t kHeavy = PendingTree::kMostPending / 16;
// What lies deeper is looked at with its ancestor at this depth. People's trees end long before; a
// tree that some program made by mistake must cost neither time nor stack.
constexpr int kDeepest = 128;

}  // namespace

struct PendingTree::Node {
    Node *parent = nullptr;
    const Bytes *name = nullptr;  ///< its key in the parent
    std::map<Bytes, std::unique_ptr<Node>, std::less<>> children;
    ChangeSpan span;
    TimeNs due = 0;
    std::size_t pending = 0;  ///< entries here and below
    std::size_t names = 0;    ///< direct children that wait as names
    LookWidth width = LookWidth::None;
    bool removed = false;
};

PendingTree::PendingTree(const ChangePace &pace) : pace_(pace), root_(std::make_unique<Node>()) {}

PendingTree::~PendingTree() = default;

void PendingTree::add(const RelPath &path, LookWidth width, const ChangeSpan &span, bool removed)
{
    Node *node = root_.get();
    BytesView rest = path.bytes();
    if (rest.empty() && width == LookWidth::Name) {
        width = LookWidth::Folder;  // the source's folder is no name in a folder
    }
    for (int depth = 0; !rest.empty(); ++depth) {
        if (node->width == LookWidth::Subtree) {
            extend(*node, span);
            return;
        }
        if (depth == kDeepest) {
            width = LookWidth::Subtree;
            break;
        }
        const std::size_t end = std::min(rest.find('/'), rest.size());
        const BytesView name = rest.substr(0, end);
        rest.remove_prefix(std::min(end + 1, rest.size()));
        if (rest.empty() && width == LookWidth::Name && node->width == LookWidth::Folder) {
            extend(*node, span);
            return;
        }
        node = &childOf(*node, name);
    }
    become(*node, width, span, removed);
    if (width == LookWidth::Name && node->parent->names > kMostNames) {
        become(*node->parent, LookWidth::Folder, ChangeSpan(), false);
    }
    if (root_->pending > kMostPending) {
        foldHeaviest();
    }
}

std::optional<ChangeSpan> PendingTree::withdrawName(const RelPath &path)
{
    Node *node = find(path);
    if (node == nullptr || node->width != LookWidth::Name) {
        return std::nullopt;
    }
    const ChangeSpan span = node->span;
    stop(*node);
    prune(node);
    return span;
}

bool PendingTree::waitsAsRemoved(const RelPath &path) const
{
    const Node *node = find(path);
    return node != nullptr && node->width == LookWidth::Name && node->removed;
}

std::optional<TimeNs> PendingTree::due() const
{
    return due_.empty() ? std::nullopt : std::optional(due_.begin()->first);
}

std::vector<PendingTree::Entry> PendingTree::take(TimeNs upTo)
{
    std::vector<Entry> taken;
    while (!due_.empty() && due_.begin()->first <= upTo) {
        Node *node = due_.begin()->second;
        taken.push_back({pathOf(*node), node->width});
        stop(*node);
        prune(node);
    }
    std::sort(taken.begin(), taken.end(),
              [](const Entry &a, const Entry &b) { return a.path < b.path; });
    return taken;
}

void PendingTree::clear()
{
    due_.clear();
    root_ = std::make_unique<Node>();
}

std::size_t PendingTree::size() const noexcept
{
    return root_->pending;
}

RelPath PendingTree::pathOf(const Node &node)
{
    std::vector<const Bytes *> names;
    for (const Node *at = &node; at->parent != nullptr; at = at->parent) {
        names.push_back(at->name);
    }
    std::reverse(names.begin(), names.end());
    Bytes path;
    for (const Bytes *name : names) {
        if (!path.empty()) {
            path += '/';
        }
        path += *name;
    }
    return RelPath::trusted(std::move(path));
}

PendingTree::Node *PendingTree::find(const RelPath &path) const
{
    Node *node = root_.get();
    for (const BytesView name : path.parts()) {
        const auto child = node->children.find(name);
        if (child == node->children.end()) {
            return nullptr;
        }
        node = child->second.get();
    }
    return node;
}

PendingTree::Node &PendingTree::childOf(Node &parent, BytesView name)
{
    auto child = parent.children.lower_bound(name);
    if (child == parent.children.end() || child->first != name) {
        child = parent.children.emplace_hint(child, Bytes(name), std::make_unique<Node>());
        child->second->parent = &parent;
        child->second->name = &child->first;
    }
    return *child->second;
}

/// Makes the node an entry at least this wide, which swallows what it covers.
void PendingTree::become(Node &node, LookWidth width, ChangeSpan span, bool removed)
{
    if (width <= node.width) {
        extend(node, span);
        node.removed = removed && node.width == LookWidth::Name;
        return;
    }
    if (width == LookWidth::Subtree) {
        swallowBelow(node, span);
    } else if (width == LookWidth::Folder) {
        swallowNames(node, span);
    }
    if (node.width != LookWidth::None) {
        span.include(node.span);
        stop(node);
    }
    node.width = width;
    node.removed = removed && width == LookWidth::Name;
    count(&node, 1, 0);
    if (width == LookWidth::Name) {
        ++node.parent->names;
    }
    node.span = span;
    node.due = pace_.due(span);
    due_.emplace(node.due, &node);
}

void PendingTree::extend(Node &node, const ChangeSpan &span)
{
    node.span.include(span);
    const TimeNs due = pace_.due(node.span);
    if (due == node.due) {
        return;
    }
    auto place = due_.extract({node.due, &node});
    node.due = due;
    place.value().first = due;
    due_.insert(std::move(place));
}

/// The node is no entry any more; it stays in the tree.
void PendingTree::stop(Node &node)
{
    due_.erase({node.due, &node});
    if (node.width == LookWidth::Name) {
        --node.parent->names;
    }
    node.width = LookWidth::None;
    node.removed = false;
    count(&node, 0, 1);
}

/// Removes the node, and what is above it, as far as nothing waits there.
void PendingTree::prune(Node *node)
{
    while (node->parent != nullptr && node->pending == 0) {
        Node *parent = node->parent;
        parent->children.erase(parent->children.find(*node->name));
        node = parent;
    }
}

void PendingTree::count(Node *node, std::size_t more, std::size_t less)
{
    for (; node != nullptr; node = node->parent) {
        node->pending += more;
        node->pending -= less;
    }
}

/// Answers how many entries that were. Recursion: as deep as the tree, kDeepest.
std::size_t PendingTree::unindexBelow(Node &node, ChangeSpan &span)
{
    std::size_t entries = 0;
    for (const auto &[name, child] : node.children) {
        if (child->width != LookWidth::None) {
            span.include(child->span);
            due_.erase({child->due, child.get()});
            ++entries;
        }
        entries += unindexBelow(*child, span);
    }
    return entries;
}

void PendingTree::swallowBelow(Node &node, ChangeSpan &span)
{
    count(&node, 0, unindexBelow(node, span));
    node.names = 0;
    node.children.clear();
}

void PendingTree::swallowNames(Node &node, ChangeSpan &span)
{
    for (auto at = node.children.begin(); at != node.children.end();) {
        Node &child = *at->second;
        if (child.width == LookWidth::Name) {
            span.include(child.span);
            stop(child);
        }
        at = child.pending == 0 ? node.children.erase(at) : std::next(at);
    }
}

/// Goes down to where most entries wait, as long as they are many, and makes that a Subtree; again
/// until few enough wait. A source whose changes lie scattered is looked at as a whole in the end.
void PendingTree::foldHeaviest()
{
    while (root_->pending > kFoldedTo) {
        Node *node = root_.get();
        for (Node *next = node; next != nullptr;) {
            node = next;
            next = nullptr;
            std::size_t most = kHeavy;
            for (const auto &[name, child] : node->children) {
                if (child->pending > most) {
                    most = child->pending;
                    next = child.get();
                }
            }
        }
        become(*node, LookWidth::Subtree, ChangeSpan(), false);
    }
}

}  // namespace holdfast
