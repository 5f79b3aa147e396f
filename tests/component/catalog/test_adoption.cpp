// SPDX-License-Identifier: GPL-3.0-or-later
// Rebuilding from the tree alone.
#include "backup_fixture.h"

#include <sys/stat.h>

using namespace holdfast;
using namespace holdfast::test;

class TestAdoption : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aBareFlatTreeIsAdopted();
    void aBareTreeIsMatchedToItsSources_data();
    void aBareTreeIsMatchedToItsSources();
    void adoptedVersionsHaveTimesInTheirOrder();
    void namesThatAreNotUtf8AreAdopted();
    void foreignNamesAreReportedAndLeftAlone();
    void aLoneDuplicateIsReported();
    void nothingToRebuildFromIsAnError();
    void unusableStateFilesDoNotStopARebuild_data();
    void unusableStateFilesDoNotStopARebuild();
};

void TestAdoption::aBareFlatTreeIsAdopted()
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

    const KnownFile a = liveAt(*catalog, 1, "a.txt");
    QVERIFY(isVoid(a));
    QVERIFY(a.hash == hashOf("a"));
    QVERIFY(a.placement == Placement::Current);
    QCOMPARE(a.stored.bytes(), Bytes("a.txt"));
    QCOMPARE(a.fingerprint.size, std::uint64_t(1));
    QCOMPARE(a.properties.mode, 0640U);
    QCOMPARE(a.properties.mtime, TimeNs(1'600'000'000'000'000'007));
    QVERIFY(a.lineage > 0);
    QVERIFY(liveAt(*catalog, 1, "d").type == EntryType::Folder);
    QCOMPARE(liveAt(*catalog, 1, "d").properties.mode, 0710U);
    QVERIFY(liveAt(*catalog, 1, "d/c").placement == Placement::Duplicate);
    QCOMPARE(liveAt(*catalog, 1, "link").linkTarget, Bytes("../../outside"));
    QCOMPARE(catalog->nextVersion(1, rel("a.txt"), 0).value(), std::int64_t(13));
    QVERIFY(pastAt(*catalog, 1, "versions/a.txt/v12.bak").hash == hashOf("twelve"));
    QVERIFY(pastAt(*catalog, 1, "_deleted/gone").kind == PastKind::Deleted);
    QCOMPARE(pastAt(*catalog, 1, "_deleted/gone").path.bytes(), Bytes("gone"));
}

void TestAdoption::aBareTreeIsMatchedToItsSources_data()
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
        << list("a/x") << list("a versions") << automatic << list("a versions~2");
}

void TestAdoption::aBareTreeIsMatchedToItsSources()
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

void TestAdoption::adoptedVersionsHaveTimesInTheirOrder()
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
        QCOMPARE(versions[i].lineage, liveAt(*catalog, 1, "a").lineage);
        if (i > 0) {
            QCOMPARE(versions[i].from, versions[i - 1].until);
        }
    }
    QCOMPARE(liveAt(*catalog, 1, "a").since, versions[2].until);
}

void TestAdoption::namesThatAreNotUtf8AreAdopted()
{
    BackupFixture backup;
    backup.folder.write("backup/\xFF\xFE/\n", "x");
    backup.folder.write("backup/versions/\xFF\xFE/\n/v1.bak", "y");
    const auto catalog = backup.newCatalog();
    const auto report = backup.rebuild(*catalog, backup.options());
    REQUIRE_OK(report);
    QCOMPARE(joined(report->problems), std::string());
    QVERIFY(liveAt(*catalog, 1, "\xFF\xFE/\n").hash == hashOf("x"));
    QCOMPARE(pastAt(*catalog, 1, "versions/\xFF\xFE/\n/v1.bak").path.bytes(), Bytes("\xFF\xFE/\n"));
}

void TestAdoption::foreignNamesAreReportedAndLeftAlone()
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
    QCOMPARE(liveAt(*catalog, 1, "").stored.bytes(), Bytes("a"));
}

void TestAdoption::aLoneDuplicateIsReported()
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
    QVERIFY(liveAt(*catalog, 1, "a").placement == Placement::Duplicate);
}

void TestAdoption::nothingToRebuildFromIsAnError()
{
    BackupFixture backup;
    const auto catalog = backup.newCatalog();
    const auto report = backup.rebuild(*catalog, backup.options({}));
    QVERIFY(!report && report.error().code == ErrorCode::Invalid);
}

void TestAdoption::unusableStateFilesDoNotStopARebuild_data()
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

void TestAdoption::unusableStateFilesDoNotStopARebuild()
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

QTEST_APPLESS_MAIN(TestAdoption)
#include "test_adoption.moc"
