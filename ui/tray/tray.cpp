// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tray/tray.h"

#include "ui/activity/activity_row.h"
#include "ui/folders/folder_counter.h"
#include "ui/overview/pause_length.h"
#include "ui/text/texts.h"
#include "ui/widgets/icons.h"

#include <QAction>

#include <algorithm>

namespace holdfast::ui
{
namespace
{

constexpr std::size_t kRecent = 5;
constexpr int kTick = 1000;
constexpr int kNotificationFor = 10'000;  // ms

const QString kIconName = QStringLiteral("holdfast");  // of the desktop's theme

QString menuText(QString text)
{
    return text.replace(u'&', QStringLiteral("&&"));
}

}  // namespace

Tray::Tray(BackupService &service, AppSettings &settings, QObject *parent)
    : QObject(parent), service_(service), notifier_(settings)
{
    menu_.setObjectName(QStringLiteral("trayMenu"));
    makeMenu();
    icon_.setContextMenu(&menu_);
    connect(&icon_, &QSystemTrayIcon::activated, this,
            [this](QSystemTrayIcon::ActivationReason reason) {
                if (reason == QSystemTrayIcon::Trigger || reason == QSystemTrayIcon::DoubleClick) {
                    Q_EMIT windowWanted();
                }
            });
    connectNotification(notification_);
    connectNotification(hint_);
    connect(&icon_, &QSystemTrayIcon::messageClicked, this, &Tray::windowWanted);
    connect(&menu_, &QMenu::aboutToShow, this, [this] {
        refresh();
        showMenu();
    });
    connect(&service_, &BackupService::stateChanged, this, &Tray::refresh);
    connect(&service_, &BackupService::setupChanged, this, &Tray::refreshStatus);
    connect(&service_, &BackupService::openErrorsChanged, this, &Tray::refresh);
    connect(&service_, &BackupService::backupChanged, this, &Tray::refreshStatus);
    connect(&service_, &BackupService::lastActionsChanged, this, &Tray::takeActions);
    tick_.setInterval(kTick);
    connect(&tick_, &QTimer::timeout, this, [this] {
        showWhenPossible();
        refresh();
        if (isRoomToBeAsked(situation_, askedAt_, service_.now())) {
            refreshStatus();
        }
        showMenu();
    });
    tick_.start();
    takeActions();
    showMenu();
    refresh();
    refreshStatus();
    showWhenPossible();
}

Tray::~Tray() = default;

void Tray::connectNotification(DesktopNotification &notification)
{
    connect(&notification, &DesktopNotification::chosen, this, &Tray::windowWanted);
    // By the icon, where the desktop has nothing else for it.
    connect(&notification, &DesktopNotification::refused, this,
            [this](const QString &title, const QString &text) {
                icon_.showMessage(title, text, icon_.icon(), kNotificationFor);
            });
}

bool Tray::isThere() const
{
    return QSystemTrayIcon::isSystemTrayAvailable();
}

// A panel may start after us, and anew.
void Tray::showWhenPossible()
{
    if (!icon_.isVisible() && isThere()) {
        icon_.show();
    }
}

void Tray::makeMenu()
{
    state_ = menu_.addAction(QString());
    state_->setObjectName(QStringLiteral("trayState"));
    connect(state_, &QAction::triggered, this, &Tray::windowWanted);
    progress_ = menu_.addAction(QString());
    progress_->setEnabled(false);
    progress_->setVisible(false);
    menu_.addSeparator();
    recentHead_ = menu_.addAction(tr("Nothing was done yet"));
    recentHead_->setEnabled(false);
    for (std::size_t i = 0; i < kRecent; ++i) {
        QAction *action = menu_.addAction(QString());
        action->setVisible(false);
        connect(action, &QAction::triggered, this, [this, i] {
            if (i < shown_.size()) {
                Q_EMIT actionChosen(shown_[i].source, shown_[i].path);
            }
        });
        recentActions_.push_back(action);
    }
    menu_.addSeparator();
    backUp_ = menu_.addAction(ui::icon(QStringLiteral("backup-now")), tr("&Back up now"));
    backUp_->setObjectName(QStringLiteral("trayBackUpNow"));
    connect(backUp_, &QAction::triggered, this, [this] { service_.backUpNow(); });
    pause_ = menu_.addMenu(ui::icon(QStringLiteral("pause")), tr("&Pause"));
    fillPauseMenu(*pause_, service_);
    resume_ = menu_.addAction(ui::icon(QStringLiteral("resume")), tr("&Resume"));
    resume_->setObjectName(QStringLiteral("trayResume"));
    connect(resume_, &QAction::triggered, this, [this] { service_.resume(); });
    menu_.addSeparator();
    connect(menu_.addAction(ui::icon(QStringLiteral("open")), tr("&Open Holdfast")),
            &QAction::triggered, this, &Tray::windowWanted);
    connect(menu_.addAction(ui::icon(QStringLiteral("quit")), tr("&Quit")), &QAction::triggered,
            this, &Tray::quitWanted);
}

void Tray::refreshStatus()
{
    const quint64 question = ++question_;
    askedAt_ = service_.now();
    service_.status().then(this, [this, question](const Result<BackupStatus> &status) {
        if (question == question_ && status) {
            status_ = *status;
        }
        refresh();
    });
}

void Tray::refresh()
{
    const TrayState before = situation_.tray;
    situation_ = situationOf(service_, status_);
    if (before != situation_.tray || icon_.icon().isNull()) {
        icon_.setIcon(trayIcon(trayIconName(situation_.tray)));
        state_->setIcon(trayIcon(trayIconName(situation_.tray)));
    }
    QString tip = tr("Holdfast: %1").arg(trayStateText(situation_.tray));
    // What it is that needs a person, where the state alone does not say it.
    if (situation_.tray == TrayState::Attention || situation_.tray == TrayState::Waiting) {
        tip += u'\n' + situation_.headline;
    }
    if (situation_.lastGood != 0) {
        tip += u'\n' + tr("Last good backup: %1").arg(agoText(situation_.lastGood, service_.now()));
    }
    if (icon_.toolTip() != tip) {
        icon_.setToolTip(tip);
    }
    state_->setText(menuText(situation_.headline));
    const bool isSetUp = situation_.tray != TrayState::NotSetUp;
    // Also where the icon tells of something that is worse.
    const bool isPaused = service_.state().kind == ServiceState::Kind::Monitoring &&
                          service_.state().monitor.phase == MonitorPhase::Paused;
    backUp_->setEnabled(isSetUp && !situation_.isRunning && !isPaused);
    pause_->menuAction()->setVisible(isSetUp && !isPaused);
    resume_->setVisible(isPaused);
    progress_->setVisible(situation_.isRunning);
    if (const auto notification = notifier_.look(situation_, service_.now())) {
        notification_.show(notification->title, notification->text, kIconName);
    } else if (notifier_.takeBack()) {
        notification_.takeBack();
    }
}

void Tray::say(const QString &title, const QString &text)
{
    hint_.show(title, text, kIconName);
}

// What changes with each file: now and then only, as a panel hears of each change.
void Tray::showMenu()
{
    if (situation_.isRunning) {
        showProgress();
    }
    if (!isRecentShown_) {
        isRecentShown_ = true;
        showRecent();
    }
}

void Tray::showProgress()
{
    const RunProgress &progress = service_.progress();
    const std::int64_t total = progress.filesTotal;
    progress_->setText(total == 0 ? tr("Looking for changes")
                                  : tr("%1 of %2", "number, 48 files")
                                        .arg(numberText(std::min(progress.filesDone.load(), total)),
                                             filesText(total)));
}

// Newest first.
void Tray::takeActions()
{
    recent_.clear();
    for (const RunEvent &event : service_.lastActions()) {
        if (const std::optional<ActivityRow> row = activityRow(event, 0)) {
            recent_.push_front(
                {tr("%1: %2", "what was done: file")
                     .arg(activityWord(row->kind), isolated(nameText(event.path.name()))),
                 activityIconName(row->kind), event.source, event.path});
        }
    }
    recent_.resize(std::min(recent_.size(), recentActions_.size()));
    isRecentShown_ = recent_.empty();
}

void Tray::showRecent()
{
    shown_ = recent_;
    recentHead_->setText(tr("Last done"));
    for (std::size_t i = 0; i < kRecent; ++i) {
        const bool isThere = i < shown_.size();
        recentActions_[i]->setVisible(isThere);
        if (isThere) {
            const QString text = menu_.fontMetrics().elidedText(
                shown_[i].text, Qt::ElideMiddle, menu_.fontMetrics().averageCharWidth() * 48);
            recentActions_[i]->setText(menuText(text));
            recentActions_[i]->setIcon(ui::icon(shown_[i].icon));
        }
    }
}

}  // namespace holdfast::ui
