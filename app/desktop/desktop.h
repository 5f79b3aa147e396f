// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/command.h"
#include "desktop/quit_question.h"
#include "ui/activity/activity_model.h"
#include "ui/service/live_backup_service.h"
#include "ui/settings/app_settings.h"
#include "ui/settings/autostart.h"
#include "ui/tray/tray.h"
#include "ui/window/main_window.h"

#include <QObject>
#include <QPointer>
#include <QSettings>
#include <QTimer>

#include <chrono>
#include <memory>
#include <vector>

class QMessageBox;
class QSessionManager;

namespace holdfast::desktop
{

/// How this app is started, with this configuration.
struct Launch {
    Bytes program;
    std::vector<Bytes> arguments;                        ///< those that name the configuration
    QString id = QStringLiteral("holdfast");             ///< of its entry in the autostart folder
    std::chrono::milliseconds patienceForPanel{15'000};  ///< a panel starts after us at login
};

/// The running app: service, tray and window, and what becomes of them when the window is closed,
/// the session ends or somebody starts it once more. GUI thread.
class Desktop : public QObject
{
    Q_OBJECT

public:
    Desktop(ui::LiveBackupService::Parts parts, Launch launch, QObject *parent = nullptr);
    ~Desktop() override;

    /// Monitoring begins, tray and (unless it is to stay in the background) window show.
    void start(const Command &command);
    void obey(const Command &command);
    /// No other start can hand its command to this one: a person is told, and why.
    void tellDeaf(const QString &why);
    /// Ends at a consistent point; the application quits then.
    void quit();
    /// The same, asked for by a signal: a start meanwhile is not answered with a new one.
    void endForGood();
    /// Somebody wanted the window while this one ended already: it is to be started anew.
    [[nodiscard]] bool isWantedAgain() const noexcept { return isWantedAgain_ && !isEndForGood_; }

Q_SIGNALS:
    /// The end begins: no command is taken any more.
    void quitting();
    /// It is done: what was stopped, and what is left for next time.
    void ended(const QString &text);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    ui::MainWindow &window();
    void showWindow();
    void closeWindow();
    void explainClosing();
    void askToQuit();
    void showWithoutPanel();
    void saveSession(QSessionManager &session);
    void showVersionsOf(const Bytes &file);

    const Launch launch_;
    ui::LiveBackupService service_;
    ui::ActivityModel activity_;  ///< from the start on, whenever the window comes
    QSettings state_;
    ui::AppSettings settings_;
    ui::XdgAutostart autostart_;
    std::unique_ptr<ui::Tray> tray_;
    std::unique_ptr<ui::MainWindow> window_;
    QTimer rest_;                     ///< until nothing has been done for a while
    QPointer<QMessageBox> question_;  ///< whether to quit
    Interrupted interrupted_;         ///< when it was told to quit
    bool isQuitting_ = false;
    bool isWantedAgain_ = false;
    bool isEndForGood_ = false;  ///< the system or the session ends it
};

}  // namespace holdfast::desktop
