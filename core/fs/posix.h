// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The inside of the POSIX implementation: for the posix_*.cpp of this folder, and for the inotify
// watcher, which puts its watches on open folders.

#include "fs/filesystem.h"

#include <array>
#include <cerrno>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace holdfast::posix
{

/// Owns one descriptor. Closing here ignores the result: it is for readers and error paths.
class Descriptor
{
public:
    Descriptor() = default;
    explicit Descriptor(int fd) noexcept : fd_(fd) {}
    ~Descriptor() { reset(); }
    Descriptor(Descriptor &&other) noexcept : fd_(other.release()) {}
    Descriptor &operator=(Descriptor &&other) noexcept
    {
        if (this != &other) {
            reset();
            fd_ = other.release();
        }
        return *this;
    }
    Descriptor(const Descriptor &) = delete;
    Descriptor &operator=(const Descriptor &) = delete;

    [[nodiscard]] int get() const noexcept { return fd_; }
    [[nodiscard]] bool isOpen() const noexcept { return fd_ >= 0; }
    [[nodiscard]] int release() noexcept { return std::exchange(fd_, -1); }

private:
    void reset() noexcept
    {
        if (fd_ >= 0) {
            ::close(fd_);
            fd_ = -1;
        }
    }
    int fd_ = -1;
};

/// Repeats a call that a signal interrupted before it did anything.
template <class Call>
auto retried(Call call)
{
    auto result = call();
    while (result == -1 && errno == EINTR) {
        result = call();
    }
    return result;
}

/// One name as the system wants it: checked to be a single name, ended by NUL.
class CName
{
public:
    explicit CName(BytesView name);
    ~CName() = default;
    [[nodiscard]] bool isValid() const noexcept { return text_ != nullptr; }
    [[nodiscard]] const char *get() const noexcept { return text_; }

    CName(const CName &) = delete;
    CName &operator=(const CName &) = delete;

private:
    std::array<char, 256> small_{};
    Bytes large_;
    const char *text_ = nullptr;
};

[[nodiscard]] Error failure(int errnoValue, const char *operation, BytesView path);
/// The same with a code that the caller knows better.
[[nodiscard]] Error failureAs(ErrorCode code, int errnoValue, const char *operation,
                              BytesView path);
/// Of a CName that isn't valid.
[[nodiscard]] Error notAName(const char *operation, BytesView name);
/// Of a call that made `name`: what the file system says of a name that it can't hold is BadName.
[[nodiscard]] Error creationFailure(int errnoValue, const char *operation, BytesView name);

[[nodiscard]] Metadata metadataOf(const struct stat &status) noexcept;
/// Rounds down, also before 1970.
[[nodiscard]] timespec timespecOf(TimeNs time) noexcept;

/// Opens the folder at `path`, relative to `folder`, through no symbolic link. Any length.
[[nodiscard]] Result<Descriptor> openBelow(int folder, BytesView path);
/// Opens the folder at an absolute path, following links. Any length.
[[nodiscard]] Result<Descriptor> openFollowing(BytesView path);
/// Makes a folder with exactly this mode.
[[nodiscard]] Result<void> makeFolder(int parent, const CName &name, BytesView shownName,
                                      std::uint32_t mode);

/// Something whose properties are read or set: an open descriptor, or one of kind O_PATH, which
/// reaches symlinks and what may not be read, and works through /proc.
class Node
{
public:
    /// Borrows `fd`.
    Node(int fd, BytesView shownName) : fd_(fd), shownName_(shownName) {}
    /// Of a name, never following a link.
    [[nodiscard]] static Result<Node> ofName(int folder, BytesView name, const char *operation);

    [[nodiscard]] Result<Attributes> attributes() const;
    [[nodiscard]] Result<void> set(const NodeProperties &properties) const;
    [[nodiscard]] Result<void> setMode(std::uint32_t mode) const;

private:
    Node(Descriptor descriptor, BytesView shownName);

    [[nodiscard]] Error error(int errnoValue, const char *operation) const;
    [[nodiscard]] bool isForeign() const;
    [[nodiscard]] Result<struct stat> status() const;
    [[nodiscard]] Result<bool> readAttribute(const char *name, Bytes &value) const;
    [[nodiscard]] Result<void> setOwner(std::uint32_t uid, std::uint32_t gid) const;
    [[nodiscard]] Result<void> setAttributes(const Attributes &wanted,
                                             const struct stat &status) const;
    [[nodiscard]] Result<void> setTimes(TimeNs mtime) const;

    [[nodiscard]] ssize_t listCall(char *list, std::size_t size) const;
    [[nodiscard]] ssize_t getCall(const char *name, char *value, std::size_t size) const;
    [[nodiscard]] int setCall(const char *name, const Bytes &value) const;
    [[nodiscard]] int removeCall(const char *name) const;

    Descriptor owned_;
    int fd_ = -1;
    /// `/proc/self/fd/N` when fd_ is of kind O_PATH; else empty.
    std::array<char, 40> procPath_{};
    BytesView shownName_;
};

/// `opened`: what fstat() told at the opening, null when nobody asked; answers
/// a stat() that comes before anything else.
[[nodiscard]] FilePtr makeFile(Descriptor descriptor, Bytes name,
                               const struct stat *opened = nullptr);
/// `path` is for messages.
[[nodiscard]] FolderPtr makeFolderHandle(Descriptor descriptor, Bytes path);
/// The type of the file system of an open folder, as /proc/self/mountinfo names it; where there is
/// none, by its number. Empty: not known.
[[nodiscard]] std::string fileSystemTypeOf(int folder);
/// The type of the mount with this number (as /proc/self/fdinfo tells it); empty: not among these.
[[nodiscard]] std::string typeOfMount(std::string_view mountInfo, std::string_view number);
/// Takes the lock or says who has it.
[[nodiscard]] Result<std::unique_ptr<Folder::Lock>> takeLock(int folder, BytesView name);
/// Folder::isLocked of a name in this folder.
[[nodiscard]] Result<bool> isLocked(int folder, BytesView name);

}  // namespace holdfast::posix
