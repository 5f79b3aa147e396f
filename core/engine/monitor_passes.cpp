// SPDX-License-Identifier: GPL-3.0-or-later
// A monitor's backups: the destination that is opened and lost, the passes, the log of the day.
#include "engine/monitor.h"

#include <algorithm>
#include <utility>

namespace holdfast
{
namespace
{

constexpr TimeNs kFirstRetry = 2 * kSecond;
constexpr TimeNs kLastRetry = 300 * kSecond;

std::string dayOf(TimeNs time)
{
    constexpr std::size_t kDate = 10;
    return toLogTime(time).substr(0, kDate);
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
    beginLogOfDay();
    Result<std::unique_ptr<BackupSession>> session =
        engine_.openSession(listener_, std::move(stop));
    if (session) {
        session_ = std::move(*session);
        const bool wasWaiting = retryDelay_ != 0;
        retryDelay_ = 0;
        if (opened_ || wasWaiting) {
            markWhole(ScanReason::DestinationBack);
        }
        opened_ = true;
        {
            const std::lock_guard lock(mutex_);
            status_.reason.clear();
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
    retryDelay_ = std::clamp(retryDelay_ * 2, kFirstRetry, kLastRetry);
    retryAt_ = clock_.elapsed() + retryDelay_;
    {
        const std::lock_guard lock(mutex_);
        status_.reason = error.message();
    }
    if (isNews) {
        warn(RunEventKind::Warning, "waiting for the destination: " + error.message());
    }
    tell(true);
}

// What is in the catalog is safe; state.json follows as far as it can.
void Monitor::closeSession()
{
    if (session_ == nullptr) {
        return;
    }
    if (session_->isInPlace() && session_->hasStaleState()) {
        if (const Result<void> saved = session_->saveState(); !saved) {
            warn(RunEventKind::Warning, "state.json is behind: " + saved.error().message());
        }
    }
    total_ = session_->total();
    session_.reset();
    apply(MonitorEvent::DestinationLost);
}

bool Monitor::isSessionLost()
{
    if (session_->isInPlace()) {
        return false;
    }
    warn(RunEventKind::Warning, "the destination is gone: " + config_.backupRoot.toDisplay());
    {
        const std::lock_guard lock(mutex_);
        status_.reason = "the destination is gone";
    }
    total_ = session_->total();
    session_.reset();
    retryDelay_ = kFirstRetry;
    retryAt_ = clock_.elapsed() + retryDelay_;
    apply(MonitorEvent::DestinationLost);
    return true;
}

void Monitor::runPass(std::vector<ScanRequest> requests, std::stop_token stop)
{
    beginLogOfDay();
    std::stop_token passStop;
    {
        const std::lock_guard lock(mutex_);
        passStop_ = std::stop_source();
        if (stop.stop_requested() || wantsPause_) {
            passStop_.request_stop();
        }
        passStop = passStop_.get_token();
    }
    apply(MonitorEvent::RunBegan);
    RunOptions options;
    options.trigger = "monitor";
    options.logFile = logFile_;
    options.requests = requests;
    options.acceptMassChange = std::exchange(acceptsNow_, false);
    options.skipsInBrief =
        std::none_of(requests.begin(), requests.end(), [](const ScanRequest &request) {
            return request.reason == ScanReason::Start;
        });
    progress_.phase = RunProgress::Phase::Starting;
    const Result<RunSummary> done = session_->run(options, listener_, progress_, passStop);
    passEnded(done, requests, passStop.stop_requested());
}

void Monitor::passEnded(const Result<RunSummary> &done, const std::vector<ScanRequest> &requests,
                        bool wasStopped)
{
    const bool isUnfinished = wasStopped || !done;
    if (isUnfinished) {
        for (const ScanRequest &request : requests) {
            whole_.emplace(request.source, request.reason);
        }
    }
    changedAt_ = clock_.elapsed();
    if (!done) {
        {
            const std::lock_guard lock(mutex_);
            status_.reason = done.error().message();
        }
        total_ = session_->total();
        session_.reset();
        retryDelay_ = std::clamp(retryDelay_ * 2, kFirstRetry, kLastRetry);
        retryAt_ = clock_.elapsed() + retryDelay_;
        apply(MonitorEvent::RunFailed);
        return;
    }
    const bool isClean = session_->total().complete || (wasStopped && done->errors.empty());
    {
        const std::lock_guard lock(mutex_);
        if (isClean && !wasStopped) {
            status_.lastBackup = clock_.now();
        }
        const std::vector<ItemError> &errors = session_->total().errors;
        status_.reason = errors.empty()
                             ? std::string()
                             : displayName(errors.front().path) + ": " + errors.front().reason;
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
    logFile_ = observer_.beginLog();
    if (session_ != nullptr) {
        if (const Result<void> begun = session_->beginNextRow(); !begun) {
            warn(RunEventKind::Warning, begun.error().message());
        }
    }
}

void Monitor::saveStateWhenDue()
{
    if (session_ == nullptr || !session_->hasStaleState()) {
        return;
    }
    const TimeNs now = clock_.elapsed();
    if (now < savedAt_ + kSaveInterval && savedAt_ != 0) {
        return;
    }
    savedAt_ = now;
    if (const Result<void> saved = session_->saveState(); !saved) {
        warn(RunEventKind::Error, "state.json could not be written: " + saved.error().message());
        static_cast<void>(isSessionLost());
    }
}

void Monitor::endSession()
{
    if (session_ != nullptr) {
        closeSession();
    }
    if (!refused_ && !state_.running) {
        RunEvent complete;
        complete.kind = RunEventKind::Complete;
        observer_.event(complete);
    }
}

}  // namespace holdfast
