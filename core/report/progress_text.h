// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "model/event.h"

#include <string>
#include <string_view>

namespace holdfast
{

/// How far work is, in one line for people: `backing up: 120 of 5,000 files, 1.2 GiB of 3.4 GiB,
/// 110.0 MiB/s, 20 s left`. `activity` names it (translated already), `elapsed` is the time since
/// its copying or reading began: rate and remaining time show after the first two seconds.
[[nodiscard]] std::string progressText(const RunProgress &progress, std::string_view activity,
                                       TimeNs elapsed);

}  // namespace holdfast
