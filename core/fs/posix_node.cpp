// SPDX-License-Identifier: GPL-3.0-or-later
// Mode, owner, times and extended attributes.
#include "fs/posix.h"

#include <algorithm>
#include <cstdio>
#include <linux/magic.h>
#include <sys/vfs.h>
#include <sys/xattr.h>

namespace holdfast::posix
{
namespace
{

// The kernel's own limits (XATTR_LIST_MAX, XATTR_SIZE_MAX) are 64 KiB; other systems have larger
// ones.
constexpr std::size_t kUsualSize = 4096;
// So often a list or value may grow between asking for its size and reading it.
constexpr int kTries = 8;

/// Answers of setxattr and removexattr that say: this file system, or this user, can't hold it. The
/// catalog does.
bool cannotHoldAttribute(int errnoValue)
{
    switch (errnoValue) {
    case EOPNOTSUPP:
    case ENOSYS:
    case EPERM:
    case EACCES:
    case ENOSPC:
    case EDQUOT:
    case E2BIG:
    case ERANGE:
    case EINVAL:
    case ENODATA:
    case EILSEQ:  // ntfs, of a name that is no text
    case ENAMETOOLONG:
        return true;
    default:
        return false;
    }
}

const Bytes *find(const Attributes &attributes, const Bytes &name)
{
    const auto found = std::find_if(attributes.begin(), attributes.end(),
                                    [&](const auto &entry) { return entry.first == name; });
    return found == attributes.end() ? nullptr : &found->second;
}

std::vector<Bytes> namesIn(BytesView list)
{
    std::vector<Bytes> names;
    while (!list.empty()) {
        const std::size_t end = std::min(list.find('\0'), list.size());
        if (end > 0) {
            names.emplace_back(list.substr(0, end));
        }
        list.remove_prefix(std::min(end + 1, list.size()));
    }
    std::sort(names.begin(), names.end());
    return names;
}

/// Reads what `call(buffer, size)` gives, however large. Answers the size, or -1 with errno.
template <class Call>
ssize_t readGrowing(Bytes &bytes, Call call)
{
    std::array<char, kUsualSize> usual{};
    ssize_t size = call(usual.data(), usual.size());
    if (size >= 0) {
        bytes.assign(usual.data(), static_cast<std::size_t>(size));
        return size;
    }
    for (int i = 0; i < kTries && errno == ERANGE; ++i) {
        size = call(nullptr, 0);
        if (size < 0) {
            return size;
        }
        bytes.resize(static_cast<std::size_t>(size));
        size = call(bytes.data(), bytes.size());
        if (size >= 0) {
            bytes.resize(static_cast<std::size_t>(size));
            return size;
        }
    }
    return -1;
}

}  // namespace

Node::Node(Descriptor descriptor, BytesView shownName)
    : owned_(std::move(descriptor)), fd_(owned_.get()), shownName_(shownName)
{
    std::snprintf(procPath_.data(), procPath_.size(), "/proc/self/fd/%d", fd_);
}

Result<Node> Node::ofName(int folder, BytesView name, const char *operation)
{
    const CName cName(name);
    if (!cName.isValid()) {
        return notAName(operation, name);
    }
    Descriptor descriptor(
        retried([&] { return ::openat(folder, cName.get(), O_PATH | O_NOFOLLOW | O_CLOEXEC); }));
    if (!descriptor.isOpen()) {
        return failure(errno, operation, name);
    }
    return Node(std::move(descriptor), name);
}

// The node is there, we hold it: only /proc itself can be missing, and that must never be taken
// for a file that vanished.
Error Node::error(int errnoValue, const char *operation) const
{
    if (owned_.isOpen() && (errnoValue == ENOENT || errnoValue == ENOTDIR)) {
        Error missing = failureAs(ErrorCode::NotSupported, errnoValue, operation, shownName_);
        missing.detail = "/proc is not mounted";
        return missing;
    }
    return failure(errnoValue, operation, shownName_);
}

/// Does the file system have no owners and modes of its own, so that a refusal means "can't", not
/// "may not"?
bool Node::isForeign() const
{
    struct statfs status {
    };
    if (::fstatfs(fd_, &status) != 0) {
        return false;
    }
    switch (static_cast<unsigned long>(status.f_type) & 0xFFFFFFFFUL) {
    case MSDOS_SUPER_MAGIC:
    case EXFAT_SUPER_MAGIC:
    case 0x5346544EUL:  // ntfs
    case 0x7366746EUL:  // ntfs3
    case FUSE_SUPER_MAGIC:
    case NFS_SUPER_MAGIC:
    case SMB_SUPER_MAGIC:
    case CIFS_SUPER_MAGIC:
    case SMB2_SUPER_MAGIC:
    case V9FS_MAGIC:
    case UDF_SUPER_MAGIC:
        return true;
    default:
        return false;
    }
}

Result<struct stat> Node::status() const
{
    struct stat status {
    };
    if (::fstat(fd_, &status) != 0) {
        return failure(errno, "stat", shownName_);
    }
    return status;
}

ssize_t Node::listCall(char *list, std::size_t size) const
{
    return owned_.isOpen() ? ::listxattr(procPath_.data(), list, size)
                           : ::flistxattr(fd_, list, size);
}

ssize_t Node::getCall(const char *name, char *value, std::size_t size) const
{
    return owned_.isOpen() ? ::getxattr(procPath_.data(), name, value, size)
                           : ::fgetxattr(fd_, name, value, size);
}

int Node::setCall(const char *name, const Bytes &value) const
{
    return owned_.isOpen() ? ::setxattr(procPath_.data(), name, value.data(), value.size(), 0)
                           : ::fsetxattr(fd_, name, value.data(), value.size(), 0);
}

int Node::removeCall(const char *name) const
{
    return owned_.isOpen() ? ::removexattr(procPath_.data(), name) : ::fremovexattr(fd_, name);
}

Result<Attributes> Node::attributes() const
{
    Bytes list;
    const ssize_t size = readGrowing(
        list, [this](char *buffer, std::size_t room) { return listCall(buffer, room); });
    if (size < 0) {
        if (errno == EOPNOTSUPP || errno == ENOSYS) {
            return Attributes{};
        }
        return error(errno, "list attributes");
    }
    Attributes attributes;
    for (Bytes &name : namesIn(list)) {
        Bytes value;
        HOLDFAST_ASSIGN(const bool present, readAttribute(name.c_str(), value));
        if (present) {
            attributes.emplace_back(std::move(name), std::move(value));
        }
    }
    return attributes;
}

/// False for one that vanished meanwhile, or that the system lists but shows to nobody or not to
/// this user.
Result<bool> Node::readAttribute(const char *name, Bytes &value) const
{
    const ssize_t size = readGrowing(value, [this, name](char *buffer, std::size_t room) {
        return getCall(name, buffer, room);
    });
    if (size >= 0) {
        return true;
    }
    if (errno == ENODATA || errno == EOPNOTSUPP || errno == EPERM || errno == EACCES) {
        return false;
    }
    return error(errno, "read attributes");
}

Result<void> Node::set(const NodeProperties &properties) const
{
    HOLDFAST_ASSIGN(struct stat current, status());
    bool mayDiffer = properties.attributes != nullptr;
    // The owner first: changing it clears set-uid and file capabilities.
    if (properties.owner && *properties.owner != std::pair(current.st_uid, current.st_gid)) {
        HOLDFAST_TRY(setOwner(properties.owner->first, properties.owner->second));
        mayDiffer = true;
    }
    if (properties.attributes != nullptr) {
        HOLDFAST_TRY(setAttributes(*properties.attributes, current));
    }
    // The mode after the attributes: an ACL among them sets it too.
    if (!S_ISLNK(current.st_mode)) {
        if (mayDiffer) {
            HOLDFAST_ASSIGN(current, status());
        }
        if ((current.st_mode & 07777U) != properties.mode) {
            HOLDFAST_TRY(setMode(properties.mode));
        }
    }
    return setTimes(properties.mtime);
}

Result<void> Node::setOwner(std::uint32_t uid, std::uint32_t gid) const
{
    if (retried([&] { return ::fchownat(fd_, "", uid, gid, AT_EMPTY_PATH); }) == 0) {
        return {};
    }
    switch (errno) {
    case EOPNOTSUPP:
    case ENOSYS:
    case EINVAL:     // an id that this user namespace doesn't know
    case EOVERFLOW:  // the same of an id-mapped mount
        return {};
    case EPERM:
        if (::geteuid() != 0 || isForeign()) {
            return {};
        }
        return failure(EPERM, "set owner", shownName_);
    default:
        return failure(errno, "set owner", shownName_);
    }
}

Result<void> Node::setAttributes(const Attributes &wanted, const struct stat &status) const
{
    HOLDFAST_ASSIGN(const Attributes current, attributes());
    if (current == wanted) {
        return {};
    }
    // The owner of a read-only file may change its attributes only while it is writable. The mode
    // is set right afterwards.
    const bool lacksWriting = !S_ISLNK(status.st_mode) && (status.st_mode & S_IWUSR) == 0;
    if (lacksWriting && ::geteuid() != 0) {
        HOLDFAST_TRY(setMode((status.st_mode & 07777U) | S_IWUSR));
    }
    for (const auto &[name, value] : current) {
        if (find(wanted, name) == nullptr && removeCall(name.c_str()) != 0 &&
            !cannotHoldAttribute(errno)) {
            return error(errno, "remove attribute");
        }
    }
    for (const auto &[name, value] : wanted) {
        const Bytes *present = find(current, name);
        if ((present == nullptr || *present != value) && setCall(name.c_str(), value) != 0 &&
            !cannotHoldAttribute(errno)) {
            return error(errno, "set attribute");
        }
    }
    return {};
}

Result<void> Node::setMode(std::uint32_t mode) const
{
    const int result = retried(
        [&] { return owned_.isOpen() ? ::chmod(procPath_.data(), mode) : ::fchmod(fd_, mode); });
    if (result == 0 || errno == EOPNOTSUPP || errno == ENOSYS || (errno == EPERM && isForeign())) {
        return {};
    }
    return error(errno, "set mode");
}

Result<void> Node::setTimes(TimeNs mtime) const
{
    timespec times[2] = {};
    // Not left out: libfuse 2 (exfat-fuse) passes only both times on, and says that all went well.
    times[0].tv_nsec = UTIME_NOW;
    times[1] = timespecOf(mtime);
    const int result = retried([&] {
        return owned_.isOpen() ? ::utimensat(AT_FDCWD, procPath_.data(), times, 0)
                               : ::futimens(fd_, times);
    });
    if (result == 0 || errno == EOPNOTSUPP || errno == ENOSYS || (errno == EPERM && isForeign())) {
        return {};
    }
    return error(errno, "set times");
}

}  // namespace holdfast::posix
