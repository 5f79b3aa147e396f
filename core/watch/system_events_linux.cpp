// SPDX-License-Identifier: GPL-3.0-or-later
#include "fs/posix.h"
#include "watch/system_events.h"

#include <array>
#include <cstdint>
#include <limits>
#include <poll.h>
#include <sys/eventfd.h>
#include <sys/timerfd.h>
#include <thread>
#include <utility>

namespace holdfast
{
namespace
{

using posix::Descriptor;
using posix::retried;

class LinuxSystemEvents final : public SystemEvents
{
public:
    explicit LinuxSystemEvents(std::function<void(SystemEvent)> receive)
        : receive_(std::move(receive)),
          stop_(::eventfd(0, EFD_CLOEXEC)),
          timer_(::timerfd_create(CLOCK_REALTIME, TFD_CLOEXEC | TFD_NONBLOCK)),
          mounts_(::open("/proc/self/mountinfo", O_RDONLY | O_CLOEXEC))
    {
        if (!stop_.isOpen()) {
            return;
        }
        // Armed and asked here: whatever happens once the constructor returned is told.
        static_cast<void>(arm());  // nobody knows a time from before
        const bool mountsChanged = askMounts();
        thread_ = std::thread([this, mountsChanged] { run(mountsChanged); });
    }

    ~LinuxSystemEvents() override
    {
        if (thread_.joinable()) {
            const std::uint64_t one = 1;
            retried([&] { return ::write(stop_.get(), &one, sizeof one); });
            thread_.join();
        }
    }
    LinuxSystemEvents(const LinuxSystemEvents &) = delete;
    LinuxSystemEvents &operator=(const LinuxSystemEvents &) = delete;

private:
    /// True when the clock was set in the meantime; the timer is armed all the same.
    [[nodiscard]] bool arm() const noexcept
    {
        itimerspec never{};
        never.it_value.tv_sec = std::numeric_limits<time_t>::max();
        return ::timerfd_settime(timer_.get(), TFD_TIMER_ABSTIME | TFD_TIMER_CANCEL_ON_SET, &never,
                                 nullptr) != 0 &&
               errno == ECANCELED;
    }

    /// The first question after opening sets what later ones compare with.
    [[nodiscard]] bool askMounts() const noexcept
    {
        pollfd mounts{mounts_.get(), POLLPRI, 0};
        return ::poll(&mounts, 1, 0) > 0 && (mounts.revents & (POLLPRI | POLLERR)) != 0;
    }

    /// Reading tells of a set clock as an error, once.
    [[nodiscard]] bool clockWasSet() const noexcept
    {
        std::uint64_t expirations = 0;
        const auto result =
            retried([&] { return ::read(timer_.get(), &expirations, sizeof expirations); });
        const bool wasSet = result < 0 && errno == ECANCELED;
        return arm() || wasSet;
    }

    void run(bool mountsChanged)
    {
        if (mountsChanged) {
            receive_(SystemEvent::MountsChanged);
        }
        // Descriptors that could not be had are negative, and poll() passes over them.
        std::array<pollfd, 3> fds = {
            {{stop_.get(), POLLIN, 0}, {timer_.get(), POLLIN, 0}, {mounts_.get(), POLLPRI, 0}}};
        auto &[stop, timer, mounts] = fds;
        while (retried([&] { return ::poll(fds.data(), fds.size(), -1); }) >= 0) {
            if (stop.revents != 0) {
                return;
            }
            if (timer.revents != 0 && clockWasSet()) {
                receive_(SystemEvent::ClockChanged);
            }
            if ((mounts.revents & (POLLPRI | POLLERR)) != 0) {
                receive_(SystemEvent::MountsChanged);
            }
        }
    }

    std::function<void(SystemEvent)> receive_;
    Descriptor stop_;
    Descriptor timer_;
    Descriptor mounts_;
    std::thread thread_;
};

}  // namespace

std::unique_ptr<SystemEvents> makeSystemEvents(std::function<void(SystemEvent)> receive)
{
    return std::make_unique<LinuxSystemEvents>(std::move(receive));
}

}  // namespace holdfast
