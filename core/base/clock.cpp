// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/clock.h"

#include <chrono>
#include <cstdio>

namespace holdfast
{
namespace
{

/// A moment of UTC by calendar and clock. int64 nanoseconds reach from 1677 to 2262, so a year
/// always has four digits.
struct Parts {
    int year;
    unsigned month;
    unsigned day;
    int hour;
    int minute;
    int second;
    int nanosecond;
};

Parts partsOf(TimeNs time)
{
    // Whole seconds are rounded down, also before 1970: the fraction is never negative.
    TimeNs seconds = time / kSecond;
    TimeNs fraction = time % kSecond;
    if (fraction < 0) {
        fraction += kSecond;
        --seconds;
    }
    const std::chrono::sys_seconds moment{std::chrono::seconds(seconds)};
    const auto day = std::chrono::floor<std::chrono::days>(moment);
    const std::chrono::year_month_day date(day);
    const std::chrono::hh_mm_ss<std::chrono::seconds> clock(moment - day);
    return {static_cast<int>(date.year()),
            static_cast<unsigned>(date.month()),
            static_cast<unsigned>(date.day()),
            static_cast<int>(clock.hours().count()),
            static_cast<int>(clock.minutes().count()),
            static_cast<int>(clock.seconds().count()),
            static_cast<int>(fraction)};
}

std::string format(const char *pattern, const Parts &parts)
{
    char text[96];
    std::snprintf(text, sizeof text, pattern, parts.year, parts.month, parts.day, parts.hour,
                  parts.minute, parts.second);
    return text;
}

}  // namespace

TimeNs SystemClock::now() const
{
    return std::chrono::duration_cast<std::chrono::nanoseconds>(
               std::chrono::system_clock::now().time_since_epoch())
        .count();
}

TimeNs SystemClock::elapsed() const
{
    return std::chrono::duration_cast<std::chrono::nanoseconds>(
               std::chrono::steady_clock::now().time_since_epoch())
        .count();
}

std::string toIso8601(TimeNs time, bool withFraction)
{
    const Parts parts = partsOf(time);
    std::string text = format("%04d-%02u-%02uT%02d:%02d:%02d", parts);
    if (withFraction && parts.nanosecond != 0) {
        char fraction[16];
        std::snprintf(fraction, sizeof fraction, ".%09d", parts.nanosecond);
        text += fraction;
    }
    return text + 'Z';
}

std::string toLogTime(TimeNs time)
{
    return format("%04d-%02u-%02u %02d:%02d:%02d", partsOf(time));
}

std::string toFileStamp(TimeNs time)
{
    return format("%04d%02u%02u_%02d%02d%02d", partsOf(time));
}

}  // namespace holdfast
