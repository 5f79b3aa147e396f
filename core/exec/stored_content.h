// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/hash.h"
#include "base/path.h"
#include "base/result.h"
#include "catalog/catalog.h"
#include "fs/filesystem.h"

#include <cstdint>
#include <utility>

namespace holdfast
{

/// Opens a stored copy below the root of a backup, through no link. Any thread. Corrupt when
/// nothing stands there: what the catalog names is missing.
[[nodiscard]] Result<FilePtr> openStored(const Folder &root, const RelPath &stored);

/// Opens the folders of stored copies one after the other, and keeps the last one open: most copies
/// have neighbours. For one thread, and not for longer than a few files, as an open folder keeps a
/// drive from being unmounted.
class StoredFolders
{
public:
    explicit StoredFolders(FolderPtr root) : root_(std::move(root)) {}

    /// The folder that `stored` is in.
    [[nodiscard]] Result<FolderPtr> of(const RelPath &stored);
    /// As openStored().
    [[nodiscard]] Result<FilePtr> open(const RelPath &stored);

private:
    FolderPtr root_;
    RelPath path_;
    FolderPtr folder_;  ///< at path_; null: none yet
};

/// A content of a file as the catalog tells it.
struct ContentToRead {
    RelPath stored;  ///< below the backup root
    std::uint64_t size = 0;
    Digest hash;
};

struct ReadContent {
    Bytes bytes;
    bool isProven = false;  ///< all of it was read, and has its hash
};

/// The first `limit` bytes. Of an identical copy when the one that is named is missing, or can be
/// seen to be damaged: it has another size, or all of it was read and has not its hash. Corrupt,
/// with what is wrong with the named one, when no copy is better.
[[nodiscard]] Result<ReadContent> readStored(const Folder &root, Catalog &catalog,
                                             const ContentToRead &content, std::uint64_t limit);

}  // namespace holdfast
