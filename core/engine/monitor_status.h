// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "base/path.h"
#include "base/result.h"
#include "engine/monitor_state.h"
#include "fs/filesystem.h"
#include "watch/watcher.h"

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace holdfast
{

/// How a monitor fares, for its own process and for others.
struct MonitorStatus {
    std::int64_t pid = 0;
    MonitorPhase phase = MonitorPhase::Idle;
    TimeNs since = 0;    ///< of the phase; of a destination that is away, also over restarts
    std::string reason;  ///< why it waits or wants attention; one line, may be empty
    std::optional<Error> error;  ///< why it has no destination; not told to other processes
    TimeNs pausedUntil = 0;      ///< 0: until resumed, or not paused
    bool batteryIsLow = false;   ///< and it is paused until there is power
    std::int64_t queued = 0;     ///< changes that wait
    TimeNs lastEvent = 0;        ///< 0: none yet
    TimeNs lastBackup = 0;       ///< end of the last run that left nothing out; 0: none yet
    WatchStatus watch;
};

/// Where a user's monitor of one backup tells how it fares: a small file in Holdfast's own state
/// folder, named by the backup folder's path, with a lock beside it that the monitor holds while it
/// lives. Nothing of it is needed to back up or to restore.
class MonitorBoard
{
public:
    /// `stateFolder`: Holdfast's own folder in the user's state directory.
    MonitorBoard(FileSystem &fileSystem, const AbsPath &stateFolder, const AbsPath &backupRoot);

    /// Begins to tell: Locked, with the pid as detail, when another monitor of this user watches
    /// for the same backup. As long as this object lives.
    [[nodiscard]] Result<void> claim();
    /// After claim() only. Written under another name first: readers see one state or the other.
    [[nodiscard]] Result<void> post(const MonitorStatus &status);
    /// What a living monitor posted last; nothing when none lives.
    [[nodiscard]] Result<std::optional<MonitorStatus>> read() const;

private:
    FileSystem &fileSystem_;
    AbsPath folder_;
    Bytes name_;
    FolderPtr open_;  // once it was claimed
    std::unique_ptr<Folder::Lock> lock_;
};

}  // namespace holdfast
