// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/backup/verified_backup.h"

#include <QtTest>

#include <string>

using namespace holdfast;
using namespace holdfast::test;

namespace
{

/// A current copy and a link that are damaged and a duplicate that is missing can be repaired; a
/// damaged version whose content is nowhere else can't.
class Damaged : public VerifiedBackup
{
public:
    Damaged()
    {
        tree().write("source/a", Bytes(300, 'a'));
        tree().write("source/folder/twin", Bytes(50, 't'));
        tree().write("source/folder/twin 2", Bytes(50, 't'));
        tree().symlink("source/link", "a");
        fixture.run();
        tree().write("source/a", Bytes(400, 'b'));
        fixture.run();
        tree().write("source/a", Bytes(300, 'a'));
        fixture.run();
        flip("backup/a", 7);
        flip("backup/versions/a/v2.bak", 8);
        tree().remove("backup/_duplicates");
        tree().remove("backup/link");
        tree().symlink("backup/link", "forged");
        badCurrent = tree().read("backup/a");
    }

    /// Is the damaged file, or the good one after the damaged one was kept, in its place?
    [[nodiscard]] bool isOneOfBoth() const
    {
        const bool kept = tree().exists("backup/.holdfast/damaged/a") &&
                          tree().read("backup/.holdfast/damaged/a") == badCurrent;
        if (!tree().exists("backup/a")) {
            return false;
        }
        const Bytes present = tree().read("backup/a");
        return present == badCurrent || (present == Bytes(300, 'a') && kept);
    }

    Bytes badCurrent;
};

}  // namespace

class TestInterruptedRepair : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aCrashAtAnyOperationLosesNothing();
    void anErrorAtAnyOperationLosesNothing_data();
    void anErrorAtAnyOperationLosesNothing();

private:
    void tryAgain(Damaged &backup, const std::string &point);
};

// Whatever was left behind, the next repair makes everything good that can be.
void TestInterruptedRepair::tryAgain(Damaged &backup, const std::string &point)
{
    QVERIFY2(backup.isOneOfBoth(), text(point));
    const VerifyReport report = backup.repair();
    QVERIFY2(report.complete && report.errors.empty(), text(point + linesOf(report.errors)));
    QCOMPARE(text(point + linesOf(backup.verify().missing)), text(point));
    const VerifyReport after = backup.verify();
    QCOMPARE(text(point + linesOf(after.damaged)),
             text(point + "versions/a/v2.bak: its content differs from its hash\n"));
    QVERIFY2(backup.tree().read("backup/.holdfast/damaged/a") == backup.badCurrent, text(point));
    QVERIFY2(backup.tree().describe("backup/.holdfast/damaged").find("forged") != std::string::npos,
             text(point));
    backup.flip("backup/versions/a/v2.bak", 8);
    QCOMPARE(text(point + backup.fixture.brokenInvariants()), text(point));
}

void TestInterruptedRepair::aCrashAtAnyOperationLosesNothing()
{
    std::uint64_t points = 0;
    for (std::uint64_t n = 0;; n += faultStep()) {
        Damaged backup;
        backup.faults().crashAfter(n);
        const Result<VerifyReport> report = backup.tryVerify({100, true});
        const bool fired = backup.faults().hasFired();
        QVERIFY2(fired != (report.ok() && report->complete && report->repaired == 3),
                 text(std::to_string(n)));
        backup.faults().reset();
        tryAgain(backup, "crash " + std::to_string(n) + ": ");
        if (QTest::currentTestFailed() || !fired) {
            break;
        }
        ++points;
    }
    QVERIFY(points * faultStep() > 100);
}

void TestInterruptedRepair::anErrorAtAnyOperationLosesNothing_data()
{
    QTest::addColumn<int>("code");
    QTest::addColumn<bool>("done");
    QTest::newRow("an input or output error") << static_cast<int>(ErrorCode::Io) << false;
    QTest::newRow("no space is left") << static_cast<int>(ErrorCode::NoSpace) << false;
    QTest::newRow("the answer of what was done is lost") << static_cast<int>(ErrorCode::Io) << true;
}

void TestInterruptedRepair::anErrorAtAnyOperationLosesNothing()
{
    QFETCH(int, code);
    QFETCH(bool, done);
    std::uint64_t points = 0;
    for (std::uint64_t n = 0;; n += faultStep()) {
        Damaged backup;
        backup.faults().setFilter([](const Operation &operation) { return operation.changes; });
        backup.faults().failAt(n, static_cast<ErrorCode>(code), 0,
                               done ? Effect::Done : Effect::None);
        const Result<VerifyReport> report = backup.tryVerify({100, true});
        const bool fired = backup.faults().hasFired();
        backup.faults().reset();
        // What is called repaired is.
        if (report.ok()) {
            const VerifyReport after = backup.verify();
            for (const DamagedCopy &copy : report->damaged) {
                const bool stillDamaged =
                    linesOf(after.damaged).find(copy.stored.bytes() + ": ") != std::string::npos;
                QVERIFY2(!(copy.repaired && stillDamaged), text(std::to_string(n)));
            }
        }
        tryAgain(backup, "error " + std::to_string(n) + ": ");
        if (QTest::currentTestFailed() || !fired) {
            break;
        }
        ++points;
    }
    QVERIFY(points * faultStep() > 20);
}

QTEST_APPLESS_MAIN(TestInterruptedRepair)
#include "test_interrupted_repair.moc"
