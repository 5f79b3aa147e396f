// SPDX-License-Identifier: GPL-3.0-or-later
#include "exec/repairer.h"

#include "exec/copy.h"
#include "exec/errors.h"
#include "exec/stored_folder.h"

#include <set>

namespace holdfast
{
namespace
{

constexpr std::size_t kBuffer = 1024 * 1024;
constexpr int kWorker = 0;  // of the incoming folder: repairs come one at a time
constexpr std::string_view kFresh = "repair";
constexpr std::string_view kDamagedFolder = "damaged";

// Not of the file that is read, but of the place where all repairs are written.
bool concernsDestination(const Error &error)
{
    return error.code == ErrorCode::NoSpace || error.code == ErrorCode::ReadOnly ||
           error.code == ErrorCode::Cancelled;
}

Digest digestOf(HashAlgorithm algorithm, BytesView content)
{
    const std::unique_ptr<Hasher> hasher = makeHasher(algorithm);
    hasher->add(content);
    return hasher->finish();
}

}  // namespace

StoredCopy storedCopy(const KnownFile &row)
{
    return {row.source,           row.path, row.stored,     row.type,
            row.fingerprint.size, row.hash, row.properties, row.linkTarget,
            row.fingerprint,      0,        row.since,      0};
}

StoredCopy storedCopy(const StoredVersion &version)
{
    return {version.source, version.path, version.stored,     version.type,
            version.size,   version.hash, version.properties, version.linkTarget,
            std::nullopt,   version.id,   version.from,       version.until};
}

/// A file that should have the content.
struct Repairer::Origin {
    FolderPtr root;
    RelPath path;
    std::optional<Fingerprint> unchanged;  ///< worth reading only while the file is this
};

Repairer::Repairer(BackupFolder &backup, Catalog &catalog,
                   const std::map<SourceId, FolderPtr> &sources, std::stop_token stop)
    : backup_(backup), catalog_(catalog), sources_(sources), stop_(std::move(stop))
{
}

Result<bool> Repairer::repair(const StoredCopy &copy)
{
    HOLDFAST_ASSIGN(const FolderPtr incoming, backup_.incomingOf(kWorker));
    Result<bool> repaired = make(copy, *incoming, kFresh);
    if (repaired && *repaired) {
        Result<void> placed = exchange(copy, BackupFolder::incomingPath(kWorker) / kFresh);
        if (placed) {
            return true;
        }
        repaired = std::move(placed).error();
    }
    // Nothing stays in flight. The first error tells more than one of tidying up after it.
    Result<void> removed = incoming->removeFile(kFresh);
    if (repaired && !removed && removed.error().code != ErrorCode::NotFound) {
        return std::move(removed).error();
    }
    return repaired;
}

// In order of trust: the file itself, then stored copies, then the sources of those.
Result<std::vector<Repairer::Origin>> Repairer::originsOf(const StoredCopy &copy) const
{
    std::vector<Origin> origins;
    const auto addSource = [&](SourceId source, const RelPath &path, const Fingerprint &unchanged) {
        if (const auto root = sources_.find(source); root != sources_.end()) {
            origins.push_back({root->second, path, unchanged});
        }
    };
    if (copy.live) {
        addSource(copy.source, copy.path, *copy.live);
    }
    HOLDFAST_ASSIGN(const std::vector<KnownFile> rows, catalog_.filesWith(copy.hash));
    for (const KnownFile &row : rows) {
        origins.push_back({backup_.root(), row.stored, std::nullopt});
    }
    HOLDFAST_ASSIGN(const std::vector<StoredVersion> past, catalog_.past(copy.source, copy.path));
    for (const StoredVersion &version : past) {
        if (version.kept && version.type == EntryType::File && version.hash == copy.hash) {
            origins.push_back({backup_.root(), version.stored, std::nullopt});
        }
    }
    for (const KnownFile &row : rows) {
        addSource(row.source, row.path, row.fingerprint);
    }
    return origins;
}

Result<bool> Repairer::make(const StoredCopy &copy, const Folder &incoming, BytesView name) const
{
    if (copy.type == EntryType::Symlink) {
        return makeSymlink(copy, incoming, name);
    }
    if (copy.size == 0) {
        return makeFile(copy, nullptr, incoming, name);
    }
    HOLDFAST_ASSIGN(const std::vector<Origin> origins, originsOf(copy));
    // Each file is read once, whatever number of links it has; the damaged one itself not at all.
    std::set<FileKey> tried;
    if (const Result<Metadata> damaged = backup_.stat(copy.stored); damaged) {
        tried.insert({damaged->device, damaged->inode});
    }
    for (const Origin &origin : origins) {
        const Result<FolderPtr> folder = origin.root->openFolder(origin.path.parent());
        const Result<FilePtr> file =
            folder ? (*folder)->openFile(origin.path.name()) : Result<FilePtr>(folder.error());
        const Result<Metadata> there = file ? (*file)->stat() : Result<Metadata>(file.error());
        if (!there || there->size != copy.size ||
            (origin.unchanged && fingerprintOf(*there) != *origin.unchanged) ||
            !tried.insert({there->device, there->inode}).second) {
            continue;
        }
        HOLDFAST_ASSIGN(const bool made, makeFile(copy, file->get(), incoming, name));
        if (made) {
            return true;
        }
    }
    return false;
}

Result<bool> Repairer::makeSymlink(const StoredCopy &copy, const Folder &incoming,
                                   BytesView name) const
{
    if (digestOf(copy.hash.algorithm(), copy.linkTarget) != copy.hash) {
        return false;
    }
    HOLDFAST_ASSIGN(const Attributes attributes, unpackAttributes(copy.properties.attributes));
    HOLDFAST_TRY(storeSymlink(incoming, name, copy.linkTarget, copy.properties,
                              attributes.empty() ? nullptr : &attributes));
    return true;
}

// Without `from`: an empty file. False when `from` can't be read, or has not the content after all.
Result<bool> Repairer::makeFile(const StoredCopy &copy, File *from, const Folder &incoming,
                                BytesView name) const
{
    HOLDFAST_ASSIGN(const Attributes attributes, unpackAttributes(copy.properties.attributes));
    HOLDFAST_ASSIGN(const FilePtr to, incoming.createFile(name));
    const std::unique_ptr<Hasher> hasher = makeHasher(copy.hash.algorithm());
    if (from != nullptr) {
        Hasher *const hashers[] = {hasher.get()};
        std::vector<char> buffer(kBuffer);
        Result<CopyCounts> copied = copyContent(*from, to.get(), hashers, buffer, stop_, {});
        if (!copied && concernsDestination(copied.error())) {
            return std::move(copied).error();
        }
        if (!copied) {
            HOLDFAST_TRY(incoming.removeFile(name));
            return false;
        }
    }
    if (hasher->finish() != copy.hash) {
        HOLDFAST_TRY(incoming.removeFile(name));
        return false;
    }
    HOLDFAST_TRY(to->setProperties(
        storedProperties(copy.type, copy.properties, attributes.empty() ? nullptr : &attributes)));
    HOLDFAST_TRY(to->close());
    return true;
}

Result<void> Repairer::exchange(const StoredCopy &copy, const RelPath &fresh)
{
    if (copy.type == EntryType::File) {
        HOLDFAST_TRY(backup_.barrier({fresh}));
    } else {
        // A link can't be opened to be synced by itself.
        Result<void> synced = backup_.incoming()->syncFileSystem();
        if (!synced && synced.error().code == ErrorCode::NotSupported) {
            synced = backup_.barrier({fresh});
        }
        HOLDFAST_TRY(std::move(synced));
    }
    const Result<Metadata> present = backup_.stat(copy.stored);
    if (!present && !isAbsent(present.error())) {
        return present.error();
    }
    if (present) {
        HOLDFAST_TRY(setAside(copy.stored, fresh));
    } else {
        HOLDFAST_ASSIGN(const FolderPtr folder, backup_.ensureFolder(copy.stored.parent()));
        static_cast<void>(folder);
        HOLDFAST_TRY(backup_.rename(fresh, copy.stored, IfTaken::Fail));
    }
    HOLDFAST_TRY(restoreFolders(copy));
    return backup_.barrier({});
}

// The folders of a live copy, which were made anew or got another time, are as the catalog has
// them.
Result<void> Repairer::restoreFolders(const StoredCopy &copy)
{
    if (!copy.live) {
        return {};
    }
    RelPath stored = copy.stored;
    for (RelPath path = copy.path; !path.isEmpty();) {
        path = path.parent();
        stored = stored.parent();
        HOLDFAST_ASSIGN(const std::optional<KnownFile> row, catalog_.find(copy.source, path));
        // A duplicate's folders stand elsewhere, and have no properties of their own.
        if (!row || row->type != EntryType::Folder || row->stored != stored) {
            return {};
        }
        HOLDFAST_ASSIGN(const FolderPtr folder, backup_.folder(stored));
        HOLDFAST_TRY(setRecordedProperties(backup_, *folder, *row));
    }
    return {};
}

// Only while it is not the damaged file's last name: the answer of a rename that took place can be
// lost.
Result<void> Repairer::dropLink(const RelPath &aside, const RelPath &stored)
{
    HOLDFAST_ASSIGN(const Metadata link, backup_.stat(aside));
    HOLDFAST_ASSIGN(const Metadata present, backup_.stat(stored));
    const bool same = link.inode == present.inode && link.device == present.device;
    return same ? backup_.remove(aside) : Result<void>();
}

// The damaged file has a name of its own, durably, before the good one takes its place; by a link,
// so that the name is never absent. A link can be refused for this one file too: another user's,
// or of a file system that counts few.
Result<void> Repairer::setAside(const RelPath &stored, const RelPath &fresh)
{
    HOLDFAST_ASSIGN(const RelPath aside, backup_.freePlace(RelPath::trusted(Bytes(kOwnFolder)) /
                                                           kDamagedFolder / stored));
    HOLDFAST_ASSIGN(const Metadata present, backup_.stat(stored));
    if (present.type != EntryType::Folder && backup_.canLink()) {
        Result<void> linked = backup_.link(stored, aside);
        if (linked) {
            HOLDFAST_TRY(backup_.barrier({}));
            Result<void> placed = backup_.rename(fresh, stored, IfTaken::Replace);
            if (!placed) {
                HOLDFAST_TRY(dropLink(aside, stored));
            }
            return placed;
        }
        if (endsRun(linked.error())) {
            return linked;
        }
    }
    HOLDFAST_TRY(backup_.rename(stored, aside, IfTaken::Fail));
    Result<void> placed = backup_.barrier({});
    if (placed) {
        placed = backup_.rename(fresh, stored, IfTaken::Fail);
    }
    if (!placed) {
        HOLDFAST_TRY(backup_.rename(aside, stored, IfTaken::Fail));
    }
    return placed;
}

}  // namespace holdfast
