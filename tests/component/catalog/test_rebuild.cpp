// SPDX-License-Identifier: GPL-3.0-or-later
#include "backup_fixture.h"

#include "support/fault_filesystem.h"

#include <rapidcheck.h>

#include <cerrno>
#include <fcntl.h>
#include <map>

using namespace holdfast;
using namespace holdfast::test;

// Before the raw strings: moc loses its way in them.
class TestRebuild : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void aCatalogComesBackFromStateAndTree();
    void randomCatalogsComeBack();
    void confirmedFilesAreNotRead_data();
    void confirmedFilesAreNotRead();
    void aTouchedFileWithTheSameContentIsConfirmed();
    void theDiskIsRightOverTheState();
    void aMissingCopyIsLeftOutButItsNumbersStay();
    void aRemovedVersionThatIsThereCounts();
    void aStaleStateMeetsANewerTree();
    void linksInTheWayAreNotFollowed();
    void twoRowsNeverShareAStoredCopy();
    void aCutStateIsCompletedFromTheTree();
    void aStateWithoutItsSourcesUsesTheConfiguredOnes();
    void aNewerStateStopsARebuild();
    void aCatalogThatIsNotEmptyIsRefused();
    void aStoppedRebuildIsAnError();
    void aFailedReadNeverPassesForAWholeRebuild();
};

namespace
{

KnownFile folderRow(SourceId source, const Bytes &path, const Bytes &stored)
{
    KnownFile row;
    row.source = source;
    row.path = rel(path);
    row.type = EntryType::Folder;
    row.fingerprint = {4096, 1'650'000'000'000'000'000, 1'650'000'000'000'000'001, 3, 4};
    row.properties = {0750, 1, 2, 1'650'000'000'000'000'000, {}};
    row.stored = rel(stored);
    row.recordedAt = 1'650'000'000'000'000'009;
    row.since = row.recordedAt;
    row.heldFrom = row.since + 7;
    return row;
}

/// A backup with a source of every kind of row, and its catalog.
struct FullBackup {
    FullBackup() : catalog(backup.newCatalog())
    {
        ok = catalog->setFact("backup_id", "id-1").ok() && catalog->setFact("generation", "3").ok();
        source = catalog->putSource({0, "source", "/home/source", ""}).value();
        KnownFile a = backup.storeLive(source, "a.txt", "a.txt", "content of a");
        a.lineage = 40;
        a.hardLinked = true;
        put(a);
        KnownFile copy = backup.storeLive(source, "d/copy", "_duplicates/d/copy", "content of a");
        copy.inconsistent = true;
        put(copy);
        put(folderRow(source, "", ""));
        put(folderRow(source, "d", ""));
        backup.folder.makeFolder("backup/empty");
        put(folderRow(source, "empty", "empty"));
        backup.folder.symlink("backup/link", "a.txt");
        KnownFile link = backup.storeLive(source, "link", "unused", "");
        backup.folder.remove("backup/unused");
        link.type = EntryType::Symlink;
        link.linkTarget = "a.txt";
        link.fingerprint.size = 5;
        link.hash = hashOf("a.txt");
        link.stored = rel("link");
        put(link);
        HistoricState before = historicState(a);
        before.properties.mode = 0600;
        before.until = before.from;
        before.from -= kDay;
        ok = catalog->addEarlier(before).ok() && ok;
        before.path = rel("gone\xFF");
        ok = catalog->addEarlier(before).ok() && ok;
        addPast(backup.storePast(source, "a.txt", 2, "versions/a.txt/v2.bak", "a was this"), 40);
        StoredVersion gone = backup.storePast(source, "a.txt", 5, "versions/a.txt/v5.bak", "gone");
        backup.folder.remove("backup/versions/a.txt/v5.bak");
        gone.kept = false;
        addPast(gone, 40);
        addPast(backup.storePast(source, "old", 0, "_deleted/old", "old"), 41);
        addPast(backup.storePast(source, "old", 0, "_deleted/old~2", "older"), 42);
        addPast(backup.storePast(source, "old", 1, "versions/old/v1.bak", "oldest"), 42);
    }
    void put(const KnownFile &row) { ok = catalog->put(row).ok() && ok; }
    void addPast(StoredVersion past, LineageId lineage)
    {
        past.lineage = lineage;
        ok = catalog->addPast(past).ok() && ok;
    }

    BackupFixture backup;
    std::unique_ptr<Catalog> catalog;
    SourceId source = 0;
    bool ok = true;
};

}  // namespace

void TestRebuild::initTestCase()
{
    // Each round makes three databases on the disk: fewer rounds, unless somebody asks for more.
    if (!qEnvironmentVariableIsSet("RC_PARAMS")) {
        qputenv("RC_PARAMS", "max_success=15");
    }
}

void TestRebuild::aCatalogComesBackFromStateAndTree()
{
    FullBackup full;
    QVERIFY(full.ok);
    BackupFixture &backup = full.backup;
    const std::string before = backup.state(*full.catalog);
    const std::string tree = backup.folder.describe("backup");

    const auto fresh = backup.newCatalog();
    const auto report = backup.rebuild(*fresh, backup.options());
    REQUIRE_OK(report);
    QCOMPARE(joined(report->problems), std::string());
    QCOMPARE(report->files, std::int64_t(3));
    QCOMPARE(report->versions, std::int64_t(2));
    QCOMPARE(report->deleted, std::int64_t(2));
    QCOMPARE(report->adopted, std::int64_t(0));
    QCOMPARE(report->missing, std::int64_t(0));
    QCOMPARE(report->fromState, std::int64_t(10));
    QVERIFY(!report->originalTool);
    QCOMPARE(backup.bytesHashed, std::uint64_t(0));
    QCOMPARE(backup.folder.describe("backup"), tree);

    const auto id = fresh->sources().value().front().id;
    QVERIFY(liveRows(*fresh, id) == liveRows(*full.catalog, full.source));
    QCOMPARE(fresh->nextVersion(id, rel("a.txt"), 40).value(), std::int64_t(6));
    QCOMPARE(fresh->fact("backup_id").value().value(), std::string("id-1"));
    QCOMPARE(backup.state(*fresh), before);
    // Lineages go on above all that were.
    KnownFile next = liveAt(*fresh, id, "a.txt");
    next.path = rel("new");
    next.lineage = 0;
    QVERIFY(fresh->put(next).value() > 42);
}

void TestRebuild::randomCatalogsComeBack()
{
    QVERIFY(rc::check("catalog → state.json → catalog → the same state.json", [] {
        BackupFixture backup;
        const auto catalog = backup.newCatalog();
        RC_ASSERT(catalog->begin().ok());
        const auto somePaths = [] {
            std::vector<Bytes> paths;
            for (const char *path : {"a", "a/b", "a.b", "a b/\xFF", "\n", "z/y/x", "\xC3\xA4",
                                     "v1.bak", "x~2", "a\\xff", "\"q"}) {
                if (*rc::gen::arbitrary<bool>()) {
                    paths.emplace_back(path);
                }
            }
            return paths;
        };
        for (const std::string name : {"one", "two"}) {
            const Bytes folder = name == "one" ? "" : "two/";
            const auto record = SourceRecord{0, name, "/home/" + name, folder.empty() ? "" : name};
            const SourceId id = catalog->putSource(record).value();
            for (const Bytes &live : somePaths()) {
                const Bytes area = *rc::gen::element<Bytes>("", "_duplicates/");
                // Never a file where another path needs a folder.
                KnownFile row = backup.storeLive(id, live, area + folder + live + "!",
                                                 *rc::gen::arbitrary<Bytes>());
                row.lineage = *rc::gen::inRange<LineageId>(1, 9);
                row.hardLinked = *rc::gen::arbitrary<bool>();
                row.inconsistent = *rc::gen::arbitrary<bool>();
                RC_ASSERT(catalog->put(row).ok());
            }
            for (const Bytes &past : somePaths()) {
                const auto number = *rc::gen::inRange<std::int64_t>(0, 4);
                const Bytes stored = number > 0 ? "versions/" + folder + past + "!/v" +
                                                      std::to_string(number) + ".bak"
                                                : "_deleted/" + folder + past + "!";
                StoredVersion row =
                    backup.storePast(id, past, number, stored, *rc::gen::arbitrary<Bytes>());
                row.lineage = *rc::gen::inRange<LineageId>(0, 9);
                row.kept = *rc::gen::arbitrary<bool>();
                if (!row.kept) {
                    backup.folder.remove("backup/" + stored);
                }
                RC_ASSERT(catalog->addPast(row).ok());
            }
        }
        RC_ASSERT(catalog->commit().ok());
        const std::string before = backup.state(*catalog);
        const auto fresh = backup.newCatalog();
        const auto report = backup.rebuild(*fresh, backup.options({"one", "two"}));
        RC_ASSERT(report.ok());
        RC_ASSERT(report->missing == 0);
        // Folders on the disk that no row names are adopted as rows: a rebuild of that is whole.
        const std::string once = backup.state(*fresh);
        const auto again = backup.newCatalog();
        RC_ASSERT(backup.rebuild(*again, backup.options({"one", "two"})).ok());
        RC_ASSERT(backup.state(*again) == once);
        std::vector<KnownFile> files;
        for (const KnownFile &row : liveRows(*fresh, 1)) {
            if (row.type == EntryType::File) {
                files.push_back(row);
            }
        }
        RC_ASSERT(files == liveRows(*catalog, 1));
        std::vector<StoredVersion> past = pastRows(*fresh, 2);
        std::vector<StoredVersion> expected = pastRows(*catalog, 2);
        for (auto *rows : {&past, &expected}) {
            for (StoredVersion &row : *rows) {
                row.id = 0;
            }
        }
        RC_ASSERT(past == expected);
    }));
}

void TestRebuild::confirmedFilesAreNotRead_data()
{
    QTest::addColumn<TimeNs>("recorded");
    QTest::addColumn<TimeNs>("onDisk");
    QTest::addColumn<bool>("isRead");
    const TimeNs base = 1'700'000'001'987'654'321;
    QTest::newRow("to the nanosecond") << base << base << false;
    QTest::newRow("cut to 100 ns, ntfs") << base << TimeNs(1'700'000'001'987'654'300) << false;
    QTest::newRow("cut to 10 ms, exfat") << base << TimeNs(1'700'000'001'980'000'000) << false;
    QTest::newRow("cut to seconds") << base << TimeNs(1'700'000'001'000'000'000) << false;
    QTest::newRow("cut to two seconds, vfat") << base << TimeNs(1'700'000'000'000'000'000) << false;
    QTest::newRow("a nanosecond later") << base << base + 1 << true;
    QTest::newRow("in the same second") << base << TimeNs(1'700'000'001'123'456'789) << true;
    QTest::newRow("the next whole second") << base << TimeNs(1'700'000'002'000'000'000) << true;
    QTest::newRow("before 1970, cut down")
        << TimeNs(-1'500'000'000) << TimeNs(-2'000'000'000) << false;
}

void TestRebuild::confirmedFilesAreNotRead()
{
    QFETCH(TimeNs, recorded);
    QFETCH(TimeNs, onDisk);
    QFETCH(bool, isRead);
    BackupFixture backup;
    const auto catalog = backup.newCatalog();
    const SourceId id = catalog->putSource({0, "source", "/home/source", ""}).value();
    KnownFile row = backup.storeLive(id, "a", "a", "content");
    row.fingerprint.mtime = row.properties.mtime = recorded;
    REQUIRE_OK(catalog->put(row));
    backup.state(*catalog);
    if (onDisk < 0) {
        const timespec times[2] = {{0, UTIME_OMIT}, {onDisk / kSecond, 0}};
        QCOMPARE(::utimensat(AT_FDCWD, (backup.folder / "backup/a").c_str(), times, 0), 0);
    } else {
        backup.folder.setMtime("backup/a", onDisk);
    }
    const auto fresh = backup.newCatalog();
    const auto report = backup.rebuild(*fresh, backup.options());
    REQUIRE_OK(report);
    QCOMPARE(backup.bytesHashed, std::uint64_t(isRead ? 7 : 0));
    QCOMPARE(report->fromState, std::int64_t(1));
}

void TestRebuild::aTouchedFileWithTheSameContentIsConfirmed()
{
    FullBackup full;
    full.backup.state(*full.catalog);
    full.backup.folder.setMtime("backup/a.txt", kNow);
    const auto fresh = full.backup.newCatalog();
    const auto report = full.backup.rebuild(*fresh, full.backup.options());
    REQUIRE_OK(report);
    QCOMPARE(joined(report->problems), std::string());
    QVERIFY(liveAt(*fresh, 1, "a.txt") == liveAt(*full.catalog, full.source, "a.txt"));
}

void TestRebuild::theDiskIsRightOverTheState()
{
    FullBackup full;
    BackupFixture &backup = full.backup;
    backup.state(*full.catalog);
    backup.folder.write("backup/a.txt", "something else");
    backup.folder.write("backup/versions/a.txt/v2.bak", "another past");
    backup.folder.remove("backup/link");
    backup.folder.symlink("backup/link", "elsewhere");
    const auto fresh = backup.newCatalog();
    const auto report = backup.rebuild(*fresh, backup.options());
    REQUIRE_OK(report);
    QCOMPARE(report->problems.size(), std::size_t(4));  // and a duplicate that is alone now
    const KnownFile a = liveAt(*fresh, 1, "a.txt");
    QVERIFY(a.hash == hashOf("something else"));
    QVERIFY(isVoid(a));
    QCOMPARE(a.fingerprint.size, std::uint64_t(14));
    QCOMPARE(a.lineage, LineageId(40));
    const KnownFile link = liveAt(*fresh, 1, "link");
    QCOMPARE(link.linkTarget, Bytes("elsewhere"));
    QVERIFY(link.hash == hashOf("elsewhere") && isVoid(link));
    const StoredVersion version = pastAt(*fresh, 1, "versions/a.txt/v2.bak");
    QVERIFY(version.hash == hashOf("another past") && version.kept);
    QCOMPARE(version.size, std::uint64_t(12));
}

void TestRebuild::aMissingCopyIsLeftOutButItsNumbersStay()
{
    FullBackup full;
    BackupFixture &backup = full.backup;
    backup.state(*full.catalog);
    backup.folder.remove("backup/a.txt");
    backup.folder.remove("backup/versions");
    backup.folder.remove("backup/empty");
    backup.folder.write("backup/empty", "a file in a folder's place");
    const auto fresh = backup.newCatalog();
    const auto report = backup.rebuild(*fresh, backup.options());
    REQUIRE_OK(report);
    QCOMPARE(report->missing, std::int64_t(4));
    QVERIFY(contains(joined(report->problems), "a.txt: missing"));
    QVERIFY(liveAt(*fresh, 1, "a.txt").stored.isEmpty());
    QVERIFY(!pastAt(*fresh, 1, "versions/a.txt/v2.bak").kept);
    QCOMPARE(fresh->nextVersion(1, rel("a.txt"), 0).value(), std::int64_t(6));
    QCOMPARE(fresh->nextVersion(1, rel("old"), 0).value(), std::int64_t(2));
    QVERIFY(liveAt(*fresh, 1, "empty").type == EntryType::File);
    QVERIFY(liveAt(*fresh, 1, "empty").hash == hashOf("a file in a folder's place"));
}

void TestRebuild::aRemovedVersionThatIsThereCounts()
{
    FullBackup full;
    BackupFixture &backup = full.backup;
    backup.state(*full.catalog);
    backup.folder.write("backup/versions/a.txt/v5.bak", "gone");
    const auto fresh = backup.newCatalog();
    REQUIRE_OK(backup.rebuild(*fresh, backup.options()));
    const StoredVersion back = pastAt(*fresh, 1, "versions/a.txt/v5.bak");
    QVERIFY(back.kept);
    QCOMPARE(back.from, pastAt(*full.catalog, full.source, "versions/a.txt/v5.bak").from);
    const auto history = fresh->past(1, rel("a.txt")).value();
    QCOMPARE(std::count_if(history.begin(), history.end(),
                           [](const StoredVersion &v) { return v.number == 5; }),
             std::ptrdiff_t(1));
}

// The program ran on after state.json was written, and then lost its catalog.
void TestRebuild::aStaleStateMeetsANewerTree()
{
    BackupFixture backup;
    const auto catalog = backup.newCatalog();
    const SourceId id = catalog->putSource({0, "source", "/home/source", ""}).value();
    std::map<Bytes, KnownFile> rows;
    LineageId lineage = 10;
    for (const char *name : {"changed", "became duplicate", "deleted", "promoted"}) {
        const bool isDuplicate = name == Bytes("promoted");
        const Bytes stored = (isDuplicate ? "_duplicates/" : "") + Bytes(name);
        rows[name] = backup.storeLive(id, name, stored, Bytes("old ") + name);
        rows[name].lineage = lineage++;
        REQUIRE_OK(catalog->put(rows[name]));
    }
    backup.state(*catalog);
    backup.folder.makeFolder("backup/versions/changed");
    backup.folder.rename("backup/changed", "backup/versions/changed/v1.bak");
    backup.folder.write("backup/changed", "new content");
    backup.folder.makeFolder("backup/versions/became duplicate");
    backup.folder.rename("backup/became duplicate", "backup/versions/became duplicate/v1.bak");
    backup.folder.write("backup/_duplicates/became duplicate", "new content");
    backup.folder.makeFolder("backup/_deleted");
    backup.folder.rename("backup/deleted", "backup/_deleted/deleted");
    backup.folder.rename("backup/_duplicates/promoted", "backup/promoted");

    const auto fresh = backup.newCatalog();
    const auto report = backup.rebuild(*fresh, backup.options());
    REQUIRE_OK(report);
    const KnownFile changed = liveAt(*fresh, 1, "changed");
    QVERIFY(changed.hash == hashOf("new content") && isVoid(changed));
    QCOMPARE(changed.lineage, rows["changed"].lineage);
    const StoredVersion version = pastAt(*fresh, 1, "versions/changed/v1.bak");
    QVERIFY(version.hash == rows["changed"].hash);
    QVERIFY(version.properties == rows["changed"].properties);
    QCOMPARE(version.from, rows["changed"].since);
    QCOMPARE(version.until, changed.since);
    QCOMPARE(version.lineage, changed.lineage);

    const KnownFile duplicate = liveAt(*fresh, 1, "became duplicate");
    QVERIFY(duplicate.placement == Placement::Duplicate);
    QCOMPARE(duplicate.stored.bytes(), Bytes("_duplicates/became duplicate"));
    QCOMPARE(duplicate.lineage, rows["became duplicate"].lineage);
    QCOMPARE(pastAt(*fresh, 1, "versions/became duplicate/v1.bak").number, std::int64_t(1));

    QVERIFY(liveAt(*fresh, 1, "deleted").stored.isEmpty());
    const StoredVersion deleted = pastAt(*fresh, 1, "_deleted/deleted");
    QCOMPARE(deleted.lineage, rows["deleted"].lineage);
    QCOMPARE(deleted.from, rows["deleted"].since);

    KnownFile promoted = rows["promoted"];
    promoted.stored = rel("promoted");
    promoted.placement = Placement::Current;
    QVERIFY(liveAt(*fresh, 1, "promoted") == promoted);
}

void TestRebuild::linksInTheWayAreNotFollowed()
{
    BackupFixture backup;
    const auto catalog = backup.newCatalog();
    const SourceId id = catalog->putSource({0, "source", "/home/source", ""}).value();
    REQUIRE_OK(catalog->put(backup.storeLive(id, "d/secret", "d/secret", "secret")));
    REQUIRE_OK(catalog->put(backup.storeLive(id, "file", "file", "secret")));
    StoredVersion version = backup.storePast(id, "file", 1, "versions/file/v1.bak", "secret");
    REQUIRE_OK(catalog->addPast(version));
    backup.state(*catalog);
    backup.folder.rename("backup/d", "outside");
    backup.folder.symlink("backup/d", backup.folder / "outside");
    backup.folder.remove("backup/file");
    backup.folder.symlink("backup/file", backup.folder / "outside/secret");
    backup.folder.remove("backup/versions");
    backup.folder.symlink("backup/versions", backup.folder / "outside");
    const std::string tree = backup.folder.describe();

    const auto fresh = backup.newCatalog();
    const auto report = backup.rebuild(*fresh, backup.options());
    REQUIRE_OK(report);
    QCOMPARE(report->missing, std::int64_t(3));
    QCOMPARE(report->fromState, std::int64_t(0));
    QVERIFY(liveAt(*fresh, 1, "d/secret").stored.isEmpty());
    QVERIFY(liveAt(*fresh, 1, "d").type == EntryType::Symlink);
    QVERIFY(liveAt(*fresh, 1, "file").type == EntryType::Symlink);
    QVERIFY(contains(joined(report->problems), "versions: not part of the backup"));
    QCOMPARE(backup.bytesHashed, std::uint64_t(0));
    // Only catalogs came into being since.
    QVERIFY(contains(tree, "outside/secret"));
    QCOMPARE(backup.folder.read("outside/secret"), Bytes("secret"));
}

void TestRebuild::twoRowsNeverShareAStoredCopy()
{
    BackupFixture backup;
    const auto catalog = backup.newCatalog();
    const SourceId id = catalog->putSource({0, "source", "/home/source", ""}).value();
    const KnownFile a = backup.storeLive(id, "a", "a", "a");
    KnownFile b = a;
    b.path = rel("b");
    REQUIRE_OK(catalog->put(a));
    REQUIRE_OK(catalog->put(b));
    StoredVersion deleted = backup.storePast(id, "c", 0, "_deleted/c", "c");
    deleted.stored = rel("a");
    REQUIRE_OK(catalog->addPast(deleted));
    backup.state(*catalog);
    const auto fresh = backup.newCatalog();
    const auto report = backup.rebuild(*fresh, backup.options());
    REQUIRE_OK(report);
    QCOMPARE(liveAt(*fresh, 1, "a").stored.bytes(), Bytes("a"));
    QVERIFY(liveAt(*fresh, 1, "b").stored.isEmpty());
    QVERIFY(!pastAt(*fresh, 1, "a").kept);
    // What really stands in `_deleted/` is adopted for what it is.
    QVERIFY(pastAt(*fresh, 1, "_deleted/c").kept);
    QCOMPARE(report->missing, std::int64_t(2));
}

void TestRebuild::aCutStateIsCompletedFromTheTree()
{
    FullBackup full;
    BackupFixture &backup = full.backup;
    const std::string text = backup.state(*full.catalog);
    for (const double share : {0.02, 0.1, 0.3, 0.5, 0.7, 0.9, 0.99}) {
        backup.folder.write(
            "backup/state.json",
            text.substr(0, static_cast<std::size_t>(static_cast<double>(text.size()) * share)));
        const auto fresh = backup.newCatalog();
        const auto report = backup.rebuild(*fresh, backup.options());
        REQUIRE_OK(report);
        QVERIFY(contains(joined(report->problems), "state.json: "));
        // Everything that is stored is in view again.
        QCOMPARE(report->files, std::int64_t(3));
        QCOMPARE(report->versions, std::int64_t(2));
        QCOMPARE(report->deleted, std::int64_t(2));
        QVERIFY(liveAt(*fresh, 1, "a.txt").hash == hashOf("content of a"));
        QVERIFY(liveAt(*fresh, 1, "d/copy").placement == Placement::Duplicate);
        QVERIFY(fresh->nextVersion(1, rel("a.txt"), 0).value() >= 3);
    }
}

void TestRebuild::aStateWithoutItsSourcesUsesTheConfiguredOnes()
{
    FullBackup full;
    BackupFixture &backup = full.backup;
    std::string text = backup.state(*full.catalog);
    const std::size_t begin = text.find("\"sources\"");
    text.replace(begin, 9, "\"soorces\"");
    backup.folder.write("backup/state.json", text);
    const auto fresh = backup.newCatalog();
    const auto report = backup.rebuild(*fresh, backup.options());
    REQUIRE_OK(report);
    QCOMPARE(report->adopted, std::int64_t(0));
    QVERIFY(liveRows(*fresh, 1) == liveRows(*full.catalog, full.source));
}

void TestRebuild::aNewerStateStopsARebuild()
{
    BackupFixture backup;
    backup.folder.write("backup/a", "a");
    backup.folder.write("backup/state.json", R"({"format": "holdfast", "version": 99})");
    const auto catalog = backup.newCatalog();
    const auto report = backup.rebuild(*catalog, backup.options());
    QVERIFY(!report && report.error().code == ErrorCode::Refused);
    QVERIFY(catalog->sources().value().empty());
}

void TestRebuild::aCatalogThatIsNotEmptyIsRefused()
{
    FullBackup full;
    const auto report = full.backup.rebuild(*full.catalog, full.backup.options());
    QVERIFY(!report && report.error().code == ErrorCode::Refused);
}

void TestRebuild::aStoppedRebuildIsAnError()
{
    FullBackup full;
    full.backup.state(*full.catalog);
    std::stop_source stop;
    stop.request_stop();
    const auto fresh = full.backup.newCatalog();
    const auto report = rebuildCatalog(*fresh, full.backup.root, full.backup.options(),
                                       stop.get_token(), [](std::uint64_t) {});
    QVERIFY(!report && report.error().code == ErrorCode::Cancelled);
    QVERIFY(fresh->sources().value().empty());
    // The catalog is whole: it can be filled after all.
    REQUIRE_OK(full.backup.rebuild(*fresh, full.backup.options()));
}

void TestRebuild::aFailedReadNeverPassesForAWholeRebuild()
{
    FullBackup full;
    BackupFixture &backup = full.backup;
    backup.state(*full.catalog);
    // Some copies have to be read.
    backup.folder.setMtime("backup/a.txt", kNow);
    backup.folder.setMtime("backup/_deleted/old", kNow);
    backup.folder.write("backup/stray", "stray");
    const std::string tree = backup.folder.describe("backup");
    FaultFileSystem faulty(*backup.fileSystem);
    int partly = 0;
    for (std::uint64_t n = 0;; ++n) {
        faulty.reset();
        const FolderPtr root =
            faulty.open(AbsPath::parse(backup.folder / "backup").value()).value();
        faulty.failAt(n, ErrorCode::Io, EIO);
        const auto catalog = backup.newCatalog();
        const auto report = rebuildCatalog(*catalog, root, backup.options(), {}, {});
        QCOMPARE(backup.folder.describe("backup"), tree);
        if (!faulty.hasFired()) {
            REQUIRE_OK(report);
            QCOMPARE(report->adopted, std::int64_t(1));
            break;
        }
        if (!report) {
            continue;
        }
        // What is stored is in view, or named among the problems.
        std::string seen = joined(report->problems);
        QVERIFY(!seen.empty());
        ++partly;
        for (const KnownFile &row : liveRows(*catalog, 1)) {
            seen += row.stored.bytes() + '\n';
        }
        for (const StoredVersion &past : pastRows(*catalog, 1)) {
            seen += past.kept ? past.stored.bytes() + '\n' : "";
        }
        for (const char *stored : {"a.txt", "_duplicates/d/copy", "link", "stray", "_deleted/old",
                                   "_deleted/old~2", "versions/a.txt/v2.bak"}) {
            const Bytes folder = rel(stored).parent().bytes();
            QVERIFY2(contains(seen, stored) || (!folder.empty() && contains(seen, folder + ": ")),
                     stored);
        }
    }
    QVERIFY(partly > 10);
}

QTEST_APPLESS_MAIN(TestRebuild)
#include "test_rebuild.moc"
