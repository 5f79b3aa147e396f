// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

namespace holdfast::cli
{

/// What the program's end says (contract §8).
inline constexpr int kDone = 0;
inline constexpr int kLeftOut = 1;
inline constexpr int kWrongUsage = 2;
inline constexpr int kNotReady = 3;
inline constexpr int kLocked = 4;
inline constexpr int kDamaged = 5;
inline constexpr int kSignalBase = 128;

/// The exit code of an error that ended a command.
[[nodiscard]] int exitCodeOf(ErrorCode code) noexcept;

}  // namespace holdfast::cli
