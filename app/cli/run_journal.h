// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/json.h"
#include "cli/progress_line.h"
#include "cli/session.h"
#include "model/event.h"
#include "report/event_log.h"

#include <map>
#include <string>
#include <vector>

namespace holdfast::cli
{

/// Where the events of a run go: its log (file and terminal), and for `--json` a compact record of
/// its actions.
class RunJournal : public RunObserver
{
public:
    struct Options {
        bool dryRun = false;        ///< no log file; actions are those that were planned
        bool keepsActions = false;  ///< for JSON
        ProgressLine *progress = nullptr;
    };
    RunJournal(Session &session, const Options &options);

    void event(const RunEvent &event) override;

    /// The log file's path, bytes; empty without one.
    [[nodiscard]] Bytes logFile() const { return log_.file(); }
    /// An error that ended the work: a line of the log, unless the engine has said it already.
    void failed(const Error &error);
    /// The work was stopped by a signal.
    void stopped();
    /// Ends the log and begins the next one. False as close().
    [[nodiscard]] bool beginNext() { return log_.beginNext(); }
    /// Everything that was told is in the log file.
    void rest() { log_.rest(); }
    /// Ends the log and removes old ones. False: what happened is not all in a log file.
    [[nodiscard]] bool close() { return log_.close(); }
    /// The actions (contract §8), as members of an array.
    void writeActions(JsonWriter &json) const;

private:
    [[nodiscard]] EventLog::Options logOptions();
    void keepAction(const RunEvent &event);

    Session &session_;
    const Options options_;
    EventLog log_;
    bool saidError_ = false;
    // One record an action: kind, source (index), size, then path and target, each ended by a NUL,
    // which no name can hold. A million actions take some 100 MB less than a million objects.
    Bytes actions_;
    std::vector<std::string> sources_;
    std::map<std::string, std::uint32_t> sourceIndex_;
};

}  // namespace holdfast::cli
