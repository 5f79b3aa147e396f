// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <optional>

namespace holdfast
{

/// What feeds the machine.
struct PowerState {
    bool onBattery = false;
    double percent = 100;  ///< of the battery

    friend bool operator==(const PowerState &, const PowerState &) = default;
};

/// Where that is asked. One implementation: UPower over D-Bus.
class PowerSource
{
public:
    virtual ~PowerSource() = default;
    /// Nothing where nobody knows: then no rule about batteries applies. May take up to a second.
    [[nodiscard]] virtual std::optional<PowerState> state() = 0;
};

[[nodiscard]] std::unique_ptr<PowerSource> makeUPower();

}  // namespace holdfast
