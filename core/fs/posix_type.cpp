// SPDX-License-Identifier: GPL-3.0-or-later
// Of what type the file system of a folder is. The kernel's list of mounts has the name that people
// know (ext3 and ext4 share a number, everything by FUSE shares one); which line of it is the
// folder's is told by the open descriptor. By device it could not be found: parts of a btrfs have
// devices of their own.
#include "fs/posix.h"

#include <algorithm>
#include <sys/vfs.h>

namespace holdfast::posix
{
namespace
{

struct NamedType {
    std::uint32_t number;
    std::string_view name;
};

// statfs(2), f_type; those that matter for a backup.
constexpr std::array kTypes = {
    NamedType{0xEF53, "ext4"},         NamedType{0x9123683E, "btrfs"},
    NamedType{0x58465342, "xfs"},      NamedType{0x4D44, "vfat"},
    NamedType{0x2011BAB0, "exfat"},    NamedType{0x5346544E, "ntfs"},
    NamedType{0x7366746E, "ntfs3"},    NamedType{0x65735546, "fuse"},
    NamedType{0x6969, "nfs"},          NamedType{0xFF534D42, "cifs"},
    NamedType{0xFE534D42, "smb3"},     NamedType{0x01021994, "tmpfs"},
    NamedType{0xF2F52010, "f2fs"},     NamedType{0x2FC12FC1, "zfs"},
    NamedType{0xCA451A4E, "bcachefs"}, NamedType{0x482B, "hfsplus"},
    NamedType{0x794C7630, "overlay"},
};

Bytes readProcFile(const char *path)
{
    const Descriptor file(retried([&] { return ::open(path, O_RDONLY | O_CLOEXEC); }));
    Bytes text;
    std::array<char, 16 * 1024> buffer{};
    while (file.isOpen()) {
        const ssize_t got =
            retried([&] { return ::read(file.get(), buffer.data(), buffer.size()); });
        if (got <= 0) {
            break;
        }
        text.append(buffer.data(), static_cast<std::size_t>(got));
    }
    return text;
}

/// The next line, without its end; taken off.
BytesView takeLine(BytesView &text)
{
    const std::size_t end = std::min(text.find('\n'), text.size());
    const BytesView line = text.substr(0, end);
    text.remove_prefix(std::min(end + 1, text.size()));
    return line;
}

Bytes mountOf(int folder)
{
    constexpr BytesView kKey = "mnt_id:";
    const Bytes info = readProcFile(("/proc/self/fdinfo/" + std::to_string(folder)).c_str());
    for (BytesView text = info; !text.empty();) {
        BytesView line = takeLine(text);
        if (line.starts_with(kKey)) {
            line.remove_prefix(std::min(line.find_first_not_of(" \t", kKey.size()), line.size()));
            return Bytes(line);
        }
    }
    return {};
}

}  // namespace

// number, parent's number, device, root, mount point, options, any number of fields, "-", type …
std::string typeOfMount(std::string_view mountInfo, std::string_view number)
{
    while (!mountInfo.empty()) {
        const std::string_view line = takeLine(mountInfo);
        constexpr std::string_view kSeparator = " - ";
        const std::size_t type = line.find(kSeparator);
        if (type != std::string_view::npos && line.substr(0, line.find(' ')) == number) {
            const std::string_view rest = line.substr(type + kSeparator.size());
            return std::string(rest.substr(0, rest.find(' ')));
        }
    }
    return {};
}

std::string fileSystemTypeOf(int folder)
{
    if (const Bytes mount = mountOf(folder); !mount.empty()) {
        if (std::string type = typeOfMount(readProcFile("/proc/self/mountinfo"), mount);
            !type.empty()) {
            return type;
        }
    }
    struct statfs kind {
    };
    if (retried([&] { return ::fstatfs(folder, &kind); }) != 0) {
        return {};
    }
    const auto found = std::find_if(kTypes.begin(), kTypes.end(), [&kind](const NamedType &type) {
        return type.number == static_cast<std::uint32_t>(kind.f_type);
    });
    return found == kTypes.end() ? std::string() : std::string(found->name);
}

}  // namespace holdfast::posix
