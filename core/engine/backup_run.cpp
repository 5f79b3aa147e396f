// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/backup_run.h"

#include "engine/clock_skew.h"
#include "engine/run_batch.h"
#include "engine/source_guard.h"
#include "exec/copy.h"
#include "exec/pruner.h"

#include <algorithm>
#include <utility>

namespace holdfast
{
namespace
{

// The number of a device may be another after each start of the machine, so it alone makes a person
// be asked only when a notable share of the files is gone.
constexpr double kOtherDevicePercent = 10;

Error stopped()
{
    return Error{ErrorCode::Cancelled, "back up", {}, 0, "stopped"};
}

}  // namespace

BackupRun::BackupRun(FileSystem &fileSystem, const Config &config, Destination &destination,
                     const Clock &clock, RunObserver &observer, RunProgress &progress,
                     std::stop_token stop, SessionMemory *memory)
    : fileSystem_(fileSystem),
      config_(config),
      destination_(destination),
      clock_(clock),
      observer_(observer),
      progress_(progress),
      stop_(std::move(stop)),
      memory_(memory)
{
}

BackupRun::~BackupRun() = default;

Result<RunSummary> BackupRun::run(const RunOptions &options,
                                  const std::vector<std::string> &problems)
{
    options_ = options;
    now_ = clock_.now();
    summary_.trigger = options.trigger;
    summary_.started = now_;
    summary_.dryRun = options.dryRun;
    summary_.logFile = options.logFile;
    for (const std::string &problem : problems) {
        emitProblem(RunEventKind::Error, {}, {}, problem);
    }
    HOLDFAST_TRY(setTime());
    setRequests();
    HOLDFAST_TRY(openSources());
    isWhole_ = looksAtAll();
    HOLDFAST_ASSIGN(standingHolds_, destination_.catalog().holds());
    if (!options_.dryRun && isWhole_) {
        HOLDFAST_ASSIGN(check_,
                        RollingCheck::load(destination_.catalog(), now_, config_.verifyCycleDays));
    }
    HOLDFAST_TRY(beginRow());
    Result<void> done = work();
    if (!done && done.error().code == ErrorCode::Corrupt) {
        destination_.suspectCatalog();
    }
    const bool wasStopped = stop_.stop_requested();
    if (!done && !options_.dryRun) {
        settle();
    }
    if (!done && !wasStopped) {
        emitProblem(RunEventKind::Error, {}, {}, done.error().message());
    }
    summary_.complete = done.ok() && !wasStopped && summary_.errors.empty() &&
                        summary_.counts.held == 0 && held_.empty();
    if (memory_ != nullptr) {
        memory_->endedEarly = !done || wasStopped;
        remember();
    }
    // Whatever ended the run: what it did is recorded, and state.json says what the catalog says.
    Result<void> saved = finish();
    progress_.phase = RunProgress::Phase::Done;
    if (!done && !wasStopped) {
        return std::move(done).error();
    }
    HOLDFAST_TRY(std::move(saved));
    if (done && !wasStopped && memory_ == nullptr) {
        RunEvent complete;
        complete.kind = RunEventKind::Complete;
        observer_.event(complete);
    }
    return summary_;
}

Result<void> BackupRun::beginRow()
{
    if (memory_ != nullptr && !isWhole_) {
        resumes_ = memory_->endedEarly;
    } else {
        HOLDFAST_ASSIGN(const std::vector<RunSummary> last, destination_.catalog().runs(1));
        resumes_ = last.empty() || !last.front().complete;
    }
    if (options_.dryRun) {
        return {};
    }
    if (memory_ == nullptr) {
        HOLDFAST_ASSIGN(summary_.run, destination_.catalog().beginRun(summary_));
        return {};
    }
    RunSummary &total = memory_->total;
    HOLDFAST_ASSIGN(const std::vector<RunSummary> last, destination_.catalog().runs(1));
    // A catalog that was made anew has no rows of before.
    if (total.run == 0 || last.empty() || last.front().run < total.run) {
        total.trigger = summary_.trigger;
        total.started = summary_.started;
        total.logFile = summary_.logFile;
        HOLDFAST_ASSIGN(total.run, destination_.catalog().beginRun(total));
    }
    summary_.run = total.run;
    return {};
}

// A clock that went back undoes nothing of what was recorded before.
Result<void> BackupRun::setTime()
{
    Catalog &catalog = destination_.catalog();
    if (options_.acceptClock && !options_.dryRun) {
        HOLDFAST_TRY(catalog.endFuture(now_));
        changed_ = true;
    }
    HOLDFAST_ASSIGN(time_, catalog.historyTime(now_));
    bool &isTold = memory_ != nullptr ? memory_->toldClock : toldClock_;
    const std::optional<std::string> contradiction = clockContradiction(now_, time_);
    if (contradiction && !options_.acceptClock && !std::exchange(isTold, true)) {
        emitProblem(RunEventKind::Warning, {}, {},
                    *contradiction +
                        ": what is found now is recorded just after those. If the clock is right "
                        "now, and was ahead then: run --accept-clock");
    }
    return {};
}

void BackupRun::setRequests()
{
    if (options_.requests.empty()) {
        for (std::size_t i = 0; i < config_.sources.size(); ++i) {
            ScanRequest whole;
            whole.source = static_cast<int>(i);
            whole.subtrees.emplace_back();
            options_.requests.push_back(std::move(whole));
        }
    }
}

bool BackupRun::looksAtAll() const
{
    return options_.requests.size() == config_.sources.size() &&
           std::all_of(options_.requests.begin(), options_.requests.end(),
                       [](const ScanRequest &request) { return request.isWhole(); });
}

// What was asked for of a source; null: nothing.
ScanRequest *BackupRun::requestOf(const OpenSource &source)
{
    const auto found =
        std::find_if(options_.requests.begin(), options_.requests.end(),
                     [&](const ScanRequest &request) { return request.source == source.index; });
    return found == options_.requests.end() ? nullptr : &*found;
}

bool BackupRun::isWhole(const OpenSource &source)
{
    return requestOf(source)->isWhole();
}

// What was in flight when the run ended early is finished or undone now rather than at the next
// start, as far as that can be.
void BackupRun::settle()
{
    stager_.reset();
    static_cast<void>(recover(destination_.folder(), destination_.catalog()));
}

Result<void> BackupRun::work()
{
    progress_.phase = RunProgress::Phase::Scanning;
    HOLDFAST_TRY(scanSources());
    HOLDFAST_TRY(countKnown());
    progress_.phase = RunProgress::Phase::Copying;
    makePlanner();
    if (resumes_) {
        HOLDFAST_ASSIGN(const std::vector<Digest> contents,
                        destination_.catalog().contentsWithoutCurrent());
        for (const Digest &content : contents) {
            planner_->touch(content);
        }
    }
    HOLDFAST_TRY(announceRoom());
    HOLDFAST_TRY(narrowRoot());
    HOLDFAST_TRY(copyChanges());
    progress_.phase = RunProgress::Phase::Finishing;
    HOLDFAST_TRY(copyDeferred());
    if (isWhole_ && !findings_.keepsUnchanged && summary_.counts.skip > 0 &&
        config_.logSkipped == LogSkipped::Auto) {
        RunEvent event;
        event.kind = RunEventKind::SkippedSummary;
        event.count = summary_.counts.skip;
        observer_.event(event);
    }
    if (options_.dryRun) {
        return {};
    }
    HOLDFAST_TRY(recordFolders());
    HOLDFAST_TRY(checkStored());
    return options_.retains ? retain() : Result<void>();
}

Result<void> BackupRun::openSources()
{
    HOLDFAST_ASSIGN(records_,
                    destination_.sourcesOf(config_, options_.dryRun ? Destination::Mode::Read
                                                                    : Destination::Mode::Write));
    HOLDFAST_ASSIGN(std::vector<SourceRecord> all, destination_.catalog().sources());
    for (const SourceRecord &record : records_) {
        // A dry run registers nothing.
        if (record.id < 0) {
            all.push_back(record);
        }
    }
    HOLDFAST_ASSIGN(layout_, destination_.layoutOf(std::move(all)));
    std::vector<ItemError> unavailable;
    for (std::size_t i = 0; i < config_.sources.size(); ++i) {
        OpenSource source;
        source.index = static_cast<int>(i);
        source.config = &config_.sources[i];
        source.record = records_[i];
        names_[source.record.id] = source.record.name;
        if (requestOf(source) == nullptr) {
            continue;
        }
        Result<void> opened = openSource(source);
        if (opened) {
            sources_.push_back(std::move(source));
            continue;
        }
        unavailable.push_back({source.record.name, opened.error().reason()});
        if (memory_ != nullptr) {
            memory_->unlooked.insert(source.index);
        }
    }
    // A monitoring session waits for a source to come back.
    if (sources_.empty() && memory_ == nullptr) {
        return Error{ErrorCode::NotFound, "back up", config_.sources.front().path.bytes(), 0,
                     "no source can be read: " + unavailable.front().reason};
    }
    for (const ItemError &error : unavailable) {
        emitProblem(RunEventKind::Error, error.path, {}, "source skipped: " + error.reason);
    }
    return {};
}

// Contract §5: missing, unreadable, or an empty mount point: none of its files counts as deleted.
Result<void> BackupRun::openSource(OpenSource &source)
{
    HOLDFAST_ASSIGN(source.root, fileSystem_.open(source.config->path));
    HOLDFAST_ASSIGN(const Metadata present, source.root->stat());
    if (destination_.hasFolder()) {
        HOLDFAST_ASSIGN(const Metadata backup, destination_.folder().root()->stat());
        source.mayClone = backup.device == present.device;
    }
    std::vector<ListedName> names;
    if (isWhole(source)) {
        HOLDFAST_ASSIGN(names, source.root->list());
    }
    source.isSaidGone = isSaidGone(source);
    if (source.isSaidGone) {
        return {};
    }
    HOLDFAST_ASSIGN(const std::optional<KnownFile> known,
                    otherThanKnown(destination_.catalog(), source.record.id, present));
    if (!known) {
        return {};
    }
    source.guardedBeyond = known->fingerprint.inode != present.inode ? 0 : kOtherDevicePercent;
    if (!isWhole(source)) {
        // Parts of another folder say nothing: it is looked at as a whole, or not at all.
        HOLDFAST_ASSIGN(names, source.root->list());
        ScanRequest &request = *requestOf(source);
        request.names.clear();
        request.folders.clear();
        request.subtrees.assign(1, RelPath());
    }
    // Another folder than the one that was backed up, with nothing in it: its drive is not mounted.
    if (names.empty()) {
        return Error{ErrorCode::Refused, "scan", source.config->path.bytes(), 0,
                     "the folder is empty, and it is not the one that was backed up: is its drive "
                     "mounted? If its files really were deleted: run --accept-mass-change"};
    }
    return {};
}

// In one transaction: a look into the catalog for each folder would take SQLite's locks each time.
// Not beside another program that writes: where there is no WAL, it could not commit meanwhile.
Result<void> BackupRun::scanSources()
{
    if (options_.dryRun) {
        return scanEach();
    }
    HOLDFAST_TRY(destination_.catalog().begin());
    Result<void> scanned = scanEach();
    HOLDFAST_TRY(destination_.catalog().commit());
    return scanned;
}

Result<void> BackupRun::scanEach()
{
    SourceScanOptions options;
    options.detection = options_.fullHash ? ChangeDetection::Content : config_.changeDetection;
    options.algorithm = config_.hashAlgorithm;
    const bool inBrief = options_.skipsInBrief && config_.logSkipped == LogSkipped::Auto;
    options.logSkipped = inBrief ? LogSkipped::No : config_.logSkipped;
    options.exclude = config_.exclude;
    options.excludeCaches = config_.excludeCaches;
    options.excludeLargerThan = config_.excludeLargerThan;
    options.threads = config_.threads;
    for (const AbsPath &own : {options_.stateFolder, config_.backupRoot, config_.logDir}) {
        if (const std::optional<FileKey> key = folderKey(fileSystem_, own)) {
            options.ownFolders.push_back(*key);
        }
    }
    options.recheck = check_.slice();
    SourceScan scan(destination_.catalog(), options, findings_);
    for (const OpenSource &source : sources_) {
        Result<void> scanned = scan.scan(source, *requestOf(source), stop_, progress_);
        if (stop_.stop_requested()) {
            return stopped();
        }
        if (!scanned && scanned.error().code == ErrorCode::Corrupt) {
            return scanned;
        }
        if (!scanned) {
            findings_.incomplete.insert(source.index);
            if (memory_ != nullptr) {
                memory_->unlooked.insert(source.index);
            }
            emitProblem(RunEventKind::Error, source.record.name, {}, scanned.error().reason());
        }
    }
    if (config_.logSkipped == LogSkipped::Auto && findings_.files > kSkipLines) {
        findings_.keepsUnchanged = false;
        findings_.changes.drop(Change::Unchanged);
    }
    summary_.scannedFiles = findings_.files;
    summary_.scannedFolders = findings_.folderCount;
    summary_.scannedBytes = findings_.bytes;
    summary_.counts.skip = findings_.keepsUnchanged ? 0 : findings_.unchanged;
    std::stable_sort(findings_.reports.begin(), findings_.reports.end(),
                     [](const RunEvent &a, const RunEvent &b) {
                         return std::tie(a.source, a.path) < std::tie(b.source, b.path);
                     });
    for (RunEvent &event : findings_.reports) {
        emit(std::move(event));
    }
    findings_.changes.sort();
    std::sort(findings_.folders.begin(), findings_.folders.end(),
              [](const FolderChange &a, const FolderChange &b) {
                  return std::tie(a.source, a.path) < std::tie(b.source, b.path);
              });
    return {};
}

void BackupRun::makePlanner()
{
    std::vector<SourceId> order;
    for (const SourceRecord &record : records_) {
        order.push_back(record.id);
    }
    planner_ = std::make_unique<Planner>(*layout_, config_.duplicates, std::move(order),
                                         findings_.vanished, config_.massChangePercent,
                                         config_.massChangeMinFiles);
    Stager::Options stagerOptions;
    stagerOptions.algorithm = config_.hashAlgorithm;
    stagerOptions.threads = config_.threads;
    stagerOptions.mayBeMoved = [planner = planner_.get()](const Metadata &seen) {
        return planner->mayBeMoved(seen);
    };
    if (options_.dryRun) {
        planner_->rememberBatches();
    } else {
        rewrites_.emplace(destination_.folder(), *planner_);
        executor_ = std::make_unique<Executor>(destination_.folder(), destination_.catalog(),
                                               *layout_, time_, config_.duplicatesStorage);
        sharing_ = std::make_unique<DuplicateStorage>(destination_.folder(), destination_.catalog(),
                                                      config_.duplicatesStorage, stop_);
    }
    stager_ = std::make_unique<Stager>(options_.dryRun ? nullptr : &destination_.folder(),
                                       std::move(stagerOptions), clock_, progress_, stop_);
    std::int64_t files = 0;
    std::uint64_t bytes = 0;
    for (std::size_t i = 0; i < findings_.changes.size(); ++i) {
        const ChangeList::Item &item = findings_.changes[i];
        if (item.change != Change::Unchanged) {
            ++files;
            bytes += item.size;
        }
    }
    progress_.filesTotal = files;
    progress_.bytesTotal = bytes;
}

}  // namespace holdfast
