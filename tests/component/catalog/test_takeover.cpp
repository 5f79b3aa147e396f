// SPDX-License-Identifier: GPL-3.0-or-later
#include "backup_fixture.h"

#include <QCryptographicHash>

using namespace holdfast;
using namespace holdfast::test;

// Before the raw strings: moc loses its way in them.
class TestTakeover : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aBackupOfTheOriginalToolIsTakenOver();
    void rowsMakeTheNextRunReadButNotCopy();
    void filesOfOneNameAreToldApartByTheirHash();
    void oneStoredFileServesOneEntryOnly();
    void entriesWithoutAStoredCopyAreLeftForTheNextRun();
    void whatNoEntryExplainsIsKeptInView();
    void entriesOutsideTheSourcesAreReported();
    void versionsKeepTheirNumbersAndCountOn();
    void severalSourcesGetFoldersThatAreFree();
    void hashesOfOtherLengthsAreMatched_data();
    void hashesOfOtherLengthsAreMatched();
    void aCutStateTakesOverWhatItTells();
    void theTakenOverBackupComesBackFromItsNewState();
    void linksInTheBackupAreNotFollowed();
    void aBackupWithoutSourcesIsAnError();
};

namespace
{

std::string entry(const std::string &path, const Bytes &content)
{
    return "\"" + path + "\": {\"hash\": \"" + hashOf(content).hex() + "\"}";
}

void writeState(const BackupFixture &backup, const std::vector<std::string> &entries)
{
    std::string text = "{";
    for (const std::string &line : entries) {
        text += (text.size() > 1 ? ",\n" : "\n") + line;
    }
    backup.folder.write("backup/state.json", text + "\n}\n");
}

}  // namespace

void TestTakeover::aBackupOfTheOriginalToolIsTakenOver()
{
    BackupFixture backup;
    backup.folder.write("backup/one.txt", "one");
    backup.folder.write("backup/sea.jpg", "sea");
    backup.folder.write("backup/_duplicates/one_copy.txt", "one");
    backup.folder.write("backup/_deleted/old.txt", "old");
    backup.folder.write("backup/versions/one.txt/v1.bak", "first");
    backup.folder.write("backup/versions/one.txt/v2.bak", "second");
    writeState(backup,
               {entry("/home/source/one.txt", "one"), entry("/home/source/photos/sea.jpg", "sea"),
                entry("/home/source/one_copy.txt", "one")});
    const std::string tree = backup.folder.describe("backup");

    const auto catalog = backup.newCatalog();
    const auto report = backup.rebuild(*catalog, backup.options());
    REQUIRE_OK(report);
    QVERIFY(report->originalTool);
    QCOMPARE(joined(report->problems), std::string());
    QCOMPARE(report->files, std::int64_t(3));
    QCOMPARE(report->versions, std::int64_t(2));
    QCOMPARE(report->deleted, std::int64_t(1));
    QCOMPARE(report->fromState, std::int64_t(3));
    QCOMPARE(report->missing, std::int64_t(0));
    QCOMPARE(backup.folder.describe("backup"), tree);
    QVERIFY(catalog->sources().value() ==
            (std::vector<SourceRecord>{{1, "source", "/home/source", ""}}));
    QVERIFY(!catalog->fact("backup_id").value().has_value());

    QCOMPARE(liveAt(*catalog, 1, "one.txt").stored.bytes(), Bytes("one.txt"));
    QVERIFY(liveAt(*catalog, 1, "one.txt").placement == Placement::Current);
    QCOMPARE(liveAt(*catalog, 1, "photos/sea.jpg").stored.bytes(), Bytes("sea.jpg"));
    QCOMPARE(liveAt(*catalog, 1, "one_copy.txt").stored.bytes(), Bytes("_duplicates/one_copy.txt"));
    QVERIFY(liveAt(*catalog, 1, "one_copy.txt").placement == Placement::Duplicate);
    const auto past = pastRows(*catalog, 1);
    QCOMPARE(past.size(), std::size_t(3));
    QVERIFY(past[0].kind == PastKind::Deleted);
    QCOMPARE(past[0].path.bytes(), Bytes("old.txt"));
    QVERIFY(past[2].hash == hashOf("second"));
}

void TestTakeover::rowsMakeTheNextRunReadButNotCopy()
{
    BackupFixture backup;
    backup.folder.write("backup/one.txt", "one");
    backup.folder.chmod("backup/one.txt", 0640);
    backup.folder.setMtime("backup/one.txt", 1'500'000'000'000'000'003);
    writeState(backup, {entry("/home/source/d/one.txt", "one")});
    const auto catalog = backup.newCatalog();
    RebuildOptions options = backup.options();
    options.algorithm = HashAlgorithm::Blake2b;
    REQUIRE_OK(backup.rebuild(*catalog, options));
    const KnownFile row = liveAt(*catalog, 1, "d/one.txt");
    // The configured algorithm, or the next run would have to hash twice.
    QVERIFY(row.hash == hashOf("one", HashAlgorithm::Blake2b));
    QCOMPARE(row.recordedAt, TimeNs(0));
    QCOMPARE(row.fingerprint.size, std::uint64_t(3));
    QCOMPARE(row.fingerprint.ctime, TimeNs(0));
    QCOMPARE(row.fingerprint.inode, std::uint64_t(0));
    // As the original tool's copy has them: a run that finds the same has nothing to apply.
    QCOMPARE(row.properties.mode, 0640U);
    QCOMPARE(row.properties.mtime, TimeNs(1'500'000'000'000'000'003));
    QVERIFY(row.lineage > 0);
}

void TestTakeover::filesOfOneNameAreToldApartByTheirHash()
{
    // The later one overwrote the earlier one's copy there.
    BackupFixture backup;
    backup.folder.write("backup/a.txt", "of z");
    writeState(backup,
               {entry("/home/source/b/a.txt", "of b"), entry("/home/source/z/a.txt", "of z")});
    const auto catalog = backup.newCatalog();
    const auto report = backup.rebuild(*catalog, backup.options());
    REQUIRE_OK(report);
    QCOMPARE(liveAt(*catalog, 1, "z/a.txt").stored.bytes(), Bytes("a.txt"));
    QVERIFY(liveAt(*catalog, 1, "b/a.txt").stored.isEmpty());
    QCOMPARE(report->missing, std::int64_t(1));
    QVERIFY(contains(joined(report->problems), "source/b/a.txt: no stored copy has its content"));
}

void TestTakeover::oneStoredFileServesOneEntryOnly()
{
    BackupFixture backup;
    backup.folder.write("backup/a.txt", "same");
    backup.folder.write("backup/b.txt", "both");
    backup.folder.write("backup/_duplicates/b.txt", "both");
    writeState(backup,
               {entry("/home/source/y/a.txt", "same"), entry("/home/source/x/a.txt", "same"),
                entry("/home/source/y/b.txt", "both"), entry("/home/source/x/b.txt", "both")});
    const auto catalog = backup.newCatalog();
    REQUIRE_OK(backup.rebuild(*catalog, backup.options()));
    QCOMPARE(liveAt(*catalog, 1, "x/a.txt").stored.bytes(), Bytes("a.txt"));
    QVERIFY(liveAt(*catalog, 1, "y/a.txt").stored.isEmpty());
    QCOMPARE(liveAt(*catalog, 1, "x/b.txt").stored.bytes(), Bytes("b.txt"));
    QCOMPARE(liveAt(*catalog, 1, "y/b.txt").stored.bytes(), Bytes("_duplicates/b.txt"));
    QVERIFY(liveAt(*catalog, 1, "y/b.txt").placement == Placement::Duplicate);
}

void TestTakeover::entriesWithoutAStoredCopyAreLeftForTheNextRun()
{
    BackupFixture backup;
    writeState(backup, {entry("/home/source/gone.txt", "gone")});
    const auto catalog = backup.newCatalog();
    const auto report = backup.rebuild(*catalog, backup.options());
    REQUIRE_OK(report);
    QCOMPARE(report->missing, std::int64_t(1));
    QCOMPARE(report->files, std::int64_t(0));
}

void TestTakeover::whatNoEntryExplainsIsKeptInView()
{
    BackupFixture backup;
    backup.folder.write("backup/a.txt", "changed by hand");
    backup.folder.write("backup/_duplicates/stray.txt", "s");
    backup.folder.write("backup/folder/deep/file", "f");
    backup.folder.write("backup/versions/a.txt/notes", "n");
    backup.folder.write("backup/versions/b.txt/v3.bak", "b");
    writeState(backup, {entry("/home/source/a.txt", "a")});
    const auto catalog = backup.newCatalog();
    const auto report = backup.rebuild(*catalog, backup.options());
    REQUIRE_OK(report);
    QCOMPARE(report->files, std::int64_t(0));
    std::vector<std::string> seen;
    for (const StoredVersion &past : pastRows(*catalog, 1)) {
        const bool isVersion = past.kind == PastKind::Version;
        seen.push_back(past.path.bytes() + (isVersion ? " was " : " deleted ") +
                       past.stored.bytes());
        QVERIFY(past.kept);
    }
    QCOMPARE(joined(seen), std::string("a.txt deleted a.txt\n"
                                       "a.txt/notes deleted versions/a.txt/notes\n"
                                       "b.txt was versions/b.txt/v3.bak\n"
                                       "folder/deep/file deleted folder/deep/file\n"
                                       "stray.txt deleted _duplicates/stray.txt\n"));
}

void TestTakeover::entriesOutsideTheSourcesAreReported()
{
    BackupFixture backup;
    backup.folder.write("backup/x.txt", "x");
    writeState(backup, {entry("/elsewhere/x.txt", "x"), entry("/home/source", "x"),
                        entry("/home/source2/x.txt", "x"), entry("/home/source/../x.txt", "x"),
                        entry("/home/a\\nb/x.txt", "x")});
    const auto catalog = backup.newCatalog();
    const auto report = backup.rebuild(*catalog, backup.options());
    REQUIRE_OK(report);
    QCOMPARE(report->files, std::int64_t(0));
    QCOMPARE(report->deleted, std::int64_t(1));
    QCOMPARE(report->problems.size(), std::size_t(6));
    QVERIFY(contains(report->problems[0], "/elsewhere/x.txt: not inside a configured source"));
    for (const std::string &problem : report->problems) {
        QVERIFY(!contains(problem, "\n"));
    }
}

void TestTakeover::versionsKeepTheirNumbersAndCountOn()
{
    BackupFixture backup;
    backup.folder.write("backup/a.txt", "now");
    for (const int number : {9, 2, 10}) {
        backup.folder.write("backup/versions/a.txt/v" + std::to_string(number) + ".bak",
                            std::to_string(number));
    }
    // Of two files of the name, the first that is stored has the versions.
    writeState(backup,
               {entry("/home/source/a/a.txt", "lost"), entry("/home/source/c/a.txt", "now")});
    const auto catalog = backup.newCatalog();
    REQUIRE_OK(backup.rebuild(*catalog, backup.options()));
    const auto past = pastRows(*catalog, 1);
    QCOMPARE(past.size(), std::size_t(3));
    TimeNs until = 0;
    const std::vector<std::int64_t> numbers = {2, 9, 10};
    for (std::size_t i = 0; i < past.size(); ++i) {
        QCOMPARE(past[i].path.bytes(), Bytes("c/a.txt"));
        QCOMPARE(past[i].number, numbers[i]);
        QVERIFY(past[i].hash == hashOf(std::to_string(numbers[i])));
        QVERIFY(past[i].until >= until && past[i].from <= past[i].until);
        until = past[i].until;
    }
    const KnownFile live = liveAt(*catalog, 1, "c/a.txt");
    QCOMPARE(live.since, until);
    QCOMPARE(past[0].lineage, live.lineage);
    QCOMPARE(catalog->nextVersion(1, rel("c/a.txt"), live.lineage).value(), std::int64_t(11));
}

void TestTakeover::severalSourcesGetFoldersThatAreFree()
{
    BackupFixture backup;
    backup.folder.write("backup/music", "a file of this name");
    backup.folder.write("backup/b.txt", "b");
    writeState(backup,
               {entry("/home/docs/music", "a file of this name"), entry("/home/music/b.txt", "b")});
    const auto catalog = backup.newCatalog();
    REQUIRE_OK(backup.rebuild(*catalog, backup.options({"docs", "music"})));
    QVERIFY(catalog->sources().value() ==
            (std::vector<SourceRecord>{{1, "docs", "/home/docs", "docs"},
                                       {2, "music", "/home/music", "music~2"}}));
    QCOMPARE(liveAt(*catalog, 1, "music").stored.bytes(), Bytes("music"));
    QCOMPARE(liveAt(*catalog, 2, "b.txt").stored.bytes(), Bytes("b.txt"));
}

void TestTakeover::hashesOfOtherLengthsAreMatched_data()
{
    QTest::addColumn<QByteArray>("hex");
    const auto of = [](QCryptographicHash::Algorithm algorithm) {
        return QCryptographicHash::hash("one", algorithm).toHex();
    };
    QTest::newRow("sha256 in capitals") << of(QCryptographicHash::Sha256).toUpper();
    QTest::newRow("sha384") << of(QCryptographicHash::Sha384);
    QTest::newRow("sha512") << of(QCryptographicHash::Sha512);
    QTest::newRow("md5, for matching only") << of(QCryptographicHash::Md5);
    QTest::newRow("sha1, for matching only") << of(QCryptographicHash::Sha1);
}

void TestTakeover::hashesOfOtherLengthsAreMatched()
{
    QFETCH(QByteArray, hex);
    BackupFixture backup;
    backup.folder.write("backup/one.txt", "one");
    writeState(backup, {"\"/home/source/one.txt\": {\"hash\": \"" + hex.toStdString() + "\"}"});
    const auto catalog = backup.newCatalog();
    REQUIRE_OK(backup.rebuild(*catalog, backup.options()));
    QVERIFY(liveAt(*catalog, 1, "one.txt").hash == hashOf("one"));
}

void TestTakeover::aCutStateTakesOverWhatItTells()
{
    BackupFixture backup;
    backup.folder.write("backup/a.txt", "a");
    backup.folder.write("backup/b.txt", "b");
    writeState(backup, {entry("/home/source/a.txt", "a"), entry("/home/source/b.txt", "b")});
    const std::string text = backup.folder.read("backup/state.json");
    backup.folder.write("backup/state.json", text.substr(0, text.size() - 12));
    const auto catalog = backup.newCatalog();
    const auto report = backup.rebuild(*catalog, backup.options());
    REQUIRE_OK(report);
    QVERIFY(report->originalTool);
    QCOMPARE(report->files, std::int64_t(1));
    QCOMPARE(report->deleted, std::int64_t(1));
    QVERIFY(report->problems[0].starts_with("state.json: "));
}

void TestTakeover::theTakenOverBackupComesBackFromItsNewState()
{
    BackupFixture backup;
    backup.folder.write("backup/one.txt", "one");
    backup.folder.write("backup/stray", "stray");
    backup.folder.write("backup/_duplicates/two.txt", "one");
    backup.folder.write("backup/_deleted/old.txt", "old");
    backup.folder.write("backup/versions/one.txt/v4.bak", "first");
    writeState(backup,
               {entry("/home/source/x/one.txt", "one"), entry("/home/source/y/two.txt", "one")});
    const auto catalog = backup.newCatalog();
    REQUIRE_OK(backup.rebuild(*catalog, backup.options()));
    const std::string state = backup.state(*catalog);
    const auto fresh = backup.newCatalog();
    const auto report = backup.rebuild(*fresh, backup.options());
    REQUIRE_OK(report);
    QCOMPARE(joined(report->problems), std::string());
    QVERIFY(!report->originalTool);
    QCOMPARE(report->adopted, std::int64_t(0));
    QCOMPARE(backup.state(*fresh), state);
}

void TestTakeover::linksInTheBackupAreNotFollowed()
{
    BackupFixture backup;
    backup.folder.write("outside/one.txt", "one");
    backup.folder.symlink("backup/one.txt", "../outside/one.txt");
    backup.folder.symlink("backup/_duplicates", "../outside");
    writeState(backup, {entry("/home/source/one.txt", "one")});
    const auto catalog = backup.newCatalog();
    const auto report = backup.rebuild(*catalog, backup.options());
    REQUIRE_OK(report);
    QCOMPARE(report->files, std::int64_t(0));
    QCOMPARE(report->missing, std::int64_t(1));
    QCOMPARE(backup.bytesHashed, std::uint64_t(0));
    const auto past = pastRows(*catalog, 1);
    QCOMPARE(past.size(), std::size_t(1));
    QCOMPARE(past[0].linkTarget, Bytes("../outside/one.txt"));
    QVERIFY(contains(joined(report->problems), "_duplicates: "));
}

void TestTakeover::aBackupWithoutSourcesIsAnError()
{
    BackupFixture backup;
    writeState(backup, {entry("/home/source/one.txt", "one")});
    const auto catalog = backup.newCatalog();
    const auto report = backup.rebuild(*catalog, backup.options({}));
    QVERIFY(!report && report.error().code == ErrorCode::Invalid);
}

QTEST_APPLESS_MAIN(TestTakeover)
#include "test_takeover.moc"
