// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/path.h"
#include "base/result.h"
#include "exec/abilities.h"
#include "fs/filesystem.h"

#include <future>
#include <list>
#include <map>
#include <memory>
#include <optional>
#include <set>
#include <string>
#include <unordered_map>
#include <unordered_set>
#include <vector>

namespace holdfast
{

/// The opened backup: its root by descriptor, its own folder, its lock, and the one way to make,
/// find and sync stored names. Everything in core/exec that touches stored files goes through it.
/// Not thread-safe but for incomingOf(), gathering() and isWrittenByAnother(): engine thread.
class BackupFolder
{
public:
    /// For reading: nothing is made, no lock. NotFound when there is no backup at `root` (a folder
    /// without `.holdfast`).
    [[nodiscard]] static Result<std::unique_ptr<BackupFolder>>
    openForReading(FileSystem &fileSystem, const AbsPath &root);
    /// For writing: makes the root and `.holdfast` when they are missing (mode 0700), takes the
    /// lock (Locked, with the holder's pid as detail), probes what the file system can do.
    [[nodiscard]] static Result<std::unique_ptr<BackupFolder>>
    openForWriting(FileSystem &fileSystem, const AbsPath &root);

    /// Does another one (of this process, too) hold the lock at this moment? False where that can't
    /// be told. Thread-safe.
    [[nodiscard]] bool isWrittenByAnother() const;

    [[nodiscard]] const AbsPath &path() const noexcept { return path_; }
    [[nodiscard]] const FolderPtr &root() const noexcept { return root_; }
    [[nodiscard]] const FolderPtr &own() const noexcept { return own_; }
    /// `.holdfast/incoming`, for files in flight.
    [[nodiscard]] const FolderPtr &incoming() const noexcept { return incoming_; }
    /// A worker's own folder below incoming (made when missing). Thread-safe.
    [[nodiscard]] Result<FolderPtr> incomingOf(int worker) const;
    [[nodiscard]] static RelPath incomingPath(int worker);
    /// A folder below incoming (made when missing) for files that one new folder of the backup will
    /// hold: it takes that folder's place as a whole. `number`, of the caller's choice, is unique
    /// since recovery. Thread-safe.
    [[nodiscard]] Result<FolderPtr> gathering(int number) const;
    [[nodiscard]] static RelPath gatheringPath(int number);
    /// Is that path one of gatheringPath()?
    [[nodiscard]] static bool isGathering(const RelPath &path) noexcept;

    /// What the destination can do, found out when it was opened for writing. Hard links decide how
    /// the present copy is archived.
    [[nodiscard]] const Abilities &abilities() const noexcept { return abilities_; }
    [[nodiscard]] bool canLink() const noexcept { return abilities_.links; }

    /// An open folder below the root, from a small cache.
    [[nodiscard]] Result<FolderPtr> folder(const RelPath &path);
    /// The same; missing folders are made with mode 0700. Exists when a file stands in the way, or
    /// a folder of another spelling that the destination takes for this one.
    [[nodiscard]] Result<FolderPtr> ensureFolder(const RelPath &path);
    /// Does nothing stand at `path`? False also where names that differ in case or form are the
    /// same, or where that can't be told: for what is done as a whole only when it surely can.
    [[nodiscard]] bool isFree(const RelPath &path);
    /// Moves the folder `from` to `to`, which is free, with all that is in it.
    [[nodiscard]] Result<void> renameFolder(const RelPath &from, const RelPath &to);
    /// `wanted` when its name is free and its parents are or can be folders, else the next free
    /// alternative (`a~2`); makes the parents.
    [[nodiscard]] Result<RelPath> freePlace(const RelPath &wanted);
    /// `wanted` as a folder, made when missing; where a file stands in the way, the next
    /// alternative that is a folder or free.
    [[nodiscard]] Result<RelPath> freeFolder(const RelPath &wanted);

    /// Does a name stand there in just this spelling? Where names of another case or Unicode form
    /// are the same, stat() would find what another name stands for.
    [[nodiscard]] Result<bool> isSpelledSo(const RelPath &path);

    /// Metadata of a stored name.
    [[nodiscard]] Result<Metadata> stat(const RelPath &path);
    [[nodiscard]] Result<FilePtr> openFile(const RelPath &path);
    /// Renames below the root and remembers both folders for the next barrier.
    [[nodiscard]] Result<void> rename(const RelPath &from, const RelPath &to, IfTaken ifTaken);
    [[nodiscard]] Result<void> link(const RelPath &from, const RelPath &to);
    [[nodiscard]] Result<void> remove(const RelPath &path);
    /// Removes an empty folder; Exists when there is something in it.
    [[nodiscard]] Result<void> removeFolder(const RelPath &path);
    /// Removes a stored folder and its parents as long as they are empty, up to (not including)
    /// `stop`.
    void removeEmptyFolders(const RelPath &path, const RelPath &stop);

    /// Mode, times or attributes of this stored file or folder were set: on stable storage with the
    /// next barrier.
    void markChanged(const RelPath &path, EntryType type);
    /// Content and names of these staged files, and the names and properties that changed since the
    /// last barrier, on stable storage: one sync of the whole file system, or, for a few, of each.
    [[nodiscard]] Result<void> barrier(const std::vector<RelPath> &stagedFiles);
    /// Begins such a barrier on a thread of its own, for these files and all that changed until
    /// now; none may be under way.
    void beginBarrier(std::vector<RelPath> stagedFiles);
    /// Waits for the barrier that was begun, and covers those of these files that came after it.
    /// What else changed meanwhile is left for the next barrier. Without one begun: barrier().
    [[nodiscard]] Result<void> endBarrier(const std::vector<RelPath> &stagedFiles);
    /// Removes everything in incoming: only under the lock, and when no intent names anything
    /// there.
    [[nodiscard]] Result<void> clearIncoming();

private:
    BackupFolder() = default;
    [[nodiscard]] Result<void> probe();
    void remember(const RelPath &path, const FolderPtr &folder);
    void markDirty(const RelPath &folder);
    [[nodiscard]] std::vector<RelPath> dirtyInOrder() const;
    [[nodiscard]] bool confusesNames() const noexcept;
    [[nodiscard]] Bytes spellingOf(BytesView name) const;
    [[nodiscard]] Result<bool> isOwnFolder(const RelPath &path);
    void noteName(const RelPath &path, bool isThere);
    void forgetFolder(const RelPath &path);

    AbsPath path_;
    FolderPtr root_;
    FolderPtr own_;
    FolderPtr incoming_;
    std::unique_ptr<Folder::Lock> lock_;
    Abilities abilities_;
    std::list<std::pair<RelPath, FolderPtr>> recent_;
    std::unordered_map<RelPath, std::list<std::pair<RelPath, FolderPtr>>::iterator> cached_;
    /// What the next barrier has to bring to stable storage.
    struct Changes {
        std::set<RelPath> folders;
        /// Those that gave a name to another one, and to which.
        std::map<RelPath, std::set<RelPath>> gaveTo;
        std::set<RelPath> files;  ///< whose properties were set
    };
    Changes changes_;
    /// A barrier under way: what it covers, and its result.
    struct Barrier {
        std::unordered_set<RelPath> stagedFiles;
        Changes changes;
        std::future<Result<void>> synced;
    };
    std::optional<Barrier> barrier_;
    /// Folders that are known to be spelled as they are named.
    std::set<RelPath> spelled_;
    /// The folder that was listed last, with its names.
    std::optional<std::pair<RelPath, std::set<Bytes>>> listed_;
};

}  // namespace holdfast
