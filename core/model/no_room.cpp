// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/no_room.h"

#include <charconv>

namespace holdfast
{
namespace
{

constexpr std::uint64_t kMebibyte = 1024 * 1024;
constexpr std::string_view kBeforeSize = "not backed up: its ";
constexpr std::string_view kBeforeRoom = " MiB do not fit, as the destination has ";
constexpr std::string_view kEnd = " MiB left beside its reserve";

/// Takes `words` and the number behind them off `text`.
std::optional<std::uint64_t> take(std::string_view &text, std::string_view words)
{
    if (!text.starts_with(words)) {
        return std::nullopt;
    }
    text.remove_prefix(words.size());
    std::uint64_t number = 0;
    const auto [end, code] = std::from_chars(text.data(), text.data() + text.size(), number);
    if (code != std::errc()) {
        return std::nullopt;
    }
    text.remove_prefix(static_cast<std::size_t>(end - text.data()));
    return number;
}

}  // namespace

std::string noRoomReason(const NoRoom &told)
{
    std::string reason(kBeforeSize);
    reason += std::to_string((told.size + kMebibyte - 1) / kMebibyte);
    reason += kBeforeRoom;
    reason += std::to_string(told.room / kMebibyte);
    return reason += kEnd;
}

std::optional<NoRoom> noRoomIn(std::string_view reason)
{
    const std::optional<std::uint64_t> size = take(reason, kBeforeSize);
    const std::optional<std::uint64_t> room = size ? take(reason, kBeforeRoom) : std::nullopt;
    return room && reason == kEnd ? std::optional(NoRoom{*size * kMebibyte, *room * kMebibyte})
                                  : std::nullopt;
}

}  // namespace holdfast
