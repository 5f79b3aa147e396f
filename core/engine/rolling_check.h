// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "base/result.h"
#include "catalog/catalog.h"
#include "model/check_slice.h"

#include <optional>

namespace holdfast
{

/// Where the rolling check of a backup stands (contract §2, verify_cycle_days): kept in the catalog
/// as two facts. One slice a run, of the stored copies and of the source files.
class RollingCheck
{
public:
    /// A backup that was never checked begins its first cycle now.
    [[nodiscard]] static Result<RollingCheck> load(Catalog &catalog, TimeNs now, double cycleDays);

    /// What this run has to read; nothing when nothing is due.
    [[nodiscard]] const std::optional<CheckSlice> &slice() const noexcept { return slice_; }
    /// The slice was read to its end.
    [[nodiscard]] Result<void> settle(Catalog &catalog) const;

private:
    TimeNs now_ = 0;
    bool begins_ = false;
    std::optional<CheckSlice> slice_;
};

}  // namespace holdfast
