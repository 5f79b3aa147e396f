// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/hash.h"
#include "base/metadata.h"
#include "base/path.h"
#include "base/result.h"
#include "fs/filesystem.h"

#include <cstdint>
#include <functional>
#include <span>
#include <stop_token>
#include <unordered_set>
#include <vector>

namespace holdfast
{

/// A file or symlink of the backup tree as the disk has it.
struct DiskCopy {
    RelPath stored;
    Metadata metadata;
    Bytes attributes;  ///< packed
    Bytes linkTarget;  ///< of a symlink
    Digest hash;       ///< of the content, or of the symlink's target
};

/// Does this error end a rebuild? All others concern one name.
[[nodiscard]] bool endsRebuild(const Error &error) noexcept;

/// The backup tree as a rebuild reads it: by open folders, never through a link, never writing. It
/// remembers which names have a row already. Private to core/catalog; not thread-safe.
class StoredTree
{
public:
    StoredTree(FolderPtr root, std::stop_token stop,
               std::function<void(std::uint64_t bytesHashed)> progress);

    [[nodiscard]] const FolderPtr &root() const noexcept { return root_; }
    [[nodiscard]] Result<Metadata> stat(const RelPath &path);
    /// The names in a folder, sorted by bytes; each has its type.
    [[nodiscard]] Result<std::vector<ListedName>> list(const RelPath &path);
    /// All of a file's content, piece by piece. Cancelled when the person asked to stop.
    [[nodiscard]] Result<void> read(const RelPath &path,
                                    const std::function<void(std::span<const char>)> &take);
    [[nodiscard]] Result<Bytes> readLink(const RelPath &path);
    [[nodiscard]] Result<Digest> hash(const RelPath &path, HashAlgorithm algorithm);
    [[nodiscard]] Result<Bytes> attributes(const RelPath &path);
    /// Everything about a file or symlink with this metadata.
    [[nodiscard]] Result<DiskCopy> examine(const RelPath &path, const Metadata &metadata,
                                           HashAlgorithm algorithm);
    [[nodiscard]] Result<void> checkStop() const;
    /// Does a path that begins so lead to what belongs to Holdfast itself, under another spelling
    /// of its name? `.HOLDFAST` does where case does not count; elsewhere it is a name as any
    /// other.
    [[nodiscard]] Result<bool> isOwnBySpelling(BytesView firstName);

    void claim(const RelPath &path) { claimed_.insert(keyOf(path)); }
    [[nodiscard]] bool isClaimed(const RelPath &path) { return claimed_.contains(keyOf(path)); }

private:
    /// Half a SHA-256 of the path: a million paths in full would fill the memory.
    struct Key {
        std::uint64_t first = 0;
        std::uint64_t second = 0;
        friend bool operator==(const Key &, const Key &) = default;
    };
    struct KeyHash {
        std::size_t operator()(const Key &key) const noexcept
        {
            return static_cast<std::size_t>(key.first);
        }
    };
    [[nodiscard]] Key keyOf(const RelPath &path);
    [[nodiscard]] Result<FolderPtr> folder(const RelPath &path);

    FolderPtr root_;
    std::stop_token stop_;
    std::function<void(std::uint64_t)> progress_;
    std::uint64_t bytesHashed_ = 0;
    std::vector<char> buffer_;
    std::unique_ptr<Hasher> pathHasher_;
    std::unordered_set<Key, KeyHash> claimed_;
    RelPath recentPath_;
    FolderPtr recent_;  ///< the folder at recentPath_: rows and walks stay in one for a while
};

/// The hash of a symlink: of its target.
[[nodiscard]] Digest hashOfTarget(const Bytes &target, HashAlgorithm algorithm);

}  // namespace holdfast
