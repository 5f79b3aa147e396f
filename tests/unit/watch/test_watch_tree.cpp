// SPDX-License-Identifier: GPL-3.0-or-later
// What each kernel event comes to: changes, and orders to whoever holds the watches.
#include "watch/watch_tree.h"

#include <QTest>

#include <algorithm>
#include <functional>
#include <sys/inotify.h>

using namespace holdfast;

namespace
{

using Kind = RawChange::Kind;
using Id = FolderNodes::Id;
constexpr Id kNone = FolderNodes::kNone;

// Watches of the tree that each test begins with: source 0 has a/b, source 1 has nothing.
constexpr int kRoot = 10;
constexpr int kA = 11;
constexpr int kAB = 12;
constexpr int kOther = 20;
constexpr int kUnknown = 99;

RelPath rel(const Bytes &path)
{
    return RelPath::parse(path).value();
}

bool leavesOutCaches(const RelPath &path, bool)
{
    return path.name() == "cache";
}

struct Told {
    int source = 0;
    Bytes path;
    Kind kind = Kind::Touched;
};

struct Case {
    const char *name;
    std::vector<KernelEvent> events;
    std::vector<Told> told;
    std::vector<int> unwatched;
    std::vector<std::pair<Bytes, bool>> looks;  ///< path as "source/path", and: deep?
    std::vector<std::pair<int, Bytes>> stands;  ///< where a watch stands afterwards; "-": dropped
};

std::vector<Case> casesOfNames()
{
    const std::uint32_t folder = IN_ISDIR;
    return {
        {"a file is made and closed: once",
         {{kA, IN_CREATE, 0, "f"}, {kA, IN_MODIFY, 0, "f"}, {kA, IN_CLOSE_WRITE, 0, "f"}},
         {{0, "a/f", Kind::Touched}},
         {},
         {},
         {}},
        {"a file gets other properties",
         {{kRoot, IN_ATTRIB, 0, "f"}},
         {{0, "f", Kind::Touched}},
         {},
         {},
         {}},
        {"a file is removed",
         {{kAB, IN_DELETE, 0, "f"}},
         {{0, "a/b/f", Kind::Removed}},
         {},
         {},
         {}},
        {"a file is renamed",
         {{kA, IN_MOVED_FROM, 1, "f"}, {kA, IN_MOVED_TO, 1, "g"}},
         {{0, "a/f", Kind::Removed}, {0, "a/g", Kind::Touched}},
         {},
         {},
         {}},
        {"a file is saved by renaming another one over it",
         {{kA, IN_CREATE, 0, ".t"},
          {kA, IN_CLOSE_WRITE, 0, ".t"},
          {kA, IN_MOVED_FROM, 1, ".t"},
          {kA, IN_MOVED_TO, 1, "f"}},
         {{0, "a/.t", Kind::Touched}, {0, "a/.t", Kind::Removed}, {0, "a/f", Kind::Touched}},
         {},
         {},
         {}},
        {"a file moves to another source",
         {{kA, IN_MOVED_FROM, 1, "f"}, {kOther, IN_MOVED_TO, 1, "f"}},
         {{0, "a/f", Kind::Removed}, {1, "f", Kind::Touched}},
         {},
         {},
         {}},
        {"a name that is left out is silent",
         {{kA, IN_CREATE, 0, "cache"},
          {kA, IN_DELETE, 0, "cache"},
          {kA, IN_CREATE | folder, 0, "cache"},
          {kA, IN_ATTRIB | folder, 0, "cache"},
          {kA, IN_MOVED_FROM | folder, 1, "cache"}},
         {},
         {},
         {},
         {}},
        {"a file gets a name that is not left out",
         {{kA, IN_MOVED_FROM, 1, "cache"}, {kA, IN_MOVED_TO, 1, "f"}},
         {{0, "a/f", Kind::Touched}},
         {},
         {},
         {}},
        {"names are bytes",
         {{kA, IN_CREATE, 0, "\xff\n"}},
         {{0, "a/\xff\n", Kind::Touched}},
         {},
         {},
         {}},
        {"the source itself gets other properties",
         {{kRoot, IN_ATTRIB | folder, 0, ""}},
         {{0, "", Kind::Touched}},
         {},
         {},
         {}},
        {"what a folder says of itself its parent says too",
         {{kA, IN_ATTRIB | folder, 0, ""}},
         {},
         {},
         {},
         {{kA, "0/a"}}},
        {"a watch that nobody knows is silent",
         {{kUnknown, IN_CREATE, 0, "f"}, {kUnknown, IN_IGNORED, 0, ""}},
         {},
         {},
         {},
         {}},
        {"lost events are said",
         {{-1, IN_Q_OVERFLOW, 0, ""}},
         {{0, "", Kind::Overflow}},
         {},
         {},
         {}},
    };
}

std::vector<Case> casesOfFolders()
{
    const std::uint32_t folder = IN_ISDIR;
    return {
        {"a folder is made, perhaps with content",
         {{kA, IN_CREATE | folder, 0, "n"}},
         {{0, "a/n", Kind::Subtree}},
         {},
         {{"0/a/n", true}},
         {}},
        {"a folder is removed",
         {{kA, IN_DELETE | folder, 0, "b"}},
         {{0, "a/b", Kind::Removed}},
         {kAB},
         {},
         {{kAB, "-"}, {kA, "0/a"}}},
        {"a watched folder gets other permissions",
         {{kA, IN_ATTRIB | folder, 0, "b"}},
         {{0, "a/b", Kind::Touched}},
         {},
         {},
         {{kAB, "0/a/b"}}},
        {"a folder that is not watched gets other permissions",
         {{kA, IN_ATTRIB | folder, 0, "locked"}},
         {{0, "a/locked", Kind::Touched}},
         {},
         {{"0/a/locked", false}},
         {}},
        {"a folder is renamed",
         {{kRoot, IN_MOVED_FROM | folder, 1, "a"}, {kRoot, IN_MOVED_TO | folder, 1, "z"}},
         {{0, "a", Kind::Removed}, {0, "z", Kind::Subtree}},
         {},
         {{"0/a", false}, {"0/z", true}},
         {{kA, "0/z"}, {kAB, "0/z/b"}}},
        {"a folder is renamed, with other events between",
         {{kRoot, IN_MOVED_FROM | folder, 1, "a"},
          {kOther, IN_CREATE, 0, "f"},
          {kAB, IN_CREATE, 0, "nowhere"},
          {kRoot, IN_MOVED_TO | folder, 1, "z"},
          {kAB, IN_CREATE, 0, "late"}},
         {{0, "a", Kind::Removed},
          {1, "f", Kind::Touched},
          {0, "z", Kind::Subtree},
          {0, "z/b/late", Kind::Touched}},
         {},
         {{"0/a", false}, {"0/z", true}},
         {{kAB, "0/z/b"}}},
        {"a folder moves to another source",
         {{kRoot, IN_MOVED_FROM | folder, 1, "a"},
          {kOther, IN_MOVED_TO | folder, 1, "a"},
          {kAB, IN_DELETE, 0, "f"}},
         {{0, "a", Kind::Removed}, {1, "a", Kind::Subtree}, {1, "a/b/f", Kind::Removed}},
         {},
         {{"0/a", false}, {"1/a", true}},
         {{kA, "1/a"}, {kAB, "1/a/b"}}},
        {"two folders move at once",
         {{kA, IN_MOVED_FROM | folder, 1, "b"},
          {kRoot, IN_MOVED_FROM | folder, 2, "a"},
          {kOther, IN_MOVED_TO | folder, 2, "a"},
          {kOther, IN_MOVED_TO | folder, 1, "b"}},
         {{0, "a/b", Kind::Removed},
          {0, "a", Kind::Removed},
          {1, "a", Kind::Subtree},
          {1, "b", Kind::Subtree}},
         {},
         {{"0/a/b", false}, {"0/a", false}, {"1/a", true}, {"1/b", true}},
         {{kA, "1/a"}, {kAB, "1/b"}}},
        {"a folder comes from outside",
         {{kRoot, IN_MOVED_TO | folder, 7, "n"}},
         {{0, "n", Kind::Subtree}},
         {},
         {{"0/n", true}},
         {}},
        {"a folder moves to a name that is left out",
         {{kRoot, IN_MOVED_FROM | folder, 1, "a"}, {kRoot, IN_MOVED_TO | folder, 1, "cache"}},
         {{0, "a", Kind::Removed}},
         {kA, kAB},
         {{"0/a", false}},
         {{kA, "-"}, {kAB, "-"}}},
        {"a folder takes the place of another",
         {{kA, IN_MOVED_FROM | folder, 1, "b"}, {kRoot, IN_MOVED_TO | folder, 1, "a"}},
         {{0, "a/b", Kind::Removed}, {0, "a", Kind::Subtree}},
         {kA},
         {{"0/a/b", false}, {"0/a", true}},
         {{kAB, "0/a"}, {kA, "-"}}},
        {"a watched folder is unmounted",
         {{kA, IN_UNMOUNT, 0, ""}, {kA, IN_IGNORED, 0, ""}},
         {{0, "a", Kind::Subtree}},
         {kA, kAB},
         {{"0/a", true}},
         {{kA, "-"}, {kAB, "-"}}},
        {"a watch ends without a word",
         {{kAB, IN_IGNORED, 0, ""}},
         {{0, "a/b", Kind::Subtree}},
         {kAB},
         {{"0/a/b", true}},
         {{kAB, "-"}}},
        {"a folder of its own says that it was removed",
         {{kAB, IN_DELETE_SELF, 0, ""}},
         {},
         {},
         {},
         {{kAB, "0/a/b"}}},
        {"the source is removed",
         {{kRoot, IN_DELETE_SELF, 0, ""}, {kRoot, IN_IGNORED, 0, ""}},
         {{0, "", Kind::SourceGone}},
         {kRoot, kA, kAB},
         {},
         {{kRoot, "-"}, {kAB, "-"}}},
        {"the source is renamed away",
         {{kRoot, IN_MOVE_SELF, 0, ""}, {kA, IN_CREATE, 0, "f"}},
         {{0, "", Kind::SourceGone}},
         {kRoot, kA, kAB},
         {},
         {{kOther, "1"}}},
        {"the source is unmounted",
         {{kRoot, IN_UNMOUNT, 0, ""}},
         {{0, "", Kind::SourceGone}},
         {kRoot, kA, kAB},
         {},
         {{kA, "-"}}},
    };
}

/// The tree of every test, and what came of its events.
struct Applied {
    WatchTree tree{{leavesOutCaches, leavesOutCaches}};
    WatchOrders orders;

    Applied()
    {
        FolderNodes &nodes = tree.nodes();
        const Id root = nodes.setRoot(0, kRoot);
        nodes.add(nodes.add(root, "a", kA), "b", kAB);
        nodes.setRoot(1, kOther);
    }
    [[nodiscard]] Bytes placeOf(Id node) const
    {
        const std::optional<FolderNodes::Place> place =
            node == kNone ? std::nullopt : tree.nodes().place(node);
        if (!place) {
            return "-";
        }
        return std::to_string(place->source) +
               (place->path.isEmpty() ? "" : "/" + place->path.bytes());
    }
};

}  // namespace

class TestWatchTree : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anEventComesTo_data();
    void anEventComesTo();
    void aFolderThatLeftIsGivenUp();
    void theSecondHalfOfAMoveThatWasGivenUpIsALook();
    void aFailedFolderIsTriedAgainWhenItsParentChanges();
    void lostEventsAreAnOrderToo();
};

void TestWatchTree::anEventComesTo_data()
{
    QTest::addColumn<Case>("row");
    for (const auto &cases : {casesOfNames(), casesOfFolders()}) {
        for (const Case &row : cases) {
            QTest::newRow(row.name) << row;
        }
    }
}

void TestWatchTree::anEventComesTo()
{
    QFETCH(Case, row);
    Applied applied;
    std::vector<std::pair<Bytes, bool>> looks;
    for (const KernelEvent &event : row.events) {
        applied.tree.apply(event, applied.orders);
        for (const WatchOrders::Look &look : std::exchange(applied.orders.looks, {})) {
            looks.emplace_back(applied.placeOf(look.parent) + '/' + look.name, look.deep);
        }
    }
    std::vector<RawChange> expected;
    for (const Told &told : row.told) {
        expected.push_back({told.source, rel(told.path), told.kind});
    }
    QVERIFY(applied.orders.changes == expected);
    std::sort(applied.orders.unwatch.begin(), applied.orders.unwatch.end());
    QVERIFY(applied.orders.unwatch == row.unwatched);
    QVERIFY(looks == row.looks);
    for (const auto &[watch, place] : row.stands) {
        QCOMPARE(applied.placeOf(applied.tree.nodes().byWatch(watch)), place);
    }
}

void TestWatchTree::aFolderThatLeftIsGivenUp()
{
    Applied applied;
    applied.tree.apply({kRoot, IN_MOVED_FROM | IN_ISDIR, 1, "a"}, applied.orders);
    QVERIFY(applied.tree.isMoving());
    QVERIFY(applied.orders.unwatch.empty());
    applied.tree.settle(applied.orders);
    QVERIFY(!applied.tree.isMoving());
    std::sort(applied.orders.unwatch.begin(), applied.orders.unwatch.end());
    QVERIFY(applied.orders.unwatch == (std::vector<int>{kA, kAB}));
    QCOMPARE(applied.tree.nodes().watchedCount(), std::size_t(2));
}

void TestWatchTree::theSecondHalfOfAMoveThatWasGivenUpIsALook()
{
    Applied applied;
    applied.tree.apply({kRoot, IN_MOVED_FROM | IN_ISDIR, 1, "a"}, applied.orders);
    applied.tree.settle(applied.orders);
    applied.orders = {};
    applied.tree.apply({kRoot, IN_MOVED_TO | IN_ISDIR, 1, "z"}, applied.orders);
    QVERIFY(applied.orders.changes == (std::vector<RawChange>{{0, rel("z"), Kind::Subtree}}));
    QCOMPARE(applied.orders.looks.size(), std::size_t(1));
    QVERIFY(applied.orders.looks.front().deep);
}

void TestWatchTree::aFailedFolderIsTriedAgainWhenItsParentChanges()
{
    Applied applied;
    FolderNodes &nodes = applied.tree.nodes();
    const Id parent = nodes.byWatch(kA);
    const Id failed = nodes.add(parent, "big", FolderNodes::kNoWatch);
    nodes.setReason(failed, "no more");
    applied.tree.apply({kRoot, IN_CREATE, 0, "f"}, applied.orders);
    QVERIFY(applied.orders.retries.empty());
    applied.tree.apply({kA, IN_CREATE, 0, "f"}, applied.orders);
    QVERIFY(applied.orders.retries == std::vector<Id>{parent});
    // It moves along, and is forgotten with its parent.
    applied.tree.apply({kA, IN_MOVED_FROM | IN_ISDIR, 1, "big"}, applied.orders);
    applied.tree.apply({kAB, IN_MOVED_TO | IN_ISDIR, 1, "big"}, applied.orders);
    QVERIFY(!nodes.hasUnwatchedChild(parent));
    QVERIFY(nodes.hasUnwatchedChild(nodes.byWatch(kAB)));
    applied.tree.apply({kRoot, IN_DELETE | IN_ISDIR, 0, "a"}, applied.orders);
    QVERIFY(nodes.unwatched().empty());
}

void TestWatchTree::lostEventsAreAnOrderToo()
{
    Applied applied;
    applied.tree.apply({-1, IN_Q_OVERFLOW, 0, {}}, applied.orders);
    QVERIFY(applied.orders.overflow);
}

QTEST_APPLESS_MAIN(TestWatchTree)
#include "test_watch_tree.moc"
