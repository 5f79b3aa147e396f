// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "fs/posix.h"
#include "watch/watch_tree.h"

#include <functional>
#include <memory>
#include <mutex>
#include <thread>
#include <vector>

namespace holdfast
{

/// Records as read(2) gives them for an inotify instance. Pure.
[[nodiscard]] std::vector<KernelEvent> decodeEvents(BytesView records);

/// An inotify instance and a thread that does nothing but read it, so that the kernel's own queue
/// (16,384 events) stays short whatever is done about the events. When 64 MiB wait, the rest is
/// dropped and an IN_Q_OVERFLOW stands in its place.
class InotifyQueue
{
public:
    /// `wake` is called on the reading thread when something was read into an empty queue.
    [[nodiscard]] static Result<std::unique_ptr<InotifyQueue>> open(std::function<void()> wake);
    ~InotifyQueue();
    InotifyQueue(const InotifyQueue &) = delete;
    InotifyQueue &operator=(const InotifyQueue &) = delete;

    /// For inotify_add_watch and inotify_rm_watch.
    [[nodiscard]] int descriptor() const noexcept { return inotify_.get(); }
    /// What was read since the last call, in order. Thread-safe.
    [[nodiscard]] std::vector<Bytes> take();

private:
    InotifyQueue(posix::Descriptor inotify, posix::Descriptor stop, std::function<void()> wake);
    void read();
    void append(BytesView records);

    posix::Descriptor inotify_;
    posix::Descriptor stop_;  ///< readable: the thread is to end
    std::function<void()> wake_;
    std::mutex mutex_;
    std::vector<Bytes> waiting_;
    std::size_t waitingSize_ = 0;
    std::thread thread_;  ///< last: it uses all of the above
};

}  // namespace holdfast
