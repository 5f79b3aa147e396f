// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/signal_quit.h"

#include <QSocketNotifier>

#include <array>
#include <cerrno>
#include <csignal>
#include <sys/socket.h>
#include <unistd.h>

namespace holdfast::desktop
{
namespace
{

// The one thing that a handler may do is to write to a socket.
std::array<int, 2> ends{-1, -1};

void noteSignal(int)
{
    const int kept = errno;
    const char byte = 1;
    static_cast<void>(!::write(ends[1], &byte, 1));
    errno = kept;
}

}  // namespace

SignalQuit::SignalQuit()
{
    if (::socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC | SOCK_NONBLOCK, 0, ends.data()) != 0) {
        return;
    }
    struct sigaction action = {};
    action.sa_handler = noteSignal;
    action.sa_flags = SA_RESTART;
    for (const int number : {SIGINT, SIGTERM, SIGHUP}) {
        ::sigaction(number, &action, nullptr);
    }
}

SignalQuit::~SignalQuit()
{
    for (const int number : {SIGINT, SIGTERM, SIGHUP}) {
        static_cast<void>(std::signal(number, SIG_DFL));
    }
}

void SignalQuit::listen()
{
    if (ends[0] < 0) {
        return;
    }
    notifier_ = std::make_unique<QSocketNotifier>(ends[0], QSocketNotifier::Read);
    connect(notifier_.get(), &QSocketNotifier::activated, this, [this] {
        std::array<char, 16> bytes{};
        while (::read(ends[0], bytes.data(), bytes.size()) > 0) {
        }
        Q_EMIT asked();
    });
}

}  // namespace holdfast::desktop
