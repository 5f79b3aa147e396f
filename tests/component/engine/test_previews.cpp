// SPDX-License-Identifier: GPL-3.0-or-later
// What would be, before it is: other retention rules, another destination.
#include "engine/destination_info.h"
#include "support/backup/backup_fixture.h"
#include "support/fault_filesystem.h"

#include <QtTest>

#include <sstream>

using namespace holdfast;
using namespace holdfast::test;

namespace
{

using Holds = DestinationInfo::Holds;

class Silent final : public RunObserver
{
    void event(const RunEvent &) override {}
};

/// `before>after` copies of each age.
std::string ages(const RetentionPreview &preview)
{
    std::string text;
    for (const RetentionPreview::AgeGroup &group : preview.ages) {
        text += std::to_string(group.upTo / kDay) + ": " + std::to_string(group.before) + '>' +
                std::to_string(group.after) + ' ' + std::to_string(group.bytesBefore) + '>' +
                std::to_string(group.bytesAfter) + ", ";
    }
    return text;
}

std::string removed(const PruneReport &report)
{
    std::string text;
    for (const PrunedCopy &copy : report.removed) {
        text += copy.source + '/' + copy.path.bytes() + " v" + std::to_string(copy.version) + ' ' +
                copy.rule + ", ";
    }
    return text;
}

/// What it keeps beside a catalog that is read is no change of the backup.
std::string withoutSqlite(const std::string &described)
{
    std::istringstream lines(described);
    std::string kept;
    for (std::string line; std::getline(lines, line);) {
        if (!line.starts_with("backup/.holdfast/catalog.sqlite-") &&
            !line.starts_with("backup/.holdfast: ")) {
            kept += line + '\n';
        }
    }
    return kept;
}

}  // namespace

class TestPreviews : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void otherRulesRemoveOtherCopies();
    void aHeldSourceKeepsAll();
    void rulesAreSeenBesideAWriter();
    void nothingIsPreviewedWithoutABackup();
    void aDestinationIsWhatStandsThere_data();
    void aDestinationIsWhatStandsThere();
    void aBackupTellsItsSources_data();
    void aBackupTellsItsSources();
    void aDestinationIsTakenWithItsFileSystem();
    void aFileIsNoDestination();

private:
    static void change(BackupFixture &fixture, const Bytes &content, TimeNs later);
};

void TestPreviews::change(BackupFixture &fixture, const Bytes &content, TimeNs later)
{
    fixture.folder.write("source/a", content);
    fixture.run();
    fixture.clock.advance(later);
}

void TestPreviews::otherRulesRemoveOtherCopies()
{
    BackupFixture fixture;
    change(fixture, "1", 100 * kDay);
    change(fixture, "22", 20 * kDay);
    change(fixture, "333", kDay);
    change(fixture, "4444", kSecond);
    QCOMPARE(text(fixture.problems), QByteArray());
    const Engine engine = fixture.engine();
    Config config = fixture.config;
    Result<RetentionPreview> preview = engine.previewRetention(config);
    QCOMPARE(removed(preview->report), std::string());
    QCOMPARE(ages(*preview), std::string("1: 1>1 3>3, 7: 1>1 2>2, 30: 1>1 1>1, 91: 0>0 0>0, "
                                         "365: 0>0 0>0, 730: 0>0 0>0, 0: 0>0 0>0, "));
    config.retention.maxVersionsPerFile = 1;
    preview = engine.previewRetention(config);
    QCOMPARE(removed(preview->report),
             std::string("source/a v1 max_versions_per_file, source/a v2 max_versions_per_file, "));
    QCOMPARE(preview->report.bytes, std::uint64_t(3));
    QCOMPARE(ages(*preview), std::string("1: 1>1 3>3, 7: 1>0 2>0, 30: 1>0 1>0, 91: 0>0 0>0, "
                                         "365: 0>0 0>0, 730: 0>0 0>0, 0: 0>0 0>0, "));
    // As a prune by these rules says it, and does it.
    Silent nobody;
    RunProgress progress;
    fixture.config = config;
    QCOMPARE(removed(*fixture.engine().prune(true, nobody, progress, {})),
             removed(preview->report));
    QCOMPARE(removed(*fixture.engine().prune(false, nobody, progress, {})),
             removed(preview->report));
    QCOMPARE(removed(fixture.engine().previewRetention(config)->report), std::string());
}

void TestPreviews::aHeldSourceKeepsAll()
{
    BackupFixture fixture;
    change(fixture, "1", kDay);
    for (int i = 0; i < 25; ++i) {
        fixture.folder.write("source/" + std::to_string(i), std::to_string(i));
    }
    change(fixture, "2", kDay);
    for (int i = 0; i < 25; ++i) {
        fixture.folder.remove("source/" + std::to_string(i));
    }
    QCOMPARE(fixture.run().counts.held, std::int64_t(25));
    Config config = fixture.config;
    config.retention.keepDays = 1;
    fixture.clock.advance(9 * kDay);
    const Result<RetentionPreview> preview = fixture.engine().previewRetention(config);
    QCOMPARE(removed(preview->report), std::string());
    QCOMPARE(preview->report.heldSources, std::vector<std::string>{"source"});
}

void TestPreviews::rulesAreSeenBesideAWriter()
{
    BackupFixture fixture;
    change(fixture, "1", kDay);
    change(fixture, "2", 2 * kDay);
    Silent nobody;
    SessionMemory memory;
    Engine engine = fixture.engine();
    const auto session = engine.openSession(memory, nobody, {});
    QVERIFY(session.ok());
    Config config = fixture.config;
    config.retention.deletedKeepDays = 1;
    config.retention.keepDays = 1;
    const Result<RetentionPreview> preview = engine.previewRetention(config);
    QVERIFY(preview.ok());
    QCOMPARE(removed(preview->report), std::string("source/a v1 keep_days, "));
}

void TestPreviews::nothingIsPreviewedWithoutABackup()
{
    BackupFixture fixture;
    const Result<RetentionPreview> preview = fixture.engine().previewRetention(fixture.config);
    QVERIFY(!preview);
    QVERIFY(preview.error().code == ErrorCode::NotFound);
}

void TestPreviews::aDestinationIsWhatStandsThere_data()
{
    QTest::addColumn<std::string>("what");
    QTest::addColumn<int>("holds");
    QTest::newRow("nothing yet") << std::string("none") << int(Holds::Nothing);
    QTest::newRow("an empty folder") << std::string("empty") << int(Holds::Nothing);
    QTest::newRow("what a new drive has") << std::string("drive") << int(Holds::Nothing);
    QTest::newRow("somebody's files") << std::string("files") << int(Holds::Files);
    QTest::newRow("a backup") << std::string("backup") << int(Holds::Backup);
    QTest::newRow("a backup that lost its own folder") << std::string("lost") << int(Holds::Backup);
    QTest::newRow("a backup of the original tool")
        << std::string("original") << int(Holds::Original);
    QTest::newRow("somebody's state.json") << std::string("state") << int(Holds::Backup);
}

void TestPreviews::aDestinationIsWhatStandsThere()
{
    QFETCH(std::string, what);
    QFETCH(int, holds);
    BackupFixture fixture;
    TempFolder &folder = fixture.folder;
    if (what == "backup" || what == "lost") {
        folder.write("source/a", "content");
        fixture.run();
    }
    if (what == "lost") {
        folder.remove("backup/.holdfast");
    } else if (what == "drive") {
        folder.makeFolder("backup/lost+found");
        folder.makeFolder("backup/.Trash-1000");
    } else if (what == "empty") {
        folder.makeFolder("backup");
    } else if (what == "files") {
        folder.write("backup/photo.jpg", "1");
    } else if (what == "original") {
        folder.write("backup/state.json", " {\n  \"/home/me/a.txt\": {\"hash\": \"00\"}}");
        folder.write("backup/versions/a.txt/v1.bak", "1");
    } else if (what == "state") {
        folder.write("backup/state.json", "[1, 2]");
    }
    const std::string before = withoutSqlite(folder.describe());
    const Result<DestinationInfo> info = examineDestination(
        *fixture.fileSystem, fixture.folder.path() / "state", fixture.config.backupRoot);
    QCOMPARE(text(withoutSqlite(folder.describe())), text(before));
    QVERIFY(info.ok());
    QCOMPARE(int(info->holds), holds);
    QCOMPARE(info->exists, what != "none");
    QVERIFY(info->isWritable);
    QVERIFY(info->totalBytes > 0);
    QVERIFY(info->freeBytes <= info->totalBytes);
    QVERIFY(!info->fileSystem.empty());
}

void TestPreviews::aBackupTellsItsSources_data()
{
    QTest::addColumn<bool>("hasCatalog");
    QTest::newRow("by its catalog") << true;
    QTest::newRow("by state.json, when the catalog is lost") << false;
}

void TestPreviews::aBackupTellsItsSources()
{
    QFETCH(bool, hasCatalog);
    BackupFixture fixture;
    fixture.folder.write("source/a", "content");
    fixture.folder.write("source/deep/b", "more");
    fixture.folder.symlink("source/link", "a");
    fixture.run();
    if (!hasCatalog) {
        fixture.folder.remove("backup/.holdfast");
    }
    const auto sources = [&fixture] {
        return examineDestination(*fixture.fileSystem, fixture.folder.path() / "state",
                                  fixture.config.backupRoot)
            .value()
            .sources;
    };
    const std::vector<SourceStatus> found = sources();
    QCOMPARE(found.size(), std::size_t(1));
    QCOMPARE(found[0].name, fixture.config.sources[0].name);
    QCOMPARE(found[0].path, fixture.config.sources[0].path.bytes());
    QVERIFY(found[0].available);
    QCOMPARE(found[0].files, std::int64_t(3));
    QCOMPARE(found[0].bytes, std::uint64_t(11));
    QCOMPARE(found[0].lastChange, fixture.clock.now());
    fixture.folder.rename("source", "elsewhere");
    QVERIFY(!sources()[0].available);
}

void TestPreviews::aDestinationIsTakenWithItsFileSystem()
{
    const TempFolder folder;
    const auto disk = makePosixFileSystem();
    FaultFileSystem faults(*disk);
    faults.pretendType("vfat");
    faults.pretendSpace(10, 100);
    const Result<DestinationInfo> info = examineDestination(
        faults, folder.path() / "state", folder.path() / "not" / "yet" / "there");
    QVERIFY(info.ok());
    QVERIFY(!info->exists);
    QCOMPARE(info->fileSystem, std::string("vfat"));
    QCOMPARE(info->freeBytes, std::uint64_t(10));
    QCOMPARE(info->totalBytes, std::uint64_t(100));
    QVERIFY(!info->keepsModes);
    QCOMPARE(info->largestFile, std::uint64_t(4'294'967'295));
}

void TestPreviews::aFileIsNoDestination()
{
    const TempFolder folder;
    folder.write("file", "1");
    const auto disk = makePosixFileSystem();
    for (const AbsPath &path : {folder.path() / "file", folder.path() / "file" / "below"}) {
        const Result<DestinationInfo> info =
            examineDestination(*disk, folder.path() / "state", path);
        QVERIFY(!info);
        QVERIFY(info.error().code == ErrorCode::NotAFolder);
    }
}

QTEST_APPLESS_MAIN(TestPreviews)
#include "test_previews.moc"
