// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/config.h"
#include "model/stored.h"

#include <functional>
#include <span>
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
/// The key of the rule in the configuration; `keep_periods` for keep_hourly … keep_yearly, which
/// decide together.
[[nodiscard]] std::string_view retentionRuleName(RetentionRule rule) noexcept;

struct RetentionRemoval {
    StoredVersion version;
    RetentionRule rule = RetentionRule::MaxVersions;

    friend bool operator==(const RetentionRemoval &, const RetentionRemoval &) = default;
};

struct RetentionInput {
    /// Kept past copies of one source, any order: versions and deleted ones. Those that are not
    /// kept any more are ignored.
    std::vector<StoredVersion> copies;
    RetentionPolicy policy;
    TimeNs now = 0;
    /// For min_free: bytes free and total on the destination.
    std::uint64_t freeBytes = 0;
    std::uint64_t totalBytes = 0;
    /// The stored file of a copy, for min_free: one that keeps a name outside of what may go frees
    /// nothing, and stays. Asked for when space is short only; empty: each is a file of its own.
    struct StoredFile {
        FileKey key;
        std::uint64_t links = 1;
    };
    std::function<StoredFile(const StoredVersion &)> fileOf = {};
};

/// How many bytes min_free asks to be free on a destination of `totalBytes`; 0: no such rule. Of no
/// destination more can be free than there is of it.
[[nodiscard]] std::uint64_t freeGoal(const RetentionPolicy &policy,
                                     std::uint64_t totalBytes) noexcept;

/// Never wraps: a damaged size must not make the disk look fuller than it is.
[[nodiscard]] std::uint64_t saturatingSum(std::uint64_t a, std::uint64_t b) noexcept;

/// Contract §6 as a pure function: what is to be removed, by path, then number, a path's deleted
/// copies after its versions. The first rule that names a copy stands beside it.
///
/// A version goes when it is beyond the newest max_versions_per_file of its path (by number), or
/// was superseded more than keep_days days before `now`, or when some keep_* rule is set and none
/// keeps it: keep_daily 7 keeps the newest version of each of the last seven days (UTC; weeks begin
/// on Monday) that have one, by the time its content became current; each rule counts for itself.
/// min_free: of what remains, oldest superseded versions first, until that much is free.
/// Deleted copies go by deleted_keep_days alone.
/// Copies that were superseded after `now` (a clock that jumped), or at a time that nobody knows
/// (0), are never removed by age. A version whose beginning is not known counts by its end, and one
/// that has neither is not removed by the keep_* rules.
[[nodiscard]] std::vector<RetentionRemoval> decideRetention(const RetentionInput &input);
/// The same for several sources of one destination: the removals of each. What one gives up is free
/// for all of them, and min_free takes the oldest of all those whose rules ask for more.
/// `freeBytes` is that of the first.
[[nodiscard]] std::vector<std::vector<RetentionRemoval>>
decideRetention(std::span<const RetentionInput> sources);

}  // namespace holdfast
