// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/run_journal.h"

#include "report/error_text.h"
#include "report/log_text.h"

#include <array>
#include <csignal>
#include <cstring>

namespace holdfast::cli
{
namespace
{

struct ActionHead {
    std::uint64_t size = 0;
    std::uint32_t source = 0;
    ActionKind kind = ActionKind::Skip;
};

bool isAction(const RunEvent &event, bool dryRun)
{
    switch (event.kind) {
    case RunEventKind::Planned:
        return dryRun;
    case RunEventKind::Stored:
    case RunEventKind::Moved:
    case RunEventKind::Promoted:
    case RunEventKind::Metadata:
    case RunEventKind::Deleted:
        return !dryRun;
    default:
        return false;
    }
}

}  // namespace

RunJournal::RunJournal(Session &session, const Options &options)
    : session_(session),
      options_(options),
      backupName_(session.config().backupRoot.name()),
      log_(openLog(!options.dryRun))
{
}

std::unique_ptr<RunLog> RunJournal::openLog(bool withFile)
{
    const Config &config = session_.config();
    RunLog::Options options;
    options.consoleInfo = !session_.quiet();
    if (options_.progress != nullptr) {
        options.beforeConsoleLine = [line = options_.progress] { line->stepAside(); };
        options.afterConsoleLine = [line = options_.progress] { line->comeBack(); };
    }
    std::string problem;
    // A log folder inside the backup folder must not bring that folder into being: it may be the
    // empty place of a drive that is not there.
    if (withFile && config.logDir.isWithin(config.backupRoot) &&
        !session_.fileSystem().open(config.backupRoot / kOwnFolder)) {
        withFile = false;
        problem = "no log file for this run: log_dir is inside the backup folder, which holds no "
                  "backup yet";
    }
    if (withFile) {
        options.folder = config.logDir;
        Result<std::unique_ptr<RunLog>> opened = RunLog::open(options, session_.clock());
        if (opened) {
            return std::move(*opened);
        }
        // The files are worth more than the log of how they were saved.
        logFailed_ = true;
        problem = "no log file for this run: " + opened.error().message();
        options.folder = AbsPath();
    }
    Result<std::unique_ptr<RunLog>> console = RunLog::open(options, session_.clock());
    if (!console) {
        session_.warn(console.error().message());
        return nullptr;
    }
    if (!problem.empty()) {
        (*console)->warning(problem);
    }
    return std::move(*console);
}

void RunJournal::event(const RunEvent &event)
{
    if (log_ != nullptr) {
        // A batch is in the file before the next one begins, whatever becomes of this process.
        const bool isPlan = event.kind == RunEventKind::Planned;
        if (isPlan && !planning_) {
            logFailed_ = !log_->flush() || logFailed_;
        }
        planning_ = isPlan;
        const LogText text = logText(event, backupName_);
        log_->write(text.level, text.message);
    }
    saidError_ = saidError_ || event.kind == RunEventKind::Error;
    if (options_.keepsActions && isAction(event, options_.dryRun)) {
        keepAction(event);
    }
}

Bytes RunJournal::logFile() const
{
    return log_ == nullptr ? Bytes() : log_->file().bytes();
}

void RunJournal::failed(const Error &error)
{
    // An error at the start was not told as an event; one later was, but without the next step.
    if (log_ == nullptr || saidError_) {
        session_.warn("holdfast-cli: " + errorText(error));
    } else {
        log_->error(errorText(error));
    }
}

void RunJournal::stopped()
{
    if (log_ != nullptr) {
        const int number = session_.signals().received();
        const std::string name = number == SIGINT    ? "SIGINT"
                                 : number == SIGTERM ? "SIGTERM"
                                                     : "SIGHUP";
        log_->warning("stopped by " + name +
                      ": what was reported is stored, the next run does the rest");
    }
}

bool RunJournal::beginNext()
{
    const bool closed = close();
    logFailed_ = false;
    log_ = openLog(!options_.dryRun);
    return closed;
}

void RunJournal::flush()
{
    if (log_ != nullptr) {
        logFailed_ = !log_->flush() || logFailed_;
    }
}

bool RunJournal::close()
{
    if (log_ == nullptr) {
        return false;
    }
    const bool hasFile = !log_->file().isEmpty();
    const Result<void> flushed = log_->flush();
    if (!flushed) {
        session_.warn("the log is not complete: " + flushed.error().message());
    }
    if (hasFile) {
        const Config &config = session_.config();
        if (const Result<int> removed =
                removeOldLogs(config.logDir, config.logKeepDays, session_.clock().now());
            !removed) {
            session_.warn("old logs could not be removed: " + removed.error().message());
        }
    }
    return flushed.ok() && !logFailed_;
}

void RunJournal::keepAction(const RunEvent &event)
{
    const auto [known, isNew] =
        sourceIndex_.try_emplace(event.source, static_cast<std::uint32_t>(sources_.size()));
    if (isNew) {
        sources_.push_back(event.source);
    }
    ActionHead head;
    head.size = event.size;
    head.source = known->second;
    head.kind = event.action;
    std::array<char, sizeof head> bytes{};
    std::memcpy(bytes.data(), &head, sizeof head);
    actions_.append(bytes.data(), bytes.size());
    actions_.append(event.path.bytes()).push_back('\0');
    actions_.append(event.stored.bytes()).push_back('\0');
}

void RunJournal::writeActions(JsonWriter &json) const
{
    for (std::size_t at = 0; at < actions_.size();) {
        ActionHead head;
        std::memcpy(&head, actions_.data() + at, sizeof head);
        at += sizeof head;
        const std::string_view path(actions_.data() + at);
        at += path.size() + 1;
        const std::string_view target(actions_.data() + at);
        at += target.size() + 1;
        json.beginObject()
            .member("action", actionName(head.kind))
            .bytesMember("source", sources_[head.source])
            .bytesMember("path", path)
            .bytesMember("target", target)
            .member("size", head.size)
            .endObject();
    }
}

}  // namespace holdfast::cli
