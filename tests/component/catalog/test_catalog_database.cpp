// SPDX-License-Identifier: GPL-3.0-or-later
// The database as a file: transactions, readers beside the writer, versions, journals, write
// errors.
#include "catalog_values.h"

#include <SQLiteCpp/SQLiteCpp.h>

#include <atomic>
#include <csignal>
#include <grp.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <thread>
#include <unistd.h>

using namespace holdfast;
using namespace holdfast::test;

namespace
{

void executeRaw(const Bytes &file, const char *sql)
{
    SQLite::Database database(file, SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE);
    database.exec(sql);
}

int rowCount(Catalog &catalog)
{
    int rows = 0;
    must(catalog.forEach(1, {}, [&](const KnownFile &) {
        ++rows;
        return true;
    }));
    return rows;
}

// What a crash at this moment would leave.
void copyDatabase(const TempFolder &from, const TempFolder &to)
{
    to.write("catalog.sqlite", from.read("catalog.sqlite"));
    to.write("catalog.sqlite-wal", from.read("catalog.sqlite-wal"));
}

}  // namespace

class TestCatalogDatabase : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everythingSurvivesAReopen()
    {
        const TempFolder folder;
        KnownFile file = liveFile(1, "a/\xff");
        std::vector<Intent> intents(2);
        intents[0].target = path("a/\xff");
        intents[1].target = path("second");
        {
            const auto catalog = openWriter(folder);
            must(catalog->setFact("backup_id", "42"));
            file.lineage = must(catalog->put(file));
            must(catalog->addPast(version(1, "a/b", 1, file.lineage, 5)));
            for (const Intent &intent : intents) {
                must(catalog->addIntent(intent));
            }
        }
        for (const bool reader : {false, true}) {
            const auto catalog = reader ? openReader(folder) : openWriter(folder);
            QVERIFY(must(catalog->fact("backup_id")) == "42");
            QVERIFY(must(catalog->find(1, file.path)) == file);
            QCOMPARE(must(catalog->past(1, path("a/b"))).size(), std::size_t(1));
            const auto read = must(catalog->intents());
            QCOMPARE(read.size(), std::size_t(2));
            QVERIFY(sameIntent(read[0], intents[0]) && sameIntent(read[1], intents[1]));
            must(catalog->checkIntegrity());
        }
        const auto catalog = openWriter(folder);
        QVERIFY(must(catalog->put(liveFile(1, "later"))) > file.lineage);
    }

    void aRollbackUndoesFoldersAndLineagesToo()
    {
        const TempFolder folder;
        const auto catalog = openWriter(folder);
        must(catalog->begin());
        const LineageId undone = must(catalog->put(liveFile(1, "new/folder/a")));
        catalog->rollback();
        QVERIFY(!must(catalog->find(1, path("new/folder/a"))).has_value());
        QCOMPARE(must(catalog->put(liveFile(1, "other/a"))), undone);
        must(catalog->put(liveFile(1, "new/folder/a")));
        QCOMPARE(rowCount(*catalog), 2);
        QVERIFY(must(catalog->find(1, path("new/folder/a"))).has_value());
    }

    void aTransactionThatFailedOnceCommitsNothing()
    {
        const TempFolder folder;
        const auto catalog = openWriter(folder);
        must(catalog->putSource({0, "taken", "/a", ""}));
        must(catalog->begin());
        must(catalog->put(liveFile(1, "before")));
        const auto failed = catalog->putSource({0, "taken", "/b", ""});
        QVERIFY(!failed);
        const auto after = catalog->put(liveFile(1, "after"));
        QVERIFY(!after);
        QVERIFY(after.error().code == failed.error().code);
        QVERIFY(!catalog->commit());
        QCOMPARE(rowCount(*catalog), 0);
        must(catalog->put(liveFile(1, "again")));
        QCOMPARE(rowCount(*catalog), 1);
    }

    void aReaderSeesWholeTransactionsOnly()
    {
        const TempFolder folder;
        const auto writer = openWriter(folder);
        must(writer->put(liveFile(1, "a")));
        const auto reader = openReader(folder);
        QCOMPARE(rowCount(*reader), 1);
        must(writer->begin());
        must(writer->put(liveFile(1, "b/c")));
        QCOMPARE(rowCount(*reader), 1);
        must(writer->commit());
        QCOMPARE(rowCount(*reader), 2);
    }

    void aReadersTransactionHoldsOneState()
    {
        const TempFolder folder;
        const auto writer = openWriter(folder);
        must(writer->put(liveFile(1, "a")));
        const auto reader = openReader(folder);
        must(reader->begin());
        QCOMPARE(rowCount(*reader), 1);
        must(writer->put(liveFile(1, "b")));
        QCOMPARE(rowCount(*reader), 1);
        must(reader->commit());
        QCOMPARE(rowCount(*reader), 2);
    }

    void aReadersWalkIsOneStateToo()
    {
        const TempFolder folder;
        const auto writer = openWriter(folder);
        must(writer->put(liveFile(1, "a")));
        must(writer->put(liveFile(1, "z")));
        const auto reader = openReader(folder);
        std::vector<Bytes> seen;
        must(reader->forEach(1, {}, [&](const KnownFile &file) {
            seen.push_back(file.path.bytes());
            must(writer->put(liveFile(1, "m/new")));
            removeRow(*writer, 1, path("z"));
            return must(reader->find(1, path("z"))).has_value();
        }));
        QVERIFY(seen == (std::vector<Bytes>{"a", "z"}));
        QVERIFY(!must(reader->find(1, path("z"))).has_value());
    }

    void readersAndAWriterWorkAtTheSameTime()
    {
        const TempFolder folder;
        const auto writer = openWriter(folder);
        must(writer->put(liveFile(1, "a", "")));
        must(writer->put(liveFile(1, "b/c", "")));
        std::atomic<bool> done = false;
        std::atomic<int> torn = 0;
        std::atomic<int> walks = 0;
        const auto read = [&] {
            const auto reader = openReader(folder);
            while (!done) {
                std::vector<std::uint64_t> sizes;
                must(reader->forEach(1, {}, [&](const KnownFile &file) {
                    sizes.push_back(file.fingerprint.size);
                    return true;
                }));
                torn += sizes.size() != 2 || sizes[0] != sizes[1] ? 1 : 0;
                ++walks;
            }
        };
        std::thread first(read);
        std::thread second(read);
        for (int i = 0; i < 100 || walks < 10; ++i) {
            const std::string content(static_cast<std::size_t>(i % 50), 'x');
            must(writer->begin());
            must(writer->put(liveFile(1, "a", content)));
            must(writer->put(liveFile(1, "b/c", content)));
            must(writer->commit());
        }
        done = true;
        first.join();
        second.join();
        QCOMPARE(torn.load(), 0);
    }

    void aReaderWritesNothing()
    {
        const TempFolder folder;
        openWriter(folder);
        const auto reader = openReader(folder);
        const auto put = reader->put(liveFile(1, "a"));
        QVERIFY(!put);
        QVERIFY(put.error().code == ErrorCode::ReadOnly);
    }

    void aReaderOfNoCatalogMakesNone()
    {
        const TempFolder folder;
        for (const char *name : {"catalog.sqlite", "no/such/folder/catalog.sqlite"}) {
            const auto opened =
                Catalog::open(folder / name, Catalog::Mode::Read, Catalog::Journal::Wal);
            QVERIFY(!opened);
            QVERIFY(opened.error().code == ErrorCode::NotFound);
        }
        QVERIFY(!folder.exists("catalog.sqlite"));
    }

    void aNewerFormatIsRefusedAndLeftAlone()
    {
        const TempFolder folder;
        {
            const auto catalog = openWriter(folder);
            must(catalog->put(liveFile(1, "a")));
        }
        executeRaw(folder / "catalog.sqlite", "PRAGMA user_version = 99");
        const std::string before = folder.read("catalog.sqlite");
        for (const auto mode : {Catalog::Mode::Write, Catalog::Mode::Read}) {
            const auto opened =
                Catalog::open(folder / "catalog.sqlite", mode, Catalog::Journal::Wal);
            QVERIFY(!opened);
            QVERIFY(opened.error().code == ErrorCode::Refused);
            QVERIFY(opened.error().message().find("newer version") != std::string::npos);
        }
        QVERIFY(folder.read("catalog.sqlite") == before);
    }

    void anotherProgramsDatabaseIsNoCatalog()
    {
        const TempFolder folder;
        executeRaw(folder / "catalog.sqlite", "CREATE TABLE bookmark (url TEXT)");
        for (const auto mode : {Catalog::Mode::Write, Catalog::Mode::Read}) {
            const auto opened =
                Catalog::open(folder / "catalog.sqlite", mode, Catalog::Journal::Wal);
            QVERIFY(!opened);
            QVERIFY(opened.error().code == ErrorCode::Corrupt);
        }
    }

    void anEmptyFileBecomesANewCatalogWithoutFacts()
    {
        const TempFolder folder;
        folder.write("catalog.sqlite", "");
        const auto read =
            Catalog::open(folder / "catalog.sqlite", Catalog::Mode::Read, Catalog::Journal::Wal);
        QVERIFY(!read);
        QVERIFY(read.error().code == ErrorCode::NotFound);
        const auto catalog = openWriter(folder);
        QVERIFY(!must(catalog->fact("backup_id")).has_value());
    }

    void whatWasCommittedIsThereAfterACrash_data()
    {
        QTest::addColumn<bool>("write");
        QTest::addColumn<bool>("rollbackJournal");
        QTest::newRow("for a writer") << true << false;
        QTest::newRow("for a writer without shared memory") << true << true;
        QTest::newRow("for a reader before any writer came") << false << false;
    }
    void whatWasCommittedIsThereAfterACrash()
    {
        QFETCH(bool, write);
        QFETCH(bool, rollbackJournal);
        const TempFolder folder;
        const TempFolder crashed;
        const auto catalog = openWriter(folder);
        must(catalog->put(liveFile(1, "a/committed")));
        must(catalog->begin());
        must(catalog->put(liveFile(1, "a/lost")));
        copyDatabase(folder, crashed);
        const auto after = must(Catalog::open(
            crashed / "catalog.sqlite", write ? Catalog::Mode::Write : Catalog::Mode::Read,
            rollbackJournal ? Catalog::Journal::Rollback : Catalog::Journal::Wal));
        QVERIFY(must(after->find(1, path("a/committed"))).has_value());
        QVERIFY(!must(after->find(1, path("a/lost"))).has_value());
        must(after->checkIntegrity());
    }

    void theJournalCanBeChanged()
    {
        const TempFolder folder;
        const auto file = folder / "catalog.sqlite";
        using Journal = Catalog::Journal;
        int rows = 0;
        for (const Journal journal :
             {Journal::Rollback, Journal::Wal, Journal::Rollback, Journal::Wal}) {
            const auto catalog = must(Catalog::open(file, Catalog::Mode::Write, journal));
            must(catalog->put(liveFile(1, std::to_string(++rows))));
            QCOMPARE(rowCount(*catalog), rows);
            QCOMPARE(folder.exists("catalog.sqlite-wal"), journal == Journal::Wal);
            const auto reader = must(Catalog::open(file, Catalog::Mode::Read, journal));
            QCOMPARE(rowCount(*reader), rows);
        }
    }

    void aCatalogOnAReadOnlyMediumCanBeRead()
    {
        const TempFolder folder;
        const Bytes name = "cat %?#\xff.sqlite";
        {
            const auto catalog = openWriter(folder, name);
            must(catalog->put(liveFile(1, "a")));
        }
        folder.makeFolder("medium");
        folder.rename(name, "medium/" + name);
        folder.chmod("medium/" + name, 0444);
        folder.chmod("medium", 0555);
        folder.chmod(".", 0755);
        // The super-user may write anywhere: a child without that right reads.
        const pid_t child = ::fork();
        if (child == 0) {
            if (::geteuid() == 0 &&
                (::setgroups(0, nullptr) != 0 || ::setgid(65534) != 0 || ::setuid(65534) != 0)) {
                ::_exit(2);
            }
            auto reader = Catalog::open(folder / ("medium/" + name), Catalog::Mode::Read,
                                        Catalog::Journal::Wal);
            const bool found = reader && (*reader)->find(1, path("a")).ok();
            ::_exit(found ? 0 : 1);
        }
        int status = -1;
        QCOMPARE(::waitpid(child, &status, 0), child);
        QCOMPARE(WEXITSTATUS(status), 0);
    }

    void aWriteThatFailsLeavesTheOldState_data()
    {
        QTest::addColumn<int>("journal");
        QTest::newRow("with a write-ahead log") << int(Catalog::Journal::Wal);
        QTest::newRow("with a rollback journal") << int(Catalog::Journal::Rollback);
    }
    void aWriteThatFailsLeavesTheOldState()
    {
        QFETCH(int, journal);
        const TempFolder folder;
        const auto catalog = must(Catalog::open(folder / "catalog.sqlite", Catalog::Mode::Write,
                                                static_cast<Catalog::Journal>(journal)));
        must(catalog->put(liveFile(1, "before")));
        std::signal(SIGXFSZ, SIG_IGN);
        rlimit unlimited{};
        QCOMPARE(::getrlimit(RLIMIT_FSIZE, &unlimited), 0);
        const rlimit limited{256 * 1024, unlimited.rlim_max};
        QCOMPARE(::setrlimit(RLIMIT_FSIZE, &limited), 0);
        must(catalog->begin());
        bool failed = false;
        for (int i = 0; i < 10'000 && !failed; ++i) {
            failed = !catalog->put(liveFile(1, std::to_string(i), std::to_string(i))).ok();
        }
        const auto committed = catalog->commit();
        QCOMPARE(::setrlimit(RLIMIT_FSIZE, &unlimited), 0);
        QVERIFY(!committed);
        QCOMPARE(rowCount(*catalog), 1);
        must(catalog->put(liveFile(1, "after")));
        QCOMPARE(rowCount(*catalog), 2);
        must(catalog->checkIntegrity());
    }

    void aSecondWriterWaitsAndIsThenTurnedAway()
    {
        const TempFolder folder;
        const auto first = openWriter(folder);
        const auto second = openWriter(folder);
        must(first->begin());
        const auto begun = second->begin();
        QVERIFY(!begun);
        QVERIFY(begun.error().code == ErrorCode::Locked);
        must(first->commit());
        must(second->begin());
        must(second->commit());
    }
};

QTEST_APPLESS_MAIN(TestCatalogDatabase)
#include "test_catalog_database.moc"
