// SPDX-License-Identifier: GPL-3.0-or-later
// How much changed, and when: counted while changes are applied, and the same from the rows alone.
#include "catalog_values.h"

#include <SQLiteCpp/SQLiteCpp.h>

#include <limits>
#include <map>

using namespace holdfast;
using namespace holdfast::test;

namespace
{

constexpr TimeNs kEnd = std::numeric_limits<TimeNs>::max();

/// `time: changes bytes`, one after the other.
std::string moments(Catalog &catalog, TimeNs from = 0, TimeNs until = kEnd, TimeNs span = 0)
{
    std::string text;
    for (const ChangeCount &count : must(catalog.changesBetween(from, until, span))) {
        text += (text.empty() ? "" : ", ") + std::to_string(count.from) + ": " +
                std::to_string(count.files) + ' ' + std::to_string(count.bytes);
    }
    return text;
}

/// What runs do to files, as changes of the catalog.
class Story
{
public:
    explicit Story(Catalog &catalog) : catalog_(catalog) {}

    void create(TimeNs at, const Bytes &name, std::uint64_t size)
    {
        KnownFile file = liveFile(1, name, "content" + std::to_string(++counter_));
        file.fingerprint.size = size;
        file.lineage = ++lineage_;
        file.since = at;
        put(at, file);
    }
    void touch(TimeNs at, const Bytes &name)
    {
        KnownFile file = row(name);
        file.properties.mtime = ++counter_;
        put(at, file);
    }
    void refresh(TimeNs at, const Bytes &name)
    {
        KnownFile file = row(name);
        file.recordedAt = at;
        put(at, file);
    }
    void modify(TimeNs at, const Bytes &name, std::uint64_t size)
    {
        const KnownFile before = row(name);
        KnownFile file = before;
        file.hash = digestOf("content" + std::to_string(++counter_));
        file.fingerprint.size = size;
        file.since = at;
        CatalogChange change;
        change.at = at;
        change.put = file;
        change.addPast = pastOf(before, PastKind::Version, at);
        must(catalog_.apply(change));
    }
    void move(TimeNs at, const Bytes &name, const Bytes &to)
    {
        KnownFile file = row(name);
        CatalogChange change;
        change.at = at;
        change.remove = {file.source, file.path};
        file.path = path(to);
        change.put = file;
        must(catalog_.apply(change));
    }
    void remove(TimeNs at, const Bytes &name)
    {
        const KnownFile file = row(name);
        CatalogChange change;
        change.at = at;
        change.remove = {file.source, file.path};
        change.addPast = pastOf(file, PastKind::Deleted, at);
        must(catalog_.apply(change));
    }
    [[nodiscard]] bool has(const Bytes &name)
    {
        return must(catalog_.find(1, path(name))).has_value();
    }

private:
    KnownFile row(const Bytes &name) { return *must(catalog_.find(1, path(name))); }
    void put(TimeNs at, const KnownFile &file)
    {
        CatalogChange change;
        change.at = at;
        change.put = file;
        must(catalog_.apply(change));
    }
    StoredVersion pastOf(const KnownFile &file, PastKind kind, TimeNs at)
    {
        StoredVersion past = version(1, file.path.bytes(), ++counter_, file.lineage, at);
        past.kind = kind;
        past.size = file.fingerprint.size;
        past.hash = file.hash;
        past.from = file.since;
        past.heldFrom = file.heldFrom;
        return past;
    }

    Catalog &catalog_;
    std::int64_t counter_ = 0;
    LineageId lineage_ = 0;
};

/// A few runs in which everything happens that can.
void tellAll(Catalog &catalog)
{
    Story story(catalog);
    must(catalog.begin());
    story.create(100, "a", 10);
    story.create(100, "b", 20);
    must(catalog.commit());
    story.touch(200, "a");
    story.refresh(250, "a");
    story.modify(300, "a", 15);
    story.move(400, "b", "d/b");
    story.remove(500, "a");
    story.create(600, "a", 7);
}

constexpr const char *kAllTold = "100: 2 30, 200: 1 0, 300: 1 15, 400: 1 0, 500: 1 0, 600: 1 7";

}  // namespace

class TestCatalogMoments : public QObject
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

    void eachChangeCountsAtTheTimeOfItsRun()
    {
        tellAll(*catalog_);
        QCOMPARE(moments(*catalog_), std::string(kAllTold));
    }

    void theRowsAloneTellTheSame()
    {
        tellAll(*catalog_);
        must(catalog_->countMoments());
        QCOMPARE(moments(*catalog_), std::string(kAllTold));
        must(catalog_->begin());
        Story(*catalog_).create(700, "late", 1);
        must(catalog_->countMoments());
        must(catalog_->commit());
        QCOMPARE(moments(*catalog_), kAllTold + std::string(", 700: 1 1"));
    }

    void aCatalogOfBeforeGetsThem()
    {
        tellAll(*catalog_);
        catalog_.reset();
        {
            SQLite::Database database(*folder_ / "catalog.sqlite", SQLite::OPEN_READWRITE);
            database.exec("DROP TABLE moment; PRAGMA user_version = 3");
        }
        catalog_ = openWriter(*folder_);
        QCOMPARE(moments(*catalog_), std::string(kAllTold));
    }

    void sizesThatCantBeHinderNothing()
    {
        Story story(*catalog_);
        story.create(100, "a", std::numeric_limits<std::uint64_t>::max());
        story.create(100, "b", std::numeric_limits<std::int64_t>::max());
        story.create(100, "c", std::numeric_limits<std::int64_t>::max());
        const std::string most = "100: 3 " + std::to_string(std::uint64_t{1} << 60);
        QCOMPARE(moments(*catalog_), most);
        must(catalog_->countMoments());
        QCOMPARE(moments(*catalog_), most);
    }

    void foldersAndUnknownTimesCountNothing()
    {
        KnownFile folder = liveFile(1, "d");
        folder.type = EntryType::Folder;
        CatalogChange change;
        change.at = 100;
        change.put = folder;
        must(catalog_->apply(change));
        must(catalog_->put(liveFile(1, "found")));
        removeRow(*catalog_, 1, path("found"), 0);
        QCOMPARE(moments(*catalog_), std::string());
        must(catalog_->countMoments());
        QCOMPARE(moments(*catalog_), std::string());
    }

    void whatWasRolledBackDidNotHappen()
    {
        Story story(*catalog_);
        story.create(100, "a", 1);
        must(catalog_->begin());
        story.create(200, "b", 1);
        catalog_->rollback();
        QCOMPARE(moments(*catalog_), std::string("100: 1 1"));
        story.create(300, "b", 2);
        QCOMPARE(moments(*catalog_), std::string("100: 1 1, 300: 1 2"));
    }

    void aFailedTransactionLeavesNothing()
    {
        must(catalog_->putSource({0, "taken", "/a", ""}));
        must(catalog_->begin());
        Story(*catalog_).create(100, "a", 1);
        QVERIFY(!catalog_->putSource({0, "taken", "/b", ""}));
        QVERIFY(!catalog_->commit());
        Story(*catalog_).create(200, "a", 1);
        QCOMPARE(moments(*catalog_), std::string("200: 1 1"));
    }

    void spansFollowOneAnother_data()
    {
        QTest::addColumn<qint64>("from");
        QTest::addColumn<qint64>("until");
        QTest::addColumn<qint64>("span");
        QTest::addColumn<std::string>("expected");
        const qint64 end = kEnd;
        QTest::newRow("from the first change on")
            << qint64(0) << end << qint64(150)
            << std::string("100: 3 30, 250: 1 15, 400: 2 0, 550: 1 7");
        QTest::newRow("from a time before it, the first span is aligned to that")
            << qint64(50) << end << qint64(200) << std::string("50: 3 30, 250: 2 15, 450: 2 7");
        QTest::newRow("the end does not belong to it")
            << qint64(200) << qint64(400) << qint64(50) << std::string("200: 1 0, 300: 1 15");
        QTest::newRow("one span for all") << qint64(0) << end << end << std::string("100: 7 52");
        QTest::newRow("nothing in it") << qint64(601) << end << qint64(10) << std::string();
        QTest::newRow("an end before the beginning")
            << qint64(500) << qint64(100) << qint64(10) << std::string();
        QTest::newRow("no span: each moment by itself")
            << qint64(400) << end << qint64(-1) << std::string("400: 1 0, 500: 1 0, 600: 1 7");
    }
    void spansFollowOneAnother()
    {
        QFETCH(qint64, from);
        QFETCH(qint64, until);
        QFETCH(qint64, span);
        QFETCH(std::string, expected);
        tellAll(*catalog_);
        QCOMPARE(moments(*catalog_, from, until, span), expected);
    }

    void whateverHappensTheRowsTellTheSame()
    {
        QVERIFY(rc::check("apply, countMoments", [&] {
            const Undone undone(*catalog_);
            Story story(*catalog_);
            TimeNs now = 100;
            for (int left = *rc::gen::inRange(1, 30); left > 0; --left) {
                const Bytes name = *rc::gen::element<Bytes>("a", "b", "d/a");
                const Bytes to = *rc::gen::element<Bytes>("a", "b", "d/a");
                const auto size = *rc::gen::inRange<std::uint64_t>(0, 100);
                switch (*rc::gen::inRange(0, 5)) {
                case 0:
                    story.has(name) ? story.remove(now, name) : story.create(now, name, size);
                    break;
                case 1:
                    story.has(name) ? story.touch(now, name) : story.create(now, name, size);
                    break;
                case 2:
                    story.has(name) ? story.modify(now, name, size) : story.create(now, name, size);
                    break;
                case 3:
                    story.has(name) && !story.has(to) ? story.move(now, name, to) : void();
                    break;
                default:
                    story.has(name) ? story.refresh(now, name) : void();
                    break;
                }
                now += *rc::gen::inRange(1, 3);
            }
            must(catalog_->commit());
            const std::string counted = moments(*catalog_);
            must(catalog_->countMoments());
            const std::string told = moments(*catalog_);
            // Emptied for the next run, in which nothing is left to be undone.
            SQLite::Database database(*folder_ / "catalog.sqlite", SQLite::OPEN_READWRITE);
            database.exec("DELETE FROM entry; DELETE FROM past; DELETE FROM earlier; "
                          "DELETE FROM moment");
            must(catalog_->begin());
            RC_ASSERT(counted == told);
        }));
    }

private:
    std::unique_ptr<TempFolder> folder_;
    std::unique_ptr<Catalog> catalog_;
};

QTEST_APPLESS_MAIN(TestCatalogMoments)
#include "test_catalog_moments.moc"
