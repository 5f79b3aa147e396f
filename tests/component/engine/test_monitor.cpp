// SPDX-License-Identifier: GPL-3.0-or-later
// The monitor with ears of the test's own: what it does with what it hears.
#include "engine/monitor.h"
#include "support/backup/backup_fixture.h"

#include <QtTest>

#include <atomic>
#include <chrono>
#include <condition_variable>
#include <future>
#include <thread>

using namespace holdfast;
using namespace holdfast::test;

namespace
{

constexpr std::chrono::seconds kPatience(30);

/// A watcher that tells what the test says.
class FakeWatcher final : public Watcher
{
public:
    Result<void> start(std::vector<WatchedSource> sources, std::vector<FileKey> ownFolders,
                       Receive receive, std::stop_token) override
    {
        sources_ = std::move(sources);
        own = ownFolders.size();
        receive_ = std::move(receive);
        return {};
    }
    void mountsChanged() override {}
    [[nodiscard]] WatchStatus status() const override { return state; }

    void tell(const std::string &path, RawChange::Kind kind = RawChange::Kind::Touched)
    {
        receive_({RawChange{0, RelPath::trusted(path), kind}});
    }
    [[nodiscard]] bool leavesOut(const std::string &path) const
    {
        return sources_.front().leavesOut(RelPath::trusted(path), true);
    }

    WatchStatus state;
    std::size_t own = 0;

private:
    std::vector<WatchedSource> sources_;
    Receive receive_;
};

class FakePower final : public PowerSource
{
public:
    explicit FakePower(std::atomic<bool> &low) : low_(low) {}
    std::optional<PowerState> state() override { return PowerState{low_, low_ ? 5.0 : 80.0}; }

private:
    std::atomic<bool> &low_;
};

/// The machine's clock, and a day that the test can change.
class ShiftedClock final : public Clock
{
public:
    [[nodiscard]] TimeNs now() const override { return clock_.now() + shift; }
    [[nodiscard]] TimeNs elapsed() const override { return clock_.elapsed(); }
    std::atomic<TimeNs> shift{0};

private:
    SystemClock clock_;
};

class Listener final : public MonitorObserver
{
public:
    void event(const RunEvent &event) override
    {
        const std::lock_guard lock(mutex_);
        events_.push_back(event);
        changed_.notify_all();
    }
    Bytes beginLog() override
    {
        const std::lock_guard lock(mutex_);
        return "log " + std::to_string(++logs_);
    }
    void status(const MonitorStatus &status) override
    {
        const std::lock_guard lock(mutex_);
        status_ = status;
        changed_.notify_all();
    }

    template <class Condition>
    bool waitFor(Condition condition)
    {
        std::unique_lock lock(mutex_);
        return changed_.wait_for(lock, kPatience, [&] { return condition(*this); });
    }
    bool waitForStored(const std::string &path)
    {
        return waitFor([&](const Listener &self) { return self.stored(path); });
    }
    bool waitForPhase(MonitorPhase phase)
    {
        return waitFor([&](const Listener &self) { return self.status_.phase == phase; });
    }

    [[nodiscard]] bool stored(const std::string &path) const
    {
        return std::any_of(events_.begin(), events_.end(), [&](const RunEvent &event) {
            return event.kind == RunEventKind::Stored && event.path.bytes() == path;
        });
    }
    [[nodiscard]] bool said(const std::string &words)
    {
        const std::lock_guard lock(mutex_);
        return std::any_of(events_.begin(), events_.end(), [&](const RunEvent &event) {
            return event.text.find(words) != std::string::npos;
        });
    }
    void forget()
    {
        const std::lock_guard lock(mutex_);
        events_.clear();
    }
    [[nodiscard]] int logs()
    {
        const std::lock_guard lock(mutex_);
        return logs_;
    }
    [[nodiscard]] bool endsComplete()
    {
        const std::lock_guard lock(mutex_);
        return !events_.empty() && events_.back().kind == RunEventKind::Complete;
    }

private:
    std::mutex mutex_;
    std::condition_variable changed_;
    std::vector<RunEvent> events_;
    MonitorStatus status_;
    int logs_ = 0;
};

/// A monitor on a thread of its own, over the fixture's source and backup.
class Monitored
{
public:
    Monitored()
    {
        fixture.config.debounceSeconds = 0.02;
        fixture.config.busyFileSeconds = 0;
        fixture.config.rescanMinutes = 0;
        fixture.config.pauseBelowBatteryPercent = 20;
        fixture.folder.write("source/one", "1");
    }
    ~Monitored() { stop(); }

    void start()
    {
        engine.emplace(*fixture.fileSystem, clock, fixture.config, fixture.folder.path() / "state");
        auto owned = std::make_unique<FakeWatcher>();
        watcher = owned.get();
        watcher->state = watchState;
        Monitor::Ears ears;
        ears.watcher = std::move(owned);
        ears.power = std::make_unique<FakePower>(batteryIsLow);
        ears.systemEvents = false;
        monitor = std::make_unique<Monitor>(*engine, std::move(ears), listener, progress);
        thread = std::thread([this] { result = monitor->run(stopSource.get_token()); });
    }
    void stop()
    {
        if (thread.joinable()) {
            stopSource.request_stop();
            thread.join();
        }
    }
    void write(const std::string &name, const std::string &content)
    {
        fixture.folder.write("source/" + name, content);
        watcher->tell(name);
    }

    BackupFixture fixture;
    ShiftedClock clock;
    std::optional<Engine> engine;
    Listener listener;
    RunProgress progress;
    FakeWatcher *watcher = nullptr;
    WatchStatus watchState;
    std::atomic<bool> batteryIsLow{false};
    std::unique_ptr<Monitor> monitor;
    std::stop_source stopSource;
    std::thread thread;
    std::optional<Result<RunSummary>> result;
};

}  // namespace

class TestMonitor : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aChangeIsBackedUpAndTheSessionIsOneRun();
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
        done.set_value(place.engine->prune(false, listener));
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
        done.set_value(place.engine->prune(false, listener).ok());
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
    place.monitor->acceptMassChange();
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
