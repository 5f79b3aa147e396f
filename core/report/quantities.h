// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"

#include <cstdint>
#include <string>

namespace holdfast
{

// Numbers for people: translated, rounded to what an eye can use.

/// `0 bytes`, `1 byte`, `999 bytes`, `1.5 KiB`, `12.0 GiB` …
[[nodiscard]] std::string sizeText(std::uint64_t bytes);
/// `less than a second`, `12 s`, `3 min 20 s`, `2 h 5 min`, `3 d 4 h`. Negative ones count as 0.
[[nodiscard]] std::string durationText(TimeNs duration);
/// `1,234,567`, with the separator that the language of the texts uses.
[[nodiscard]] std::string countText(std::int64_t count);
/// `2026-11-24 09:07:47` in the time zone of this machine; a dash for 0 (never).
[[nodiscard]] std::string localTimeText(TimeNs time);

}  // namespace holdfast
