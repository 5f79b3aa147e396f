// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/engine.h"
#include "engine/monitor.h"
#include "ui/service/backup_service.h"

#include <atomic>
#include <condition_variable>
#include <deque>
#include <functional>
#include <memory>
#include <mutex>
#include <optional>
#include <stop_token>
#include <string>
#include <thread>
#include <vector>

namespace holdfast::ui
{

/// The engine thread: monitors for one engine after the other, does the works that need a backup
/// for themselves, and keeps what is to be told until the GUI thread takes it. Thread-safe.
class EngineThread
{
public:
    using Work = std::function<void(std::stop_token)>;
    /// What was told since the last time.
    struct News {
        ServiceState state;
        std::vector<RunEvent> events;
        std::int64_t dropped = 0;    ///< older events, that nobody took in time
        bool backupChanged = false;  ///< a run or work ended, or changed something
    };

    /// `news` is called on the engine thread when there is something to take() and was nothing
    /// before. `makeEars` is called on the engine thread, for each monitor. Starts at once.
    EngineThread(std::function<Monitor::Ears()> makeEars, std::function<void()> news);
    /// Ends what is under way at a consistent point.
    ~EngineThread();

    /// From now on this one; null: none.
    void use(std::shared_ptr<Engine> engine);
    /// Asks for the end; the last state that is told is Stopped.
    void stop();
    /// One more line for the log and the news, when the end comes while something is watched.
    void sayAtEnd(std::string words);

    void backUpNow();
    void pause(std::optional<TimeNs> until);
    void resume();
    void acceptMassChange(NamedHolds shown);
    /// Does `work` when the backup can be let go of: at once, or at the next consistent point of
    /// what is under way. One after the other. A stopped token: it came too late.
    void perform(Work work);
    /// What `work` tells while it is done; engine thread, in a Work.
    void tell(const RunEvent &event);

    [[nodiscard]] News take();
    [[nodiscard]] const RunProgress &progress() const noexcept { return progress_; }

private:
    class Journal;

    void loop(std::stop_token stop);
    void monitorFor(std::shared_ptr<Engine> engine, std::stop_token stop);
    void waitAfter(const Error &error, std::stop_token stop);
    void doWorks(std::stop_token stop);
    void tellState(ServiceState::Kind kind, std::optional<Error> error = std::nullopt);
    void tellMonitor(const MonitorStatus &status);
    template <class Change>
    void changeNews(Change change);

    const std::function<Monitor::Ears()> makeEars_;
    const std::function<void()> news_;
    RunProgress progress_;

    std::mutex mutex_;  // guards what follows
    std::condition_variable_any wake_;
    std::shared_ptr<Engine> engine_;
    bool engineChanged_ = false;
    std::stop_source engineStop_;  // of what is done for the present engine
    Monitor *monitor_ = nullptr;   // while it is there
    bool wantsPause_ = false;      // outlives the monitors
    TimeNs pauseUntil_ = 0;
    std::string lastWords_;
    bool wantsNow_ = false;
    std::deque<Work> works_;

    std::mutex newsMutex_;  // guards what follows; taken last
    News told_;
    bool untaken_ = false;

    std::jthread thread_;  // last: it uses all of the above
};

}  // namespace holdfast::ui
