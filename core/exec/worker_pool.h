// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <atomic>
#include <chrono>
#include <condition_variable>
#include <cstddef>
#include <functional>
#include <memory>
#include <mutex>

class QThreadPool;

namespace holdfast
{

/// One thread for each core (two at least), for loops whose items don't depend on one another. One
/// loop at a time.
class WorkerPool
{
public:
    using Work = std::function<void(std::size_t)>;

    WorkerPool();
    /// Waits for the loop.
    ~WorkerPool();
    WorkerPool(const WorkerPool &) = delete;
    WorkerPool &operator=(const WorkerPool &) = delete;

    /// Has the workers call `work` once for each index below `count`, in no order and several at
    /// once, and answers at once. What `work` uses has to last until wait(), which comes before the
    /// next loop.
    void start(std::size_t count, Work work);
    /// Answers when all calls have ended; at once when there is no loop.
    void wait();
    /// Waits for so long at most; have all calls ended?
    [[nodiscard]] bool waitFor(std::chrono::milliseconds time);
    void forEach(std::size_t count, const Work &work)
    {
        start(count, work);
        wait();
    }

private:
    void run(std::size_t count);

    Work work_;
    std::atomic<std::size_t> next_{0};
    std::mutex mutex_;
    std::condition_variable done_;
    std::size_t running_ = 0;  // threads that still work; guarded by mutex_
    std::unique_ptr<QThreadPool> pool_;
};

}  // namespace holdfast
