// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/backup/verified_backup.h"

#include <QtTest>

#include <sys/stat.h>

using namespace holdfast;
using namespace holdfast::test;

namespace
{

const Bytes kFirst(3000, 'a');
const Bytes kSecond(4000, 'b');

/// `a` with the versions first, second and the present content first again; twins; a deleted file.
class History : public VerifiedBackup
{
public:
    History()
    {
        tree().write("source/a", kFirst);
        tree().chmod("source/a", 0751);
        tree().write("source/only", kFirst + "only here");
        tree().write("source/twin", Bytes(500, 't'));
        tree().write("source/twin 2", Bytes(500, 't'));
        tree().write("source/sub/gone", "deleted content");
        tree().write("source/empty", "");
        tree().symlink("source/link", "somewhere");
        fixture.run();
        tree().write("source/a", kSecond);
        tree().remove("source/sub/gone");
        tree().write("source/empty", "no more");
        tree().remove("source/link");
        tree().symlink("source/link", "elsewhere");
        fixture.run();
        tree().write("source/a", kFirst);
        fixture.run();
    }

    [[nodiscard]] QByteArray broken() { return text(fixture.brokenInvariants()); }
    [[nodiscard]] bool hasDamagedFolder() const
    {
        return tree().exists("backup/.holdfast/damaged");
    }
};

}  // namespace

class TestRepairer : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theUnchangedSourceComesFirst();
    void aChangedSourceIsNotTaken();
    void aMissingCopyComesBack();
    void anIdenticalCopyServes_data();
    void anIdenticalCopyServes();
    void theSourceOfATwinServes();
    void whatIsRecordedWhollyNeedsNoOther();
    void whatStandsInThePlaceIsKept_data();
    void whatStandsInThePlaceIsKept();
    void nothingUnverifiedIsPutInPlace();
    void whatNothingCanRepairIsReportedAndLeft();
    void linkedCopiesAreRepairedOneByOne();
    void damageIsKeptEachTime();
    void eachStepIsDurableBeforeTheNext_data();
    void eachStepIsDurableBeforeTheNext();
    void withoutHardLinksItIsRenamedAside_data();
    void withoutHardLinksItIsRenamedAside();
    void aPlaceThatCannotBeMadeIsReported();
    void aFullDiskKeepsTheReport();
    void aRepairedBackupGoesOn();
};

void TestRepairer::theUnchangedSourceComesFirst()
{
    History backup;
    QCOMPARE(text(backup.fixture.problems), QByteArray());
    const std::string source = backup.tree().describe("source");
    backup.flip("backup/only", 3004);
    const Bytes damaged = backup.tree().read("backup/only");
    const VerifyReport report = backup.repair();
    QVERIFY(report.complete);
    QCOMPARE(report.repaired, std::int64_t(1));
    QCOMPARE(text(linesOf(report.damaged)),
             QByteArray("only: its content differs from its hash (repaired)\n"));
    QVERIFY(report.errors.empty() && report.missing.empty());
    QCOMPARE(text(backup.tree().describe("backup/only")),
             text(backup.tree().describe("source/only")));
    QVERIFY(backup.tree().read("backup/.holdfast/damaged/only") == damaged);
    QCOMPARE(text(backup.tree().describe("source")), text(source));
    QCOMPARE(backup.broken(), QByteArray());
    QVERIFY(backup.verify().damaged.empty());
}

void TestRepairer::aChangedSourceIsNotTaken()
{
    History backup;
    backup.flip("backup/only", 3004);
    const std::string before = backup.stored();
    // The same content, but touched: whether it is the file that was backed up, nobody knows.
    backup.tree().setMtime("source/only", 1'000'000'000);
    const VerifyReport report = backup.repair();
    QCOMPARE(report.repaired, std::int64_t(0));
    QCOMPARE(text(backup.stored()), text(before));
    QVERIFY(!backup.hasDamagedFolder());
}

void TestRepairer::aMissingCopyComesBack()
{
    History backup;
    backup.tree().remove("backup/only");
    backup.tree().remove("backup/_duplicates");
    const VerifyReport report = backup.repair();
    QCOMPARE(
        text(linesOf(report.missing)),
        QByteArray("only: is missing (repaired)\n_duplicates/twin 2: is missing (repaired)\n"));
    QCOMPARE(report.repaired, std::int64_t(2));
    QVERIFY(!backup.hasDamagedFolder());
    QCOMPARE(text(backup.tree().describe("backup/only")),
             text(backup.tree().describe("source/only")));
    QCOMPARE(backup.broken(), QByteArray());
}

void TestRepairer::anIdenticalCopyServes_data()
{
    QTest::addColumn<QByteArray>("damaged");
    QTest::newRow("a current copy, from its oldest version") << QByteArray("a");
    QTest::newRow("a version, from the current copy") << QByteArray("versions/a/v1.bak");
    QTest::newRow("a duplicate, from its twin") << QByteArray("_duplicates/twin 2");
    QTest::newRow("a current copy, from its duplicate") << QByteArray("twin");
}

void TestRepairer::anIdenticalCopyServes()
{
    QFETCH(QByteArray, damaged);
    History backup;
    const Bytes path = "backup/" + damaged.toStdString();
    const std::string good = backup.tree().describe(path);
    // No source serves: only what the backup holds.
    backup.tree().rename("source", "source away");
    backup.flip(path, 123);
    const Bytes bad = backup.tree().read(path);
    const VerifyReport report = backup.repair();
    QCOMPARE(report.repaired, std::int64_t(1));
    QCOMPARE(text(backup.tree().describe(path)), text(good));
    QVERIFY(backup.tree().read("backup/.holdfast/damaged/" + damaged.toStdString()) == bad);
    QCOMPARE(backup.broken(), QByteArray());
}

void TestRepairer::theSourceOfATwinServes()
{
    History backup;
    const std::string good = backup.tree().describe("backup/twin");
    backup.tree().remove("source/twin");
    backup.flip("backup/twin", 1);
    backup.flip("backup/_duplicates/twin 2", 2);
    const VerifyReport report = backup.repair();
    QCOMPARE(report.repaired, std::int64_t(2));
    QCOMPARE(text(backup.tree().describe("backup/twin")), text(good));
    QCOMPARE(backup.broken(), QByteArray());
}

void TestRepairer::whatIsRecordedWhollyNeedsNoOther()
{
    History backup;
    backup.tree().rename("source", "source away");
    backup.tree().remove("backup/link");
    backup.tree().symlink("backup/link", "forged");
    backup.tree().remove("backup/versions/link/v1.bak");
    backup.tree().append("backup/versions/empty/v1.bak", "not empty");
    const VerifyReport report = backup.repair();
    QCOMPARE(report.repaired, std::int64_t(3));
    QVERIFY(report.errors.empty());
    QCOMPARE(backup.broken(), QByteArray());
    QCOMPARE(text(backup.tree().read("backup/.holdfast/damaged/versions/empty/v1.bak")),
             QByteArray("not empty"));
    QVERIFY(backup.tree().describe("backup/.holdfast/damaged").find("forged") != std::string::npos);
    QVERIFY(backup.tree().describe("backup/link").find("elsewhere") != std::string::npos);
    QVERIFY(backup.verify().damaged.empty());
}

void TestRepairer::whatStandsInThePlaceIsKept_data()
{
    QTest::addColumn<QByteArray>("now");
    for (const char *now : {"cut", "grown", "symlink", "folder", "empty folder", "fifo"}) {
        QTest::newRow(now) << QByteArray(now);
    }
}

void TestRepairer::whatStandsInThePlaceIsKept()
{
    QFETCH(QByteArray, now);
    History backup;
    const std::string good = backup.tree().describe("backup/only");
    if (now == "cut") {
        backup.tree().write("backup/only", "aaa");
    } else if (now == "grown") {
        backup.tree().append("backup/only", "+");
    } else {
        backup.tree().remove("backup/only");
        if (now == "symlink") {
            backup.tree().symlink("backup/only", "../source/only");
        } else if (now == "fifo") {
            QCOMPARE(::mkfifo((backup.tree() / "backup/only").c_str(), 0640), 0);
        } else {
            backup.tree().makeFolder("backup/only");
            if (now == "folder") {
                backup.tree().write("backup/only/below/file", "somebody's");
            }
        }
    }
    const std::string bad = backup.tree().describe("backup/only");
    const VerifyReport report = backup.repair();
    QCOMPARE(report.repaired, std::int64_t(1));
    QCOMPARE(text(backup.tree().describe("backup/only")), text(good));
    QCOMPARE(text(backup.tree().describe("backup/.holdfast/damaged/only")), text(bad));
    QCOMPARE(backup.broken(), QByteArray());
}

void TestRepairer::nothingUnverifiedIsPutInPlace()
{
    History backup;
    backup.tree().rename("source", "source away");
    // Whatever should have the content has the right size, and another bit flipped.
    backup.flip("backup/a", 1);
    backup.flip("backup/versions/a/v1.bak", 2);
    backup.flip("backup/twin", 3);
    backup.flip("backup/_duplicates/twin 2", 4);
    const std::string before = backup.stored();
    const VerifyReport report = backup.repair();
    QVERIFY(report.complete);
    QCOMPARE(report.repaired, std::int64_t(0));
    QCOMPARE(report.damaged.size(), std::size_t(4));
    QVERIFY(report.errors.empty());
    QCOMPARE(text(backup.stored()), text(before));
    QVERIFY(!backup.hasDamagedFolder());
}

void TestRepairer::whatNothingCanRepairIsReportedAndLeft()
{
    History backup;
    backup.flip("backup/versions/a/v2.bak", 5);
    backup.flip("backup/_deleted/sub/gone", 5);
    backup.flip("backup/only", 5);
    const std::string version = backup.tree().describe("backup/versions");
    const std::string deleted = backup.tree().describe("backup/_deleted");
    const VerifyReport report = backup.repair();
    QCOMPARE(text(linesOf(report.damaged)),
             QByteArray("only: its content differs from its hash (repaired)\n"
                        "versions/a/v2.bak: its content differs from its hash\n"
                        "_deleted/sub/gone: its content differs from its hash\n"));
    QCOMPARE(report.repaired, std::int64_t(1));
    QCOMPARE(text(backup.tree().describe("backup/versions")), text(version));
    QCOMPARE(text(backup.tree().describe("backup/_deleted")), text(deleted));
}

void TestRepairer::linkedCopiesAreRepairedOneByOne()
{
    History backup;
    backup.tree().remove("backup/_duplicates/twin 2");
    backup.tree().hardLink("backup/twin", "backup/_duplicates/twin 2");
    backup.flip("backup/twin", 99);
    const VerifyReport report = backup.repair();
    QCOMPARE(report.repaired, std::int64_t(2));
    QCOMPARE(backup.broken(), QByteArray());
    QVERIFY(backup.tree().exists("backup/.holdfast/damaged/twin"));
    QVERIFY(backup.tree().exists("backup/.holdfast/damaged/_duplicates/twin 2"));
}

void TestRepairer::damageIsKeptEachTime()
{
    History backup;
    for (std::size_t time = 0; time < 3; ++time) {
        backup.flip("backup/only", time);
        QCOMPARE(backup.repair().repaired, std::int64_t(1));
    }
    for (const auto &[name, position] : {std::pair{"only", 0}, {"only~2", 1}, {"only~3", 2}}) {
        Bytes content = backup.tree().read(Bytes("backup/.holdfast/damaged/") + name);
        content[static_cast<std::size_t>(position)] ^= 1;
        QVERIFY(content == backup.tree().read("source/only"));
    }
    QCOMPARE(backup.broken(), QByteArray());
}

void TestRepairer::eachStepIsDurableBeforeTheNext_data()
{
    QTest::addColumn<QByteArray>("file");
    QTest::addColumn<bool>("links");
    QTest::addColumn<QByteArray>("steps");
    QTest::newRow("by a link") << QByteArray("only") << true
                               << QByteArray("content, folders, link, folders, rename, folders");
    QTest::newRow("without links")
        << QByteArray("only") << false
        << QByteArray("content, folders, rename, folders, rename, folders");
    QTest::newRow("a symlink") << QByteArray("link") << true
                               << QByteArray("all, link, folders, rename, folders");
    QTest::newRow("a missing one")
        << QByteArray("a") << true << QByteArray("content, folders, rename, folders");
}

void TestRepairer::eachStepIsDurableBeforeTheNext()
{
    QFETCH(QByteArray, file);
    QFETCH(bool, links);
    QFETCH(QByteArray, steps);
    History backup;
    backup.tree().remove("backup/" + file.toStdString());
    if (file == "only") {
        backup.tree().write("backup/only", "damaged");
    } else if (file == "link") {
        backup.tree().symlink("backup/link", "forged");
    }
    // Of the repair alone, which begins with its new file, and after which its outcome is
    // remembered in a file of this user's; the same step twice is told once.
    QByteArrayList found;
    bool hasBegun = false;
    bool isOver = false;
    const auto note = [&](const Operation &operation) {
        hasBegun |= operation.name == "repair" && operation.kind.rfind("create", 0) == 0;
        isOver |= operation.kind == "open" && operation.name.ends_with("/checks");
        QByteArray step;
        if (operation.kind == "sync") {
            step = operation.name == "repair" ? "content" : "folders";
        } else if (operation.kind == "syncFileSystem") {
            step = "all";
        } else if (operation.kind == "link" || operation.kind == "rename") {
            step = text(operation.kind);
        }
        if (hasBegun && !isOver && !step.isEmpty() && (found.isEmpty() || found.last() != step)) {
            found.append(step);
        }
    };
    backup.faults().setFilter([&](const Operation &operation) {
        note(operation);
        return operation.kind == "link";
    });
    if (!links) {
        // The probe of what the file system can do.
        backup.faults().failAt(0, ErrorCode::NotSupported);
    }
    QCOMPARE(backup.repair().repaired, std::int64_t(1));
    QCOMPARE(found.join(", "), steps);
}

void TestRepairer::withoutHardLinksItIsRenamedAside_data()
{
    QTest::addColumn<int>("link");
    QTest::newRow("the file system has none") << 0;
    QTest::newRow("this one is refused") << 1;
}

void TestRepairer::withoutHardLinksItIsRenamedAside()
{
    QFETCH(int, link);
    History backup;
    backup.flip("backup/only", 7);
    const Bytes damaged = backup.tree().read("backup/only");
    // The first link is the probe of what the file system can do.
    backup.faults().setFilter([](const Operation &operation) { return operation.kind == "link"; });
    backup.faults().failAt(static_cast<std::uint64_t>(link), ErrorCode::AccessDenied);
    const VerifyReport report = backup.repair();
    QVERIFY(backup.faults().hasFired());
    QCOMPARE(backup.faults().count(), static_cast<std::uint64_t>(link) + 1);
    QCOMPARE(report.repaired, std::int64_t(1));
    QVERIFY(backup.tree().read("backup/.holdfast/damaged/only") == damaged);
    QCOMPARE(backup.broken(), QByteArray());
}

void TestRepairer::aPlaceThatCannotBeMadeIsReported()
{
    History backup;
    backup.tree().remove("backup/_duplicates");
    backup.tree().write("backup/_duplicates", "in the way");
    backup.flip("backup/only", 7);
    const VerifyReport report = backup.repair();
    QVERIFY(report.complete);
    QCOMPARE(report.repaired, std::int64_t(1));
    QCOMPARE(text(linesOf(report.missing)), QByteArray("_duplicates/twin 2: is missing\n"));
    QCOMPARE(report.errors.size(), std::size_t(1));
    QCOMPARE(text(report.errors.front().path), QByteArray("backup/_duplicates/twin 2"));
    QVERIFY(text(report.errors.front().reason).startsWith("it could not be repaired: "));
    QCOMPARE(text(backup.tree().read("backup/_duplicates")), QByteArray("in the way"));
    QCOMPARE(text(backup.tree().describe("backup/.holdfast/incoming")).count("repair"), 0);
}

void TestRepairer::aFullDiskKeepsTheReport()
{
    History backup;
    backup.flip("backup/a", 1);
    backup.flip("backup/only", 2);
    backup.flip("backup/twin", 3);
    const std::string before = backup.stored();
    backup.faults().setFilter([](const Operation &operation) {
        return operation.name == "repair" && operation.kind == "createFile";
    });
    backup.faults().failAt(0, ErrorCode::NoSpace);
    const VerifyReport report = backup.repair();
    QVERIFY(backup.faults().hasFired());
    QVERIFY(report.complete);
    QCOMPARE(report.damaged.size(), std::size_t(3));
    QCOMPARE(report.repaired, std::int64_t(0));
    QCOMPARE(report.errors.size(), std::size_t(1));
    QCOMPARE(backup.faults().count(), std::uint64_t(1));
    QCOMPARE(text(backup.stored()), text(before));
}

void TestRepairer::aRepairedBackupGoesOn()
{
    History backup;
    backup.flip("backup/only", 2);
    backup.tree().remove("backup/a");
    QCOMPARE(backup.repair().repaired, std::int64_t(2));
    const RunSummary unchanged = backup.fixture.run();
    QCOMPARE(unchanged.counts.errors, std::int64_t(0));
    QCOMPARE(unchanged.bytesWritten, std::uint64_t(0));
    backup.tree().write("source/only", "another");
    const RunSummary changed = backup.fixture.run();
    QCOMPARE(changed.counts.modified, std::int64_t(1));
    QCOMPARE(text(backup.fixture.problems), QByteArray());
    QVERIFY(backup.tree().read("backup/versions/only/v1.bak") == kFirst + "only here");
}

QTEST_APPLESS_MAIN(TestRepairer)
#include "test_repairer.moc"
