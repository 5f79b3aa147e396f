// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/log.h"

#include <cerrno>
#include <charconv>
#include <chrono>
#include <dirent.h>
#include <fcntl.h>
#include <memory>
#include <optional>
#include <sys/stat.h>

namespace holdfast
{
namespace
{

constexpr std::string_view kPrefix = "backup_";
constexpr std::string_view kSuffix = ".log";
/// No log is older: its time would be before 1970.
constexpr int kMostDays = 100'000;
constexpr std::string_view kStampPattern = "00000000_000000";

bool isDigit(char character)
{
    return character >= '0' && character <= '9';
}

int numberAt(std::string_view text, std::size_t at, std::size_t digits)
{
    int number = 0;
    std::from_chars(text.data() + at, text.data() + at + digits, number);
    return number;
}

/// The time of `YYYYMMDD_HHMMSS`; nothing for any other text or a day that no calendar has.
std::optional<TimeNs> timeOfStamp(std::string_view stamp)
{
    if (stamp.size() != kStampPattern.size()) {
        return std::nullopt;
    }
    for (std::size_t i = 0; i < stamp.size(); ++i) {
        if (kStampPattern[i] == '0' ? !isDigit(stamp[i]) : stamp[i] != kStampPattern[i]) {
            return std::nullopt;
        }
    }
    const std::chrono::year_month_day date{
        std::chrono::year(numberAt(stamp, 0, 4)),
        std::chrono::month(static_cast<unsigned>(numberAt(stamp, 4, 2))),
        std::chrono::day(static_cast<unsigned>(numberAt(stamp, 6, 2)))};
    const int hour = numberAt(stamp, 9, 2);
    const int minute = numberAt(stamp, 11, 2);
    const int second = numberAt(stamp, 13, 2);
    // TimeNs reaches from 1677 to 2262: nothing of ours was written outside.
    if (!date.ok() || date.year() < std::chrono::year(1970) ||
        date.year() > std::chrono::year(2261) || hour > 23 || minute > 59 || second > 60) {
        return std::nullopt;
    }
    const TimeNs days = std::chrono::sys_days(date).time_since_epoch().count();
    return days * kDay + (TimeNs{hour} * 3600 + minute * 60 + second) * kSecond;
}

/// The time in a run log's name; nothing for any other name.
std::optional<TimeNs> timeOfLog(std::string_view name)
{
    if (name.size() < kPrefix.size() + kStampPattern.size() + kSuffix.size() ||
        !name.starts_with(kPrefix) || !name.ends_with(kSuffix)) {
        return std::nullopt;
    }
    name.remove_prefix(kPrefix.size());
    name.remove_suffix(kSuffix.size());
    std::string_view counter = name.substr(kStampPattern.size());
    if (!counter.empty()) {
        if (counter.size() < 2 || counter[0] != '_') {
            return std::nullopt;
        }
        counter.remove_prefix(1);
        for (const char digit : counter) {
            if (!isDigit(digit)) {
                return std::nullopt;
            }
        }
    }
    return timeOfStamp(name.substr(0, kStampPattern.size()));
}

/// False: it is gone already, or no regular file.
Result<bool> removeLog(int folder, const AbsPath &path, const std::string &name)
{
    struct stat status {
    };
    if (::fstatat(folder, name.c_str(), &status, AT_SYMLINK_NOFOLLOW) != 0) {
        return errno == ENOENT
                   ? Result<bool>(false)
                   : Result<bool>(systemError(errno, "look at the log", (path / name).bytes()));
    }
    if (!S_ISREG(status.st_mode)) {
        return false;
    }
    if (::unlinkat(folder, name.c_str(), 0) != 0 && errno != ENOENT) {
        return systemError(errno, "remove the log", (path / name).bytes());
    }
    return true;
}

}  // namespace

std::string logFileName(TimeNs time, int counter)
{
    std::string name{kPrefix};
    name += toFileStamp(time);
    if (counter > 1) {
        name += '_' + std::to_string(counter);
    }
    return name += kSuffix;
}

Result<int> removeOldLogs(const AbsPath &folder, int keepDays, TimeNs now)
{
    if (keepDays <= 0 || keepDays > kMostDays) {
        return 0;
    }
    const std::unique_ptr<DIR, int (*)(DIR *)> listing(::opendir(folder.bytes().c_str()),
                                                       &::closedir);
    if (listing == nullptr) {
        return errno == ENOENT
                   ? Result<int>(0)
                   : Result<int>(systemError(errno, "list the log folder", folder.bytes()));
    }
    std::optional<Error> failure;
    int removed = 0;
    while (true) {
        errno = 0;
        const dirent *entry = ::readdir(listing.get());
        if (entry == nullptr) {
            break;
        }
        const std::string name = entry->d_name;
        const std::optional<TimeNs> time = timeOfLog(name);
        if (!time || now - *time <= keepDays * kDay) {
            continue;
        }
        const Result<bool> gone = removeLog(::dirfd(listing.get()), folder, name);
        if (gone) {
            removed += *gone ? 1 : 0;
        } else if (!failure) {
            failure = gone.error();
        }
    }
    if (errno != 0 && !failure) {
        failure = systemError(errno, "list the log folder", folder.bytes());
    }
    return failure ? Result<int>(*failure) : Result<int>(removed);
}

}  // namespace holdfast
