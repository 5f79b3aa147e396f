// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "scan/scanner.h"

namespace holdfast
{

/// Does the folder hold a regular file CACHEDIR.TAG with the signature of the Cache Directory
/// Tagging Specification? What can't be read is no tag: its folder is backed up.
[[nodiscard]] bool bearsCacheTag(const Folder &folder);

[[nodiscard]] bool isOwnFolder(const Metadata &metadata, const ScanOptions &options) noexcept;

/// Reads one open folder after the other into listings, by the scan's options. Not thread-safe: one
/// for each worker. The options and the progress must outlive it.
class FolderReader
{
public:
    FolderReader(const ScanOptions &options, std::stop_token stop, ScanProgress &progress);

    /// Fills all of `listing` but its path, which must be set; `subFolders` are the names of the
    /// entries to go into, sorted. A CACHEDIR.TAG counts when `mayBeCache`. False when the scan was
    /// stopped: the listing is of no use then.
    [[nodiscard]] bool read(const Folder &folder, bool mayBeCache, FolderListing &listing,
                            std::vector<Bytes> &subFolders);

    /// The same with nothing but one name of the folder, present or not, and without a look at a
    /// CACHEDIR.TAG.
    void readOne(const Folder &folder, BytesView name, FolderListing &listing);

private:
    [[nodiscard]] bool readNames(const Folder &folder, std::vector<ListedName> names,
                                 FolderListing &listing, std::vector<Bytes> &subFolders);
    void readName(const Folder &folder, ListedName &&listed, FolderListing &listing,
                  std::vector<Bytes> &subFolders);
    [[nodiscard]] bool isExcluded(BytesView name, EntryType type);
    void showProgress();

    const ScanOptions &options_;
    std::stop_token stop_;
    ScanProgress &progress_;
    Bytes path_;                  ///< of the name at hand, below the source; its memory is reused
    std::size_t folderSize_ = 0;  ///< how much of it is the folder's
    std::int64_t files_ = 0;      ///< seen, and not shown yet
    std::uint64_t bytes_ = 0;
};

}  // namespace holdfast
