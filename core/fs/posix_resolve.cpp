// SPDX-License-Identifier: GPL-3.0-or-later
// Names, paths and errors between the interface and the system.
#include "fs/posix.h"

#include <atomic>
#include <climits>
#include <cstring>
#include <limits>
#include <linux/openat2.h>
#include <sys/syscall.h>

namespace holdfast::posix
{
namespace
{

constexpr int kFolderFlags = O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC;
// On the way to a folder only the right to pass through is needed, not the right to list.
constexpr int kPassingFlags = O_PATH | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC;

/// The longest beginning of a path, in whole parts, that one call takes; and what is left.
struct Piece {
    Bytes path;
    BytesView left;
};

Piece firstPiece(BytesView path)
{
    if (path.size() < PATH_MAX) {
        return {Bytes(path), {}};
    }
    const std::size_t slash = path.rfind('/', PATH_MAX - 1);
    if (slash == BytesView::npos || slash == 0) {
        return {Bytes(path), {}};  // the system says that it is too long
    }
    return {Bytes(path.substr(0, slash)), path.substr(slash + 1)};
}

/// Part by part, which never follows a link either. For systems without openat2.
int openPartByPart(int folder, BytesView path, int flags)
{
    Descriptor reached;
    int at = folder;
    for (std::size_t slash = path.find('/'); slash != BytesView::npos; slash = path.find('/')) {
        const Bytes part(path.substr(0, slash));
        Descriptor next(retried([&] { return ::openat(at, part.c_str(), kPassingFlags); }));
        if (!next.isOpen()) {
            return -1;
        }
        reached = std::move(next);
        at = reached.get();
        path.remove_prefix(slash + 1);
    }
    const Bytes part(path);
    return retried([&] { return ::openat(at, part.c_str(), flags); });
}

int openPiece(int folder, const Bytes &path, int flags)
{
    if (path.find('/') == Bytes::npos) {
        return retried([&] { return ::openat(folder, path.c_str(), flags); });
    }
    static std::atomic<bool> hasOpenat2{true};
    if (hasOpenat2.load(std::memory_order_relaxed)) {
        open_how how{};
        how.flags = static_cast<unsigned>(flags);
        how.resolve = RESOLVE_BENEATH | RESOLVE_NO_SYMLINKS | RESOLVE_NO_MAGICLINKS;
        const long fd =
            retried([&] { return ::syscall(SYS_openat2, folder, path.c_str(), &how, sizeof how); });
        // EPERM: older container sandboxes say so of every call that they don't know.
        if (fd >= 0 || (errno != ENOSYS && errno != EINVAL && errno != EPERM)) {
            return static_cast<int>(fd);
        }
        if (errno == ENOSYS) {
            hasOpenat2.store(false, std::memory_order_relaxed);
        }
    }
    return openPartByPart(folder, path, flags);
}

}  // namespace

CName::CName(BytesView name)
{
    if (!RelPath::isValidName(name)) {
        return;
    }
    if (name.size() < small_.size()) {
        std::memcpy(small_.data(), name.data(), name.size());
        small_[name.size()] = '\0';
        text_ = small_.data();
    } else {
        large_.assign(name);
        text_ = large_.c_str();
    }
}

Error failure(int errnoValue, const char *operation, BytesView path)
{
    return systemError(errnoValue, operation, Bytes(path));
}

Error failureAs(ErrorCode code, int errnoValue, const char *operation, BytesView path)
{
    Error error = failure(errnoValue, operation, path);
    error.code = code;
    return error;
}

Error notAName(const char *operation, BytesView name)
{
    return {ErrorCode::Invalid, operation, Bytes(name), 0, "not a single name"};
}

Error creationFailure(int errnoValue, const char *operation, BytesView name)
{
    // vfat, exfat and ntfs refuse some characters with EINVAL, and bytes that are no text with
    // EILSEQ.
    if (errnoValue == EINVAL || errnoValue == EILSEQ) {
        return failureAs(ErrorCode::BadName, errnoValue, operation, name);
    }
    return failure(errnoValue, operation, name);
}

namespace
{

EntryType typeOf(mode_t mode) noexcept
{
    switch (mode & S_IFMT) {
    case S_IFREG:
        return EntryType::File;
    case S_IFDIR:
        return EntryType::Folder;
    case S_IFLNK:
        return EntryType::Symlink;
    default:
        return EntryType::Special;
    }
}

/// File systems hold times beyond what 64 bits of nanoseconds can: the nearest then.
TimeNs timeOf(const timespec &time) noexcept
{
    constexpr TimeNs kLimit = std::numeric_limits<TimeNs>::max() / kSecond - 1;
    if (time.tv_sec > kLimit) {
        return std::numeric_limits<TimeNs>::max();
    }
    if (time.tv_sec < -kLimit) {
        return std::numeric_limits<TimeNs>::min();
    }
    return static_cast<TimeNs>(time.tv_sec) * kSecond + time.tv_nsec;
}

}  // namespace

Metadata metadataOf(const struct stat &status) noexcept
{
    Metadata metadata;
    metadata.type = typeOf(status.st_mode);
    metadata.mode = status.st_mode & 07777U;
    metadata.uid = status.st_uid;
    metadata.gid = status.st_gid;
    metadata.size = static_cast<std::uint64_t>(status.st_size);
    metadata.allocated = static_cast<std::uint64_t>(status.st_blocks) * 512U;
    metadata.inode = status.st_ino;
    metadata.device = status.st_dev;
    metadata.links = status.st_nlink;
    metadata.mtime = timeOf(status.st_mtim);
    metadata.ctime = timeOf(status.st_ctim);
    return metadata;
}

timespec timespecOf(TimeNs time) noexcept
{
    TimeNs seconds = time / kSecond;
    TimeNs rest = time % kSecond;
    if (rest < 0) {
        rest += kSecond;
        --seconds;
    }
    timespec result{};
    result.tv_sec = static_cast<time_t>(seconds);
    result.tv_nsec = static_cast<long>(rest);
    return result;
}

Result<Descriptor> openBelow(int folder, BytesView path)
{
    if (path.empty()) {
        // Not dup: a handle of its own has its own record of write errors (syncfs).
        Descriptor same(retried([&] { return ::openat(folder, ".", kFolderFlags); }));
        if (!same.isOpen()) {
            return failure(errno, "open folder", ".");
        }
        return same;
    }
    Descriptor reached;
    int at = folder;
    for (BytesView rest = path;;) {
        const Piece piece = firstPiece(rest);
        const int flags = piece.left.empty() ? kFolderFlags : kPassingFlags;
        Descriptor next(openPiece(at, piece.path, flags));
        if (!next.isOpen()) {
            return failure(errno, "open folder", path);
        }
        if (piece.left.empty()) {
            return next;
        }
        reached = std::move(next);
        at = reached.get();
        rest = piece.left;
    }
}

Result<Descriptor> openFollowing(BytesView path)
{
    constexpr int kFollow = ~O_NOFOLLOW;
    if (path.empty() || path.front() != '/') {
        return Error{ErrorCode::Invalid, "open folder", Bytes(path), 0, "not an absolute path"};
    }
    Descriptor reached;
    int at = AT_FDCWD;
    for (BytesView rest = path;;) {
        const Piece piece = firstPiece(rest);
        const int flags = (piece.left.empty() ? kFolderFlags : kPassingFlags) & kFollow;
        Descriptor next(retried([&] { return ::openat(at, piece.path.c_str(), flags); }));
        if (!next.isOpen()) {
            return failure(errno, "open folder", path);
        }
        if (piece.left.empty()) {
            return next;
        }
        reached = std::move(next);
        at = reached.get();
        rest = piece.left;
    }
}

Result<void> makeFolder(int parent, const CName &name, BytesView shownName, std::uint32_t mode)
{
    if (retried([&] { return ::mkdirat(parent, name.get(), mode); }) != 0) {
        return creationFailure(errno, "create folder", shownName);
    }
    // The umask, a set-gid parent or its default ACL may have changed the mode.
    struct stat status {
    };
    if (::fstatat(parent, name.get(), &status, AT_SYMLINK_NOFOLLOW) != 0) {
        return failure(errno, "create folder", shownName);
    }
    if ((status.st_mode & 07777U) == mode) {
        return {};
    }
    HOLDFAST_ASSIGN(const Node node, Node::ofName(parent, shownName, "create folder"));
    return node.setMode(mode);
}

}  // namespace holdfast::posix
