// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands.h"
#include "cli/exit_code.h"
#include "cli/json_answers.h"
#include "cli/output.h"
#include "cli/progress_line.h"
#include "cli/run_journal.h"
#include "report/quantities.h"

namespace holdfast::cli
{
namespace
{

std::string countsText(const RunCounts &counts)
{
    const std::pair<std::int64_t, const char *> all[] = {
        {counts.backup, "new"},
        {counts.modified, "changed"},
        {counts.duplicate, "duplicate"},
        {counts.moved, "moved"},
        {counts.promoted, "promoted"},
        {counts.metadata, "with new metadata"},
        {counts.deleted, "deleted"},
        {counts.skip, "unchanged"},
        {counts.retention, "removed by retention"},
        {counts.held, "deletions held back"},
        {counts.errors, "errors"},
    };
    std::string text;
    for (const auto &[count, name] : all) {
        if (count != 0) {
            text += (text.empty() ? "" : ", ") + countText(count) + ' ' + name;
        }
    }
    return text.empty() ? "no files" : text;
}

void writeSummary(const RunSummary &summary)
{
    const char *const beginning = summary.dryRun     ? "Would be done: "
                                  : summary.complete ? "Backed up: "
                                                     : "Backed up, but not all: ";
    writeOutput(beginning + countsText(summary.counts) + "\nRead " + sizeText(summary.bytesRead) +
                ", stored " + sizeText(summary.bytesWritten + summary.bytesCloned) + ", in " +
                durationText(summary.finished - summary.started) + "\n");
}

}  // namespace

int runBackup(Session &session, const CommandLine &line)
{
    RunProgress progress;
    ProgressLine progressLine(progress, "backing up", session.quiet());
    RunJournal journal(session, {line.dryRun, session.json(), &progressLine});
    RunOptions options;
    options.dryRun = line.dryRun;
    options.fullHash = line.fullHash;
    options.acceptMassChange = line.acceptMassChange;
    options.acceptDestination = line.acceptDestination;
    options.acceptClock = line.acceptClock;
    options.logFile = journal.logFile();
    const Result<RunSummary> done =
        session.engine().run(options, journal, progress, session.stopToken());
    progressLine.end();
    const std::optional<int> signalled = session.stopped();
    const bool wasStopped =
        signalled && (done ? !done->complete : done.error().code == ErrorCode::Cancelled);
    if (wasStopped) {
        journal.stopped();
    } else if (!done) {
        journal.failed(done.error());
    }
    const bool logged = journal.close();
    if (!done) {
        return session.failQuietly(done.error());
    }
    if (session.json()) {
        writeJson([&](JsonWriter &json) {
            writeSummaryMembers(json, *done);
            json.key("actions").beginArray();
            journal.writeActions(json);
            json.endArray();
            writeErrors(json, done->errors);
        });
    } else if (!session.quiet()) {
        writeSummary(*done);
    }
    if (wasStopped) {
        return *signalled;
    }
    return done->complete && logged ? kDone : kLeftOut;
}

}  // namespace holdfast::cli
