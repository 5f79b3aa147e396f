// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/bytes.h"
#include "base/clock.h"

#include <cstdint>
#include <optional>

namespace holdfast
{

/// A share of all paths, for the rolling check (contract §2, verify_cycle_days): paths stand evenly
/// spread on a circle, and each slice goes on where the one before ended, so that in one cycle each
/// path is in a slice.
struct CheckSlice {
    std::uint32_t begin = 0;
    std::uint64_t length = 0;  ///< of 2^32, the whole circle

    /// Is `path` part of it? Given in pieces: what stands before a last `/`, and the name.
    [[nodiscard]] bool contains(BytesView folder, BytesView name) const noexcept;
    /// Where the next slice begins.
    [[nodiscard]] std::uint32_t end() const noexcept
    {
        return begin + static_cast<std::uint32_t>(length);
    }

    friend bool operator==(const CheckSlice &, const CheckSlice &) = default;
};

/// What is due at `now` when the last slice ended at `begin` at the time `checked`; nothing in the
/// first hour after it, so that frequent runs stay cheap, and nothing when `cycleDays` is 0. A
/// clock that was set back makes nothing due. Pure.
[[nodiscard]] std::optional<CheckSlice> dueSlice(std::uint32_t begin, TimeNs checked, TimeNs now,
                                                 double cycleDays) noexcept;

}  // namespace holdfast
