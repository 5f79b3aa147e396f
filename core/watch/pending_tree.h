// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The inside of ChangeAggregator.

#include "base/clock.h"
#include "base/path.h"

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <limits>
#include <map>
#include <memory>
#include <optional>
#include <set>
#include <utility>
#include <vector>

namespace holdfast
{

/// When something was first and last seen to change. As made by default: never.
struct ChangeSpan {
    TimeNs first = std::numeric_limits<TimeNs>::max();
    TimeNs last = std::numeric_limits<TimeNs>::min();

    [[nodiscard]] static ChangeSpan at(TimeNs time) noexcept { return {time, time}; }
    void include(const ChangeSpan &other) noexcept
    {
        first = std::min(first, other.first);
        last = std::max(last, other.last);
    }
};

/// How long changes wait: until they have been quiet for `quiet`, but no longer than `longest`.
struct ChangePace {
    TimeNs quiet = 0;
    TimeNs longest = 0;

    [[nodiscard]] TimeNs due(const ChangeSpan &span) const noexcept
    {
        return std::min(span.last + quiet, span.first + longest);
    }
};

/// How much a look at a path covers; each covers what the one before it does. `None` is for the
/// inside of PendingTree.
enum class LookWidth : std::uint8_t {
    None,
    Name,     ///< what stands there
    Folder,   ///< and the names directly in it
    Subtree,  ///< and all below it
};

/// What waits to be looked at in one source, as a tree by names. No entry covers what another one
/// covers: a wider one swallows what lies in it, with its times. However much happens, only so many
/// entries wait (kMostPending): many names in one folder become a Folder, too many entries a
/// Subtree. One call costs about (depth of the path) x log(entries).
class PendingTree
{
public:
    /// More names than this directly in one folder: its Folder costs less than each by itself.
    static constexpr std::size_t kMostNames = 64;
    static constexpr std::size_t kMostPending = 2000;

    struct Entry {
        RelPath path;
        LookWidth width = LookWidth::Name;
    };

    explicit PendingTree(const ChangePace &pace);
    ~PendingTree();
    PendingTree(const PendingTree &) = delete;
    PendingTree &operator=(const PendingTree &) = delete;

    /// `removed`: the last event of this name said that it is gone.
    void add(const RelPath &path, LookWidth width, const ChangeSpan &span, bool removed);
    /// Takes back the entry of a name; nothing when it does not wait by itself.
    std::optional<ChangeSpan> withdrawName(const RelPath &path);
    /// Does a name wait by itself whose last event said that it is gone?
    [[nodiscard]] bool waitsAsRemoved(const RelPath &path) const;

    /// When the first entry is due; nothing when there is none.
    [[nodiscard]] std::optional<TimeNs> due() const;
    /// Removes what is due up to then and answers it, sorted by path.
    [[nodiscard]] std::vector<Entry> take(TimeNs upTo);
    void clear();
    [[nodiscard]] std::size_t size() const noexcept;

private:
    struct Node;

    [[nodiscard]] static RelPath pathOf(const Node &node);
    [[nodiscard]] Node *find(const RelPath &path) const;
    static Node &childOf(Node &parent, BytesView name);
    void become(Node &node, LookWidth width, ChangeSpan span, bool removed);
    void extend(Node &node, const ChangeSpan &span);
    void stop(Node &node);
    static void prune(Node *node);
    static void count(Node *node, std::size_t more, std::size_t less);
    std::size_t unindexBelow(Node &node, ChangeSpan &span);
    void swallowBelow(Node &node, ChangeSpan &span);
    void swallowNames(Node &node, ChangeSpan &span);
    void foldHeaviest();

    ChangePace pace_;
    std::unique_ptr<Node> root_;
    /// Each pending node once. Nodes that are due at the same time have no order that shows.
    std::set<std::pair<TimeNs, Node *>> due_;
};

}  // namespace holdfast
