// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/clock_skew.h"

namespace holdfast
{
namespace
{

constexpr TimeNs kClockSkew = 3600 * kSecond;

}  // namespace

std::optional<std::string> clockContradiction(TimeNs now, TimeNs next)
{
    if (next - now <= kClockSkew) {
        return std::nullopt;
    }
    return "the clock says " + toLogTime(now) + " (UTC), but this backup holds changes of " +
           toLogTime(next);
}

}  // namespace holdfast
