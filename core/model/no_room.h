// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace holdfast
{

/// A file that is left out because the destination has no room for it.
struct NoRoom {
    std::uint64_t size = 0;  ///< of the file
    std::uint64_t room = 0;  ///< that is left beside the reserve

    friend bool operator==(const NoRoom &, const NoRoom &) = default;
};

/// As a run tells it, and as the history keeps it, in whole MiB.
[[nodiscard]] std::string noRoomReason(const NoRoom &told);
/// What such a reason tells: with the size rounded up, and the room rounded down. Nothing: it is
/// another one.
[[nodiscard]] std::optional<NoRoom> noRoomIn(std::string_view reason);

}  // namespace holdfast
