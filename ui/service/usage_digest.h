// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/service/backup_service.h"

#include <cstdint>
#include <vector>

namespace holdfast::ui
{

/// What a folder takes, as people look at it: the largest that are in it, and what all take.
struct UsageDigest {
    std::vector<FolderUsage> largest;  ///< the largest first, history included
    std::int64_t count = 0;            ///< of all, not of these alone, as are the sums
    std::int64_t files = 0;
    std::uint64_t currentBytes = 0;
    std::uint64_t pastBytes = 0;
};

/// Pure. At most `most` of them.
[[nodiscard]] UsageDigest digestOf(std::vector<FolderUsage> usage, std::size_t most);

/// Asks for the usage of a folder, now or as it was at a time, and digests it on the thread that
/// has the answer: there may be hundreds of thousands of names in it.
[[nodiscard]] Answer<Result<UsageDigest>> askLargest(BackupService &service, NamedPath path,
                                                     std::size_t most, std::stop_token stop,
                                                     std::optional<TimeNs> at = std::nullopt);

}  // namespace holdfast::ui
