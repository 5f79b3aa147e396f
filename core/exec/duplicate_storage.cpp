// SPDX-License-Identifier: GPL-3.0-or-later
#include "exec/duplicate_storage.h"

#include "catalog/catalog.h"
#include "exec/errors.h"

#include <algorithm>
#include <cerrno>
#include <cstring>

namespace holdfast
{
namespace
{

constexpr std::uint64_t kSmallestShared = 4096;  // less than a block has nothing to share
// A stop is asked for in between; some file systems take no more at a time.
constexpr std::uint64_t kSharedAtOnce = std::uint64_t{16} * 1024 * 1024;
constexpr std::size_t kCompared = 256 * 1024;
constexpr std::string_view kFolder = "duplicates";

RelPath workFolder()
{
    return RelPath::trusted(Bytes(kOwnFolder)) / "incoming" / kFolder;
}

bool isStagedFile(const Action &action)
{
    return action.staged && !action.staged->staged.isEmpty() && !action.staged->hash.isEmpty() &&
           action.staged->metadata.type == EntryType::File && action.staged->metadata.size > 0;
}

bool isSparse(const Metadata &metadata)
{
    return metadata.allocated < metadata.size;
}

// Of the destination as a whole or of this process. All else concerns the two files, and the copy
// that is there is good whatever the answer was.
bool concernsRun(const Error &error)
{
    return endsRun(error) && error.code != ErrorCode::Corrupt;
}

Error cancelled()
{
    return Error{ErrorCode::Cancelled, "share", {}, 0, "stopped"};
}

Result<std::size_t> readAll(File &file, std::span<char> buffer, std::uint64_t offset)
{
    std::size_t size = 0;
    while (size < buffer.size()) {
        HOLDFAST_ASSIGN(const std::size_t got, file.read(buffer.subspan(size), offset + size));
        if (got == 0) {
            break;
        }
        size += got;
    }
    return size;
}

}  // namespace

/// The copies of one content, in the order in which they are tried.
struct DuplicateStorage::Content {
    std::vector<RelPath> origins;
    std::size_t stored = 0;  ///< the first so many stand in the backup; the others are staged
    std::size_t next = 0;    ///< those before it were of no use
    bool isLoaded = false;
    std::set<FileKey> compared;  ///< have these bytes
    std::set<FileKey> refused;   ///< have others, or take no more links
};

DuplicateStorage::DuplicateStorage(BackupFolder &backup, Catalog &catalog, DuplicatesStorage how,
                                   std::stop_token stop)
    : backup_(backup),
      catalog_(catalog),
      how_(how),
      stop_(std::move(stop)),
      isOff_(how == DuplicatesStorage::Copy)
{
}

void DuplicateStorage::tell(std::string text)
{
    if (!isTold_) {
        isTold_ = true;
        warning_ = std::move(text);
    }
}

std::optional<std::string> DuplicateStorage::takeWarning()
{
    return std::exchange(warning_, std::nullopt);
}

Result<std::uint64_t> DuplicateStorage::share(const std::vector<Action> &actions)
{
    std::uint64_t shared = 0;
    // What was read as a file of this content, in the order of the batch.
    std::unordered_map<Digest, Content> contents;
    for (const Action &action : actions) {
        if (isOff_) {
            return shared;
        }
        if (!isStagedFile(action)) {
            continue;
        }
        const StagedFile &staged = *action.staged;
        // It changed while it was read: its bytes need not be those of its hash, neither for it nor
        // for another.
        if (staged.inconsistent) {
            continue;
        }
        // Before it is asked who has the same: of tiny contents that may be very many.
        if (how_ == DuplicatesStorage::Auto && staged.metadata.size < kSmallestShared) {
            continue;
        }
        Content &content = contents[staged.hash];
        if (action.kind == ActionKind::Duplicate) {
            if (!content.isLoaded) {
                content.isLoaded = true;
                HOLDFAST_ASSIGN(const std::vector<KnownFile> rows, catalog_.filesWith(staged.hash));
                std::vector<RelPath> stored;
                stored.reserve(rows.size());
                for (const KnownFile &row : rows) {
                    stored.push_back(row.stored);
                }
                content.stored = stored.size();
                content.origins.insert(content.origins.begin(), stored.begin(), stored.end());
            }
            HOLDFAST_ASSIGN(const bool isShared, shareOne(staged, content));
            shared += isShared ? staged.bytesWritten : 0;
        }
        content.origins.push_back(staged.staged);
    }
    return shared;
}

Result<bool> DuplicateStorage::shareOne(const StagedFile &staged, Content &content)
{
    if (how_ == DuplicatesStorage::Link && !backup_.canLink()) {
        isOff_ = true;
        tell("duplicates_storage is \"link\", and the backup's file system has no hard links: "
             "duplicates are copies");
        return false;
    }
    for (; content.next < content.origins.size(); ++content.next) {
        const Result<Shared> shared = shareWith(content.origins[content.next], staged, content);
        if (!shared) {
            if (concernsRun(shared.error())) {
                return shared.error();
            }
            continue;  // can't be read: verify tells, and mends it
        }
        if (isOff_ || *shared != Shared::NotWithThis) {
            return *shared == Shared::Yes;
        }
    }
    return false;
}

Result<DuplicateStorage::Shared>
DuplicateStorage::shareWith(const RelPath &origin, const StagedFile &staged, Content &content)
{
    if (stop_.stop_requested()) {
        return cancelled();
    }
    HOLDFAST_ASSIGN(const Metadata there, backup_.stat(origin));
    if (there.type != EntryType::File || content.refused.contains({there.device, there.inode})) {
        return Shared::NotWithThis;
    }
    HOLDFAST_ASSIGN(const FilePtr from, backup_.openFile(origin));
    HOLDFAST_ASSIGN(const FilePtr copy, backup_.openFile(staged.staged));
    HOLDFAST_ASSIGN(const Metadata theirs, from->stat());
    HOLDFAST_ASSIGN(const Metadata mine, copy->stat());
    if (mine.inode == theirs.inode && mine.device == theirs.device) {
        return Shared::No;
    }
    if (mine.size != theirs.size) {
        return Shared::NotWithThis;
    }
    // A file with holes would get a stored copy without.
    if (isSparse(mine) && !isSparse(theirs)) {
        return Shared::No;
    }
    return how_ == DuplicatesStorage::Link ? link(origin, *from, staged, *copy, content)
                                           : shareBlocks(*from, *copy, mine.size);
}

Result<DuplicateStorage::Shared> DuplicateStorage::shareBlocks(File &origin, File &copy,
                                                               std::uint64_t size)
{
    for (std::uint64_t offset = 0; offset < size; offset += kSharedAtOnce) {
        if (stop_.stop_requested()) {
            return cancelled();
        }
        const Result<bool> shared =
            copy.shareWith(origin, offset, std::min(kSharedAtOnce, size - offset));
        if (shared && *shared) {
            continue;
        }
        if (!shared && shared.error().code == ErrorCode::Gone) {
            return shared.error();
        }
        if (shared || shared.error().code != ErrorCode::NotSupported) {
            return Shared::NotWithThis;
        }
        isOff_ = true;
        if (how_ == DuplicatesStorage::Clone) {
            tell("duplicates_storage is \"clone\", and the backup's file system can't share "
                 "blocks: duplicates are copies");
        }
        return Shared::No;
    }
    return Shared::Yes;
}

// The link gets its name elsewhere first, and then takes the staged file's: a crash leaves nothing
// but files in flight, and who knows the staged file by its path still does.
Result<DuplicateStorage::Shared> DuplicateStorage::link(const RelPath &origin, File &open,
                                                        const StagedFile &staged, File &copy,
                                                        Content &content)
{
    HOLDFAST_ASSIGN(const Metadata theirs, open.stat());
    const FileKey key{theirs.device, theirs.inode};
    // What this batch has staged was hashed while it was written.
    if (content.next < content.stored && !content.compared.contains(key)) {
        const Result<bool> same = haveSameBytes(open, copy);
        if (!same || !*same) {
            content.refused.insert(key);
            return same ? Shared::NotWithThis : Result<Shared>(same.error());
        }
        content.compared.insert(key);
    }
    HOLDFAST_ASSIGN(const FolderPtr folder, backup_.ensureFolder(workFolder()));
    static_cast<void>(folder);
    const RelPath name = workFolder() / std::to_string(++links_);
    if (const Result<void> linked = backup_.link(origin, name); !linked) {
        if (concernsRun(linked.error())) {
            return linked.error();
        }
        content.refused.insert(key);
        static_cast<void>(backup_.remove(name));  // the answer of a link that was made can be lost
        // As many names as this file system gives one file: the next ones share another copy.
        if (linked.error().systemError != EMLINK) {
            tell("duplicates_storage is \"link\", and a hard link was refused: duplicates are "
                 "copies where that happens (" +
                 origin.toDisplay() + ": " + linked.error().reason() + ')');
        }
        return Shared::NotWithThis;
    }
    Result<void> placed = backup_.rename(name, staged.staged, IfTaken::Replace);
    if (!placed) {
        // What can't be removed is cleared away with the incoming folder.
        static_cast<void>(backup_.remove(name));
        return std::move(placed).error();
    }
    return Shared::Yes;
}

Result<bool> DuplicateStorage::haveSameBytes(File &a, File &b) const
{
    std::vector<char> bufferA(kCompared);
    std::vector<char> bufferB(kCompared);
    for (std::uint64_t offset = 0;;) {
        if (stop_.stop_requested()) {
            return cancelled();
        }
        HOLDFAST_ASSIGN(const std::size_t gotA, readAll(a, bufferA, offset));
        HOLDFAST_ASSIGN(const std::size_t gotB, readAll(b, bufferB, offset));
        if (gotA != gotB || std::memcmp(bufferA.data(), bufferB.data(), gotA) != 0) {
            return false;
        }
        if (gotA < kCompared) {
            return true;
        }
        offset += gotA;
    }
}

}  // namespace holdfast
