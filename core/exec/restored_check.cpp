// SPDX-License-Identifier: GPL-3.0-or-later
#include "exec/restored_check.h"

#include "exec/copy.h"

#include <algorithm>
#include <vector>

namespace holdfast
{
namespace
{

constexpr BytesView kProbe = "probe";
constexpr std::size_t kBuffer = 1024 * 1024;

using Difference = std::optional<std::string>;

std::string nounOf(EntryType type)
{
    return type == EntryType::Special ? "special file" : std::string(entryTypeName(type));
}

// A mode may keep its own owner from reading the attributes.
Result<Properties> propertiesAt(const Folder &folder, BytesView name)
{
    HOLDFAST_ASSIGN(const Metadata metadata, folder.stat(name));
    Result<Attributes> attributes = folder.attributes(name);
    if (!attributes && attributes.error().code == ErrorCode::AccessDenied) {
        HOLDFAST_TRY(openUp(folder, name, metadata));
        attributes = folder.attributes(name);
    }
    if (!attributes) {
        return std::move(attributes).error();
    }
    return propertiesOf(metadata, packAttributes(*attributes));
}

Result<void> removeProbe(const Folder &folder, EntryType type)
{
    const Result<void> removed =
        type == EntryType::Folder ? folder.removeFolder(kProbe) : folder.removeFile(kProbe);
    return removed || isAbsent(removed.error()) ? Result<void>() : removed;
}

std::string namesOfDifferent(const Properties &expected, const Properties &found)
{
    std::string names;
    const auto add = [&names](bool differs, const char *name) {
        if (differs) {
            names += (names.empty() ? "" : ", ") + std::string(name);
        }
    };
    add(expected.mode != found.mode, "mode");
    add(expected.uid != found.uid || expected.gid != found.gid, "owner");
    add(expected.mtime != found.mtime, "time");
    add(expected.attributes != found.attributes, "attributes");
    return names;
}

// Reads until the piece is full or the file ends.
Result<std::size_t> readPiece(File &file, std::span<char> buffer, std::uint64_t offset)
{
    std::size_t filled = 0;
    while (filled < buffer.size()) {
        HOLDFAST_ASSIGN(const std::size_t got, file.read(buffer.subspan(filled), offset + filled));
        if (got == 0) {
            break;
        }
        filled += got;
    }
    return filled;
}

}  // namespace

Result<void> openUp(const Folder &folder, BytesView name, const Metadata &metadata)
{
    const std::uint32_t needed = metadata.type == EntryType::Folder ? 0700 : 0400;
    if (metadata.type == EntryType::Symlink || (metadata.mode & needed) == needed) {
        return {};
    }
    NodeProperties properties;
    properties.mode = metadata.mode | needed;
    properties.mtime = metadata.mtime;
    return folder.setProperties(name, properties);
}

RestoredCheck::RestoredCheck(FolderPtr root, FolderPtr probes, std::stop_token stop)
    : root_(std::move(root)), probes_(std::move(probes)), stop_(std::move(stop))
{
}

Result<Difference> RestoredCheck::difference(const RelPath &path, const HistoricState &expected)
{
    HOLDFAST_ASSIGN(const FolderPtr folder, root_->openFolder(path.parent()));
    const Result<Metadata> there = folder->stat(path.name());
    if (!there) {
        return isAbsent(there.error()) ? Result<Difference>("it is not there") : there.error();
    }
    if (there->type != expected.type) {
        return Difference("it is a " + nounOf(there->type) + ", a " + nounOf(expected.type) +
                          " was backed up");
    }
    HOLDFAST_ASSIGN(const Properties found, propertiesAt(*folder, path.name()));
    HOLDFAST_ASSIGN(Difference different, differentContent(*folder, path, expected));
    if (!different) {
        HOLDFAST_ASSIGN(different, differentProperties(expected, found));
    }
    return different;
}

Result<Difference> RestoredCheck::differentContent(const Folder &folder, const RelPath &path,
                                                   const HistoricState &expected)
{
    HOLDFAST_ASSIGN(const Metadata there, folder.stat(path.name()));
    HOLDFAST_TRY(openUp(folder, path.name(), there));
    if (expected.type == EntryType::Folder) {
        return Difference();
    }
    if (expected.type == EntryType::Symlink) {
        HOLDFAST_ASSIGN(const Bytes target, folder.readLink(path.name()));
        return target == expected.linkTarget ? Difference() : Difference("it leads elsewhere");
    }
    if (there.size != expected.size) {
        return Difference("it is " + std::to_string(there.size) + " bytes long, " +
                          std::to_string(expected.size) + " were backed up");
    }
    if (expected.hash.isEmpty()) {
        return Error{ErrorCode::Corrupt, "compare", path.bytes(), 0,
                     "the catalog has no hash of it"};
    }
    HOLDFAST_ASSIGN(const Digest found,
                    hashOf(folder, path.name(), EntryType::File, expected.hash.algorithm(), stop_));
    return found == expected.hash ? Difference() : Difference("its content differs from its hash");
}

Result<Difference> RestoredCheck::differentProperties(const HistoricState &expected,
                                                      const Properties &found)
{
    if (found == expected.properties) {
        return Difference();
    }
    HOLDFAST_ASSIGN(const Properties possible, probe(expected));
    const std::string names = namesOfDifferent(possible, found);
    return names.empty() ? Difference() : Difference("recorded otherwise: " + names);
}

// What a fresh name of these properties shows is the most that can be had here.
Result<Properties> RestoredCheck::probe(const HistoricState &expected)
{
    HOLDFAST_TRY(removeProbe(*probes_, expected.type));
    switch (expected.type) {
    case EntryType::Folder:
        HOLDFAST_TRY(probes_->createFolder(kProbe, 0700));
        break;
    case EntryType::Symlink:
        HOLDFAST_TRY(probes_->createSymlink(kProbe, expected.linkTarget));
        break;
    default: {
        HOLDFAST_ASSIGN(const FilePtr file, probes_->createFile(kProbe));
        HOLDFAST_TRY(file->close());
    }
    }
    HOLDFAST_ASSIGN(const Attributes attributes, unpackAttributes(expected.properties.attributes));
    HOLDFAST_TRY(probes_->setProperties(kProbe, exactProperties(expected.properties, &attributes)));
    Result<Properties> possible = propertiesAt(*probes_, kProbe);
    HOLDFAST_TRY(removeProbe(*probes_, expected.type));
    return possible;
}

Result<bool> RestoredCheck::hasBytesOf(const RelPath &path, File &other)
{
    HOLDFAST_ASSIGN(const FolderPtr folder, root_->openFolder(path.parent()));
    HOLDFAST_ASSIGN(const FilePtr own, folder->openFile(path.name()));
    std::vector<char> ours(kBuffer);
    std::vector<char> theirs(kBuffer);
    for (std::uint64_t offset = 0;; offset += kBuffer) {
        if (stop_.stop_requested()) {
            return Error{ErrorCode::Cancelled, "compare", {}, 0, "stopped"};
        }
        HOLDFAST_ASSIGN(const std::size_t left, readPiece(*own, ours, offset));
        HOLDFAST_ASSIGN(const std::size_t right, readPiece(other, theirs, offset));
        if (left != right ||
            !std::equal(ours.begin(), ours.begin() + static_cast<std::ptrdiff_t>(left),
                        theirs.begin())) {
            return false;
        }
        if (left < kBuffer) {
            return true;
        }
    }
}

}  // namespace holdfast
