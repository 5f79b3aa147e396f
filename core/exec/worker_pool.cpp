// SPDX-License-Identifier: GPL-3.0-or-later
#include "exec/worker_pool.h"

#include <QThreadPool>

#include <algorithm>
#include <atomic>
#include <thread>

namespace holdfast
{

WorkerPool::WorkerPool() : pool_(std::make_unique<QThreadPool>())
{
    pool_->setMaxThreadCount(std::max(2, static_cast<int>(std::thread::hardware_concurrency())));
}

WorkerPool::~WorkerPool() = default;

void WorkerPool::forEach(std::size_t count, const std::function<void(std::size_t)> &work)
{
    std::atomic<std::size_t> next{0};
    const auto worker = [&] {
        for (std::size_t i = next.fetch_add(1); i < count; i = next.fetch_add(1)) {
            work(i);
        }
    };
    const auto threads = std::min(static_cast<std::size_t>(pool_->maxThreadCount()), count);
    for (std::size_t i = 0; i < threads; ++i) {
        pool_->start(worker);
    }
    pool_->waitForDone();
}

}  // namespace holdfast
