// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/log.h"

#include "base/bytes.h"
#include "base/log_sinks.h"

#include <spdlog/logger.h>

#include <cerrno>
#include <chrono>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>
#include <vector>

namespace holdfast
{
namespace
{

constexpr int kMostLogsOfOneSecond = 10'000;

/// Closes a descriptor at the end of its scope.
struct Descriptor {
    explicit Descriptor(int opened) : number(opened) {}
    ~Descriptor()
    {
        if (number >= 0) {
            ::close(number);
        }
    }
    Descriptor(const Descriptor &) = delete;
    Descriptor &operator=(const Descriptor &) = delete;
    int number;
};

/// Makes the folder and those above it where they are missing; private, as the names in a log are.
Result<void> makeFolders(const AbsPath &folder)
{
    if (::mkdir(folder.bytes().c_str(), 0700) == 0 || errno == EEXIST) {
        return {};
    }
    if (errno != ENOENT || folder.parent() == folder) {
        return systemError(errno, "make the log folder", folder.bytes());
    }
    HOLDFAST_TRY(makeFolders(folder.parent()));
    if (::mkdir(folder.bytes().c_str(), 0700) != 0 && errno != EEXIST) {
        return systemError(errno, "make the log folder", folder.bytes());
    }
    return {};
}

int openFolder(const AbsPath &folder)
{
    return ::open(folder.bytes().c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
}

/// A new file that nobody else can have planted. Answers descriptor and path.
Result<std::pair<int, AbsPath>> createLogFile(const AbsPath &path, TimeNs now)
{
    int opened = openFolder(path);
    if (opened < 0 && errno == ENOENT) {
        HOLDFAST_TRY(makeFolders(path));
        opened = openFolder(path);
    }
    if (opened < 0) {
        return systemError(errno, "open the log folder", path.bytes());
    }
    const Descriptor folder(opened);
    for (int counter = 1; counter <= kMostLogsOfOneSecond; ++counter) {
        const std::string name = logFileName(now, counter);
        const int file =
            ::openat(folder.number, name.c_str(),
                     O_WRONLY | O_APPEND | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0600);
        if (file >= 0) {
            return std::pair(file, path / name);
        }
        if (errno != EEXIST) {
            return systemError(errno, "make the log", (path / name).bytes());
        }
    }
    return Error{ErrorCode::Exists, "make the log", (path / logFileName(now, 1)).bytes(), 0,
                 "too many logs of this second"};
}

spdlog::level::level_enum spdlogLevel(LogLevel level)
{
    switch (level) {
    case LogLevel::Error:
        return spdlog::level::err;
    case LogLevel::Warning:
        return spdlog::level::warn;
    case LogLevel::Info:
        break;
    }
    return spdlog::level::info;
}

}  // namespace

Result<std::unique_ptr<RunLog>> RunLog::open(const Options &options, const Clock &clock)
{
    std::unique_ptr<RunLog> log(new RunLog);
    log->clock_ = &clock;
    std::vector<spdlog::sink_ptr> sinks;
    if (!options.folder.isEmpty()) {
        HOLDFAST_ASSIGN(auto file, createLogFile(options.folder, clock.now()));
        log->sink_ = std::make_shared<LogFile>(file.first, file.second);
        log->file_ = std::move(file.second);
        sinks.push_back(log->sink_);
    }
    if (options.console) {
        auto console =
            std::make_shared<ConsoleSink>(options.beforeConsoleLine, options.afterConsoleLine);
        console->set_level(options.consoleInfo ? spdlog::level::info : spdlog::level::warn);
        sinks.push_back(std::move(console));
    }
    if (options.observer) {
        sinks.push_back(std::make_shared<ObserverSink>(options.observer));
    }
    log->logger_ = std::make_shared<spdlog::logger>("run", sinks.begin(), sinks.end());
    log->logger_->set_level(spdlog::level::info);
    log->logger_->set_formatter(std::make_unique<LineFormatter>());
    return log;
}

RunLog::~RunLog() = default;

void RunLog::write(LogLevel level, std::string_view message)
{
    const spdlog::log_clock::time_point time{
        std::chrono::duration_cast<spdlog::log_clock::duration>(
            std::chrono::nanoseconds(clock_->now()))};
    // Escaped names stay as they are; a system's message of several lines becomes one.
    logger_->log(time, {}, spdlogLevel(level), displayName(message));
}

Result<void> RunLog::flush()
{
    logger_->flush();
    if (sink_ != nullptr) {
        if (auto failure = sink_->takeFailure()) {
            return std::move(*failure);
        }
    }
    return {};
}

void RunLog::rest()
{
    if (sink_ != nullptr) {
        sink_->rest();
    }
}

}  // namespace holdfast
