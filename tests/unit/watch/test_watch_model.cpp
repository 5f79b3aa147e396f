// SPDX-License-Identifier: GPL-3.0-or-later
// Whatever happens to folders, in whatever order it is heard of: everything ends up watched at its
// place, and everything that is there and was written is told after it was.
#include "kernel_model.h"

#include <QTest>

#include <random>

using namespace holdfast;
using namespace holdfast::test;

namespace
{

/// A model, what watches it, and what was told, each with the moment.
struct Watched {
    struct Told {
        RawChange change;
        int moment = 0;
    };

    explicit Watched(std::vector<WatchTree::LeavesOut> rules)
        : kernel(static_cast<int>(rules.size())),
          sources(static_cast<int>(rules.size())),
          tree(std::move(rules))
    {
    }

    void begin()
    {
        for (int source = 0; source < sources; ++source) {
            walk.watchSource(source, {});
        }
    }
    void hear(std::size_t events)
    {
        WatchOrders orders;
        for (; events > 0 && !kernel.queue.empty(); --events) {
            const KernelEvent event = kernel.queue.front();
            kernel.queue.pop_front();
            tree.apply(event, orders);
            walk.carryOut(orders, {});
        }
        take(orders);
    }
    void settle()
    {
        WatchOrders orders;
        tree.settle(orders);
        walk.carryOut(orders, {});
        take(orders);
    }
    void take(const WatchOrders &orders)
    {
        for (const RawChange &change : orders.changes) {
            told.push_back({change, moment});
        }
    }
    [[nodiscard]] bool isTold(int source, const RelPath &path, int since) const
    {
        return std::any_of(told.begin(), told.end(), [&](const Told &each) {
            const RawChange &change = each.change;
            return each.moment >= since && change.source == source &&
                   ((change.kind == RawChange::Kind::Touched && change.path == path) ||
                    (change.kind == RawChange::Kind::Subtree && path.isWithin(change.path)));
        });
    }

    KernelModel kernel;
    int sources;
    WatchTree tree;
    TreeWalk walk{tree, kernel};
    std::vector<Told> told;
    int moment = 0;
};

/// Paths of few names, so that much happens to the same ones.
Bytes somePath(std::mt19937 &random, std::size_t deepest)
{
    Bytes path = std::to_string(random() % 2);
    for (std::size_t depth = random() % deepest + 1; depth > 0; --depth) {
        path += '/';
        path += static_cast<char>('a' + random() % 3);
    }
    return path;
}

/// Left out: every folder `c` below a folder `b`, so that moves change what is left out.
bool leavesOutSome(const RelPath &path, bool isFolder)
{
    return isFolder && path.name() == "c" && path.parent().name() == "b";
}

}  // namespace

class TestWatchModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whateverHappensIsWatchedAndTold_data();
    void whateverHappensIsWatchedAndTold();

private:
    static void compare(const Watched &watched, int source, const RelPath &path,
                        const std::map<const void *, int> &written);
};

void TestWatchModel::whateverHappensIsWatchedAndTold_data()
{
    QTest::addColumn<int>("hears");  // of 4 steps
    QTest::addColumn<bool>("leavesOut");
    QTest::addColumn<bool>("settles");
    QTest::newRow("heard of at once") << 4 << false << false;
    QTest::newRow("heard of late") << 1 << false << false;
    QTest::newRow("heard of at the end") << 0 << false << false;
    QTest::newRow("heard of late, given up early") << 1 << false << true;
    QTest::newRow("with folders that are left out") << 1 << true << false;
}

void TestWatchModel::compare(const Watched &watched, int source, const RelPath &path,
                             const std::map<const void *, int> &written)
{
    const Bytes place = std::to_string(source) + (path.isEmpty() ? "" : "/" + path.bytes());
    const KernelModel::NodePtr folder = watched.kernel.find(place);
    const FolderNodes::Id node = watched.tree.nodes().byPath(source, path);
    QVERIFY2(node != FolderNodes::kNone, place.c_str());
    QCOMPARE(watched.tree.nodes().watch(node), folder->watch);
    QCOMPARE(watched.tree.nodes().place(node)->path.bytes(), path.bytes());
    const auto since = written.find(folder.get());
    if (since != written.end() && folder->files.contains("file")) {
        QVERIFY2(watched.isTold(source, path / "file", since->second), (place + "/file").c_str());
    }
    for (const auto &[name, below] : folder->folders) {
        if (!watched.tree.leavesOut(source, path / name, true)) {
            compare(watched, source, path / name, written);
        }
    }
}

void TestWatchModel::whateverHappensIsWatchedAndTold()
{
    QFETCH(int, hears);
    QFETCH(bool, leavesOut);
    QFETCH(bool, settles);
    const WatchTree::LeavesOut rule = leavesOut ? leavesOutSome : WatchTree::LeavesOut();
    for (unsigned seed = 0; seed < 1500 && !QTest::currentTestFailed(); ++seed) {
        std::mt19937 random(seed);
        Watched watched({rule, rule});
        watched.begin();
        std::map<const void *, int> written;
        std::vector<KernelModel::NodePtr> kept;  // so that no address is used twice
        for (watched.moment = 1; watched.moment < 60; ++watched.moment) {
            switch (random() % 8) {
            case 0:
            case 1:
            case 2:
                watched.kernel.makeFolder(somePath(random, 4));
                break;
            case 3:
                watched.kernel.remove(somePath(random, 2));
                break;
            case 4:
                watched.kernel.exchange(somePath(random, 3), somePath(random, 3));
                break;
            case 5: {
                const Bytes path = somePath(random, 3);
                if (const KernelModel::NodePtr folder = watched.kernel.find(path)) {
                    watched.kernel.write(path + "/file");
                    written[folder.get()] = watched.moment;
                    kept.push_back(folder);
                }
                break;
            }
            default:
                watched.kernel.rename(somePath(random, 3), somePath(random, 4));
            }
            if (static_cast<int>(random() % 4) < hears) {
                watched.hear(hears == 4 ? 1000 : random() % 6);
            }
            if (settles && random() % 3 == 0) {
                watched.settle();
            }
        }
        watched.hear(1'000'000);
        watched.settle();
        watched.hear(1'000'000);
        for (int source = 0; source < 2; ++source) {
            compare(watched, source, {}, written);
        }
        if (QTest::currentTestFailed()) {
            qWarning("seed %u", seed);
        }
    }
}

QTEST_APPLESS_MAIN(TestWatchModel)
#include "test_watch_model.moc"
