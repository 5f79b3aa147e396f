// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "base/log.h"
#include "model/config.h"
#include "model/event.h"

#include <functional>
#include <memory>
#include <string>

namespace holdfast
{

/// Writes what a run tells to its log (contract §7): file and, where asked for, terminal. A run is
/// worth more than its log: what can't be written is said, and the run goes on. One thread.
class EventLog
{
public:
    struct Options {
        bool withFile = true;
        RunLog::Options terminal;  ///< without a folder
        /// Is there a backup at backup_root? Asked when log_dir lies inside it: a log must not
        /// bring that folder into being, it may be the empty place of a drive that is not there.
        std::function<bool()> hasBackup;
        /// Hears of trouble with the log itself when it is closed: one line.
        std::function<void(const std::string &)> warn;
    };
    /// References outlive the log.
    EventLog(const Config &config, const Clock &clock, Options options);

    void event(const RunEvent &event);
    /// One more line.
    void write(LogLevel level, const std::string &message);
    /// The file's path, bytes; empty without one.
    [[nodiscard]] Bytes file() const;
    /// Is there any place to write to?
    [[nodiscard]] bool isOpen() const noexcept { return log_ != nullptr; }
    /// Ends the file and begins the next one. False as close().
    [[nodiscard]] bool beginNext();
    /// Everything that was told is in the file, which is closed until there is more.
    void rest();
    /// Ends the file and removes old ones. False: what happened is not all in a log file.
    [[nodiscard]] bool close();

private:
    void open();
    void flush();

    const Config &config_;
    const Clock &clock_;
    const Options options_;
    const Bytes backupName_;
    bool failed_ = false;    // not all of it could be written
    bool planning_ = false;  // the last event was a planned action
    std::unique_ptr<RunLog> log_;
};

}  // namespace holdfast
