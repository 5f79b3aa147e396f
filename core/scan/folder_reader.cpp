// SPDX-License-Identifier: GPL-3.0-or-later
#include "scan/folder_reader.h"

#include "model/stored.h"

#include <algorithm>
#include <array>
#include <utility>

namespace holdfast
{
namespace
{

constexpr BytesView kTagName = "CACHEDIR.TAG";
constexpr BytesView kTagSignature = "Signature: 8a477f597d28d172789f06886806bc55";
// Between so many files the workers leave the shared counters alone.
constexpr std::int64_t kProgressStep = 256;

bool listsCacheTag(const std::vector<ListedName> &sorted)
{
    const auto found =
        std::lower_bound(sorted.begin(), sorted.end(), kTagName,
                         [](const ListedName &a, BytesView name) { return a.name < name; });
    return found != sorted.end() && found->name == kTagName;
}

}  // namespace

bool bearsCacheTag(const Folder &folder)
{
    Result<FilePtr> file = folder.openFile(kTagName);
    if (!file) {
        return false;
    }
    std::array<char, kTagSignature.size()> head{};
    std::size_t size = 0;
    while (size < head.size()) {
        const Result<std::size_t> got = file.value()->read(std::span(head).subspan(size), size);
        if (!got || got.value() == 0) {
            return false;
        }
        size += got.value();
    }
    return BytesView(head.data(), head.size()) == kTagSignature;
}

bool isOwnFolder(const Metadata &metadata, const ScanOptions &options) noexcept
{
    const FileKey key{metadata.device, metadata.inode};
    return metadata.type == EntryType::Folder &&
           std::find(options.ownFolders.begin(), options.ownFolders.end(), key) !=
               options.ownFolders.end();
}

FolderReader::FolderReader(const ScanOptions &options, std::stop_token stop, ScanProgress &progress)
    : options_(options), stop_(std::move(stop)), progress_(progress)
{
}

bool FolderReader::read(const Folder &folder, bool mayBeCache, FolderListing &listing,
                        std::vector<Bytes> &subFolders)
{
    // Before the names: what changes after this shows in the next run as another mtime.
    Result<Metadata> metadata = folder.stat();
    if (!metadata) {
        listing.unreadable = std::move(metadata).error();
        return true;
    }
    listing.metadata = metadata.value();
    // Its name stood for another folder when the parent was read: by now that one is gone.
    if (isOwnFolder(listing.metadata, options_)) {
        listing.vanished = true;
        return true;
    }
    Result<std::vector<ListedName>> names = folder.list();
    if (!names) {
        if (names.error().code == ErrorCode::NotFound) {
            listing.vanished = true;
        } else {
            listing.unreadable = std::move(names).error();
        }
        return true;
    }
    std::sort(names.value().begin(), names.value().end(),
              [](const ListedName &a, const ListedName &b) { return a.name < b.name; });
    if (mayBeCache && options_.excludeCaches && listsCacheTag(names.value()) &&
        bearsCacheTag(folder)) {
        listing.excludedCache = true;
        return true;
    }
    const bool done = readNames(folder, std::move(names).value(), listing, subFolders);
    progress_.folders.fetch_add(1, std::memory_order_relaxed);
    showProgress();
    return done;
}

void FolderReader::readOne(const Folder &folder, BytesView name, FolderListing &listing)
{
    Result<Metadata> metadata = folder.stat();
    if (!metadata) {
        listing.unreadable = std::move(metadata).error();
        return;
    }
    listing.metadata = metadata.value();
    std::vector<Bytes> subFolders;
    std::vector<ListedName> names;
    names.push_back({Bytes(name), std::nullopt});
    static_cast<void>(readNames(folder, std::move(names), listing, subFolders));
}

bool FolderReader::readNames(const Folder &folder, std::vector<ListedName> names,
                             FolderListing &listing, std::vector<Bytes> &subFolders)
{
    path_ = listing.folder.bytes();
    path_ += path_.empty() ? "" : "/";
    folderSize_ = path_.size();
    listing.entries.reserve(names.size());
    for (ListedName &listed : names) {
        if (stop_.stop_requested()) {
            return false;
        }
        readName(folder, std::move(listed), listing, subFolders);
        if (files_ >= kProgressStep) {
            showProgress();
        }
    }
    return true;
}

void FolderReader::readName(const Folder &folder, ListedName &&listed, FolderListing &listing,
                            std::vector<Bytes> &subFolders)
{
    if (listed.type && isExcluded(listed.name, *listed.type)) {
        listing.excluded.push_back(std::move(listed.name));
        return;
    }
    Result<Metadata> seen = folder.stat(listed.name);
    if (!seen) {
        if (seen.error().code != ErrorCode::NotFound) {
            listing.failed.emplace_back(std::move(listed.name), std::move(seen).error());
        }
        return;
    }
    const Metadata &metadata = seen.value();
    // The listing may not tell the type, or the name may stand for something else by now.
    if (listed.type != metadata.type && isExcluded(listed.name, metadata.type)) {
        listing.excluded.push_back(std::move(listed.name));
        return;
    }
    switch (metadata.type) {
    case EntryType::Special:
        listing.special.push_back(std::move(listed.name));
        return;
    case EntryType::Folder:
        if (isOwnFolder(metadata, options_)) {
            return;
        }
        subFolders.push_back(listed.name);
        break;
    case EntryType::File:
        if (isUnfinishedName(listed.name)) {
            return;
        }
        if (options_.excludeLargerThan && metadata.size > *options_.excludeLargerThan) {
            listing.excluded.push_back(std::move(listed.name));
            return;
        }
        ++files_;
        bytes_ += metadata.size;
        break;
    case EntryType::Symlink:
        ++files_;
        break;
    }
    listing.entries.push_back({std::move(listed.name), metadata});
}

bool FolderReader::isExcluded(BytesView name, EntryType type)
{
    if (options_.ignore.isEmpty()) {
        return false;
    }
    path_.resize(folderSize_);
    path_ += name;
    return options_.ignore.excludes(path_, type == EntryType::Folder);
}

void FolderReader::showProgress()
{
    progress_.files.fetch_add(std::exchange(files_, 0), std::memory_order_relaxed);
    progress_.bytes.fetch_add(std::exchange(bytes_, 0), std::memory_order_relaxed);
}

}  // namespace holdfast
