// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "scan/scanner.h"
#include "support/temp_folder.h"

#include <map>
#include <string>

namespace holdfast::test
{

/// What one scan said, by folder, and whether it kept its promises about order.
struct Listings {
    Result<void> result;
    std::map<Bytes, FolderListing> folders;
    bool parentsFirst = true;
    bool eachOnce = true;
    std::int64_t files = 0;
    std::int64_t folderCount = 0;
    std::uint64_t bytes = 0;

    [[nodiscard]] bool has(const Bytes &folder) const { return folders.contains(folder); }
    [[nodiscard]] const FolderListing &at(const Bytes &folder) const { return folders.at(folder); }
    /// `a/ b c@`: the entries of a folder as they came.
    [[nodiscard]] std::string names(const Bytes &folder) const;
    /// Everything, in one text.
    [[nodiscard]] std::string text() const;
};

inline std::string joined(const std::vector<Bytes> &names)
{
    std::string text;
    for (const Bytes &name : names) {
        text += (text.empty() ? "" : " ") + displayName(name);
    }
    return text;
}

inline std::string Listings::names(const Bytes &folder) const
{
    std::vector<Bytes> shown;
    for (const SeenEntry &entry : at(folder).entries) {
        const EntryType type = entry.metadata.type;
        shown.push_back(entry.name + (type == EntryType::Folder    ? "/"
                                      : type == EntryType::Symlink ? "@"
                                                                   : ""));
    }
    return joined(shown);
}

inline std::string Listings::text() const
{
    const auto shown = [](const Metadata &metadata) {
        std::string text;
        for (const std::uint64_t value :
             {static_cast<std::uint64_t>(metadata.type), std::uint64_t{metadata.mode},
              std::uint64_t{metadata.uid}, std::uint64_t{metadata.gid}, metadata.size,
              metadata.inode, metadata.device, metadata.links,
              static_cast<std::uint64_t>(metadata.mtime),
              static_cast<std::uint64_t>(metadata.ctime)}) {
            text += ' ' + std::to_string(value);
        }
        return text;
    };
    std::string text;
    for (const auto &[path, listing] : folders) {
        text += displayName(path) + "/" + shown(listing.metadata) +
                (listing.excludedCache ? " cache" : "") + (listing.vanished ? " vanished" : "") +
                (listing.unreadable ? " unreadable" : "") + '\n';
        for (const SeenEntry &entry : listing.entries) {
            text += "  " + displayName(entry.name) + shown(entry.metadata) + '\n';
        }
        text +=
            "  special " + joined(listing.special) + " excluded " + joined(listing.excluded) + '\n';
        for (const auto &[name, error] : listing.failed) {
            text += "  failed " + displayName(name) + ' ' + error.message() + '\n';
        }
    }
    return text;
}

inline Listings scanned(const FolderPtr &root, const ScanOptions &options = {},
                        const Bytes &subtree = {}, std::stop_token stop = {})
{
    Listings listings;
    ScanProgress progress;
    const RelPath path = RelPath::parse(subtree).value();
    listings.result = scanTree(root, path, options, stop, progress, [&](FolderListing &&listing) {
        const RelPath folder = listing.folder;
        listings.parentsFirst =
            listings.parentsFirst && (folder == path || listings.has(folder.parent().bytes()));
        listings.eachOnce = listings.folders.emplace(folder.bytes(), std::move(listing)).second &&
                            listings.eachOnce;
    });
    listings.files = progress.files;
    listings.folderCount = progress.folders;
    listings.bytes = progress.bytes;
    return listings;
}

inline FolderPtr opened(const TempFolder &folder)
{
    return makePosixFileSystem()->open(folder.path()).value();
}

inline FileKey keyOf(const FolderPtr &root, const Bytes &path)
{
    const Metadata metadata =
        root->openFolder(RelPath::parse(path).value()).value()->stat().value();
    return {metadata.device, metadata.inode};
}

}  // namespace holdfast::test
