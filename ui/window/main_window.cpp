// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/main_window.h"

#include "ui/activity/activity_page.h"
#include "ui/duplicates/duplicates_page.h"
#include "ui/first_start/first_start.h"
#include "ui/folders/folders_page.h"
#include "ui/overview/overview_page.h"
#include "ui/restore/restore_dialog.h"
#include "ui/retention/retention_page.h"
#include "ui/text/texts.h"
#include "ui/versions/versions_page.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/local_path.h"
#include "ui/widgets/plain_tool_tip.h"
#include "ui/widgets/scrolling.h"
#include "ui/window/config_banner.h"
#include "ui/window/drop_hint.h"
#include "ui/window/navigation_delegate.h"

#include <QCloseEvent>
#include <QDragEnterEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMimeData>
#include <QScrollArea>
#include <QSettings>
#include <QShortcut>
#include <QStackedWidget>
#include <QStatusBar>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>

namespace holdfast::ui
{
namespace
{

constexpr int kSaidFor = 6000;  // ms
constexpr int kTick = 1000;
constexpr int kNavigationRoom = 24;
constexpr int kAboveNavigation = 16;
constexpr QSize kUsualSize(1120, 740);
constexpr int kFrame = 48;

struct Entry {
    PageId id;
    const char *icon;
    const char *name;  // of its group in the settings
};
constexpr std::array kEntries{
    Entry{PageId::Overview, "overview", "overview"},
    Entry{PageId::Folders, "folders", "folders"},
    Entry{PageId::Activity, "activity", "activity"},
    Entry{PageId::Versions, "versions", "versions"},
    Entry{PageId::Retention, "retention", "retention"},
    Entry{PageId::Duplicates, "duplicates", "duplicates"},
    Entry{PageId::Settings, "settings", "settings"},
};

QString wordOf(PageId id)
{
    switch (id) {
    case PageId::Overview:
        return MainWindow::tr("Overview");
    case PageId::Folders:
        return MainWindow::tr("Folders");
    case PageId::Activity:
        return MainWindow::tr("Activity");
    case PageId::Versions:
        return MainWindow::tr("Versions");
    case PageId::Retention:
        return MainWindow::tr("Retention");
    case PageId::Duplicates:
        return MainWindow::tr("Duplicates");
    case PageId::Settings:
        return MainWindow::tr("Settings");
    }
    return {};
}

}  // namespace

MainWindow::MainWindow(Parts parts, QWidget *parent) : QMainWindow(parent), parts_(parts)
{
    setObjectName(QStringLiteral("mainWindow"));
    setWindowTitle(tr("Holdfast"));
    setWindowIcon(appIcon());
    setAcceptDrops(true);
    central_ = new QStackedWidget(this);
    central_->addWidget(makePages());
    setCentralWidget(central_);
    makeStatusLine();
    makeShortcuts();
    dropHint_ = new DropHint(this);
    BackupService &service = parts_.service;
    connect(&service, &BackupService::setupChanged, this, &MainWindow::showSetup);
    connect(&service, &BackupService::stateChanged, this, &MainWindow::showSituation);
    connect(&service, &BackupService::openErrorsChanged, this, &MainWindow::showSituation);
    connect(&service, &BackupService::backupChanged, this, &MainWindow::refreshStatus);
    restoreArrangement();
    showSetup();
    refreshStatus();
}

MainWindow::~MainWindow() = default;

QWidget *MainWindow::makePages()
{
    auto *pages = new QWidget(this);
    stack_ = new QStackedWidget(pages);
    for (int i = 0; i < kPages; ++i) {
        stack_->addWidget(new QWidget(stack_));  // until the page is built
    }
    auto *banner = new ConfigBanner(parts_.service, pages);
    connect(banner, &ConfigBanner::said, this, &MainWindow::say);
    auto *column = new QVBoxLayout;
    column->setSpacing(0);
    column->addWidget(banner);
    column->addWidget(stack_, 1);
    auto *layout = new QHBoxLayout(pages);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(makeSide());
    layout->addLayout(column, 1);
    return pages;
}

QWidget *MainWindow::makeSide()
{
    auto *side = new QWidget(this);
    side->setAutoFillBackground(true);
    side->setBackgroundRole(QPalette::Base);
    auto *layout = new QVBoxLayout(side);
    layout->setContentsMargins(0, kAboveNavigation, 0, 0);
    layout->addWidget(makeNavigation());
    return side;
}

QWidget *MainWindow::makeNavigation()
{
    navigation_ = new QListWidget(this);
    navigation_->setObjectName(QStringLiteral("navigation"));
    navigation_->setAccessibleName(tr("Pages"));
    navigation_->setFrameShape(QFrame::NoFrame);
    navigation_->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    navigation_->setUniformItemSizes(true);
    const int side = std::max(22, fontMetrics().height());
    navigation_->setIconSize(QSize(side, side));
    navigation_->setItemDelegate(new NavigationDelegate(navigation_));
    navigation_->setMouseTracking(true);
    for (const Entry &entry : kEntries) {
        auto *item = new QListWidgetItem(icon(QString::fromLatin1(entry.icon)), wordOf(entry.id),
                                         navigation_);
        item->setToolTip(tr("%1 (Ctrl+%2)", "page, its number")
                             .arg(wordOf(entry.id))
                             .arg(static_cast<int>(entry.id) + 1));
    }
    // With room for longer words than ours, so that the pages do not cling to it.
    navigation_->setFixedWidth(navigation_->sizeHintForColumn(0) + kNavigationRoom);
    connect(navigation_, &QListWidget::currentRowChanged, this, [this](int row) {
        if (row >= 0) {
            showPage(static_cast<PageId>(row));
        }
    });
    return navigation_;
}

void MainWindow::makeStatusLine()
{
    statusIcon_ = new QLabel(this);
    statusText_ = new QLabel(this);
    // A name in it may look like HTML; so may one in its tip.
    statusText_->setTextFormat(Qt::PlainText);
    statusText_->setObjectName(QStringLiteral("statusText"));
    statusText_->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    statusBar()->setSizeGripEnabled(false);
    statusBar()->setContentsMargins(10, 0, 10, 2);
    statusBar()->addWidget(statusIcon_);
    statusBar()->addWidget(statusText_, 1);
    tick_ = new QTimer(this);
    tick_->setInterval(kTick);
    connect(tick_, &QTimer::timeout, this, &MainWindow::showSituation);
    said_ = new QTimer(this);
    said_->setSingleShot(true);
    said_->setInterval(kSaidFor);
    connect(said_, &QTimer::timeout, this, &MainWindow::showSituation);
}

void MainWindow::makeShortcuts()
{
    for (const Entry &entry : kEntries) {
        const auto number = static_cast<int>(entry.id);
        auto *shortcut =
            new QShortcut(QKeySequence(static_cast<int>(Qt::CTRL) | (Qt::Key_1 + number)), this);
        connect(shortcut, &QShortcut::activated, this, [this, id = entry.id] { showPage(id); });
    }
    // Not QKeySequence::Quit: that is no key at all where the desktop is none that Qt knows.
    connect(new QShortcut(QKeySequence(Qt::CTRL | Qt::Key_Q), this), &QShortcut::activated, this,
            &MainWindow::quitWanted);
    connect(new QShortcut(QKeySequence::Find, this), &QShortcut::activated, this, [this] {
        QLineEdit *const field = page(currentPage())->searchField();
        if (field != nullptr && field->isVisible()) {
            field->setFocus(Qt::ShortcutFocusReason);
            field->selectAll();
        }
    });
    connect(new QShortcut(QKeySequence::Close, this), &QShortcut::activated, this,
            &MainWindow::close);
}

Page *MainWindow::makePage(PageId id)
{
    BackupService &service = parts_.service;
    switch (id) {
    case PageId::Overview:
        return new OverviewPage(service);
    case PageId::Folders:
        return new FoldersPage(service);
    case PageId::Activity:
        return new ActivityPage(service, parts_.activity);
    case PageId::Versions:
        return new VersionsPage(service);
    case PageId::Retention:
        return new RetentionPage(service);
    case PageId::Duplicates:
        return new DuplicatesPage(service);
    case PageId::Settings:
        return new SettingsPage(service, parts_.settings);
    }
    return nullptr;
}

Page *MainWindow::page(PageId id)
{
    const auto number = static_cast<int>(id);
    Page *&page = pages_[static_cast<std::size_t>(number)];
    if (page == nullptr) {
        page = makePage(id);
        connectPage(*page);
        // Folders that are dropped are for the window: text fields would take them as text, and
        // charts refuse them.
        for (QWidget *part : page->findChildren<QWidget *>()) {
            part->setAcceptDrops(false);
        }
        parts_.state.beginGroup(
            QString::fromLatin1(kEntries[static_cast<std::size_t>(number)].name));
        page->restoreView(parts_.state);
        parts_.state.endGroup();
        QWidget *const placeholder = stack_->widget(number);
        stack_->removeWidget(placeholder);
        placeholder->deleteLater();
        stack_->insertWidget(number, scrollingWhenTight(page, stack_));
    }
    return page;
}

void MainWindow::connectPage(Page &page)
{
    connect(&page, &Page::pageWanted, this, &MainWindow::showPage);
    connect(&page, &Page::versionsWanted, this, &MainWindow::showVersionsOf);
    connect(&page, &Page::retentionWanted, this, [this](const std::string &source) {
        showPage(PageId::Retention);
        static_cast<RetentionPage *>(this->page(PageId::Retention))->showSource(source);
    });
    connect(&page, &Page::restoreWanted, this, &MainWindow::openRestore);
    connect(&page, &Page::said, this, &MainWindow::say);
    if (auto *overview = qobject_cast<OverviewPage *>(&page)) {
        connect(overview, &OverviewPage::setUpWanted, this, &MainWindow::showSetup);
    }
}

void MainWindow::showPage(PageId id)
{
    const auto number = static_cast<int>(id);
    Page *const shown = page(id);
    const QSignalBlocker blocker(navigation_);
    navigation_->setCurrentRow(number);
    if (stack_->currentIndex() == number) {
        return;
    }
    const bool followsFocus = !navigation_->hasFocus() && isActiveWindow();
    stack_->setCurrentIndex(number);
    if (QWidget *const focus = shown->firstFocus(); focus != nullptr && followsFocus) {
        focus->setFocus();
    }
}

PageId MainWindow::currentPage() const
{
    return static_cast<PageId>(std::max(0, stack_->currentIndex()));
}

void MainWindow::showVersionsOf(const NamedPath &path)
{
    showPage(PageId::Versions);
    static_cast<VersionsPage *>(page(PageId::Versions))->showPath(path);
}

void MainWindow::showActivityOf(const std::string &source, const RelPath &path)
{
    showPage(PageId::Activity);
    static_cast<ActivityPage *>(page(PageId::Activity))->showFile(source, path);
}

void MainWindow::addFolders(const std::vector<AbsPath> &paths)
{
    if (firstStart_ != nullptr) {
        firstStart_->addFolders(paths);
        return;
    }
    if (!parts_.service.setup().isUsable) {
        say(tr("Folders can be added as soon as the configuration is mended."));
        return;
    }
    showPage(PageId::Folders);
    static_cast<FoldersPage *>(page(PageId::Folders))->addFolders(paths);
}

// The first steps stand in place of the pages as long as there is nothing that they could show.
void MainWindow::showSetup()
{
    if (!parts_.service.setup().exists) {
        if (firstStart_ == nullptr) {
            firstStart_ = new FirstStart(parts_.service, parts_.places, this);
            connect(firstStart_, &FirstStart::said, this, &MainWindow::say);
            central_->addWidget(firstStart_);
        }
        central_->setCurrentWidget(firstStart_);
        showSituation();
        return;
    }
    central_->setCurrentIndex(0);
    if (firstStart_ != nullptr) {
        firstStart_->deleteLater();
        firstStart_ = nullptr;
        showPage(PageId::Overview);
    }
    // Its page is built now, as it is about to be seen.
    const PageId current = currentPage();
    static_cast<void>(page(current));
    stack_->setCurrentIndex(static_cast<int>(current));
    showSituation();
}

void MainWindow::restoreArrangement()
{
    QSettings &state = parts_.state;
    if (!restoreGeometry(state.value(QStringLiteral("window/geometry")).toByteArray())) {
        // With its frame, which nobody knows yet; so on a small screen the window manager is to
        // say how large a window can be.
        const QSize room = screen()->availableSize();
        if (kUsualSize.width() + kFrame > room.width() ||
            kUsualSize.height() + kFrame > room.height()) {
            setWindowState(Qt::WindowMaximized);
        }
        resize(kUsualSize.boundedTo(room - QSize(kFrame, kFrame)));
    }
    const int row = state.value(QStringLiteral("window/page"), 0).toInt();
    const QSignalBlocker blocker(navigation_);
    navigation_->setCurrentRow(std::clamp(row, 0, kPages - 1));
    stack_->setCurrentIndex(std::clamp(row, 0, kPages - 1));
}

void MainWindow::saveView()
{
    QSettings &state = parts_.state;
    state.setValue(QStringLiteral("window/geometry"), saveGeometry());
    state.setValue(QStringLiteral("window/page"), static_cast<int>(currentPage()));
    for (const Entry &entry : kEntries) {
        if (const Page *const page = pages_[static_cast<std::size_t>(entry.id)]) {
            state.beginGroup(QString::fromLatin1(entry.name));
            page->saveView(state);
            state.endGroup();
        }
    }
    state.sync();
}

void MainWindow::refreshStatus()
{
    const quint64 question = ++question_;
    parts_.service.status().then(this, [this, question](const Result<BackupStatus> &status) {
        if (question == question_ && status) {
            status_ = *status;
            showSituation();
        }
    });
}

void MainWindow::showSituation()
{
    if (said_->isActive()) {
        return;
    }
    const Situation situation = situationOf(parts_.service, status_);
    // Ten times a second while a backup runs: only what is another one is shown anew.
    if (shownState_ != situation.tray) {
        shownState_ = situation.tray;
        const int side = statusBar()->fontMetrics().height();
        statusIcon_->setPixmap(trayIcon(trayIconName(situation.tray)).pixmap(QSize(side, side)));
        statusIcon_->setAccessibleName(trayStateText(situation.tray));
    }
    statusText_->setText(situation.headline);
    if (const QString tip = plainToolTip(situation.detail); statusText_->toolTip() != tip) {
        statusText_->setToolTip(tip);
    }
}

void MainWindow::say(const QString &text)
{
    statusText_->setText(text);
    said_->start();
}

void MainWindow::openRestore(const std::vector<NamedPath> &paths, std::optional<TimeNs> at)
{
    auto *dialog = new RestoreDialog(parts_.service, paths, at, this);
    connect(dialog, &RestoreDialog::said, this, &MainWindow::say);
    dialog->open();
}

void MainWindow::raiseToUser()
{
    setWindowState(windowState() & ~Qt::WindowMinimized);
    show();
    raise();
    activateWindow();
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    saveView();
    event->ignore();
    Q_EMIT closeWanted();
}

void MainWindow::dragEnterEvent(QDragEnterEvent *event)
{
    if (!draggedPaths(*event->mimeData()).empty()) {
        event->acceptProposedAction();
        showDropHint(true);
    }
}

void MainWindow::dragLeaveEvent(QDragLeaveEvent *event)
{
    showDropHint(false);
    QMainWindow::dragLeaveEvent(event);
}

void MainWindow::dropEvent(QDropEvent *event)
{
    showDropHint(false);
    const std::vector<AbsPath> paths = draggedPaths(*event->mimeData());
    if (paths.empty()) {
        return;
    }
    // They stay where they are, whatever the file manager proposed.
    event->setDropAction(Qt::CopyAction);
    event->accept();
    addFolders(paths);
}

void MainWindow::showDropHint(bool on)
{
    dropHint_->setGeometry(rect());
    dropHint_->setVisible(on);
    dropHint_->raise();
}

void MainWindow::resizeEvent(QResizeEvent *event)
{
    QMainWindow::resizeEvent(event);
    if (dropHint_ != nullptr && dropHint_->isVisible()) {
        showDropHint(true);
    }
}

void MainWindow::showEvent(QShowEvent *event)
{
    QMainWindow::showEvent(event);
    showSituation();
    tick_->start();
}

void MainWindow::hideEvent(QHideEvent *event)
{
    QMainWindow::hideEvent(event);
    tick_->stop();
}

void MainWindow::changeEvent(QEvent *event)
{
    QMainWindow::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && statusIcon_ != nullptr) {
        shownState_.reset();
        showSituation();
    }
}

}  // namespace holdfast::ui
