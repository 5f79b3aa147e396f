// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/service/engine_thread.h"

#include "model/stored.h"
#include "report/event_log.h"

#include <chrono>
#include <utility>

namespace holdfast::ui
{
namespace
{

/// What nobody takes in time is dropped beyond this: as much as Activity shows.
constexpr std::size_t kMostEvents = 100'000;
/// After monitoring could not begin. Short: a person may be waiting for the other process to end.
constexpr std::chrono::seconds kTryAgain(5);

}  // namespace

/// Where a monitoring session tells what it does: the log of the day, and the news. Engine thread.
class EngineThread::Journal final : public MonitorObserver
{
public:
    Journal(EngineThread &thread, Engine &engine) : thread_(thread), engine_(engine) {}

    void event(const RunEvent &event) override
    {
        if (log_ != nullptr) {
            log_->event(event);
        }
        thread_.tell(event);
    }

    Bytes beginLog() override
    {
        if (log_ != nullptr) {
            static_cast<void>(log_->beginNext());
            return log_->file();
        }
        EventLog::Options options;
        options.terminal.console = false;
        options.hasBackup = [this] {
            return engine_.fileSystem().open(engine_.config().backupRoot / kOwnFolder).ok();
        };
        options.warn = [this](const std::string &text) {
            RunEvent event;
            event.kind = RunEventKind::Warning;
            event.text = text;
            thread_.tell(event);
        };
        log_ = std::make_unique<EventLog>(engine_.config(), engine_.clock(), std::move(options));
        return log_->file();
    }

    // What was done is in the file as soon as nothing is being done, and the file, which may lie on
    // the backup's drive, does not keep that busy.
    void status(const MonitorStatus &status) override
    {
        if (status.phase != MonitorPhase::Running && log_ != nullptr) {
            log_->rest();
        }
        thread_.tellMonitor(status);
    }

    void close()
    {
        if (log_ != nullptr) {
            static_cast<void>(log_->close());
        }
    }

private:
    EngineThread &thread_;
    Engine &engine_;
    std::unique_ptr<EventLog> log_;
};

EngineThread::EngineThread(std::function<Monitor::Ears()> makeEars, std::function<void()> news)
    : makeEars_(std::move(makeEars)),
      news_(std::move(news)),
      thread_([this](std::stop_token stop) { loop(std::move(stop)); })
{
}

EngineThread::~EngineThread()
{
    stop();
}

void EngineThread::use(std::shared_ptr<Engine> engine)
{
    const std::lock_guard lock(mutex_);
    engine_ = std::move(engine);
    engineChanged_ = true;
    engineStop_.request_stop();
    wake_.notify_all();
}

void EngineThread::stop()
{
    thread_.request_stop();
    const std::lock_guard lock(mutex_);
    engineStop_.request_stop();
}

void EngineThread::sayAtEnd(std::string words)
{
    const std::lock_guard lock(mutex_);
    lastWords_ = std::move(words);
}

void EngineThread::backUpNow()
{
    const std::lock_guard lock(mutex_);
    wantsNow_ = true;
    if (monitor_ != nullptr) {
        monitor_->backUpNow();
    }
    wake_.notify_all();
}

void EngineThread::pause(std::optional<TimeNs> until)
{
    const std::lock_guard lock(mutex_);
    wantsPause_ = true;
    pauseUntil_ = until.value_or(0);
    if (monitor_ != nullptr) {
        monitor_->pause(until);
    }
}

void EngineThread::resume()
{
    const std::lock_guard lock(mutex_);
    wantsPause_ = false;
    if (monitor_ != nullptr) {
        monitor_->resume();
    }
}

void EngineThread::acceptMassChange(NamedHolds shown)
{
    const std::lock_guard lock(mutex_);
    if (monitor_ != nullptr) {
        monitor_->acceptMassChange(std::move(shown));
    }
}

void EngineThread::perform(Work work)
{
    const std::lock_guard lock(mutex_);
    auto whole = [this, work = std::move(work)](std::stop_token stop) {
        ServiceState before;
        changeNews([&before](News &news) {
            before = news.state;
            news.state.kind = ServiceState::Kind::Working;
        });
        work(std::move(stop));
        changeNews([&before](News &news) {
            news.state = before;
            news.backupChanged = true;
        });
    };
    if (monitor_ != nullptr && !engineStop_.stop_requested()) {
        monitor_->perform(std::move(whole));
    } else {
        // One that ends would only say that it comes too late: the next one does it.
        works_.push_back(std::move(whole));
        wake_.notify_all();
    }
}

void EngineThread::loop(std::stop_token stop)
{
    while (!stop.stop_requested()) {
        std::shared_ptr<Engine> engine;
        bool isOther = false;
        {
            std::unique_lock lock(mutex_);
            isOther = std::exchange(engineChanged_, false);
            engineStop_ = std::stop_source();
            engine = engine_;
        }
        if (engine != nullptr) {
            if (isOther) {
                tellState(ServiceState::Kind::Starting);
            }
            monitorFor(std::move(engine), stop);
            continue;
        }
        tellState(ServiceState::Kind::NotSetUp);
        doWorks(stop);
        std::unique_lock lock(mutex_);
        wake_.wait(lock, stop, [this] { return engineChanged_ || !works_.empty(); });
    }
    // Too late for what still waits, and that is to be said.
    doWorks(stop);
    tellState(ServiceState::Kind::Stopped);
}

void EngineThread::monitorFor(std::shared_ptr<Engine> engine, std::stop_token stop)
{
    Journal journal(*this, *engine);
    auto monitor = std::make_unique<Monitor>(*engine, makeEars_(), journal, progress_);
    std::stop_token engineStop;
    {
        const std::lock_guard lock(mutex_);
        if (stop.stop_requested()) {
            engineStop_.request_stop();
        }
        engineStop = engineStop_.get_token();
        monitor_ = monitor.get();
        wantsNow_ = false;
        if (wantsPause_) {
            monitor->pause(pauseUntil_ == 0 ? std::nullopt : std::optional(pauseUntil_));
        }
        for (Work &work : std::exchange(works_, {})) {
            monitor->perform(std::move(work));
        }
    }
    const Result<RunSummary> done = monitor->run(engineStop);
    std::string lastWords;
    {
        const std::lock_guard lock(mutex_);
        monitor_ = nullptr;
        lastWords = stop.stop_requested() ? lastWords_ : std::string();
    }
    monitor.reset();
    if (!lastWords.empty()) {
        RunEvent event;
        event.kind = RunEventKind::Notice;
        event.text = std::move(lastWords);
        journal.event(event);
    }
    journal.close();
    if (!done && !engineStop.stop_requested()) {
        waitAfter(done.error(), stop);
    }
}

void EngineThread::waitAfter(const Error &error, std::stop_token stop)
{
    tellState(ServiceState::Kind::Failed, error);
    std::unique_lock lock(mutex_);
    wake_.wait_for(lock, stop, kTryAgain,
                   [this] { return engineChanged_ || wantsNow_ || !works_.empty(); });
    lock.unlock();
    doWorks(stop);
}

void EngineThread::doWorks(std::stop_token stop)
{
    for (;;) {
        Work work;
        {
            const std::lock_guard lock(mutex_);
            if (works_.empty()) {
                return;
            }
            work = std::move(works_.front());
            works_.pop_front();
        }
        work(stop);
    }
}

template <class Change>
void EngineThread::changeNews(Change change)
{
    bool isFirst = false;
    {
        const std::lock_guard lock(newsMutex_);
        change(told_);
        isFirst = !std::exchange(untaken_, true);
    }
    if (isFirst) {
        news_();
    }
}

void EngineThread::tellState(ServiceState::Kind kind, std::optional<Error> error)
{
    changeNews([&](News &news) {
        news.state.kind = kind;
        news.state.error = std::move(error);
        news.backupChanged = true;
    });
}

void EngineThread::tellMonitor(const MonitorStatus &status)
{
    changeNews([&](News &news) {
        news.backupChanged = news.backupChanged || (news.state.monitor.phase != status.phase &&
                                                    status.phase != MonitorPhase::Running);
        news.state.kind = ServiceState::Kind::Monitoring;
        news.state.error.reset();
        news.state.monitor = status;
    });
}

void EngineThread::tell(const RunEvent &event)
{
    // What is planned is told once more when it is done, and the unchanged ones are no news.
    if (event.kind == RunEventKind::Planned || event.kind == RunEventKind::Skipped) {
        return;
    }
    changeNews([&](News &news) {
        if (news.events.size() >= kMostEvents) {
            news.dropped += static_cast<std::int64_t>(news.events.size());
            news.events.clear();
        }
        news.events.push_back(event);
    });
}

EngineThread::News EngineThread::take()
{
    const std::lock_guard lock(newsMutex_);
    untaken_ = false;
    News taken;
    taken.state = told_.state;
    taken.events.swap(told_.events);
    taken.dropped = std::exchange(told_.dropped, 0);
    taken.backupChanged = std::exchange(told_.backupChanged, false);
    return taken;
}

}  // namespace holdfast::ui
