// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/change_list.h"

#include <algorithm>

namespace holdfast
{
namespace
{

// Compares `rest` with '/' followed by `name`.
int compareBelow(BytesView rest, BytesView name)
{
    const int first = static_cast<unsigned char>(rest.front()) - '/';
    return first != 0 ? first : rest.substr(1).compare(name);
}

// Compares the paths a/aName and b/bName without putting them together.
int comparePaths(BytesView a, BytesView aName, BytesView b, BytesView bName)
{
    if (a.size() > b.size()) {
        return -comparePaths(b, bName, a, aName);
    }
    if (const int order = a.compare(b.substr(0, a.size())); order != 0) {
        return order;
    }
    if (a.size() == b.size()) {
        return aName.compare(bName);
    }
    // b goes on where a ends. The top folder has no slash behind it.
    const BytesView rest = b.substr(a.size());
    Bytes full(rest);
    full += '/';
    full += bName;
    if (a.empty()) {
        return aName.compare(full);
    }
    return -compareBelow(full, aName);
}

}  // namespace

std::uint32_t ChangeList::addFolder(int source, const RelPath &path)
{
    folders_.push_back({path, source});
    return static_cast<std::uint32_t>(folders_.size() - 1);
}

void ChangeList::add(std::uint32_t folder, BytesView name, const Metadata &metadata, Change change,
                     bool deferred)
{
    Item item;
    item.nameAt = names_.size();
    item.nameLength = static_cast<std::uint16_t>(name.size());
    item.size = metadata.size;
    item.folder = folder;
    item.change = change;
    item.type = metadata.type;
    item.deferred = deferred;
    if (metadata.type == EntryType::File && metadata.links > 1) {
        links_.push_back({metadata.device, metadata.inode});
        item.link = static_cast<std::uint32_t>(links_.size());
    }
    names_ += name;
    items_.push_back(item);
}

void ChangeList::drop(Change change)
{
    std::erase_if(items_, [change](const Item &item) { return item.change == change; });
}

bool ChangeList::before(const Item &a, const Item &b) const
{
    if (a.deferred != b.deferred) {
        return b.deferred;
    }
    if (a.folder == b.folder) {
        return name(a) < name(b);
    }
    const FolderEntry &aFolder = folders_[a.folder];
    const FolderEntry &bFolder = folders_[b.folder];
    if (aFolder.source != bFolder.source) {
        return aFolder.source < bFolder.source;
    }
    return comparePaths(aFolder.path.bytes(), name(a), bFolder.path.bytes(), name(b)) < 0;
}

void ChangeList::sort()
{
    std::sort(items_.begin(), items_.end(),
              [this](const Item &a, const Item &b) { return before(a, b); });
}

}  // namespace holdfast
