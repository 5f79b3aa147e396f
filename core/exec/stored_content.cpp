// SPDX-License-Identifier: GPL-3.0-or-later
#include "exec/stored_content.h"

#include <algorithm>
#include <memory>
#include <vector>

namespace holdfast
{
namespace
{

Error damaged(const RelPath &stored, std::string what)
{
    return {ErrorCode::Corrupt, "read", stored.bytes(), 0, std::move(what)};
}

Result<FilePtr> openIn(const Result<FolderPtr> &folder, const RelPath &stored)
{
    Result<FilePtr> opened =
        folder ? (*folder)->openFile(stored.name()) : Result<FilePtr>(folder.error());
    // Out of room for descriptors and the like: no fault of the copy.
    return !opened && isAbsent(opened.error()) ? damaged(stored, "the stored copy is missing")
                                               : std::move(opened);
}

Result<ReadContent> readCopy(const Folder &root, const RelPath &stored,
                             const ContentToRead &content, std::uint64_t limit)
{
    HOLDFAST_ASSIGN(const FilePtr file, openStored(root, stored));
    HOLDFAST_ASSIGN(const Metadata metadata, file->stat());
    if (metadata.size != content.size) {
        return damaged(stored, "the stored copy is damaged: it has another size");
    }
    ReadContent read;
    read.bytes.resize(std::min(limit, content.size));
    for (std::size_t at = 0; at < read.bytes.size();) {
        HOLDFAST_ASSIGN(const std::size_t got,
                        file->read({read.bytes.data() + at, read.bytes.size() - at}, at));
        if (got == 0) {
            return damaged(stored, "the stored copy is damaged: it ends early");
        }
        at += got;
    }
    if (read.bytes.size() == content.size) {
        const std::unique_ptr<Hasher> hasher = makeHasher(content.hash.algorithm());
        hasher->add(read.bytes);
        if (hasher->finish() != content.hash) {
            return damaged(stored, "the stored copy is damaged: its content differs from its hash");
        }
        read.isProven = true;
    }
    return read;
}

}  // namespace

Result<FilePtr> openStored(const Folder &root, const RelPath &stored)
{
    const Result<FolderPtr> folder = root.openFolder(stored.parent());
    return openIn(folder, stored);
}

Result<FolderPtr> StoredFolders::of(const RelPath &stored)
{
    if (folder_ == nullptr || path_ != stored.parent()) {
        path_ = stored.parent();
        folder_ = nullptr;
        HOLDFAST_ASSIGN(folder_, root_->openFolder(path_));
    }
    return folder_;
}

Result<FilePtr> StoredFolders::open(const RelPath &stored)
{
    return openIn(of(stored), stored);
}

Result<ReadContent> readStored(const Folder &root, Catalog &catalog, const ContentToRead &content,
                               std::uint64_t limit)
{
    Result<ReadContent> own = readCopy(root, content.stored, content, limit);
    if (own || own.error().code != ErrorCode::Corrupt) {
        return own;
    }
    HOLDFAST_ASSIGN(const std::vector<RelPath> others, catalog.copiesOf(content.hash));
    for (const RelPath &other : others) {
        if (other == content.stored) {
            continue;
        }
        if (Result<ReadContent> read = readCopy(root, other, content, limit)) {
            return read;
        }
    }
    return own;
}

}  // namespace holdfast
