// SPDX-License-Identifier: GPL-3.0-or-later
// What names take, and pages of the names that ever were.
#include "catalog_values.h"

using namespace holdfast;
using namespace holdfast::test;

namespace
{

KnownFile sized(const Bytes &at, std::uint64_t size, EntryType type = EntryType::File)
{
    KnownFile file = liveFile(1, at, at);
    file.type = type;
    file.fingerprint.size = size;
    return file;
}

StoredVersion pastOf(const Bytes &at, std::uint64_t size, bool kept = true)
{
    StoredVersion past = version(1, at, 1, 0, 5);
    past.size = size;
    past.kept = kept;
    return past;
}

}  // namespace

class TestCatalogUsage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        folder_ = std::make_unique<TempFolder>();
        catalog_ = openWriter(*folder_);
    }
    void cleanup()
    {
        catalog_.reset();
        folder_.reset();
    }

    void eachNameTakesWhatIsBelowIt()
    {
        fill();
        QCOMPARE(usage(""), std::string("a/: 3 files, 111, past 7\n"
                                        "a-b: 1 files, 1000, past 0\n"
                                        "a.txt: 1 files, 2, past 30\n"
                                        "empty/: 0 files, 0, past 0\n"
                                        "gone: 0 files, 0, past 4\n"
                                        "was/: 0 files, 0, past 8\n"));
        QCOMPARE(usage("a"), std::string("a/b/: 2 files, 110, past 7\n"
                                         "a/x: 1 files, 1, past 0\n"));
        QCOMPARE(usage("a.txt"), std::string());
        QCOMPARE(usage("nowhere"), std::string());
        const FolderUsage all = must(catalog_->usageOfAll(1, {}));
        QCOMPARE(all.files, std::int64_t(5));
        QCOMPARE(all.currentBytes, std::uint64_t(1113));
        QCOMPARE(all.pastBytes, std::uint64_t(49));
        QCOMPARE(must(catalog_->usageOfAll(2, {})).files, std::int64_t(0));
    }

    void itIsGivenUpWhenStopped()
    {
        must(catalog_->begin());
        for (int i = 0; i < 5'000; ++i) {
            must(catalog_->put(sized("d/" + std::to_string(i), 1)));
        }
        must(catalog_->commit());
        std::stop_source stop;
        stop.request_stop();
        const auto answer = catalog_->usage(1, {}, stop.get_token());
        QVERIFY(!answer);
        QVERIFY(answer.error().code == ErrorCode::Cancelled);
        QCOMPARE(usage(""), std::string("d/: 5000 files, 5000, past 0\n"));
    }

    void aPageBeginsBehindAName_data()
    {
        QTest::addColumn<std::string>("after");
        QTest::addColumn<std::string>("expected");
        QTest::newRow("from the start")
            << std::string() << std::string("a, a-b, a.txt, empty, gone, was");
        QTest::newRow("behind a name")
            << std::string("a") << std::string("a-b, a.txt, empty, gone, was");
        QTest::newRow("behind one that is not there")
            << std::string("b") << std::string("empty, gone, was");
        QTest::newRow("behind the last") << std::string("was") << std::string();
    }
    void aPageBeginsBehindAName()
    {
        QFETCH(std::string, after);
        QFETCH(std::string, expected);
        fill();
        std::string names;
        must(catalog_->forEachName(
            1, {}, false,
            [&](const RelPath &name) {
                names += (names.empty() || name.isEmpty() ? "" : ", ") + name.bytes();
                return true;
            },
            after));
        QCOMPARE(names, expected);
    }

    void aPageOfAFolderBeginsBehindAName()
    {
        fill();
        std::string names;
        must(catalog_->forEachName(
            1, path("a"), false,
            [&](const RelPath &name) {
                names += name.bytes() + ' ';
                return true;
            },
            "b"));
        // The folder itself is told, too.
        QCOMPARE(names, std::string("a a/x "));
    }

private:
    void fill()
    {
        KnownFile root = sized("", 0, EntryType::Folder);
        must(catalog_->put(root));
        must(catalog_->put(sized("a", 4096, EntryType::Folder)));
        must(catalog_->put(sized("a/b", 4096, EntryType::Folder)));
        must(catalog_->put(sized("a/b/c", 10)));
        must(catalog_->put(sized("a/b/d", 100)));
        must(catalog_->put(sized("a/x", 1)));
        must(catalog_->put(sized("a-b", 1000)));
        must(catalog_->put(sized("a.txt", 2)));
        must(catalog_->put(sized("empty", 4096, EntryType::Folder)));
        must(catalog_->addPast(pastOf("a/b/c", 7)));
        must(catalog_->addPast(pastOf("a.txt", 30)));
        must(catalog_->addPast(pastOf("a.txt", 500, false)));
        must(catalog_->addPast(pastOf("gone", 4)));
        must(catalog_->addPast(pastOf("was/there", 8)));
        HistoricState folder;
        folder.source = 1;
        folder.path = path("was");
        folder.type = EntryType::Folder;
        must(catalog_->addEarlier(folder));
        must(catalog_->putSource({0, "source", "/s", ""}));
    }
    std::string usage(const Bytes &below)
    {
        std::string text;
        for (const FolderUsage &one : must(catalog_->usage(1, path(below), {}))) {
            text += one.path.bytes() + (one.isFolder ? "/" : "") + ": " +
                    std::to_string(one.files) + " files, " + std::to_string(one.currentBytes) +
                    ", past " + std::to_string(one.pastBytes) + '\n';
        }
        return text;
    }

    std::unique_ptr<TempFolder> folder_;
    std::unique_ptr<Catalog> catalog_;
};

QTEST_APPLESS_MAIN(TestCatalogUsage)
#include "test_catalog_usage.moc"
