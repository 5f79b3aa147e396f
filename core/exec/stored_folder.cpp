// SPDX-License-Identifier: GPL-3.0-or-later
#include "exec/stored_folder.h"

#include "exec/copy.h"

#include <sys/stat.h>
#include <unistd.h>

namespace holdfast
{
namespace
{

constexpr std::uint32_t kRights = 0777;

// What the folder may give: the owner's rights stay, another group gets what all have.
std::uint32_t allowedMode(const Metadata &source, const Metadata &root)
{
    std::uint32_t allowed = S_IRWXU | (source.mode & (S_IRWXG | S_IRWXO));
    if (source.gid != root.gid) {
        allowed &= ~std::uint32_t{S_IRWXG} | ((source.mode & S_IRWXO) << 3U);
    }
    return allowed;
}

std::string modeText(std::uint32_t mode)
{
    std::string digits;
    for (const unsigned shift : {6U, 3U, 0U}) {
        digits += static_cast<char>('0' + ((mode >> shift) & 7U));
    }
    return digits;
}

}  // namespace

Result<void> setRecordedProperties(BackupFolder &backup, const Folder &folder, const KnownFile &row)
{
    HOLDFAST_ASSIGN(const Attributes attributes, unpackAttributes(row.properties.attributes));
    backup.markChanged(row.stored, EntryType::Folder);
    return folder.setProperties(storedProperties(EntryType::Folder, row.properties,
                                                 attributes.empty() ? nullptr : &attributes));
}

Result<std::string> narrowRoot(const Folder &root, const Metadata &source)
{
    HOLDFAST_ASSIGN(const Metadata present, root.stat());
    const std::uint32_t allowed = allowedMode(source, present);
    if ((present.mode & kRights & ~allowed) == 0) {
        return std::string();
    }
    const std::string modes =
        "mode " + modeText(present.mode) + ", of the source " + modeText(source.mode);
    const std::string open = "the backup folder is open to more people than the source (" + modes;
    if ((present.mode & S_ISVTX) != 0) {
        return open + "), and is left so since it is a place that all share";
    }
    NodeProperties properties;
    properties.mode = present.mode & (~kRights | allowed);
    properties.mtime = present.mtime;
    if (present.uid != ::geteuid() || !root.setProperties(properties)) {
        return open + "), and it is not yours to change: who may enter it can read what the source "
                      "hides";
    }
    return "the backup folder was open to more people than the source (" + modes +
           "): now its mode is " + modeText(properties.mode);
}

}  // namespace holdfast
