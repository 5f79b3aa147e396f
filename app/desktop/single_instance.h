// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/command.h"
#include "desktop/meeting_place.h"

#include <QLocalServer>
#include <QObject>
#include <QPointer>

#include <vector>

class QLocalSocket;

namespace holdfast::desktop
{

/// One app for each user and configuration: a second start hands its command to the first and ends.
class SingleInstance : public QObject
{
    Q_OBJECT

public:
    /// What became of a start.
    enum class Outcome : std::uint8_t {
        Alone,       ///< there is no other one: this one runs
        Handed,      ///< another one took the command
        Unanswered,  ///< there is another one, and it says nothing
    };

    /// `place` outlives it.
    explicit SingleInstance(MeetingPlace &place, QObject *parent = nullptr);

    /// Waits for the other one's answer a moment; for one that is just ending, or is asked to, up
    /// to a minute: this one is alone then. So before there is a window.
    [[nodiscard]] Outcome meet(const Command &command);
    /// From now on others hand theirs to this one, which is alone. Answers why that can't be;
    /// empty: all is well.
    [[nodiscard]] QString listen();
    /// This one ends: who starts now waits for that.
    void close();
    /// To those who asked for the end.
    void sayFarewell(const QString &text);
    /// What the other one said at its end, after a command to quit; empty: nothing.
    [[nodiscard]] QString farewell() const { return farewell_; }

Q_SIGNALS:
    void commanded(const holdfast::desktop::Command &command);

private:
    enum class Answer : std::uint8_t { Taken, NobodyThere, None };
    [[nodiscard]] Answer hand(const Command &command);
    void waitForFarewell(QLocalSocket &socket, QByteArray soFar);
    void take();

    MeetingPlace &place_;
    QLocalServer server_;
    std::vector<QPointer<QLocalSocket>> waiting_;  ///< those who asked for the end
    QString farewell_;
};

}  // namespace holdfast::desktop
