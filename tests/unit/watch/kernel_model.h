// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "watch/tree_walk.h"

#include <deque>
#include <map>
#include <memory>
#include <set>
#include <sys/inotify.h>

namespace holdfast::test
{

/// Folders as the kernel sees them, in memory: what is done to them makes events for those that are
/// watched, in the order and with the masks of Linux. Source n is the folder `n` at the top.
class KernelModel final : public FolderWatches
{
public:
    struct Node {
        std::map<Bytes, std::shared_ptr<Node>> folders;
        std::set<Bytes> files;
        int watch = -1;
    };
    using NodePtr = std::shared_ptr<Node>;

    std::deque<KernelEvent> queue;
    std::set<Bytes> refused;  ///< names of folders that can't be opened
    int mostWatches = 1'000'000'000;
    int watches = 0;

    explicit KernelModel(int sources)
    {
        for (int source = 0; source < sources; ++source) {
            top_->folders[std::to_string(source)] = std::make_shared<Node>();
        }
    }

    [[nodiscard]] NodePtr find(const Bytes &path) const
    {
        NodePtr at = top_;
        if (path.empty()) {
            return at;
        }
        for (const BytesView part : RelPath::trusted(path).parts()) {
            const auto found = at->folders.find(Bytes(part));
            if (found == at->folders.end()) {
                return nullptr;
            }
            at = found->second;
        }
        return at;
    }

    void makeFolder(const Bytes &path)
    {
        const RelPath made = RelPath::trusted(path);
        const NodePtr parent = find(made.parent().bytes());
        const Bytes name(made.name());
        if (parent && !parent->folders.contains(name)) {
            parent->folders[name] = std::make_shared<Node>();
            say(*parent, IN_CREATE | IN_ISDIR, 0, name);
        }
    }

    void write(const Bytes &path)
    {
        const RelPath written = RelPath::trusted(path);
        const NodePtr parent = find(written.parent().bytes());
        const Bytes name(written.name());
        if (parent) {
            if (parent->files.insert(name).second) {
                say(*parent, IN_CREATE, 0, name);
            }
            say(*parent, IN_CLOSE_WRITE, 0, name);
        }
    }

    void remove(const Bytes &path)
    {
        const RelPath removed = RelPath::trusted(path);
        const NodePtr node = find(path);
        if (!node) {
            return;
        }
        while (!node->folders.empty()) {
            remove(path + '/' + node->folders.begin()->first);
        }
        for (const Bytes &file : std::exchange(node->files, {})) {
            say(*node, IN_DELETE, 0, file);
        }
        const NodePtr parent = find(removed.parent().bytes());
        const Bytes name(removed.name());
        parent->folders.erase(name);
        say(*parent, IN_DELETE | IN_ISDIR, 0, name);
        say(*node, IN_DELETE_SELF, 0, {});
        ignore(*node);
    }

    void rename(const Bytes &from, const Bytes &to)
    {
        const NodePtr moved = find(from);
        const RelPath old = RelPath::trusted(from);
        const RelPath now = RelPath::trusted(to);
        const NodePtr parent = find(now.parent().bytes());
        if (!moved || !parent || find(to) || now.isWithin(old)) {
            return;
        }
        const NodePtr oldParent = find(old.parent().bytes());
        oldParent->folders.erase(Bytes(old.name()));
        parent->folders[Bytes(now.name())] = moved;
        sayMoved(*oldParent, Bytes(old.name()), *parent, Bytes(now.name()));
        say(*moved, IN_MOVE_SELF, 0, {});
    }

    /// Two folders change places (renameat2, RENAME_EXCHANGE).
    void exchange(const Bytes &a, const Bytes &b)
    {
        const RelPath first = RelPath::trusted(a);
        const RelPath second = RelPath::trusted(b);
        if (!find(a) || !find(b) || first.isWithin(second) || second.isWithin(first)) {
            return;
        }
        const NodePtr firstParent = find(first.parent().bytes());
        const NodePtr secondParent = find(second.parent().bytes());
        const Bytes firstName(first.name());
        const Bytes secondName(second.name());
        std::swap(firstParent->folders[firstName], secondParent->folders[secondName]);
        sayMoved(*firstParent, firstName, *secondParent, secondName);
        sayMoved(*secondParent, secondName, *firstParent, firstName);
    }

    [[nodiscard]] Result<Seen> watch(int source, const RelPath &path) override
    {
        const NodePtr node = find(inSource(source, path));
        if (!node) {
            return Error{ErrorCode::NotFound, "watch", path.bytes(), ENOENT, {}};
        }
        if (refused.contains(Bytes(path.name()))) {
            return Error{ErrorCode::AccessDenied, "watch", path.bytes(), EACCES, {}};
        }
        if (node->watch < 0) {
            if (watches >= mostWatches) {
                return Error{ErrorCode::NoSpace, "watch", path.bytes(), 0, "no more"};
            }
            ++watches;
            node->watch = ++lastWatch_;
            byWatch_[node->watch] = node;
        }
        Seen seen{node->watch, {}};
        for (const auto &[name, below] : node->folders) {
            seen.folders.push_back(name);
        }
        return seen;
    }
    [[nodiscard]] bool areSame(int sourceA, const RelPath &pathA, int sourceB,
                               const RelPath &pathB) override
    {
        const NodePtr a = find(inSource(sourceA, pathA));
        return a && a == find(inSource(sourceB, pathB));
    }
    void unwatch(int watch) override
    {
        const auto found = byWatch_.find(watch);
        if (found != byWatch_.end()) {
            const NodePtr node = found->second.lock();
            if (node) {
                ignore(*node);
            }
        }
    }

private:
    static Bytes inSource(int source, const RelPath &path)
    {
        return std::to_string(source) + (path.isEmpty() ? "" : "/" + path.bytes());
    }
    void say(const Node &folder, std::uint32_t mask, std::uint32_t cookie, const Bytes &name)
    {
        if (folder.watch >= 0) {
            queue.push_back({folder.watch, mask, cookie, name});
        }
    }
    void sayMoved(const Node &from, const Bytes &oldName, const Node &to, const Bytes &newName)
    {
        ++cookie_;
        say(from, IN_MOVED_FROM | IN_ISDIR, cookie_, oldName);
        say(to, IN_MOVED_TO | IN_ISDIR, cookie_, newName);
    }
    void ignore(Node &node)
    {
        if (node.watch >= 0) {
            say(node, IN_IGNORED, 0, {});
            byWatch_.erase(node.watch);
            node.watch = -1;
            --watches;
        }
    }

    NodePtr top_ = std::make_shared<Node>();
    std::map<int, std::weak_ptr<Node>> byWatch_;
    int lastWatch_ = 0;
    std::uint32_t cookie_ = 0;
};

}  // namespace holdfast::test
