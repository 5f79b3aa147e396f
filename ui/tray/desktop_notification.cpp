// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tray/desktop_notification.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QVariantMap>

#include <utility>

namespace holdfast::ui
{
namespace
{

const QString kService = QStringLiteral("org.freedesktop.Notifications");
const QString kPath = QStringLiteral("/org/freedesktop/Notifications");
const QString kChosen = QStringLiteral("default");

QDBusMessage call(const QString &method)
{
    return QDBusMessage::createMethodCall(kService, kPath, kService, method);
}

void close(uint number)
{
    QDBusConnection::sessionBus().asyncCall(call(QStringLiteral("CloseNotification")) << number);
}

}  // namespace

DesktopNotification::DesktopNotification(QObject *parent) : QObject(parent)
{
    QDBusConnection bus = QDBusConnection::sessionBus();
    bus.connect(kService, kPath, kService, QStringLiteral("ActionInvoked"), this,
                SLOT(takeAction(uint, QString)));
    bus.connect(kService, kPath, kService, QStringLiteral("NotificationClosed"), this,
                SLOT(takeClosed(uint, uint)));
}

void DesktopNotification::show(const QString &title, const QString &text, const QString &icon)
{
    const quint64 order = ++order_;
    // The text may hold markup, the title may not.
    QDBusMessage notify = call(QStringLiteral("Notify"));
    notify << QStringLiteral("Holdfast") << number_ << icon << title << text.toHtmlEscaped()
           << QStringList{kChosen, tr("Open Holdfast")}
           << QVariantMap{{QStringLiteral("desktop-entry"), QStringLiteral("holdfast")}} << -1;
    auto *watcher =
        new QDBusPendingCallWatcher(QDBusConnection::sessionBus().asyncCall(notify), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this,
            [this, order, title, text](QDBusPendingCallWatcher *done) {
                done->deleteLater();
                const QDBusPendingReply<uint> reply = *done;
                if (reply.isError()) {
                    Q_EMIT refused(title, text);
                } else if (order == order_) {
                    number_ = reply.value();
                } else {
                    // It was taken back, or another one shown, before it was there.
                    close(reply.value());
                }
            });
}

void DesktopNotification::takeBack()
{
    ++order_;
    if (number_ != 0) {
        close(std::exchange(number_, 0));
    }
}

void DesktopNotification::takeAction(uint number, const QString &action)
{
    if (number == number_ && action == kChosen) {
        Q_EMIT chosen();
    }
}

void DesktopNotification::takeClosed(uint number, uint)
{
    if (number == number_) {
        number_ = 0;
    }
}

}  // namespace holdfast::ui
