// SPDX-License-Identifier: GPL-3.0-or-later
// A damaged or forged database is an error, never a crash, never a path that leads outside.
#include "catalog_values.h"

#include <SQLiteCpp/SQLiteCpp.h>

#include <functional>
#include <optional>

using namespace holdfast;
using namespace holdfast::test;

namespace
{

constexpr const char *kName = "catalog.sqlite";

// A few hundred pages with something in every table.
void makeCatalog(const TempFolder &folder)
{
    const auto catalog = openWriter(folder);
    must(catalog->begin());
    must(catalog->setFact("backup_id", "1"));
    must(catalog->putSource({1, "source", "/source", ""}));
    for (int i = 0; i < 1'000; ++i) {
        const Bytes at = "folder" + std::to_string(i / 50) + "/file" + std::to_string(i);
        must(catalog->put(liveFile(1, at, std::to_string(i / 2))));
        must(catalog->addPast(version(1, at, 1, i + 1, i)));
    }
    Intent intent;
    intent.target = path("somewhere/else");
    intent.change.put = liveFile(1, "somewhere/else");
    for (int i = 0; i < 5; ++i) {
        must(catalog->addIntent(intent));
    }
    must(catalog->commit());
}

// Every way of reading; the first error, if any.
std::optional<Error> readAll(Catalog &catalog)
{
    std::optional<Error> error;
    const auto note = [&](const auto &result) {
        if (!result && !error) {
            error = result.error();
        }
    };
    std::vector<KnownName> names;
    note(catalog.sources());
    note(catalog.fact("backup_id"));
    note(catalog.namesInFolder(1, {}, names));
    note(catalog.namesInFolder(1, path("folder3"), names));
    note(catalog.children(1, path("folder3"), "", 1'000));
    note(catalog.forEach(1, {}, [](const KnownFile &) { return true; }));
    note(catalog.forEachPast(1, {}, false, [](const StoredVersion &) { return true; }));
    note(catalog.forEachDuplicateGroup([](const auto &) { return true; }));
    note(catalog.find(1, path("folder3/file150")));
    note(catalog.past(1, path("folder3/file150")));
    note(catalog.filesWith(digestOf("75")));
    note(catalog.findStored(path("folder3/file150")));
    note(catalog.pendingRemovals());
    note(catalog.intents());
    note(catalog.totals());
    note(catalog.runs(0));
    note(catalog.holds());
    return error;
}

std::optional<Error> openAndReadAll(const Bytes &file, Catalog::Mode mode)
{
    auto catalog = Catalog::open(file, mode, Catalog::Journal::Wal);
    if (!catalog) {
        return catalog.error();
    }
    auto error = readAll(**catalog);
    if (const auto checked = (*catalog)->checkIntegrity(); !checked && !error) {
        error = checked.error();
    }
    return error;
}

}  // namespace

class TestCatalogDamage : public QObject
{
    Q_OBJECT

    std::string whole_;  ///< a good catalog's bytes

private Q_SLOTS:
    void initTestCase()
    {
        const TempFolder folder;
        makeCatalog(folder);
        whole_ = folder.read(kName);
        QVERIFY(whole_.size() > 200'000);
        QVERIFY(!openAndReadAll(folder / kName, Catalog::Mode::Write).has_value());
    }

    void aFileThatIsNoDatabaseIsDamage()
    {
        const TempFolder folder;
        folder.write(kName, std::string(20'000, 'x'));
        for (const auto mode : {Catalog::Mode::Write, Catalog::Mode::Read}) {
            const auto opened = Catalog::open(folder / kName, mode, Catalog::Journal::Wal);
            QVERIFY(!opened);
            QVERIFY(opened.error().code == ErrorCode::Corrupt);
        }
        QVERIFY(folder.read(kName) == std::string(20'000, 'x'));
    }

    // SQLite takes a file of one byte for an empty one.
    void aTruncatedFileIsDamage()
    {
        const TempFolder folder;
        for (const std::size_t size :
             {std::size_t(2), std::size_t(99), std::size_t(4'095), std::size_t(4'096),
              std::size_t(50'000), std::size_t(30) * 4'096, whole_.size() - 4'096,
              whole_.size() - 1}) {
            for (const auto mode : {Catalog::Mode::Write, Catalog::Mode::Read}) {
                // A reader can't tell a page that is being written from one that was cut.
                if (size + 1 == whole_.size() && mode == Catalog::Mode::Read) {
                    continue;
                }
                folder.write("cut.sqlite", whole_.substr(0, size));
                const auto error = openAndReadAll(folder / "cut.sqlite", mode);
                QVERIFY2(error.has_value(), std::to_string(size).c_str());
                QVERIFY2(error->code == ErrorCode::Corrupt, error->message().c_str());
                folder.remove("cut.sqlite");
                folder.remove("cut.sqlite-wal");
                folder.remove("cut.sqlite-shm");
            }
        }
    }

    void damagedPagesAreFoundByTheCheck()
    {
        const TempFolder folder;
        for (std::size_t page = 0; page * 4'096 < whole_.size(); page += 7) {
            std::string damaged = whole_;
            damaged.replace(page * 4'096, 4'096, 4'096, '\xa5');
            folder.write("damaged.sqlite", damaged);
            const auto error = openAndReadAll(folder / "damaged.sqlite", Catalog::Mode::Read);
            QVERIFY2(error.has_value(), std::to_string(page).c_str());
            QVERIFY2(error->code == ErrorCode::Corrupt, error->message().c_str());
        }
    }

    void flippedBitsNeverCrash()
    {
        const TempFolder folder;
        std::uint64_t state = 1;
        const auto next = [&](std::size_t below) {
            state = state * 6364136223846793005ULL + 1442695040888963407ULL;
            return static_cast<std::size_t>((state >> 33) % below);
        };
        int noticed = 0;
        for (int i = 0; i < 150; ++i) {
            std::string damaged = whole_;
            // Half of them in the first pages: header, schema, roots.
            const std::size_t at = next(i % 2 == 0 ? 20'000 : whole_.size());
            damaged[at] = static_cast<char>(damaged[at] ^ (1 << next(8)));
            folder.write("damaged.sqlite", damaged);
            noticed +=
                openAndReadAll(folder / "damaged.sqlite", Catalog::Mode::Read).has_value() ? 1 : 0;
        }
        QVERIFY(noticed > 0);
    }

    void forgedRowsAreDamage_data()
    {
        QTest::addColumn<QString>("sql");
        const auto row = [](const char *name, const char *sql) {
            QTest::newRow(name) << QString::fromUtf8(sql);
        };
        row("a name that leads up", "UPDATE entry SET name = x'2e2e' WHERE id = 151");
        row("a name of two parts", "UPDATE entry SET name = x'612f62' WHERE id = 151");
        row("a name with a NUL", "UPDATE entry SET name = x'610062' WHERE id = 151");
        row("an empty name below the root", "UPDATE entry SET name = x'' WHERE id = 151");
        row("a folder that leads up",
            "UPDATE folder SET prefix = CAST('../' AS BLOB) WHERE id = 4");
        row("an absolute folder", "UPDATE folder SET prefix = CAST('/etc/' AS BLOB) WHERE id = 4");
        row("a folder without its slash",
            "UPDATE folder SET prefix = CAST('folder' AS BLOB) WHERE id = 4");
        row("a stored path that leads outside",
            "UPDATE entry SET stored = CAST('../../etc/passwd' AS BLOB) WHERE id = 151");
        row("an absolute stored path",
            "UPDATE entry SET stored = CAST('/etc/passwd' AS BLOB) WHERE id = 151");
        row("a type without meaning", "UPDATE entry SET type = 99 WHERE id = 151");
        row("a placement without meaning", "UPDATE entry SET placement = 0 WHERE id = 151");
        row("an unknown hash", "UPDATE entry SET algorithm = 8 WHERE id = 151");
        row("a hash of the wrong size", "UPDATE entry SET hash = x'00' WHERE id = 151");
        row("a negative owner", "UPDATE entry SET uid = -1 WHERE id = 151");
        row("a past path that leads up", "UPDATE past SET name = x'2e2e' WHERE id = 151");
        row("a past copy that is outside",
            "UPDATE past SET stored = CAST('a/../../b' AS BLOB) WHERE id = 151");
        row("a past kind without meaning", "UPDATE past SET kind = 3 WHERE id = 151");
        row("a source's folder that leads outside",
            "UPDATE source SET folder = CAST('../x' AS BLOB)");
        row("an intent that was cut",
            "UPDATE intent SET payload = substr(payload, 1, length(payload) - 1) WHERE "
            "sequence = 3");
        row("an intent with more behind it",
            "UPDATE intent SET payload = CAST(payload || 'x' AS BLOB) WHERE sequence = 3");
        row("an empty intent", "UPDATE intent SET payload = x'' WHERE sequence = 3");
        row("an intent of an unknown format",
            "UPDATE intent SET payload = CAST(x'ff' || substr(payload, 2) AS BLOB) WHERE "
            "sequence = 3");
        row("a table that is missing", "DROP TABLE hold");
    }
    void forgedRowsAreDamage()
    {
        QFETCH(QString, sql);
        const TempFolder folder;
        folder.write(kName, whole_);
        {
            SQLite::Database database(folder / kName, SQLite::OPEN_READWRITE);
            QVERIFY(database.tryExec(sql.toStdString()) == SQLite::OK);
        }
        const auto catalog = openReader(folder);
        const auto error = readAll(*catalog);
        QVERIFY(error.has_value());
        QVERIFY2(error->code == ErrorCode::Corrupt, error->message().c_str());
    }

    void anyFlippedBitOfAnIntentIsFound()
    {
        const TempFolder folder;
        folder.write(kName, whole_);
        std::string payload;
        const auto change = [&](const std::string &to) {
            SQLite::Database database(folder / kName, SQLite::OPEN_READWRITE);
            SQLite::Statement update(database, "UPDATE intent SET payload = ? WHERE sequence = 2");
            update.bind(1, to.data(), static_cast<int>(to.size()));
            update.exec();
        };
        {
            SQLite::Database database(folder / kName, SQLite::OPEN_READONLY);
            payload =
                database.execAndGet("SELECT payload FROM intent WHERE sequence = 2").getString();
        }
        QVERIFY(payload.size() > 100);
        const auto catalog = openReader(folder);
        for (std::size_t at = 0; at < payload.size(); at += 3) {
            std::string damaged = payload;
            damaged[at] = static_cast<char>(damaged[at] ^ (1 << (at % 8)));
            change(damaged);
            const auto intents = catalog->intents();
            QVERIFY2(!intents, std::to_string(at).c_str());
            QVERIFY(intents.error().code == ErrorCode::Corrupt);
        }
        change(payload);
        QCOMPARE(must(catalog->intents()).size(), std::size_t(5));
    }
};

QTEST_APPLESS_MAIN(TestCatalogDamage)
#include "test_catalog_damage.moc"
