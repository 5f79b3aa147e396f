// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/backup/backup_fixture.h"

#include <QtTest>

using namespace holdfast;
using namespace holdfast::test;

/// What is done to the source between two runs, and the story of the second run.
class TestBackupRun : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theWalkThroughOfTheOriginalTool();
    void aSecondRunDoesNothing();
    void aCheckOfEveryFileRecordsNothingAnew();
    void deletionsAreArchivedAndNumbersGoOn();
    void aMovedFileIsNotCopied();
    void aCopyThatIsMovedToo();
    void aDuplicateIsPromotedWhenItsOriginalGoes();
    void theSameDeletionTwiceTakesTheNextName();
    void aFolderBecomesAFileAndBack();
    void attributesOfFilesAndFoldersAreKept();
    void hardLinksStayLinks();
    void reservedNamesAreEscaped();
    void twoSourcesNeverMeet();
    void aFileThatSomebodyPutIntoTheBackupStays();
    void aStoredCopyThatSomebodyTookAway();
    void excludedFilesAreTakenOut();
    void manyDeletionsAreHeldBack();
    void aMissingSourceDeletesNothing();
    void anEmptyMountPointIsNoDestination();
    void aDryRunWritesNothing();
    void aLostCatalogIsRebuilt();
    void retentionRemovesOldVersions();
    void restoringGivesTheSourceBack();
    void restoringInPlaceArchivesWhatStandsThere();
    void theNextRunRewritesAStaleStateFile();
};

void TestBackupRun::theWalkThroughOfTheOriginalTool()
{
    BackupFixture fixture;
    fixture.folder.write("source/one.txt", "hello world\n");
    fixture.folder.write("source/two.txt", "another file\n");
    fixture.folder.write("source/one_copy.txt", "hello world\n");
    RunSummary summary = fixture.run();
    QCOMPARE(text(fixture.problems), QByteArray());
    QCOMPARE(text(fixture.story()),
             QByteArray("plan backup source/one.txt\n"
                        "plan duplicate source/one_copy.txt\n"
                        "plan backup source/two.txt\n"
                        "stored backup source/one.txt at one.txt\n"
                        "stored duplicate source/one_copy.txt at _duplicates/one_copy.txt\n"
                        "stored backup source/two.txt at two.txt\n"
                        "complete\n"));
    QVERIFY(summary.complete);
    QCOMPARE(fixture.folder.read("backup/_duplicates/one_copy.txt"), Bytes("hello world\n"));

    fixture.folder.append("source/one.txt", "hello world v2\n");
    fixture.folder.write("source/three.txt", "new file\n");
    fixture.run();
    QCOMPARE(text(fixture.problems), QByteArray());
    QCOMPARE(text(fixture.story()),
             QByteArray("plan modified source/one.txt\n"
                        "plan backup source/three.txt\n"
                        "plan promoted source/one_copy.txt\n"
                        "archived source/one.txt from one.txt at versions/one.txt/v1.bak\n"
                        "stored modified source/one.txt at one.txt\n"
                        "skipped source/one_copy.txt\n"
                        "stored backup source/three.txt at three.txt\n"
                        "skipped source/two.txt\n"
                        "promoted source/one_copy.txt from _duplicates/one_copy.txt at "
                        "one_copy.txt\n"
                        "complete\n"));
    QCOMPARE(fixture.folder.read("backup/versions/one.txt/v1.bak"), Bytes("hello world\n"));
    QCOMPARE(fixture.folder.read("backup/one.txt"), Bytes("hello world\nhello world v2\n"));
}

void TestBackupRun::aSecondRunDoesNothing()
{
    BackupFixture fixture;
    fixture.folder.write("source/a/one", "1");
    fixture.folder.write("source/a/two", "2");
    fixture.folder.makeFolder("source/empty/inside");
    fixture.folder.symlink("source/link", "a/one");
    fixture.run();
    const std::string backup = fixture.folder.describe("backup/a");
    const Bytes state = fixture.folder.read("backup/state.json");
    const RunSummary summary = fixture.run();
    QCOMPARE(text(fixture.problems), QByteArray());
    QCOMPARE(text(fixture.story()), QByteArray("skipped source/a/one\nskipped source/a/two\n"
                                               "skipped source/link\ncomplete\n"));
    QCOMPARE(summary.bytesRead, std::uint64_t(0));
    QCOMPARE(fixture.folder.describe("backup/a"), backup);
    QCOMPARE(text(fixture.folder.read("backup/state.json")), text(state));
    QVERIFY(fixture.folder.exists("backup/empty/inside"));
}

// It reads every file, and what it found is what stands there: at a million files, rows written
// anew would cost more than the reading.
void TestBackupRun::aCheckOfEveryFileRecordsNothingAnew()
{
    BackupFixture fixture;
    fixture.folder.write("source/a", "one");
    fixture.folder.write("source/b", "one");
    fixture.run();
    const Bytes state = fixture.folder.read("backup/state.json");
    RunOptions options;
    options.fullHash = true;
    const RunSummary summary = fixture.run(options);
    QCOMPARE(summary.counts.skip, std::int64_t(2));
    QCOMPARE(summary.bytesRead, std::uint64_t(6));
    QCOMPARE(fixture.folder.read("backup/state.json"), state);
    QCOMPARE(text(fixture.problems), QByteArray());
}

void TestBackupRun::deletionsAreArchivedAndNumbersGoOn()
{
    BackupFixture fixture;
    fixture.folder.write("source/sub/old.txt", "first");
    fixture.run();
    fixture.folder.write("source/sub/old.txt", "second");
    fixture.run();
    fixture.folder.remove("source/sub");
    fixture.run();
    QCOMPARE(text(fixture.problems), QByteArray());
    QCOMPARE(text(fixture.story()),
             QByteArray("plan deleted source/sub/old.txt\n"
                        "deleted source/sub/old.txt from sub/old.txt at _deleted/sub/old.txt\n"
                        "forgotten source/sub/old.txt from sub/old.txt at _deleted/sub/old.txt\n"
                        "complete\n"));
    QVERIFY(!fixture.folder.exists("backup/sub"));
    fixture.folder.write("source/sub/old.txt", "third");
    fixture.run();
    fixture.folder.write("source/sub/old.txt", "fourth");
    fixture.run();
    QCOMPARE(text(fixture.problems), QByteArray());
    QCOMPARE(fixture.folder.read("backup/versions/sub/old.txt/v1.bak"), Bytes("first"));
    QCOMPARE(fixture.folder.read("backup/versions/sub/old.txt/v2.bak"), Bytes("third"));
    QCOMPARE(fixture.folder.read("backup/_deleted/sub/old.txt"), Bytes("second"));
}

void TestBackupRun::aMovedFileIsNotCopied()
{
    BackupFixture fixture;
    fixture.folder.write("source/a.txt", "content of a");
    fixture.folder.write("source/keep.txt", "kept");
    fixture.run();
    fixture.folder.write("source/a.txt", "more content of a");
    fixture.run();
    fixture.folder.makeFolder("source/sub");
    fixture.folder.rename("source/a.txt", "source/sub/b.txt");
    const RunSummary summary = fixture.run();
    QCOMPARE(text(fixture.problems), QByteArray());
    QCOMPARE(text(fixture.story()),
             QByteArray("plan moved source/sub/b.txt\nskipped source/keep.txt\n"
                        "moved source/sub/b.txt from a.txt at sub/b.txt\ncomplete\n"));
    QCOMPARE(summary.bytesWritten, std::uint64_t(0));
    const auto versions = fixture.engine().versions({1, "source", RelPath::trusted("sub/b.txt")});
    QVERIFY(versions.ok());
    QCOMPARE(versions->size(), std::size_t(2));
    QCOMPARE(versions->at(1).stored.bytes(), Bytes("versions/a.txt/v1.bak"));
}

void TestBackupRun::aCopyThatIsMovedToo()
{
    BackupFixture fixture;
    fixture.folder.write("source/a", "same");
    fixture.folder.write("source/b", "same");
    fixture.run();
    fixture.folder.rename("source/a", "source/x");
    fixture.folder.rename("source/b", "source/y");
    const RunSummary summary = fixture.run();
    QCOMPARE(text(fixture.problems), QByteArray());
    QCOMPARE(summary.counts.moved, std::int64_t(2));
    QCOMPARE(fixture.folder.read("backup/x"), Bytes("same"));
    QCOMPARE(fixture.folder.read("backup/_duplicates/y"), Bytes("same"));
}

void TestBackupRun::aDuplicateIsPromotedWhenItsOriginalGoes()
{
    BackupFixture fixture;
    fixture.folder.write("source/a", "same");
    fixture.folder.write("source/b", "same");
    fixture.folder.write("source/c", "same");
    fixture.run();
    fixture.folder.remove("source/a");
    fixture.run();
    QCOMPARE(text(fixture.problems), QByteArray());
    QCOMPARE(fixture.folder.read("backup/b"), Bytes("same"));
    QCOMPARE(fixture.folder.read("backup/_duplicates/c"), Bytes("same"));
    QCOMPARE(fixture.folder.read("backup/_deleted/a"), Bytes("same"));
}

void TestBackupRun::theSameDeletionTwiceTakesTheNextName()
{
    BackupFixture fixture;
    for (const char *content : {"first", "second"}) {
        fixture.folder.write("source/a.txt", content);
        fixture.run();
        fixture.folder.remove("source/a.txt");
        fixture.folder.write("source/other", content + std::string("!"));
        fixture.run();
    }
    QCOMPARE(text(fixture.problems), QByteArray());
    QCOMPARE(fixture.folder.read("backup/_deleted/a.txt"), Bytes("first"));
    QCOMPARE(fixture.folder.read("backup/_deleted/a.txt~2"), Bytes("second"));
}

void TestBackupRun::aFolderBecomesAFileAndBack()
{
    BackupFixture fixture;
    fixture.folder.write("source/x/inside", "inside");
    fixture.folder.write("source/y", "a file");
    fixture.run();
    fixture.folder.remove("source/x");
    fixture.folder.write("source/x", "now a file");
    fixture.folder.remove("source/y");
    fixture.folder.write("source/y/inside", "now a folder");
    RunSummary summary = fixture.run();
    QCOMPARE(text(fixture.problems), QByteArray());
    QVERIFY(summary.complete);
    QCOMPARE(fixture.folder.read("backup/x"), Bytes("now a file"));
    QCOMPARE(fixture.folder.read("backup/y/inside"), Bytes("now a folder"));
    QCOMPARE(fixture.folder.read("backup/_deleted/x/inside"), Bytes("inside"));
    QCOMPARE(fixture.folder.read("backup/_deleted/y"), Bytes("a file"));
    fixture.folder.remove("source/x");
    fixture.folder.symlink("source/x", "y/inside");
    summary = fixture.run();
    QCOMPARE(text(fixture.problems), QByteArray());
    QVERIFY(summary.complete);
    summary = fixture.run();
    QCOMPARE(summary.counts.skip, std::int64_t(2));
    QCOMPARE(summary.counts.backup, std::int64_t(0));
}

void TestBackupRun::attributesOfFilesAndFoldersAreKept()
{
    BackupFixture fixture;
    fixture.folder.write("source/sub/run.sh", "#!/bin/sh\n");
    fixture.run();
    fixture.folder.chmod("source/sub/run.sh", 0751);
    fixture.folder.setMtime("source/sub/run.sh", -1'500'000'000);
    fixture.folder.chmod("source/sub", 0711);
    fixture.folder.setMtime("source/sub", 1'000'000'000'123'456'789);
    const RunSummary summary = fixture.run();
    QCOMPARE(text(fixture.problems), QByteArray());
    QCOMPARE(text(fixture.folder.describe("backup/sub")),
             text(fixture.folder.describe("source/sub")));
    QCOMPARE(summary.counts.metadata, std::int64_t(2));
    QCOMPARE(summary.counts.modified, std::int64_t(0));
}

void TestBackupRun::hardLinksStayLinks()
{
    BackupFixture fixture;
    fixture.folder.write("source/first", "linked content");
    fixture.folder.hardLink("source/first", "source/second");
    fixture.run();
    QCOMPARE(text(fixture.problems), QByteArray());
    RunProgress progress;
    RestoreRequest request;
    request.paths = {{1, "source", RelPath()}};
    request.to = fixture.folder.path() / "restored";
    const auto report = fixture.engine().restore(request, {}, progress, {});
    QVERIFY(report.ok());
    QCOMPARE(report->errors.size(), std::size_t(0));
    fixture.folder.append("restored/second", "!");
    QCOMPARE(fixture.folder.read("restored/first"), Bytes("linked content!"));
}

void TestBackupRun::reservedNamesAreEscaped()
{
    BackupFixture fixture;
    fixture.folder.write("source/versions/a", "in versions");
    fixture.folder.write("source/versions~1", "looks escaped");
    fixture.folder.write("source/state.json", "not the state");
    fixture.folder.write("source/.holdfast/x", "not ours");
    const RunSummary summary = fixture.run();
    QCOMPARE(text(fixture.problems), QByteArray());
    QVERIFY(summary.complete);
    QCOMPARE(fixture.folder.read("backup/versions~1/a"), Bytes("in versions"));
    QCOMPARE(fixture.folder.read("backup/state.json~1"), Bytes("not the state"));
    QCOMPARE(fixture.run().counts.skip, std::int64_t(4));
}

void TestBackupRun::twoSourcesNeverMeet()
{
    BackupFixture fixture;
    fixture.folder.write("source/name", "first");
    fixture.run();
    fixture.folder.write("other/name", "second");
    fixture.folder.write("source/other/deep", "a folder that is called like a source");
    SourceConfig other;
    other.path = fixture.folder.path() / "other";
    other.name = "other";
    fixture.config.sources.push_back(other);
    fixture.run();
    QCOMPARE(text(fixture.problems), QByteArray());
    QCOMPARE(fixture.folder.read("backup/name"), Bytes("first"));
    QCOMPARE(fixture.folder.read("backup/other/name"), Bytes("second"));
    QCOMPARE(fixture.folder.read("backup/other~1/deep"),
             Bytes("a folder that is called like a source"));
}

void TestBackupRun::aFileThatSomebodyPutIntoTheBackupStays()
{
    BackupFixture fixture;
    fixture.folder.write("source/a", "ours");
    fixture.run();
    fixture.folder.write("backup/b", "theirs");
    fixture.folder.write("source/b", "also ours");
    fixture.run();
    QCOMPARE(fixture.folder.read("backup/b"), Bytes("theirs"));
    QCOMPARE(fixture.folder.read("backup/b~2"), Bytes("also ours"));
}

void TestBackupRun::aStoredCopyThatSomebodyTookAway()
{
    BackupFixture fixture;
    for (const char *name : {"changed", "deleted", "moved", "kept"}) {
        fixture.folder.write(Bytes("source/") + name, Bytes("content of ") + name);
    }
    fixture.run();
    for (const char *name : {"changed", "deleted", "moved"}) {
        fixture.folder.remove(Bytes("backup/") + name);
    }
    fixture.folder.write("source/changed", "new content");
    fixture.folder.remove("source/deleted");
    fixture.folder.rename("source/moved", "source/moved away");
    const RunSummary summary = fixture.run();
    QCOMPARE(text(fixture.problems), QByteArray());
    QCOMPARE(summary.counts.errors, std::int64_t(1));
    QVERIFY(!summary.complete);
    const RunSummary next = fixture.run();
    QCOMPARE(text(fixture.problems), QByteArray());
    QVERIFY(next.complete);
    QCOMPARE(fixture.folder.read("backup/changed"), Bytes("new content"));
    QCOMPARE(fixture.folder.read("backup/moved away"), Bytes("content of moved"));
}

void TestBackupRun::excludedFilesAreTakenOut()
{
    BackupFixture fixture;
    fixture.folder.write("source/a.o", "object");
    fixture.folder.write("source/a.c", "code");
    fixture.run();
    fixture.config.exclude = {"*.o"};
    fixture.run();
    QCOMPARE(text(fixture.problems), QByteArray());
    QVERIFY(!fixture.folder.exists("backup/a.o"));
    QCOMPARE(fixture.folder.read("backup/_deleted/a.o"), Bytes("object"));
    QCOMPARE(fixture.folder.read("backup/a.c"), Bytes("code"));
}

void TestBackupRun::manyDeletionsAreHeldBack()
{
    BackupFixture fixture;
    for (int i = 0; i < 40; ++i) {
        fixture.folder.write("source/many/" + std::to_string(i), std::to_string(i));
    }
    fixture.folder.write("source/keep", "kept");
    fixture.run();
    fixture.folder.remove("source/many");
    fixture.folder.write("source/new", "new");
    RunSummary summary = fixture.run();
    QCOMPARE(text(fixture.problems), QByteArray());
    QCOMPARE(summary.counts.held, std::int64_t(40));
    QCOMPARE(summary.counts.deleted, std::int64_t(0));
    QVERIFY(!summary.complete);
    QCOMPARE(fixture.folder.read("backup/new"), Bytes("new"));
    QCOMPARE(fixture.folder.read("backup/many/7"), Bytes("7"));
    const auto status = fixture.engine().status();
    QVERIFY(status.ok());
    QCOMPARE(status->holds.size(), std::size_t(1));
    RunOptions accept;
    accept.acceptMassChange = true;
    summary = fixture.run(accept);
    QCOMPARE(text(fixture.problems), QByteArray());
    QCOMPARE(summary.counts.deleted, std::int64_t(40));
    QVERIFY(summary.complete);
    QCOMPARE(fixture.engine().status()->holds.size(), std::size_t(0));
}

void TestBackupRun::aMissingSourceDeletesNothing()
{
    BackupFixture fixture;
    fixture.folder.write("source/a", "a");
    fixture.run();
    fixture.folder.rename("source", "elsewhere");
    Result<RunSummary> summary = fixture.tryRun();
    QVERIFY(!summary.ok());
    QCOMPARE(summary.error().code, ErrorCode::NotFound);
    fixture.folder.makeFolder("source");
    summary = fixture.tryRun();
    QVERIFY(!summary.ok());
    QCOMPARE(fixture.folder.read("backup/a"), Bytes("a"));
    QVERIFY(!fixture.folder.exists("backup/_deleted"));
}

void TestBackupRun::anEmptyMountPointIsNoDestination()
{
    BackupFixture fixture;
    fixture.folder.write("source/a", "a");
    fixture.run();
    fixture.folder.rename("backup", "unplugged");
    fixture.folder.makeFolder("backup");
    const Result<RunSummary> refused = fixture.tryRun();
    QVERIFY(!refused.ok());
    QCOMPARE(refused.error().code, ErrorCode::Gone);
    QVERIFY(!fixture.engine().status()->destinationAvailable);
    QVERIFY(fixture.engine().status()->lastGood > 0);
    QCOMPARE(text(fixture.folder.describe("backup", false)), QByteArray(": 040755 0.000000000 \n"));
    fixture.folder.remove("backup");
    fixture.folder.rename("unplugged", "backup");
    QCOMPARE(fixture.run().counts.skip, std::int64_t(1));
    QCOMPARE(text(fixture.problems), QByteArray());
}

void TestBackupRun::aDryRunWritesNothing()
{
    BackupFixture fixture;
    fixture.folder.write("source/a", "same");
    fixture.folder.write("source/b", "same");
    RunOptions dry;
    dry.dryRun = true;
    RunSummary summary = fixture.run(dry);
    QVERIFY(!fixture.folder.exists("backup"));
    QCOMPARE(text(fixture.problems), QByteArray());
    QCOMPARE(text(fixture.story()),
             QByteArray("plan backup source/a\nplan duplicate source/b\ncomplete\n"));
    fixture.run();
    fixture.folder.remove("source/a");
    fixture.folder.write("source/c", "new");
    const std::string before = fixture.folder.describe("backup");
    summary = fixture.run(dry);
    QCOMPARE(summary.counts.backup, std::int64_t(1));
    QCOMPARE(summary.counts.deleted, std::int64_t(1));
    QCOMPARE(summary.counts.promoted, std::int64_t(1));
    QCOMPARE(text(fixture.folder.describe("backup/_duplicates")),
             text(fixture.folder.describe("backup/_duplicates")));
    QVERIFY(!fixture.folder.exists("backup/c"));
    const RunSummary real = fixture.run();
    QCOMPARE(real.counts.deleted, summary.counts.deleted);
    QCOMPARE(real.counts.backup, summary.counts.backup);
    QCOMPARE(real.counts.promoted, summary.counts.promoted);
}

void TestBackupRun::aLostCatalogIsRebuilt()
{
    BackupFixture fixture;
    fixture.folder.write("source/a", "one");
    fixture.folder.write("source/b", "one");
    fixture.folder.write("source/d/gone", "gone");
    fixture.run();
    fixture.folder.write("source/a", "two");
    fixture.folder.remove("source/d/gone");
    fixture.run();
    // Written anew, it says the same, but for its number.
    Bytes state = fixture.folder.read("backup/state.json");
    const Bytes number = "\"generation\": 2,";
    state.replace(state.find(number), number.size(), "\"generation\": 3,");
    fixture.folder.remove("backup/.holdfast");
    RunSummary summary = fixture.run();
    QCOMPARE(text(fixture.problems), QByteArray());
    QCOMPARE(summary.counts.skip, std::int64_t(2));
    QCOMPARE(summary.bytesRead, std::uint64_t(0));
    QCOMPARE(text(fixture.folder.read("backup/state.json")), text(state));
    fixture.folder.write("source/a", "three");
    fixture.run();
    QCOMPARE(text(fixture.problems), QByteArray());
    QCOMPARE(fixture.folder.read("backup/versions/a/v2.bak"), Bytes("two"));
    // An empty file in its place, and random bytes.
    for (const char *damage : {"", "these are no tables"}) {
        fixture.folder.write("backup/.holdfast/catalog.sqlite", damage);
        fixture.folder.remove("backup/.holdfast/catalog.sqlite-wal");
        fixture.folder.remove("backup/.holdfast/catalog.sqlite-shm");
        QCOMPARE(fixture.run().counts.skip, std::int64_t(2));
        QCOMPARE(text(fixture.problems), QByteArray());
    }
    // And from the bare tree.
    fixture.folder.remove("backup/.holdfast");
    fixture.folder.remove("backup/state.json");
    summary = fixture.run();
    QCOMPARE(text(fixture.problems), QByteArray());
    QCOMPARE(summary.counts.modified, std::int64_t(0));
    QCOMPARE(summary.counts.backup, std::int64_t(0));
    fixture.folder.write("source/a", "four");
    fixture.run();
    QCOMPARE(fixture.folder.read("backup/versions/a/v3.bak"), Bytes("three"));
}

void TestBackupRun::retentionRemovesOldVersions()
{
    BackupFixture fixture;
    fixture.config.retention.maxVersionsPerFile = 2;
    RunSummary summary;
    for (int i = 1; i <= 5; ++i) {
        fixture.folder.write("source/a", "content " + std::to_string(i));
        summary = fixture.run();
    }
    QCOMPARE(text(fixture.problems), QByteArray());
    QCOMPARE(summary.counts.retention, std::int64_t(1));
    QVERIFY(!fixture.folder.exists("backup/versions/a/v2.bak"));
    QCOMPARE(fixture.folder.read("backup/versions/a/v3.bak"), Bytes("content 3"));
    QCOMPARE(fixture.folder.read("backup/versions/a/v4.bak"), Bytes("content 4"));
}

void TestBackupRun::restoringGivesTheSourceBack()
{
    BackupFixture fixture;
    fixture.folder.write("source/sub/deep/file", "content");
    fixture.folder.write("source/sub/same", "content");
    fixture.folder.write("source/\xff\n'\"", "odd name");
    fixture.folder.makeFolder("source/empty");
    fixture.folder.symlink("source/link", "\xfe/nowhere");
    fixture.folder.chmod("source/sub", 0750);
    fixture.folder.setMtime("source/sub", 1'234'567'890'123'456'789);
    fixture.folder.setMtime("source/link", 987'654'321);
    fixture.run();
    QCOMPARE(text(fixture.problems), QByteArray());
    RunProgress progress;
    RestoreRequest request;
    request.paths = {{1, "source", RelPath()}};
    request.to = fixture.folder.path() / "restored";
    const auto report = fixture.engine().restore(request, {}, progress, {});
    QVERIFY(report.ok());
    QCOMPARE(report->errors.size(), std::size_t(0));
    QCOMPARE(text(fixture.folder.describe("restored")), text(fixture.folder.describe("source")));
    const auto again = fixture.engine().restore(request, {}, progress, {});
    QVERIFY(again.ok());
    QCOMPARE(again->skipped, std::int64_t(4));
    QCOMPARE(again->leftOut, std::int64_t(0));
}

void TestBackupRun::restoringInPlaceArchivesWhatStandsThere()
{
    BackupFixture fixture;
    fixture.folder.write("source/a", "first");
    fixture.run();
    fixture.folder.write("source/a", "second");
    fixture.run();
    fixture.folder.write("source/a", "third, not backed up yet");
    RunProgress progress;
    RestoreRequest request;
    request.paths = {{1, "source", RelPath::trusted("a")}};
    request.version = 1;
    auto report = fixture.engine().restore(request, {}, progress, {});
    QVERIFY(report.ok());
    QCOMPARE(report->leftOut, std::int64_t(1));
    QCOMPARE(fixture.folder.read("source/a"), Bytes("third, not backed up yet"));
    request.overwrite = Overwrite::Always;
    report = fixture.engine().restore(request, {}, progress, {});
    QVERIFY(report.ok());
    QCOMPARE(report->restored, std::int64_t(1));
    QCOMPARE(fixture.folder.read("source/a"), Bytes("first"));
    QCOMPARE(text(fixture.brokenInvariants()), QByteArray());
    QCOMPARE(fixture.folder.read("backup/a"), Bytes("third, not backed up yet"));
    fixture.run();
    QCOMPARE(text(fixture.problems), QByteArray());
    QCOMPARE(fixture.folder.read("backup/versions/a/v3.bak"), Bytes("third, not backed up yet"));
}

// As a kill between the catalog's last commit and state.json leaves it.
void TestBackupRun::theNextRunRewritesAStaleStateFile()
{
    BackupFixture fixture;
    fixture.folder.write("source/a", "first");
    fixture.run();
    const Bytes before = fixture.folder.read("backup/state.json");
    fixture.folder.write("source/a", "second");
    fixture.run();
    const Bytes after = fixture.folder.read("backup/state.json");
    QVERIFY(before != after);
    fixture.run();
    QCOMPARE(fixture.folder.read("backup/state.json"), after);
    fixture.folder.write("backup/state.json", before);
    {
        const auto catalog =
            Catalog::open((fixture.folder.path() / "backup").bytes() + "/.holdfast/catalog.sqlite",
                          Catalog::Mode::Write, Catalog::Journal::Wal);
        QVERIFY(catalog.ok());
        const auto row = (*catalog)->find(1, RelPath::trusted("a"));
        QVERIFY(row.ok() && row->has_value());
        QVERIFY((*catalog)->put(**row).ok());
    }
    fixture.run();
    QVERIFY(fixture.folder.read("backup/state.json").find("versions/a/v1.bak") != Bytes::npos);
}

QTEST_APPLESS_MAIN(TestBackupRun)
#include "test_backup_run.moc"
