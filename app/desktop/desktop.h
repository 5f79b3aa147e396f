// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/command.h"
#include "ui/activity/activity_model.h"
#include "ui/service/live_backup_service.h"
#include "ui/settings/app_settings.h"
#include "ui/settings/autostart.h"
#include "ui/tray/tray.h"
#include "ui/window/main_window.h"

#include <QObject>
#include <QSettings>
#include <QTimer>

#include <memory>

class QSessionManager;

namespace holdfast::desktop
{

/// The running app: service, tray and window, and what becomes of them when the window is closed,
/// the session ends or somebody starts it once more. GUI thread.
class Desktop : public QObject
{
    Q_OBJECT

public:
    explicit Desktop(ui::LiveBackupService::Parts parts, QObject *parent = nullptr);
    ~Desktop() override;

    /// Monitoring begins, tray and (unless it is to stay in the background) window show.
    void start(const Command &command);
    void obey(const Command &command);
    /// Ends at a consistent point; the application quits then.
    void quit();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    ui::MainWindow &window();
    void showWindow();
    void closeWindow();
    void explainClosing();
    void askToQuit();
    void saveSession(QSessionManager &session);
    void showVersionsOf(const Bytes &file);

    ui::LiveBackupService service_;
    ui::ActivityModel activity_;  ///< from the start on, whenever the window comes
    QSettings state_;
    ui::AppSettings settings_;
    ui::XdgAutostart autostart_;
    std::unique_ptr<ui::Tray> tray_;
    std::unique_ptr<ui::MainWindow> window_;
    QTimer rest_;  ///< until nothing has been done for a while
    bool isQuitting_ = false;
};

}  // namespace holdfast::desktop
