// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <functional>
#include <memory>

class QThreadPool;

namespace holdfast
{

/// One thread for each core (two at least), for loops whose items don't depend on one another.
class WorkerPool
{
public:
    WorkerPool();
    ~WorkerPool();
    WorkerPool(const WorkerPool &) = delete;
    WorkerPool &operator=(const WorkerPool &) = delete;

    /// Calls `work` once for each index below `count`, on the workers and in no order; answers when
    /// all calls have ended. `work` is called from several threads at once.
    void forEach(std::size_t count, const std::function<void(std::size_t)> &work);

private:
    std::unique_ptr<QThreadPool> pool_;
};

}  // namespace holdfast
