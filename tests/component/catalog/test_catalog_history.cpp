// SPDX-License-Identifier: GPL-3.0-or-later
// What the catalog knows across rows: contents, moves, versions, stored copies, sums.
#include "catalog_values.h"

#include <algorithm>
#include <map>
#include <set>

using namespace holdfast;
using namespace holdfast::test;

class TestCatalogHistory : public QObject
{
    Q_OBJECT

    TempFolder folder_;
    std::unique_ptr<Catalog> catalog_;

    std::vector<std::int64_t> numbers(SourceId source, const Bytes &at)
    {
        std::vector<std::int64_t> result;
        for (const StoredVersion &each : must(catalog_->past(source, path(at)))) {
            result.push_back(each.number);
        }
        return result;
    }

    std::vector<std::vector<Bytes>> groups()
    {
        std::vector<std::vector<Bytes>> result;
        must(catalog_->forEachDuplicateGroup([&](const std::vector<KnownFile> &group) {
            auto &names = result.emplace_back();
            for (const KnownFile &file : group) {
                names.push_back(std::to_string(file.source) + ':' + file.path.bytes());
            }
            return true;
        }));
        return result;
    }

private Q_SLOTS:
    void initTestCase() { catalog_ = openWriter(folder_); }
    void cleanupTestCase() { catalog_.reset(); }
    void init() { must(catalog_->begin()); }
    void cleanup() { catalog_->rollback(); }

    void filesOfOneContentComeBySourceAndPath()
    {
        must(catalog_->put(liveFile(2, "a", "same")));
        must(catalog_->put(liveFile(1, "z", "same")));
        must(catalog_->put(liveFile(1, "a/b", "same")));
        must(catalog_->put(liveFile(1, "a.b", "same")));
        must(catalog_->put(liveFile(1, "other", "different")));
        KnownFile link = liveFile(1, "link", "same");
        link.type = EntryType::Symlink;
        must(catalog_->put(link));
        std::vector<Bytes> names;
        for (const KnownFile &file : must(catalog_->filesWith(digestOf("same")))) {
            names.push_back(std::to_string(file.source) + file.path.bytes());
        }
        QVERIFY(names == (std::vector<Bytes>{"1a.b", "1a/b", "1z", "2a"}));
        QVERIFY(must(catalog_->filesWith(digestOf("unknown"))).empty());
    }

    void contentsThatShareTheIndexKeyAreToldApart()
    {
        Bytes bytes(32, 'k');
        KnownFile first = liveFile(1, "first");
        first.hash = Digest(HashAlgorithm::Sha256, bytes);
        bytes.back() = 'l';
        KnownFile second = liveFile(1, "second");
        second.hash = Digest(HashAlgorithm::Sha256, bytes);
        KnownFile third = liveFile(1, "third");
        third.hash = second.hash;
        QCOMPARE(first.hash.prefix(), second.hash.prefix());
        for (const KnownFile &file : {first, second, third}) {
            must(catalog_->put(file));
        }
        QCOMPARE(must(catalog_->filesWith(first.hash)).size(), std::size_t(1));
        QCOMPARE(must(catalog_->filesWith(second.hash)).size(), std::size_t(2));
        QVERIFY(groups() == (std::vector<std::vector<Bytes>>{{"1:second", "1:third"}}));
    }

    void duplicateGroupsComeByTheirFirstPath()
    {
        QVERIFY(rc::check("forEachDuplicateGroup", [&] {
            catalog_->rollback();
            must(catalog_->begin());
            std::map<std::pair<SourceId, RelPath>, std::string> live;
            const int count = *rc::gen::inRange(0, 30);
            for (int i = 0; i < count; ++i) {
                const SourceId source = *rc::gen::inRange(1, 3);
                const RelPath at = *anyPath();
                // One content in eight is empty: no duplicate of anything.
                const std::string content =
                    std::string(static_cast<std::size_t>(*rc::gen::inRange(0, 8)), 'x');
                must(catalog_->put(liveFile(source, at.bytes(), content)));
                live[{source, at}] = content;
            }
            std::map<std::string, std::vector<Bytes>> byContent;
            std::vector<std::string> order;
            for (const auto &[key, content] : live) {
                auto &names = byContent[content];
                if (names.empty()) {
                    order.push_back(content);
                }
                names.push_back(std::to_string(key.first) + ':' + key.second.bytes());
            }
            std::vector<std::vector<Bytes>> expected;
            for (const std::string &content : order) {
                if (!content.empty() && byContent[content].size() > 1) {
                    expected.push_back(byContent[content]);
                }
            }
            RC_ASSERT(groups() == expected);
        }));
    }

    void aVisitorStopsTheDuplicateGroups()
    {
        for (const char *name : {"a", "b", "c", "d"}) {
            must(catalog_->put(liveFile(1, Bytes(name) + "1", name)));
            must(catalog_->put(liveFile(1, Bytes(name) + "2", name)));
        }
        int seen = 0;
        must(catalog_->forEachDuplicateGroup([&](const auto &) { return ++seen < 2; }));
        QCOMPARE(seen, 2);
    }

    void lineagesAreNewAndNeverGivenTwice()
    {
        const LineageId first = must(catalog_->put(liveFile(1, "a")));
        const LineageId second = must(catalog_->put(liveFile(1, "b")));
        QVERIFY(first > 0 && second > first);
        removeRow(*catalog_, 1, path("b"));
        QVERIFY(must(catalog_->put(liveFile(1, "b"))) > second);
        KnownFile imported = liveFile(1, "imported");
        imported.lineage = second + 1'000;
        QCOMPARE(must(catalog_->put(imported)), second + 1'000);
        must(catalog_->addPast(version(1, "old", 1, second + 2'000, 1)));
        QVERIFY(must(catalog_->put(liveFile(1, "c"))) > second + 2'000);
    }

    void historyFollowsAFileThroughMoves()
    {
        KnownFile file = liveFile(1, "old/name");
        file.lineage = must(catalog_->put(file));
        must(catalog_->addPast(version(1, "old/name", 1, file.lineage, 10)));
        must(catalog_->addPast(version(1, "old/name", 2, file.lineage, 20)));
        CatalogChange move;
        move.remove.emplace(file.source, file.path);
        file.path = path("new name");
        move.put = file;
        must(catalog_->apply(move));
        must(catalog_->addPast(version(1, "new name", 3, file.lineage, 30)));
        must(catalog_->addPast(version(1, "unrelated", 9, 999, 25)));
        QVERIFY(numbers(1, "new name") == (std::vector<std::int64_t>{3, 2, 1}));
        // The old path still leads to what became of the file.
        QVERIFY(numbers(1, "old/name") == (std::vector<std::int64_t>{3, 2, 1}));
        QVERIFY(numbers(2, "new name").empty());
        QVERIFY(numbers(1, "never").empty());
    }

    void historyOfAnEarlierFileAtThePathIsShownToo()
    {
        must(catalog_->addPast(version(1, "a", 1, 5, 10)));
        KnownFile later = liveFile(1, "a");
        later.lineage = 7;
        must(catalog_->put(later));
        must(catalog_->addPast(version(1, "elsewhere", 4, 7, 20)));
        // Of the earlier file: before it came here, and after another one took its place.
        must(catalog_->addPast(version(1, "before", 3, 5, 5)));
        must(catalog_->addPast(version(1, "b", 2, 5, 15)));
        QVERIFY(numbers(1, "a") == (std::vector<std::int64_t>{4, 1, 3}));
    }

    void rowsWithoutALineageAreNotOneFile()
    {
        must(catalog_->addPast(version(1, "a", 1, 0, 10)));
        must(catalog_->addPast(version(1, "b", 2, 0, 20)));
        QVERIFY(numbers(1, "a") == std::vector<std::int64_t>{1});
        QCOMPARE(must(catalog_->nextVersion(1, path("c"), 0)), std::int64_t(1));
    }

    void pastIsNewestFirst()
    {
        must(catalog_->addPast(version(1, "a", 1, 3, 30)));
        must(catalog_->addPast(version(1, "a", 2, 3, 10)));
        must(catalog_->addPast(version(1, "a", 3, 3, 30)));
        QVERIFY(numbers(1, "a") == (std::vector<std::int64_t>{3, 1, 2}));
    }

    void versionNumbersCountUpOverPathAndLineage()
    {
        QCOMPARE(must(catalog_->nextVersion(1, path("a"), 0)), std::int64_t(1));
        must(catalog_->addPast(version(1, "a", 4, 3, 1)));
        must(catalog_->addPast(version(1, "b", 6, 8, 1)));
        QCOMPARE(must(catalog_->nextVersion(1, path("a"), 0)), std::int64_t(5));
        QCOMPARE(must(catalog_->nextVersion(1, path("a"), 8)), std::int64_t(7));
        QCOMPARE(must(catalog_->nextVersion(1, path("c"), 3)), std::int64_t(5));
        QCOMPARE(must(catalog_->nextVersion(2, path("a"), 0)), std::int64_t(1));
    }

    void versionNumbersAreNotReusedAfterRetention()
    {
        const auto id = must(catalog_->addPast(version(1, "a", 1, 3, 10)));
        must(catalog_->markRemoved(id, 99, "max_versions_per_file"));
        QCOMPARE(must(catalog_->nextVersion(1, path("a"), 3)), std::int64_t(2));
        must(catalog_->settleRemoved(id));
        QCOMPARE(must(catalog_->nextVersion(1, path("a"), 3)), std::int64_t(2));
    }

    void removalsArePendingUntilTheyAreSettled()
    {
        const auto first = must(catalog_->addPast(version(1, "a", 1, 3, 10)));
        const auto second = must(catalog_->addPast(version(1, "a", 2, 3, 20)));
        QVERIFY(must(catalog_->pendingRemovals()).empty());
        must(catalog_->markRemoved(first, 99, "keep_days"));
        const auto pending = must(catalog_->pendingRemovals());
        QCOMPARE(pending.size(), std::size_t(1));
        QCOMPARE(pending[0].id, first);
        QCOMPARE(pending[0].kept, false);
        must(catalog_->settleRemoved(first));
        must(catalog_->settleRemoved(first));
        QVERIFY(must(catalog_->pendingRemovals()).empty());
        const auto past = must(catalog_->past(1, path("a")));
        QCOMPARE(past.size(), std::size_t(2));
        QCOMPARE(past[0].id, second);
        QCOMPARE(past[0].kept, true);
        QCOMPARE(past[1].kept, false);
    }

    // Its place may hold another file by then.
    void aSettledRemovalIsNotMarkedAgain()
    {
        const auto id = must(catalog_->addPast(version(1, "a", 1, 3, 10)));
        must(catalog_->markRemoved(id, 99, "keep_days"));
        must(catalog_->settleRemoved(id));
        must(catalog_->commit());
        const auto again = catalog_->markRemoved(id, 100, "keep_days");
        QVERIFY(!again);
        QVERIFY(again.error().code == ErrorCode::NotFound);
        QVERIFY(must(catalog_->pendingRemovals()).empty());
        must(catalog_->removePast(id));
        QVERIFY(must(catalog_->past(1, path("a"))).empty());
    }

    void storedCopiesAreFoundByTheirPlace_data()
    {
        QTest::addColumn<QByteArray>("path");
        QTest::addColumn<QByteArray>("stored");
        QTest::newRow("at its own path") << QByteArray("a/b") << QByteArray("a/b");
        QTest::newRow("in its source's folder") << QByteArray("a/b") << QByteArray("photos/a/b");
        QTest::newRow("as a duplicate")
            << QByteArray("a/b") << QByteArray("_duplicates/photos/a/b");
        QTest::newRow("under an escaped name")
            << QByteArray("versions") << QByteArray("versions~1");
        QTest::newRow("below an escaped folder")
            << QByteArray("versions/b") << QByteArray("versions~1/b");
        QTest::newRow("by a name that only ends alike") << QByteArray("b") << QByteArray("xb");
        QTest::newRow("a root folder's") << QByteArray("") << QByteArray("photos");
        QTest::newRow("with bytes that are no text")
            << QByteArray("\xff\n") << QByteArray("\xff\n");
    }
    void storedCopiesAreFoundByTheirPlace()
    {
        QFETCH(QByteArray, path);
        QFETCH(QByteArray, stored);
        KnownFile file = liveFile(3, path.toStdString());
        file.stored = test::path(stored.toStdString());
        file.lineage = 1;
        must(catalog_->put(liveFile(1, "unrelated/b")));
        must(catalog_->put(file));
        QVERIFY(must(catalog_->findStored(file.stored)) == file);
        QVERIFY(!must(catalog_->findStored(test::path("else/where"))).has_value());
        QVERIFY(!must(catalog_->findStored({})).has_value());
        removeRow(*catalog_, file.source, file.path);
        QVERIFY(!must(catalog_->findStored(file.stored)).has_value());
    }

    void theSamePathElsewhereIsNotTheStoredCopy()
    {
        KnownFile first = liveFile(1, "a");
        first.stored = path("one/a");
        must(catalog_->put(first));
        KnownFile second = liveFile(2, "a");
        second.stored = path("two/a");
        must(catalog_->put(second));
        QCOMPARE(must(catalog_->findStored(path("two/a")))->source, SourceId(2));
        QVERIFY(!must(catalog_->findStored(path("a"))).has_value());
    }

    void anyStoredCopyIsFound()
    {
        QVERIFY(rc::check("findStored", [&] {
            catalog_->rollback();
            must(catalog_->begin());
            const KnownFile file = drawFile();
            RC_PRE(!file.stored.isEmpty());
            must(catalog_->put(file));
            RC_ASSERT(must(catalog_->findStored(file.stored)) == file);
        }));
    }

    void sumsCountFilesVersionsAndDuplicates()
    {
        KnownFile folder = liveFile(1, "");
        folder.type = EntryType::Folder;
        folder.fingerprint.size = 4096;
        must(catalog_->put(folder));
        KnownFile symlink = liveFile(1, "link", "1234567");
        symlink.type = EntryType::Symlink;
        symlink.since = 70;
        must(catalog_->put(symlink));
        must(catalog_->put(liveFile(1, "a/three", "333")));
        KnownFile duplicate = liveFile(1, "b", "333");
        duplicate.placement = Placement::Duplicate;
        must(catalog_->put(duplicate));
        must(catalog_->put(liveFile(2, "c", "22")));
        must(catalog_->addPast(version(1, "a", 1, 0, 1)));
        const auto gone = must(catalog_->addPast(version(1, "a", 2, 0, 1)));
        must(catalog_->markRemoved(gone, 1, "keep_days"));
        StoredVersion deleted = version(2, "d", 0, 0, 1);
        deleted.kind = PastKind::Deleted;
        deleted.size = 77;
        must(catalog_->addPast(deleted));

        const CatalogTotals totals = must(catalog_->totals());
        QCOMPARE(totals.files, std::int64_t(4));
        QCOMPARE(totals.bytes, std::uint64_t(8));
        QCOMPARE(totals.versions, std::int64_t(1));
        QCOMPARE(totals.versionBytes, std::uint64_t(10));
        QCOMPARE(totals.deleted, std::int64_t(1));
        QCOMPARE(totals.deletedBytes, std::uint64_t(77));
        QCOMPARE(totals.duplicates, std::int64_t(1));
        QCOMPARE(totals.duplicateBytes, std::uint64_t(3));
        QVERIFY(must(catalog_->countFiles(1)) == (SourceTotals{3, 6, 70}));
        QVERIFY(must(catalog_->countFiles(2)) == (SourceTotals{1, 2, 0}));
        QVERIFY(must(catalog_->countFiles(3)) == SourceTotals());
    }

    void anEmptyCatalogHasNothing()
    {
        const CatalogTotals totals = must(catalog_->totals());
        QCOMPARE(totals.files + totals.versions + totals.deleted + totals.duplicates,
                 std::int64_t(0));
        QVERIFY(groups().empty());
    }

    void aChangeRemovesThenPutsThenAdds()
    {
        KnownFile file = liveFile(1, "a");
        file.lineage = must(catalog_->put(file));
        CatalogChange replace;
        replace.remove.emplace(file.source, file.path);
        file.hash = digestOf("new");
        replace.put = file;
        replace.addPast = version(1, "a", 1, file.lineage, 5);
        must(catalog_->apply(replace));
        QVERIFY(must(catalog_->find(1, file.path)) == file);
        QVERIFY(numbers(1, "a") == std::vector<std::int64_t>{1});
    }
};

QTEST_APPLESS_MAIN(TestCatalogHistory)
#include "test_catalog_history.moc"
