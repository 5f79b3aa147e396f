// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "engine/engine.h"
#include "engine/known_destinations.h"
#include "engine/monitor_state.h"
#include "engine/monitor_status.h"
#include "engine/session_memory.h"
#include "model/event.h"
#include "watch/change_aggregator.h"
#include "watch/power.h"
#include "watch/rescan_clock.h"
#include "watch/system_events.h"
#include "watch/watcher.h"

#include <condition_variable>
#include <deque>
#include <functional>
#include <map>
#include <memory>
#include <mutex>
#include <optional>
#include <set>
#include <stop_token>
#include <string>
#include <utility>
#include <vector>

namespace holdfast
{

/// Hears of what a monitoring session does, on the engine thread. Must not block for long.
class MonitorObserver : public RunObserver
{
public:
    /// A log begins: at the start, and with the first backup of each day (UTC). Answers the file's
    /// path for the history; empty when there is none.
    virtual Bytes beginLog() = 0;
    /// Another phase; or news within one, at most once a second.
    virtual void status(const MonitorStatus &status) = 0;
};

/// Watches the sources and backs up what changes, until it is stopped: the state machine of
/// monitor_state.h, driven by watchers, timers and a person. run() is the engine thread; the rest
/// is thread-safe.
class Monitor
{
public:
    /// What a monitor is told by.
    struct Ears {
        std::unique_ptr<Watcher> watcher;    ///< not null
        std::unique_ptr<PowerSource> power;  ///< may be null: nobody asks about batteries
        bool systemEvents = true;            ///< of mounts, and of the clock
    };
    /// References outlive the monitor.
    Monitor(Engine &engine, Ears ears, MonitorObserver &observer, RunProgress &progress);
    ~Monitor();

    /// Until `stop`: then state.json is brought up to date, unless the monitor rests and it takes
    /// long (the next start does it), and the summary of what was done in the last log is answered.
    /// Errors: Locked (another process has this backup, or monitors it), Invalid (a source that
    /// can't be one). A destination that is not there is waited for.
    [[nodiscard]] Result<RunSummary> run(std::stop_token stop);

    /// Nothing is backed up until `until` (time of day), or until resume(). A backup under way
    /// stops at a consistent point, and the destination is left alone.
    void pause(std::optional<TimeNs> until);
    void resume();
    /// Everything is looked at now.
    void backUpNow();
    /// A person says that the mass changes that were `shown` are right (RunOptions::shownHolds):
    /// what is held back is done with a backup that begins now. Where none can begin (paused, no
    /// destination), or it does not reach its end, the answer is void, and that is said: by then it
    /// could be about something else.
    void acceptMassChange(std::vector<std::pair<std::string, Hold>> shown);
    /// Does `work` on the engine thread, with the destination let go: for what takes the backup's
    /// lock itself (a restore in place, prune …). A backup under way stops at a consistent point
    /// before, and goes on after it; a pause does not keep it back. What was not begun when the
    /// monitor ended is called by the destructor, with a stopped token.
    void perform(std::function<void(std::stop_token)> work);
    [[nodiscard]] MonitorStatus status() const;

private:
    /// Passes on what a run tells, and notes which files got a new version: their next one waits.
    class VersionListener final : public RunObserver
    {
    public:
        explicit VersionListener(Monitor &monitor);
        void event(const RunEvent &event) override;

        std::string lastError;  ///< what was told as an error last

    private:
        Monitor &monitor_;
        std::map<std::string, int> indexes_;  // of the sources
    };

    // Told by other threads
    void receive(std::vector<RawChange> &&changes);
    void receive(SystemEvent event);
    void wakeUp();

    // The engine thread
    void startWatching(std::stop_token stop);
    void takeNews();
    void checkPause();
    void checkPower();
    void doWorks(std::stop_token stop);
    void openWhenDue(std::stop_token stop);
    [[nodiscard]] bool openAgain(std::stop_token stop);
    void closeSession();
    void restWhenIdle();
    void rememberTimes(bool isAway);
    [[nodiscard]] bool isSessionLost();
    [[nodiscard]] bool isStillThere();
    void lookAtUnwatched();
    void markWhole(ScanReason reason);
    void tryAgainWhenDue();
    void noteFailures();
    void noteRoom(bool isLacking);
    void lookForRoom();
    [[nodiscard]] std::optional<std::uint64_t> freeRoom() const;
    void loseSession(const Error &error);
    [[nodiscard]] std::vector<ScanRequest> takeDue();
    void runPass(std::vector<ScanRequest> requests, std::stop_token stop);
    void passEnded(const Result<RunSummary> &done, const std::vector<ScanRequest> &requests,
                   bool wasStopped, bool accepted);
    void beginLogOfDay();
    void saveStateWhenDue(std::stop_token stop);
    void saveState();
    void endSession();
    void beginLog();
    void acceptanceIsVoid();
    void changePause(MonitorEvent event);
    void apply(MonitorEvent event);
    void tellPhase();
    void notePending();
    void tell(bool atOnce);
    void warn(RunEventKind kind, std::string text);
    [[nodiscard]] TimeNs nextDeadline();
    void wait(std::stop_token stop);

    Engine &engine_;
    const Config &config_;
    const Clock &clock_;
    Ears ears_;
    MonitorObserver &observer_;
    RunProgress &progress_;
    MonitorBoard board_;
    std::unique_ptr<SystemEvents> systemEvents_;
    VersionListener listener_;

    mutable std::mutex mutex_;  // guards what follows
    std::condition_variable_any wake_;
    ChangeAggregator aggregator_;
    std::vector<RawChange> special_;  // those that concern whole sources
    std::set<SystemEvent> system_;
    bool news_ = false;  // something came since the engine thread last looked
    bool wantsPause_ = false;
    TimeNs pauseUntil_ = 0;
    bool wantsAll_ = false;
    std::optional<std::vector<std::pair<std::string, Hold>>> accepts_;
    std::deque<std::function<void(std::stop_token)>> works_;
    std::stop_source passStop_;
    MonitorStatus status_;

    // Engine thread only
    MonitorState state_;
    /// Null while there is no destination, and while the monitor rests: nothing of the drive is
    /// held open then, so that it can be taken out.
    std::unique_ptr<BackupSession> session_;
    std::optional<FileKey> restsAt_;  ///< the backup folder at its path, while it rests
    /// So long after the destination was last needed.
    static constexpr TimeNs kRestAfter = 5 * kSecond;
    TimeNs missingSince_ = 0;          ///< the destination; 0: it is not
    TimeNs activeAt_ = 0;              ///< when the destination was last needed
    std::map<int, ScanReason> whole_;  // sources that are to be looked at wholly
    std::set<int> gone_;               // sources that are not there
    /// What the next pass releases of what is held back.
    std::optional<std::vector<std::pair<std::string, Hold>>> acceptsNow_;
    bool opened_ = false;           // the destination, once in this session
    bool letGo_ = false;            // it was closed for a work: nothing of it was missed
    std::optional<Error> refused_;  // why the session can't go on
    RescanClock rescans_;
    TimeNs retryAt_ = 0;  // the destination
    TimeNs retryDelay_ = 0;
    /// state.json is written at most once a minute.
    static constexpr TimeNs kSaveInterval = 60 * kSecond;
    TimeNs savedAt_ = 0;      // state.json
    bool savesFast_ = false;  // it: so that it can be done before each rest
    TimeNs toldAt_ = 0;
    bool untold_ = false;
    TimeNs powerAt_ = 0;
    std::string day_;  // of the log
    Bytes logFile_;
    SessionMemory memory_;
    bool isUnfinished_ = true;  // the last pass did not reach its end, or there was none
    // What a pass left out for a reason that may pass by itself
    std::set<int> againWhole_;
    std::vector<std::pair<int, RelPath>> againNames_;
    TimeNs againAt_ = 0;
    TimeNs againDelay_ = 0;
    TimeNs saveInterval_ = kSaveInterval;
    // While something found no room in the destination
    std::optional<std::uint64_t> roomThen_;  // how much was free by then
    TimeNs roomAt_ = 0;                      // when to look whether it is more
};

}  // namespace holdfast
