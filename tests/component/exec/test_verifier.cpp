// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/backup/verified_backup.h"

#include <QtTest>

#include <set>
#include <sys/stat.h>

using namespace holdfast;
using namespace holdfast::test;

namespace
{

constexpr std::string_view kDiffers = ": its content differs from its hash\n";

/// A current copy, two versions, a deleted copy, a duplicate, an empty file and a link.
class History : public VerifiedBackup
{
public:
    History()
    {
        tree().write("source/a", Bytes(3000, 'a'));
        tree().write("source/folder/twin 1", Bytes(500, 't'));
        tree().write("source/folder/twin 2", Bytes(500, 't'));
        tree().write("source/gone", "deleted content");
        tree().write("source/empty", "");
        tree().symlink("source/link", "a");
        fixture.run();
        tree().write("source/a", Bytes(2000, 'b'));
        tree().remove("source/gone");
        fixture.run();
        tree().write("source/a", Bytes(4000, 'c'));
        fixture.run();
    }
};

/// Many files, all of them damaged: what is reported is what was checked.
class ManyDamaged : public VerifiedBackup
{
public:
    explicit ManyDamaged(int count)
    {
        for (int i = 0; i < count; ++i) {
            tree().write("source/" + name(i), "content " + name(i));
        }
        fixture.run();
        for (int i = 0; i < count; ++i) {
            flip("backup/" + name(i), 3);
        }
    }

    static std::string name(int i)
    {
        const std::string number = std::to_string(i);
        return "f" + std::string(4 - number.size(), '0') + number;
    }
};

}  // namespace

class TestVerifier : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aGoodBackupIsReadWhollyAndLeftAlone();
    void everyFlippedByteIsFound();
    void whatStandsInAPlaceIsNamed_data();
    void whatStandsInAPlaceIsNamed();
    void aFolderThatGaveWayTakesItsFilesAlong_data();
    void aFolderThatGaveWayTakesItsFilesAlong();
    void theReportIsInOrderAcrossBatches();
    void aFileOfSeveralNamesIsReadOnce();
    void aCopyThatCannotBeReadIsDamaged();
    void aDestinationThatGoesAwayEndsIt();
    void aSampleIsTheSameUntilTheNextRun();
    void aSampleHasAtLeastOneCopy();
    void aStopLeavesTheReportIncomplete();
    void aBackupThatRunsMeanwhileIsNoDamage();
    void anInterruptedRunIsNoDamage();
    void whatIsInFlightIsAwaitedAsLongAsAnotherWrites();
};

void TestVerifier::aGoodBackupIsReadWhollyAndLeftAlone()
{
    History backup;
    QCOMPARE(text(backup.fixture.problems), QByteArray());
    const std::string before = backup.stored();
    const VerifyReport report = backup.verify();
    QVERIFY(report.complete);
    QCOMPARE(report.checked, std::int64_t(8));
    QCOMPARE(report.bytes, std::uint64_t(4000 + 3000 + 2000 + 500 + 500 + 15));
    QCOMPARE(text(linesOf(report.damaged) + linesOf(report.missing) + linesOf(report.errors)),
             QByteArray());
    QCOMPARE(text(backup.stored()), text(before));
    QCOMPARE(backup.progress.filesDone.load(), std::int64_t(8));
    QCOMPARE(backup.progress.filesTotal.load(), std::int64_t(8));
    QCOMPARE(backup.progress.bytesDone.load(), report.bytes);
    QCOMPARE(backup.progress.bytesTotal.load(), report.bytes);
    QVERIFY(backup.progress.phase.load() == RunProgress::Phase::Done);

    // With repair, nothing is written either.
    const VerifyReport repaired = backup.repair();
    QVERIFY(repaired.complete);
    QCOMPARE(repaired.repaired, std::int64_t(0));
    QVERIFY(!backup.tree().exists("backup/.holdfast/damaged"));
    QCOMPARE(text(backup.fixture.brokenInvariants()), QByteArray());
}

void TestVerifier::everyFlippedByteIsFound()
{
    History backup;
    for (const char *file : {"a", "folder/twin 1", "_duplicates/folder/twin 2", "versions/a/v1.bak",
                             "versions/a/v2.bak", "_deleted/gone"}) {
        const Bytes path = Bytes("backup/") + file;
        const std::size_t size = backup.tree().read(path).size();
        for (const std::size_t position : {std::size_t(0), size / 3, size - 1}) {
            backup.flip(path, position);
            const VerifyReport report = backup.verify();
            QCOMPARE(text(linesOf(report.damaged)), text(file + std::string(kDiffers)));
            QVERIFY(report.missing.empty() && report.errors.empty());
            QCOMPARE(report.checked, std::int64_t(8));
            backup.flip(path, position);
        }
    }
    QVERIFY(backup.verify().damaged.empty());
}

void TestVerifier::whatStandsInAPlaceIsNamed_data()
{
    QTest::addColumn<QByteArray>("file");
    QTest::addColumn<QByteArray>("now");
    QTest::addColumn<QByteArray>("damaged");
    QTest::addColumn<QByteArray>("missing");
    const auto row = [](const char *name, const char *file, const char *now, const char *problem) {
        QTest::newRow(name) << QByteArray(file) << QByteArray(now)
                            << QByteArray(file) + ": " + problem + '\n'
                            << QByteArray();
    };
    row("cut to half", "a", "cut", "is 2000 bytes long, 4000 were stored");
    row("cut to nothing", "a", "emptied", "is 0 bytes long, 4000 were stored");
    row("a byte more", "versions/a/v1.bak", "grown", "is 3001 bytes long, 3000 were stored");
    row("an empty file that has grown", "empty", "grown", "is 1 bytes long, 0 were stored");
    row("a link to a good copy of the same", "folder/twin 1", "link",
        "is a symlink, a file was stored");
    row("a folder", "_deleted/gone", "folder", "is a folder, a file was stored");
    row("a FIFO, which is never opened", "a", "fifo", "is a special file, a file was stored");
    row("another link", "link", "link", "its content differs from its hash");
    row("a file for a link", "link", "file", "its content differs from its hash");
    QTest::newRow("a file that holds the link's target, as where there are no links")
        << QByteArray("link") << QByteArray("target") << QByteArray() << QByteArray();
    QTest::newRow("nothing") << QByteArray("a") << QByteArray("nothing") << QByteArray()
                             << QByteArray("a: is missing\n");
    QTest::newRow("nothing for a version")
        << QByteArray("versions/a/v2.bak") << QByteArray("nothing") << QByteArray()
        << QByteArray("versions/a/v2.bak: is missing\n");
    QTest::newRow("nothing for a link") << QByteArray("link") << QByteArray("nothing")
                                        << QByteArray() << QByteArray("link: is missing\n");
}

void TestVerifier::whatStandsInAPlaceIsNamed()
{
    QFETCH(QByteArray, file);
    QFETCH(QByteArray, now);
    QFETCH(QByteArray, damaged);
    QFETCH(QByteArray, missing);
    History backup;
    const Bytes path = "backup/" + file.toStdString();
    if (now == "cut") {
        backup.tree().write(path, Bytes(2000, 'c'));
    } else if (now == "emptied") {
        backup.tree().write(path, "");
    } else if (now == "grown") {
        backup.tree().append(path, "+");
    } else {
        backup.tree().remove(path);
        if (now == "link") {
            backup.tree().symlink(path, "../_duplicates/folder/twin 2");
        } else if (now == "folder") {
            backup.tree().makeFolder(path);
        } else if (now == "file") {
            backup.tree().write(path, "no target");
        } else if (now == "target") {
            backup.tree().write(path, "a");
        } else if (now == "fifo") {
            QCOMPARE(::mkfifo((backup.tree() / path).c_str(), 0600), 0);
        }
    }
    const std::string before = backup.stored();
    const VerifyReport report = backup.verify();
    QVERIFY(report.complete);
    QCOMPARE(report.checked, std::int64_t(8));
    QCOMPARE(text(linesOf(report.damaged)), damaged);
    QCOMPARE(text(linesOf(report.missing)), missing);
    QCOMPARE(text(linesOf(report.errors)), QByteArray());
    QCOMPARE(text(backup.stored()), text(before));
}

void TestVerifier::aFolderThatGaveWayTakesItsFilesAlong_data()
{
    QTest::addColumn<QByteArray>("now");
    QTest::newRow("it is gone") << QByteArray("nothing");
    QTest::newRow("it is a file") << QByteArray("file");
    QTest::newRow("it is a link to a folder with the same files") << QByteArray("link");
}

void TestVerifier::aFolderThatGaveWayTakesItsFilesAlong()
{
    QFETCH(QByteArray, now);
    History backup;
    backup.tree().rename("backup/folder", "moved away");
    if (now == "file") {
        backup.tree().write("backup/folder", "in the way");
    } else if (now == "link") {
        backup.tree().symlink("backup/folder", "../moved away");
    }
    const VerifyReport report = backup.verify();
    QCOMPARE(text(linesOf(report.missing)), QByteArray("folder/twin 1: is missing\n"));
    QVERIFY(report.damaged.empty() && report.errors.empty());
}

void TestVerifier::theReportIsInOrderAcrossBatches()
{
    ManyDamaged backup(2100);
    const VerifyReport report = backup.verify();
    QCOMPARE(report.checked, std::int64_t(2100));
    std::string expected;
    for (int i = 0; i < 2100; ++i) {
        expected += ManyDamaged::name(i) + std::string(kDiffers);
    }
    QVERIFY(linesOf(report.damaged) == expected);
}

void TestVerifier::aFileOfSeveralNamesIsReadOnce()
{
    VerifiedBackup backup;
    for (const char *name : {"1", "2", "3"}) {
        backup.tree().write(Bytes("source/twin ") + name, Bytes(500, 't'));
    }
    backup.fixture.run();
    for (const char *name : {"2", "3"}) {
        const Bytes copy = Bytes("backup/_duplicates/twin ") + name;
        backup.tree().remove(copy);
        backup.tree().hardLink("backup/twin 1", copy);
    }
    struct stat status {
    };
    QCOMPARE(::stat((backup.tree() / "backup/twin 1").c_str(), &status), 0);
    QCOMPARE(status.st_nlink, nlink_t(3));

    backup.faults().setFilter([](const Operation &operation) {
        return operation.kind == "openFile" && operation.name.rfind("twin", 0) == 0;
    });
    backup.faults().reset();
    const VerifyReport good = backup.verify();
    QCOMPARE(backup.faults().count(), std::uint64_t(1));
    QCOMPARE(good.checked, std::int64_t(3));
    QCOMPARE(good.bytes, std::uint64_t(1500));

    backup.flip("backup/twin 1", 77);
    const std::string differs(kDiffers);
    QCOMPARE(
        text(linesOf(backup.verify().damaged)),
        text("twin 1" + differs + "_duplicates/twin 2" + differs + "_duplicates/twin 3" + differs));
}

void TestVerifier::aCopyThatCannotBeReadIsDamaged()
{
    History backup;
    backup.faults().setFilter([](const Operation &operation) {
        return operation.kind == "read" && operation.name == "v1.bak";
    });
    backup.faults().failAt(0, ErrorCode::Io);
    const std::string before = backup.stored();
    const VerifyReport report = backup.repair();
    QVERIFY(backup.faults().hasFired());
    QVERIFY(report.complete);
    QCOMPARE(report.checked, std::int64_t(8));
    QVERIFY(report.errors.empty() && report.missing.empty());
    QCOMPARE(report.damaged.size(), std::size_t(1));
    QCOMPARE(text(report.damaged.front().stored.bytes()), QByteArray("versions/a/v1.bak"));
    QVERIFY(text(report.damaged.front().problem).contains("can't be read"));
    // Its content is nowhere else: what is there stays.
    QVERIFY(!report.damaged.front().repaired);
    QCOMPARE(text(backup.stored()), text(before));
}

void TestVerifier::aDestinationThatGoesAwayEndsIt()
{
    History backup;
    backup.faults().setFilter([](const Operation &operation) {
        return operation.kind == "read" && operation.name == "v1.bak";
    });
    backup.faults().failAt(0, ErrorCode::Gone);
    const Result<VerifyReport> report = backup.tryVerify({});
    QVERIFY(!report);
    QVERIFY(report.error().code == ErrorCode::Gone);
}

void TestVerifier::aSampleIsTheSameUntilTheNextRun()
{
    ManyDamaged backup(60);
    std::set<std::string> samples;
    std::set<RelPath> seen;
    for (int round = 0; round < 20; ++round) {
        const VerifyReport first = backup.sample(25);
        QCOMPARE(first.checked, static_cast<std::int64_t>(first.damaged.size()));
        QVERIFY(first.complete);
        QVERIFY(first.checked >= 2 && first.checked <= 35);
        QCOMPARE(text(linesOf(backup.sample(25).damaged)), text(linesOf(first.damaged)));
        samples.insert(linesOf(first.damaged));
        for (const DamagedCopy &copy : first.damaged) {
            seen.insert(copy.stored);
        }
        backup.fixture.run();
    }
    QCOMPARE(samples.size(), std::size_t(20));
    QVERIFY(seen.size() >= 55);
    QCOMPARE(backup.sample(100).checked, std::int64_t(60));
}

void TestVerifier::aSampleHasAtLeastOneCopy()
{
    ManyDamaged backup(30);
    QCOMPARE(backup.sample(0.000001).checked, std::int64_t(1));
    QCOMPARE(backup.sample(0.000001).damaged.size(), std::size_t(1));

    VerifiedBackup nothing;
    nothing.tree().makeFolder("source/empty folder");
    nothing.fixture.run();
    const VerifyReport report = nothing.sample(1);
    QVERIFY(report.complete);
    QCOMPARE(report.checked, std::int64_t(0));
}

void TestVerifier::aStopLeavesTheReportIncomplete()
{
    ManyDamaged backup(1500);
    std::stop_source stop;
    int opened = 0;
    backup.faults().setFilter([&](const Operation &operation) {
        if (operation.kind == "openFile" && operation.name.rfind('f', 0) == 0 && ++opened == 700) {
            stop.request_stop();
        }
        return false;
    });
    const VerifyReport report = backup.verify(stop.get_token());
    QVERIFY(!report.complete);
    QVERIFY(report.errors.empty());
    QVERIFY(report.checked < 1000);
    QVERIFY2(opened >= 700 && opened < 1000, text(std::to_string(opened)));
}

void TestVerifier::aBackupThatRunsMeanwhileIsNoDamage()
{
    History backup;
    backup.tree().write("source/changed", Bytes(100, '1'));
    backup.tree().write("source/deleted", Bytes(100, '2'));
    backup.tree().write("source/moved", Bytes(100, '3'));
    backup.fixture.run();
    backup.flip("backup/versions/a/v1.bak", 9);
    bool hasRun = false;
    backup.faults().setFilter([&](const Operation &operation) {
        if (!hasRun && operation.kind == "openFile" && operation.name == "a") {
            hasRun = true;
            backup.tree().write("source/changed", Bytes(100, '4'));
            backup.tree().remove("source/deleted");
            backup.tree().rename("source/moved", "source/moved away");
            backup.tree().remove("source/folder/twin 1");
            backup.runBeside();
        }
        return false;
    });
    const VerifyReport report = backup.verify();
    QVERIFY(hasRun);
    QCOMPARE(text(backup.fixture.problems), QByteArray());
    QVERIFY(report.complete);
    QCOMPARE(text(linesOf(report.damaged)), text("versions/a/v1.bak" + std::string(kDiffers)));
    QCOMPARE(text(linesOf(report.missing) + linesOf(report.errors)), QByteArray());
}

void TestVerifier::anInterruptedRunIsNoDamage()
{
    int touched = 0;
    int points = 0;
    for (std::uint64_t n = 60;; n += 5) {
        History backup;
        backup.tree().write("source/a", Bytes(4000, 'd'));
        backup.tree().remove("source/folder/twin 1");
        backup.tree().rename("source/link", "source/link away");
        backup.faults().crashAfter(n);
        class : public RunObserver
        {
            void event(const RunEvent &) override {}
        } nobody;
        RunProgress progress;
        const Result<RunSummary> run = backup.fixture.engine().run({}, nobody, progress, {});
        const bool fired = backup.faults().hasFired();
        backup.faults().reset();
        const VerifyReport report = backup.verify();
        QVERIFY2(report.complete, text(std::to_string(n)));
        QCOMPARE(text(linesOf(report.damaged) + linesOf(report.missing)), QByteArray());
        touched += report.errors.empty() ? 0 : 1;
        if (!fired) {
            QVERIFY(run.ok());
            break;
        }
        ++points;
    }
    QVERIFY(points > 5);
    QVERIFY(touched > 0);
}

// A run that ended amid its work, and another one that settles it after a while: until then it
// holds the lock.
void TestVerifier::whatIsInFlightIsAwaitedAsLongAsAnotherWrites()
{
    int settled = 0;
    for (std::uint64_t n = 60;; n += 20) {
        History backup;
        backup.tree().write("source/a", Bytes(4000, 'd'));
        backup.tree().remove("source/folder/twin 1");
        backup.faults().crashAfter(n);
        class : public RunObserver
        {
            void event(const RunEvent &) override {}
        } nobody;
        RunProgress progress;
        std::ignore = backup.fixture.engine().run({}, nobody, progress, {});
        const bool fired = backup.faults().hasFired();
        backup.faults().reset();
        if (!fired) {
            break;
        }
        const FolderPtr own = *backup.faults().open(backup.tree().path() / "backup" / ".holdfast");
        Result<std::unique_ptr<Folder::Lock>> lock = own->lock("lock");
        QVERIFY(lock.ok());
        int looks = 0;
        backup.faults().setFilter([&](const Operation &operation) {
            if (operation.kind == "look at lock" && ++looks == 5) {
                lock->reset();
                backup.runBeside();
            }
            return false;
        });
        const VerifyReport report = backup.verify();
        QVERIFY2(report.complete, text(std::to_string(n)));
        QCOMPARE(text(linesOf(report.damaged) + linesOf(report.missing) + linesOf(report.errors)),
                 QByteArray());
        settled += looks > 0 ? 1 : 0;
    }
    QVERIFY(settled > 0);
}

QTEST_APPLESS_MAIN(TestVerifier)
#include "test_verifier.moc"
