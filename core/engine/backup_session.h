// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "base/result.h"
#include "engine/backup_run.h"
#include "engine/destination.h"
#include "engine/session_memory.h"
#include "fs/filesystem.h"
#include "model/config.h"
#include "model/event.h"

#include <memory>
#include <optional>
#include <stop_token>
#include <string>
#include <vector>

namespace holdfast
{

/// A destination that is held open for many runs in a row: what monitoring works with. It has the
/// backup's lock as long as it lives. Made by Engine::openSession(). Engine thread.
class BackupSession
{
public:
    /// References outlive the session. `memory`: of the monitoring session, which may reopen its
    /// destination many times.
    BackupSession(FileSystem &fileSystem, const Clock &clock, const Config &config,
                  AbsPath stateFolder, Destination::Opening opening, SessionMemory &memory);

    /// As Engine::run(), for what the options ask for; state.json is left behind until saveState().
    /// After an error the destination may be gone: isInPlace() tells.
    [[nodiscard]] Result<RunSummary> run(const RunOptions &options, RunObserver &observer,
                                         RunProgress &progress, std::stop_token stop);
    /// Does state.json not say what the catalog says?
    [[nodiscard]] bool hasStaleState() const noexcept { return memory_.stateIsStale; }
    /// Brings state.json up to date, when it is not. Takes time in proportion to all files.
    [[nodiscard]] Result<void> saveState();
    /// From now on another row in the history: the log has begun a new file.
    [[nodiscard]] Result<void> beginNextRow();
    /// Is the backup folder still what stands at its path? Not after its drive was unmounted,
    /// though it may still be reachable from here.
    [[nodiscard]] bool isInPlace() const { return keyInPlace().has_value(); }
    /// Which folder that is; nothing when it is not what stands there.
    [[nodiscard]] std::optional<FileKey> keyInPlace() const;

private:
    FileSystem &fileSystem_;
    const Clock &clock_;
    const Config &config_;
    const AbsPath stateFolder_;
    std::unique_ptr<Destination> destination_;
    std::vector<std::string> problems_;  // of the opening: told with the first run
    SessionMemory &memory_;
};

}  // namespace holdfast
