// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"

#include <compare>
#include <cstdint>
#include <functional>
#include <string_view>

namespace holdfast
{

/// What a name stands for. The numbers are stored in the catalog: never change one.
enum class EntryType : std::uint8_t {
    File = 1,
    Folder = 2,
    Symlink = 3,
    Special = 4,  ///< socket, FIFO, device: never backed up
};

/// `file`, `folder`, `symlink`, `special`: JSON.
[[nodiscard]] std::string_view entryTypeName(EntryType type) noexcept;

/// What the file system says of a name (lstat). Sizes in bytes, times in ns.
struct Metadata {
    EntryType type = EntryType::File;
    std::uint32_t mode = 0;  ///< permission bits with set-uid, set-gid, sticky: 07777
    std::uint32_t uid = 0;
    std::uint32_t gid = 0;
    std::uint64_t size = 0;
    std::uint64_t allocated = 0;  ///< bytes on disk; less than size: the file has holes
    std::uint64_t inode = 0;
    std::uint64_t device = 0;
    std::uint64_t links = 1;
    TimeNs mtime = 0;
    TimeNs ctime = 0;

    friend bool operator==(const Metadata &, const Metadata &) = default;
};

/// Which file on which device: names with the same FileKey are hard links of one another.
struct FileKey {
    std::uint64_t device = 0;
    std::uint64_t inode = 0;

    friend bool operator==(const FileKey &, const FileKey &) = default;
    friend auto operator<=>(const FileKey &, const FileKey &) = default;
};

}  // namespace holdfast

template <>
struct std::hash<holdfast::FileKey> {
    std::size_t operator()(const holdfast::FileKey &key) const noexcept
    {
        return static_cast<std::size_t>(key.inode * 0x9E3779B97F4A7C15ULL ^ key.device);
    }
};
