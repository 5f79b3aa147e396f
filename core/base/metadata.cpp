// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/metadata.h"

namespace holdfast
{

std::string_view entryTypeName(EntryType type) noexcept
{
    switch (type) {
    case EntryType::File:
        return "file";
    case EntryType::Folder:
        return "folder";
    case EntryType::Symlink:
        return "symlink";
    case EntryType::Special:
        return "special";
    }
    return "special";
}

}  // namespace holdfast
