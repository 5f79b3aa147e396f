// SPDX-License-Identifier: GPL-3.0-or-later
// The monitor with ears of the test's own: what it does with what it hears.
#include "support/backup/monitored.h"

#include <future>

using namespace holdfast;
using namespace holdfast::test;

class TestMonitor : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aChangeIsBackedUpAndTheSessionIsOneRun();
    void nothingIsSafeBeforeTheFirstLook();
    void whatHasGrownIsAskedAboutAnew();
    void aPauseLeavesTheDriveAlone();
    void aWorkHasTheBackupForItself();
    void aWorkIsDoneDuringAPause();
    void aWorkThatComesTooLateIsToldSo();
    void progressIsThatOfTheBackupUnderWay();
    void aPauseEndsByItself();
    void aLowBatteryPauses();
    void aNewDayIsANewRow();
    void overflowAndSourceBackLookAtEverything();
    void whatIsHeldBackIsReleasedByAPerson();
    void theGuardRemembersOverAPause();
    void ownFoldersAreNotListenedTo();
    void unwatchedFoldersAreLookedAt();
    void aSecondMonitorIsRefused();
};

void TestMonitor::aChangeIsBackedUpAndTheSessionIsOneRun()
{
    Monitored place;
    place.start();
    QVERIFY(place.listener.waitForStored("one"));
    QVERIFY(place.listener.waitForPhase(MonitorPhase::Idle));
    place.write("two", "2");
    QVERIFY(place.listener.waitForStored("two"));
    place.listener.forget();
    place.write("one", "one more");
    QVERIFY(place.listener.waitForStored("one"));
    QVERIFY(place.listener.waitForPhase(MonitorPhase::Idle));
    place.stop();
    QVERIFY(place.result && place.result->ok());
    const RunSummary &summary = **place.result;
    QCOMPARE(summary.counts.backup, std::int64_t{2});
    QVERIFY(summary.complete);
    QVERIFY(place.listener.endsComplete());
    QCOMPARE(place.engine->history(0)->size(), std::size_t{1});
    QCOMPARE(text(place.fixture.brokenInvariants()), text(""));
    // Everything was seen, and state.json says so.
    QVERIFY(place.fixture.folder.read("backup/state.json").find("\"two\"") != Bytes::npos ||
            place.fixture.folder.read("backup/state.json").find("/two") != Bytes::npos);
}

void TestMonitor::nothingIsSafeBeforeTheFirstLook()
{
    Monitored place;
    place.start();
    QVERIFY(place.listener.waitForStored("one"));
    QVERIFY(place.listener.waitForPhase(MonitorPhase::Idle));
    const std::vector<MonitorPhase> phases = place.listener.phases();
    const auto ran = std::find(phases.begin(), phases.end(), MonitorPhase::Running);
    QVERIFY(std::find(phases.begin(), ran, MonitorPhase::Idle) == ran);
    QVERIFY(std::find(phases.begin(), ran, MonitorPhase::Settling) != ran);
}

void TestMonitor::whatHasGrownIsAskedAboutAnew()
{
    Monitored place;
    TempFolder &folder = place.fixture.folder;
    for (int number = 0; number < 70; ++number) {
        folder.write("source/" + std::string(number < 30 ? "d" : "e") + "/f" +
                         std::to_string(number),
                     std::to_string(number));
    }
    place.fixture.config.massChangeMinFiles = 5;
    place.fixture.config.massChangePercent = 10;
    place.start();
    QVERIFY(place.listener.waitForStored("one"));
    QVERIFY(place.listener.waitForPhase(MonitorPhase::Idle));
    folder.remove("source/d");
    place.watcher->tell("d", RawChange::Kind::Removed);
    QVERIFY(place.listener.waitForPhase(MonitorPhase::Attention));
    const auto shown = place.engine->status()->holds;
    QCOMPARE(shown.size(), std::size_t(1));
    QCOMPARE(shown.front().second.files, std::int64_t(30));
    folder.remove("source/e");
    place.monitor->acceptMassChange(shown);
    QVERIFY(place.listener.waitFor([&](const Listener &) {
        return place.engine->status()->holds.front().second.files == 70;
    }));
    QVERIFY(place.listener.waitForPhase(MonitorPhase::Attention));
    QVERIFY(folder.exists("backup/d/f1"));
    QVERIFY(folder.exists("backup/e/f40"));
    place.monitor->acceptMassChange(place.engine->status()->holds);
    QVERIFY(place.listener.waitForPhase(MonitorPhase::Idle));
    QVERIFY(folder.exists("backup/_deleted/d/f1"));
    QVERIFY(folder.exists("backup/_deleted/e/f40"));
}

void TestMonitor::aPauseLeavesTheDriveAlone()
{
    Monitored place;
    place.start();
    QVERIFY(place.listener.waitForStored("one"));
    place.monitor->pause(std::nullopt);
    QVERIFY(place.listener.waitForPhase(MonitorPhase::Paused));
    place.listener.forget();
    place.write("two", "2");
    // The lock is free, so nothing holds the drive: another one may write.
    BackupFixture &fixture = place.fixture;
    SessionMemory memory;
    Result<std::unique_ptr<BackupSession>> other =
        place.engine->openSession(memory, place.listener, {});
    QVERIFY(other.ok());
    QVERIFY(!fixture.folder.exists("backup/two"));
    other->reset();
    place.monitor->resume();
    QVERIFY(place.listener.waitForStored("two"));
}

void TestMonitor::aWorkHasTheBackupForItself()
{
    Monitored place;
    place.start();
    QVERIFY(place.listener.waitForPhase(MonitorPhase::Idle));
    std::promise<Result<PruneReport>> done;
    place.monitor->perform([&](std::stop_token) {
        Listener listener;
        done.set_value(place.engine->prune(false, listener, place.progress, {}));
    });
    std::future<Result<PruneReport>> answer = done.get_future();
    QVERIFY(answer.wait_for(kPatience) == std::future_status::ready);
    QVERIFY(answer.get().ok());
    // And goes on as if nothing had been.
    place.write("two", "2");
    QVERIFY(place.listener.waitForStored("two"));
    QVERIFY(!place.listener.said("waiting for the destination"));
}

void TestMonitor::aWorkIsDoneDuringAPause()
{
    Monitored place;
    place.start();
    QVERIFY(place.listener.waitForPhase(MonitorPhase::Idle));
    place.monitor->pause(std::nullopt);
    QVERIFY(place.listener.waitForPhase(MonitorPhase::Paused));
    std::promise<bool> done;
    place.monitor->perform([&](std::stop_token) {
        Listener listener;
        done.set_value(place.engine->prune(false, listener, place.progress, {}).ok());
    });
    std::future<bool> answer = done.get_future();
    QVERIFY(answer.wait_for(kPatience) == std::future_status::ready);
    QVERIFY(answer.get());
    QCOMPARE(place.monitor->status().phase, MonitorPhase::Paused);
}

void TestMonitor::aWorkThatComesTooLateIsToldSo()
{
    Monitored place;
    place.start();
    QVERIFY(place.listener.waitForPhase(MonitorPhase::Idle));
    place.stop();
    bool stopped = false;
    place.monitor->perform([&](std::stop_token stop) { stopped = stop.stop_requested(); });
    place.monitor.reset();
    QVERIFY(stopped);
}

void TestMonitor::progressIsThatOfTheBackupUnderWay()
{
    Monitored place;
    place.start();
    QVERIFY(place.listener.waitForStored("one"));
    place.write("two", "22");
    QVERIFY(place.listener.waitForStored("two"));
    QVERIFY(place.listener.waitForPhase(MonitorPhase::Idle));
    QCOMPARE(place.progress.filesDone.load(), std::int64_t(1));
    QCOMPARE(place.progress.bytesDone.load(), std::uint64_t(2));
}

void TestMonitor::aPauseEndsByItself()
{
    Monitored place;
    place.start();
    QVERIFY(place.listener.waitForStored("one"));
    place.monitor->pause(place.clock.now() + 300'000'000);
    QVERIFY(place.listener.waitForPhase(MonitorPhase::Paused));
    QVERIFY(place.monitor->status().pausedUntil != 0);
    place.write("two", "2");
    QVERIFY(place.listener.waitForStored("two"));
    QCOMPARE(place.monitor->status().pausedUntil, TimeNs{0});
}

void TestMonitor::aLowBatteryPauses()
{
    Monitored place;
    place.batteryIsLow = true;
    place.start();
    QVERIFY(place.listener.waitForPhase(MonitorPhase::Paused));
    QVERIFY(place.listener.said("the battery is low"));
    QVERIFY(place.monitor->status().batteryIsLow);
    place.stop();
    QVERIFY(!place.fixture.folder.exists("backup/one"));
}

void TestMonitor::aNewDayIsANewRow()
{
    Monitored place;
    place.start();
    QVERIFY(place.listener.waitForStored("one"));
    QVERIFY(place.listener.waitForPhase(MonitorPhase::Idle));
    QCOMPARE(place.listener.logs(), 1);
    place.clock.shift = kDay;
    place.write("two", "2");
    QVERIFY(place.listener.waitForStored("two"));
    QVERIFY(place.listener.waitForPhase(MonitorPhase::Idle));
    place.stop();
    QCOMPARE(place.listener.logs(), 2);
    const Result<std::vector<RunSummary>> runs = place.engine->history(0);
    QCOMPARE(runs->size(), std::size_t{2});
    QCOMPARE(runs->front().counts.backup, std::int64_t{1});
    QCOMPARE(runs->front().logFile, Bytes("log 2"));
    QCOMPARE(runs->back().counts.backup, std::int64_t{1});
    QVERIFY(runs->back().finished != 0);
    QVERIFY(runs->front().complete && runs->back().complete);
}

void TestMonitor::overflowAndSourceBackLookAtEverything()
{
    for (const RawChange::Kind kind : {RawChange::Kind::Overflow, RawChange::Kind::SourceBack}) {
        Monitored place;
        place.start();
        QVERIFY(place.listener.waitForStored("one"));
        place.fixture.folder.write("source/unseen/file", "nobody told");
        place.watcher->tell("", kind);
        QVERIFY(place.listener.waitForStored("unseen/file"));
    }
}

void TestMonitor::whatIsHeldBackIsReleasedByAPerson()
{
    Monitored place;
    for (int number = 0; number < 30; ++number) {
        place.fixture.folder.write("source/d/f" + std::to_string(number), std::to_string(number));
    }
    place.start();
    QVERIFY(place.listener.waitForStored("one"));
    QVERIFY(place.listener.waitForPhase(MonitorPhase::Idle));
    place.fixture.folder.remove("source/d");
    place.watcher->tell("d", RawChange::Kind::Removed);
    QVERIFY(place.listener.waitForPhase(MonitorPhase::Attention));
    QVERIFY(place.fixture.folder.exists("backup/d/f1"));
    place.monitor->acceptMassChange(place.engine->status()->holds);
    QVERIFY(place.listener.waitForPhase(MonitorPhase::Idle));
    QVERIFY(!place.fixture.folder.exists("backup/d/f1"));
    QVERIFY(place.fixture.folder.exists("backup/_deleted/d/f1"));
}

void TestMonitor::theGuardRemembersOverAPause()
{
    Monitored place;
    for (int number = 0; number < 60; ++number) {
        place.fixture.folder.write("source/" + std::string(number < 25 ? "a" : "b") + "/f" +
                                       std::to_string(number),
                                   std::to_string(number));
    }
    place.start();
    QVERIFY(place.listener.waitForStored("one"));
    QVERIFY(place.listener.waitForPhase(MonitorPhase::Idle));
    place.fixture.folder.remove("source/a");
    place.watcher->tell("a", RawChange::Kind::Removed);
    QVERIFY(place.listener.waitFor(
        [&](const Listener &) { return place.fixture.folder.exists("backup/_deleted/a/f24"); }));
    place.monitor->pause(std::nullopt);
    QVERIFY(place.listener.waitForPhase(MonitorPhase::Paused));
    place.fixture.folder.remove("source/b");
    place.watcher->tell("b", RawChange::Kind::Removed);
    place.monitor->resume();
    QVERIFY(place.listener.waitForPhase(MonitorPhase::Attention));
    QVERIFY(place.fixture.folder.exists("backup/b/f30"));
}

void TestMonitor::ownFoldersAreNotListenedTo()
{
    Monitored place;
    place.fixture.config.backupRoot = place.fixture.folder.path() / "source" / "my backup";
    place.fixture.config.logDir = place.fixture.folder.path() / "source" / "logs";
    place.start();
    QVERIFY(place.listener.waitForStored("one"));
    QVERIFY(place.watcher->leavesOut("my backup"));
    QVERIFY(place.watcher->leavesOut("logs"));
    QVERIFY(!place.watcher->leavesOut("my backup too"));
    place.stop();
    QVERIFY(!place.fixture.folder.exists("source/my backup/my backup"));
}

void TestMonitor::unwatchedFoldersAreLookedAt()
{
    Monitored place;
    place.fixture.config.rescanMinutes = 0.03;  // a sixth of it: 0.3 s
    place.watchState.unwatched = {{0, RelPath::trusted("far"), "no more watches"}};
    place.watchState.unwatchedCount = 1;
    place.watchState.advice = "raise it";
    place.fixture.folder.write("source/far/a", "1");
    place.start();
    QVERIFY(place.listener.waitForStored("far/a"));
    QVERIFY(place.listener.said("raise it"));
    place.fixture.folder.write("source/far/b", "2");
    QVERIFY(place.listener.waitForStored("far/b"));
}

void TestMonitor::aSecondMonitorIsRefused()
{
    Monitored place;
    place.start();
    QVERIFY(place.listener.waitForStored("one"));
    QVERIFY(place.engine->monitorStatus().ok());
    Listener listener;
    RunProgress progress;
    Monitor::Ears ears;
    ears.watcher = std::make_unique<FakeWatcher>();
    ears.systemEvents = false;
    Monitor second(*place.engine, std::move(ears), listener, progress);
    const Result<RunSummary> refused = second.run({});
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::Locked);
}

QTEST_GUILESS_MAIN(TestMonitor)
#include "test_monitor.moc"
