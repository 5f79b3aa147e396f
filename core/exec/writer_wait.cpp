// SPDX-License-Identifier: GPL-3.0-or-later
#include "exec/writer_wait.h"

#include <algorithm>
#include <thread>
#include <utility>

namespace holdfast
{
namespace
{

constexpr std::chrono::milliseconds kLongestMoment(50);
// One writer may just have ended, and the next one not have begun.
constexpr int kQuietLooks = 3;

}  // namespace

WriterWait::WriterWait(const BackupFolder &backup, std::stop_token stop,
                       std::chrono::milliseconds longest)
    : backup_(backup), stop_(std::move(stop)), left_(longest)
{
}

bool WriterWait::again()
{
    quiet_ = backup_.isWrittenByAnother() ? 0 : quiet_ + 1;
    if (quiet_ > kQuietLooks || left_ <= left_.zero() || stop_.stop_requested()) {
        return false;
    }
    std::this_thread::sleep_for(moment_);
    left_ -= moment_;
    moment_ = std::min(2 * moment_, kLongestMoment);
    return true;
}

}  // namespace holdfast
