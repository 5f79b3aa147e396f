// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/hash.h"
#include "base/result.h"
#include "fs/filesystem.h"
#include "model/stored.h"

#include <functional>
#include <memory>
#include <span>
#include <stop_token>
#include <vector>

namespace holdfast
{

/// What a copy did.
struct CopyCounts {
    std::uint64_t read = 0;
    std::uint64_t written = 0;
    std::uint64_t cloned = 0;
    bool isCloneRefused = false;  ///< it was tried, and can't be had
};

/// Whether a copy shares blocks where the file systems can, or is written without a try.
enum class Cloning : std::uint8_t { Try, No };

/// Reads `from` once and passes every byte to all of `hashers`, holes as zeros without reading
/// them; when `to` is not null (an empty new file), writes the same content there with the same
/// holes, by a clone where the file systems can. `buffer` is the caller's (1 MiB). Asks `stop` at
/// each piece; `advance` is told of each piece's size. The size is what the file turns out to have:
/// never trusted from a stat.
[[nodiscard]] Result<CopyCounts> copyContent(File &from, File *to, std::span<Hasher *const> hashers,
                                             std::span<char> buffer, std::stop_token stop,
                                             const std::function<void(std::uint64_t)> &advance,
                                             Cloning cloning = Cloning::Try);

/// Mode, owner (when this process may set it), times and attributes of a restored file: exactly
/// what was recorded.
[[nodiscard]] NodeProperties exactProperties(const Properties &recorded,
                                             const Attributes *attributes);
/// The same for a copy in the backup. Without privilege the copy is ours whoever owns the source:
/// then its owner may always read it, and write into a folder, or the backup could not be read or
/// continued. The catalog holds the exact mode.
[[nodiscard]] NodeProperties storedProperties(EntryType type, const Properties &recorded,
                                              const Attributes *attributes);

/// The mode of a file that stands for a symlink.
inline constexpr std::uint32_t kStoredLinkMode = 0600;
/// A stored symlink; where the file system has none, or none with this target, a file that holds
/// its target. `name` itself must be one that the file system can hold.
[[nodiscard]] Result<void> storeSymlink(const Folder &folder, BytesView name, const Bytes &target,
                                        const Properties &recorded, const Attributes *attributes);

/// A hasher that is kept from one content to the next. For one thread.
class KeptHasher
{
public:
    /// Whoever takes one leaves it as it was: with finish() after each content, also after a part.
    [[nodiscard]] Hasher &of(HashAlgorithm algorithm);

private:
    std::unique_ptr<Hasher> hasher_;
    HashAlgorithm algorithm_ = HashAlgorithm::None;
};

/// Hashes files one after the other, with the same hasher and buffer. For one thread.
class ContentHasher
{
public:
    /// The hash of a stored or restored file's whole content with `algorithm`; of a symlink (also
    /// one that is stored as a file) its target's hash.
    [[nodiscard]] Result<Digest> hashOf(const Folder &folder, BytesView name, EntryType type,
                                        HashAlgorithm algorithm, std::stop_token stop);

private:
    KeptHasher hasher_;
    std::unique_ptr<char[]> buffer_;
};

/// The same for a single file.
[[nodiscard]] Result<Digest> hashOf(const Folder &folder, BytesView name, EntryType type,
                                    HashAlgorithm algorithm, std::stop_token stop);

}  // namespace holdfast
