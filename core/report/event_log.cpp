// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/event_log.h"

#include "model/stored.h"
#include "report/log_text.h"

#include <utility>

namespace holdfast
{

EventLog::EventLog(const Config &config, const Clock &clock, Options options)
    : config_(config),
      clock_(clock),
      options_(std::move(options)),
      backupName_(config.backupRoot.name())
{
    open();
}

void EventLog::open()
{
    RunLog::Options options = options_.terminal;
    options.folder = options_.withFile ? config_.logDir : AbsPath();
    std::string problem;
    if (options_.withFile && config_.logDir.isWithin(config_.backupRoot) && options_.hasBackup &&
        !options_.hasBackup()) {
        options.folder = AbsPath();
        problem = "no log file for this run: log_dir is inside the backup folder, which holds no "
                  "backup yet";
    }
    Result<std::unique_ptr<RunLog>> opened = RunLog::open(options, clock_);
    if (!opened && !options.folder.isEmpty()) {
        failed_ = true;
        problem = "no log file for this run: " + opened.error().message();
        options.folder = AbsPath();
        opened = RunLog::open(options, clock_);
    }
    if (!opened) {
        failed_ = true;
        if (options_.warn) {
            options_.warn(opened.error().message());
        }
        log_.reset();
        return;
    }
    log_ = std::move(*opened);
    if (!problem.empty()) {
        log_->warning(problem);
    }
}

void EventLog::event(const RunEvent &event)
{
    // A batch is in the file before the next one begins, whatever becomes of this process.
    const bool isPlan = event.kind == RunEventKind::Planned;
    if (isPlan && !planning_) {
        flush();
    }
    planning_ = isPlan;
    const LogText text = logText(event, backupName_);
    write(text.level, text.message);
}

void EventLog::write(LogLevel level, const std::string &message)
{
    if (log_ != nullptr) {
        log_->write(level, message);
    }
}

Bytes EventLog::file() const
{
    return log_ == nullptr ? Bytes() : log_->file().bytes();
}

bool EventLog::beginNext()
{
    const bool closed = close();
    failed_ = false;
    open();
    return closed;
}

void EventLog::flush()
{
    if (log_ != nullptr) {
        failed_ = !log_->flush() || failed_;
    }
}

void EventLog::rest()
{
    flush();
    if (log_ != nullptr) {
        log_->rest();
    }
}

bool EventLog::close()
{
    if (log_ == nullptr) {
        return false;
    }
    const bool hasFile = !log_->file().isEmpty();
    const Result<void> flushed = log_->flush();
    if (!flushed && options_.warn) {
        options_.warn("the log is not complete: " + flushed.error().message());
    }
    if (hasFile) {
        if (const Result<int> removed =
                removeOldLogs(config_.logDir, config_.logKeepDays, clock_.now());
            !removed && options_.warn) {
            options_.warn("old logs could not be removed: " + removed.error().message());
        }
    }
    return flushed.ok() && !failed_;
}

}  // namespace holdfast
