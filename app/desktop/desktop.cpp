// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/desktop.h"

#include "base/heap.h"
#include "ui/first_start/first_start_places.h"
#include "ui/service/aside_pool.h"
#include "ui/text/texts.h"

#include <QApplication>
#include <QFile>
#include <QGuiApplication>
#include <QMessageBox>
#include <QPushButton>
#include <QSessionManager>

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

// What closing the window does is told once for each way of it.
QString toldClosing(bool isInTray)
{
    return isInTray ? QStringLiteral("told/closing") : QStringLiteral("told/minimising");
}

bool isOnWayland()
{
    return QGuiApplication::platformName().startsWith(QStringLiteral("wayland"));
}

const Bytes kBackground = "--background";

std::vector<Bytes> atLogin(const Launch &launch)
{
    std::vector<Bytes> command{launch.program};
    command.insert(command.end(), launch.arguments.begin(), launch.arguments.end());
    command.push_back(kBackground);
    return command;
}

}  // namespace

Desktop::Desktop(ui::LiveBackupService::Parts parts, Launch launch, QObject *parent)
    : QObject(parent),
      launch_(std::move(launch)),
      service_(std::move(parts)),
      activity_(service_),
      state_(QSettings::IniFormat, QSettings::UserScope, QStringLiteral("holdfast"),
             QStringLiteral("window")),
      autostart_(ui::XdgAutostart::userFolder(), launch_.id, atLogin(launch_))
{
    rest_.setSingleShot(true);
    rest_.setInterval(kRest);
    connect(&rest_, &QTimer::timeout, this, [] { ui::asidePool()->start(&giveBackFreeMemory); });
    connect(&service_, &ui::BackupService::backupChanged, &rest_, qOverload<>(&QTimer::start));
    // Not quit(), which asks the windows, and comes back to eventFilter().
    connect(&service_, &ui::BackupService::stopped, this, [this] {
        Q_EMIT ended(farewellText(interrupted_, service_.progress()));
        QCoreApplication::exit();
    });
    connect(qApp, &QGuiApplication::commitDataRequest, this, &Desktop::saveSession);
    connect(qApp, &QGuiApplication::saveStateRequest, this, &Desktop::saveSession);
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
                if (!isQuitting_) {
                    window().showActivityOf(source, path);
                }
            });
    if (command.quit) {
        QMetaObject::invokeMethod(
            qApp, [] { QCoreApplication::exit(); }, Qt::QueuedConnection);
        return;
    }
    service_.start();
    obey(command);
    if (command.background) {
        QTimer::singleShot(launch_.patienceForPanel, this, &Desktop::showWithoutPanel);
    }
}

// Where no panel shows an icon, nothing would tell that it runs.
void Desktop::showWithoutPanel()
{
    if (!isQuitting_ && window_ == nullptr && !tray_->isThere()) {
        window().showMinimized();
    }
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
    if (!command.activationToken.empty() && isOnWayland()) {
        // Qt hands it to the compositor when the window is activated, and forgets it.
        qputenv("XDG_ACTIVATION_TOKEN", QByteArray::fromStdString(command.activationToken));
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
    window().say(tr("“%1” lies in none of the folders that are backed up.")
                     .arg(ui::isolated(ui::nameText(path->bytes()))));
}

void Desktop::showWindow()
{
    if (isQuitting_) {
        isWantedAgain_ = true;
        return;
    }
    QWidget *const modal = QApplication::activeModalWidget();
    if (isOnWayland() && window().isVisible() && QApplication::activeWindow() == nullptr &&
        modal == nullptr && qEnvironmentVariableIsEmpty("XDG_ACTIVATION_TOKEN")) {
        // Without a token a program can't raise its window there, nor undo that it is minimised;
        // but one that is shown anew is in front. Its dialogs would not come back with it.
        window().hide();
    }
    window().raiseToUser();
    if (modal != nullptr) {
        modal->raise();
        modal->activateWindow();
    }
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
    const bool isInTray = tray_->isThere();
    if (state_.value(toldClosing(isInTray), false).toBool()) {
        return;
    }
    state_.setValue(toldClosing(isInTray), true);
    if (isInTray) {
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

void Desktop::tellDeaf(const QString &why)
{
    tray_->say(tr("Holdfast can’t be reached by other programs"),
               tr("It runs and backs up, but starting it once more, or a command such as “holdfast "
                  "--quit”, does nothing: %1")
                   .arg(ui::isolated(why)));
}

void Desktop::askToQuit()
{
    if (question_ != nullptr) {
        question_->raise();
        question_->activateWindow();
        return;
    }
    if (interruptedText(service_).isEmpty()) {
        quit();
        return;
    }
    // What belongs to a hidden window would be hidden with it.
    const bool isShown = window_ != nullptr && window_->isVisible() && !window_->isMinimized();
    auto *box = new QMessageBox(QMessageBox::Question, tr("Quit Holdfast?"), QString(),
                                QMessageBox::NoButton, isShown ? window_.get() : nullptr);
    question_ = box;
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setObjectName(QStringLiteral("quitQuestion"));
    box->setTextFormat(Qt::PlainText);
    QPushButton *stop = box->addButton(QString(), QMessageBox::AcceptRole);
    stop->setObjectName(QStringLiteral("quitStop"));
    QPushButton *keep = box->addButton(tr("&Keep running"), QMessageBox::RejectRole);
    box->setDefaultButton(keep);
    box->setEscapeButton(keep);
    connect(stop, &QPushButton::clicked, this, &Desktop::quit);
    // What it asks about goes on meanwhile.
    const auto tell = [this, box, stop] {
        const QString text = interruptedText(service_);
        box->setText(text.isEmpty() ? tr("Nothing is under way any more, and nothing waits.")
                                    : text);
        stop->setText(interruptedNow(service_).isWork() ? tr("&Stop and quit") : tr("&Quit"));
    };
    tell();
    connect(&service_, &ui::BackupService::stateChanged, box, tell);
    connect(&service_, &ui::BackupService::backupChanged, box, tell);
    box->open();
}

void Desktop::endForGood()
{
    isEndForGood_ = true;
    quit();
}

void Desktop::quit()
{
    if (std::exchange(isQuitting_, true)) {
        return;
    }
    Q_EMIT quitting();
    if (question_ != nullptr) {
        question_->close();
    }
    if (window_ != nullptr) {
        window_->saveView();
        window_->hide();
    }
    interrupted_ = interruptedNow(service_);
    const QString lost = interruptedText(service_);
    service_.quitSaying((lost.isEmpty() ? tr("Holdfast is told to quit.")
                                        : tr("Holdfast is told to quit. %1").arg(lost.simplified()))
                            .toStdString());
}

// The session is saved when it ends, but also at its beginning, and whenever a person likes.
void Desktop::saveSession(QSessionManager &session)
{
    QStringList command;
    const bool isShown = window_ != nullptr && window_->isVisible();
    std::vector<Bytes> words = atLogin(launch_);
    if (isShown) {
        words.pop_back();
    }
    bool isExact = true;
    for (const Bytes &word : words) {
        const QByteArray bytes = QByteArray::fromStdString(word);
        command << QFile::decodeName(bytes);
        isExact = isExact && QFile::encodeName(command.back()) == bytes;
    }
    // Qt takes texts only. One that would name another file is not to be started at all.
    session.setRestartHint(isExact ? QSessionManager::RestartIfRunning
                                   : QSessionManager::RestartNever);
    // As whom it knows us.
    command << QStringLiteral("-session") << session.sessionId() + u'_' + session.sessionKey();
    session.setRestartCommand(command);
    if (window_ != nullptr) {
        window_->saveView();
    }
}

// Who ends the application from outside (the session manager with the session, the desktop) ends it
// like a person: at a consistent point. The journal of the backup covers what is killed meanwhile.
bool Desktop::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == qApp && event->type() == QEvent::Quit) {
        endForGood();
        return true;
    }
    return QObject::eventFilter(watched, event);
}

}  // namespace holdfast::desktop
