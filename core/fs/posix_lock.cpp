// SPDX-License-Identifier: GPL-3.0-or-later
#include "fs/posix.h"

#include <algorithm>
#include <cctype>
#include <sys/file.h>

namespace holdfast::posix
{
namespace
{

// Where locks are mandatory (SMB) nobody else reads a locked range: it lies behind the pid.
constexpr off_t kLockedByte = 0x40000000;

/// The system gives the lock back when the last descriptor goes, and so when the process dies. The
/// file stays: removing it would let two processes lock two files of the same name.
class PosixLock final : public Folder::Lock
{
public:
    explicit PosixLock(Descriptor descriptor) : descriptor_(std::move(descriptor)) {}

private:
    Descriptor descriptor_;
};

struct flock lockedRange()
{
    struct flock range {
    };
    range.l_type = F_WRLCK;
    range.l_whence = SEEK_SET;
    range.l_start = kLockedByte;
    range.l_len = 1;
    return range;
}

/// Is the whole file to be locked instead?
bool isWithoutRangeLocks(int error)
{
    return error == EINVAL || error == ENOSYS || error == EOPNOTSUPP || error == ENOLCK;
}

/// Locks the open file, not the process: closing another descriptor of the file doesn't unlock it.
/// 0, or errno.
int tryLock(int fd)
{
    struct flock range = lockedRange();
    if (retried([&] { return ::fcntl(fd, F_OFD_SETLK, &range); }) == 0) {
        return 0;
    }
    if (!isWithoutRangeLocks(errno)) {
        return errno;
    }
    return retried([&] { return ::flock(fd, LOCK_EX | LOCK_NB); }) == 0 ? 0 : errno;
}

/// Empty when the file holds no number (yet).
std::string readPid(int fd)
{
    std::array<char, 32> text{};
    const ssize_t got = retried([&] { return ::pread(fd, text.data(), text.size(), 0); });
    const BytesView read(text.data(), got > 0 ? static_cast<std::size_t>(got) : 0);
    const auto isDigit = [](char c) { return c >= '0' && c <= '9'; };
    return {read.begin(), std::find_if_not(read.begin(), read.end(), isDigit)};
}

Result<void> writePid(int fd, BytesView name)
{
    const std::string text = std::to_string(::getpid()) + '\n';
    const ssize_t put = retried([&] { return ::pwrite(fd, text.data(), text.size(), 0); });
    if (put < 0) {
        // The lock counts, the number is a courtesy; and a full disk must not keep anyone from
        // making room.
        if (errno == ENOSPC || errno == EDQUOT) {
            return {};
        }
        return failure(errno, "write lock file", name);
    }
    if (retried([&] { return ::ftruncate(fd, static_cast<off_t>(text.size())); }) != 0) {
        return failure(errno, "write lock file", name);
    }
    return {};
}

}  // namespace

Result<std::unique_ptr<Folder::Lock>> takeLock(int folder, BytesView name)
{
    const CName cName(name);
    if (!cName.isValid()) {
        return notAName("lock", name);
    }
    constexpr int kFlags = O_RDWR | O_CREAT | O_NOFOLLOW | O_NONBLOCK | O_NOCTTY | O_CLOEXEC;
    Descriptor descriptor(retried([&] { return ::openat(folder, cName.get(), kFlags, 0600); }));
    if (!descriptor.isOpen()) {
        return errno == ELOOP ? failureAs(ErrorCode::WrongType, errno, "lock", name)
                              : creationFailure(errno, "lock", name);
    }
    struct stat status {
    };
    if (::fstat(descriptor.get(), &status) != 0) {
        return failure(errno, "lock", name);
    }
    if (!S_ISREG(status.st_mode)) {
        return Error{ErrorCode::WrongType, "lock", Bytes(name), 0, "not a regular file"};
    }
    const int refused = tryLock(descriptor.get());
    if (refused == EAGAIN || refused == EACCES) {
        Error error = failureAs(ErrorCode::Locked, 0, "lock", name);
        error.detail = readPid(descriptor.get());
        return error;
    }
    if (refused != 0) {
        return failureAs(refused == ENOLCK ? ErrorCode::NotSupported
                                           : systemError(refused, {}, {}).code,
                         refused, "lock", name);
    }
    HOLDFAST_TRY(writePid(descriptor.get(), name));
    return std::unique_ptr<Folder::Lock>(std::make_unique<PosixLock>(std::move(descriptor)));
}

Result<bool> isLocked(int folder, BytesView name)
{
    const CName cName(name);
    if (!cName.isValid()) {
        return notAName("look at lock", name);
    }
    constexpr int kFlags = O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_NOCTTY | O_CLOEXEC;
    const Descriptor descriptor(retried([&] { return ::openat(folder, cName.get(), kFlags); }));
    if (!descriptor.isOpen()) {
        if (errno == ENOENT) {
            return false;
        }
        return failure(errno, "look at lock", name);
    }
    struct flock range = lockedRange();
    if (retried([&] { return ::fcntl(descriptor.get(), F_OFD_GETLK, &range); }) != 0) {
        return isWithoutRangeLocks(errno)
                   ? failureAs(ErrorCode::NotSupported, errno, "look at lock", name)
                   : failure(errno, "look at lock", name);
    }
    return range.l_type != F_UNLCK;
}

}  // namespace holdfast::posix
