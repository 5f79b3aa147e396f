// SPDX-License-Identifier: GPL-3.0-or-later
#include "backup_fixture.h"

#include <rapidcheck.h>

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
    void aBareFlatTreeIsAdopted();
    void aBareTreeIsMatchedToItsSources_data();
    void aBareTreeIsMatchedToItsSources();
    void adoptedVersionsHaveTimesInTheirOrder();
    void namesThatAreNotUtf8AreAdopted();
    void foreignNamesAreReportedAndLeftAlone();
    void linksInTheWayAreNotFollowed();
    void twoRowsNeverShareAStoredCopy();
    void aCutStateIsCompletedFromTheTree();
    void aStateWithoutItsSourcesUsesTheConfiguredOnes();
    void unusableStateFilesDoNotStopARebuild_data();
    void unusableStateFilesDoNotStopARebuild();
    void aNewerStateStopsARebuild();
    void aLoneDuplicateIsReported();
    void aCatalogThatIsNotEmptyIsRefused();
    void aStoppedRebuildIsAnError();
    void nothingToRebuildFromIsAnError();
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
    return row;
}

KnownFile find(Catalog &catalog, SourceId source, const Bytes &path)
{
    const auto found = catalog.find(source, rel(path));
    return found && *found ? **found : KnownFile();
}

/// The one past copy that stands at `stored`.
StoredVersion pastAt(Catalog &catalog, SourceId source, const Bytes &stored)
{
    for (const StoredVersion &past : pastRows(catalog, source)) {
        if (past.stored.bytes() == stored) {
            return past;
        }
    }
    return {};
}

bool isVoid(const KnownFile &row)
{
    return row.recordedAt == 0 && row.fingerprint.ctime == 0 && row.fingerprint.inode == 0 &&
           row.fingerprint.device == 0;
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
    KnownFile next = find(*fresh, id, "a.txt");
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
    QVERIFY(find(*fresh, 1, "a.txt") == find(*full.catalog, full.source, "a.txt"));
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
    const KnownFile a = find(*fresh, 1, "a.txt");
    QVERIFY(a.hash == hashOf("something else"));
    QVERIFY(isVoid(a));
    QCOMPARE(a.fingerprint.size, std::uint64_t(14));
    QCOMPARE(a.lineage, LineageId(40));
    const KnownFile link = find(*fresh, 1, "link");
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
    QVERIFY(find(*fresh, 1, "a.txt").stored.isEmpty());
    QVERIFY(!pastAt(*fresh, 1, "versions/a.txt/v2.bak").kept);
    QCOMPARE(fresh->nextVersion(1, rel("a.txt"), 0).value(), std::int64_t(6));
    QCOMPARE(fresh->nextVersion(1, rel("old"), 0).value(), std::int64_t(2));
    QVERIFY(find(*fresh, 1, "empty").type == EntryType::File);
    QVERIFY(find(*fresh, 1, "empty").hash == hashOf("a file in a folder's place"));
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
    const KnownFile changed = find(*fresh, 1, "changed");
    QVERIFY(changed.hash == hashOf("new content") && isVoid(changed));
    QCOMPARE(changed.lineage, rows["changed"].lineage);
    const StoredVersion version = pastAt(*fresh, 1, "versions/changed/v1.bak");
    QVERIFY(version.hash == rows["changed"].hash);
    QVERIFY(version.properties == rows["changed"].properties);
    QCOMPARE(version.from, rows["changed"].since);
    QCOMPARE(version.until, changed.since);
    QCOMPARE(version.lineage, changed.lineage);

    const KnownFile duplicate = find(*fresh, 1, "became duplicate");
    QVERIFY(duplicate.placement == Placement::Duplicate);
    QCOMPARE(duplicate.stored.bytes(), Bytes("_duplicates/became duplicate"));
    QCOMPARE(duplicate.lineage, rows["became duplicate"].lineage);
    QCOMPARE(pastAt(*fresh, 1, "versions/became duplicate/v1.bak").number, std::int64_t(1));

    QVERIFY(find(*fresh, 1, "deleted").stored.isEmpty());
    const StoredVersion deleted = pastAt(*fresh, 1, "_deleted/deleted");
    QCOMPARE(deleted.lineage, rows["deleted"].lineage);
    QCOMPARE(deleted.from, rows["deleted"].since);

    KnownFile promoted = rows["promoted"];
    promoted.stored = rel("promoted");
    promoted.placement = Placement::Current;
    QVERIFY(find(*fresh, 1, "promoted") == promoted);
}

void TestRebuild::aBareFlatTreeIsAdopted()
{
    BackupFixture backup;
    const TempFolder &folder = backup.folder;
    folder.write("backup/a.txt", "a");
    folder.setMtime("backup/a.txt", 1'600'000'000'000'000'007);
    folder.chmod("backup/a.txt", 0640);
    folder.write("backup/d/b", "b");
    folder.chmod("backup/d", 0710);
    folder.write("backup/_duplicates/d/c", "b");
    folder.write("backup/_deleted/gone", "gone");
    folder.write("backup/versions/a.txt/v3.bak", "three");
    folder.write("backup/versions/a.txt/v12.bak", "twelve");
    folder.symlink("backup/link", "../../outside");
    folder.write("backup/.holdfast/README", "never looked at");
    const std::string tree = folder.describe("backup");

    const auto catalog = backup.newCatalog();
    const auto report = backup.rebuild(*catalog, backup.options());
    REQUIRE_OK(report);
    QCOMPARE(joined(report->problems), std::string());
    QCOMPARE(report->files, std::int64_t(4));
    QCOMPARE(report->versions, std::int64_t(2));
    QCOMPARE(report->deleted, std::int64_t(1));
    QCOMPARE(report->adopted, std::int64_t(7));
    QCOMPARE(folder.describe("backup"), tree);
    QVERIFY(catalog->sources().value() ==
            (std::vector<SourceRecord>{{1, "source", "/home/source", ""}}));
    QVERIFY(!catalog->fact("backup_id").value().has_value());

    const KnownFile a = find(*catalog, 1, "a.txt");
    QVERIFY(isVoid(a));
    QVERIFY(a.hash == hashOf("a"));
    QVERIFY(a.placement == Placement::Current);
    QCOMPARE(a.stored.bytes(), Bytes("a.txt"));
    QCOMPARE(a.fingerprint.size, std::uint64_t(1));
    QCOMPARE(a.properties.mode, 0640U);
    QCOMPARE(a.properties.mtime, TimeNs(1'600'000'000'000'000'007));
    QVERIFY(a.lineage > 0);
    QVERIFY(find(*catalog, 1, "d").type == EntryType::Folder);
    QCOMPARE(find(*catalog, 1, "d").properties.mode, 0710U);
    QVERIFY(find(*catalog, 1, "d/c").placement == Placement::Duplicate);
    QCOMPARE(find(*catalog, 1, "link").linkTarget, Bytes("../../outside"));
    QCOMPARE(catalog->nextVersion(1, rel("a.txt"), 0).value(), std::int64_t(13));
    QVERIFY(pastAt(*catalog, 1, "versions/a.txt/v12.bak").hash == hashOf("twelve"));
    QVERIFY(pastAt(*catalog, 1, "_deleted/gone").kind == PastKind::Deleted);
    QCOMPARE(pastAt(*catalog, 1, "_deleted/gone").path.bytes(), Bytes("gone"));
}

void TestRebuild::aBareTreeIsMatchedToItsSources_data()
{
    QTest::addColumn<QStringList>("files");
    QTest::addColumn<QStringList>("sources");
    QTest::addColumn<int>("layout");
    QTest::addColumn<QStringList>("folders");
    const int automatic = static_cast<int>(LayoutMode::Auto);
    const int flat = static_cast<int>(LayoutMode::Flat);
    const int bySource = static_cast<int>(LayoutMode::BySource);
    const auto list = [](const char *words) {
        return QString::fromUtf8(words).split(QLatin1Char(' '), Qt::SkipEmptyParts);
    };
    QTest::newRow("one source, a tree")
        << list("x y/z") << list("a") << automatic << QStringList{QString()};
    QTest::newRow("one source in the folder of its name")
        << list("a/x _deleted/a/y") << list("a") << automatic << list("a");
    QTest::newRow("one source that has a folder of its own name")
        << list("a/x y") << list("a") << automatic << QStringList{QString()};
    QTest::newRow("one source, told flat")
        << list("a/x") << list("a") << flat << QStringList{QString()};
    QTest::newRow("one source, told by source") << list("x") << list("a") << bySource << list("a");
    QTest::newRow("two sources in the folders of their names")
        << list("a/x b/x") << list("a b") << automatic << list("a b");
    QTest::newRow("two sources, one has nothing yet")
        << list("b/x") << list("a b") << automatic << list("a b");
    QTest::newRow("a second source came later")
        << list("x b/x") << list("a b") << automatic << QStringList{QString(), QLatin1String("b")};
    QTest::newRow("an empty backup")
        << QStringList() << list("a") << automatic << QStringList{QString()};
    QTest::newRow("a source with the name of an area")
        << list("a/x") << list("a versions") << automatic << list("a versions~1");
}

void TestRebuild::aBareTreeIsMatchedToItsSources()
{
    QFETCH(QStringList, files);
    QFETCH(QStringList, sources);
    QFETCH(int, layout);
    QFETCH(QStringList, folders);
    BackupFixture backup;
    for (const QString &file : files) {
        backup.folder.write("backup/" + file.toStdString(), "x");
    }
    std::vector<std::string> names;
    for (const QString &source : sources) {
        names.push_back(source.toStdString());
    }
    RebuildOptions options = backup.options(names);
    options.layout = static_cast<LayoutMode>(layout);
    const auto catalog = backup.newCatalog();
    const auto report = backup.rebuild(*catalog, options);
    REQUIRE_OK(report);
    QStringList found;
    const std::vector<SourceRecord> records = catalog->sources().value();
    for (const SourceRecord &source : records) {
        found.append(QString::fromStdString(source.folder));
    }
    QCOMPARE(found, folders);
}

void TestRebuild::adoptedVersionsHaveTimesInTheirOrder()
{
    BackupFixture backup;
    // Made in another order than their numbers, and all of them later than "now".
    for (const char *name : {"v2.bak", "v10.bak", "v1.bak"}) {
        backup.folder.write(Bytes("backup/versions/a/") + name, name);
    }
    backup.folder.write("backup/a", "now");
    RebuildOptions options = backup.options();
    const auto catalog = backup.newCatalog();
    REQUIRE_OK(backup.rebuild(*catalog, options));
    auto versions = pastRows(*catalog, 1);
    QCOMPARE(versions.size(), std::size_t(3));
    QCOMPARE(versions[2].number, std::int64_t(10));
    for (std::size_t i = 0; i < versions.size(); ++i) {
        QVERIFY(versions[i].from <= versions[i].until);
        QVERIFY(versions[i].until <= options.now);
        QCOMPARE(versions[i].lineage, find(*catalog, 1, "a").lineage);
        if (i > 0) {
            QCOMPARE(versions[i].from, versions[i - 1].until);
        }
    }
    QCOMPARE(find(*catalog, 1, "a").since, versions[2].until);
}

void TestRebuild::namesThatAreNotUtf8AreAdopted()
{
    BackupFixture backup;
    backup.folder.write("backup/\xFF\xFE/\n", "x");
    backup.folder.write("backup/versions/\xFF\xFE/\n/v1.bak", "y");
    const auto catalog = backup.newCatalog();
    const auto report = backup.rebuild(*catalog, backup.options());
    REQUIRE_OK(report);
    QCOMPARE(joined(report->problems), std::string());
    QVERIFY(find(*catalog, 1, "\xFF\xFE/\n").hash == hashOf("x"));
    QCOMPARE(pastAt(*catalog, 1, "versions/\xFF\xFE/\n/v1.bak").path.bytes(), Bytes("\xFF\xFE/\n"));
}

void TestRebuild::foreignNamesAreReportedAndLeftAlone()
{
    BackupFixture backup;
    backup.folder.write("backup/a/x", "x");
    backup.folder.write("backup/b/x", "x2");
    backup.folder.write("backup/stray\n", "s");
    backup.folder.write("backup/versions/a/x/notes.txt", "n");
    backup.folder.write("backup/_deleted/unknown/y", "y");
    QCOMPARE(::mkfifo((backup.folder / "backup/a/pipe").c_str(), 0600), 0);
    const std::string tree = backup.folder.describe("backup");
    const auto catalog = backup.newCatalog();
    RebuildOptions options = backup.options({"a", "b"});
    options.layout = LayoutMode::BySource;
    const auto report = backup.rebuild(*catalog, options);
    REQUIRE_OK(report);
    QCOMPARE(joined(report->problems),
             std::string("a/pipe: not part of the backup, left alone\n"
                         "stray\\n: not part of the backup, left alone\n"
                         "_deleted/unknown/y: not part of the backup, left alone\n"
                         "versions/a/x/notes.txt: not part of the backup, left alone\n"));
    QCOMPARE(report->files, std::int64_t(2));
    QCOMPARE(backup.folder.describe("backup"), tree);
    // A folder for each source's root.
    QCOMPARE(find(*catalog, 1, "").stored.bytes(), Bytes("a"));
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
    QVERIFY(find(*fresh, 1, "d/secret").stored.isEmpty());
    QVERIFY(find(*fresh, 1, "d").type == EntryType::Symlink);
    QVERIFY(find(*fresh, 1, "file").type == EntryType::Symlink);
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
    QCOMPARE(find(*fresh, 1, "a").stored.bytes(), Bytes("a"));
    QVERIFY(find(*fresh, 1, "b").stored.isEmpty());
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
        QVERIFY(find(*fresh, 1, "a.txt").hash == hashOf("content of a"));
        QVERIFY(find(*fresh, 1, "d/copy").placement == Placement::Duplicate);
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

void TestRebuild::unusableStateFilesDoNotStopARebuild_data()
{
    QTest::addColumn<std::function<void(const TempFolder &)>>("make");
    const auto row = [](const char *name, const std::function<void(const TempFolder &)> &make) {
        QTest::newRow(name) << make;
    };
    row("empty", [](const TempFolder &f) { f.write("backup/state.json", ""); });
    row("zeros", [](const TempFolder &f) { f.write("backup/state.json", Bytes(9000, '\0')); });
    row("a list", [](const TempFolder &f) { f.write("backup/state.json", "[]"); });
    row("a folder", [](const TempFolder &f) { f.makeFolder("backup/state.json"); });
    row("a link", [](const TempFolder &f) {
        f.write("other.json", "{}");
        f.symlink("backup/state.json", "../other.json");
    });
    row("deep nesting",
        [](const TempFolder &f) { f.write("backup/state.json", Bytes(100'000, '[')); });
}

void TestRebuild::unusableStateFilesDoNotStopARebuild()
{
    QFETCH(std::function<void(const TempFolder &)>, make);
    BackupFixture backup;
    backup.folder.write("backup/a", "a");
    make(backup.folder);
    const auto catalog = backup.newCatalog();
    const auto report = backup.rebuild(*catalog, backup.options());
    REQUIRE_OK(report);
    QCOMPARE(report->files, std::int64_t(1));
    QCOMPARE(report->problems.size(), std::size_t(1));
    QVERIFY(report->problems[0].starts_with("state.json: "));
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

void TestRebuild::aLoneDuplicateIsReported()
{
    BackupFixture backup;
    backup.folder.write("backup/_duplicates/a", "same");
    backup.folder.write("backup/_duplicates/b", "other");
    backup.folder.write("backup/c", "other");
    const auto catalog = backup.newCatalog();
    const auto report = backup.rebuild(*catalog, backup.options());
    REQUIRE_OK(report);
    QCOMPARE(joined(report->problems),
             std::string("_duplicates/a: its content stands nowhere else in the backup\n"));
    QVERIFY(find(*catalog, 1, "a").placement == Placement::Duplicate);
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

void TestRebuild::nothingToRebuildFromIsAnError()
{
    BackupFixture backup;
    const auto catalog = backup.newCatalog();
    const auto report = backup.rebuild(*catalog, backup.options({}));
    QVERIFY(!report && report.error().code == ErrorCode::Invalid);
}

QTEST_APPLESS_MAIN(TestRebuild)
#include "test_rebuild.moc"
