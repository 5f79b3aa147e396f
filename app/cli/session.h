// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "base/result.h"
#include "cli/command_line.h"
#include "cli/stop_signals.h"
#include "engine/engine.h"
#include "fs/filesystem.h"
#include "model/config.h"

#include <memory>
#include <optional>
#include <stop_token>
#include <string_view>

namespace holdfast::cli
{

/// What every command works with: the configuration, the engine over it, the way to say things.
/// The composition root of the command line.
class Session
{
public:
    Session(const CommandLine &line, StopSignals &signals);

    /// Reads the configuration and says what is to be said of it. An exit code when nothing can be
    /// done with it.
    [[nodiscard]] std::optional<int> load();

    [[nodiscard]] Engine &engine() noexcept { return *engine_; }
    [[nodiscard]] const Config &config() const noexcept { return engine_->config(); }
    [[nodiscard]] FileSystem &fileSystem() noexcept { return *fileSystem_; }
    [[nodiscard]] const Clock &clock() const noexcept { return clock_; }
    [[nodiscard]] bool json() const noexcept { return line_.json; }
    [[nodiscard]] bool quiet() const noexcept { return line_.quiet; }

    [[nodiscard]] StopSignals &signals() noexcept { return signals_; }
    [[nodiscard]] std::stop_token stopToken() const noexcept { return signals_.token(); }
    /// The exit code of work that was stopped before its end; nothing when no signal came.
    [[nodiscard]] std::optional<int> stopped() const noexcept;

    /// Takes a path as it was typed: relative to the current folder.
    [[nodiscard]] static Result<AbsPath> typedPath(BytesView text);
    /// Takes a time as it was typed (contract §8). One in whole seconds means all of that second:
    /// what a run that began in it found belongs to it.
    [[nodiscard]] Result<TimeNs> typedTime(BytesView text) const;

    /// One line on standard error (not with --quiet).
    void note(std::string_view text) const;
    /// One line on standard error, always.
    void warn(std::string_view text) const;
    /// Says what ended the command, in JSON too; answers the exit code.
    [[nodiscard]] int fail(const Error &error) const;
    /// The same, for what has been said on standard error already.
    [[nodiscard]] int failQuietly(const Error &error) const;
    /// The end of the program: all of the result is out, or that is an error.
    [[nodiscard]] int end(int exitCode) const;

private:
    [[nodiscard]] int refuseConfig(const std::string &message) const;

    CommandLine line_;
    StopSignals &signals_;
    SystemClock clock_;
    std::unique_ptr<FileSystem> fileSystem_;
    std::unique_ptr<Engine> engine_;
};

}  // namespace holdfast::cli
