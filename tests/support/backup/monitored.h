// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/monitor.h"
#include "support/backup/backup_fixture.h"

#include <QtTest>

#include <algorithm>
#include <atomic>
#include <chrono>
#include <condition_variable>
#include <filesystem>
#include <memory>
#include <mutex>
#include <optional>
#include <string>
#include <system_error>
#include <thread>
#include <vector>

namespace holdfast::test
{

inline constexpr std::chrono::seconds kPatience(30);

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
    [[nodiscard]] TimeNs elapsed() const override
    {
        const TimeNs stands = stands_;
        return (stands != 0 ? stands : clock_.elapsed()) + ahead;
    }
    /// From now on spans pass only as far as the test says so (`ahead`), until goOn().
    void stand() { stands_ = clock_.elapsed(); }
    void goOn() { stands_ = 0; }
    std::atomic<TimeNs> shift{0};
    std::atomic<TimeNs> ahead{0};

private:
    SystemClock clock_;
    std::atomic<TimeNs> stands_{0};
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
        phases_.push_back(status.phase);
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
    [[nodiscard]] std::vector<MonitorPhase> phases()
    {
        const std::lock_guard lock(mutex_);
        return phases_;
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
    std::vector<MonitorPhase> phases_;
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

    /// Starts, until the first file is backed up and nothing is left to do.
    [[nodiscard]] bool startsAndBacksUp()
    {
        start();
        return listener.waitForStored("one") && listener.waitForPhase(MonitorPhase::Idle);
    }
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
    /// Once more, after stop(): as in a new process.
    void startAgain()
    {
        monitor.reset();
        stopSource = std::stop_source();
        start();
    }
    /// Does this process have anything of the backup open?
    [[nodiscard]] bool isHeld() const
    {
        const std::string backup = std::filesystem::canonical(fixture.folder / "backup").string();
        for (const auto &descriptor : std::filesystem::directory_iterator("/proc/self/fd")) {
            std::error_code gone;
            const auto open = std::filesystem::read_symlink(descriptor.path(), gone);
            if (!gone && open.string().starts_with(backup)) {
                return true;
            }
        }
        return false;
    }
    /// Until nothing of the backup is held any more. Only looked at: the monitor is not to find it
    /// locked.
    [[nodiscard]] bool rests()
    {
        clock.goOn();
        const auto hasLetGo = [this] {
            if (!isHeld()) {
                return true;
            }
            clock.ahead += 60 * kSecond;
            monitor->resume();
            return false;
        };
        return QTest::qWaitFor(hasLetGo,
                               static_cast<int>(std::chrono::milliseconds(kPatience).count()));
    }
    /// Until it waits for its destination, for this reason.
    [[nodiscard]] bool waitsFor(ErrorCode obstacle)
    {
        return QTest::qWaitFor(
            [&] {
                const MonitorStatus status = monitor->status();
                return status.phase == MonitorPhase::WaitingForDestination && status.error &&
                       status.error->code == obstacle;
            },
            static_cast<int>(std::chrono::milliseconds(kPatience).count()));
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

}  // namespace holdfast::test
