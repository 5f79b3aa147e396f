// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/monitor.h"

#include "base/priority.h"
#include "model/no_room.h"
#include "scan/ignore.h"

#include <algorithm>
#include <chrono>
#include <limits>
#include <unistd.h>
#include <utility>

namespace holdfast
{
namespace
{

constexpr TimeNs kFirstAgain = 5 * kSecond;
constexpr TimeNs kLastAgain = 600 * kSecond;
constexpr TimeNs kTellInterval = kSecond;
constexpr TimeNs kPowerInterval = 60 * kSecond;
// Who plugs it in looks whether it goes on.
constexpr TimeNs kPowerIntervalWhenLow = 10 * kSecond;
constexpr TimeNs kNever = std::numeric_limits<TimeNs>::max();

TimeNs spanOf(double seconds)
{
    return static_cast<TimeNs>(seconds * static_cast<double>(kSecond));
}

ChangeAggregator::Options aggregatorOptions(const Config &config)
{
    return {spanOf(config.debounceSeconds), spanOf(config.busyFileSeconds)};
}

// As it is written, when it can't be told.
AbsPath withoutLinks(FileSystem &fileSystem, const AbsPath &path)
{
    Result<AbsPath> canonical = fileSystem.canonical(path);
    return canonical ? std::move(*canonical) : path;
}

}  // namespace

Monitor::VersionListener::VersionListener(Monitor &monitor) : monitor_(monitor)
{
    for (std::size_t i = 0; i < monitor.config_.sources.size(); ++i) {
        indexes_[monitor.config_.sources[i].name] = static_cast<int>(i);
    }
}

void Monitor::VersionListener::event(const RunEvent &event)
{
    if (event.kind == RunEventKind::Archived) {
        const std::lock_guard lock(monitor_.mutex_);
        monitor_.aggregator_.versioned(indexes_[event.source], event.path,
                                       monitor_.clock_.elapsed());
    }
    if (event.kind == RunEventKind::Error) {
        lastError = event.text;
    }
    monitor_.observer_.event(event);
}

Monitor::Monitor(Engine &engine, Ears ears, MonitorObserver &observer, RunProgress &progress)
    : engine_(engine),
      config_(engine.config()),
      clock_(engine.clock()),
      ears_(std::move(ears)),
      observer_(observer),
      progress_(progress),
      board_(engine.fileSystem(), engine.stateFolder(), config_.backupRoot),
      listener_(*this),
      aggregator_(aggregatorOptions(config_)),
      rescans_(spanOf(config_.rescanMinutes * 60))
{
    status_.pid = ::getpid();
    status_.phase = state_.phase();
    status_.since = clock_.now();
}

Monitor::~Monitor()
{
    // Their threads call this object.
    systemEvents_.reset();
    ears_.watcher.reset();
    std::stop_source tooLate;
    tooLate.request_stop();
    doWorks(tooLate.get_token());
}

Result<RunSummary> Monitor::run(std::stop_token stop)
{
    if (const Result<void> checked = engine_.checkSources();
        !checked && checked.error().code == ErrorCode::Invalid) {
        return checked.error();
    }
    HOLDFAST_TRY(board_.claim());
    enterBackgroundPriority();
    const std::stop_callback stopPass(stop, [this] {
        const std::lock_guard lock(mutex_);
        passStop_.request_stop();
    });
    // Before anything is made, so that a wrong start leaves nothing behind.
    openWhenDue(stop);
    if (refused_) {
        return *refused_;
    }
    startWatching(stop);
    markWhole(ScanReason::Start);
    while (!stop.stop_requested() && !refused_) {
        takeNews();
        checkPause();
        checkPower();
        doWorks(stop);
        lookForRoom();
        openWhenDue(stop);
        if (state_.mayRun() && isSessionLost()) {
            continue;
        }
        lookAtUnwatched();
        tryAgainWhenDue();
        std::vector<ScanRequest> due = takeDue();
        if (!due.empty()) {
            runPass(std::move(due), stop);
        } else {
            saveStateWhenDue(stop);
            restWhenIdle();
            notePending();
            tell(false);
            wait(stop);
        }
    }
    endSession();
    return refused_ ? Result<RunSummary>(*refused_) : Result<RunSummary>(memory_.total);
}

void Monitor::startWatching(std::stop_token stop)
{
    if (ears_.systemEvents) {
        systemEvents_ = makeSystemEvents([this](SystemEvent event) { receive(event); });
    }
    FileSystem &fileSystem = engine_.fileSystem();
    std::vector<AbsPath> own;
    std::vector<FileKey> ownFolders;
    for (const AbsPath &folder : {config_.backupRoot, config_.logDir, engine_.stateFolder()}) {
        own.push_back(withoutLinks(fileSystem, folder));
        if (const std::optional<FileKey> key = folderKey(fileSystem, folder)) {
            ownFolders.push_back(*key);
        }
    }
    std::vector<WatchedSource> sources;
    for (const SourceConfig &source : config_.sources) {
        std::vector<std::string> lines = config_.exclude;
        lines.insert(lines.end(), source.exclude.begin(), source.exclude.end());
        const AbsPath root = withoutLinks(fileSystem, source.path);
        // By name as well: what does not exist yet has no identity.
        std::vector<RelPath> inside;
        for (const AbsPath &folder : own) {
            if (std::optional<RelPath> below = folder.relativeTo(root)) {
                inside.push_back(std::move(*below));
            }
        }
        auto rules = std::make_shared<const IgnoreRules>(lines);
        sources.push_back({source.path, [rules, inside](const RelPath &path, bool isFolder) {
                               return rules->excludes(path.bytes(), isFolder) ||
                                      std::find(inside.begin(), inside.end(), path) != inside.end();
                           }});
    }
    Result<void> started = ears_.watcher->start(
        std::move(sources), std::move(ownFolders),
        [this](std::vector<RawChange> &&changes) { receive(std::move(changes)); }, std::move(stop));
    if (!started) {
        warn(RunEventKind::Warning, "the sources can't be watched, only looked at from time to "
                                    "time: " +
                                        started.error().message());
    }
    const WatchStatus watch = ears_.watcher->status();
    if (!watch.advice.empty()) {
        warn(RunEventKind::Warning, watch.advice);
    }
}

void Monitor::receive(std::vector<RawChange> &&changes)
{
    const std::lock_guard lock(mutex_);
    const TimeNs now = clock_.elapsed();
    for (RawChange &change : changes) {
        switch (change.kind) {
        case RawChange::Kind::SourceGone:
        case RawChange::Kind::SourceBack:
        case RawChange::Kind::Overflow:
            special_.push_back(std::move(change));
            break;
        default:
            aggregator_.add(change, now);
            break;
        }
    }
    status_.lastEvent = clock_.now();
    wakeUp();
}

void Monitor::receive(SystemEvent event)
{
    const std::lock_guard lock(mutex_);
    system_.insert(event);
    wakeUp();
}

// Under the lock.
void Monitor::wakeUp()
{
    news_ = true;
    wake_.notify_all();
}

// What concerns whole sources, and the machine.
void Monitor::takeNews()
{
    std::vector<RawChange> special;
    std::set<SystemEvent> system;
    bool wantsAll = false;
    std::optional<std::vector<std::pair<std::string, Hold>>> accepts;
    {
        const std::lock_guard lock(mutex_);
        news_ = false;
        special.swap(special_);
        system.swap(system_);
        wantsAll = std::exchange(wantsAll_, false);
        accepts = std::exchange(accepts_, std::nullopt);
    }
    for (const RawChange &change : special) {
        switch (change.kind) {
        case RawChange::Kind::SourceGone:
            // Looked at once, so that it is said what is missing.
            gone_.insert(change.source);
            whole_[change.source] = ScanReason::SourceBack;
            break;
        case RawChange::Kind::SourceBack:
            gone_.erase(change.source);
            whole_[change.source] = ScanReason::SourceBack;
            break;
        default:
            markWhole(ScanReason::Overflow);
            break;
        }
    }
    if (system.contains(SystemEvent::MountsChanged)) {
        retryAt_ = 0;
        ears_.watcher->mountsChanged();
        if (state_.hasDestination) {
            static_cast<void>(isSessionLost());
        }
    }
    if (system.contains(SystemEvent::ClockChanged)) {
        markWhole(ScanReason::Resumed);
    }
    if (wantsAll || accepts) {
        markWhole(ScanReason::Manual);
        retryAt_ = 0;
    }
    if (accepts && state_.mayRun()) {
        acceptsNow_ = std::move(accepts);
    } else if (accepts) {
        acceptanceIsVoid();
    }
}

void Monitor::acceptanceIsVoid()
{
    warn(RunEventKind::Warning, "what is held back could not be released just now: look at it "
                                "again, and answer again");
}

void Monitor::checkPause()
{
    bool wants = false;
    {
        const std::lock_guard lock(mutex_);
        if (wantsPause_ && pauseUntil_ != 0 && pauseUntil_ <= clock_.now()) {
            wantsPause_ = false;
        }
        wants = wantsPause_;
        status_.pausedUntil = wantsPause_ ? pauseUntil_ : 0;
    }
    if (wants != state_.pausedByPerson) {
        changePause(wants ? MonitorEvent::PersonPaused : MonitorEvent::PersonResumed);
    }
}

// A pause is told once the drive is free.
void Monitor::changePause(MonitorEvent event)
{
    state_ = next(state_, event);
    if (state_.isPaused() && state_.hasDestination) {
        closeSession();
    }
    tellPhase();
}

void Monitor::checkPower()
{
    if (config_.pauseBelowBatteryPercent <= 0 || ears_.power == nullptr ||
        clock_.elapsed() < powerAt_) {
        return;
    }
    const std::optional<PowerState> power = ears_.power->state();
    const bool isLow =
        power && power->onBattery && power->percent < config_.pauseBelowBatteryPercent;
    powerAt_ = clock_.elapsed() + (isLow ? kPowerIntervalWhenLow : kPowerInterval);
    if (isLow != state_.pausedByBattery) {
        warn(RunEventKind::Notice,
             isLow ? "paused: the battery is low" : "resumed: there is power");
        {
            const std::lock_guard lock(mutex_);
            status_.batteryIsLow = isLow;
        }
        changePause(isLow ? MonitorEvent::BatteryLow : MonitorEvent::BatteryFine);
    }
}

// Nothing of the drive is held while there is nothing to do: a person may want to take it out.
void Monitor::restWhenIdle()
{
    if (session_ == nullptr || clock_.elapsed() < activeAt_ + kRestAfter) {
        return;
    }
    if (memory_.stateIsStale && savesFast_) {
        saveState();
    }
    const std::optional<FileKey> place =
        session_ == nullptr ? std::nullopt : session_->keyInPlace();
    if (!place) {
        return;  // it is lost, or about to be found so
    }
    restsAt_ = place;
    session_.reset();
    rememberTimes(false);
}

// Folders without events, and writes that the portable watcher does not see.
void Monitor::lookAtUnwatched()
{
    const TimeNs now = clock_.elapsed();
    if (rescans_.unwatchedDue() > now) {
        return;
    }
    rescans_.scannedUnwatched(now);
    const WatchStatus watch = ears_.watcher->status();
    if (!watch.seesContentChanges ||
        watch.unwatchedCount > static_cast<std::int64_t>(kMostUnwatched)) {
        markWhole(ScanReason::Unwatched);
        return;
    }
    const std::lock_guard lock(mutex_);
    for (const UnwatchedFolder &folder : watch.unwatched) {
        aggregator_.add({folder.source, folder.path, RawChange::Kind::Subtree}, now);
    }
}

void Monitor::markWhole(ScanReason reason)
{
    for (std::size_t i = 0; i < config_.sources.size(); ++i) {
        whole_.emplace(static_cast<int>(i), reason);
    }
}

void Monitor::tryAgainWhenDue()
{
    const TimeNs now = clock_.elapsed();
    if ((againWhole_.empty() && againNames_.empty()) || againAt_ > now) {
        return;
    }
    for (const int source : std::exchange(againWhole_, {})) {
        whole_.emplace(source, ScanReason::Rescan);
    }
    const std::lock_guard lock(mutex_);
    for (auto &[source, path] : std::exchange(againNames_, {})) {
        aggregator_.add({source, std::move(path), RawChange::Kind::Touched}, now);
    }
}

// Of the pass that ended: contract §5, what could not be done is tried again.
void Monitor::noteFailures()
{
    for (const int source : memory_.unlooked) {
        // A source that is gone is looked at when it is back.
        if (!gone_.contains(source)) {
            againWhole_.insert(source);
        }
    }
    againNames_.insert(againNames_.end(), memory_.failed.begin(), memory_.failed.end());
    const std::vector<ItemError> &errors = memory_.total.errors;
    noteRoom(std::any_of(errors.begin(), errors.end(), [](const ItemError &error) {
        return noRoomIn(error.reason).has_value();
    }));
    if (againWhole_.empty() && againNames_.empty()) {
        againDelay_ = 0;
        return;
    }
    againDelay_ = std::clamp(againDelay_ * 2, kFirstAgain, kLastAgain);
    againAt_ = clock_.elapsed() + againDelay_;
}

std::vector<ScanRequest> Monitor::takeDue()
{
    std::vector<ScanRequest> requests;
    if (!state_.mayRun()) {
        return requests;
    }
    const TimeNs now = clock_.elapsed();
    if (const std::optional<TimeNs> due = rescans_.allDue(); due && *due <= now) {
        markWhole(ScanReason::Rescan);
    }
    const std::lock_guard lock(mutex_);
    // Where everything is looked at, no part is; and a source that is away comes back as a whole.
    for (ScanRequest &part : aggregator_.take(now)) {
        if (!whole_.contains(part.source) && !gone_.contains(part.source)) {
            requests.push_back(std::move(part));
        }
    }
    for (const auto &[source, reason] : whole_) {
        requests.push_back(aggregator_.takeWhole(source, reason, now));
    }
    if (whole_.size() == config_.sources.size()) {
        rescans_.scannedAll(now);
    }
    whole_.clear();
    std::sort(requests.begin(), requests.end(),
              [](const ScanRequest &a, const ScanRequest &b) { return a.source < b.source; });
    return requests;
}

void Monitor::apply(MonitorEvent event)
{
    state_ = next(state_, event);
    tellPhase();
}

void Monitor::tellPhase()
{
    {
        const std::lock_guard lock(mutex_);
        if (status_.phase == state_.phase()) {
            return;
        }
        status_.phase = state_.phase();
        const bool isAway =
            status_.phase == MonitorPhase::WaitingForDestination && missingSince_ != 0;
        status_.since = isAway ? missingSince_ : clock_.now();
    }
    tell(true);
}

void Monitor::notePending()
{
    std::size_t queued = 0;
    {
        const std::lock_guard lock(mutex_);
        queued = aggregator_.pending();
        untold_ = untold_ || static_cast<std::int64_t>(queued) != status_.queued;
        status_.queued = static_cast<std::int64_t>(queued);
    }
    const bool isPending = queued > 0 || !whole_.empty();
    if (isPending != state_.pending) {
        apply(isPending ? MonitorEvent::ChangesCame : MonitorEvent::ChangesGone);
    }
}

void Monitor::tell(bool atOnce)
{
    const TimeNs now = clock_.elapsed();
    if (!atOnce && (!untold_ || now < toldAt_ + kTellInterval)) {
        return;
    }
    untold_ = false;
    toldAt_ = now;
    MonitorStatus status = this->status();
    // That others can't be told is no reason not to back up.
    static_cast<void>(board_.post(status));
    observer_.status(status);
}

void Monitor::warn(RunEventKind kind, std::string text)
{
    RunEvent event;
    event.kind = kind;
    event.text = std::move(text);
    observer_.event(event);
}

TimeNs Monitor::nextDeadline()
{
    const TimeNs now = clock_.elapsed();
    TimeNs deadline = kNever;
    const auto upTo = [&deadline](TimeNs time) { deadline = std::min(deadline, time); };
    if (untold_) {
        upTo(toldAt_ + kTellInterval);
    }
    if (config_.pauseBelowBatteryPercent > 0 && ears_.power != nullptr) {
        upTo(powerAt_);
    }
    if (wantsPause_ && pauseUntil_ != 0) {
        upTo(now + std::max<TimeNs>(pauseUntil_ - clock_.now(), 0));
    }
    if (state_.mayOpen()) {
        upTo(retryAt_);
    }
    if (roomThen_ && !state_.isPaused()) {
        upTo(roomAt_);
    }
    if (state_.mayRun()) {
        if (const std::optional<TimeNs> due = aggregator_.due()) {
            upTo(*due);
        }
        if (const std::optional<TimeNs> due = rescans_.allDue()) {
            upTo(*due);
        }
        if (memory_.stateIsStale) {
            upTo(savedAt_ + saveInterval_);
        }
        if (session_ != nullptr) {
            upTo(activeAt_ + kRestAfter);
        }
        if (!againWhole_.empty() || !againNames_.empty()) {
            upTo(againAt_);
        }
        upTo(rescans_.unwatchedDue());
    }
    return deadline;
}

void Monitor::wait(std::stop_token stop)
{
    std::unique_lock lock(mutex_);
    if (news_) {
        return;
    }
    const TimeNs deadline = nextDeadline();
    const auto hasNews = [this] { return news_; };
    if (deadline == kNever) {
        wake_.wait(lock, std::move(stop), hasNews);
        return;
    }
    const TimeNs span = std::max<TimeNs>(deadline - clock_.elapsed(), 0);
    // Beyond a day there is nothing that could not be looked at again then.
    wake_.wait_for(lock, std::move(stop), std::chrono::nanoseconds(std::min(span, kDay)), hasNews);
}

void Monitor::pause(std::optional<TimeNs> until)
{
    const std::lock_guard lock(mutex_);
    wantsPause_ = true;
    pauseUntil_ = until.value_or(0);
    passStop_.request_stop();
    wakeUp();
}

void Monitor::resume()
{
    const std::lock_guard lock(mutex_);
    wantsPause_ = false;
    wakeUp();
}

void Monitor::backUpNow()
{
    const std::lock_guard lock(mutex_);
    wantsAll_ = true;
    wakeUp();
}

void Monitor::acceptMassChange(std::vector<std::pair<std::string, Hold>> shown)
{
    const std::lock_guard lock(mutex_);
    accepts_ = std::move(shown);
    wakeUp();
}

MonitorStatus Monitor::status() const
{
    MonitorStatus status;
    {
        const std::lock_guard lock(mutex_);
        status = status_;
    }
    status.watch = ears_.watcher->status();
    return status;
}

}  // namespace holdfast
