// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/known_damage.h"
#include "support/backup/backup_fixture.h"

#include <QtTest>

using namespace holdfast;
using namespace holdfast::test;

namespace
{

/// A backup with a version, a deleted file, a duplicate and a link, and something done to it.
class DamagedBackup
{
public:
    DamagedBackup()
    {
        fixture.folder.write("source/a", Bytes(3000, 'a'));
        fixture.folder.write("source/twin", Bytes(500, 't'));
        fixture.folder.write("source/twin 2", Bytes(500, 't'));
        fixture.folder.write("source/gone", "deleted content");
        fixture.folder.symlink("source/link", "a");
        fixture.run();
        fixture.folder.write("source/a", Bytes(4000, 'b'));
        fixture.folder.remove("source/gone");
        fixture.run();
    }

    void flip(const Bytes &below, std::size_t position) const
    {
        Bytes content = fixture.folder.read(below);
        content[position] = static_cast<char>(content[position] ^ 1);
        fixture.folder.write(below, content);
    }

    /// All stored copies. Not the catalog: reading it makes SQLite's shared memory come and go.
    [[nodiscard]] QByteArray stored() const
    {
        QByteArray tree;
        for (const QByteArray &line :
             QByteArray::fromStdString(fixture.folder.describe("backup")).split('\n')) {
            if (!line.startsWith(".holdfast")) {
                tree += line + '\n';
            }
        }
        return tree;
    }

    VerifyReport verify(bool repair = false, std::stop_token stop = {})
    {
        VerifyRequest request;
        request.repair = repair;
        RunProgress progress;
        Result<VerifyReport> report = fixture.engine().verify(request, progress, stop);
        return report ? std::move(*report) : VerifyReport();
    }

    BackupFixture fixture;
};

}  // namespace

class TestVerify : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aGoodBackupHasNothingToReport();
    void everyDamageIsFound_data();
    void everyDamageIsFound();
    void aDamagedCopyIsRepairedFromTheSource();
    void aDamagedDuplicateIsRepairedFromItsTwin();
    void whatNothingCanRepairStays();
    void aMissingCopyIsRepaired();
    void aStopIsNoSuccess();
    void whatIsKnownOfDamageIsRemembered();
    void aPersonLeavesDamageAsItIs();
    void moreDamageThanIsListedIsCounted();

private:
    RunProgress progress_;
};

void TestVerify::aGoodBackupHasNothingToReport()
{
    DamagedBackup backup;
    const QByteArray before = backup.stored();
    const VerifyReport report = backup.verify();
    QVERIFY(report.complete);
    QCOMPARE(report.checked, std::int64_t(6));
    QCOMPARE(report.damaged.size() + report.missing.size() + report.errors.size(), std::size_t(0));
    QCOMPARE(backup.stored(), before);
}

void TestVerify::everyDamageIsFound_data()
{
    QTest::addColumn<QByteArray>("file");
    QTest::addColumn<int>("position");
    QTest::newRow("first byte of a current copy") << QByteArray("a") << 0;
    QTest::newRow("last byte of a current copy") << QByteArray("a") << 3999;
    QTest::newRow("a version") << QByteArray("versions/a/v1.bak") << 1234;
    QTest::newRow("a deleted copy") << QByteArray("_deleted/gone") << 3;
    QTest::newRow("a duplicate") << QByteArray("_duplicates/twin 2") << 499;
    QTest::newRow("a copy that was cut") << QByteArray("a") << -1;
    QTest::newRow("a copy that is missing") << QByteArray("versions/a/v1.bak") << -2;
    QTest::newRow("a folder in its place") << QByteArray("a") << -3;
    QTest::newRow("a link in its place") << QByteArray("a") << -4;
    QTest::newRow("another link") << QByteArray("link") << -4;
}

void TestVerify::everyDamageIsFound()
{
    QFETCH(QByteArray, file);
    QFETCH(int, position);
    DamagedBackup backup;
    const Bytes path = "backup/" + file.toStdString();
    if (position >= 0) {
        backup.flip(path, static_cast<std::size_t>(position));
    } else if (position == -1) {
        backup.fixture.folder.write(path, "cut");
    } else {
        backup.fixture.folder.remove(path);
        if (position == -3) {
            backup.fixture.folder.makeFolder(path);
        } else if (position == -4) {
            backup.fixture.folder.symlink(path, "elsewhere");
        }
    }
    const QByteArray before = backup.stored();
    const VerifyReport report = backup.verify();
    QCOMPARE(report.damaged.size() + report.missing.size(), std::size_t(1));
    const DamagedCopy &found =
        report.damaged.empty() ? report.missing.front() : report.damaged.front();
    QCOMPARE(text(found.stored.bytes()), file);
    QCOMPARE(report.missing.empty(), position != -2);
    QCOMPARE(backup.stored(), before);
}

void TestVerify::aDamagedCopyIsRepairedFromTheSource()
{
    DamagedBackup backup;
    const std::string good = backup.fixture.folder.describe("backup/a");
    backup.flip("backup/a", 17);
    const Bytes damaged = backup.fixture.folder.read("backup/a");
    const VerifyReport report = backup.verify(true);
    QCOMPARE(report.repaired, std::int64_t(1));
    QCOMPARE(text(backup.fixture.folder.describe("backup/a")), text(good));
    QVERIFY(backup.fixture.folder.read("backup/.holdfast/damaged/a") == damaged);
    QCOMPARE(text(backup.fixture.brokenInvariants()), QByteArray());
}

void TestVerify::aDamagedDuplicateIsRepairedFromItsTwin()
{
    DamagedBackup backup;
    backup.fixture.folder.write("source/twin 2", "changed since");
    backup.flip("backup/_duplicates/twin 2", 5);
    const VerifyReport report = backup.verify(true);
    QCOMPARE(report.repaired, std::int64_t(1));
    QVERIFY(backup.fixture.folder.read("backup/_duplicates/twin 2") == Bytes(500, 't'));
}

void TestVerify::whatNothingCanRepairStays()
{
    DamagedBackup backup;
    backup.flip("backup/versions/a/v1.bak", 5);
    const Bytes damaged = backup.fixture.folder.read("backup/versions/a/v1.bak");
    const VerifyReport report = backup.verify(true);
    QCOMPARE(report.repaired, std::int64_t(0));
    QCOMPARE(report.damaged.size(), std::size_t(1));
    QVERIFY(backup.fixture.folder.read("backup/versions/a/v1.bak") == damaged);
    QVERIFY(!backup.fixture.folder.exists("backup/.holdfast/damaged"));
}

void TestVerify::aMissingCopyIsRepaired()
{
    DamagedBackup backup;
    backup.fixture.folder.remove("backup/a");
    const VerifyReport report = backup.verify(true);
    QCOMPARE(report.missing.size(), std::size_t(1));
    QVERIFY(report.missing.front().repaired);
    QVERIFY(backup.fixture.folder.read("backup/a") == Bytes(4000, 'b'));
    QVERIFY(backup.verify().missing.empty());
}

void TestVerify::aStopIsNoSuccess()
{
    DamagedBackup backup;
    std::stop_source stop;
    stop.request_stop();
    QVERIFY(!backup.verify(false, stop.get_token()).complete);
}

void TestVerify::whatIsKnownOfDamageIsRemembered()
{
    DamagedBackup backup;
    const auto known = [&] { return backup.fixture.engine().status().value().lastCheck; };
    const auto verifySome = [&](double percent) {
        VerifyRequest request;
        request.samplePercent = percent;
        RunProgress progress;
        return backup.fixture.engine().verify(request, progress, {}).value();
    };
    std::stop_source stopped;
    stopped.request_stop();
    QVERIFY(!known());
    backup.verify(false, stopped.get_token());
    verifySome(50);
    QVERIFY(!known());  // neither saw all
    const TimeNs first = backup.fixture.clock.now();
    backup.verify();
    QCOMPARE(known(), (CheckOutcome{first, 6, 0}));
    backup.flip("backup/a", 17);
    backup.flip("backup/versions/a/v1.bak", 5);
    backup.fixture.clock.advance(kSecond);
    QVERIFY(backup.verify().complete);
    QCOMPARE(known()->damaged, std::int64_t(2));
    QCOMPARE(known()->at, first + kSecond);
    backup.fixture.clock.advance(kSecond);
    backup.verify(false, stopped.get_token());
    QCOMPARE(known()->damaged, std::int64_t(2));
    QCOMPARE(backup.verify(true).repaired, std::int64_t(1));
    QCOMPARE(known()->damaged, std::int64_t(1));  // nothing has the old version
    const DamagedCopy left = known()->copies.front();
    QCOMPARE(left.stored.bytes(), Bytes("versions/a/v1.bak"));
    QVERIFY(left.isLost && !left.isAccepted);
    QVERIFY(left.from != 0 && left.until > left.from);
    // A look at a part that mends what was known takes it off, and says nothing of the rest.
    backup.flip("backup/a", 17);
    backup.verify();
    QCOMPARE(known()->damaged, std::int64_t(2));
    VerifyRequest part;
    part.repair = true;
    part.slice = CheckSlice{0, std::uint64_t{1} << 32U};
    RunProgress progress;
    const TimeNs all = known()->at;
    backup.fixture.clock.advance(kSecond);
    QCOMPARE(backup.fixture.engine().verify(part, progress, {})->repaired, std::int64_t(1));
    QCOMPARE(known()->damaged, std::int64_t(1));
    QCOMPARE(known()->at, all);
    QCOMPARE(known()->found, all + kSecond);
}

void TestVerify::aPersonLeavesDamageAsItIs()
{
    DamagedBackup backup;
    const auto known = [&] { return *backup.fixture.engine().status().value().lastCheck; };
    backup.flip("backup/versions/a/v1.bak", 5);
    backup.verify(true);
    QVERIFY(backup.fixture.engine().acceptDamage(known().copies).ok());
    QCOMPARE(known().damaged, std::int64_t(0));
    QCOMPARE(known().accepted, std::int64_t(1));
    // It is damaged all the same.
    QCOMPARE(backup.verify().damaged.size(), std::size_t(1));
    QCOMPARE(known().accepted, std::int64_t(1));
    // A trial restore that meets it proves what it proved before.
    const Result<DrillReport> drill = backup.fixture.engine().drill(
        {100, backup.fixture.folder.path(), systemRandomNumbers()}, progress_, {});
    QVERIFY2(drill.ok(), drill ? "" : drill.error().message().c_str());
    QCOMPARE(drill->failed, std::int64_t(1));
    QVERIFY(backup.fixture.engine().status()->lastProof->clean);
    // Other damage is news, and the same place is when something else lay there.
    backup.flip("backup/_deleted/gone", 3);
    backup.verify(true);
    QCOMPARE(known().damaged, std::int64_t(1));
    QCOMPARE(known().accepted, std::int64_t(1));
    DamagedCopy other = known().copies.front();
    other.hash = Digest();
    QVERIFY(backup.fixture.engine().acceptDamage({other}).ok());
    QCOMPARE(known().damaged, std::int64_t(1));
    // What is whole again is forgotten, and raises its voice when it is damaged anew.
    backup.flip("backup/versions/a/v1.bak", 5);
    backup.verify();
    QCOMPARE(known().accepted, std::int64_t(0));
    backup.flip("backup/versions/a/v1.bak", 5);
    backup.verify();
    QCOMPARE(known().damaged, std::int64_t(2));
}

void TestVerify::moreDamageThanIsListedIsCounted()
{
    VerifyReport report;
    report.complete = true;
    for (std::size_t n = 0; n < CheckOutcome::kMostCopies + 5; ++n) {
        DamagedCopy copy;
        copy.stored = *RelPath::parse("f" + std::to_string(n));
        report.damaged.push_back(std::move(copy));
    }
    const CheckOutcome known = knownAfter({}, {}, report, 7);
    QCOMPARE(known.damaged, static_cast<std::int64_t>(report.damaged.size()));
    QCOMPARE(known.copies.size(), CheckOutcome::kMostCopies);
    const CheckOutcome accepted = accepting(known, known.copies);
    QCOMPARE(accepted.damaged, std::int64_t(5));
    QVERIFY(checkOutcomeOf(toJson(accepted)) == accepted);
    VerifyRequest part;
    part.samplePercent = 10;
    QCOMPARE(knownAfter(accepted, part, {}, 8), accepted);
    QCOMPARE(knownAfter(accepted, {}, VerifyReport{1, 1, {}, {}, {}, 0, {}, true}, 8).damaged,
             std::int64_t(0));
}

QTEST_APPLESS_MAIN(TestVerify)
#include "test_verify.moc"
