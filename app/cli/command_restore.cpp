// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands.h"
#include "cli/exit_code.h"
#include "cli/json_answers.h"
#include "cli/output.h"
#include "cli/progress_line.h"
#include "cli/run_journal.h"
#include "report/error_text.h"
#include "report/quantities.h"

#include <algorithm>
#include <set>
#include <vector>

namespace holdfast::cli
{
namespace
{

using Did = RestoredItem::Did;

std::string_view didName(Did did) noexcept
{
    switch (did) {
    case Did::Wrote:
        return "write";
    case Did::Replaced:
        return "replace";
    case Did::Present:
        return "present";
    case Did::LeftOut:
        return "leave_out";
    case Did::Failed:
        return "fail";
    case Did::Removed:
        return "remove";
    }
    return {};
}

/// What stands there, for the plan: `3.0 KiB of 2026-03-01 10:00:00`.
std::string presentText(const Metadata &present)
{
    if (present.type == EntryType::Folder) {
        return "a folder";
    }
    return sizeText(present.size) + " of " + localTimeText(present.mtime);
}

/// Listens to a restore: what is left out is told at once, and kept for the result; of a dry run
/// the whole plan is.
class RestoreListener
{
public:
    RestoreListener(Session &session, const CommandLine &line, ProgressLine &progress)
        : session_(session), line_(line), progress_(progress)
    {
    }

    void hear(const RestoredItem &item)
    {
        if (item.did == Did::LeftOut) {
            leftOut_.push_back({nameBelow(item.source, item.path), item.reason});
        }
        const bool isToBeKnown = item.did != Did::Present && !item.reason.empty();
        if (isToBeKnown) {
            tell(nameBelow(item.source, item.path), item.reason);
        }
        if (line_.dryRun && session_.json()) {
            plan_.push_back(item);
        } else if (line_.dryRun) {
            showPlanned(item);
        }
    }

    /// Errors that no item stood for: a path that the backup does not have.
    void hear(const std::vector<ItemError> &errors)
    {
        for (const ItemError &error : errors) {
            if (!told_.contains(error.path)) {
                tell(error.path, error.reason);
            }
        }
    }

    [[nodiscard]] const std::vector<ItemError> &leftOut() const noexcept { return leftOut_; }

    void writePlan(JsonWriter &json) const
    {
        json.key("plan").beginArray();
        for (const RestoredItem &item : plan_) {
            json.beginObject()
                .member("does", didName(item.did))
                .bytesMember("source", item.source)
                .bytesMember("path", item.path.bytes())
                .bytesMember("target", item.target)
                .member("type", entryTypeName(item.type))
                .member("size", item.size);
            if (item.present) {
                json.key("present")
                    .beginObject()
                    .member("type", entryTypeName(item.present->type))
                    .member("size", item.present->size)
                    .timeMember("mtime", item.present->mtime)
                    .endObject();
            } else {
                json.key("present").null();
            }
            json.endObject();
        }
        json.endArray();
    }

private:
    void showPlanned(const RestoredItem &item)
    {
        const std::string target = displayName(item.target);
        const bool archives = !line_.to && !line_.beside;
        std::string text;
        switch (item.did) {
        case Did::Wrote:
            text = "would write " + target;
            break;
        case Did::Replaced:
            text = "would replace " + target;
            if (item.present) {
                text += ", " + presentText(*item.present) +
                        (archives ? "; it goes into the backup first" : "; it is not kept");
            }
            break;
        case Did::Removed:
            text = "would remove " + target + "; the backup keeps it";
            break;
        case Did::Present:
            text = "is there already: " + target;
            break;
        case Did::LeftOut:
        case Did::Failed:
            return;  // told with its reason
        }
        writeOutput(text + "\n");
    }

    void tell(const Bytes &name, const std::string &reason)
    {
        progress_.stepAside();
        session_.warn(displayName(name) + ": " + displayName(reason));
        progress_.comeBack();
        told_.insert(name);
    }

    Session &session_;
    const CommandLine &line_;
    ProgressLine &progress_;
    std::vector<ItemError> leftOut_;
    std::vector<RestoredItem> plan_;
    std::set<Bytes> told_;
};

/// What a copy beside the original has in its name: the time that was asked for.
Bytes besideText(const Session &session, const RestoreRequest &request)
{
    std::string text;
    if (request.version) {
        text = "version " + std::to_string(*request.version);
    } else if (request.deleted) {
        text = "deleted";
    } else {
        // A colon can't stand in a name everywhere.
        text = localTimeText(request.at.value_or(session.clock().now()));
        std::replace(text.begin(), text.end(), ':', '.');
    }
    return " (" + text + ')';
}

Result<RestoreRequest> requestOf(Session &session, const CommandLine &line)
{
    RestoreRequest request;
    for (const Bytes &path : line.paths) {
        HOLDFAST_ASSIGN(NamedPath named, session.engine().resolve(path));
        request.paths.push_back(std::move(named));
    }
    if (line.to) {
        HOLDFAST_ASSIGN(request.to, Session::typedPath(*line.to));
    }
    if (line.at) {
        HOLDFAST_ASSIGN(request.at, session.typedTime(*line.at));
    }
    request.version = line.version;
    request.deleted = line.deleted;
    request.nearest = line.nearest;
    request.overwrite = line.overwrite;
    request.exact = line.exact;
    request.dryRun = line.dryRun;
    if (line.beside) {
        request.beside = besideText(session, request);
    }
    return request;
}

/// A backup before a restore that removes: what is newer is kept. What it can't save stays where it
/// is, as the restore asks the backup about each file; its errors are the answer.
Result<std::vector<ItemError>> backUpFirst(Session &session)
{
    RunProgress progress;
    ProgressLine progressLine(progress, "backing up first", session.quiet());
    RunJournal journal(session, {false, true, &progressLine});
    RunOptions options;
    options.trigger = "restore";
    options.retains = false;
    options.logFile = journal.logFile();
    const Result<RunSummary> done =
        session.engine().run(options, journal, progress, session.stopToken());
    progressLine.end();
    if (!done) {
        journal.failed(done.error());
    }
    static_cast<void>(journal.close());
    return done ? Result<std::vector<ItemError>>(done->errors) : done.error();
}

void writeResult(const RestoreReport &report, bool dryRun)
{
    std::string text = (dryRun ? "Would restore " : "Restored ") + countText(report.restored) +
                       ", " + sizeText(report.bytes);
    if (report.removed > 0) {
        text += (dryRun ? "; would remove: " : "; removed: ") + countText(report.removed);
    }
    if (report.skipped > report.leftOut) {
        text += "; there already: " + countText(report.skipped - report.leftOut);
    }
    if (report.leftOut > 0) {
        text += "; left out: " + countText(report.leftOut);
    }
    if (!report.errors.empty()) {
        text += "; errors: " + countText(static_cast<std::int64_t>(report.errors.size()));
    }
    writeOutput(text + "\n");
}

}  // namespace

int restore(Session &session, const CommandLine &line)
{
    const Result<RestoreRequest> request = requestOf(session, line);
    if (!request) {
        return session.fail(request.error());
    }
    std::vector<ItemError> notSaved;
    if (line.exact && !line.dryRun) {
        if (const Result<void> there = session.engine().requireSources(request->paths); !there) {
            return session.fail(there.error());
        }
        Result<std::vector<ItemError>> saved = backUpFirst(session);
        if (!saved) {
            return session.fail(saved.error());
        }
        notSaved = std::move(*saved);
        if (const std::optional<int> signalled = session.stopped()) {
            return *signalled;
        }
    }
    RunProgress progress;
    ProgressLine progressLine(progress, "restoring", session.quiet() || line.dryRun);
    RestoreListener listener(session, line, progressLine);
    Result<RestoreReport> report = session.engine().restore(
        *request, [&](const RestoredItem &item) { listener.hear(item); }, progress,
        session.stopToken());
    progressLine.end();
    if (!report) {
        return session.fail(report.error());
    }
    listener.hear(report->errors);
    report->errors.insert(report->errors.begin(), notSaved.begin(), notSaved.end());
    if (session.json()) {
        writeJson([&](JsonWriter &json) {
            json.member("restored", report->restored)
                .member("skipped", report->skipped)
                .member("bytes", report->bytes);
            if (line.exact) {
                json.member("removed", report->removed);
            }
            if (line.dryRun) {
                listener.writePlan(json);
            }
            std::vector<ItemError> errors = report->errors;
            errors.insert(errors.end(), listener.leftOut().begin(), listener.leftOut().end());
            writeErrors(json, errors);
        });
    } else if (!session.quiet()) {
        writeResult(*report, line.dryRun);
    }
    if (report->ended && report->ended->code == ErrorCode::Cancelled) {
        session.warn("holdfast-cli: " + errorText(*report->ended));
        return session.stopped().value_or(kLeftOut);
    }
    return report->leftOut == 0 && report->errors.empty() ? kDone : kLeftOut;
}

}  // namespace holdfast::cli
