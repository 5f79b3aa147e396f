// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/clock.h"

#include <chrono>

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

/// Writes `value` in decimal, filled with zeros from the left to `width` digits. By hand: printf
/// took a tenth of a first backup.
void putDigits(std::string &text, int value, int width)
{
    const std::size_t end = text.size() + static_cast<std::size_t>(width);
    text.resize(end, '0');
    for (std::size_t at = end; width > 0; --width, value /= 10) {
        text[--at] = static_cast<char>('0' + value % 10);
    }
}

/// What stands between the parts of a time; a 0 stands for nothing.
struct Marks {
    char date;
    char middle;
    char clock;
};

std::string format(const Parts &parts, Marks marks)
{
    std::string text;
    text.reserve(sizeof "2026-01-01T00:00:00.000000000Z");
    const auto put = [&](char mark, int value, int width) {
        if (mark != 0) {
            text += mark;
        }
        putDigits(text, value, width);
    };
    put(0, parts.year, 4);
    put(marks.date, static_cast<int>(parts.month), 2);
    put(marks.date, static_cast<int>(parts.day), 2);
    put(marks.middle, parts.hour, 2);
    put(marks.clock, parts.minute, 2);
    put(marks.clock, parts.second, 2);
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
    std::string text = format(parts, {'-', 'T', ':'});
    if (withFraction && parts.nanosecond != 0) {
        text += '.';
        putDigits(text, parts.nanosecond, 9);
    }
    text += 'Z';
    return text;
}

std::string toLogTime(TimeNs time)
{
    return format(partsOf(time), {'-', ' ', ':'});
}

std::string toFileStamp(TimeNs time)
{
    return format(partsOf(time), {0, '_', 0});
}

}  // namespace holdfast
