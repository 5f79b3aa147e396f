// SPDX-License-Identifier: GPL-3.0-or-later
#include "fs/posix.h"

#include <algorithm>
#include <cstddef>
#include <cstdio>
#include <cstring>
#include <dirent.h>
#include <sys/statvfs.h>
#include <sys/syscall.h>
#include <sys/utsname.h>
#include <sys/vfs.h>

namespace holdfast::posix
{
namespace
{

class PosixFolder final : public Folder
{
public:
    PosixFolder(Descriptor descriptor, Bytes path)
        : descriptor_(std::move(descriptor)), path_(std::move(path))
    {
    }

    [[nodiscard]] Result<FolderPtr> openFolder(const RelPath &path) const override;
    [[nodiscard]] Result<std::vector<ListedName>> list() const override;
    [[nodiscard]] Result<Metadata> stat() const override;
    [[nodiscard]] Result<Metadata> stat(BytesView name) const override;
    [[nodiscard]] Result<FilePtr> openFile(BytesView name) const override;
    [[nodiscard]] Result<FilePtr> createFile(BytesView name, std::uint32_t mode) const override;
    [[nodiscard]] Result<Bytes> readLink(BytesView name) const override;
    Result<void> createSymlink(BytesView name, BytesView target) const override;
    Result<void> createFolder(BytesView name, std::uint32_t mode) const override;
    Result<void> link(BytesView name, const Folder &to, BytesView newName) const override;
    Result<void> rename(BytesView name, const Folder &to, BytesView newName,
                        IfTaken ifTaken) const override;
    Result<void> exchange(BytesView name, const Folder &to, BytesView otherName) const override;
    Result<void> removeFile(BytesView name) const override;
    Result<void> removeFolder(BytesView name) const override;
    [[nodiscard]] Result<Attributes> attributes() const override;
    [[nodiscard]] Result<Attributes> attributes(BytesView name) const override;
    Result<void> setProperties(const NodeProperties &properties) const override;
    Result<void> setProperties(BytesView name, const NodeProperties &properties) const override;
    Result<void> sync() const override;
    Result<void> syncFileSystem() const override;
    [[nodiscard]] Result<Space> space() const override;
    [[nodiscard]] Result<std::string> fileSystemType() const override
    {
        return fileSystemTypeOf(fd());
    }
    [[nodiscard]] Result<std::unique_ptr<Lock>> lock(BytesView name) const override;
    [[nodiscard]] Result<bool> isLocked(BytesView name) const override;

private:
    [[nodiscard]] int fd() const noexcept { return descriptor_.get(); }
    /// The path of a handle that has none is the folder itself.
    [[nodiscard]] BytesView shownPath() const noexcept
    {
        return path_.empty() ? BytesView(".") : BytesView(path_);
    }

    Descriptor descriptor_;
    Bytes path_;  ///< as it was opened, for messages only
};

const PosixFolder *posixFolder(const Folder &folder)
{
    return dynamic_cast<const PosixFolder *>(&folder);
}

Error elsewhere(const char *operation, BytesView name)
{
    return {ErrorCode::NotSupported, operation, Bytes(name), 0, "not on the same file system"};
}

// statfs(2), f_type. The numbers of those that linux/magic.h does not name are from their sources.
constexpr std::uint32_t kFuse = 0x65735546;

bool isLocal(std::uint32_t kind)
{
    constexpr std::array<std::uint32_t, 9> remote = {
        0x6969,      // NFS
        0xFF534D42,  // CIFS
        0xFE534D42,  // SMB2
        0x517B,      // SMB
        kFuse,       // sshfs, ntfs-3g, rclone
        0x01021997,  // 9P
        0x5346414F,  // AFS
        0x00C36400,  // Ceph
        0x786F4256,  // VirtualBox shared folders
    };
    return std::find(remote.begin(), remote.end(), kind) == remote.end();
}

std::optional<EntryType> listedType(unsigned char type)
{
    switch (type) {
    case DT_REG:
        return EntryType::File;
    case DT_DIR:
        return EntryType::Folder;
    case DT_LNK:
        return EntryType::Symlink;
    case DT_UNKNOWN:
        return std::nullopt;
    default:
        return EntryType::Special;
    }
}

/// Takes the records of one getdents64 call.
void appendNames(const char *records, std::size_t size, std::vector<ListedName> &names)
{
    for (std::size_t at = 0; at < size;) {
        const char *record = records + at;
        std::uint16_t length = 0;
        std::memcpy(&length, record + offsetof(dirent64, d_reclen), sizeof length);
        const auto type = static_cast<unsigned char>(record[offsetof(dirent64, d_type)]);
        const BytesView name(record + offsetof(dirent64, d_name));
        if (name != "." && name != "..") {
            names.push_back({Bytes(name), listedType(type)});
        }
        at += length;
    }
}

Result<FolderPtr> PosixFolder::openFolder(const RelPath &path) const
{
    HOLDFAST_ASSIGN(Descriptor below, openBelow(fd(), path.bytes()));
    return makeFolderHandle(std::move(below), path.isEmpty() ? path_ : path.bytes());
}

Result<std::vector<ListedName>> PosixFolder::list() const
{
    // A descriptor of its own: the position in a listing belongs to the open folder, which other
    // threads share. Listing should leave no trace in the times of a source.
    constexpr int kFlags = O_RDONLY | O_DIRECTORY | O_CLOEXEC;
    int opened = retried([&] { return ::openat(fd(), ".", kFlags | O_NOATIME); });
    if (opened < 0 && errno == EPERM) {
        opened = retried([&] { return ::openat(fd(), ".", kFlags); });
    }
    const Descriptor listing(opened);
    if (!listing.isOpen()) {
        return failure(errno, "list folder", shownPath());
    }
    std::vector<ListedName> names;
    // Not set to zeros: there is one for each folder of a scan.
    alignas(dirent64) std::array<char, 64 * 1024> records;  // NOLINT(*-member-init)
    for (;;) {
        const long got = retried([&] {
            return ::syscall(SYS_getdents64, listing.get(), records.data(), records.size());
        });
        if (got < 0) {
            return failure(errno, "list folder", shownPath());
        }
        if (got == 0) {
            return names;
        }
        appendNames(records.data(), static_cast<std::size_t>(got), names);
    }
}

Result<Metadata> PosixFolder::stat() const
{
    struct stat status {
    };
    if (::fstat(fd(), &status) != 0) {
        return failure(errno, "stat", shownPath());
    }
    return metadataOf(status);
}

Result<Metadata> PosixFolder::stat(BytesView name) const
{
    const CName cName(name);
    if (!cName.isValid()) {
        return notAName("stat", name);
    }
    struct stat status {
    };
    constexpr int kFlags = AT_SYMLINK_NOFOLLOW | AT_NO_AUTOMOUNT;
    if (retried([&] { return ::fstatat(fd(), cName.get(), &status, kFlags); }) != 0) {
        return failure(errno, "stat", name);
    }
    return metadataOf(status);
}

Result<FilePtr> PosixFolder::openFile(BytesView name) const
{
    const CName cName(name);
    if (!cName.isValid()) {
        return notAName("open", name);
    }
    // Not blocking: a FIFO that took the file's place would wait for a writer.
    constexpr int kFlags = O_RDONLY | O_NONBLOCK | O_NOFOLLOW | O_NOCTTY | O_CLOEXEC;
    int opened = retried([&] { return ::openat(fd(), cName.get(), kFlags | O_NOATIME); });
    if (opened < 0 && errno == EPERM) {
        opened = retried([&] { return ::openat(fd(), cName.get(), kFlags); });
    }
    Descriptor descriptor(opened);
    struct stat status {
    };
    if (!descriptor.isOpen()) {
        const int reason = errno;
        // ENXIO, ENODEV: a socket, or a device without a driver; but a drive that went away says
        // so too.
        const bool isOther = ::fstatat(fd(), cName.get(), &status, AT_SYMLINK_NOFOLLOW) == 0 &&
                             !S_ISREG(status.st_mode);
        if (reason == ELOOP || ((reason == ENXIO || reason == ENODEV) && isOther)) {
            return failureAs(ErrorCode::WrongType, reason, "open", name);
        }
        // Another program holds a lease.
        return reason == EAGAIN ? failureAs(ErrorCode::Busy, reason, "open", name)
                                : failure(reason, "open", name);
    }
    if (::fstat(descriptor.get(), &status) != 0) {
        return failure(errno, "open", name);
    }
    if (!S_ISREG(status.st_mode)) {
        return Error{ErrorCode::WrongType, "open", Bytes(name), 0, "not a regular file"};
    }
    return makeFile(std::move(descriptor), Bytes(name), &status);
}

Result<FilePtr> PosixFolder::createFile(BytesView name, std::uint32_t mode) const
{
    const CName cName(name);
    if (!cName.isValid()) {
        return notAName("create", name);
    }
    constexpr int kFlags = O_RDWR | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC;
    Descriptor descriptor(retried([&] { return ::openat(fd(), cName.get(), kFlags, mode); }));
    if (!descriptor.isOpen()) {
        return creationFailure(errno, "create", name);
    }
    return makeFile(std::move(descriptor), Bytes(name));
}

Result<Bytes> PosixFolder::readLink(BytesView name) const
{
    const CName cName(name);
    if (!cName.isValid()) {
        return notAName("read link", name);
    }
    for (std::size_t room = 4096;; room *= 2) {
        Bytes target(room, '\0');
        const ssize_t size =
            retried([&] { return ::readlinkat(fd(), cName.get(), target.data(), room); });
        if (size < 0) {
            return errno == EINVAL ? failureAs(ErrorCode::WrongType, errno, "read link", name)
                                   : failure(errno, "read link", name);
        }
        if (static_cast<std::size_t>(size) < room) {
            target.resize(static_cast<std::size_t>(size));
            return target;
        }
    }
}

Result<void> PosixFolder::createSymlink(BytesView name, BytesView target) const
{
    const CName cName(name);
    if (!cName.isValid()) {
        return notAName("create link", name);
    }
    if (target.find('\0') != BytesView::npos) {
        return Error{ErrorCode::Invalid, "create link", Bytes(name), 0,
                     "a target that no link can have"};
    }
    const Bytes text(target);
    if (retried([&] { return ::symlinkat(text.c_str(), fd(), cName.get()); }) != 0) {
        return errno == EPERM ? failureAs(ErrorCode::NotSupported, errno, "create link", name)
                              : creationFailure(errno, "create link", name);
    }
    return {};
}

Result<void> PosixFolder::createFolder(BytesView name, std::uint32_t mode) const
{
    const CName cName(name);
    if (!cName.isValid()) {
        return notAName("create folder", name);
    }
    return makeFolder(fd(), cName, name, mode);
}

Result<void> PosixFolder::link(BytesView name, const Folder &to, BytesView newName) const
{
    const CName from(name);
    const CName target(newName);
    if (!from.isValid() || !target.isValid()) {
        return notAName("link", from.isValid() ? newName : name);
    }
    const PosixFolder *folder = posixFolder(to);
    if (folder == nullptr) {
        return elsewhere("link", newName);
    }
    if (retried([&] { return ::linkat(fd(), from.get(), folder->fd(), target.get(), 0); }) == 0) {
        return {};
    }
    Error error = creationFailure(errno, "link", newName);
    switch (error.systemError) {
    case EMLINK:
        error.detail = "the file has as many names as the file system allows";
        [[fallthrough]];
    case EPERM:  // no links here; or none to this file, by the kernel's protected_hardlinks
    case EOPNOTSUPP:
    case ENOSYS:
    case EXDEV:
        error.code = ErrorCode::NotSupported;
        break;
    default:
        break;
    }
    return error;
}

Result<void> PosixFolder::rename(BytesView name, const Folder &to, BytesView newName,
                                 IfTaken ifTaken) const
{
    const CName from(name);
    const CName target(newName);
    if (!from.isValid() || !target.isValid()) {
        return notAName("rename", from.isValid() ? newName : name);
    }
    const PosixFolder *folder = posixFolder(to);
    if (folder == nullptr) {
        return elsewhere("rename", newName);
    }
    if (ifTaken == IfTaken::Fail) {
        const int result = retried([&] {
            return ::renameat2(fd(), from.get(), folder->fd(), target.get(), RENAME_NOREPLACE);
        });
        if (result == 0) {
            return {};
        }
        // EINVAL: many FUSE and network file systems. EPERM: sandboxes that don't know the call;
        // where the refusal is real it comes again.
        if (errno != EINVAL && errno != ENOSYS && errno != EPERM) {
            return failure(errno, "rename", errno == ENOENT ? name : newName);
        }
        struct stat status {
        };
        if (::fstatat(folder->fd(), target.get(), &status, AT_SYMLINK_NOFOLLOW) == 0) {
            return failure(EEXIST, "rename", newName);
        }
        if (errno != ENOENT) {
            return failure(errno, "rename", newName);
        }
    }
    if (retried([&] { return ::renameat(fd(), from.get(), folder->fd(), target.get()); }) != 0) {
        return creationFailure(errno, "rename", errno == ENOENT ? name : newName);
    }
    return {};
}

Result<void> PosixFolder::exchange(BytesView name, const Folder &to, BytesView otherName) const
{
    const CName from(name);
    const CName target(otherName);
    if (!from.isValid() || !target.isValid()) {
        return notAName("exchange", from.isValid() ? otherName : name);
    }
    const PosixFolder *folder = posixFolder(to);
    if (folder == nullptr) {
        return elsewhere("exchange", otherName);
    }
    const int result = retried(
        [&] { return ::renameat2(fd(), from.get(), folder->fd(), target.get(), RENAME_EXCHANGE); });
    if (result == 0) {
        return {};
    }
    // As of a rename that must not replace: file systems and sandboxes that don't know the call.
    const bool isUnknown =
        errno == EINVAL || errno == ENOSYS || errno == EPERM || errno == EOPNOTSUPP;
    return isUnknown ? failureAs(ErrorCode::NotSupported, errno, "exchange", otherName)
                     : failure(errno, "exchange", otherName);
}

Result<void> PosixFolder::removeFile(BytesView name) const
{
    const CName cName(name);
    if (!cName.isValid()) {
        return notAName("remove", name);
    }
    if (retried([&] { return ::unlinkat(fd(), cName.get(), 0); }) != 0) {
        return failure(errno, "remove", name);
    }
    return {};
}

Result<void> PosixFolder::removeFolder(BytesView name) const
{
    const CName cName(name);
    if (!cName.isValid()) {
        return notAName("remove folder", name);
    }
    if (retried([&] { return ::unlinkat(fd(), cName.get(), AT_REMOVEDIR); }) != 0) {
        return failure(errno, "remove folder", name);
    }
    return {};
}

Result<Attributes> PosixFolder::attributes() const
{
    return Node(fd(), shownPath()).attributes();
}

Result<Attributes> PosixFolder::attributes(BytesView name) const
{
    HOLDFAST_ASSIGN(const Node node, Node::ofName(fd(), name, "read attributes"));
    return node.attributes();
}

Result<void> PosixFolder::setProperties(const NodeProperties &properties) const
{
    return Node(fd(), shownPath()).set(properties);
}

Result<void> PosixFolder::setProperties(BytesView name, const NodeProperties &properties) const
{
    HOLDFAST_ASSIGN(const Node node, Node::ofName(fd(), name, "set properties"));
    return node.set(properties);
}

Result<void> PosixFolder::sync() const
{
    // EINVAL: the file system has no such thing for folders.
    if (::fsync(fd()) != 0 && errno != EINVAL) {
        return failure(errno, "sync folder", shownPath());
    }
    return {};
}

/// Before Linux 5.8 syncfs kept write errors to itself.
bool syncfsTellsErrors()
{
    static const bool tells = [] {
        utsname system{};
        int major = 0;
        int minor = 0;
        return ::uname(&system) == 0 && std::sscanf(system.release, "%d.%d", &major, &minor) == 2 &&
               (major > 5 || (major == 5 && minor >= 8));
    }();
    return tells;
}

Result<void> PosixFolder::syncFileSystem() const
{
    // FUSE writes the kernel's pages to its server and no more: what the server holds back (the
    // allocation of exfat, everything of a network drive) only an fsync makes durable.
    struct statfs kind {
    };
    const bool passesOn = retried([&] { return ::fstatfs(fd(), &kind); }) == 0 &&
                          static_cast<std::uint32_t>(kind.f_type) != kFuse;
    if (!syncfsTellsErrors() || !passesOn) {
        return failure(ENOSYS, "sync file system", shownPath());
    }
    if (::syncfs(fd()) != 0) {
        return failure(errno, "sync file system", shownPath());
    }
    return {};
}

Result<Folder::Space> PosixFolder::space() const
{
    struct statvfs status {
    };
    if (retried([&] { return ::fstatvfs(fd(), &status); }) != 0) {
        return failure(errno, "read free space", shownPath());
    }
    struct statfs kind {
    };
    if (retried([&] { return ::fstatfs(fd(), &kind); }) != 0) {
        return failure(errno, "read the kind of file system", shownPath());
    }
    return Space{status.f_bavail * status.f_frsize, status.f_blocks * status.f_frsize,
                 isLocal(static_cast<std::uint32_t>(kind.f_type)),
                 ::faccessat(fd(), ".", W_OK, AT_EACCESS) == 0};
}

Result<std::unique_ptr<Folder::Lock>> PosixFolder::lock(BytesView name) const
{
    return takeLock(fd(), name);
}

Result<bool> PosixFolder::isLocked(BytesView name) const
{
    return posix::isLocked(fd(), name);
}

}  // namespace

FolderPtr makeFolderHandle(Descriptor descriptor, Bytes path)
{
    return std::make_shared<PosixFolder>(std::move(descriptor), std::move(path));
}

}  // namespace holdfast::posix
