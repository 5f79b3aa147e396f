// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/log_sinks.h"

#include <cerrno>
#include <chrono>
#include <fcntl.h>
#include <unistd.h>
#include <utility>

namespace holdfast
{
namespace
{

constexpr std::size_t kBlock = 64 * 1024;
constexpr std::size_t kMostPending = 1024 * 1024;

std::string_view levelName(spdlog::level::level_enum level)
{
    return level >= spdlog::level::err    ? "ERROR"
           : level >= spdlog::level::warn ? "WARNING"
                                          : "INFO";
}

LogLevel logLevel(spdlog::level::level_enum level)
{
    return level >= spdlog::level::err    ? LogLevel::Error
           : level >= spdlog::level::warn ? LogLevel::Warning
                                          : LogLevel::Info;
}

void append(spdlog::memory_buf_t &line, std::string_view text)
{
    line.append(text.data(), text.data() + text.size());
}

/// Answers how much was written; errno tells why when that is not all.
std::size_t writeAll(int descriptor, std::string_view text)
{
    std::size_t written = 0;
    while (written < text.size()) {
        const ssize_t count = ::write(descriptor, text.data() + written, text.size() - written);
        if (count < 0 && errno == EINTR) {
            continue;
        }
        if (count <= 0) {
            errno = count == 0 ? EIO : errno;
            break;
        }
        written += static_cast<std::size_t>(count);
    }
    return written;
}

}  // namespace

void LineFormatter::format(const spdlog::details::log_msg &message, spdlog::memory_buf_t &line)
{
    const TimeNs time =
        std::chrono::duration_cast<std::chrono::nanoseconds>(message.time.time_since_epoch())
            .count();
    if (time_.empty() || time / kSecond != second_) {
        second_ = time / kSecond;
        time_ = toLogTime(time);
    }
    append(line, time_);
    append(line, " | ");
    append(line, levelName(message.level));
    append(line, " | ");
    append(line, {message.payload.data(), message.payload.size()});
}

std::unique_ptr<spdlog::formatter> LineFormatter::clone() const
{
    return std::make_unique<LineFormatter>();
}

LogFile::LogFile(int descriptor, AbsPath path) : descriptor_(descriptor), path_(std::move(path))
{
    pending_.reserve(kBlock + 4096);
}

LogFile::~LogFile()
{
    drain();
    if (descriptor_ >= 0) {
        ::close(descriptor_);
    }
}

void LogFile::rest()
{
    const std::lock_guard lock(mutex_);
    drain();
    if (descriptor_ >= 0) {
        ::close(std::exchange(descriptor_, -1));
    }
}

std::optional<Error> LogFile::takeFailure()
{
    const std::lock_guard lock(mutex_);
    return std::exchange(failure_, std::nullopt);
}

void LogFile::sink_it_(const spdlog::details::log_msg &message)
{
    if (pending_.size() >= kMostPending) {
        drain();
        if (pending_.size() >= kMostPending) {
            ++dropped_;
            return;
        }
    }
    if (dropped_ > 0) {
        const std::string gap =
            std::to_string(dropped_) + " lines could not be written and are missing here";
        dropped_ = 0;
        append(spdlog::details::log_msg(message.time, {}, {}, spdlog::level::warn, gap));
    }
    append(message);
    if (message.level >= spdlog::level::warn || pending_.size() >= kBlock) {
        drain();
    }
}

void LogFile::append(const spdlog::details::log_msg &message)
{
    spdlog::memory_buf_t line;
    formatter_->format(message, line);
    pending_.append(line.data(), line.size());
    pending_ += '\n';
}

void LogFile::drain()
{
    if (pending_.empty()) {
        return;
    }
    if (descriptor_ < 0) {
        descriptor_ = ::open(path_.bytes().c_str(), O_WRONLY | O_APPEND | O_NOFOLLOW | O_CLOEXEC);
    }
    const std::size_t written = descriptor_ < 0 ? 0 : writeAll(descriptor_, pending_);
    if (written == pending_.size()) {
        failing_ = false;
    } else if (!failing_) {
        failing_ = true;
        failure_ = systemError(errno, "write the log", path_.bytes());
    }
    pending_.erase(0, written);
}

ConsoleSink::ConsoleSink(std::function<void()> before, std::function<void()> after)
    : before_(std::move(before)), after_(std::move(after))
{
}

void ConsoleSink::sink_it_(const spdlog::details::log_msg &message)
{
    spdlog::memory_buf_t line;
    formatter_->format(message, line);
    line.push_back('\n');
    if (before_) {
        before_();
    }
    writeAll(STDERR_FILENO, {line.data(), line.size()});
    if (after_) {
        after_();
    }
}

ObserverSink::ObserverSink(std::function<void(LogLevel, std::string_view)> observer)
    : observer_(std::move(observer))
{
}

void ObserverSink::sink_it_(const spdlog::details::log_msg &message)
{
    spdlog::memory_buf_t line;
    formatter_->format(message, line);
    observer_(logLevel(message.level), {line.data(), line.size()});
}

}  // namespace holdfast
