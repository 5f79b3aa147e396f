// SPDX-License-Identifier: GPL-3.0-or-later
#include "fs/posix.h"

#include <algorithm>
#include <linux/fs.h>
#include <optional>
#include <sys/ioctl.h>
#include <utility>

namespace holdfast::posix
{
namespace
{

class PosixFile final : public File
{
public:
    PosixFile(Descriptor descriptor, Bytes name, const struct stat *opened)
        : descriptor_(std::move(descriptor)), name_(std::move(name))
    {
        if (opened != nullptr) {
            opened_ = metadataOf(*opened);
        }
    }

    Result<std::size_t> read(std::span<char> buffer, std::uint64_t offset) override;
    Result<void> write(std::span<const char> data, std::uint64_t offset) override;
    Result<void> truncate(std::uint64_t size) override;
    Result<Metadata> stat() override;
    Result<std::pair<std::uint64_t, std::uint64_t>> nextData(std::uint64_t offset,
                                                             std::uint64_t size) override;
    Result<void> cloneFrom(File &origin) override;
    Result<bool> shareWith(File &origin, std::uint64_t offset, std::uint64_t length) override;
    Result<Attributes> attributes() override { return Node(fd(), name_).attributes(); }
    Result<void> setProperties(const NodeProperties &properties) override
    {
        opened_.reset();
        return Node(fd(), name_).set(properties);
    }
    Result<void> sync() override;
    void dropCache() override { ::posix_fadvise(fd(), 0, 0, POSIX_FADV_DONTNEED); }
    Result<void> close() override;

private:
    [[nodiscard]] int fd() const noexcept { return descriptor_.get(); }

    Descriptor descriptor_;
    Bytes name_;
    std::optional<Metadata> opened_;  ///< as it was at the opening, for who asks at once
};

Result<std::size_t> PosixFile::read(std::span<char> buffer, std::uint64_t offset)
{
    opened_.reset();
    const ssize_t got = retried(
        [&] { return ::pread(fd(), buffer.data(), buffer.size(), static_cast<off_t>(offset)); });
    if (got < 0) {
        return failure(errno, "read", name_);
    }
    return static_cast<std::size_t>(got);
}

Result<void> PosixFile::write(std::span<const char> data, std::uint64_t offset)
{
    opened_.reset();
    while (!data.empty()) {
        const ssize_t put = retried(
            [&] { return ::pwrite(fd(), data.data(), data.size(), static_cast<off_t>(offset)); });
        if (put < 0) {
            return failure(errno, "write", name_);
        }
        if (put == 0) {
            // No progress and no reason: asking again could go on for ever.
            return failure(EIO, "write", name_);
        }
        data = data.subspan(static_cast<std::size_t>(put));
        offset += static_cast<std::uint64_t>(put);
    }
    return {};
}

Result<void> PosixFile::truncate(std::uint64_t size)
{
    opened_.reset();
    if (retried([&] { return ::ftruncate(fd(), static_cast<off_t>(size)); }) != 0) {
        return failure(errno, "set size", name_);
    }
    return {};
}

Result<Metadata> PosixFile::stat()
{
    if (opened_) {
        return *std::exchange(opened_, std::nullopt);
    }
    struct stat status {
    };
    if (::fstat(fd(), &status) != 0) {
        return failure(errno, "stat", name_);
    }
    return metadataOf(status);
}

Result<std::pair<std::uint64_t, std::uint64_t>> PosixFile::nextData(std::uint64_t offset,
                                                                    std::uint64_t size)
{
    if (offset >= size) {
        return std::pair(size, size);
    }
    const off_t begin = ::lseek(fd(), static_cast<off_t>(offset), SEEK_DATA);
    if (begin < 0) {
        if (errno == ENXIO) {
            return std::pair(size, size);
        }
        if (errno == EINVAL || errno == EOPNOTSUPP || errno == ENOSYS) {
            return std::pair(offset, size);
        }
        return failure(errno, "find data", name_);
    }
    const off_t end = ::lseek(fd(), begin, SEEK_HOLE);
    if (end < 0 && errno != ENXIO) {
        return failure(errno, "find data", name_);
    }
    // ENXIO: cut short since. `size` is the caller's; what changed it sees by stat.
    const auto limited = [size](off_t position) {
        return std::min(static_cast<std::uint64_t>(position), size);
    };
    return std::pair(limited(begin), end < 0 ? size : limited(end));
}

Result<void> PosixFile::cloneFrom(File &origin)
{
    auto *other = dynamic_cast<PosixFile *>(&origin);
    if (other == nullptr) {
        return Error{ErrorCode::NotSupported, "clone", name_, 0, "not on the same file system"};
    }
    if (retried([&] { return ::ioctl(fd(), FICLONE, other->fd()); }) == 0) {
        return {};
    }
    switch (errno) {
    case EXDEV:
    case EOPNOTSUPP:
    case EINVAL:
    case ENOTTY:
    case ENOSYS:
        return failureAs(ErrorCode::NotSupported, errno, "clone", name_);
    default:
        return failure(errno, "clone", name_);
    }
}

Result<bool> PosixFile::shareWith(File &origin, std::uint64_t offset, std::uint64_t length)
{
    auto *other = dynamic_cast<PosixFile *>(&origin);
    if (other == nullptr) {
        return Error{ErrorCode::NotSupported, "share blocks", name_, 0,
                     "not on the same file system"};
    }
    // The range and, behind it, its one destination.
    alignas(file_dedupe_range)
        std::array<char, sizeof(file_dedupe_range) + sizeof(file_dedupe_range_info)>
            memory{};
    auto *range = reinterpret_cast<file_dedupe_range *>(memory.data());
    range->dest_count = 1;
    for (std::uint64_t done = 0; done < length;) {
        range->src_offset = offset + done;
        range->src_length = length - done;
        file_dedupe_range_info &info = range->info[0];
        info = {};
        info.dest_fd = fd();
        info.dest_offset = offset + done;
        int failed = 0;
        if (retried([&] { return ::ioctl(other->fd(), FIDEDUPERANGE, range); }) != 0) {
            failed = errno;
        } else if (info.status < 0) {
            failed = -info.status;
        } else if (info.status == FILE_DEDUPE_RANGE_DIFFERS || info.bytes_deduped == 0) {
            return false;
        }
        switch (failed) {
        case 0:
            break;
        case EXDEV:
        case EOPNOTSUPP:
        case ENOTTY:
        case ENOSYS:
            return failureAs(ErrorCode::NotSupported, failed, "share blocks", name_);
        case EINVAL:  // of these two files: one without checksums, or stored within its inode
            return failureAs(ErrorCode::Invalid, failed, "share blocks", name_);
        default:
            return failure(failed, "share blocks", name_);
        }
        done += info.bytes_deduped;
    }
    return true;
}

Result<void> PosixFile::sync()
{
    // Once, also when a signal came between: after a failure the kernel may have dropped what it
    // could not write, and a second call would say that all is well.
    if (::fsync(fd()) != 0) {
        return failure(errno, "sync", name_);
    }
    return {};
}

Result<void> PosixFile::close()
{
    // The descriptor is gone whatever the answer: a second close could hit another thread's file.
    const int fd = descriptor_.release();
    if (fd >= 0 && ::close(fd) != 0) {
        return failure(errno, "close", name_);
    }
    return {};
}

}  // namespace

FilePtr makeFile(Descriptor descriptor, Bytes name, const struct stat *opened)
{
    return std::make_unique<PosixFile>(std::move(descriptor), std::move(name), opened);
}

}  // namespace holdfast::posix
