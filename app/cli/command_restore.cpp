// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands.h"
#include "cli/exit_code.h"
#include "cli/json_answers.h"
#include "cli/output.h"
#include "cli/progress_line.h"
#include "plan/restore_plan.h"
#include "report/quantities.h"

#include <set>

namespace holdfast::cli
{
namespace
{

/// Listens to a restore: what is left out is told at once, and kept for the result.
class RestoreListener
{
public:
    RestoreListener(Session &session, const CommandLine &line, ProgressLine &progress)
        : session_(session), line_(line), progress_(progress)
    {
    }

    void hear(const RestoredItem &item)
    {
        const bool skipped = item.did == RestoredItem::Did::Skipped;
        // The same file, there already, is no loss.
        const bool leftOut =
            skipped && item.reason != restoreReason(RestoreDecision::Present, line_.overwrite);
        if (leftOut) {
            leftOut_.push_back({nameBelow(item.source, item.path), item.reason});
        }
        if (leftOut || item.did == RestoredItem::Did::Failed) {
            tell(nameBelow(item.source, item.path), item.reason);
        } else if (line_.dryRun && !skipped && !session_.json()) {
            writeOutput(
                (item.did == RestoredItem::Did::Replaced ? "would replace " : "would write ") +
                displayName(item.target) + "\n");
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

private:
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
    std::set<Bytes> told_;
};

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
    request.version = line.version;
    request.deleted = line.deleted;
    request.overwrite = line.overwrite;
    request.dryRun = line.dryRun;
    return request;
}

void writeResult(const RestoreReport &report, bool dryRun)
{
    std::string text = (dryRun ? "Would restore " : "Restored ") + countText(report.restored) +
                       ", " + sizeText(report.bytes);
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
    RunProgress progress;
    ProgressLine progressLine(progress, "restoring", session.quiet() || line.dryRun);
    RestoreListener listener(session, line, progressLine);
    const Result<RestoreReport> report = session.engine().restore(
        *request, [&](const RestoredItem &item) { listener.hear(item); }, progress,
        session.stopToken());
    progressLine.end();
    if (!report) {
        return session.fail(report.error());
    }
    listener.hear(report->errors);
    if (session.json()) {
        writeJson([&](JsonWriter &json) {
            json.member("restored", report->restored)
                .member("skipped", report->skipped)
                .member("bytes", report->bytes);
            std::vector<ItemError> errors = report->errors;
            errors.insert(errors.end(), listener.leftOut().begin(), listener.leftOut().end());
            writeErrors(json, errors);
        });
    } else if (!session.quiet()) {
        writeResult(*report, line.dryRun);
    }
    return report->leftOut == 0 && report->errors.empty() ? kDone : kLeftOut;
}

}  // namespace holdfast::cli
