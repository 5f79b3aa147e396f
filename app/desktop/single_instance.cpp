// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/single_instance.h"

namespace holdfast::desktop
{
namespace
{

constexpr int kPatience = 3000;  // ms
constexpr qint64 kLongest = 1024 * 1024;

}  // namespace

SingleInstance::SingleInstance(const QString &name, QObject *parent) : QObject(parent), name_(name)
{
    // Nobody else may order a backup about.
    server_.setSocketOptions(QLocalServer::UserAccessOption);
    connect(&server_, &QLocalServer::newConnection, this, &SingleInstance::take);
}

bool SingleInstance::hand(const Command &command)
{
    QLocalSocket socket;
    socket.connectToServer(name_);
    if (!socket.waitForConnected(kPatience)) {
        return false;
    }
    socket.write(encode(command));
    // Its word that it has it: one that hangs is none.
    return socket.waitForReadyRead(kPatience);
}

bool SingleInstance::listen()
{
    if (server_.listen(name_)) {
        return true;
    }
    // What a killed one left: nobody answered there just now.
    QLocalServer::removeServer(name_);
    return server_.listen(name_);
}

void SingleInstance::take()
{
    while (QLocalSocket *socket = server_.nextPendingConnection()) {
        connect(socket, &QLocalSocket::disconnected, socket, &QObject::deleteLater);
        connect(socket, &QLocalSocket::readyRead, this, [this, socket] {
            if (socket->bytesAvailable() > kLongest) {
                socket->abort();
                return;
            }
            const QByteArray message = socket->peek(kLongest);
            if (const std::optional<Command> command = decode(message)) {
                socket->readAll();
                socket->write("ok\n");
                socket->flush();
                socket->disconnectFromServer();
                Q_EMIT commanded(*command);
            }
        });
    }
}

}  // namespace holdfast::desktop
