// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/desktop.h"

#include "base/heap.h"
#include "ui/first_start/first_start_places.h"

#include <QApplication>
#include <QMessageBox>
#include <QPushButton>
#include <QSessionManager>
#include <QThreadPool>

#include <algorithm>
#include <array>
#include <utility>

namespace holdfast::desktop
{
namespace
{

constexpr std::array<std::pair<std::string_view, ui::PageId>, 7> kPages{{
    {"overview", ui::PageId::Overview},
    {"folders", ui::PageId::Folders},
    {"activity", ui::PageId::Activity},
    {"versions", ui::PageId::Versions},
    {"retention", ui::PageId::Retention},
    {"duplicates", ui::PageId::Duplicates},
    {"settings", ui::PageId::Settings},
}};

constexpr int kRest = 5000;  // ms

QString toldClosing()
{
    return QStringLiteral("told/closing");
}

}  // namespace

Desktop::Desktop(ui::LiveBackupService::Parts parts, QObject *parent)
    : QObject(parent),
      service_(std::move(parts)),
      activity_(service_),
      state_(QSettings::IniFormat, QSettings::UserScope, QStringLiteral("holdfast"),
             QStringLiteral("window")),
      autostart_(ui::XdgAutostart::userFolder(),
                 {QCoreApplication::applicationFilePath(), QStringLiteral("--background")})
{
    rest_.setSingleShot(true);
    rest_.setInterval(kRest);
    connect(&rest_, &QTimer::timeout, this,
            [] { QThreadPool::globalInstance()->start(&giveBackFreeMemory); });
    connect(&service_, &ui::BackupService::backupChanged, &rest_, qOverload<>(&QTimer::start));
    // Not quit(), which asks the windows, and comes back to eventFilter().
    connect(&service_, &ui::BackupService::stopped, qApp, [] { QCoreApplication::exit(); });
    connect(qApp, &QGuiApplication::commitDataRequest, this, &Desktop::saveSession);
    qApp->installEventFilter(this);
}

Desktop::~Desktop() = default;

void Desktop::start(const Command &command)
{
    tray_ = std::make_unique<ui::Tray>(service_, settings_);
    connect(tray_.get(), &ui::Tray::windowWanted, this, &Desktop::showWindow);
    connect(tray_.get(), &ui::Tray::quitWanted, this, &Desktop::askToQuit);
    connect(tray_.get(), &ui::Tray::actionChosen, this,
            [this](const std::string &source, const RelPath &path) {
                showWindow();
                window().showActivityOf(source, path);
            });
    if (command.quit) {
        QMetaObject::invokeMethod(
            qApp, [] { QCoreApplication::exit(); }, Qt::QueuedConnection);
        return;
    }
    service_.start();
    obey(command);
}

ui::MainWindow &Desktop::window()
{
    if (window_ == nullptr) {
        window_ = std::make_unique<ui::MainWindow>(ui::MainWindow::Parts{
            service_, activity_, {settings_, autostart_}, ui::systemPlaces(), state_});
        connect(window_.get(), &ui::MainWindow::closeWanted, this, &Desktop::closeWindow);
        connect(window_.get(), &ui::MainWindow::quitWanted, this, &Desktop::askToQuit);
    }
    return *window_;
}

void Desktop::obey(const Command &command)
{
    if (command.quit) {
        quit();
        return;
    }
    if (command.pause) {
        service_.pause(std::nullopt);
    }
    if (command.resume) {
        service_.resume();
    }
    if (command.backUpNow) {
        service_.backUpNow();
    }
    const bool wantsWindow = !command.page.empty() || !command.folders.empty();
    if (!wantsWindow && (command.background || command.isOrder())) {
        return;
    }
    showWindow();
    const auto page = std::find_if(kPages.begin(), kPages.end(), [&command](const auto &known) {
        return known.first == command.page;
    });
    if (page != kPages.end()) {
        window().showPage(page->second);
    }
    if (!command.file.empty()) {
        showVersionsOf(command.file);
    }
    std::vector<AbsPath> folders;
    for (const Bytes &folder : command.folders) {
        if (Result<AbsPath> path = AbsPath::parse(folder); path) {
            folders.push_back(std::move(*path));
        }
    }
    if (!folders.empty()) {
        window().addFolders(folders);
    }
}

// The source whose folder the file lies in.
void Desktop::showVersionsOf(const Bytes &file)
{
    const Result<AbsPath> path = AbsPath::parse(file);
    if (!path) {
        return;
    }
    for (const SourceConfig &source : service_.setup().config.sources) {
        if (const std::optional<RelPath> below = path->relativeTo(source.path)) {
            window().showVersionsOf({0, source.name, *below});
            return;
        }
    }
}

void Desktop::showWindow()
{
    window().raiseToUser();
}

void Desktop::closeWindow()
{
    if (!settings_.closesToTray()) {
        askToQuit();
        return;
    }
    rest_.start();
    if (tray_->isThere()) {
        window_->hide();
    } else {
        // Nothing could bring a hidden window back.
        window_->showMinimized();
    }
    explainClosing();
}

void Desktop::explainClosing()
{
    if (state_.value(toldClosing(), false).toBool()) {
        return;
    }
    state_.setValue(toldClosing(), true);
    if (tray_->isThere()) {
        tray_->say(tr("Holdfast keeps watching"),
                   tr("Your files are still backed up. The icon in the panel brings the window "
                      "back; Quit in its menu ends Holdfast."));
        return;
    }
    // By itself: what belongs to a minimised window may be minimised with it.
    auto *box = new QMessageBox(
        QMessageBox::Information, tr("Holdfast keeps watching"),
        tr("Your files are still backed up. This desktop has no place for an icon, so the window "
           "is only minimised. Ctrl+Q ends Holdfast."),
        QMessageBox::Ok);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setModal(false);
    box->show();
}

void Desktop::askToQuit()
{
    const ui::ServiceState &state = service_.state();
    const bool isWorking = state.kind == ui::ServiceState::Kind::Working ||
                           (state.kind == ui::ServiceState::Kind::Monitoring &&
                            state.monitor.phase == MonitorPhase::Running);
    if (!isWorking) {
        quit();
        return;
    }
    auto *box = new QMessageBox(
        QMessageBox::Question, tr("Quit Holdfast?"),
        tr("A backup is under way. What was copied so far is kept; the file in hand is finished or "
           "dropped as a whole, and the next start does the rest."),
        QMessageBox::NoButton, window_.get());
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setObjectName(QStringLiteral("quitQuestion"));
    QPushButton *stop = box->addButton(tr("&Stop and quit"), QMessageBox::AcceptRole);
    box->addButton(tr("&Keep running"), QMessageBox::RejectRole);
    connect(box, &QMessageBox::buttonClicked, this, [this, box, stop](QAbstractButton *button) {
        if (button == stop) {
            box->close();
            quit();
        }
    });
    box->open();
}

void Desktop::quit()
{
    if (std::exchange(isQuitting_, true)) {
        return;
    }
    if (window_ != nullptr) {
        window_->saveView();
        window_->hide();
    }
    service_.quit();
}

// The session is saved when it ends, but also at its beginning, and whenever a person likes.
void Desktop::saveSession(QSessionManager &session)
{
    session.setRestartHint(QSessionManager::RestartIfRunning);
    if (window_ != nullptr) {
        window_->saveView();
    }
}

// Who ends the application from outside (the session manager with the session, the desktop) ends it
// like a person: at a consistent point. The journal of the backup covers what is killed meanwhile.
bool Desktop::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == qApp && event->type() == QEvent::Quit) {
        quit();
        return true;
    }
    return QObject::eventFilter(watched, event);
}

}  // namespace holdfast::desktop
