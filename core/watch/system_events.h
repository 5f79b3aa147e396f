// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <memory>

namespace holdfast
{

/// What happens to the machine and matters to whoever watches files on it.
enum class SystemEvent {
    ClockChanged,   ///< the clock was set, or the machine slept
    MountsChanged,  ///< a file system was mounted or unmounted
};

/// Tells of such events as long as it lives; costs nothing while none comes. `receive` is called on
/// a thread of its own, and never again once the destructor returned.
class SystemEvents
{
public:
    virtual ~SystemEvents() = default;
};

/// Linux: a timer that is cancelled when the clock is set, and /proc/self/mountinfo. What can't be
/// had is not told: rescans by time are always there.
[[nodiscard]] std::unique_ptr<SystemEvents>
makeSystemEvents(std::function<void(SystemEvent)> receive);

}  // namespace holdfast
