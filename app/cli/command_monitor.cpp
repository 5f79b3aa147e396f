// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands.h"
#include "cli/exit_code.h"
#include "cli/json_answers.h"
#include "cli/output.h"
#include "cli/progress_line.h"
#include "cli/run_journal.h"
#include "engine/monitor.h"
#include "report/error_text.h"

#include <QCoreApplication>

namespace holdfast::cli
{
namespace
{

/// Where a monitoring session tells what it does: the log of the day, and the terminal.
class MonitorJournal final : public MonitorObserver
{
public:
    MonitorJournal(Session &session, ProgressLine &progress)
        : session_(session), progress_(progress)
    {
    }

    void event(const RunEvent &event) override { journal_->event(event); }

    Bytes beginLog() override
    {
        if (journal_ == nullptr) {
            journal_ = std::make_unique<RunJournal>(session_,
                                                    RunJournal::Options{false, false, &progress_});
        } else {
            isLogged_ = journal_->beginNext() && isLogged_;
        }
        return journal_->logFile();
    }

    // What was done is in the file as soon as nothing is being done.
    void status(const MonitorStatus &status) override
    {
        if (status.phase != MonitorPhase::Running && journal_ != nullptr) {
            journal_->rest();
        }
    }

    /// False: what happened is not all in log files.
    [[nodiscard]] bool close() { return journal_ == nullptr || (journal_->close() && isLogged_); }
    void failed(const Error &error)
    {
        if (journal_ != nullptr) {
            journal_->failed(error);
        } else {
            session_.warn("holdfast-cli: " + errorText(error));
        }
    }

private:
    Session &session_;
    ProgressLine &progress_;
    std::unique_ptr<RunJournal> journal_;
    bool isLogged_ = true;
};

}  // namespace

int monitor(Session &session, const CommandLine &line)
{
    // Qt's watcher and D-Bus want one.
    int argc = 1;
    char name[] = "holdfast-cli";
    char *argv[] = {name, nullptr};
    const QCoreApplication application(argc, argv);
    RunProgress progress;
    ProgressLine progressLine(progress, "backing up", true);
    MonitorJournal journal(session, progressLine);
    Monitor::Ears ears;
    ears.watcher = line.portableWatcher ? makeQtWatcher() : makeInotifyWatcher();
    ears.power = makeUPower();
    Result<RunSummary> done = [&] {
        Monitor monitor(session.engine(), std::move(ears), journal, progress);
        return monitor.run(session.stopToken());
    }();
    progressLine.end();
    if (!done) {
        journal.failed(done.error());
    }
    const bool isLogged = journal.close();
    if (!done) {
        return session.failQuietly(done.error());
    }
    if (session.json()) {
        writeJson([&](JsonWriter &json) {
            writeSummaryMembers(json, *done);
            writeErrors(json, done->errors);
        });
    }
    const std::optional<int> signalled = session.stopped();
    return signalled ? *signalled : isLogged ? kDone : kLeftOut;
}

}  // namespace holdfast::cli
