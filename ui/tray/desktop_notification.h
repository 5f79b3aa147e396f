// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace holdfast::ui
{

/// A notification of the app, as the desktop shows it (org.freedesktop.Notifications): a new
/// one takes the place of the one before, and it can be taken back. Needs no icon in a panel. Used
/// by the tray. GUI thread; waits for nobody.
class DesktopNotification : public QObject
{
    Q_OBJECT

public:
    explicit DesktopNotification(QObject *parent = nullptr);

    /// `icon`: a name of the desktop's icon theme.
    void show(const QString &title, const QString &text, const QString &icon);
    void takeBack();

Q_SIGNALS:
    /// The user chose it.
    void chosen();
    /// This desktop has nothing that shows notifications.
    void refused(const QString &title, const QString &text);

private Q_SLOTS:
    void takeAction(uint number, const QString &action);
    void takeClosed(uint number, uint reason);

private:
    uint number_ = 0;    ///< of the one that is shown; 0: none
    quint64 order_ = 0;  ///< of the last show() or takeBack(): an answer may come after it
};

}  // namespace holdfast::ui
