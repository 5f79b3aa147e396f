// SPDX-License-Identifier: GPL-3.0-or-later
// Walks visit what lies at and below a path, all of it once, in byte order of the full path.
#include "catalog_values.h"

#include <algorithm>
#include <set>

using namespace holdfast;
using namespace holdfast::test;

class TestCatalogOrder : public QObject
{
    Q_OBJECT

    TempFolder folder_;
    std::unique_ptr<Catalog> catalog_;

    std::vector<Bytes> walk(SourceId source, const RelPath &below)
    {
        std::vector<Bytes> paths;
        must(catalog_->forEach(source, below, [&](const KnownFile &file) {
            paths.push_back(file.path.bytes());
            return true;
        }));
        return paths;
    }

private Q_SLOTS:
    void initTestCase() { catalog_ = openWriter(folder_); }
    void cleanupTestCase() { catalog_.reset(); }

    void aFoldersContentComesAtItsNameWithASlash()
    {
        const Undone undone(*catalog_);
        for (const char *name :
             {"a/x", "a", "a.txt", "a-b", "a0", "a/x/y", "a/x-", "b", "a!/z", "a!", "", "a-b/c"}) {
            must(catalog_->put(liveFile(1, name)));
        }
        must(catalog_->put(liveFile(2, "a/other source")));
        QVERIFY(walk(1, {}) == (std::vector<Bytes>{"", "a", "a!", "a!/z", "a-b", "a-b/c", "a.txt",
                                                   "a/x", "a/x-", "a/x/y", "a0", "b"}));
        QVERIFY(walk(1, path("a")) == (std::vector<Bytes>{"a", "a/x", "a/x-", "a/x/y"}));
        QVERIFY(walk(1, path("a/x")) == (std::vector<Bytes>{"a/x", "a/x/y"}));
        QVERIFY(walk(1, path("a-b")) == (std::vector<Bytes>{"a-b", "a-b/c"}));
        QVERIFY(walk(1, path("b")) == std::vector<Bytes>{"b"});
        QVERIFY(walk(1, path("c")).empty());
        QVERIFY(walk(1, path("c/d")).empty());
        QVERIFY(walk(2, path("a")) == std::vector<Bytes>{"a/other source"});
        QVERIFY(walk(3, {}).empty());
    }

    void walksEqualASortOfAllPaths()
    {
        QVERIFY(rc::check("forEach", [&] {
            const Undone undone(*catalog_);
            const auto drawn = *rc::gen::container<std::vector<RelPath>>(anyPath());
            const std::set<RelPath> paths(drawn.begin(), drawn.end());
            for (const RelPath &each : drawn) {
                must(catalog_->put(liveFile(1, each.bytes())));
                must(catalog_->put(liveFile(2, each.bytes())));
            }
            RelPath below = *anyPath();
            if (!drawn.empty() && *rc::gen::arbitrary<bool>()) {
                below = (*rc::gen::elementOf(drawn)).parent();
            }
            std::vector<Bytes> expected;
            for (const RelPath &each : paths) {
                if (each.isWithin(below)) {
                    expected.push_back(each.bytes());
                }
            }
            RC_ASSERT(walk(1, below) == expected);
        }));
    }

    void walksOfPastCopiesEqualASortByPathAndNumber()
    {
        QVERIFY(rc::check("forEachPast", [&] {
            const Undone undone(*catalog_);
            std::vector<StoredVersion> all;
            const int count = *rc::gen::inRange(0, 20);
            for (int i = 0; i < count; ++i) {
                StoredVersion version = drawVersion();
                version.source = 1;
                version.number = *rc::gen::inRange(0, 3);
                version.id = must(catalog_->addPast(version));
                all.push_back(version);
            }
            const RelPath below = *anyPath();
            const bool keptOnly = *rc::gen::arbitrary<bool>();
            std::vector<StoredVersion> expected;
            std::copy_if(all.begin(), all.end(), std::back_inserter(expected),
                         [&](const StoredVersion &version) {
                             return version.path.isWithin(below) && (version.kept || !keptOnly);
                         });
            std::sort(expected.begin(), expected.end(),
                      [](const StoredVersion &a, const StoredVersion &b) {
                          return std::tie(a.path, a.number, a.id) <
                                 std::tie(b.path, b.number, b.id);
                      });
            std::vector<StoredVersion> seen;
            must(catalog_->forEachPast(1, below, keptOnly, [&](const StoredVersion &version) {
                seen.push_back(version);
                return true;
            }));
            RC_ASSERT(seen == expected);
        }));
    }

    void aVisitorThatAnswersFalseStopsTheWalk()
    {
        const Undone undone(*catalog_);
        for (const char *name : {"a", "a/b", "a/b/c", "d"}) {
            must(catalog_->put(liveFile(1, name)));
            must(catalog_->addPast(version(1, name, 1, 0, 1)));
        }
        for (int stop = 1; stop <= 3; ++stop) {
            int live = 0;
            must(catalog_->forEach(1, {}, [&](const KnownFile &) { return ++live < stop; }));
            QCOMPARE(live, stop);
            int past = 0;
            must(catalog_->forEachPast(1, path("a"), true,
                                       [&](const StoredVersion &) { return ++past < stop; }));
            QCOMPARE(past, stop);
        }
    }

    void aVisitorMayReadTheCatalogEvenWalkIt()
    {
        const Undone undone(*catalog_);
        const std::vector<Bytes> names{"a", "a/b", "a/b/c", "d"};
        for (const Bytes &name : names) {
            must(catalog_->put(liveFile(1, name)));
        }
        std::vector<Bytes> outer;
        must(catalog_->forEach(1, {}, [&](const KnownFile &file) {
            outer.push_back(file.path.bytes());
            const auto inner = walk(1, {});
            const auto found = must(catalog_->find(1, file.path));
            return inner == names && found == file;
        }));
        QVERIFY(outer == names);
    }

    void namesInFolderAreSortedAndItsOwnOnly()
    {
        QVERIFY(rc::check("namesInFolder", [&] {
            const Undone undone(*catalog_);
            const auto drawn = *rc::gen::container<std::vector<RelPath>>(anyPath());
            const RelPath folder =
                drawn.empty() ? RelPath() : (*rc::gen::elementOf(drawn)).parent();
            std::set<Bytes> expected;
            for (const RelPath &each : drawn) {
                must(catalog_->put(liveFile(1, each.bytes())));
                if (each.parent() == folder) {
                    expected.emplace(each.name());
                }
            }
            std::vector<KnownName> names;
            must(catalog_->namesInFolder(1, folder, names));
            std::vector<Bytes> seen;
            for (const KnownName &name : names) {
                seen.push_back(name.name);
            }
            RC_ASSERT(seen == std::vector<Bytes>(expected.begin(), expected.end()));
        }));
    }

    void childrenComeInPagesByName()
    {
        const Undone undone(*catalog_);
        for (const char *name : {"", "a", "b", "b/inside", "b.txt", "c\xff"}) {
            must(catalog_->put(liveFile(1, name)));
        }
        const auto page = [&](const char *folder, const char *after, int limit) {
            std::vector<Bytes> names;
            for (const KnownFile &file : must(catalog_->children(1, path(folder), after, limit))) {
                names.push_back(file.path.bytes());
            }
            return names;
        };
        QVERIFY(page("", "", 2) == (std::vector<Bytes>{"a", "b"}));
        QVERIFY(page("", "b", 2) == (std::vector<Bytes>{"b.txt", "c\xff"}));
        QVERIFY(page("", "c\xff", 2).empty());
        QVERIFY(page("b", "", 10) == std::vector<Bytes>{"b/inside"});
        QVERIFY(page("nowhere", "", 10).empty());
    }

    void deepTreesAreWalkedWithoutRecursion()
    {
        const Undone undone(*catalog_);
        Bytes deep = "d";
        std::vector<Bytes> expected{deep};
        must(catalog_->put(liveFile(1, deep)));
        for (int i = 0; i < 1'000; ++i) {
            deep += "/d";
            must(catalog_->put(liveFile(1, deep)));
            must(catalog_->put(liveFile(1, deep + "e")));
            expected.push_back(deep);
        }
        const auto seen = walk(1, {});
        QCOMPARE(seen.size(), std::size_t(2'001));
        QVERIFY(std::is_sorted(seen.begin(), seen.end()));
        QVERIFY(std::includes(seen.begin(), seen.end(), expected.begin(), expected.end()));
    }
};

QTEST_APPLESS_MAIN(TestCatalogOrder)
#include "test_catalog_order.moc"
