// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <cstdint>
#include <string>
#include <string_view>

namespace holdfast
{

/// Nanoseconds since 1970-01-01T00:00:00Z, as file systems record them. Negative before 1970.
using TimeNs = std::int64_t;

inline constexpr TimeNs kSecond = 1'000'000'000;
inline constexpr TimeNs kDay = 86'400 * kSecond;

/// Where the time of day comes from: injected, so that tests decide it. Thread-safe.
class Clock
{
public:
    virtual ~Clock() = default;
    [[nodiscard]] virtual TimeNs now() const = 0;
    /// For measuring spans: nanoseconds from some moment on, which never go back and are not set by
    /// anybody.
    [[nodiscard]] virtual TimeNs elapsed() const { return now(); }
};

/// The machine's clocks (CLOCK_REALTIME, CLOCK_MONOTONIC).
class SystemClock final : public Clock
{
public:
    [[nodiscard]] TimeNs now() const override;
    [[nodiscard]] TimeNs elapsed() const override;
};

/// `2026-11-24T08:07:47Z`, with `.123456789` when `withFraction` and the fraction is not 0.
[[nodiscard]] std::string toIso8601(TimeNs time, bool withFraction = true);
/// `2026-11-24 08:07:47`, UTC: log lines.
[[nodiscard]] std::string toLogTime(TimeNs time);
/// `20261124_080747`, UTC: names of log files.
[[nodiscard]] std::string toFileStamp(TimeNs time);

/// A time as people and scripts write it (contract §8): ISO 8601 with zone
/// (`2026-11-24T08:07:47+01:00`, `…Z`; a date alone or a time without zone is local time), `@UNIX`
/// (with fraction), or `2 days ago` (seconds … years, singular or plural), `now`, `yesterday`.
/// Invalid otherwise, with a detail that says what is allowed.
[[nodiscard]] Result<TimeNs> parseTime(std::string_view text, TimeNs now);

}  // namespace holdfast
