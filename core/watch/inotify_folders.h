// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/metadata.h"
#include "fs/posix.h"
#include "watch/inotify_queue.h"
#include "watch/tree_walk.h"

#include <string>
#include <unordered_set>
#include <vector>

namespace holdfast
{

/// The kernel's watches on folders of sources. Every folder is opened below its source through no
/// link, and watched by its descriptor: no name is resolved twice. For one thread.
class InotifyFolders final : public FolderWatches
{
public:
    InotifyFolders(std::vector<AbsPath> sources, const std::vector<FileKey> &ownFolders);

    /// Where watches are put from now on; null: nothing can be watched, for this reason.
    void use(InotifyQueue *queue, const Error &reason);

    [[nodiscard]] Result<Seen> watch(int source, const RelPath &path) override;
    [[nodiscard]] bool areSame(int sourceA, const RelPath &pathA, int sourceB,
                               const RelPath &pathB) override;
    void unwatch(int watch) override;

    /// Closes what is open. No folder is held longer than a round of work: an open one keeps its
    /// file system from being unmounted.
    void release();
    /// The folder at the source's path now, as it is watched or not.
    [[nodiscard]] Result<FileKey> keyNow(int source) const;
    /// The folder that was watched last as the source's own.
    [[nodiscard]] const FileKey &watchedKey(int source) const
    {
        return keys_[static_cast<std::size_t>(source)];
    }
    [[nodiscard]] const AbsPath &path(int source) const
    {
        return sources_[static_cast<std::size_t>(source)];
    }
    /// Which limit of the kernel was met last, to be named to a person; empty: none.
    [[nodiscard]] const std::string &limit() const { return limit_; }
    void forgetLimit() { limit_.clear(); }

private:
    [[nodiscard]] Result<posix::Descriptor> openAt(int source, const RelPath &path);
    [[nodiscard]] Result<int> addWatch(int folder, const RelPath &path);

    std::vector<AbsPath> sources_;
    std::unordered_set<FileKey> own_;
    std::vector<FileKey> keys_;
    std::vector<posix::Descriptor> roots_;
    InotifyQueue *queue_ = nullptr;
    Error unusable_;
    std::string limit_;
};

}  // namespace holdfast
