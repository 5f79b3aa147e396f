// SPDX-License-Identifier: GPL-3.0-or-later
#include "exec/copy.h"

#include <algorithm>
#include <array>
#include <unistd.h>

namespace holdfast
{
namespace
{

void hashZeros(std::span<Hasher *const> hashers, std::uint64_t count)
{
    static const std::array<char, 65536> zeros{};
    while (count > 0) {
        const std::size_t piece = std::min<std::uint64_t>(count, zeros.size());
        for (Hasher *hasher : hashers) {
            hasher->add({zeros.data(), piece});
        }
        count -= piece;
    }
}

constexpr std::size_t kHashBuffer = 256 * 1024;

Error cancelled()
{
    return Error{ErrorCode::Cancelled, "copy", {}, 0, "stopped"};
}

}  // namespace

Result<CopyCounts> copyContent(File &from, File *to, std::span<Hasher *const> hashers,
                               std::span<char> buffer, std::stop_token stop,
                               const std::function<void(std::uint64_t)> &advance, Cloning cloning)
{
    CopyCounts counts;
    HOLDFAST_ASSIGN(const Metadata metadata, from.stat());
    bool cloned = false;
    if (to != nullptr && metadata.size > 0 && cloning == Cloning::Try) {
        if (const Result<void> clone = to->cloneFrom(from); clone.ok()) {
            cloned = true;
            counts.cloned = metadata.size;
        } else if (clone.error().code != ErrorCode::NotSupported) {
            return clone.error();
        } else {
            counts.isCloneRefused = true;
        }
    }
    // A clone is one instant of the file: it is what gets hashed.
    File &origin = cloned ? *to : from;
    const bool hasHoles = metadata.allocated < metadata.size;
    std::uint64_t offset = 0;
    std::uint64_t dataEnd = hasHoles ? 0 : ~std::uint64_t{0};
    for (;;) {
        if (stop.stop_requested()) {
            return cancelled();
        }
        if (hasHoles && offset >= dataEnd) {
            HOLDFAST_ASSIGN(const auto data, origin.nextData(offset, metadata.size));
            hashZeros(hashers, data.first - offset);
            if (advance) {
                advance(data.first - offset);
            }
            offset = data.first;
            // Behind the last stretch: read on, so that a file that grew is read to its end.
            dataEnd = data.second > offset ? data.second : ~std::uint64_t{0};
        }
        const std::size_t want = std::min<std::uint64_t>(buffer.size(), dataEnd - offset);
        HOLDFAST_ASSIGN(const std::size_t got, origin.read(buffer.first(want), offset));
        if (got == 0) {
            break;
        }
        const std::span<char> piece = buffer.first(got);
        for (Hasher *hasher : hashers) {
            hasher->add(piece);
        }
        if (to != nullptr && !cloned) {
            HOLDFAST_TRY(to->write(piece, offset));
            counts.written += got;
        }
        counts.read += got;
        offset += got;
        if (advance) {
            advance(got);
        }
    }
    if (to != nullptr && !cloned && hasHoles) {
        HOLDFAST_TRY(to->truncate(offset));
    }
    return counts;
}

namespace
{

bool isPrivileged()
{
    static const bool privileged = ::geteuid() == 0;
    return privileged;
}

}  // namespace

NodeProperties exactProperties(const Properties &recorded, const Attributes *attributes)
{
    NodeProperties properties;
    properties.mode = recorded.mode;
    if (isPrivileged()) {
        properties.owner = {recorded.uid, recorded.gid};
    }
    properties.mtime = recorded.mtime;
    properties.attributes = attributes;
    return properties;
}

NodeProperties storedProperties(EntryType type, const Properties &recorded,
                                const Attributes *attributes)
{
    NodeProperties properties = exactProperties(recorded, attributes);
    if (!isPrivileged()) {
        properties.mode |= type == EntryType::Folder ? 0700U : 0400U;
    }
    return properties;
}

Result<void> storeSymlink(const Folder &folder, BytesView name, const Bytes &target,
                          const Properties &recorded, const Attributes *attributes)
{
    NodeProperties properties = storedProperties(EntryType::Symlink, recorded, attributes);
    const Result<void> made = folder.createSymlink(name, target);
    if (made) {
        return folder.setProperties(name, properties);
    }
    switch (made.error().code) {
    case ErrorCode::NotSupported:
    case ErrorCode::BadName:      // ntfs, of a target that is no text
    case ErrorCode::NameTooLong:  // xfs, of a target of more than 1,023 bytes
        break;
    default:
        return made;
    }
    // All can read a symlink's target; a file's content is for its owner.
    properties.mode = kStoredLinkMode;
    HOLDFAST_ASSIGN(FilePtr file, folder.createFile(name));
    HOLDFAST_TRY(file->write(target, 0));
    HOLDFAST_TRY(file->setProperties(properties));
    return file->close();
}

Hasher &KeptHasher::of(HashAlgorithm algorithm)
{
    if (hasher_ == nullptr || algorithm_ != algorithm) {
        hasher_ = makeHasher(algorithm);
        algorithm_ = algorithm;
    }
    return *hasher_;
}

Result<Digest> ContentHasher::hashOf(const Folder &folder, BytesView name, EntryType type,
                                     HashAlgorithm algorithm, std::stop_token stop)
{
    Hasher &hasher = hasher_.of(algorithm);
    if (type == EntryType::Symlink) {
        const Result<Bytes> target = folder.readLink(name);
        if (target) {
            hasher.add(*target);
            return hasher.finish();
        }
        // Else stored as a file, where there are no symlinks.
        if (target.error().code != ErrorCode::WrongType) {
            return target.error();
        }
    }
    HOLDFAST_ASSIGN(const FilePtr file, folder.openFile(name));
    if (buffer_ == nullptr) {
        buffer_ = std::make_unique_for_overwrite<char[]>(kHashBuffer);
    }
    Hasher *const hashers[] = {&hasher};
    const Result<CopyCounts> counts =
        copyContent(*file, nullptr, hashers, {buffer_.get(), kHashBuffer}, std::move(stop), {});
    Digest digest = hasher.finish();
    return counts ? Result<Digest>(digest) : Result<Digest>(counts.error());
}

Result<Digest> hashOf(const Folder &folder, BytesView name, EntryType type, HashAlgorithm algorithm,
                      std::stop_token stop)
{
    return ContentHasher().hashOf(folder, name, type, algorithm, std::move(stop));
}

}  // namespace holdfast
