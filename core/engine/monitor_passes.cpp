// SPDX-License-Identifier: GPL-3.0-or-later
// A monitor's backups: the destination that is opened and lost, the passes, the log of the day.
#include "engine/monitor.h"

#include "engine/destination.h"

#include <algorithm>
#include <utility>

namespace holdfast
{
namespace
{

constexpr TimeNs kFirstRetry = 2 * kSecond;
constexpr TimeNs kLastRetry = 300 * kSecond;
constexpr TimeNs kRoomInterval = 2 * kSecond;
constexpr std::uint64_t kMoreRoom = 1024 * 1024;

std::string dayOf(TimeNs time)
{
    constexpr std::size_t kDate = 10;
    return toLogTime(time).substr(0, kDate);
}

bool isAway(const Error &error)
{
    return error.code == ErrorCode::Gone || isAbsent(error);
}

bool isAboutDestination(const Error &error)
{
    return error.code != ErrorCode::Locked && error.code != ErrorCode::Invalid;
}

}  // namespace

void Monitor::openWhenDue(std::stop_token stop)
{
    if (!state_.mayOpen() || (retryAt_ > clock_.elapsed() && opened_)) {
        return;
    }
    if (day_.empty()) {
        beginLogOfDay();
    }
    Result<std::unique_ptr<BackupSession>> session =
        engine_.openSession(memory_, listener_, std::move(stop));
    if (session) {
        session_ = std::move(*session);
        activeAt_ = clock_.elapsed();
        missingSince_ = 0;
        if (opened_ && !letGo_) {
            markWhole(ScanReason::DestinationBack);
        }
        letGo_ = false;
        opened_ = true;
        if (logFile_.empty()) {
            // The logs may lie on the drive that was away.
            beginLog();
        }
        {
            const std::lock_guard lock(mutex_);
            status_.reason.clear();
            status_.error.reset();
        }
        if (!whole_.empty()) {
            state_ = next(state_, MonitorEvent::ChangesCame);
        }
        apply(MonitorEvent::DestinationFound);
        return;
    }
    const Error &error = session.error();
    if (error.code == ErrorCode::Cancelled) {
        return;
    }
    // At the start another process's lock is the caller's answer; later it is waited for.
    if (!opened_ && !isAboutDestination(error)) {
        refused_ = error;
        return;
    }
    const bool isNews = retryDelay_ == 0;
    opened_ = true;
    loseSession(error);
    if (isNews) {
        warn(RunEventKind::Warning, "waiting for the destination: " + error.message());
    }
    tell(true);
}

// After a rest. What stood there then was watched meanwhile, so nothing was missed; who stands
// there now is looked at as ever.
bool Monitor::openAgain(std::stop_token stop)
{
    if (session_ != nullptr) {
        return true;
    }
    Result<std::unique_ptr<BackupSession>> session =
        engine_.openSession(memory_, listener_, std::move(stop));
    if (session) {
        session_ = std::move(*session);
        activeAt_ = clock_.elapsed();
        return true;
    }
    if (session.error().code != ErrorCode::Cancelled) {
        warn(RunEventKind::Warning, "waiting for the destination: " + session.error().message());
        loseSession(session.error());
        apply(MonitorEvent::DestinationLost);
    }
    return false;
}

// Nobody is told. What is in the catalog is safe; state.json follows as far as it can. At rest it
// may be behind: the next opening sees to it.
void Monitor::closeSession()
{
    state_ = next(state_, MonitorEvent::DestinationLost);
    if (session_ == nullptr) {
        return;
    }
    if (session_->isInPlace() && session_->hasStaleState()) {
        if (const Result<void> saved = session_->saveState(); !saved) {
            warn(RunEventKind::Warning, "state.json is behind: " + saved.error().message());
        }
    }
    session_.reset();
    rememberTimes(false);
}

// For the time in which the drive is away, also after a restart. It is for what is shown alone, so
// that it can't be had or written ends nothing.
void Monitor::rememberTimes(bool isAway)
{
    KnownDestinations known(engine_.fileSystem(), engine_.stateFolder());
    const Result<DestinationTimes> found = known.timesAt(config_.backupRoot);
    const DestinationTimes before = found ? found->believedAt(clock_.now()) : DestinationTimes();
    if (!isAway) {
        missingSince_ = 0;
    } else if (missingSince_ == 0) {
        missingSince_ = before.missingSince != 0 ? before.missingSince : clock_.now();
    }
    TimeNs lastBackup = 0;
    {
        const std::lock_guard lock(mutex_);
        lastBackup = status_.lastBackup;
    }
    static_cast<void>(known.rememberTimes(config_.backupRoot,
                                          {std::max(before.lastGood, lastBackup), missingSince_}));
}

void Monitor::perform(std::function<void(std::stop_token)> work)
{
    const std::lock_guard lock(mutex_);
    works_.push_back(std::move(work));
    passStop_.request_stop();
    wakeUp();
}

void Monitor::doWorks(std::stop_token stop)
{
    for (;;) {
        std::function<void(std::stop_token)> work;
        {
            const std::lock_guard lock(mutex_);
            if (works_.empty()) {
                return;
            }
            work = std::move(works_.front());
            works_.pop_front();
        }
        if (state_.hasDestination && !isSessionLost()) {
            // Told as nothing: it is back before anybody could miss it.
            closeSession();
            letGo_ = true;
        }
        work(stop);
        retryAt_ = 0;
    }
}

// While it rests. A file system that was mounted anew meanwhile (an automounter's, a network's) has
// other numbers: then the backup itself is asked, which knows by its generation whether anybody
// has finished writing since.
bool Monitor::isStillThere()
{
    FileSystem &fileSystem = engine_.fileSystem();
    const std::optional<FileKey> present = folderKey(fileSystem, config_.backupRoot);
    if (present && restsAt_ && *present == *restsAt_) {
        return true;
    }
    if (!present || !restsAt_ || memory_.stateIsStale) {
        return false;
    }
    const Result<std::optional<KnownDestination>> known =
        KnownDestinations(fileSystem, engine_.stateFolder()).at(config_.backupRoot);
    const std::unique_ptr<Destination> there = Destination::lookAt(fileSystem, config_.backupRoot);
    if (!known || !*known || there == nullptr) {
        return false;
    }
    const Result<KnownDestination> found = there->identity();
    if (!found || found->backupId != (*known)->backupId ||
        found->generation != (*known)->generation) {
        return false;
    }
    restsAt_ = present;
    return true;
}

bool Monitor::isSessionLost()
{
    const bool isInPlace = session_ != nullptr ? session_->isInPlace() : isStillThere();
    if (isInPlace) {
        return false;
    }
    warn(RunEventKind::Warning, "the destination is gone: " + config_.backupRoot.toDisplay());
    loseSession(
        Error{ErrorCode::Gone, "use", config_.backupRoot.bytes(), 0, "the destination is gone"});
    apply(MonitorEvent::DestinationLost);
    return true;
}

// There is none, for this reason. The time to the next try grows until a pass reaches its end.
void Monitor::loseSession(const Error &error)
{
    session_.reset();
    rememberTimes(isAway(error));
    {
        // Together: who sees the error is to see since when.
        const std::lock_guard lock(mutex_);
        status_.reason = error.message();
        status_.error = error;
        if (missingSince_ != 0) {
            status_.since = missingSince_;
        }
    }
    letGo_ = false;
    noteRoom(error.code == ErrorCode::NoSpace);
    retryDelay_ = std::clamp(retryDelay_ * 2, kFirstRetry, kLastRetry);
    retryAt_ = clock_.elapsed() + retryDelay_;
}

std::optional<std::uint64_t> Monitor::freeRoom() const
{
    const Result<FolderPtr> folder = engine_.fileSystem().open(config_.backupRoot);
    const Result<Folder::Space> space =
        folder ? (*folder)->space() : Result<Folder::Space>(folder.error());
    return space ? std::optional(space->free) : std::nullopt;
}

// While room is lacking the mark never goes down: what a try itself takes and gives back, at once
// or by and by, is no room that somebody made.
void Monitor::noteRoom(bool isLacking)
{
    roomThen_ = isLacking ? std::max(roomThen_, freeRoom()) : std::nullopt;
    roomAt_ = clock_.elapsed() + kRoomInterval;
}

// Who makes room sees that it goes on: the next try would come much later.
void Monitor::lookForRoom()
{
    if (!roomThen_ || state_.isPaused() || clock_.elapsed() < roomAt_) {
        return;
    }
    roomAt_ = clock_.elapsed() + kRoomInterval;
    if (const std::optional<std::uint64_t> now = freeRoom();
        now && *now >= *roomThen_ + kMoreRoom) {
        roomThen_ = now;
        retryAt_ = 0;
        againAt_ = 0;
    }
}

void Monitor::runPass(std::vector<ScanRequest> requests, std::stop_token stop)
{
    if (!openAgain(stop)) {
        for (const ScanRequest &request : requests) {
            whole_.emplace(request.source, request.reason);
        }
        if (std::exchange(acceptsNow_, std::nullopt)) {
            acceptanceIsVoid();
        }
        return;
    }
    beginLogOfDay();
    std::stop_token passStop;
    {
        const std::lock_guard lock(mutex_);
        passStop_ = std::stop_source();
        if (stop.stop_requested() || wantsPause_ || !works_.empty()) {
            passStop_.request_stop();
        }
        passStop = passStop_.get_token();
    }
    apply(MonitorEvent::RunBegan);
    RunOptions options;
    options.trigger = "monitor";
    options.logFile = logFile_;
    options.requests = requests;
    options.shownHolds = std::exchange(acceptsNow_, std::nullopt);
    options.acceptMassChange = options.shownHolds.has_value();
    listener_.lastError.clear();
    options.skipsInBrief =
        std::none_of(requests.begin(), requests.end(), [](const ScanRequest &request) {
            return request.reason == ScanReason::Start;
        });
    progress_.begin();
    const Result<RunSummary> done = session_->run(options, listener_, progress_, passStop);
    passEnded(done, requests, passStop.stop_requested(), options.acceptMassChange);
    activeAt_ = clock_.elapsed();
}

void Monitor::passEnded(const Result<RunSummary> &done, const std::vector<ScanRequest> &requests,
                        bool wasStopped, bool accepted)
{
    isUnfinished_ = wasStopped || !done;
    if (isUnfinished_) {
        for (const ScanRequest &request : requests) {
            whole_.emplace(request.source, request.reason);
        }
        if (accepted) {
            acceptanceIsVoid();
        }
    }
    if (!done) {
        if (listener_.lastError != done.error().message()) {
            warn(RunEventKind::Error, "the backup ended early: " + done.error().message());
        }
        loseSession(done.error());
        apply(MonitorEvent::RunFailed);
        return;
    }
    noteFailures();
    const RunSummary &total = memory_.total;
    const bool isClean = total.complete || (wasStopped && done->errors.empty());
    if (!wasStopped) {
        retryDelay_ = 0;
    }
    {
        const std::lock_guard lock(mutex_);
        if (isClean && !wasStopped) {
            status_.lastBackup = clock_.now();
        }
        status_.reason = total.errors.empty() ? std::string()
                                              : displayName(total.errors.front().path) + ": " +
                                                    total.errors.front().reason;
    }
    apply(isClean ? MonitorEvent::RunEnded : MonitorEvent::RunEndedInTrouble);
}

// Contract §7: a monitoring session is one run, and rotates daily.
void Monitor::beginLogOfDay()
{
    std::string today = dayOf(clock_.now());
    if (today == day_) {
        return;
    }
    if (!day_.empty()) {
        RunEvent complete;
        complete.kind = RunEventKind::Complete;
        observer_.event(complete);
    }
    day_ = std::move(today);
    beginLog();
}

void Monitor::beginLog()
{
    logFile_ = observer_.beginLog();
    if (session_ == nullptr) {
        return;
    }
    if (const Result<void> begun = session_->beginNextRow(); !begun) {
        warn(RunEventKind::Warning, begun.error().message());
    }
}

void Monitor::saveStateWhenDue(std::stop_token stop)
{
    if (!state_.hasDestination || !memory_.stateIsStale) {
        return;
    }
    const TimeNs now = clock_.elapsed();
    if (now < savedAt_ + saveInterval_ && savedAt_ != 0) {
        return;
    }
    if (!openAgain(std::move(stop))) {
        return;
    }
    saveState();
}

void Monitor::saveState()
{
    const TimeNs began = clock_.elapsed();
    const Result<void> saved = session_->saveState();
    savedAt_ = clock_.elapsed();
    // Where it takes long it is done less often: it may take a twentieth of the time.
    constexpr int kShare = 20;
    const TimeNs interval = (savedAt_ - began) * kShare;
    saveInterval_ = std::max(kSaveInterval, interval);
    savesFast_ = saved && interval <= kRestAfter;
    if (!saved) {
        warn(RunEventKind::Error, "state.json could not be written: " + saved.error().message());
        static_cast<void>(isSessionLost());
    }
}

void Monitor::endSession()
{
    const bool isDone = state_.hasDestination && !isUnfinished_ && whole_.empty();
    if (state_.hasDestination) {
        closeSession();
    }
    if (refused_) {
        return;
    }
    RunEvent end;
    end.kind = isDone ? RunEventKind::Complete : RunEventKind::Warning;
    end.text = isDone ? std::string()
                      : "stopped: what was reported is stored, the next start does the rest";
    observer_.event(end);
}

}  // namespace holdfast
