// SPDX-License-Identifier: GPL-3.0-or-later
#include "exec/backup_folder.h"

#include "plan/layout.h"

#include <algorithm>

namespace holdfast
{
namespace
{

constexpr std::size_t kCachedFolders = 64;
// Up to this many names are synced one by one; more are cheaper as one syncfs (measured: 1,600
// fsyncs a second against 20,900 files a second by syncfs on ext4), while a syncfs for a few files
// would wait for everything that other programs have written.
constexpr std::size_t kSyncEach = 16;
constexpr std::uint32_t kPrivateFolder = 0700;
constexpr std::string_view kIncoming = "incoming";
constexpr std::string_view kGathering = "g";
constexpr std::string_view kProbe = "probe";
constexpr std::string_view kLockFile = "lock";
constexpr std::size_t kSpelledFolders = 4096;

RelPath ownPath(std::string_view name)
{
    return RelPath::trusted(Bytes(kOwnFolder)) / name;
}

Result<FolderPtr> openOrCreate(const FolderPtr &parent, std::string_view name)
{
    if (auto made = parent->createFolder(name, kPrivateFolder);
        !made && made.error().code != ErrorCode::Exists) {
        return std::move(made).error();
    }
    return parent->openFolder(RelPath::trusted(Bytes(name)));
}

// Every name below `folder` goes; files of a run that did not come to be.
Result<void> removeContent(const Folder &folder)
{
    HOLDFAST_ASSIGN(const std::vector<ListedName> names, folder.list());
    for (const ListedName &entry : names) {
        HOLDFAST_ASSIGN(const Metadata metadata, folder.stat(entry.name));
        if (metadata.type == EntryType::Folder) {
            HOLDFAST_ASSIGN(const FolderPtr child, folder.openFolder(RelPath::trusted(entry.name)));
            HOLDFAST_TRY(removeContent(*child));
            HOLDFAST_TRY(folder.removeFolder(entry.name));
        } else {
            HOLDFAST_TRY(folder.removeFile(entry.name));
        }
    }
    return {};
}

}  // namespace

Result<std::unique_ptr<BackupFolder>> BackupFolder::openForReading(FileSystem &fileSystem,
                                                                   const AbsPath &root)
{
    std::unique_ptr<BackupFolder> backup(new BackupFolder);
    backup->path_ = root;
    HOLDFAST_ASSIGN(backup->root_, fileSystem.open(root));
    HOLDFAST_ASSIGN(backup->own_, backup->root_->openFolder(RelPath::trusted(Bytes(kOwnFolder))));
    return backup;
}

Result<std::unique_ptr<BackupFolder>> BackupFolder::openForWriting(FileSystem &fileSystem,
                                                                   const AbsPath &root)
{
    std::unique_ptr<BackupFolder> backup(new BackupFolder);
    backup->path_ = root;
    HOLDFAST_TRY(fileSystem.createFolders(root, kPrivateFolder));
    HOLDFAST_ASSIGN(backup->root_, fileSystem.open(root));
    HOLDFAST_ASSIGN(const Folder::Space space, backup->root_->space());
    if (!space.writable) {
        return Error{ErrorCode::AccessDenied, "write to", root.bytes(), 0,
                     "nothing can be written there: is the drive mounted read-only, or the folder "
                     "another user's?"};
    }
    HOLDFAST_ASSIGN(backup->own_, openOrCreate(backup->root_, kOwnFolder));
    HOLDFAST_ASSIGN(backup->lock_, backup->own_->lock(kLockFile));
    HOLDFAST_ASSIGN(backup->incoming_, openOrCreate(backup->own_, kIncoming));
    HOLDFAST_TRY(backup->probe());
    return backup;
}

bool BackupFolder::isWrittenByAnother() const
{
    const Result<bool> locked = lock_ ? Result<bool>(false) : own_->isLocked(kLockFile);
    return locked && *locked;
}

Result<void> BackupFolder::probe()
{
    HOLDFAST_ASSIGN(const FolderPtr folder, openOrCreate(incoming_, kProbe));
    HOLDFAST_TRY(removeContent(*folder));
    HOLDFAST_ASSIGN(abilities_, probeAbilities(*folder));
    return incoming_->removeFolder(kProbe);
}

RelPath BackupFolder::incomingPath(int worker)
{
    return ownPath(kIncoming) / ("w" + std::to_string(worker));
}

Result<FolderPtr> BackupFolder::incomingOf(int worker) const
{
    return openOrCreate(incoming_, "w" + std::to_string(worker));
}

RelPath BackupFolder::gatheringPath(int number)
{
    return ownPath(kIncoming) / (Bytes(kGathering) + std::to_string(number));
}

bool BackupFolder::isGathering(const RelPath &path) noexcept
{
    return path.name().starts_with(kGathering) && path.parent() == ownPath(kIncoming);
}

Result<FolderPtr> BackupFolder::gathering(int number) const
{
    return openOrCreate(incoming_, Bytes(kGathering) + std::to_string(number));
}

Result<FolderPtr> BackupFolder::folder(const RelPath &path)
{
    if (path.isEmpty()) {
        return root_;
    }
    if (const auto found = cached_.find(path); found != cached_.end()) {
        recent_.splice(recent_.begin(), recent_, found->second);
        return found->second->second;
    }
    HOLDFAST_ASSIGN(FolderPtr opened, root_->openFolder(path));
    remember(path, opened);
    return opened;
}

void BackupFolder::remember(const RelPath &path, const FolderPtr &folder)
{
    recent_.emplace_front(path, folder);
    cached_[path] = recent_.begin();
    if (recent_.size() > kCachedFolders) {
        cached_.erase(recent_.back().first);
        recent_.pop_back();
    }
}

void BackupFolder::markChanged(const RelPath &path, EntryType type)
{
    if (type == EntryType::Folder) {
        markDirty(path);
    } else if (type == EntryType::File) {
        changes_.files.insert(path);  // a symlink can't be synced by itself
    }
}

void BackupFolder::markDirty(const RelPath &folder)
{
    changes_.folders.insert(folder);
}

// A folder that took a name comes before the one that gave it: where a rename is two changes (file
// systems without a journal), a power cut between both syncs leaves the file with two names, and
// never with none.
std::vector<RelPath> BackupFolder::dirtyInOrder() const
{
    std::vector<RelPath> order;
    std::set<RelPath> seen;
    // Depth first; an entry comes back once all that it gave names to is in the order.
    std::vector<std::pair<RelPath, bool>> work;
    for (const RelPath &folder : changes_.folders) {
        work.emplace_back(folder, false);
        while (!work.empty()) {
            const auto [at, isSettled] = work.back();
            work.pop_back();
            if (isSettled) {
                order.push_back(at);
            } else if (seen.insert(at).second) {
                work.emplace_back(at, true);
                if (const auto gave = changes_.gaveTo.find(at); gave != changes_.gaveTo.end()) {
                    for (const RelPath &to : gave->second) {
                        // With the folders on the way to it, which may be new.
                        for (RelPath place = to;; place = place.parent()) {
                            if (changes_.folders.contains(place)) {
                                work.emplace_back(place, false);
                            }
                            if (place.isEmpty()) {
                                break;
                            }
                        }
                    }
                }
            }
        }
    }
    return order;
}

bool BackupFolder::confusesNames() const noexcept
{
    return abilities_.names.foldsCase || abilities_.names.foldsForm;
}

Bytes BackupFolder::spellingOf(BytesView name) const
{
    return abilities_.keepsSpelling ? Bytes(name) : nameKey(abilities_.names, name);
}

Result<bool> BackupFolder::isSpelledSo(const RelPath &path)
{
    if (!confusesNames() || path.isEmpty()) {
        return true;
    }
    if (!listed_ || listed_->first != path.parent()) {
        HOLDFAST_ASSIGN(const FolderPtr parent, folder(path.parent()));
        HOLDFAST_ASSIGN(const std::vector<ListedName> names, parent->list());
        listed_.emplace(path.parent(), std::set<Bytes>());
        for (const ListedName &entry : names) {
            listed_->second.insert(spellingOf(entry.name));
        }
    }
    return listed_->second.contains(spellingOf(path.name()));
}

// Is the folder at `path` that of this very path, and each on the way to it?
Result<bool> BackupFolder::isOwnFolder(const RelPath &path)
{
    if (!confusesNames() || path.isEmpty() || spelled_.contains(path)) {
        return true;
    }
    HOLDFAST_ASSIGN(const bool isParentOwn, isOwnFolder(path.parent()));
    HOLDFAST_ASSIGN(const bool isSo, isParentOwn ? isSpelledSo(path) : Result<bool>(false));
    if (isSo) {
        if (spelled_.size() >= kSpelledFolders) {
            spelled_.clear();
        }
        spelled_.insert(path);
    }
    return isSo;
}

// Keeps the last listing as it is on disk.
void BackupFolder::noteName(const RelPath &path, bool isThere)
{
    if (!listed_ || listed_->first != path.parent()) {
        return;
    }
    if (isThere) {
        listed_->second.insert(spellingOf(path.name()));
    } else {
        listed_->second.erase(spellingOf(path.name()));
    }
}

Result<FolderPtr> BackupFolder::ensureFolder(const RelPath &path)
{
    Result<FolderPtr> opened = folder(path);
    if (opened) {
        HOLDFAST_ASSIGN(const bool isOwn, isOwnFolder(path));
        if (!isOwn) {
            return Error{ErrorCode::Exists, "create folder", path.bytes(), 0,
                         "a folder whose name differs only in case or form stands there"};
        }
        return opened;
    }
    if (opened.error().code == ErrorCode::NotAFolder) {
        Error inTheWay = std::move(opened).error();
        inTheWay.code = ErrorCode::Exists;
        return inTheWay;
    }
    if (opened.error().code != ErrorCode::NotFound) {
        return opened;
    }
    HOLDFAST_ASSIGN(const FolderPtr parent, ensureFolder(path.parent()));
    if (auto made = parent->createFolder(path.name(), kPrivateFolder); !made) {
        return std::move(made).error();
    }
    markDirty(path.parent());
    noteName(path, true);
    return folder(path);
}

bool BackupFolder::isFree(const RelPath &path)
{
    if (confusesNames()) {
        return false;
    }
    const Result<FolderPtr> opened = folder(path);
    return !opened && opened.error().code == ErrorCode::NotFound;
}

Result<void> BackupFolder::renameFolder(const RelPath &from, const RelPath &to)
{
    HOLDFAST_ASSIGN(const FolderPtr fromFolder, folder(from.parent()));
    HOLDFAST_ASSIGN(const FolderPtr toFolder, folder(to.parent()));
    HOLDFAST_TRY(fromFolder->rename(from.name(), *toFolder, to.name(), IfTaken::Fail));
    forgetFolder(from);
    markDirty(from.parent());
    markDirty(to.parent());
    markDirty(to);
    changes_.gaveTo[from.parent()].insert(to.parent());
    if (auto given = changes_.gaveTo.extract(from)) {
        changes_.gaveTo[to].merge(given.mapped());
    }
    noteName(to, true);
    return {};
}

Result<RelPath> BackupFolder::freeFolder(const RelPath &wanted)
{
    RelPath path;
    for (const BytesView part : wanted.parts()) {
        for (int n = 1;; ++n) {
            const RelPath candidate = path / StorageLayout::alternative(part, n, abilities_.names);
            Result<FolderPtr> made = ensureFolder(candidate);
            if (made) {
                path = candidate;
                break;
            }
            if (made.error().code != ErrorCode::Exists) {
                return std::move(made).error();
            }
        }
    }
    return path;
}

Result<RelPath> BackupFolder::freePlace(const RelPath &wanted)
{
    HOLDFAST_ASSIGN(const RelPath parent, freeFolder(wanted.parent()));
    HOLDFAST_ASSIGN(const FolderPtr opened, folder(parent));
    for (int n = 1;; ++n) {
        const Bytes name = StorageLayout::alternative(wanted.name(), n, abilities_.names);
        const Result<Metadata> there = opened->stat(name);
        if (!there) {
            if (there.error().code == ErrorCode::NotFound) {
                return parent / name;
            }
            return there.error();
        }
    }
}

Result<Metadata> BackupFolder::stat(const RelPath &path)
{
    HOLDFAST_ASSIGN(const FolderPtr parent, folder(path.parent()));
    return parent->stat(path.name());
}

Result<FilePtr> BackupFolder::openFile(const RelPath &path)
{
    HOLDFAST_ASSIGN(const FolderPtr parent, folder(path.parent()));
    return parent->openFile(path.name());
}

Result<void> BackupFolder::rename(const RelPath &from, const RelPath &to, IfTaken ifTaken)
{
    HOLDFAST_ASSIGN(const FolderPtr fromFolder, folder(from.parent()));
    HOLDFAST_ASSIGN(const FolderPtr toFolder, folder(to.parent()));
    HOLDFAST_TRY(fromFolder->rename(from.name(), *toFolder, to.name(), ifTaken));
    if (ifTaken == IfTaken::Replace && from.parent() != to.parent()) {
        // Of two names of one file POSIX leaves both. (In one folder the old name may be found
        // where only the new one stands: case does not count everywhere.)
        if (const Result<Metadata> left = fromFolder->stat(from.name()); left.ok()) {
            HOLDFAST_TRY(fromFolder->removeFile(from.name()));
        }
    }
    markDirty(from.parent());
    markDirty(to.parent());
    if (from.parent() != to.parent()) {
        changes_.gaveTo[from.parent()].insert(to.parent());
    }
    noteName(from, false);
    noteName(to, true);
    return {};
}

Result<void> BackupFolder::link(const RelPath &from, const RelPath &to)
{
    HOLDFAST_ASSIGN(const FolderPtr fromFolder, folder(from.parent()));
    HOLDFAST_ASSIGN(const FolderPtr toFolder, folder(to.parent()));
    HOLDFAST_TRY(fromFolder->link(from.name(), *toFolder, to.name()));
    markDirty(to.parent());
    noteName(to, true);
    return {};
}

Result<void> BackupFolder::remove(const RelPath &path)
{
    HOLDFAST_ASSIGN(const FolderPtr parent, folder(path.parent()));
    HOLDFAST_TRY(parent->removeFile(path.name()));
    markDirty(path.parent());
    noteName(path, false);
    return {};
}

Result<void> BackupFolder::removeFolder(const RelPath &path)
{
    HOLDFAST_ASSIGN(const FolderPtr parent, folder(path.parent()));
    HOLDFAST_TRY(parent->removeFolder(path.name()));
    forgetFolder(path);
    noteName(path, false);
    markDirty(path.parent());
    return {};
}

// It stands there no more.
void BackupFolder::forgetFolder(const RelPath &path)
{
    if (const auto found = cached_.find(path); found != cached_.end()) {
        recent_.erase(found->second);
        cached_.erase(found);
    }
    changes_.folders.erase(path);
    spelled_.erase(path);
}

void BackupFolder::removeEmptyFolders(const RelPath &path, const RelPath &stop)
{
    // Not empty, or not there: both end the way up. An empty folder that stays is no loss.
    for (RelPath current = path; current != stop && removeFolder(current);
         current = current.parent()) {
    }
}

void BackupFolder::beginBarrier(std::vector<RelPath> stagedFiles)
{
    // A few are synced one by one, at the end.
    if (stagedFiles.size() <= kSyncEach) {
        return;
    }
    barrier_.emplace();
    barrier_->stagedFiles.insert(std::make_move_iterator(stagedFiles.begin()),
                                 std::make_move_iterator(stagedFiles.end()));
    barrier_->changes = std::exchange(changes_, {});
    barrier_->synced =
        std::async(std::launch::async, [root = root_] { return root->syncFileSystem(); });
}

Result<void> BackupFolder::endBarrier(const std::vector<RelPath> &stagedFiles)
{
    if (!barrier_) {
        return barrier(stagedFiles);
    }
    Result<void> synced = barrier_->synced.get();
    const Barrier ended = *std::exchange(barrier_, std::nullopt);
    if (!synced) {
        if (synced.error().code != ErrorCode::NotSupported) {
            return synced;
        }
        changes_.folders.insert(ended.changes.folders.begin(), ended.changes.folders.end());
        changes_.gaveTo.insert(ended.changes.gaveTo.begin(), ended.changes.gaveTo.end());
        changes_.files.insert(ended.changes.files.begin(), ended.changes.files.end());
        return barrier(stagedFiles);
    }
    // Folders that were made meanwhile can wait: nothing that is in them is reported before another
    // barrier. Staged files can't.
    std::vector<RelPath> late;
    for (const RelPath &path : stagedFiles) {
        if (!ended.stagedFiles.contains(path) || changes_.folders.contains(path.parent())) {
            late.push_back(path);
        }
    }
    return late.empty() ? Result<void>() : barrier(late);
}

Result<void> BackupFolder::barrier(const std::vector<RelPath> &stagedFiles)
{
    if (barrier_) {
        HOLDFAST_TRY(endBarrier({}));
    }
    // The folders that staged files stand in are new in each run. A sync of the file alone need not
    // keep its name (POSIX): an intent would name what is not there.
    for (const RelPath &path : stagedFiles) {
        markDirty(path.parent());
        markDirty(path.parent().parent());
    }
    if (stagedFiles.size() + changes_.folders.size() + changes_.files.size() > kSyncEach) {
        Result<void> synced = root_->syncFileSystem();
        if (synced) {
            changes_ = {};
        }
        // Where its result can't be had (before Linux 5.8), each is synced.
        if (synced || synced.error().code != ErrorCode::NotSupported) {
            return synced;
        }
    }
    for (const RelPath &path : stagedFiles) {
        const Result<FilePtr> file = openFile(path);
        if (file) {
            HOLDFAST_TRY((*file)->sync());
        } else if (file.error().code != ErrorCode::WrongType) {
            return file.error();  // of a symlink only the name can be synced
        }
    }
    for (const RelPath &path : changes_.files) {
        const Result<FilePtr> file = openFile(path);
        // One that only its owner may read is synced with everything.
        HOLDFAST_TRY(file ? (*file)->sync()
                          : (file.error().code == ErrorCode::AccessDenied ? root_->syncFileSystem()
                                                                          : file.error()));
    }
    changes_.files.clear();
    for (const RelPath &path : dirtyInOrder()) {
        HOLDFAST_ASSIGN(const FolderPtr opened, folder(path));
        HOLDFAST_TRY(opened->sync());
    }
    changes_ = {};
    return {};
}

Result<void> BackupFolder::clearIncoming()
{
    // An open folder that is removed is a dead end for whatever is made in it later.
    recent_.clear();
    cached_.clear();
    spelled_.clear();
    listed_.reset();
    return removeContent(*incoming_);
}

}  // namespace holdfast
