// SPDX-License-Identifier: GPL-3.0-or-later
#include "watch/inotify_folders.h"

#include <array>
#include <cstdio>
#include <sys/inotify.h>

namespace holdfast
{
namespace
{

// MODIFY besides CLOSE_WRITE: databases and logs stay open for days.
constexpr std::uint32_t kMask = IN_ONLYDIR | IN_EXCL_UNLINK | IN_CREATE | IN_DELETE | IN_MODIFY |
                                IN_ATTRIB | IN_CLOSE_WRITE | IN_MOVED_FROM | IN_MOVED_TO;
// Below the root its parent's events tell the same.
constexpr std::uint32_t kRootMask = kMask | IN_DELETE_SELF | IN_MOVE_SELF;

constexpr const char *kWatchLimit = "fs.inotify.max_user_watches";
constexpr const char *kInstanceLimit = "fs.inotify.max_user_instances";

FileKey keyOf(const Metadata &metadata)
{
    return {metadata.device, metadata.inode};
}

}  // namespace

InotifyFolders::InotifyFolders(std::vector<AbsPath> sources, const std::vector<FileKey> &ownFolders)
    : sources_(std::move(sources)),
      own_(ownFolders.begin(), ownFolders.end()),
      keys_(sources_.size()),
      roots_(sources_.size())
{
}

void InotifyFolders::use(InotifyQueue *queue, const Error &reason)
{
    queue_ = queue;
    unusable_ = reason;
    limit_.clear();
    if (queue == nullptr && (reason.systemError == EMFILE || reason.systemError == ENOMEM)) {
        limit_ = kInstanceLimit;
    }
}

void InotifyFolders::release()
{
    for (posix::Descriptor &root : roots_) {
        root = posix::Descriptor();
    }
}

Result<posix::Descriptor> InotifyFolders::openAt(int source, const RelPath &path)
{
    posix::Descriptor &root = roots_[static_cast<std::size_t>(source)];
    if (path.isEmpty() || !root.isOpen()) {
        HOLDFAST_ASSIGN(root, posix::openFollowing(this->path(source).bytes()));
    }
    return posix::openBelow(root.get(), path.bytes());
}

Result<int> InotifyFolders::addWatch(int folder, const RelPath &path)
{
    std::array<char, 40> name{};
    std::snprintf(name.data(), name.size(), "/proc/self/fd/%d", folder);
    const int watch =
        ::inotify_add_watch(queue_->descriptor(), name.data(), path.isEmpty() ? kRootMask : kMask);
    if (watch >= 0) {
        return watch;
    }
    Error error = posix::failure(errno, "watch", path.bytes());
    if (error.systemError == ENOSPC || error.systemError == ENOMEM) {
        limit_ = kWatchLimit;
        error.code = ErrorCode::NoSpace;
        // What the number means elsewhere, that a disk is full, would mislead.
        error.systemError = 0;
        error.detail = "no more folders can be watched";
    }
    return error;
}

Result<FolderWatches::Seen> InotifyFolders::watch(int source, const RelPath &path)
{
    HOLDFAST_ASSIGN(posix::Descriptor descriptor, openAt(source, path));
    const int fd = descriptor.get();
    const FolderPtr folder = posix::makeFolderHandle(std::move(descriptor), path.bytes());
    HOLDFAST_ASSIGN(const Metadata metadata, folder->stat());
    if (path.isEmpty()) {
        keys_[static_cast<std::size_t>(source)] = keyOf(metadata);
    }
    if (own_.contains(keyOf(metadata))) {
        return Error{ErrorCode::Refused, "watch", path.bytes(), 0, "an own folder"};
    }
    if (queue_ == nullptr) {
        return unusable_;
    }
    Seen seen;
    HOLDFAST_ASSIGN(seen.watch, addWatch(fd, path));
    Result<std::vector<ListedName>> names = folder->list();
    if (!names) {
        unwatch(seen.watch);
        return std::move(names).error();
    }
    for (ListedName &listed : *names) {
        if (!listed.type) {
            const Result<Metadata> named = folder->stat(listed.name);
            listed.type = named ? named->type : EntryType::Special;
        }
        if (listed.type == EntryType::Folder) {
            seen.folders.push_back(std::move(listed.name));
        }
    }
    return seen;
}

bool InotifyFolders::areSame(int sourceA, const RelPath &pathA, int sourceB, const RelPath &pathB)
{
    const auto key = [this](int source, const RelPath &path) -> Result<FileKey> {
        HOLDFAST_ASSIGN(posix::Descriptor descriptor, openAt(source, path));
        const FolderPtr folder = posix::makeFolderHandle(std::move(descriptor), path.bytes());
        HOLDFAST_ASSIGN(const Metadata metadata, folder->stat());
        return keyOf(metadata);
    };
    const Result<FileKey> a = key(sourceA, pathA);
    const Result<FileKey> b = key(sourceB, pathB);
    return a && b && *a == *b;
}

void InotifyFolders::unwatch(int watch)
{
    if (queue_ != nullptr) {
        // Fails when the kernel dropped it with its folder: that is what is wanted.
        ::inotify_rm_watch(queue_->descriptor(), watch);
    }
}

Result<FileKey> InotifyFolders::keyNow(int source) const
{
    HOLDFAST_ASSIGN(posix::Descriptor descriptor, posix::openFollowing(path(source).bytes()));
    const FolderPtr folder = posix::makeFolderHandle(std::move(descriptor), path(source).bytes());
    HOLDFAST_ASSIGN(const Metadata metadata, folder->stat());
    return keyOf(metadata);
}

}  // namespace holdfast
