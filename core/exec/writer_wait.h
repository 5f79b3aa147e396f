// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exec/backup_folder.h"

#include <chrono>
#include <stop_token>

namespace holdfast
{

/// What is told of a copy that does not get settled while one waits for it.
inline constexpr const char *kIsInFlight =
    "it is in flight: a backup is running, or was interrupted; the next run settles it";

/// The patience of one who reads without the lock, and found what he looks for in flight. As long
/// as somebody else writes (in this process or another one), it will soon be settled; when nobody
/// does, the backup was interrupted, and only the next run settles it. What is in flight is not to
/// be read again meanwhile: only the waiting is bounded. Made for one question, on its thread.
class WriterWait
{
public:
    /// Half a minute of waiting: a batch has to come to rest on the slowest of drives, while a
    /// writer that hangs must not hang its readers.
    static constexpr std::chrono::milliseconds kLongest{30'000};

    /// `longest`: how long all moments together may be. `backup` outlives the wait.
    WriterWait(const BackupFolder &backup, std::stop_token stop,
               std::chrono::milliseconds longest = kLongest);

    /// Waits for a moment, at first a short one. True: look again. False: it does not get better,
    /// or is to stop.
    [[nodiscard]] bool again();
    /// What is left of `longest`.
    [[nodiscard]] std::chrono::milliseconds left() const noexcept { return left_; }

private:
    const BackupFolder &backup_;
    std::stop_token stop_;
    std::chrono::milliseconds left_;
    std::chrono::milliseconds moment_{2};
    int quiet_ = 0;  // looks in a row at which nobody wrote
};

}  // namespace holdfast
