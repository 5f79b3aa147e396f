// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "base/path.h"
#include "base/result.h"

#include <functional>
#include <memory>
#include <string>
#include <string_view>

namespace spdlog
{
class logger;
}

namespace holdfast
{

enum class LogLevel { Info, Warning, Error };

class LogFile;

/// The log of one run (contract §7): one formatter, three sinks — run file, console, window. Every
/// message is one line `YYYY-MM-DD HH:MM:SS | LEVEL | message`. Messages come escaped already
/// (displayName); one that would be more than a line all the same is escaped here. The run file is
/// written in blocks: call flush() at the end of a batch; warnings and errors go out at once.
/// Thread-safe. Built on spdlog.
class RunLog
{
public:
    struct Options {
        AbsPath folder;           ///< where the run file goes; empty: no file
        bool console = true;      ///< lines on standard error
        bool consoleInfo = true;  ///< false with --quiet: the console gets warnings and errors only
        /// The window's sink: gets the level and the formatted line, without a line break; called
        /// on the logging thread. May be empty. Must not log itself.
        std::function<void(LogLevel, std::string_view)> observer;
        /// Called before and after each console line, so that a progress line can step aside. May
        /// be empty.
        std::function<void()> beforeConsoleLine;
        std::function<void()> afterConsoleLine;
    };

    /// Opens `backup_YYYYMMDD_HHMMSS.log` in the folder (made when missing, mode 0700; file mode
    /// 0600), with `_2`, `_3` … behind it when that name is taken. `clock` must outlive the log.
    [[nodiscard]] static Result<std::unique_ptr<RunLog>> open(const Options &options,
                                                              const Clock &clock);
    ~RunLog();

    void info(std::string_view message) { write(LogLevel::Info, message); }
    void warning(std::string_view message) { write(LogLevel::Warning, message); }
    void error(std::string_view message) { write(LogLevel::Error, message); }
    void write(LogLevel level, std::string_view message);
    /// The run file's path; empty without one.
    [[nodiscard]] const AbsPath &file() const noexcept { return file_; }
    /// Everything on its way to the system. An error of the file sink (disk full) shows here, once
    /// until writing succeeds again. Up to 1 MiB of lines are kept meanwhile; when more had to be
    /// dropped, the file says how many at that place.
    [[nodiscard]] Result<void> flush();
    /// Closes the run file until the next line is to be written to it: a log on a removable drive
    /// would keep that busy. What can't be written then waits, as after any error.
    void rest();

private:
    RunLog() = default;
    std::shared_ptr<spdlog::logger> logger_;
    const Clock *clock_ = nullptr;
    AbsPath file_;
    std::shared_ptr<LogFile> sink_;  ///< null without a run file
};

/// `backup_YYYYMMDD_HHMMSS.log`; `counter` above 1 stands behind the time.
[[nodiscard]] std::string logFileName(TimeNs time, int counter);

/// Removes run logs in `folder` that are older than `keepDays` days (by the time in their name); 0
/// keeps all. Only regular files of the run-log pattern are ever touched. Answers how many were
/// removed; when one could not be removed the others are, and the error is answered.
[[nodiscard]] Result<int> removeOldLogs(const AbsPath &folder, int keepDays, TimeNs now);

}  // namespace holdfast
