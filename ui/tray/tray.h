// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/overview/situation.h"
#include "ui/service/backup_service.h"
#include "ui/settings/app_settings.h"
#include "ui/tray/desktop_notification.h"
#include "ui/tray/notifier.h"

#include <QMenu>
#include <QObject>
#include <QSystemTrayIcon>
#include <QTimer>

#include <deque>
#include <memory>
#include <optional>

namespace holdfast::ui
{

/// The icon in the panel, its menu and what it says unasked. It is there as soon as a panel is,
/// also when that starts late or anew. GUI thread.
class Tray : public QObject
{
    Q_OBJECT

public:
    /// References outlive the tray.
    Tray(BackupService &service, AppSettings &settings, QObject *parent = nullptr);
    ~Tray() override;

    /// Is there a panel that shows it?
    [[nodiscard]] bool isThere() const;
    [[nodiscard]] const Situation &situation() const noexcept { return situation_; }
    [[nodiscard]] QSystemTrayIcon &icon() noexcept { return icon_; }
    [[nodiscard]] QMenu &menu() noexcept { return menu_; }
    /// Beside what is told of the backup, which stays.
    void say(const QString &title, const QString &text);

Q_SIGNALS:
    void windowWanted();
    void quitWanted();
    /// One of the last actions was chosen.
    void actionChosen(const std::string &source, const holdfast::RelPath &path);

private:
    struct Recent {
        QString text;
        QString icon;
        std::string source;
        RelPath path;
    };

    void makeMenu();
    void refreshStatus();
    void refresh();
    void showProgress();
    void showMenu();
    void takeActions();
    void showRecent();
    void showWhenPossible();
    void connectNotification(DesktopNotification &notification);

    BackupService &service_;
    QSystemTrayIcon icon_;
    QMenu menu_;
    QAction *state_ = nullptr;
    QAction *progress_ = nullptr;
    QAction *backUp_ = nullptr;
    QAction *resume_ = nullptr;
    QMenu *pause_ = nullptr;
    QAction *recentHead_ = nullptr;
    std::vector<QAction *> recentActions_;
    std::deque<Recent> recent_;
    std::deque<Recent> shown_;  ///< of them, as the menu has them
    bool isRecentShown_ = true;
    std::optional<BackupStatus> status_;
    TimeNs askedAt_ = 0;  ///< for it
    Situation situation_;
    Notifier notifier_;
    DesktopNotification notification_;  ///< of the backup
    DesktopNotification hint_;
    QTimer tick_;
    quint64 question_ = 0;
};

}  // namespace holdfast::ui
