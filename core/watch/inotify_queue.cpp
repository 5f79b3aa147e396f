// SPDX-License-Identifier: GPL-3.0-or-later
#include "watch/inotify_queue.h"

#include <array>
#include <cstring>
#include <poll.h>
#include <sys/eventfd.h>
#include <sys/inotify.h>
#include <utility>

namespace holdfast
{
namespace
{

constexpr std::size_t kReadSize = std::size_t(256) * 1024;
constexpr std::size_t kMostWaiting = std::size_t(64) * 1024 * 1024;

Bytes overflowRecord()
{
    inotify_event event{};
    event.wd = -1;
    event.mask = IN_Q_OVERFLOW;
    Bytes record(sizeof event, '\0');
    std::memcpy(record.data(), &event, sizeof event);
    return record;
}

}  // namespace

std::vector<KernelEvent> decodeEvents(BytesView records)
{
    std::vector<KernelEvent> events;
    while (records.size() >= sizeof(inotify_event)) {
        inotify_event event{};
        std::memcpy(&event, records.data(), sizeof event);
        records.remove_prefix(sizeof event);
        // The name is followed by one or more NULs.
        const BytesView padded = records.substr(0, event.len);
        const BytesView name = padded.substr(0, padded.find('\0'));
        events.push_back({event.wd, event.mask, event.cookie, Bytes(name)});
        records.remove_prefix(padded.size());
    }
    return events;
}

Result<std::unique_ptr<InotifyQueue>> InotifyQueue::open(std::function<void()> wake)
{
    posix::Descriptor inotify(::inotify_init1(IN_CLOEXEC | IN_NONBLOCK));
    if (!inotify.isOpen()) {
        return systemError(errno, "watch folders", {});
    }
    posix::Descriptor stop(::eventfd(0, EFD_CLOEXEC | EFD_NONBLOCK));
    if (!stop.isOpen()) {
        return systemError(errno, "watch folders", {});
    }
    return std::unique_ptr<InotifyQueue>(
        new InotifyQueue(std::move(inotify), std::move(stop), std::move(wake)));
}

InotifyQueue::InotifyQueue(posix::Descriptor inotify, posix::Descriptor stop,
                           std::function<void()> wake)
    : inotify_(std::move(inotify)),
      stop_(std::move(stop)),
      wake_(std::move(wake)),
      thread_([this] { read(); })
{
}

InotifyQueue::~InotifyQueue()
{
    // Can't fail: the counter is at 0, and eight bytes are what it takes.
    [[maybe_unused]] const int written = ::eventfd_write(stop_.get(), 1);
    thread_.join();
}

void InotifyQueue::read()
{
    const std::unique_ptr<char[]> buffer(new char[kReadSize]);
    for (;;) {
        std::array<pollfd, 2> polled{{{inotify_.get(), POLLIN, 0}, {stop_.get(), POLLIN, 0}}};
        const int ready = ::poll(polled.data(), polled.size(), -1);
        if (ready < 0 && errno != EINTR) {
            append(overflowRecord());
            return;
        }
        if (polled[1].revents != 0) {
            return;
        }
        if (ready <= 0 || polled[0].revents == 0) {
            continue;
        }
        const ssize_t size = ::read(inotify_.get(), buffer.get(), kReadSize);
        if (size > 0) {
            append({buffer.get(), static_cast<std::size_t>(size)});
        } else if (size < 0 && errno != EINTR && errno != EAGAIN) {
            // Only without memory for a moment: what it was going to say is lost.
            append(overflowRecord());
        }
    }
}

void InotifyQueue::append(BytesView records)
{
    bool wasEmpty = false;
    {
        const std::lock_guard lock(mutex_);
        wasEmpty = waiting_.empty();
        if (waitingSize_ > kMostWaiting) {
            return;  // the overflow stands there already
        }
        waitingSize_ += records.size();
        waiting_.emplace_back(waitingSize_ > kMostWaiting ? overflowRecord() : Bytes(records));
    }
    if (wasEmpty) {
        wake_();
    }
}

std::vector<Bytes> InotifyQueue::take()
{
    const std::lock_guard lock(mutex_);
    waitingSize_ = 0;
    return std::exchange(waiting_, {});
}

}  // namespace holdfast
