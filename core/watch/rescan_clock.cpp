// SPDX-License-Identifier: GPL-3.0-or-later
#include "watch/rescan_clock.h"

#include <algorithm>

namespace holdfast
{
namespace
{

constexpr TimeNs kMinute = 60 * kSecond;
constexpr TimeNs kMostUnwatchedInterval = 10 * kMinute;
constexpr int kUnwatchedShare = 6;

}  // namespace

std::optional<TimeNs> RescanClock::allDue() const noexcept
{
    return interval_ > 0 ? std::optional(all_ + interval_) : std::nullopt;
}

TimeNs RescanClock::unwatchedDue() const noexcept
{
    const TimeNs wanted = interval_ > 0 ? interval_ / kUnwatchedShare : kMostUnwatchedInterval;
    return unwatched_ + std::min(wanted, kMostUnwatchedInterval);
}

}  // namespace holdfast
