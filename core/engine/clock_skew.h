// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"

#include <optional>
#include <string>

namespace holdfast
{

/// Does the clock contradict the history? `next` is Catalog::historyTime(now). Answers the
/// beginning of a sentence that says so, for the caller to end with what follows from it; nothing
/// when they agree. Clocks are set right by seconds all the time: up to an hour is no
/// contradiction.
[[nodiscard]] std::optional<std::string> clockContradiction(TimeNs now, TimeNs next);

}  // namespace holdfast
