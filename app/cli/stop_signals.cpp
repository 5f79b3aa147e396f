// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/stop_signals.h"

#include "cli/exit_code.h"

#include <cerrno>
#include <cstdlib>
#include <unistd.h>

namespace holdfast::cli
{
namespace
{

// What a handler may use: a descriptor, and write().
std::atomic<int> wakeDescriptor{-1};

void wake(unsigned char byte)
{
    // A pipe that is full holds the news already.
    static_cast<void>(!::write(wakeDescriptor, &byte, 1));
}

extern "C" void holdfastOnSignal(int number)
{
    const int error = errno;
    wake(static_cast<unsigned char>(number));
    errno = error;
}

}  // namespace

StopSignals::StopSignals()
{
    if (::pipe(pipe_.data()) != 0) {
        // Without it signals act as they do by default.
        return;
    }
    wakeDescriptor = pipe_[1];
    listener_ = std::thread([this] { listen(); });
    for (const int number : {SIGINT, SIGTERM, SIGHUP, SIGPIPE}) {
        struct sigaction action {
        };
        struct sigaction before {
        };
        if (::sigaction(number, nullptr, &before) != 0 ||
            (number == SIGHUP && before.sa_handler == SIG_IGN)) {
            continue;
        }
        ::sigemptyset(&action.sa_mask);
        action.sa_flags = SA_RESTART;
        action.sa_handler = number == SIGPIPE ? SIG_IGN : holdfastOnSignal;
        if (::sigaction(number, &action, nullptr) == 0) {
            former_.emplace_back(number, before);
        }
    }
}

StopSignals::~StopSignals()
{
    for (const auto &[number, before] : former_) {
        static_cast<void>(::sigaction(number, &before, nullptr));
    }
    if (listener_.joinable()) {
        wake(0);
        listener_.join();
        ::close(pipe_[0]);
        ::close(pipe_[1]);
    }
}

void StopSignals::listen()
{
    for (;;) {
        unsigned char byte = 0;
        const ssize_t got = ::read(pipe_[0], &byte, 1);
        if (got < 0 && errno == EINTR) {
            continue;
        }
        if (got <= 0 || byte == 0) {
            return;
        }
        if (received_ == 0) {
            received_ = byte;
            source_.request_stop();
        } else if (secondKills_) {
            ::_exit(kSignalBase + byte);
        }
    }
}

}  // namespace holdfast::cli
