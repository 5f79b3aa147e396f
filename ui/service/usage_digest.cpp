// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/service/usage_digest.h"

#include <algorithm>
#include <utility>

namespace holdfast::ui
{

UsageDigest digestOf(std::vector<FolderUsage> usage, std::size_t most)
{
    UsageDigest digest;
    digest.count = static_cast<std::int64_t>(usage.size());
    for (const FolderUsage &row : usage) {
        digest.files += row.files;
        digest.currentBytes += row.currentBytes;
        digest.pastBytes += row.pastBytes;
    }
    const std::size_t shown = std::min(most, usage.size());
    const auto end = usage.begin() + static_cast<std::ptrdiff_t>(shown);
    std::partial_sort(usage.begin(), end, usage.end(),
                      [](const FolderUsage &a, const FolderUsage &b) {
                          const std::uint64_t bytesOfA = a.currentBytes + a.pastBytes;
                          const std::uint64_t bytesOfB = b.currentBytes + b.pastBytes;
                          return bytesOfA != bytesOfB ? bytesOfA > bytesOfB : a.path < b.path;
                      });
    digest.largest.assign(std::make_move_iterator(usage.begin()), std::make_move_iterator(end));
    return digest;
}

Answer<Result<UsageDigest>> askLargest(BackupService &service, NamedPath path, std::size_t most,
                                       std::stop_token stop, std::optional<TimeNs> at)
{
    const auto asked = at ? service.usageAt(std::move(path), *at, std::move(stop))
                          : service.usage(std::move(path), std::move(stop));
    return QFuture(asked.future())
        .then(QtFuture::Launch::Sync,
              [most](Result<std::vector<FolderUsage>> usage) -> Result<UsageDigest> {
                  if (!usage) {
                      return usage.error();
                  }
                  return digestOf(*std::move(usage), most);
              });
}

}  // namespace holdfast::ui
