// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/run_journal.h"

#include "report/error_text.h"

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
    : session_(session), options_(options), log_(session.config(), session.clock(), logOptions())
{
}

EventLog::Options RunJournal::logOptions()
{
    EventLog::Options options;
    options.withFile = !options_.dryRun;
    options.terminal.consoleInfo = !session_.quiet();
    if (options_.progress != nullptr) {
        options.terminal.beforeConsoleLine = [line = options_.progress] { line->stepAside(); };
        options.terminal.afterConsoleLine = [line = options_.progress] { line->comeBack(); };
    }
    options.hasBackup = [&session = session_] {
        return session.fileSystem().open(session.config().backupRoot / kOwnFolder).ok();
    };
    options.warn = [&session = session_](const std::string &text) { session.warn(text); };
    return options;
}

void RunJournal::event(const RunEvent &event)
{
    log_.event(event);
    saidError_ = saidError_ || event.kind == RunEventKind::Error;
    if (options_.keepsActions && isAction(event, options_.dryRun)) {
        keepAction(event);
    }
}

void RunJournal::failed(const Error &error)
{
    // An error at the start was not told as an event; one later was, but without the next step.
    if (!log_.isOpen() || saidError_) {
        session_.warn("holdfast-cli: " + errorText(error));
    } else {
        log_.write(LogLevel::Error, errorText(error));
    }
}

void RunJournal::stopped()
{
    const int number = session_.signals().received();
    const std::string name = number == SIGINT ? "SIGINT" : number == SIGTERM ? "SIGTERM" : "SIGHUP";
    log_.write(LogLevel::Warning,
               "stopped by " + name + ": what was reported is stored, the next run does the rest");
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
