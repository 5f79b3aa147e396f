// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/metadata.h"
#include "base/path.h"
#include "scan/classify.h"

#include <cstdint>
#include <string>
#include <vector>

namespace holdfast
{

/// What a scan found to be looked at, packed: 32 bytes and the name for each file, since a first
/// backup has as many of them as there are files. Everything else is looked up again, by
/// descriptor, when the file is read.
class ChangeList
{
public:
    struct Item {
        std::uint64_t nameAt = 0;
        std::uint64_t size = 0;
        std::uint32_t folder = 0;
        std::uint32_t link =
            0;  ///< 1 + index of its FileKey when it has more than one hard link, else 0
        std::uint16_t nameLength = 0;
        Change change = Change::New;
        EntryType type = EntryType::File;
        bool deferred =
            false;  ///< stands where something of another type stood: comes after the deletions
    };

    /// Answers the index that add() wants. `source`: position in the configuration.
    [[nodiscard]] std::uint32_t addFolder(int source, const RelPath &path);
    void add(std::uint32_t folder, BytesView name, const Metadata &metadata, Change change,
             bool deferred);
    /// Forgets all items of one kind.
    void drop(Change change);
    /// Plan order: sources in configuration order, paths in byte order. Deferred items last.
    void sort();

    [[nodiscard]] std::size_t size() const noexcept { return items_.size(); }
    [[nodiscard]] const Item &operator[](std::size_t index) const { return items_[index]; }
    [[nodiscard]] BytesView name(const Item &item) const
    {
        return BytesView(names_).substr(item.nameAt, item.nameLength);
    }
    [[nodiscard]] const RelPath &folder(const Item &item) const
    {
        return folders_[item.folder].path;
    }
    [[nodiscard]] int source(const Item &item) const { return folders_[item.folder].source; }
    [[nodiscard]] RelPath path(const Item &item) const { return folder(item) / name(item); }
    [[nodiscard]] const FileKey &linkKey(const Item &item) const { return links_[item.link - 1]; }

private:
    struct FolderEntry {
        RelPath path;
        int source = 0;
    };
    [[nodiscard]] bool before(const Item &a, const Item &b) const;

    std::vector<Item> items_;
    std::vector<FolderEntry> folders_;
    std::vector<FileKey> links_;
    std::string names_;
};

}  // namespace holdfast
