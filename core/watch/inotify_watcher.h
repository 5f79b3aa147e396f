// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "watch/inotify_folders.h"
#include "watch/inotify_queue.h"
#include "watch/mounts.h"
#include "watch/tree_walk.h"
#include "watch/watcher.h"

#include <chrono>
#include <condition_variable>
#include <memory>
#include <mutex>
#include <stop_token>
#include <thread>
#include <vector>

namespace holdfast
{

/// The inside of makeInotifyWatcher(): one thread that only reads (InotifyQueue), and one that
/// works through what was read: decides (WatchTree), puts watches (TreeWalk) and tells.
class InotifyWatcher final : public Watcher
{
public:
    InotifyWatcher();
    ~InotifyWatcher() override;
    InotifyWatcher(const InotifyWatcher &) = delete;
    InotifyWatcher &operator=(const InotifyWatcher &) = delete;

    [[nodiscard]] Result<void> start(std::vector<WatchedSource> sources,
                                     std::vector<FileKey> ownFolders, Receive receive,
                                     std::stop_token stop) override;
    void mountsChanged() override;
    [[nodiscard]] WatchStatus status() const override;

private:
    struct Woken {
        bool events = false;
        bool mounts = false;
    };
    struct Published {
        std::uint64_t revision = 0;
        const InotifyQueue *queue = nullptr;
    };

    void openQueue();
    void beginAnew(const std::stop_token &stop);
    void comeBack(int source, const std::stop_token &stop);
    void run(const std::stop_token &stop);
    [[nodiscard]] Woken wait(const std::stop_token &stop);
    [[nodiscard]] std::chrono::steady_clock::time_point nextLook() const;
    void applyEvents(const std::stop_token &stop);
    void overflow(const std::stop_token &stop);
    void noteGone();
    void lookAtMounts(const std::stop_token &stop);
    [[nodiscard]] bool hasUnwatchableSource() const;
    void lookForMissing(bool everything, const std::stop_token &stop);
    void publish();
    void tell();
    [[nodiscard]] int sourceCount() const { return static_cast<int>(present_.size()); }

    std::unique_ptr<FileSystem> fileSystem_;
    Receive receive_;
    std::vector<WatchTree::LeavesOut> rules_;
    std::vector<bool> present_;  ///< by source: its folder is there
    std::unique_ptr<InotifyFolders> folders_;
    std::unique_ptr<InotifyQueue> queue_;
    std::unique_ptr<WatchTree> tree_;
    std::unique_ptr<TreeWalk> walk_;
    MountTable mounts_;
    std::vector<RawChange> changes_;  ///< not yet told
    Published published_;
    std::chrono::steady_clock::time_point lastLook_;  ///< for what was not there

    mutable std::mutex mutex_;  ///< guards what follows
    std::condition_variable_any woken_;
    bool hasEvents_ = false;
    bool mountsChanged_ = false;
    WatchStatus status_;

    std::jthread thread_;  ///< last: it uses all of the above
};

}  // namespace holdfast
