// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"

namespace holdfast
{

/// Clocks are set right by seconds all the time; one that is behind what was recorded by more than
/// this is worth a word (Catalog::historyTime).
inline constexpr TimeNs kClockSkew = 3600 * kSecond;

}  // namespace holdfast
