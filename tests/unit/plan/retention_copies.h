// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "plan/retention.h"

#include <utility>

namespace holdfast::test
{

inline constexpr TimeNs kHour = 3600 * kSecond;
/// 2026-11-24 12:00 UTC, a Tuesday.
inline constexpr TimeNs kNow = 1'795'521'600 * kSecond;

inline RelPath path(const Bytes &bytes)
{
    return RelPath::trusted(bytes);
}

/// A version that was current from `from` ago until `until` ago.
inline StoredVersion version(std::int64_t number, TimeNs fromAgo, TimeNs untilAgo,
                             const Bytes &file = "a", std::uint64_t size = 10)
{
    StoredVersion copy;
    copy.source = 1;
    copy.path = path(file);
    copy.number = number;
    copy.size = size;
    copy.stored = path("versions/" + file + "/v" + std::to_string(number) + ".bak");
    copy.from = kNow - fromAgo;
    copy.until = kNow - untilAgo;
    return copy;
}

inline StoredVersion deleted(TimeNs untilAgo, const Bytes &file = "a", const Bytes &suffix = {})
{
    StoredVersion copy = version(0, untilAgo + kDay, untilAgo, file);
    copy.kind = PastKind::Deleted;
    copy.stored = path("_deleted/" + file + suffix);
    return copy;
}

inline std::vector<RetentionRemoval> decide(std::vector<StoredVersion> copies,
                                            const RetentionPolicy &policy,
                                            std::uint64_t freeBytes = 0,
                                            std::uint64_t totalBytes = 0)
{
    return decideRetention({std::move(copies), policy, kNow, freeBytes, totalBytes});
}

}  // namespace holdfast::test
