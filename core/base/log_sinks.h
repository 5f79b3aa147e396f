// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/log.h"

#include <spdlog/formatter.h>
#include <spdlog/sinks/base_sink.h>

#include <mutex>
#include <optional>

namespace holdfast
{

// The parts that RunLog is made of. Used by log.cpp alone.

/// `YYYY-MM-DD HH:MM:SS | LEVEL | message`, UTC, without a line break.
class LineFormatter final : public spdlog::formatter
{
public:
    void format(const spdlog::details::log_msg &message, spdlog::memory_buf_t &line) override;
    [[nodiscard]] std::unique_ptr<spdlog::formatter> clone() const override;

private:
    TimeNs second_ = -1;  ///< that `time_` shows: lines come many to the second
    std::string time_;
};

/// The run file. Owns the descriptor. Lines wait in a block of memory and stay there when writing
/// fails, so that a disk that was full for a while leaves no hole.
class LogFile final : public spdlog::sinks::base_sink<std::mutex>
{
public:
    LogFile(int descriptor, AbsPath path);
    ~LogFile() override;

    /// The error since which nothing could be written; once for each time that writing fails.
    [[nodiscard]] std::optional<Error> takeFailure();
    /// Closes the file until there is something to be written, so that its drive can be taken out.
    void rest();

protected:
    void sink_it_(const spdlog::details::log_msg &message) override;
    void flush_() override { drain(); }

private:
    void append(const spdlog::details::log_msg &message);
    void drain();

    int descriptor_;  // negative while it rests
    AbsPath path_;
    std::string pending_;
    std::uint64_t dropped_ = 0;
    bool failing_ = false;
    std::optional<Error> failure_;
};

/// Standard error. An error of writing is not kept: there is nobody left to tell.
class ConsoleSink final : public spdlog::sinks::base_sink<std::mutex>
{
public:
    ConsoleSink(std::function<void()> before, std::function<void()> after);

protected:
    void sink_it_(const spdlog::details::log_msg &message) override;
    void flush_() override {}

private:
    std::function<void()> before_;
    std::function<void()> after_;
};

/// The window, or whoever else listens.
class ObserverSink final : public spdlog::sinks::base_sink<std::mutex>
{
public:
    explicit ObserverSink(std::function<void(LogLevel, std::string_view)> observer);

protected:
    void sink_it_(const spdlog::details::log_msg &message) override;
    void flush_() override {}

private:
    std::function<void(LogLevel, std::string_view)> observer_;
};

}  // namespace holdfast
