// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <atomic>
#include <csignal>
#include <stop_token>
#include <thread>
#include <utility>
#include <vector>

namespace holdfast::cli
{

/// Turns SIGINT, SIGTERM and (unless it is ignored: nohup) SIGHUP into a request to stop. However
/// many of them come, the work in hand is brought to a consistent end; only a command that just
/// reads ends at once on the second. SIGPIPE is ignored: a closed pipe is an error like others,
/// and must not end a backup. One for the process, made before any thread.
class StopSignals
{
public:
    StopSignals();
    ~StopSignals();
    StopSignals(const StopSignals &) = delete;
    StopSignals &operator=(const StopSignals &) = delete;

    [[nodiscard]] std::stop_token token() const noexcept { return source_.get_token(); }
    /// The signal that came first; 0: none.
    [[nodiscard]] int received() const noexcept { return received_; }
    /// From now on nothing is written that another signal could harm.
    void allowSecondToKill() noexcept { secondKills_ = true; }

private:
    void listen();

    std::stop_source source_;
    std::atomic<int> received_{0};
    std::atomic<bool> secondKills_{false};
    std::array<int, 2> pipe_{-1, -1};
    std::vector<std::pair<int, struct sigaction>> former_;
    std::thread listener_;
};

}  // namespace holdfast::cli
