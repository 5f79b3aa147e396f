// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"

#include <optional>

namespace holdfast
{

/// When sources are to be looked at although no event asked for it. Pure: time (Clock::elapsed())
/// comes in. Engine thread.
class RescanClock
{
public:
    /// `interval`: monitor.rescan_minutes, 0 for never. What can't be watched is looked at more
    /// often: after a sixth of it, and after ten minutes at most, also when there are no rescans of
    /// all.
    explicit RescanClock(TimeNs interval) : interval_(interval) {}

    void scannedAll(TimeNs now) noexcept
    {
        all_ = now;
        unwatched_ = now;
    }
    void scannedUnwatched(TimeNs now) noexcept { unwatched_ = now; }

    /// Nothing: never.
    [[nodiscard]] std::optional<TimeNs> allDue() const noexcept;
    /// For a caller that has something unwatched.
    [[nodiscard]] TimeNs unwatchedDue() const noexcept;

private:
    TimeNs interval_;
    TimeNs all_ = 0;
    TimeNs unwatched_ = 0;
};

}  // namespace holdfast
