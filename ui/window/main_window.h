// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/first_start/first_start_places.h"
#include "ui/overview/situation.h"
#include "ui/settings/settings_page.h"
#include "ui/window/page.h"

#include <QMainWindow>

#include <array>

class QLabel;
class QListWidget;
class QStackedWidget;
class QTimer;

namespace holdfast::ui
{

class ActivityModel;
class DropHint;
class FirstStart;

/// The window: navigation at the leading side, pages beside it, one status line below. Pages are
/// built when they are first shown. While nothing is set up, the first steps stand in their place.
/// Folders that are dropped anywhere become sources.
class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    /// References outlive the window. `activity` hears of `service` already. `state`: where its own
    /// arrangement is kept (size, columns …).
    struct Parts {
        BackupService &service;
        ActivityModel &activity;
        SettingsPage::Parts settings;
        FirstStartPlaces places;
        QSettings &state;
    };
    explicit MainWindow(Parts parts, QWidget *parent = nullptr);
    ~MainWindow() override;

    void showPage(PageId id);
    /// In Versions.
    void showVersionsOf(const NamedPath &path);
    /// In Activity.
    void showActivityOf(const std::string &source, const RelPath &path);
    void addFolders(const std::vector<AbsPath> &paths);
    /// Shows it, above the others, with the keyboard.
    void raiseToUser();
    /// One line in the status line, for some seconds.
    void say(const QString &text);
    /// Its arrangement is kept now.
    void saveView();

    [[nodiscard]] PageId currentPage() const;
    [[nodiscard]] Page *page(PageId id);

Q_SIGNALS:
    /// The user closed it: what becomes of the app is the owner's to say. The window stays.
    void closeWanted();
    void quitWanted();

protected:
    void closeEvent(QCloseEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dragLeaveEvent(QDragLeaveEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    static constexpr int kPages = 7;

    QWidget *makePages();
    QWidget *makeSide();
    QWidget *makeNavigation();
    void makeStatusLine();
    void makeShortcuts();
    Page *makePage(PageId id);
    void connectPage(Page &page);
    void showSetup();
    void restoreArrangement();
    void refreshStatus();
    void showSituation();
    void openRestore(const std::vector<NamedPath> &paths, std::optional<TimeNs> at);
    void showDropHint(bool on);

    Parts parts_;
    std::array<Page *, kPages> pages_{};
    QStackedWidget *central_ = nullptr;  ///< the first steps, or the pages
    FirstStart *firstStart_ = nullptr;
    QListWidget *navigation_ = nullptr;
    QStackedWidget *stack_ = nullptr;
    QLabel *statusIcon_ = nullptr;
    QLabel *statusText_ = nullptr;
    DropHint *dropHint_ = nullptr;
    QTimer *tick_ = nullptr;  ///< the status line's "12 seconds ago"
    QTimer *said_ = nullptr;  ///< until the status line tells the situation again
    std::optional<BackupStatus> status_;
    std::optional<TrayState> shownState_;  ///< by the status line's icon
    quint64 question_ = 0;
};

}  // namespace holdfast::ui
