// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/folders/sources_model.h"
#include "ui/window/page.h"

#include <QTimer>

#include <cstddef>
#include <optional>
#include <vector>

class QPushButton;
class QStackedWidget;
class QTableView;

namespace holdfast::ui
{

class Notice;
class Prose;
class SourceDetails;

/// The sources: what they hold, how they are watched, what is wrong with them; add, change, remove.
class FoldersPage : public Page
{
    Q_OBJECT

public:
    explicit FoldersPage(BackupService &service, QWidget *parent = nullptr);

    /// Opens the dialog for these: for what was dropped anywhere on the window.
    void addFolders(const std::vector<AbsPath> &paths);

    void saveView(QSettings &settings) const override;
    void restoreView(QSettings &settings) override;
    [[nodiscard]] QWidget *firstFocus() override;

protected:
    void showEvent(QShowEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *makeHead();
    QWidget *makeList();
    QWidget *makeEmpty();
    QWidget *makeUnreadable();
    void refresh();
    void refill();
    void showSelected();
    void chooseFolder();
    void editExcludes();
    void editSourceExcludes();
    [[nodiscard]] std::optional<std::size_t> indexOf(const AbsPath &path) const;
    void removeSelected();
    void openSelected();
    void save(JsonValue document, const QString &done);
    [[nodiscard]] int selectedRow() const;

    SourcesModel model_;
    std::optional<BackupStatus> status_;
    int generation_ = 0;
    QTimer ages_;  ///< so that `12 seconds ago` does not stand for an hour
    Prose *summary_ = nullptr;
    Notice *broken_ = nullptr;  ///< the configuration has mistakes
    Notice *notice_ = nullptr;  ///< saving failed
    QPushButton *excludes_ = nullptr;
    QPushButton *add_ = nullptr;
    QStackedWidget *stack_ = nullptr;
    QTableView *table_ = nullptr;
    SourceDetails *details_ = nullptr;
};

}  // namespace holdfast::ui
