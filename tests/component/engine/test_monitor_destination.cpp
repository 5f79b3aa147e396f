// SPDX-License-Identifier: GPL-3.0-or-later
// The monitor's destination: let go of when nothing is done, looked at when it is back, away over a
// restart.
#include "support/backup/monitored.h"
#include "support/fault_filesystem.h"

#include <cerrno>

using namespace holdfast;
using namespace holdfast::test;

class TestMonitorDestination : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingIsHeldWhenThereIsNothingToDo();
    void whatStandsThereAfterARestIsLookedAt_data();
    void whatStandsThereAfterARestIsLookedAt();
    void aDriveThatWasMountedAnewIsTheSame();
    void aDriveThatIsAwayIsKnownAfterARestart();
    void whoMakesRoomSeesThatItGoesOn();
};

void TestMonitorDestination::nothingIsHeldWhenThereIsNothingToDo()
{
    Monitored place;
    place.clock.stand();
    QVERIFY(place.startsAndBacksUp());
    QVERIFY(place.isHeld());
    SessionMemory memory;
    QVERIFY(!place.engine->openSession(memory, place.listener, {}).ok());
    QVERIFY(place.rests());
    QCOMPARE(place.monitor->status().phase, MonitorPhase::Idle);
    place.write("two", "2");
    QVERIFY(place.listener.waitForStored("two"));
    QVERIFY(place.listener.waitForPhase(MonitorPhase::Idle));
    QVERIFY(place.rests());
    place.stop();
    QVERIFY(place.listener.endsComplete());
    QVERIFY(!place.listener.said("waiting for the destination"));
    QCOMPARE(place.engine->history(0)->size(), std::size_t{1});
    QVERIFY(place.fixture.folder.read("backup/state.json").find("two") != Bytes::npos);
    QCOMPARE(text(place.fixture.brokenInvariants()), text(""));
}

void TestMonitorDestination::whatStandsThereAfterARestIsLookedAt_data()
{
    QTest::addColumn<bool>("isEmpty");
    QTest::newRow("nothing: the place of a drive that is away") << true;
    QTest::newRow("another backup: an exchanged drive") << false;
}

void TestMonitorDestination::whatStandsThereAfterARestIsLookedAt()
{
    QFETCH(bool, isEmpty);
    BackupFixture other;
    other.folder.write("source/one", "theirs");
    other.run();
    Monitored place;
    QVERIFY(place.startsAndBacksUp() && place.rests());
    TempFolder &folder = place.fixture.folder;
    folder.rename("backup", "ours");
    if (isEmpty) {
        folder.makeFolder("backup");
    } else {
        folder.copy(other.folder / "backup", "backup");
    }
    const std::string before = folder.describe("backup/versions", false);
    place.write("two", "2");
    QVERIFY(place.waitsFor(isEmpty ? ErrorCode::Gone : ErrorCode::Refused));
    QVERIFY(!folder.exists("backup/two"));
    QVERIFY(!place.engine->status()->destinationAvailable);
    QVERIFY(place.engine->status()->lastGood > 0);
    folder.remove("backup");
    folder.rename("ours", "backup");
    place.monitor->backUpNow();
    QVERIFY(place.listener.waitForStored("two"));
    QVERIFY(folder.exists("backup/two"));
}

void TestMonitorDestination::aDriveThatWasMountedAnewIsTheSame()
{
    Monitored place;
    QVERIFY(place.startsAndBacksUp() && place.rests());
    TempFolder &folder = place.fixture.folder;
    folder.copy("backup", "remounted");
    folder.rename("backup", "before");
    folder.rename("remounted", "backup");
    place.write("two", "2");
    QVERIFY(place.listener.waitForStored("two"));
    QVERIFY(folder.exists("backup/two"));
    place.stop();
    QVERIFY(!place.listener.said("destination"));
    QCOMPARE(text(place.fixture.brokenInvariants()), text(""));
}

void TestMonitorDestination::aDriveThatIsAwayIsKnownAfterARestart()
{
    Monitored place;
    QVERIFY(place.startsAndBacksUp());
    const TimeNs good = place.monitor->status().lastBackup;
    QVERIFY(good > 0);
    place.stop();
    place.fixture.folder.rename("backup", "away");
    place.startAgain();
    QVERIFY(place.waitsFor(ErrorCode::Gone));
    const TimeNs since = place.monitor->status().since;
    QVERIFY(since >= good);
    place.stop();
    place.clock.shift = kDay;
    place.startAgain();
    QVERIFY(place.waitsFor(ErrorCode::Gone));
    QCOMPARE(place.monitor->status().since, since);
    QCOMPARE(place.engine->status()->lastGood, good);
    // Once it is back, that is over.
    place.fixture.folder.rename("away", "backup");
    place.monitor->backUpNow();
    QVERIFY(place.listener.waitForPhase(MonitorPhase::Idle));
    QVERIFY(place.monitor->status().since > since + kDay / 2);
}

void TestMonitorDestination::whoMakesRoomSeesThatItGoesOn()
{
    constexpr std::uint64_t kMiB = 1024 * 1024;
    constexpr std::uint64_t kDrive = 100 * 1024 * kMiB;
    std::unique_ptr<FileSystem> disk;
    Monitored place;
    disk = std::move(place.fixture.fileSystem);
    auto owned = std::make_unique<FaultFileSystem>(*disk);
    FaultFileSystem &faults = *owned;
    place.fixture.fileSystem = std::move(owned);
    QVERIFY(place.startsAndBacksUp());
    faults.pretendSpace(200 * kMiB, kDrive);
    // What is copied, not what the monitor says of itself.
    faults.setFilter(
        [](const Operation &done) { return done.kind == "write" && !done.name.ends_with(".new"); });
    const auto failures = [&place] {
        const std::vector<MonitorPhase> phases = place.listener.phases();
        return std::count(phases.begin(), phases.end(), MonitorPhase::WaitingForDestination);
    };
    place.clock.stand();
    // By and by it is tried less often.
    for (int times = 1; times <= 4; ++times) {
        faults.failAt(0, ErrorCode::NoSpace, ENOSPC);
        place.write("film", std::to_string(times));
        place.clock.ahead += 20 * kSecond;
        place.monitor->resume();
        QTRY_COMPARE_WITH_TIMEOUT(failures(), times, 30'000);
    }
    faults.pretendSpace(300 * kMiB, kDrive);
    place.clock.ahead += 3 * kSecond;
    place.monitor->resume();
    QVERIFY(place.listener.waitForStored("film"));
    QVERIFY(place.listener.waitForPhase(MonitorPhase::Idle));
}

QTEST_GUILESS_MAIN(TestMonitorDestination)
#include "test_monitor_destination.moc"
