// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/file_manager.h"

#include "ui/widgets/local_path.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDesktopServices>
#include <QStringList>

namespace holdfast::ui
{
namespace
{

void openFolderOf(const AbsPath &path)
{
    QDesktopServices::openUrl(localUrl(path.parent()));
}

}  // namespace

void showInFileManager(const AbsPath &path)
{
    QDBusConnection bus = QDBusConnection::sessionBus();
    if (!bus.isConnected()) {
        openFolderOf(path);
        return;
    }
    QDBusMessage call = QDBusMessage::createMethodCall(
        QStringLiteral("org.freedesktop.FileManager1"),
        QStringLiteral("/org/freedesktop/FileManager1"),
        QStringLiteral("org.freedesktop.FileManager1"), QStringLiteral("ShowItems"));
    // Percent-encoded, so that names of any bytes reach it.
    call << QStringList{QString::fromLatin1(localUrl(path).toEncoded())} << QString();
    auto *watcher = new QDBusPendingCallWatcher(bus.asyncCall(call));
    QObject::connect(watcher, &QDBusPendingCallWatcher::finished, watcher,
                     [path](QDBusPendingCallWatcher *done) {
                         if (QDBusPendingReply<>(*done).isError()) {
                             openFolderOf(path);
                         }
                         done->deleteLater();
                     });
}

}  // namespace holdfast::ui
