// SPDX-License-Identifier: GPL-3.0-or-later
#include "state_fixture.h"

#include "support/fault_filesystem.h"

#include "fs/attributes.h"

#include <rapidcheck.h>

#include <cerrno>
#include <limits>
#include <set>

using namespace holdfast;
using namespace holdfast::test;

// Before the raw strings: moc loses its way in them.
class TestStateFile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anEmptyCatalogGivesAWholeFile();
    void theFormatIsExactlyThis();
    void entriesStandInByteOrderOfSourceAndPath();
    void moreRowsThanAreWrittenAtOnce();
    void whatWasWrittenIsReadBack_data();
    void whatWasWrittenIsReadBack();
    void randomRowsComeBackEqual();
    void theSameStateGivesTheSameBytes();
    void pastCopiesOfMovedAndDeletedPathsComeBack();
    void whatItCountsIsAnsweredUntilARowChanges();
    void aLeftoverTemporaryFileIsNoObstacle();
    void aFailedWriteLeavesTheOldFile();
    void whateverFailsTheFileIsWhole();
};

namespace
{

const Bytes kPacked = packAttributes({{"user.color", Bytes("a\0b", 3)}});

}  // namespace

void TestStateFile::anEmptyCatalogGivesAWholeFile()
{
    BackupFixture backup;
    const auto catalog = backup.newCatalog();
    QCOMPARE(backup.state(*catalog), std::string(R"({
  "format": "holdfast",
  "version": 1,
  "backup_id": null,
  "generation": null,
  "sources": [],
  "files": {},
  "folders": {},
  "deleted": {},
  "history": {}
}
)"));
    const Received got = readState(*backup.root);
    QVERIFY(got.format == StateFormat::Holdfast);
    QVERIFY(got.problems.empty());
    QVERIFY(!backup.folder.exists("backup/.holdfast/incoming/state.json.new"));
}

void TestStateFile::theFormatIsExactlyThis()
{
    BackupFixture backup;
    const auto catalog = backup.newCatalog();
    REQUIRE_OK(catalog->setFact("backup_id", "b-1"));
    REQUIRE_OK(catalog->setFact("generation", "12"));
    const SourceId id = catalog->putSource({0, "photos", "/home/photos", "photos"}).value();
    KnownFile file = liveRow(id, "a.txt");
    file.properties.attributes = kPacked;
    file.hardLinked = true;
    file.inconsistent = true;
    file.lineage = 4;
    REQUIRE_OK(catalog->put(file));
    REQUIRE_OK(catalog->addPast(pastRow(id, "a.txt", 2)));
    REQUIRE_OK(catalog->addPast(pastRow(id, "a.txt", 0)));
    KnownFile link = liveRow(id, "l");
    link.type = EntryType::Symlink;
    link.linkTarget = "a\xFF";
    link.placement = Placement::Duplicate;
    link.recordedAt = 0;
    link.lineage = 5;
    REQUIRE_OK(catalog->put(link));
    HistoricState before = historicState(file);
    before.properties.attributes.clear();
    before.until = before.from + kDay;
    REQUIRE_OK(catalog->addEarlier(before));
    const std::string attributes = toBase64(kPacked);
    const std::string text = backup.state(*catalog);
    const std::string expected = R"({
  "format": "holdfast",
  "version": 1,
  "backup_id": "b-1",
  "generation": 12,
  "sources": [
    {
      "name": "photos",
      "path": "/home/photos",
      "folder": "photos"
    }
  ],
  "files": {
    "photos/a.txt": {
      "type": "file",
      "hash": "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad",
      "algorithm": "sha256",
      "size": 3,
      "mtime": "2023-11-14T22:13:20.000000001Z",
      "ctime": "2023-11-14T22:13:21Z",
      "inode": 5,
      "device": 6,
      "hard_linked": true,
      "mode": 420,
      "uid": 1000,
      "gid": 100,
      "attributes_base64": ")" + attributes +
                                 R"(",
      "stored": "a.txt",
      "placement": "current",
      "since": "2023-11-14T22:13:23Z",
      "recorded": "2023-11-14T22:13:22Z",
      "inconsistent": true,
      "lineage": 4,
      "last_version": 2,
      "versions": [
        {
          "version": 2,
          "type": "file",
          "hash": "cba06b5736faf67e54b07b561eae94395e774c517a7d910a54369e1263ccfbd4",
          "algorithm": "sha256",
          "size": 3,
          "mtime": "2020-09-13T12:26:40Z",
          "mode": 384,
          "uid": 1,
          "gid": 2,
          "stored": "versions/a.txt/v2.bak",
          "from": "2017-07-14T02:40:00Z",
          "until": "2020-09-13T12:26:40.000000002Z",
          "kept": true,
          "lineage": 9
        }
      ]
    },
    "photos/l": {
      "type": "symlink",
      "hash": "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad",
      "algorithm": "sha256",
      "size": 3,
      "mtime": "2023-11-14T22:13:20.000000001Z",
      "ctime": "2023-11-14T22:13:21Z",
      "inode": 5,
      "device": 6,
      "mode": 420,
      "uid": 1000,
      "gid": 100,
      "target": "a\\xff",
      "target_base64": "Yf8=",
      "stored": "l",
      "placement": "duplicate",
      "since": "2023-11-14T22:13:23Z",
      "recorded": null,
      "lineage": 5,
      "versions": []
    }
  },
  "folders": {},
  "deleted": {
    "photos/a.txt": {
      "copies": [
        {
          "type": "file",
          "hash": "cba06b5736faf67e54b07b561eae94395e774c517a7d910a54369e1263ccfbd4",
          "algorithm": "sha256",
          "size": 3,
          "mtime": "2020-09-13T12:26:40Z",
          "mode": 384,
          "uid": 1,
          "gid": 2,
          "stored": "_deleted/a.txt",
          "from": "2017-07-14T02:40:00Z",
          "until": "2020-09-13T12:26:40Z",
          "kept": true,
          "lineage": 9
        }
      ]
    }
  },
  "history": {
    "photos/a.txt": {
      "states": [
        {
          "type": "file",
          "hash": "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad",
          "algorithm": "sha256",
          "size": 3,
          "mtime": "2023-11-14T22:13:20.000000001Z",
          "mode": 420,
          "uid": 1000,
          "gid": 100,
          "hard_linked": true,
          "inode": 5,
          "device": 6,
          "from": "2023-11-14T22:13:23Z",
          "until": "2023-11-15T22:13:23Z",
          "lineage": 4
        }
      ]
    }
  }
}
)";
    QCOMPARE(text, withNamesOnLines(expected));
}

void TestStateFile::entriesStandInByteOrderOfSourceAndPath()
{
    BackupFixture backup;
    const auto catalog = backup.newCatalog();
    for (const char *name : {"b", "a", "a.b"}) {
        const SourceId id = catalog->putSource({0, name, "/x", name}).value();
        for (const char *path : {"d/x", "d.txt", "d", "\xC3\xA4", "Z"}) {
            REQUIRE_OK(catalog->put(liveRow(id, path)));
            REQUIRE_OK(catalog->addPast(pastRow(id, path, 0)));
        }
    }
    backup.state(*catalog);
    const Received got = readState(*backup.root);
    QCOMPARE(got.problems.size(), std::size_t(0));
    QCOMPARE(got.sources.size(), std::size_t(3));
    const auto keysOf = [](const auto &rows) {
        std::vector<std::string> keys;
        for (const auto &[source, row] : rows) {
            keys.push_back(source + '/' + row.path.bytes());
        }
        return keys;
    };
    const std::vector<std::string> expected = {"a.b/Z",        "a.b/d",      "a.b/d.txt", "a.b/d/x",
                                               "a.b/\xC3\xA4", "a/Z",        "a/d",       "a/d.txt",
                                               "a/d/x",        "a/\xC3\xA4", "b/Z",       "b/d",
                                               "b/d.txt",      "b/d/x",      "b/\xC3\xA4"};
    QVERIFY(keysOf(got.files) == expected);
    QVERIFY(keysOf(got.past) == expected);
}

void TestStateFile::moreRowsThanAreWrittenAtOnce()
{
    BackupFixture backup;
    const auto catalog = backup.newCatalog();
    std::vector<std::string> expected;
    REQUIRE_OK(catalog->begin());
    for (const char *name : {"a", "b"}) {
        const SourceId id = catalog->putSource({0, name, "/x", name}).value();
        for (int i = 10'000; i < 12'500; ++i) {
            const Bytes path = std::to_string(i);
            expected.push_back(path);
            REQUIRE_OK(catalog->put(liveRow(id, path.c_str())));
            if (i % 500 == 0) {
                REQUIRE_OK(catalog->addPast(pastRow(id, path.c_str(), 0)));
            }
        }
    }
    REQUIRE_OK(catalog->commit());
    backup.state(*catalog);
    const Received got = readState(*backup.root);
    QCOMPARE(got.problems.size(), std::size_t(0));
    QCOMPARE(got.past.size(), std::size_t(10));
    QCOMPARE(got.files.size(), expected.size());
    for (std::size_t i = 0; i < expected.size(); ++i) {
        QCOMPARE(got.files[i].second.path.bytes(), expected[i]);
    }
}

void TestStateFile::whatWasWrittenIsReadBack_data()
{
    QTest::addColumn<std::function<void(KnownFile &)>>("change");
    const auto row = [](const char *name, const std::function<void(KnownFile &)> &change) {
        QTest::newRow(name) << change;
    };
    row("a plain file", [](KnownFile &) {});
    row("a path that is not UTF-8", [](KnownFile &f) { f.path = rel("d\xFF/\xC3(/x"); });
    row("a path with newline, quote and backslash",
        [](KnownFile &f) { f.path = rel("a\n\"\\\x7F/\x01"); });
    row("a path that looks like an escape", [](KnownFile &f) { f.path = rel("a\\xff"); });
    row("a path with a line separator", [](KnownFile &f) { f.path = rel("a\xE2\x80\xA8z"); });
    row("the source's own folder", [](KnownFile &f) {
        f.path = RelPath();
        f.type = EntryType::Folder;
        f.hash = Digest();
    });
    row("a stored name that is not UTF-8", [](KnownFile &f) { f.stored = rel("\xFE\xFF"); });
    row("a folder without a folder of its own", [](KnownFile &f) {
        f.type = EntryType::Folder;
        f.hash = Digest();
        f.stored = RelPath();
    });
    row("a symlink with bytes for a target", [](KnownFile &f) {
        f.type = EntryType::Symlink;
        f.linkTarget = "../\xFF\n";
    });
    row("numbers that need all bits", [](KnownFile &f) {
        f.fingerprint.inode = std::numeric_limits<std::uint64_t>::max();
        f.fingerprint.device = std::uint64_t{1} << 63;
        f.fingerprint.size = std::numeric_limits<std::int64_t>::max();
        f.properties.uid = 0xFFFFFFFF;
        f.properties.gid = 0xFFFFFFFE;
        f.properties.mode = 07777;
    });
    row("times at the ends of what can be told", [](KnownFile &f) {
        f.fingerprint.mtime = f.properties.mtime = std::numeric_limits<TimeNs>::min();
        f.fingerprint.ctime = std::numeric_limits<TimeNs>::max();
        f.recordedAt = -1;
        f.since = 1;
    });
    row("times that never were", [](KnownFile &f) {
        f.fingerprint.mtime = f.properties.mtime = 0;
        f.fingerprint.ctime = f.recordedAt = f.since = f.heldFrom = 0;
    });
    row("attributes", [](KnownFile &f) { f.properties.attributes = kPacked; });
    row("hard link, inconsistent, duplicate", [](KnownFile &f) {
        f.hardLinked = f.inconsistent = true;
        f.placement = Placement::Duplicate;
    });
    row("another algorithm", [](KnownFile &f) { f.hash = hashOf("x", HashAlgorithm::Blake2b); });
    row("an empty file", [](KnownFile &f) { f.fingerprint.size = 0; });
}

void TestStateFile::whatWasWrittenIsReadBack()
{
    QFETCH(std::function<void(KnownFile &)>, change);
    BackupFixture backup;
    const auto catalog = backup.newCatalog();
    for (const std::string name : {"source", "s\xFF", "a/b", "tab\t"}) {
        REQUIRE_OK(catalog->begin());
        const SourceRecord source{0, name, "/a\xFF", "f"};
        KnownFile row = liveRow(catalog->putSource(source).value(), "a.txt");
        change(row);
        row.lineage = catalog->put(row).value();
        StoredVersion version = pastRow(row.source, "gone", 1);
        version.path = row.path;
        version.type = row.type;
        version.hash = row.hash;
        version.size = row.fingerprint.size;
        version.properties = row.properties;
        version.linkTarget = row.linkTarget;
        version.inconsistent = row.inconsistent;
        REQUIRE_OK(catalog->addPast(version));
        backup.state(*catalog);
        catalog->rollback();

        const Received got = readState(*backup.root);
        QCOMPARE(joined(got.problems), std::string());
        QVERIFY(got.sources == std::vector<SourceRecord>{source});
        QCOMPARE(got.files.size(), std::size_t(1));
        QCOMPARE(got.files[0].first, name);
        row.source = 0;
        QVERIFY(got.files[0].second == row);
        QCOMPARE(got.past.size(), std::size_t(1));
        QCOMPARE(got.past[0].first, name);
        version.source = 0;
        QVERIFY(got.past[0].second == version);
    }
}

void TestStateFile::randomRowsComeBackEqual()
{
    BackupFixture backup;
    const auto catalog = backup.newCatalog();
    QVERIFY(rc::check("state.json holds every row", [&] {
        // Each time in a transaction that is thrown away: making a database takes longer.
        RC_ASSERT(catalog->begin().ok());
        const SourceId id = catalog->putSource({0, "s", "/s", ""}).value();
        const auto part = rc::gen::nonEmpty(rc::gen::container<std::string>(rc::gen::suchThat(
            rc::gen::arbitrary<char>(), [](char c) { return c != '/' && c != '\0'; })));
        const auto names = *rc::gen::container<std::set<std::string>>(
            rc::gen::suchThat(part, [](const std::string &n) { return RelPath::isValidName(n); }));
        std::vector<KnownFile> rows;
        for (const std::string &name : names) {
            KnownFile row = liveRow(id, name);
            row.stored = rel("c/" + name);
            row.fingerprint.size = *rc::gen::inRange<std::uint64_t>(0, std::uint64_t{1} << 62);
            row.fingerprint.mtime = row.properties.mtime = *rc::gen::arbitrary<TimeNs>();
            row.fingerprint.ctime = *rc::gen::arbitrary<TimeNs>();
            row.fingerprint.inode = *rc::gen::arbitrary<std::uint64_t>();
            row.fingerprint.device = *rc::gen::arbitrary<std::uint64_t>();
            row.properties.uid = *rc::gen::arbitrary<std::uint32_t>();
            row.properties.mode = *rc::gen::inRange(0U, 010000U);
            row.since = *rc::gen::arbitrary<TimeNs>();
            row.heldFrom = *rc::gen::arbitrary<TimeNs>() | 1;
            row.recordedAt = *rc::gen::arbitrary<TimeNs>();
            row.hardLinked = *rc::gen::arbitrary<bool>();
            row.inconsistent = *rc::gen::arbitrary<bool>();
            row.lineage = *rc::gen::inRange<std::int64_t>(1, 1'000'000'000);
            const bool isPut = catalog->put(row).ok();
            if (!isPut) {
                catalog->rollback();
            }
            RC_ASSERT(isPut);
            row.source = 0;
            rows.push_back(row);
        }
        std::sort(rows.begin(), rows.end(),
                  [](const KnownFile &a, const KnownFile &b) { return a.path < b.path; });
        backup.state(*catalog);
        catalog->rollback();
        const Received got = readState(*backup.root);
        RC_ASSERT(got.problems.empty());
        RC_ASSERT(got.files.size() == rows.size());
        for (std::size_t i = 0; i < rows.size(); ++i) {
            RC_ASSERT(got.files[i].second == rows[i]);
        }
    }));
}

void TestStateFile::theSameStateGivesTheSameBytes()
{
    // The order in which rows came, and their numbers in the database, are no part of the state.
    BackupFixture backup;
    std::vector<std::string> texts;
    for (const bool reversed : {false, true}) {
        const auto catalog = backup.newCatalog();
        std::vector<std::string> names = {"a", "b"};
        std::vector<std::int64_t> numbers = {1, 2, 3, 0};
        if (reversed) {
            std::reverse(names.begin(), names.end());
            std::reverse(numbers.begin(), numbers.end());
        }
        for (const std::string &name : names) {
            const SourceId id = catalog->putSource({0, name, "/" + name, name}).value();
            for (const std::int64_t number : numbers) {
                REQUIRE_OK(catalog->addPast(pastRow(id, "x/y", number)));
                KnownFile row = liveRow(id, "x/y" + std::to_string(number));
                row.lineage = number + 1;
                REQUIRE_OK(catalog->put(row));
            }
            StoredVersion second = pastRow(id, "x/y", 0);
            second.stored = rel("_deleted/x/y~2");
            REQUIRE_OK(catalog->addPast(second));
        }
        texts.push_back(backup.state(*catalog));
        QCOMPARE(backup.state(*catalog), texts.back());
    }
    QCOMPARE(texts[0], texts[1]);
}

void TestStateFile::pastCopiesOfMovedAndDeletedPathsComeBack()
{
    BackupFixture backup;
    const auto catalog = backup.newCatalog();
    const SourceId id = catalog->putSource({0, "s", "/s", ""}).value();
    // Moved from old to new: the versions stay at the old path, the lineage tells whose they are.
    KnownFile moved = liveRow(id, "new");
    moved.lineage = 9;
    REQUIRE_OK(catalog->put(moved));
    std::vector<StoredVersion> past = {pastRow(id, "new", 4), pastRow(id, "old", 1),
                                       pastRow(id, "old", 3), pastRow(id, "other", 0)};
    past[2].kept = false;
    for (const StoredVersion &row : past) {
        REQUIRE_OK(catalog->addPast(row));
    }
    backup.state(*catalog);
    const Received got = readState(*backup.root);
    QCOMPARE(joined(got.problems), std::string());
    QCOMPARE(got.past.size(), past.size());
    for (std::size_t i = 0; i < past.size(); ++i) {
        past[i].source = 0;
        QVERIFY(got.past[i].second == past[i]);
    }
}

void TestStateFile::whatItCountsIsAnsweredUntilARowChanges()
{
    BackupFixture backup;
    const auto catalog = backup.newCatalog();
    const SourceId id = catalog->putSource({0, "photos", "/home/photos", "photos"}).value();
    const SourceId other = catalog->putSource({0, "music", "/home/music", "music"}).value();
    KnownFile folder = liveRow(id, "d");
    folder.type = EntryType::Folder;
    KnownFile link = liveRow(id, "d/link");
    link.type = EntryType::Symlink;
    KnownFile twin = liveRow(other, "twin");
    twin.placement = Placement::Duplicate;
    twin.since = liveRow(id, "a").since + 7;
    for (const KnownFile &row : {liveRow(id, "a"), folder, link, twin}) {
        REQUIRE_OK(catalog->put(row));
    }
    StoredVersion gone = backup.storePast(id, "a", 2, "versions/a/v2.bak", "removed since");
    gone.kept = false;
    for (const StoredVersion &copy :
         {backup.storePast(id, "a", 1, "versions/a/v1.bak", "before"), gone,
          backup.storePast(other, "b", 0, "_deleted/b", "deleted")}) {
        REQUIRE_OK(catalog->addPast(copy));
    }

    const CatalogTotals totals = catalog->totals().value();
    QCOMPARE(totals.files, std::int64_t(3));
    QCOMPARE(totals.versions, std::int64_t(1));
    const SourceTotals photos = catalog->countFiles(id).value();
    const SourceTotals music = catalog->countFiles(other).value();
    const CatalogCounts counts = writeStateFile(*catalog, *backup.root, *backup.scratch).value();
    QVERIFY(counts.totals == totals);
    QVERIFY(counts.sources.at(id) == photos);
    QVERIFY(counts.sources.at(other) == music);

    // Told apart by counts that are not true.
    CatalogCounts remembered = counts;
    remembered.totals.deletedBytes = 1'000'000;
    remembered.sources.at(other).lastChange = 12;
    remembered.sources.erase(id);
    REQUIRE_OK(catalog->stateIsWritten(remembered));
    QVERIFY(catalog->totals().value() == remembered.totals);
    QVERIFY(catalog->countFiles(other).value() == remembered.sources.at(other));
    QVERIFY(catalog->countFiles(id).value() == SourceTotals());
    // Not by what a newer program wrote.
    REQUIRE_OK(catalog->setFact("state_json", "2 1"));
    QVERIFY(catalog->totals().value() == totals);
    REQUIRE_OK(catalog->stateIsWritten(remembered));
    REQUIRE_OK(catalog->put(liveRow(id, "c")));
    QCOMPARE(catalog->totals().value().files, totals.files + 1);
    QCOMPARE(catalog->countFiles(id).value().files, photos.files + 1);
}

void TestStateFile::aLeftoverTemporaryFileIsNoObstacle()
{
    BackupFixture backup;
    const auto catalog = backup.newCatalog();
    backup.folder.write("backup/.holdfast/incoming/state.json.new", "cut sho");
    backup.folder.write("backup/state.json", "old");
    QVERIFY(backup.state(*catalog).starts_with("{"));
    QVERIFY(!backup.folder.exists("backup/.holdfast/incoming/state.json.new"));
}

void TestStateFile::aFailedWriteLeavesTheOldFile()
{
    BackupFixture backup;
    const auto catalog = backup.newCatalog();
    backup.folder.makeFolder("backup/state.json/in the way");
    QVERIFY(!writeStateFile(*catalog, *backup.root, *backup.scratch).ok());
    QVERIFY(backup.folder.exists("backup/state.json/in the way"));
    QVERIFY(!backup.folder.exists("backup/.holdfast/incoming/state.json.new"));
}

void TestStateFile::whateverFailsTheFileIsWhole()
{
    BackupFixture backup;
    const auto catalog = backup.newCatalog();
    REQUIRE_OK(catalog->setFact("backup_id", "old"));
    const std::string old = backup.state(*catalog);
    REQUIRE_OK(catalog->setFact("backup_id", "new"));
    const std::string fresh = backup.state(*catalog);
    FaultFileSystem faulty(*backup.fileSystem);
    for (const Effect effect : {Effect::None, Effect::Done}) {
        for (std::uint64_t n = 0;; ++n) {
            backup.folder.write("backup/state.json", old);
            faulty.reset();
            const FolderPtr root =
                faulty.open(AbsPath::parse(backup.folder / "backup").value()).value();
            const FolderPtr scratch = root->openFolder(rel(".holdfast/incoming")).value();
            faulty.failAt(n, ErrorCode::NoSpace, ENOSPC, effect);
            const Result<CatalogCounts> written = writeStateFile(*catalog, *root, *scratch);
            const Bytes text = backup.folder.read("backup/state.json");
            if (!faulty.hasFired()) {
                REQUIRE_OK(written);
                QCOMPARE(text, fresh);
                QVERIFY(n > 4);
                break;
            }
            QVERIFY(!written.ok());
            QVERIFY(text == old || text == fresh);
        }
    }
}

QTEST_APPLESS_MAIN(TestStateFile)
#include "test_state_file.moc"
