// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/monitor_state.h"

namespace holdfast
{

std::string_view monitorPhaseName(MonitorPhase phase) noexcept
{
    switch (phase) {
    case MonitorPhase::Idle:
        return "idle";
    case MonitorPhase::Settling:
        return "settling";
    case MonitorPhase::Running:
        return "running";
    case MonitorPhase::Paused:
        return "paused";
    case MonitorPhase::WaitingForDestination:
        return "waiting for destination";
    case MonitorPhase::Attention:
        return "attention";
    }
    return "idle";
}

MonitorPhase MonitorState::phase() const noexcept
{
    if (running) {
        return MonitorPhase::Running;
    }
    if (isPaused()) {
        return MonitorPhase::Paused;
    }
    if (!hasDestination) {
        return MonitorPhase::WaitingForDestination;
    }
    if (troubled) {
        return MonitorPhase::Attention;
    }
    return pending ? MonitorPhase::Settling : MonitorPhase::Idle;
}

MonitorState next(MonitorState state, MonitorEvent event) noexcept
{
    switch (event) {
    case MonitorEvent::ChangesCame:
        state.pending = true;
        break;
    case MonitorEvent::ChangesGone:
        state.pending = false;
        break;
    case MonitorEvent::RunBegan:
        state.running = true;
        break;
    case MonitorEvent::RunEnded:
        state.running = false;
        state.troubled = false;
        break;
    case MonitorEvent::RunEndedInTrouble:
        state.running = false;
        state.troubled = true;
        break;
    case MonitorEvent::RunFailed:
        state.running = false;
        state.hasDestination = false;
        break;
    case MonitorEvent::DestinationLost:
        state.hasDestination = false;
        break;
    case MonitorEvent::DestinationFound:
        state.hasDestination = true;
        break;
    case MonitorEvent::PersonPaused:
        state.pausedByPerson = true;
        break;
    case MonitorEvent::PersonResumed:
        state.pausedByPerson = false;
        break;
    case MonitorEvent::BatteryLow:
        state.pausedByBattery = true;
        break;
    case MonitorEvent::BatteryFine:
        state.pausedByBattery = false;
        break;
    }
    return state;
}

}  // namespace holdfast
