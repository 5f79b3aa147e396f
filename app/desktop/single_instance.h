// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/command.h"

#include <QLocalServer>
#include <QLocalSocket>
#include <QObject>

namespace holdfast::desktop
{

/// One app for each user and configuration: a second start hands its command to the first and ends.
class SingleInstance : public QObject
{
    Q_OBJECT

public:
    /// `name`: of the configuration, in a form that can be one of a socket.
    explicit SingleInstance(const QString &name, QObject *parent = nullptr);

    /// True: another one took the command; this one ends. Waits for it a moment: before there is a
    /// window.
    [[nodiscard]] bool hand(const Command &command);
    /// From now on others hand theirs to this one. False: it could not be told to listen.
    [[nodiscard]] bool listen();

Q_SIGNALS:
    void commanded(const holdfast::desktop::Command &command);

private:
    void take();

    QString name_;
    QLocalServer server_;
};

}  // namespace holdfast::desktop
