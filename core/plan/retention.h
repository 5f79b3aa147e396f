// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/config.h"
#include "model/stored.h"

#include <string_view>
#include <vector>

namespace holdfast
{

/// Which rule of contract §6 removes a copy. The names are part of `prune --json` ("rule").
enum class RetentionRule : std::uint8_t {
    MaxVersions,
    KeepDays,
    Periods,
    MinFree,
    DeletedKeepDays
};
[[nodiscard]] std::string_view retentionRuleName(RetentionRule rule) noexcept;

struct RetentionRemoval {
    StoredVersion version;
    RetentionRule rule = RetentionRule::MaxVersions;
};

struct RetentionInput {
    /// Kept past copies of one source, any order: versions and deleted ones.
    std::vector<StoredVersion> copies;
    RetentionPolicy policy;
    TimeNs now = 0;
    /// For min_free: bytes free and total on the destination.
    std::uint64_t freeBytes = 0;
    std::uint64_t totalBytes = 0;
};

/// Contract §6 as a pure function: what is to be removed, by path, then number. A version goes when
/// it is beyond the newest max_versions_per_file of its path, or was superseded more than keep_days
/// days before `now`, or when some keep_* rule is set and none keeps it. Deleted copies go by
/// deleted_keep_days alone. min_free: oldest superseded versions first. Copies that were superseded
/// after `now` (a clock that jumped) are never removed by age.
[[nodiscard]] std::vector<RetentionRemoval> decideRetention(const RetentionInput &input);

}  // namespace holdfast
