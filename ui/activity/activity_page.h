// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/activity/activity_model.h"
#include "ui/window/page.h"

class QAction;
class QComboBox;
class QLabel;
class QLineEdit;
class QMenu;
class QPushButton;
class QStackedLayout;
class QTabWidget;

namespace holdfast::ui
{

class LogView;
class PastRuns;

/// What was done: the live log of this session, from the engine's own stream, and the runs of
/// before. Follows the end of the log unless it is scrolled away from there.
class ActivityPage : public Page
{
    Q_OBJECT

public:
    /// `model`, which outlives the page, has what came before the page was built.
    ActivityPage(BackupService &service, ActivityModel &model, QWidget *parent = nullptr);

    /// Shows the newest line about this file and selects it, whatever the filter: where a choice in
    /// the tray leads.
    void showFile(const std::string &source, const RelPath &path);
    [[nodiscard]] const ActivityModel &model() const noexcept { return *model_; }

    void saveView(QSettings &settings) const override;
    void restoreView(QSettings &settings) override;
    QWidget *firstFocus() override;
    [[nodiscard]] QLineEdit *searchField() override { return text_; }

protected:
    void showEvent(QShowEvent *event) override;

private:
    QWidget *makeLive();
    QWidget *makeEmpty();
    QWidget *makeFilters();
    QMenu *makeKindMenu();
    void applyFilter();
    void showAll();
    void showWhatThereIs();
    void showDetails();
    void openVersions(const ActivityRow &row);
    [[nodiscard]] int newestLineOf(const std::string &source, const RelPath &path) const;
    [[nodiscard]] std::optional<AbsPath> placeOf(const ActivityRow &row) const;
    void refreshSources();
    void refreshCount();
    void follow();
    void showMenu(const QPoint &position);
    void copySelected();
    void exportShown();
    void writeTo(const AbsPath &file);
    void tellNotExported(const Error &error);
    [[nodiscard]] bool isFiltered() const;
    [[nodiscard]] QString filterText() const;
    [[nodiscard]] std::vector<int> selectedRows() const;

    ActivityModel *model_;
    QTabWidget *tabs_ = nullptr;
    LogView *view_ = nullptr;
    QLineEdit *text_ = nullptr;
    QComboBox *source_ = nullptr;
    QPushButton *kinds_ = nullptr;
    std::vector<QAction *> kindActions_;
    QLabel *count_ = nullptr;
    QStackedLayout *stack_ = nullptr;
    QWidget *empty_ = nullptr;
    QLabel *whyEmpty_ = nullptr;
    QPushButton *showAll_ = nullptr;
    QLabel *details_ = nullptr;
    QPushButton *newest_ = nullptr;
    QAction *copy_ = nullptr;
    PastRuns *runs_ = nullptr;
    bool follows_ = true;
};

}  // namespace holdfast::ui
