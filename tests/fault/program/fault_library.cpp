// SPDX-License-Identifier: GPL-3.0-or-later
// The libc functions that the fault library replaces. coverage.py shows that none that the program
// calls is missing.
#include "fault_library.h"

#include <cerrno>
#include <cstdarg>
#include <cstring>
#include <dlfcn.h>
#include <fcntl.h>
#include <linux/fs.h>
#include <linux/openat2.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <unistd.h>

using holdfast::fault::Call;
using holdfast::fault::isCounted;
using holdfast::fault::isWritable;
using holdfast::fault::Passage;
using holdfast::fault::refusesLinks;
using holdfast::fault::takeUnsynced;
using holdfast::fault::Verdict;

namespace
{

template <class Function>
Function *next(const char *name)
{
    return reinterpret_cast<Function *>(::dlsym(RTLD_NEXT, name));
}

template <class Real>
auto pass(const Call &call, Real real) -> decltype(real())
{
    Passage passage(call);
    if (passage.before() == Verdict::Fail) {
        return -1;
    }
    const auto result = real();
    passage.after(result >= 0);
    return result;
}

/// `real(size)` writes that many bytes; a torn write gets half of them onto the disk.
template <class Real>
ssize_t passWrite(const Call &call, Real real)
{
    Passage passage(call);
    const Verdict verdict = passage.before();
    if (verdict == Verdict::Fail) {
        return -1;
    }
    const ssize_t result = real(verdict == Verdict::Tear ? call.size / 2 : call.size);
    passage.after(result >= 0);
    return result;
}

template <class Real>
int passOpen(int folder, const char *path, int flags, Real real)
{
    const bool makes = (flags & O_CREAT) != 0;
    if (!makes && (flags & O_TRUNC) == 0) {
        return real();
    }
    // An existing file that is opened without being cut is not changed.
    struct stat status {
    };
    const bool exists = ::fstatat(folder, path, &status, AT_SYMLINK_NOFOLLOW) == 0;
    if (exists && (flags & O_TRUNC) == 0) {
        return real();
    }
    const int fd = pass({exists ? "open-truncate" : "create", -1, folder, path}, real);
    if (!exists) {
        holdfast::fault::isNew(fd);
    }
    return fd;
}

template <class Real>
int passOnFile(const char *name, int fd, Real real)
{
    return isCounted(fd) ? pass({name, fd}, real) : real();
}

Call named(const char *name, int folder, const char *path)
{
    return {name, -1, folder, path};
}

}  // namespace

extern "C" {

#define HOLDFAST_OPEN(function)                                                                    \
    int function(const char *path, int flags, ...)                                                 \
    {                                                                                              \
        static auto *const real = next<int(const char *, int, ...)>(#function);                    \
        va_list arguments;                                                                         \
        va_start(arguments, flags);                                                                \
        const mode_t mode = (flags & O_CREAT) != 0 ? va_arg(arguments, mode_t) : 0;                \
        va_end(arguments);                                                                         \
        return passOpen(AT_FDCWD, path, flags, [&] { return real(path, flags, mode); });           \
    }
HOLDFAST_OPEN(open)
HOLDFAST_OPEN(open64)

#define HOLDFAST_OPENAT(function)                                                                  \
    int function(int folder, const char *path, int flags, ...)                                     \
    {                                                                                              \
        static auto *const real = next<int(int, const char *, int, ...)>(#function);               \
        va_list arguments;                                                                         \
        va_start(arguments, flags);                                                                \
        const mode_t mode = (flags & O_CREAT) != 0 ? va_arg(arguments, mode_t) : 0;                \
        va_end(arguments);                                                                         \
        return passOpen(folder, path, flags, [&] { return real(folder, path, flags, mode); });     \
    }
HOLDFAST_OPENAT(openat)
HOLDFAST_OPENAT(openat64)

ssize_t write(int fd, const void *data, size_t size)
{
    static auto *const real = next<ssize_t(int, const void *, size_t)>("write");
    if (!isCounted(fd)) {
        return real(fd, data, size);
    }
    const Call call{"write", fd, -1, nullptr, -1, nullptr, data, size, -1};
    return passWrite(call, [&](size_t part) { return real(fd, data, part); });
}

#define HOLDFAST_PWRITE(function)                                                                  \
    ssize_t function(int fd, const void *data, size_t size, off_t offset)                          \
    {                                                                                              \
        static auto *const real = next<ssize_t(int, const void *, size_t, off_t)>(#function);      \
        if (!isCounted(fd)) {                                                                      \
            return real(fd, data, size, offset);                                                   \
        }                                                                                          \
        const Call call{"pwrite64", fd, -1, nullptr, -1, nullptr, data, size, offset};             \
        return passWrite(call, [&](size_t part) { return real(fd, data, part, offset); });         \
    }
HOLDFAST_PWRITE(pwrite)
HOLDFAST_PWRITE(pwrite64)

#define HOLDFAST_FTRUNCATE(function)                                                               \
    int function(int fd, off_t size)                                                               \
    {                                                                                              \
        static auto *const real = next<int(int, off_t)>(#function);                                \
        return passOnFile("ftruncate", fd, [&] { return real(fd, size); });                        \
    }
HOLDFAST_FTRUNCATE(ftruncate)
HOLDFAST_FTRUNCATE(ftruncate64)

#define HOLDFAST_FALLOCATE(function)                                                               \
    int function(int fd, int mode, off_t offset, off_t size)                                       \
    {                                                                                              \
        static auto *const real = next<int(int, int, off_t, off_t)>(#function);                    \
        return passOnFile("fallocate", fd, [&] { return real(fd, mode, offset, size); });          \
    }
HOLDFAST_FALLOCATE(fallocate)
HOLDFAST_FALLOCATE(fallocate64)

int fsync(int fd)
{
    static auto *const real = next<int(int)>("fsync");
    return passOnFile("fsync", fd, [&] { return real(fd); });
}

int fdatasync(int fd)
{
    static auto *const real = next<int(int)>("fdatasync");
    return passOnFile("fdatasync", fd, [&] { return real(fd); });
}

int syncfs(int fd) noexcept
{
    static auto *const real = next<int(int)>("syncfs");
    return passOnFile("syncfs", fd, [&] { return real(fd); });
}

// Here an error means what NFS and quotas say at the close: the descriptor is gone all the same,
// and so is what was written and not synced.
int close(int fd)
{
    static auto *const real = next<int(int)>("close");
    if (!isWritable(fd)) {
        return real(fd);
    }
    const Call call{"close", fd};
    Passage passage(call);
    const Verdict verdict = passage.before();
    const int kept = errno;
    struct stat status {
    };
    if (takeUnsynced(fd) && verdict == Verdict::Fail && ::fstat(fd, &status) == 0) {
        ::syscall(SYS_ftruncate, fd, status.st_size / 2);
    }
    const int result = real(fd);
    if (verdict == Verdict::Fail) {
        errno = kept;
        return -1;
    }
    passage.after(result == 0);
    return result;
}

int mkdir(const char *path, mode_t mode) noexcept
{
    static auto *const real = next<int(const char *, mode_t)>("mkdir");
    return pass(named("mkdir", AT_FDCWD, path), [&] { return real(path, mode); });
}

int mkdirat(int folder, const char *path, mode_t mode) noexcept
{
    static auto *const real = next<int(int, const char *, mode_t)>("mkdirat");
    return pass(named("mkdirat", folder, path), [&] { return real(folder, path, mode); });
}

int rmdir(const char *path) noexcept
{
    static auto *const real = next<int(const char *)>("rmdir");
    return pass(named("rmdir", AT_FDCWD, path), [&] { return real(path); });
}

int unlink(const char *path) noexcept
{
    static auto *const real = next<int(const char *)>("unlink");
    return pass(named("unlink", AT_FDCWD, path), [&] { return real(path); });
}

int unlinkat(int folder, const char *path, int flags) noexcept
{
    static auto *const real = next<int(int, const char *, int)>("unlinkat");
    return pass(named("unlinkat", folder, path), [&] { return real(folder, path, flags); });
}

int linkat(int folder, const char *path, int otherFolder, const char *otherPath, int flags) noexcept
{
    static auto *const real = next<int(int, const char *, int, const char *, int)>("linkat");
    if (refusesLinks()) {
        errno = EPERM;
        return -1;
    }
    return pass({"linkat", -1, folder, path, otherFolder, otherPath},
                [&] { return real(folder, path, otherFolder, otherPath, flags); });
}

int link(const char *path, const char *otherPath) noexcept
{
    return linkat(AT_FDCWD, path, AT_FDCWD, otherPath, 0);
}

int symlinkat(const char *target, int folder, const char *path) noexcept
{
    static auto *const real = next<int(const char *, int, const char *)>("symlinkat");
    // What stands in the link goes into the trace as data.
    const Call call{"symlinkat", -1, folder, path, -1, nullptr, target, std::strlen(target), -1};
    return pass(call, [&] { return real(target, folder, path); });
}

int symlink(const char *target, const char *path) noexcept
{
    return symlinkat(target, AT_FDCWD, path);
}

int renameat(int folder, const char *path, int otherFolder, const char *otherPath) noexcept
{
    static auto *const real = next<int(int, const char *, int, const char *)>("renameat");
    return pass({"renameat", -1, folder, path, otherFolder, otherPath},
                [&] { return real(folder, path, otherFolder, otherPath); });
}

int rename(const char *path, const char *otherPath) noexcept
{
    return renameat(AT_FDCWD, path, AT_FDCWD, otherPath);
}

int renameat2(int folder, const char *path, int otherFolder, const char *otherPath,
              unsigned flags) noexcept
{
    static auto *const real =
        next<int(int, const char *, int, const char *, unsigned)>("renameat2");
    return pass({"renameat2", -1, folder, path, otherFolder, otherPath},
                [&] { return real(folder, path, otherFolder, otherPath, flags); });
}

int chmod(const char *path, mode_t mode) noexcept
{
    static auto *const real = next<int(const char *, mode_t)>("chmod");
    return pass(named("chmod", AT_FDCWD, path), [&] { return real(path, mode); });
}

int fchmod(int fd, mode_t mode) noexcept
{
    static auto *const real = next<int(int, mode_t)>("fchmod");
    return passOnFile("fchmod", fd, [&] { return real(fd, mode); });
}

int fchown(int fd, uid_t owner, gid_t group) noexcept
{
    static auto *const real = next<int(int, uid_t, gid_t)>("fchown");
    return passOnFile("fchown", fd, [&] { return real(fd, owner, group); });
}

int fchownat(int folder, const char *path, uid_t owner, gid_t group, int flags) noexcept
{
    static auto *const real = next<int(int, const char *, uid_t, gid_t, int)>("fchownat");
    return pass(named("fchownat", folder, path),
                [&] { return real(folder, path, owner, group, flags); });
}

int futimens(int fd, const timespec times[2]) noexcept
{
    static auto *const real = next<int(int, const timespec *)>("futimens");
    return passOnFile("futimens", fd, [&] { return real(fd, times); });
}

int utimensat(int folder, const char *path, const timespec times[2], int flags) noexcept
{
    static auto *const real = next<int(int, const char *, const timespec *, int)>("utimensat");
    return pass(named("utimensat", folder, path), [&] { return real(folder, path, times, flags); });
}

int setxattr(const char *path, const char *name, const void *value, size_t size, int flags) noexcept
{
    static auto *const real =
        next<int(const char *, const char *, const void *, size_t, int)>("setxattr");
    return pass(named("setxattr", AT_FDCWD, path),
                [&] { return real(path, name, value, size, flags); });
}

int fsetxattr(int fd, const char *name, const void *value, size_t size, int flags) noexcept
{
    static auto *const real = next<int(int, const char *, const void *, size_t, int)>("fsetxattr");
    return passOnFile("fsetxattr", fd, [&] { return real(fd, name, value, size, flags); });
}

int removexattr(const char *path, const char *name) noexcept
{
    static auto *const real = next<int(const char *, const char *)>("removexattr");
    return pass(named("removexattr", AT_FDCWD, path), [&] { return real(path, name); });
}

int fremovexattr(int fd, const char *name) noexcept
{
    static auto *const real = next<int(int, const char *)>("fremovexattr");
    return passOnFile("fremovexattr", fd, [&] { return real(fd, name); });
}

int ioctl(int fd, unsigned long request, ...) noexcept
{
    static auto *const real = next<int(int, unsigned long, ...)>("ioctl");
    va_list arguments;
    va_start(arguments, request);
    void *const argument = va_arg(arguments, void *);
    va_end(arguments);
    if (request != FICLONE && request != FICLONERANGE) {
        return real(fd, request, argument);
    }
    if (refusesLinks()) {
        errno = EOPNOTSUPP;
        return -1;
    }
    return passOnFile("ioctl-clone", fd, [&] { return real(fd, request, argument); });
}

ssize_t copy_file_range(int from, off64_t *fromOffset, int to, off64_t *toOffset, size_t size,
                        unsigned flags)
{
    static auto *const real =
        next<ssize_t(int, off64_t *, int, off64_t *, size_t, unsigned)>("copy_file_range");
    return pass({"copy_file_range", to},
                [&] { return real(from, fromOffset, to, toOffset, size, flags); });
}

// Calls by number. Of those that change files only openat2 with O_CREAT and renameat2 are
// conceivable here.
long syscall(long number, ...) noexcept
{
    static auto *const real = next<long(long, ...)>("syscall");
    va_list arguments;
    va_start(arguments, number);
    long a[6] = {};
    for (long &each : a) {
        each = va_arg(arguments, long);
    }
    va_end(arguments);
    const auto proceed = [&] { return real(number, a[0], a[1], a[2], a[3], a[4], a[5]); };
    if (number == SYS_openat2) {
        const auto *how = reinterpret_cast<const open_how *>(a[2]);
        return passOpen(static_cast<int>(a[0]), reinterpret_cast<const char *>(a[1]),
                        static_cast<int>(how->flags), [&] { return static_cast<int>(proceed()); });
    }
    if (number == SYS_renameat2) {
        return pass({"renameat2", -1, static_cast<int>(a[0]), reinterpret_cast<const char *>(a[1]),
                     static_cast<int>(a[2]), reinterpret_cast<const char *>(a[3])},
                    proceed);
    }
    return proceed();
}

}  // extern "C"
