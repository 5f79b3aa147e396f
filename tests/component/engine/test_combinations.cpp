// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/backup/backup_fixture.h"

#include <QtTest>

using namespace holdfast;
using namespace holdfast::test;

/// Several changes that meet in one run.
class TestCombinations : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aDuplicateIsRenamedAndItsNameTakenAnew();
    void theOnlyDuplicateGoesWhileAnotherFileBecomesIt();
    void aFileBecomesASymlinkAndBack();
    void aSymlinkBecomesAFileThatHoldsItsTarget();
    void aFurtherLinkOfAFileWithANewMode();
    void aNewFileAtAMovedFilesPlaceHasItsOwnVersions();
    void noFolderIsLeftWhereAnotherNameStood();
    void aCatalogAndAStateThatAreLostLeaveTheIdentity();
};

void TestCombinations::aDuplicateIsRenamedAndItsNameTakenAnew()
{
    BackupFixture fixture;
    fixture.folder.write("source/a", "x");
    fixture.folder.write("source/b", "x");
    fixture.run();
    fixture.folder.rename("source/b", "source/z");
    fixture.folder.write("source/b", "new");
    const RunSummary summary = fixture.run();
    QCOMPARE(text(fixture.problems), QByteArray());
    QCOMPARE(summary.counts.errors, std::int64_t(0));
    QCOMPARE(fixture.folder.read("backup/_duplicates/z"), Bytes("x"));
    QCOMPARE(fixture.run().counts.skip, std::int64_t(3));
}

void TestCombinations::theOnlyDuplicateGoesWhileAnotherFileBecomesIt()
{
    BackupFixture fixture;
    fixture.folder.write("source/z", "x");
    fixture.folder.write("source/c", "old");
    fixture.run();
    fixture.folder.write("source/b", "x");
    fixture.run();
    fixture.folder.rename("source/b", "source/c");
    fixture.folder.write("source/b", "new");
    fixture.folder.write("source/z", "zzz");
    const RunSummary summary = fixture.run();
    QCOMPARE(text(fixture.problems), QByteArray());
    QCOMPARE(summary.counts.errors, std::int64_t(0));
    QCOMPARE(fixture.folder.read("backup/c"), Bytes("x"));
    QCOMPARE(fixture.folder.read("backup/versions/c/v1.bak"), Bytes("old"));
}

void TestCombinations::aFileBecomesASymlinkAndBack()
{
    BackupFixture fixture;
    fixture.folder.write("source/a", "content");
    fixture.run();
    fixture.folder.remove("source/a");
    fixture.folder.symlink("source/a", "elsewhere");
    RunSummary summary = fixture.run();
    QCOMPARE(text(fixture.problems), QByteArray());
    QCOMPARE(summary.counts.modified, std::int64_t(1));
    QCOMPARE(summary.counts.deleted, std::int64_t(0));
    QCOMPARE(fixture.folder.read("backup/versions/a/v1.bak"), Bytes("content"));
    fixture.folder.remove("source/a");
    fixture.folder.write("source/a", "content");
    summary = fixture.run();
    QCOMPARE(text(fixture.problems), QByteArray());
    QCOMPARE(summary.counts.modified, std::int64_t(1));
    QCOMPARE(fixture.folder.read("backup/a"), Bytes("content"));
}

void TestCombinations::aSymlinkBecomesAFileThatHoldsItsTarget()
{
    BackupFixture fixture;
    fixture.folder.symlink("source/a", "target");
    fixture.run();
    fixture.folder.remove("source/a");
    fixture.folder.write("source/a", "target");
    QCOMPARE(fixture.run().counts.modified, std::int64_t(1));
    QCOMPARE(text(fixture.problems), QByteArray());
    QCOMPARE(fixture.folder.read("backup/a"), Bytes("target"));
}

void TestCombinations::aFurtherLinkOfAFileWithANewMode()
{
    BackupFixture fixture;
    fixture.folder.write("source/a", "x");
    fixture.folder.chmod("source/a", 0644);
    fixture.run();
    fixture.folder.hardLink("source/a", "source/z");
    fixture.folder.chmod("source/a", 0755);
    fixture.run();
    QCOMPARE(text(fixture.problems), QByteArray());
    const Result<FolderPtr> folder = fixture.fileSystem->open(fixture.folder.path() / "backup");
    const Result<Metadata> current = (*folder)->stat("a");
    const Result<FolderPtr> duplicates =
        (*folder)->openFolder(RelPath::trusted(Bytes("_duplicates")));
    const Result<Metadata> duplicate = (*duplicates)->stat("z");
    QCOMPARE(current->mode, 0755U);
    QCOMPARE(duplicate->mode, 0755U);
    QCOMPARE(duplicate->inode, current->inode);
}

void TestCombinations::aNewFileAtAMovedFilesPlaceHasItsOwnVersions()
{
    BackupFixture fixture;
    fixture.folder.write("source/a", "a1");
    fixture.run();
    fixture.folder.write("source/a", "a2");
    fixture.run();
    fixture.folder.rename("source/a", "source/n");
    fixture.run();
    fixture.folder.write("source/n", "n3");
    fixture.run();
    fixture.folder.write("source/a", "A4");
    fixture.run();
    fixture.folder.write("source/a", "A5");
    fixture.run();
    QCOMPARE(text(fixture.problems), QByteArray());
    const Engine engine = fixture.engine();
    std::string story;
    const Result<NamedPath> path = engine.resolve("source/a");
    const Result<std::vector<VersionEntry>> versions = engine.versions(*path);
    for (const VersionEntry &version : *versions) {
        story += version.stored.bytes() + ' ';
    }
    QCOMPARE(text(story), QByteArray("a versions/a/v2.bak versions/a/v1.bak "));
    // What the moved file was before it moved is its own history still.
    story.clear();
    const Result<NamedPath> moved = engine.resolve("source/n");
    const Result<std::vector<VersionEntry>> movedVersions = engine.versions(*moved);
    for (const VersionEntry &version : *movedVersions) {
        story += version.stored.bytes() + ' ';
    }
    QCOMPARE(text(story), QByteArray("n versions/n/v2.bak versions/a/v1.bak "));
}

void TestCombinations::noFolderIsLeftWhereAnotherNameStood()
{
    BackupFixture fixture;
    fixture.folder.write("source/sub/x", "1");
    fixture.folder.write("source/other", "2");
    // The original tool kept all files in one folder.
    fixture.folder.write("backup/x", "1");
    fixture.folder.write(
        "backup/state.json",
        "{\"" + (fixture.folder / "source/sub/x") +
            "\": {\"hash\": "
            "\"6b86b273ff34fce19d6b804eff5a3f5747ada4eaa22f1d49c01e52ddb7875b4b\"}}");
    QCOMPARE(fixture.run().counts.backup, std::int64_t(1));
    // A folder takes the name of a stored file that goes in the same run, but only at its end.
    fixture.folder.remove("source/sub/x");
    fixture.folder.write("source/x/deep/file", "3");
    fixture.run();
    QVERIFY(fixture.folder.exists("backup/x~2/deep/file"));
    fixture.folder.remove("source/x");
    fixture.run();
    QVERIFY(fixture.folder.exists("backup/_deleted/x/deep/file"));
    QVERIFY(!fixture.folder.exists("backup/x"));
    QVERIFY(!fixture.folder.exists("backup/x~2"));
    QCOMPARE(text(fixture.problems), QByteArray());
}

void TestCombinations::aCatalogAndAStateThatAreLostLeaveTheIdentity()
{
    BackupFixture fixture;
    fixture.folder.write("source/a", "x");
    fixture.run();
    for (const char *lost : {"state.json", ".holdfast/catalog.sqlite",
                             ".holdfast/catalog.sqlite-wal", ".holdfast/catalog.sqlite-shm"}) {
        fixture.folder.remove(Bytes("backup/") + lost);
    }
    for (int times = 0; times < 3; ++times) {
        const RunSummary summary = fixture.run();
        QCOMPARE(text(fixture.problems), QByteArray());
        QCOMPARE(summary.counts.backup, std::int64_t(0));
    }
    QVERIFY(!fixture.folder.exists("backup/a~2"));
}

QTEST_APPLESS_MAIN(TestCombinations)
#include "test_combinations.moc"
