// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/single_instance.h"

#include <QDeadlineTimer>
#include <QLocalSocket>
#include <QThread>

#include <algorithm>

namespace holdfast::desktop
{
namespace
{

constexpr int kPatience = 5000;             // ms, for an answer
constexpr int kPatienceForItsEnd = 60'000;  // ms
constexpr unsigned long kLookAgain = 30;    // ms
constexpr qint64 kLongest = 1024 * 1024;
const QByteArray kTaken = "ok\n";

}  // namespace

SingleInstance::SingleInstance(MeetingPlace &place, QObject *parent)
    : QObject(parent), place_(place)
{
    connect(&server_, &QLocalServer::newConnection, this, &SingleInstance::take);
}

SingleInstance::Outcome SingleInstance::meet(const Command &command)
{
    const QDeadlineTimer deadline(kPatienceForItsEnd);
    while (!place_.take()) {
        switch (hand(command)) {
        case Answer::Taken:
            return Outcome::Handed;
        case Answer::None:
            return Outcome::Unanswered;
        case Answer::NobodyThere:
            break;  // it is about to listen, or to end
        }
        if (deadline.hasExpired()) {
            return Outcome::Unanswered;
        }
        QThread::msleep(kLookAgain);
    }
    return Outcome::Alone;
}

SingleInstance::Answer SingleInstance::hand(const Command &command)
{
    QLocalSocket socket;
    socket.connectToServer(place_.socket());
    if (!socket.waitForConnected(kPatience)) {
        return Answer::NobodyThere;
    }
    if (!place_.isOwn(socket.socketDescriptor())) {
        return Answer::None;
    }
    socket.write(encode(command));
    QByteArray answer;
    while (answer.size() < kTaken.size()) {
        if (!socket.waitForReadyRead(kPatience)) {
            const bool isSilent = socket.error() == QLocalSocket::SocketTimeoutError;
            return isSilent ? Answer::None : Answer::NobodyThere;
        }
        answer += socket.readAll();
    }
    if (!answer.startsWith(kTaken)) {
        return Answer::None;
    }
    if (command.quit) {
        waitForFarewell(socket, answer.mid(kTaken.size()));
    }
    return Answer::Taken;
}

// To the end of the connection, which is that of the other one.
void SingleInstance::waitForFarewell(QLocalSocket &socket, QByteArray soFar)
{
    const QDeadlineTimer deadline(kPatienceForItsEnd);
    while (!deadline.hasExpired() &&
           socket.waitForReadyRead(static_cast<int>(deadline.remainingTime()))) {
        soFar += socket.readAll();
    }
    soFar += socket.readAll();
    farewell_ = QString::fromUtf8(soFar);
}

QString SingleInstance::listen()
{
    // What a killed one left: this one has the lock.
    QLocalServer::removeServer(place_.socket());
    if (server_.listen(place_.socket())) {
        return {};
    }
    return place_.socket() + QStringLiteral(": ") + server_.errorString();
}

void SingleInstance::close()
{
    server_.close();
    // Whoever said nothing whole yet is not answered any more.
    for (QLocalSocket *socket : server_.findChildren<QLocalSocket *>()) {
        if (std::find(waiting_.begin(), waiting_.end(), socket) == waiting_.end()) {
            socket->abort();
        }
    }
}

void SingleInstance::sayFarewell(const QString &text)
{
    for (const QPointer<QLocalSocket> &socket : waiting_) {
        if (socket != nullptr) {
            socket->write(text.toUtf8());
            socket->flush();
            socket->disconnectFromServer();
        }
    }
}

void SingleInstance::take()
{
    while (QLocalSocket *socket = server_.nextPendingConnection()) {
        connect(socket, &QLocalSocket::disconnected, socket, &QObject::deleteLater);
        // Nobody else may order a backup about.
        if (!place_.isOwn(socket->socketDescriptor())) {
            socket->abort();
            continue;
        }
        connect(socket, &QLocalSocket::readyRead, this, [this, socket] {
            if (socket->bytesAvailable() > kLongest) {
                socket->abort();
                return;
            }
            const QByteArray message = socket->peek(kLongest);
            if (const std::optional<Command> command = decode(message)) {
                socket->readAll();
                socket->write(kTaken);
                socket->flush();
                if (command->quit) {
                    waiting_.emplace_back(socket);
                } else {
                    socket->disconnectFromServer();
                }
                Q_EMIT commanded(*command);
            }
        });
    }
}

}  // namespace holdfast::desktop
