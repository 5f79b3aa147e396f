// SPDX-License-Identifier: GPL-3.0-or-later
#include "exec/worker_pool.h"

#include <QThreadPool>

#include <algorithm>
#include <thread>

namespace holdfast
{

WorkerPool::WorkerPool() : pool_(std::make_unique<QThreadPool>())
{
    pool_->setMaxThreadCount(std::max(2, static_cast<int>(std::thread::hardware_concurrency())));
}

WorkerPool::~WorkerPool()
{
    wait();
}

void WorkerPool::start(std::size_t count, Work work)
{
    work_ = std::move(work);
    next_ = 0;
    const std::lock_guard lock(mutex_);
    running_ = std::min(static_cast<std::size_t>(pool_->maxThreadCount()), count);
    for (std::size_t i = running_; i > 0; --i) {
        pool_->start([this, count] { run(count); });
    }
}

void WorkerPool::run(std::size_t count)
{
    for (std::size_t at = next_.fetch_add(1); at < count; at = next_.fetch_add(1)) {
        work_(at);
    }
    const std::lock_guard lock(mutex_);
    if (--running_ == 0) {
        done_.notify_all();
    }
}

// The pool's own waitForDone() would end the threads, too.
void WorkerPool::wait()
{
    std::unique_lock lock(mutex_);
    done_.wait(lock, [this] { return running_ == 0; });
}

bool WorkerPool::waitFor(std::chrono::milliseconds time)
{
    std::unique_lock lock(mutex_);
    return done_.wait_for(lock, time, [this] { return running_ == 0; });
}

}  // namespace holdfast
