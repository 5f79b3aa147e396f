// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/window/page.h"

#include <optional>

class QCheckBox;
class QLabel;
class QLineEdit;
class QStackedWidget;

namespace holdfast::ui
{

class ComparisonView;
class FilePanel;
class FindPanel;
class FolderPanel;
class HistoryTreeModel;
class HistoryTreeView;
class Notice;
class SeveralPanel;
class TimeBar;
class TurningSplitter;

/// Everything that was ever backed up: one tree, shown as it is or as it was, a search over all of
/// its history, and for what is selected its versions and the way back.
class VersionsPage final : public Page
{
    Q_OBJECT

public:
    explicit VersionsPage(BackupService &service, QWidget *parent = nullptr);

    /// Selects a file or folder: as it is now, or among the deleted ones.
    void showPath(const NamedPath &path);

    void saveView(QSettings &settings) const override;
    void restoreView(QSettings &settings) override;
    [[nodiscard]] QWidget *firstFocus() override;
    [[nodiscard]] QLineEdit *searchField() override { return search_; }

protected:
    void showEvent(QShowEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void build();
    QWidget *buildBrowser();
    QWidget *buildDetails();
    QLayout *buildFilters();
    void connectParts();
    void connectPanels();
    void load();
    void showTime(std::optional<TimeNs> at);
    void showStates();
    void applyView();
    void select(const NamedPath &path);
    void showDetails(const QModelIndex &index);
    void showDetailsOf(const NamedPath &path);
    void showSeveral();
    [[nodiscard]] NamedPath pathOfFound(const ListEntry &entry) const;
    void showDetailsOfFound(const ListEntry &entry);
    void showFound(const ListEntry &entry);
    void searchChanged(const QString &text);
    void notFound(const NamedPath &path);
    void updateEmptyState(int sources);
    void tellTrouble(const QString &text);

    HistoryTreeModel *model_ = nullptr;
    QStackedWidget *pages_ = nullptr;  ///< browsing, comparing, nothing there yet
    QWidget *browser_ = nullptr;
    QWidget *empty_ = nullptr;
    ComparisonView *comparison_ = nullptr;
    QLabel *title_ = nullptr;
    Notice *trouble_ = nullptr;
    TimeBar *time_ = nullptr;
    QLineEdit *search_ = nullptr;
    QCheckBox *deleted_ = nullptr;
    TurningSplitter *splitter_ = nullptr;
    QStackedWidget *left_ = nullptr;  ///< the tree, or what was found
    HistoryTreeView *tree_ = nullptr;
    FindPanel *found_ = nullptr;
    QStackedWidget *details_ = nullptr;
    QWidget *nothing_ = nullptr;
    FilePanel *file_ = nullptr;
    FolderPanel *folder_ = nullptr;
    SeveralPanel *several_ = nullptr;
    std::optional<NamedPath> selected_;
    bool isAsked_ = false;    ///< the path that is being revealed is to come into sight
    bool isRestless_ = true;  ///< to be asked anew when it is shown next
};

}  // namespace holdfast::ui
