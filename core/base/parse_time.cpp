// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/clock.h"

#include <algorithm>
#include <array>
#include <chrono>
#include <ctime>
#include <limits>
#include <optional>

namespace holdfast
{
namespace
{

constexpr TimeNs kEarliest = std::numeric_limits<TimeNs>::min();
constexpr TimeNs kLatest = std::numeric_limits<TimeNs>::max();

/// Reads a text from left to right, case-insensitively for words.
class Reader
{
public:
    explicit Reader(std::string_view text) : rest_(text) {}

    [[nodiscard]] bool atEnd() const noexcept { return rest_.empty(); }
    [[nodiscard]] char peek() const noexcept { return rest_.empty() ? '\0' : rest_.front(); }

    bool accept(char wanted) noexcept
    {
        if (rest_.empty() || rest_.front() != wanted) {
            return false;
        }
        rest_.remove_prefix(1);
        return true;
    }

    /// Any of `wanted`, once.
    bool acceptOneOf(std::string_view wanted) noexcept
    {
        return !rest_.empty() && wanted.find(rest_.front()) != std::string_view::npos &&
               accept(rest_.front());
    }

    bool skipSpace() noexcept
    {
        const std::size_t before = rest_.size();
        while (acceptOneOf(" \t")) {
        }
        return rest_.size() < before;
    }

    /// Letters, in lower case.
    std::string word()
    {
        std::string text;
        for (; isLetter(peek()); rest_.remove_prefix(1)) {
            text += static_cast<char>(peek() | 0x20);
        }
        return text;
    }

    /// Exactly `count` digits.
    std::optional<int> digits(int count) noexcept
    {
        int number = 0;
        for (; count > 0; --count) {
            if (!isDigit(peek())) {
                return std::nullopt;
            }
            number = number * 10 + (peek() - '0');
            rest_.remove_prefix(1);
        }
        return number;
    }

    /// A whole number of one to eighteen digits.
    std::optional<std::int64_t> number() noexcept
    {
        std::int64_t value = 0;
        int count = 0;
        for (; isDigit(peek()); rest_.remove_prefix(1)) {
            if (++count > 18) {
                return std::nullopt;
            }
            value = value * 10 + (peek() - '0');
        }
        return count > 0 ? std::optional(value) : std::nullopt;
    }

    /// The digits behind a decimal point, as nanoseconds: one to nine.
    std::optional<TimeNs> fraction() noexcept
    {
        TimeNs value = 0;
        TimeNs unit = kSecond;
        for (; isDigit(peek()) && unit > 1; rest_.remove_prefix(1)) {
            unit /= 10;
            value += unit * (peek() - '0');
        }
        return unit == kSecond || isDigit(peek()) ? std::nullopt : std::optional(value);
    }

private:
    static bool isDigit(char c) noexcept { return c >= '0' && c <= '9'; }
    static bool isLetter(char c) noexcept
    {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }

    std::string_view rest_;
};

/// `seconds` and a fraction of 0 … 999,999,999 ns; nothing when that is out of range.
std::optional<TimeNs> combine(std::int64_t seconds, TimeNs fraction) noexcept
{
    constexpr std::int64_t first = kEarliest / kSecond;  // rounded up: the rest before it is lost
    constexpr std::int64_t last = kLatest / kSecond - 1;
    if (seconds < first || seconds > last) {
        return std::nullopt;
    }
    return seconds * kSecond + fraction;
}

/// The moment at which clocks here show `local` (a part out of range carries over).
std::optional<std::int64_t> fromLocal(std::tm local) noexcept
{
    local.tm_isdst = -1;
    local.tm_wday = -1;
    const std::time_t seconds = std::mktime(&local);
    // -1 is a valid moment: only the day of the week tells whether mktime failed.
    return local.tm_wday == -1 ? std::nullopt : std::optional<std::int64_t>(seconds);
}

/// What clocks in UTC show, as a moment.
std::int64_t fromUtc(const std::tm &utc) noexcept
{
    using namespace std::chrono;
    const sys_days date = year(utc.tm_year + 1900) / (utc.tm_mon + 1) / utc.tm_mday;
    const auto moment = date + hours(utc.tm_hour) + minutes(utc.tm_min) + seconds(utc.tm_sec);
    return moment.time_since_epoch().count();
}

std::optional<TimeNs> parseUnix(Reader reader)
{
    const bool negative = reader.accept('-');
    const auto seconds = reader.number();
    std::optional<TimeNs> fraction = 0;
    if (reader.acceptOneOf(".,")) {
        fraction = reader.fraction();
    }
    if (!seconds || !fraction || !reader.atEnd()) {
        return std::nullopt;
    }
    const auto distance = combine(*seconds, *fraction);
    return distance && negative ? std::optional(-*distance) : distance;
}

bool readDate(Reader &reader, std::tm &time)
{
    const auto year = reader.digits(4);
    const bool dash1 = reader.accept('-');
    const auto month = reader.digits(2);
    const bool dash2 = reader.accept('-');
    const auto day = reader.digits(2);
    if (!year || !dash1 || !month || !dash2 || !day) {
        return false;
    }
    time.tm_year = *year - 1900;
    time.tm_mon = *month - 1;
    time.tm_mday = *day;
    return std::chrono::year_month_day(std::chrono::year(*year),
                                       std::chrono::month(static_cast<unsigned>(*month)),
                                       std::chrono::day(static_cast<unsigned>(*day)))
        .ok();
}

bool readClock(Reader &reader, std::tm &time, TimeNs &fraction)
{
    const auto hour = reader.digits(2);
    const bool colon = reader.accept(':');
    const auto minute = reader.digits(2);
    if (!hour || !colon || !minute || *hour > 23 || *minute > 59) {
        return false;
    }
    time.tm_hour = *hour;
    time.tm_min = *minute;
    if (!reader.accept(':')) {
        return true;
    }
    const auto second = reader.digits(2);
    if (!second || *second > 59) {
        return false;
    }
    time.tm_sec = *second;
    if (!reader.acceptOneOf(".,")) {
        return true;
    }
    const auto part = reader.fraction();
    fraction = part.value_or(0);
    return part.has_value();
}

/// `+01:00`, `+0100`, `+01`: seconds to the east of Greenwich.
std::optional<std::int64_t> readOffset(Reader &reader)
{
    const bool west = reader.peek() == '-';
    if (!reader.acceptOneOf("+-")) {
        return std::nullopt;
    }
    const auto hours = reader.digits(2);
    const bool colon = reader.accept(':');
    const auto minutes = colon || !reader.atEnd() ? reader.digits(2) : std::optional(0);
    if (!hours || !minutes || *hours > 23 || *minutes > 59) {
        return std::nullopt;
    }
    const std::int64_t offset = *hours * 3600 + *minutes * 60;
    return west ? -offset : offset;
}

std::optional<TimeNs> parseIso(Reader reader)
{
    std::tm time{};
    TimeNs fraction = 0;
    if (!readDate(reader, time)) {
        return std::nullopt;
    }
    std::optional<std::int64_t> seconds;
    if (reader.atEnd()) {
        seconds = fromLocal(time);
    } else {
        if (!reader.acceptOneOf("Tt ") || !readClock(reader, time, fraction)) {
            return std::nullopt;
        }
        reader.accept(' ');  // `stat` and git put one before the zone
        if (reader.atEnd()) {
            seconds = fromLocal(time);
        } else if (reader.acceptOneOf("Zz")) {
            seconds = fromUtc(time);
        } else if (const auto offset = readOffset(reader)) {
            seconds = fromUtc(time) - *offset;
        }
    }
    return seconds && reader.atEnd() ? combine(*seconds, fraction) : std::nullopt;
}

/// `now` with its local calendar turned back by whole months, to the month's last day where it has
/// no such day.
std::optional<TimeNs> monthsBefore(std::int64_t months, TimeNs now)
{
    constexpr std::int64_t mostMonths = 12 * 600;
    const TimeNs remainder = now % kSecond;
    const TimeNs fraction = remainder < 0 ? remainder + kSecond : remainder;
    const std::time_t seconds = now / kSecond - (remainder < 0 ? 1 : 0);
    std::tm local{};
    if (months > mostMonths || ::localtime_r(&seconds, &local) == nullptr) {
        return std::nullopt;
    }
    using namespace std::chrono;
    const year_month month = year(local.tm_year + 1900) / (local.tm_mon + 1) -
                             std::chrono::months(static_cast<int>(months));
    const auto lastDay = static_cast<unsigned>((month / last).day());
    local.tm_year = static_cast<int>(month.year()) - 1900;
    local.tm_mon = static_cast<int>(static_cast<unsigned>(month.month())) - 1;
    local.tm_mday = std::min(local.tm_mday, static_cast<int>(lastDay));
    const auto moment = fromLocal(local);
    return moment ? combine(*moment, fraction) : std::nullopt;
}

std::optional<TimeNs> before(std::int64_t count, TimeNs unit, TimeNs now) noexcept
{
    if (count > kLatest / unit || now < kEarliest + count * unit) {
        return std::nullopt;
    }
    return now - count * unit;
}

std::optional<TimeNs> parseAgo(Reader reader, TimeNs now)
{
    struct Unit {
        std::string_view name;
        TimeNs length;  ///< 0: months
        int months;
    };
    static constexpr std::array<Unit, 7> units{{
        {"second", kSecond, 0},
        {"minute", 60 * kSecond, 0},
        {"hour", 3600 * kSecond, 0},
        {"day", kDay, 0},
        {"week", 7 * kDay, 0},
        {"month", 0, 1},
        {"year", 0, 12},
    }};
    const auto count = reader.number();
    reader.skipSpace();
    std::string unitName = reader.word();
    if (unitName.ends_with('s')) {
        unitName.pop_back();
    }
    if (!count || !reader.skipSpace() || reader.word() != "ago" || !reader.atEnd()) {
        return std::nullopt;
    }
    for (const Unit &unit : units) {
        if (unitName == unit.name) {
            return unit.length > 0 ? before(*count, unit.length, now)
                   : *count > 9999 ? std::nullopt
                                   : monthsBefore(*count * unit.months, now);
        }
    }
    return std::nullopt;
}

std::optional<TimeNs> parseAny(std::string_view text, TimeNs now)
{
    Reader reader(text);
    if (reader.accept('@')) {
        return parseUnix(reader);
    }
    Reader words(text);
    const std::string word = words.word();
    if (words.atEnd() && word == "now") {
        return now;
    }
    if (words.atEnd() && word == "yesterday") {
        return before(1, kDay, now);
    }
    if (const auto time = parseIso(reader)) {
        return time;
    }
    return parseAgo(reader, now);
}

}  // namespace

Result<TimeNs> parseTime(std::string_view text, TimeNs now)
{
    std::string_view trimmed = text;
    while (!trimmed.empty() && (trimmed.front() == ' ' || trimmed.front() == '\t')) {
        trimmed.remove_prefix(1);
    }
    while (!trimmed.empty() && (trimmed.back() == ' ' || trimmed.back() == '\t')) {
        trimmed.remove_suffix(1);
    }
    if (const auto time = parseAny(trimmed, now)) {
        return *time;
    }
    return Error{ErrorCode::Invalid, "read the time", std::string(text), 0,
                 "allowed are ISO 8601 such as 2026-11-24T08:07:47+01:00, "
                 "2026-11-24T08:07:47Z, 2026-11-24 08:07 or 2026-11-24 (local time), "
                 "@1795507667, \"2 days ago\", yesterday and now, between 1678 and 2262"};
}

}  // namespace holdfast
