// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string_view>

namespace holdfast
{

/// What a person is told about monitoring in one word.
enum class MonitorPhase : std::uint8_t {
    Idle,      ///< everything that was seen is backed up
    Settling,  ///< changes were seen and wait for quiet
    Running,   ///< a backup is under way
    Paused,    ///< by a person, or for the battery's sake
    WaitingForDestination,
    Attention,  ///< something was left out, or waits for an answer
};
[[nodiscard]] std::string_view monitorPhaseName(MonitorPhase phase) noexcept;

/// What monitoring knows about itself, and how that changes: a value and a pure function. The
/// monitor acts by mayRun() and mayOpen() only.
struct MonitorState {
    bool pausedByPerson = false;
    bool pausedByBattery = false;
    bool hasDestination = false;  ///< it is open, or was when it was last needed
    bool running = false;
    bool pending = true;    ///< changes wait; at first, all that came before is not known yet
    bool troubled = false;  ///< what the last runs left out is not done yet

    [[nodiscard]] bool isPaused() const noexcept { return pausedByPerson || pausedByBattery; }
    /// May a backup begin?
    [[nodiscard]] bool mayRun() const noexcept { return !isPaused() && hasDestination && !running; }
    /// May the destination be opened? A pause leaves the drive alone, so that it can be unplugged.
    [[nodiscard]] bool mayOpen() const noexcept { return !isPaused() && !hasDestination; }
    [[nodiscard]] MonitorPhase phase() const noexcept;

    friend bool operator==(const MonitorState &, const MonitorState &) = default;
};

enum class MonitorEvent : std::uint8_t {
    ChangesCame,
    ChangesGone,  ///< none waits any more
    RunBegan,
    RunEnded,           ///< and nothing is left out
    RunEndedInTrouble,  ///< something is left out, or held back
    RunFailed,          ///< it ended early: with the destination, most likely
    DestinationLost,
    DestinationFound,
    PersonPaused,
    PersonResumed,
    BatteryLow,
    BatteryFine,
};

[[nodiscard]] MonitorState next(MonitorState state, MonitorEvent event) noexcept;

}  // namespace holdfast
