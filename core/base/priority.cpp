// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/priority.h"

#ifdef __linux__
#include <algorithm>
#include <cerrno>
#include <sys/resource.h>
#include <sys/syscall.h>
#include <unistd.h>
#endif

namespace holdfast
{

#ifdef __linux__

void enterBackgroundPriority() noexcept
{
    // From linux/ioprio.h, which glibc does not wrap and old kernel headers do not have.
    constexpr int kOneThread = 1;
    constexpr int kBestEffort = 2;
    constexpr int kIdle = 3;
    constexpr int kLowest = 7;
    constexpr int kClassShift = 13;
    constexpr int kNice = 10;

    // On Linux, against POSIX, "process 0" is the calling thread alone.
    errno = 0;
    const int nice = ::getpriority(PRIO_PROCESS, 0);
    if (nice != -1 || errno == 0) {
        ::setpriority(PRIO_PROCESS, 0, std::max(nice, kNice));
    }
    if ((::syscall(SYS_ioprio_get, kOneThread, 0) >> kClassShift) == kIdle) {
        return;
    }
    ::syscall(SYS_ioprio_set, kOneThread, 0, (kBestEffort << kClassShift) | kLowest);
}

#else

void enterBackgroundPriority() noexcept {}

#endif

}  // namespace holdfast
