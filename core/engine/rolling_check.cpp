// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/rolling_check.h"

#include <cstdlib>

namespace holdfast
{
namespace
{

constexpr const char *kPosition = "check_position";
constexpr const char *kTime = "check_time";

}  // namespace

Result<RollingCheck> RollingCheck::load(Catalog &catalog, TimeNs now, double cycleDays)
{
    RollingCheck check;
    check.now_ = now;
    HOLDFAST_ASSIGN(const std::optional<std::string> time, catalog.fact(kTime));
    HOLDFAST_ASSIGN(const std::optional<std::string> position, catalog.fact(kPosition));
    const TimeNs checked = time ? std::atoll(time->c_str()) : now;
    // After a clock that ran ahead nothing would be due for as long.
    check.begins_ = !time || checked > now;
    const auto begin =
        static_cast<std::uint32_t>(position ? std::strtoull(position->c_str(), nullptr, 10) : 0);
    check.slice_ = dueSlice(begin, checked, now, cycleDays);
    return check;
}

Result<void> RollingCheck::settle(Catalog &catalog) const
{
    if (slice_) {
        HOLDFAST_TRY(catalog.setFact(kPosition, std::to_string(slice_->end())));
    }
    return slice_ || begins_ ? catalog.setFact(kTime, std::to_string(now_)) : Result<void>();
}

}  // namespace holdfast
