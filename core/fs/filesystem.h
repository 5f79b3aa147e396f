// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/metadata.h"
#include "base/path.h"
#include "base/result.h"
#include "fs/attributes.h"

#include <cstdint>
#include <memory>
#include <span>
#include <string>
#include <vector>

namespace holdfast
{

class Folder;
using FolderPtr = std::shared_ptr<Folder>;

/// One name of a listing.
struct ListedName {
    Bytes name;
    /// As far as the listing tells without a stat; nothing when it does not.
    std::optional<EntryType> type;
};

/// What a rename does with a name that is taken.
enum class IfTaken : std::uint8_t {
    Fail,     ///< Exists (by an atomic call where the file system has one, else looked up first)
    Replace,  ///< the name stands for the renamed file afterwards, at every moment for one of both
};

/// An open regular file. Not thread-safe. Closing is part of the result when something was written:
/// call close().
class File
{
public:
    virtual ~File() = default;
    /// Up to `buffer.size()` bytes from `offset`; 0 at the end.
    virtual Result<std::size_t> read(std::span<char> buffer, std::uint64_t offset) = 0;
    /// All of `data` at `offset`.
    virtual Result<void> write(std::span<const char> data, std::uint64_t offset) = 0;
    virtual Result<void> truncate(std::uint64_t size) = 0;
    virtual Result<Metadata> stat() = 0;
    /// The next stretch of data at or after `offset`: {begin, end}. begin == end == file size when
    /// only a hole is left. The whole rest is data where the file system can't tell.
    virtual Result<std::pair<std::uint64_t, std::uint64_t>> nextData(std::uint64_t offset,
                                                                     std::uint64_t size) = 0;
    /// Makes this file's content that of `origin`, sharing blocks. NotSupported where that can't
    /// be.
    virtual Result<void> cloneFrom(File &origin) = 0;
    /// Shares the blocks of `origin` from `offset` on, `length` bytes, where both hold the same:
    /// the file system compares them, and so never changes what this file holds, nor its times. For
    /// two files of one size, in pieces of whole blocks but for the last one. True: shared; false:
    /// they differ. NotSupported where it can't be had for any two files.
    virtual Result<bool> shareWith(File &origin, std::uint64_t offset, std::uint64_t length) = 0;
    /// All extended attributes (with ACLs), sorted by name; none where the file system has none.
    virtual Result<Attributes> attributes() = 0;
    /// Sets mode, times, owner (when privileged) and attributes (those that are set and not in
    /// `attributes` are removed). What the file system can't hold is left out silently: the catalog
    /// holds it.
    virtual Result<void> setProperties(const NodeProperties &properties) = 0;
    /// Content and metadata on stable storage. Never repeated after a failure (a second one may
    /// lie).
    virtual Result<void> sync() = 0;
    /// Hints that the content will not be read again soon. May do nothing.
    virtual void dropCache() = 0;
    virtual Result<void> close() = 0;
};
using FilePtr = std::unique_ptr<File>;

/// An open folder: everything below is reached through it, by one name or by a relative path of any
/// length, and never through a symbolic link (a link in the way is NotAFolder). Thread-safe: all
/// state is the descriptor. `name` arguments are single names (RelPath::isValidName).
class Folder : public std::enable_shared_from_this<Folder>
{
public:
    virtual ~Folder() = default;
    /// The folder at `path` below this one; itself for the empty path.
    [[nodiscard]] virtual Result<FolderPtr> openFolder(const RelPath &path) const = 0;
    /// All names but "." and "..", in no order.
    [[nodiscard]] virtual Result<std::vector<ListedName>> list() const = 0;
    /// Of this folder itself.
    [[nodiscard]] virtual Result<Metadata> stat() const = 0;
    [[nodiscard]] virtual Result<Metadata> stat(BytesView name) const = 0;
    /// For reading. WrongType for anything but a regular file (a FIFO never blocks).
    [[nodiscard]] virtual Result<FilePtr> openFile(BytesView name) const = 0;
    /// A new, empty file for reading and writing; Exists when the name is taken. `mode` (less the
    /// umask) is for callers whose folder nobody else can enter: what will have it need not be
    /// changed later.
    [[nodiscard]] virtual Result<FilePtr> createFile(BytesView name, std::uint32_t mode) const = 0;
    /// The same with mode 0600.
    [[nodiscard]] Result<FilePtr> createFile(BytesView name) const
    {
        constexpr std::uint32_t kPrivate = 0600;
        return createFile(name, kPrivate);
    }
    [[nodiscard]] virtual Result<Bytes> readLink(BytesView name) const = 0;
    virtual Result<void> createSymlink(BytesView name, BytesView target) const = 0;
    /// A new folder with exactly this mode; Exists when the name is taken (by anything).
    virtual Result<void> createFolder(BytesView name, std::uint32_t mode) const = 0;
    /// A second name for a file or symlink; Exists when it is taken, NotSupported where the file
    /// system has no links.
    virtual Result<void> link(BytesView name, const Folder &to, BytesView newName) const = 0;
    /// When both names are links of the same file, Replace does nothing: both stay (POSIX).
    virtual Result<void> rename(BytesView name, const Folder &to, BytesView newName,
                                IfTaken ifTaken) const = 0;
    /// The two names change places, in one step: neither is ever absent, and what stood at
    /// `otherName` can be looked at afterwards. NotSupported where the file system has no such
    /// step. Of two links of one file nothing changes.
    virtual Result<void> exchange(BytesView name, const Folder &to, BytesView otherName) const = 0;
    virtual Result<void> removeFile(BytesView name) const = 0;
    virtual Result<void> removeFolder(BytesView name) const = 0;
    /// Extended attributes of this folder itself, or of a name (a symlink's own).
    [[nodiscard]] virtual Result<Attributes> attributes() const = 0;
    [[nodiscard]] virtual Result<Attributes> attributes(BytesView name) const = 0;
    /// As File::setProperties, for this folder itself, or for a name (a symlink's own; mode is
    /// skipped there).
    virtual Result<void> setProperties(const NodeProperties &properties) const = 0;
    virtual Result<void> setProperties(BytesView name, const NodeProperties &properties) const = 0;
    /// This folder's names on stable storage.
    virtual Result<void> sync() const = 0;
    /// Everything on the file system that holds this folder on stable storage (syncfs).
    virtual Result<void> syncFileSystem() const = 0;
    /// Free bytes for this user, and total bytes.
    struct Space {
        std::uint64_t free = 0;
        std::uint64_t total = 0;
        /// A local disk: memory can be shared and locks hold there, as a database's write-ahead log
        /// needs it. False for network file systems and FUSE.
        bool local = true;
        /// May this user make and remove names in this folder?
        bool writable = true;
    };
    [[nodiscard]] virtual Result<Space> space() const = 0;
    /// The type of the file system that holds this folder, as the system names it (`ext4`, `vfat`,
    /// `fuse.sshfs`); empty when it is not known.
    [[nodiscard]] virtual Result<std::string> fileSystemType() const = 0;
    /// An exclusive lock on `name` (made when missing) for as long as the answer lives. Locked when
    /// another process has it: `detail` is that process's pid, as the lock file names it. A dead
    /// process holds no lock.
    class Lock
    {
    public:
        virtual ~Lock() = default;
    };
    [[nodiscard]] virtual Result<std::unique_ptr<Lock>> lock(BytesView name) const = 0;
    /// Is `name` locked at this moment, by this process or another one? Makes and locks nothing;
    /// false when it does not exist. NotSupported where locks can only be tried; a lock that had to
    /// be taken in another way than the usual one may not be seen.
    [[nodiscard]] virtual Result<bool> isLocked(BytesView name) const = 0;
};

/// The way to the disk. One implementation here (POSIX); tests have others. Thread-safe.
class FileSystem
{
public:
    virtual ~FileSystem() = default;
    /// The folder at `path`. Links in `path` itself are followed: a person wrote it.
    [[nodiscard]] virtual Result<FolderPtr> open(const AbsPath &path) = 0;
    /// `path` without links in it, as far as it is there; the rest of it as it is.
    [[nodiscard]] virtual Result<AbsPath> canonical(const AbsPath &path) = 0;
    /// Makes the folder and its missing parents with exactly `mode`, their names on stable storage;
    /// fine when it is there already.
    virtual Result<void> createFolders(const AbsPath &path, std::uint32_t mode) = 0;
};

/// The implementation for Linux and other POSIX systems: descriptors, openat, fstatat.
[[nodiscard]] std::unique_ptr<FileSystem> makePosixFileSystem();

}  // namespace holdfast
