// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <functional>

namespace holdfast
{

/// Where chance comes from: injected, so that tests decide it. Each call answers 64 random bits.
/// Called on one thread.
using RandomNumbers = std::function<std::uint64_t()>;

/// Numbers that differ each time, from the machine's own source. Not for secrets.
[[nodiscard]] RandomNumbers systemRandomNumbers();

}  // namespace holdfast
