// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <memory>

class QSocketNotifier;

namespace holdfast::desktop
{

/// SIGINT, SIGTERM and SIGHUP as a signal of Qt. One object a process.
class SignalQuit : public QObject
{
    Q_OBJECT

public:
    SignalQuit();
    ~SignalQuit() override;

    /// Once the application is there.
    void listen();

Q_SIGNALS:
    void asked();

private:
    std::unique_ptr<QSocketNotifier> notifier_;
};

}  // namespace holdfast::desktop
