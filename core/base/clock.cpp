// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/clock.h"

#include <array>
#include <chrono>

namespace holdfast
{
namespace
{

/// A moment of UTC by calendar and clock. int64 nanoseconds reach from 1677 to 2262, so a year
/// always has four digits.
struct Parts {
    unsigned year;
    unsigned month;
    unsigned day;
    unsigned hour;
    unsigned minute;
    unsigned second;
    unsigned nanosecond;
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
    return {static_cast<unsigned>(static_cast<int>(date.year())),
            static_cast<unsigned>(date.month()),
            static_cast<unsigned>(date.day()),
            static_cast<unsigned>(clock.hours().count()),
            static_cast<unsigned>(clock.minutes().count()),
            static_cast<unsigned>(clock.seconds().count()),
            static_cast<unsigned>(fraction)};
}

/// A text in the making. By hand: state.json has four times for each file, and printf took a tenth
/// of a first backup.
class Digits
{
public:
    void put(char mark) { text_[size_++] = mark; }
    /// `value` in decimal, filled with zeros from the left to `Width` digits.
    template <std::size_t Width>
    void put(unsigned value)
    {
        for (std::size_t at = size_ + Width; at > size_; value /= 10) {
            text_[--at] = static_cast<char>('0' + value % 10);
        }
        size_ += Width;
    }
    [[nodiscard]] std::string text() const { return {text_.data(), size_}; }

private:
    std::array<char, sizeof "2026-01-01T00:00:00.000000000Z"> text_;
    std::size_t size_ = 0;
};

/// What stands between the parts of a time; a 0 stands for nothing.
struct Marks {
    char date;
    char middle;
    char clock;
};

Digits format(const Parts &parts, Marks marks)
{
    Digits digits;
    const auto put = [&](char mark, unsigned value) {
        if (mark != 0) {
            digits.put(mark);
        }
        digits.put<2>(value);
    };
    digits.put<4>(parts.year);
    put(marks.date, parts.month);
    put(marks.date, parts.day);
    put(marks.middle, parts.hour);
    put(marks.clock, parts.minute);
    put(marks.clock, parts.second);
    return digits;
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
    Digits digits = format(parts, {'-', 'T', ':'});
    if (withFraction && parts.nanosecond != 0) {
        digits.put('.');
        digits.put<9>(parts.nanosecond);
    }
    digits.put('Z');
    return digits.text();
}

std::string toLogTime(TimeNs time)
{
    return format(partsOf(time), {'-', ' ', ':'}).text();
}

std::string toFileStamp(TimeNs time)
{
    return format(partsOf(time), {0, '_', 0}).text();
}

}  // namespace holdfast
