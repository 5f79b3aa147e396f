// SPDX-License-Identifier: GPL-3.0-or-later
// How duplicates are stored, and what `duplicates` says of them.
#include "support/backup/verified_backup.h"

#include <QtTest>

#include <sstream>
#include <sys/stat.h>

using namespace holdfast;
using namespace holdfast::test;

namespace
{

constexpr TimeNs kOld = 1'600'000'000'123'456'789;
constexpr TimeNs kOlder = 1'500'000'000'987'654'321;

/// A backup whose duplicates are hard links of each other.
class LinkedBackup : public BackupFixture
{
public:
    explicit LinkedBackup(DuplicatesMode mode = DuplicatesMode::Separate)
    {
        config.duplicates = mode;
        config.duplicatesStorage = DuplicatesStorage::Link;
        write("a", "stands twice", 0644, kOld);
        write("b", "stands twice", 0640, kOlder);
    }

    void write(const Bytes &name, const Bytes &content, unsigned mode = 0644,
               TimeNs mtime = kOld) const
    {
        folder.write("source/" + name, content);
        folder.chmod("source/" + name, mode);
        folder.setMtime("source/" + name, mtime);
    }

    [[nodiscard]] struct stat of(const Bytes &below) const
    {
        struct stat status {
        };
        if (::lstat((folder / below).c_str(), &status) != 0) {
            status.st_ino = 0;
        }
        return status;
    }
    [[nodiscard]] bool areOne(const Bytes &a, const Bytes &b) const
    {
        return of(a).st_ino != 0 && of(a).st_ino == of(b).st_ino;
    }

    /// What a restore of everything differs in from the source.
    [[nodiscard]] std::string restored(const char *to = "restored")
    {
        RunProgress progress;
        RestoreRequest request;
        request.paths = {{1, "source", RelPath()}};
        request.to = folder.path() / to;
        const Result<RestoreReport> report = engine().restore(request, {}, progress, {});
        if (!report || !report->errors.empty()) {
            return "the restore failed";
        }
        const std::string found = folder.describe(to);
        const std::string expected = folder.describe("source");
        return found == expected ? std::string() : found + " instead of " + expected;
    }

    [[nodiscard]] std::string verified(bool repair = false)
    {
        RunProgress progress;
        const Result<VerifyReport> report = engine().verify({100, repair}, progress, {});
        return report
                   ? linesOf(report->damaged) + linesOf(report->missing) + linesOf(report->errors)
                   : report.error().message();
    }

    /// `hash-less` lines of the answer: cost, then each copy with its place.
    [[nodiscard]] std::string groups()
    {
        std::ostringstream lines;
        const Result<void> told = engine().duplicates([&](const DuplicateGroup &group) {
            lines << group.cost << ':';
            for (const DuplicateCopy &copy : group.copies) {
                lines << ' ' << copy.source << '/' << copy.path.bytes() << '='
                      << copy.stored.bytes() << (copy.placement == Placement::Current ? "!" : "")
                      << (copy.standing == DuplicateCopy::Standing::Shared    ? "+"
                          : copy.standing == DuplicateCopy::Standing::Missing ? "?"
                                                                              : "");
            }
            lines << '\n';
            return true;
        });
        return told ? lines.str() : told.error().message();
    }

    [[nodiscard]] std::int64_t warnings() const
    {
        return std::count_if(events().begin(), events().end(), [](const RunEvent &event) {
            return event.kind == RunEventKind::Warning;
        });
    }
};

const QByteArray kNothing;

}  // namespace

class TestDuplicates : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void linkedDuplicatesAreOneFileAndAreRestoredEachAsItWas();
    void aTouchOfALinkedFileIsRecordedOnly();
    void accessThatNoFileGivesAnyMoreIsTakenFromTheSharedCopy();
    void aChangeOfOneLeavesTheOtherWhole_data();
    void aChangeOfOneLeavesTheOtherWhole();
    void contentThatComesBackIsLinkedAgain_data();
    void contentThatComesBackIsLinkedAgain();
    void aDuplicateThatIsDeletedTwice();
    void hardLinksOfTheSourceStayLinksBesideADuplicate();
    void aDamagedCopyIsNotLinkedTo();
    void aDamagedSharedCopyIsRepairedForEach();
    void twoNamesOfOneFileMeet();
    void whatLinksAreThereStaysAfterAnotherChoice();
    void aRebuildKnowsLinkedCopies();
    void inPlaceFromEndToEnd_data();
    void inPlaceFromEndToEnd();
    void groupsAndWhatTheyCost();
    void copiesCostWhatTheyAre();
    void aLinkWhoseCopyIsMissingIsRestoredFromTheOther();
};

void TestDuplicates::linkedDuplicatesAreOneFileAndAreRestoredEachAsItWas()
{
    LinkedBackup backup;
    const RunSummary summary = backup.run();
    QCOMPARE(text(backup.problems), kNothing);
    QCOMPARE(summary.counts.duplicate, std::int64_t(1));
    QCOMPARE(summary.bytesWritten, std::uint64_t(12));
    QCOMPARE(summary.bytesCloned, std::uint64_t(12));
    QVERIFY(backup.areOne("backup/a", "backup/_duplicates/b"));
    // The properties of the file that was stored first.
    QCOMPARE(backup.of("backup/a").st_mode & 07777, 0644U);
    QCOMPARE(text(backup.restored()), kNothing);
    QCOMPARE(text(backup.verified()), kNothing);
    QCOMPARE(backup.run().counts.skip, std::int64_t(2));
}

void TestDuplicates::aTouchOfALinkedFileIsRecordedOnly()
{
    for (const char *touched : {"a", "b"}) {
        LinkedBackup backup;
        backup.run();
        backup.folder.setMtime(Bytes("source/") + touched, kOld + kSecond);
        const RunSummary summary = backup.run();
        QCOMPARE(text(backup.problems), kNothing);
        QCOMPARE(summary.counts.metadata, std::int64_t(1));
        QCOMPARE(summary.counts.errors, std::int64_t(0));
        QVERIFY(backup.areOne("backup/a", "backup/_duplicates/b"));
        QCOMPARE(backup.of("backup/a").st_mtim.tv_sec, kOld / kSecond);
        QCOMPARE(text(backup.restored()), kNothing);
        QCOMPARE(backup.run().counts.skip, std::int64_t(2));
    }
}

void TestDuplicates::accessThatNoFileGivesAnyMoreIsTakenFromTheSharedCopy()
{
    LinkedBackup backup;
    backup.run();
    backup.folder.chmod("source/a", 0600);
    backup.run();
    QCOMPARE(backup.of("backup/a").st_mode & 07777, 0640U);  // b gives it
    backup.folder.chmod("source/a", 0604);
    backup.folder.chmod("source/b", 0600);
    backup.run();
    QCOMPARE(backup.of("backup/a").st_mode & 07777, 0600U);
    QCOMPARE(backup.of("backup/a").st_mtim.tv_sec, kOld / kSecond);
    QVERIFY(backup.areOne("backup/a", "backup/_duplicates/b"));
    QCOMPARE(text(backup.problems), kNothing);
    QCOMPARE(text(backup.restored()), kNothing);
}

void TestDuplicates::aChangeOfOneLeavesTheOtherWhole_data()
{
    QTest::addColumn<DuplicatesMode>("mode");
    QTest::addColumn<bool>("first");
    QTest::newRow("the first, separate") << DuplicatesMode::Separate << true;
    QTest::newRow("the duplicate, separate") << DuplicatesMode::Separate << false;
    QTest::newRow("the first, in place") << DuplicatesMode::InPlace << true;
    QTest::newRow("the duplicate, in place") << DuplicatesMode::InPlace << false;
}

void TestDuplicates::aChangeOfOneLeavesTheOtherWhole()
{
    QFETCH(const DuplicatesMode, mode);
    QFETCH(const bool, first);
    LinkedBackup backup(mode);
    backup.run();
    const Bytes changed = first ? "a" : "b";
    backup.write(changed, "changed");
    backup.run();
    QCOMPARE(text(backup.problems), kNothing);
    QCOMPARE(backup.folder.read("backup/" + changed), Bytes("changed"));
    QCOMPARE(backup.folder.read(Bytes("backup/") + (first ? "b" : "a")), Bytes("stands twice"));
    QCOMPARE(backup.folder.read("backup/versions/" + changed + "/v1.bak"), Bytes("stands twice"));
    QCOMPARE(text(backup.restored()), kNothing);
    QCOMPARE(text(backup.verified()), kNothing);
    // The version goes, the other name of its file stays.
    backup.config.retention.maxVersionsPerFile = 1;
    backup.write(changed, "changed again");
    backup.run();
    QCOMPARE(text(backup.problems), kNothing);
    QVERIFY(!backup.folder.exists("backup/versions/" + changed + "/v1.bak"));
    QCOMPARE(text(backup.verified()), kNothing);
    QCOMPARE(text(backup.restored("again")), kNothing);
}

void TestDuplicates::contentThatComesBackIsLinkedAgain_data()
{
    QTest::addColumn<DuplicatesMode>("mode");
    QTest::newRow("separate") << DuplicatesMode::Separate;
    QTest::newRow("in place") << DuplicatesMode::InPlace;
}

// A, B, A: the new copy is a link of the file that the version is a name of, too.
void TestDuplicates::contentThatComesBackIsLinkedAgain()
{
    QFETCH(const DuplicatesMode, mode);
    LinkedBackup backup(mode);
    backup.run();
    for (const char *content : {"other", "stands twice", "third", "stands twice"}) {
        backup.write("a", content);
        backup.run();
        QCOMPARE(text(backup.problems), kNothing);
        QCOMPARE(text(backup.verified()), kNothing);
    }
    const Bytes copy = mode == DuplicatesMode::Separate ? "backup/_duplicates/a" : "backup/a";
    QVERIFY(backup.areOne("backup/b", copy));
    QVERIFY(backup.areOne("backup/b", "backup/versions/a/v1.bak"));
    QCOMPARE(backup.folder.read("backup/versions/a/v2.bak"), Bytes("other"));
    QVERIFY(backup.areOne("backup/b", "backup/versions/a/v3.bak"));
    QCOMPARE(backup.folder.read("backup/versions/a/v4.bak"), Bytes("third"));
    QCOMPARE(text(backup.restored()), kNothing);
}

void TestDuplicates::aDuplicateThatIsDeletedTwice()
{
    LinkedBackup backup;
    backup.run();
    for (int i = 0; i < 2; ++i) {
        backup.folder.remove("source/b");
        backup.run();
        backup.write("b", "stands twice");
        backup.run();
        QCOMPARE(text(backup.problems), kNothing);
    }
    QVERIFY(backup.areOne("backup/a", "backup/_deleted/b"));
    QVERIFY(backup.areOne("backup/a", "backup/_deleted/b~2"));
    QVERIFY(backup.areOne("backup/a", "backup/_duplicates/b"));
    QCOMPARE(text(backup.verified()), kNothing);
}

void TestDuplicates::hardLinksOfTheSourceStayLinksBesideADuplicate()
{
    LinkedBackup backup;
    backup.folder.hardLink("source/b", "source/c");
    backup.run();
    QVERIFY(backup.areOne("backup/_duplicates/b", "backup/_duplicates/c"));
    QVERIFY(backup.areOne("backup/a", "backup/_duplicates/c"));
    // b and c change together; a shares their stored copy, and keeps what it shows.
    backup.folder.setMtime("source/b", kOlder + kSecond);
    QCOMPARE(backup.run().counts.metadata, std::int64_t(2));
    QCOMPARE(text(backup.problems), kNothing);
    QCOMPARE(backup.of("backup/a").st_mtim.tv_sec, kOld / kSecond);
    QCOMPARE(text(backup.restored()), kNothing);
    QVERIFY(backup.areOne("restored/b", "restored/c"));
    QVERIFY(!backup.areOne("restored/a", "restored/c"));
    // By themselves they have a copy of their own, which changes with them.
    backup.write("a", "other");
    backup.run();
    backup.folder.setMtime("source/b", kOlder + 2 * kSecond);
    backup.run();
    QCOMPARE(text(backup.problems), kNothing);
    QCOMPARE(text(backup.restored("again")), kNothing);
}

void TestDuplicates::aDamagedCopyIsNotLinkedTo()
{
    LinkedBackup backup;
    backup.folder.remove("source/b");
    backup.run();
    backup.folder.write("backup/a", "stands tw1ce");
    backup.write("b", "stands twice");
    QCOMPARE(backup.run().counts.duplicate, std::int64_t(1));
    QVERIFY(!backup.areOne("backup/a", "backup/_duplicates/b"));
    QCOMPARE(backup.folder.read("backup/_duplicates/b"), Bytes("stands twice"));
}

void TestDuplicates::aDamagedSharedCopyIsRepairedForEach()
{
    LinkedBackup backup;
    backup.run();
    backup.write("b", "changed");
    backup.run();  // v1 of b is a name of a's copy, too
    backup.folder.write("backup/a", "stands tw1ce");
    QVERIFY(!backup.verified().empty());
    static_cast<void>(backup.verified(true));
    QCOMPARE(text(backup.verified()), kNothing);
    QCOMPARE(text(backup.brokenInvariants()), kNothing);
    QCOMPARE(backup.folder.read("backup/versions/b/v1.bak"), Bytes("stands twice"));
    QCOMPARE(text(backup.restored()), kNothing);
}

// Somebody changed a stored copy, and made it one file with another that has this content: the new
// copy is the very file that it is to replace. POSIX leaves both names then.
void TestDuplicates::twoNamesOfOneFileMeet()
{
    LinkedBackup backup(DuplicatesMode::InPlace);
    backup.write("c", "content of c");
    backup.run();
    backup.folder.remove("backup/c");
    backup.folder.hardLink("backup/a", "backup/c");
    backup.write("c", "stands twice");
    const RunSummary summary = backup.run();
    QCOMPARE(summary.counts.errors, std::int64_t(0));
    QCOMPARE(backup.folder.read("backup/c"), Bytes("stands twice"));
    // Nothing stays in flight, and nothing is lost; the version is as damaged as its copy was.
    QCOMPARE(text(backup.brokenInvariants()),
             QByteArray("versions/c/v1.bak: has another hash than its row\n"));
}

void TestDuplicates::whatLinksAreThereStaysAfterAnotherChoice()
{
    LinkedBackup backup;
    backup.run();
    backup.config.duplicatesStorage = DuplicatesStorage::Copy;
    QCOMPARE(backup.run().counts.skip, std::int64_t(2));
    QVERIFY(backup.areOne("backup/a", "backup/_duplicates/b"));
    // Now each stored copy is to show what its own file is.
    backup.folder.chmod("source/b", 0600);
    backup.run();
    QCOMPARE(text(backup.problems), kNothing);
    QCOMPARE(backup.of("backup/a").st_mode & 07777, 0644U);
    QCOMPARE(backup.of("backup/_duplicates/b").st_mode & 07777, 0600U);
    QCOMPARE(text(backup.restored()), kNothing);
}

void TestDuplicates::aRebuildKnowsLinkedCopies()
{
    LinkedBackup backup;
    backup.run();
    backup.write("b", "changed", 0600);
    backup.run();
    backup.write("b", "stands twice", 0600, kOlder);
    backup.run();
    QVERIFY(backup.areOne("backup/a", "backup/_duplicates/b"));
    for (const char *part : {"", "-wal", "-shm"}) {
        const Bytes name = Bytes("backup/.holdfast/catalog.sqlite") + part;
        if (backup.folder.exists(name)) {
            backup.folder.remove(name);
        }
    }
    backup.run();
    QCOMPARE(text(backup.problems), kNothing);
    QCOMPARE(text(backup.restored()), kNothing);
    QCOMPARE(text(backup.verified()), kNothing);
    QVERIFY(backup.areOne("backup/a", "backup/_duplicates/b"));
}

void TestDuplicates::inPlaceFromEndToEnd_data()
{
    QTest::addColumn<DuplicatesStorage>("storage");
    QTest::newRow("auto") << DuplicatesStorage::Auto;
    QTest::newRow("copy") << DuplicatesStorage::Copy;
    QTest::newRow("link") << DuplicatesStorage::Link;
}

void TestDuplicates::inPlaceFromEndToEnd()
{
    QFETCH(const DuplicatesStorage, storage);
    LinkedBackup backup(DuplicatesMode::InPlace);
    backup.config.duplicatesStorage = storage;
    backup.write("sub/c", "stands twice", 0600, kOlder);
    QCOMPARE(backup.run().counts.duplicate, std::int64_t(2));
    QVERIFY(!backup.folder.exists("backup/_duplicates"));
    QCOMPARE(backup.folder.read("backup/sub/c"), Bytes("stands twice"));
    // The original changes: the next one in path order stands for the content, where it is.
    backup.write("a", "changed");
    QCOMPARE(backup.run().counts.errors, std::int64_t(0));
    QCOMPARE(text(backup.groups()), QByteArray(storage == DuplicatesStorage::Link
                                                   ? "0: source/b=b! source/sub/c=sub/c+\n"
                                                   : "12: source/b=b! source/sub/c=sub/c\n"));
    // It goes: the last one does.
    backup.folder.remove("source/b");
    backup.run();
    QCOMPARE(backup.folder.read("backup/_deleted/b"), Bytes("stands twice"));
    // A duplicate becomes something else, and its content a duplicate of another.
    backup.write("sub/c", "changed", 0600);
    backup.run();
    QCOMPARE(backup.folder.read("backup/versions/sub/c/v1.bak"), Bytes("stands twice"));
    QCOMPARE(text(backup.restored()), kNothing);
    QCOMPARE(text(backup.problems), kNothing);
    for (const char *part : {"", "-wal", "-shm"}) {
        const Bytes name = Bytes("backup/.holdfast/catalog.sqlite") + part;
        if (backup.folder.exists(name)) {
            backup.folder.remove(name);
        }
    }
    const RunSummary again = backup.run();
    QCOMPARE(text(backup.problems), kNothing);
    QCOMPARE(again.counts.backup + again.counts.duplicate + again.counts.modified, std::int64_t(0));
    QCOMPARE(text(backup.verified()), kNothing);
    QCOMPARE(text(backup.restored("again")), kNothing);
    // Back to `separate`: what stands in place stays; the next duplicates go to their own folder.
    backup.config.duplicates = DuplicatesMode::Separate;
    backup.write("new", "changed");
    backup.run();
    QCOMPARE(text(backup.problems), kNothing);
    QCOMPARE(backup.folder.read("backup/_duplicates/new"), Bytes("changed"));
}

void TestDuplicates::groupsAndWhatTheyCost()
{
    LinkedBackup backup;
    backup.write("sub/c", "stands twice");
    backup.write("alone", "alone");
    backup.run();
    QCOMPARE(
        text(backup.groups()),
        QByteArray("0: source/a=a! source/b=_duplicates/b+ source/sub/c=_duplicates/sub/c+\n"));
}

void TestDuplicates::copiesCostWhatTheyAre()
{
    LinkedBackup backup;
    backup.config.duplicatesStorage = DuplicatesStorage::Copy;
    backup.folder.hardLink("source/b", "source/link of b");
    backup.write("sub/c", "stands twice");
    backup.run();
    QCOMPARE(text(backup.groups()), QByteArray("24: source/a=a! source/b=_duplicates/b "
                                               "source/link of b=_duplicates/link of b+ "
                                               "source/sub/c=_duplicates/sub/c\n"));
    backup.folder.remove("backup/_duplicates/sub/c");
    QCOMPARE(text(backup.groups()), QByteArray("12: source/a=a! source/b=_duplicates/b "
                                               "source/link of b=_duplicates/link of b+ "
                                               "source/sub/c=_duplicates/sub/c?\n"));
}

void TestDuplicates::aLinkWhoseCopyIsMissingIsRestoredFromTheOther()
{
    BackupFixture backup;
    backup.folder.write("source/a", "backed up");
    backup.folder.hardLink("source/a", "source/b");
    backup.run();
    backup.folder.remove("backup/a");
    backup.folder.write("there/a", "what stands there");
    backup.folder.hardLink("there/a", "there/b");
    RunProgress progress;
    RestoreRequest request;
    request.paths = {{1, "source", RelPath()}};
    request.to = backup.folder.path() / "there";
    request.overwrite = Overwrite::Always;
    const Result<RestoreReport> report = backup.engine().restore(request, {}, progress, {});
    QVERIFY(report.ok());
    QCOMPARE(report->errors.size(), std::size_t(0));
    QCOMPARE(backup.folder.read("there/a"), Bytes("backed up"));
    QCOMPARE(backup.folder.read("there/b"), Bytes("backed up"));
    QVERIFY(text(backup.folder.describe("there")).count(".holdfast") == 0);
}

QTEST_APPLESS_MAIN(TestDuplicates)
#include "test_duplicates.moc"
