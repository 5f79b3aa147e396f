// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/event.h"

#include <chrono>
#include <condition_variable>
#include <mutex>
#include <stop_token>
#include <string>
#include <thread>

namespace holdfast::cli
{

/// One line on standard error that shows how far the work is, redrawn ten times a second by a
/// thread of its own, which only reads the progress. It steps aside for other lines and is gone at
/// the end. Shown on a terminal only.
class ProgressLine
{
public:
    /// `progress` outlives this. `activity`: `backing up`, `checking` …
    ProgressLine(const RunProgress &progress, std::string activity, bool quiet);
    ~ProgressLine();
    ProgressLine(const ProgressLine &) = delete;
    ProgressLine &operator=(const ProgressLine &) = delete;

    /// Takes the line away for good.
    void end();
    /// Around each other line on standard error, on one thread: between the two nothing is drawn.
    void stepAside();
    void comeBack();

private:
    void redraw(std::stop_token stop);
    void draw();
    void clear();

    const RunProgress &progress_;
    const std::string activity_;
    std::mutex mutex_;
    std::condition_variable_any tick_;
    bool drawn_ = false;
    bool copying_ = false;
    std::chrono::steady_clock::time_point copyingSince_;
    std::jthread thread_;  // the last member: it uses all others
};

}  // namespace holdfast::cli
