// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/service/backup_service.h"
#include "ui/versions/comparison_view.h"
#include "ui/widgets/pane.h"

#include <optional>

class QProgressDialog;
class QPushButton;
class QTreeView;

namespace holdfast::ui
{

class ContentPreview;
class PanelHeader;
class VersionModel;

/// One file: all its versions, the content of the chosen one, and what can be done with it.
class FilePanel final : public Pane
{
    Q_OBJECT

public:
    /// `service` outlives the panel.
    explicit FilePanel(BackupService &service, QWidget *parent = nullptr);

    /// `at`: the time that the tree shows; the version of that time is chosen.
    void showFile(const NamedPath &path, EntryType type, std::optional<TimeNs> at);
    /// Asks anew for the versions, when they are seen; what is chosen stays so.
    void refresh();
    [[nodiscard]] QTreeView *list() const noexcept { return list_; }

protected:
    void showEvent(QShowEvent *event) override;

Q_SIGNALS:
    void restoreWanted(const std::vector<holdfast::NamedPath> &paths,
                       std::optional<holdfast::TimeNs> at);
    void compareWanted(const QString &name, const holdfast::ui::ComparisonView::Side &older,
                       const holdfast::ui::ComparisonView::Side &newer);
    void said(const QString &text);

private:
    void build();
    QWidget *buildButtons();
    void ask();
    void refreshIfStale();
    void take(const Result<std::vector<VersionEntry>> &answer);
    void choose(int row);
    void selectionChanged();
    void showChosen();
    void showGone(int row);
    void open();
    QProgressDialog *showCopying(const QString &title, const WorkPtr &work, std::uint64_t size);
    void saveAs();
    void save(const AbsPath &file);
    void restore();
    void compare();
    [[nodiscard]] int chosenRow() const;
    [[nodiscard]] std::vector<int> selectedRows() const;
    /// The two rows that Compare takes, the newer first; empty: it can't be used.
    [[nodiscard]] std::vector<int> comparedRows() const;
    [[nodiscard]] ContentRequest contentOf(int row) const;

    BackupService &service_;
    VersionModel *model_ = nullptr;
    PanelHeader *header_ = nullptr;
    QTreeView *list_ = nullptr;
    ContentPreview *preview_ = nullptr;
    QPushButton *open_ = nullptr;
    QPushButton *save_ = nullptr;
    QPushButton *compare_ = nullptr;
    QPushButton *restore_ = nullptr;
    std::optional<NamedPath> path_;
    std::optional<TimeNs> at_;
    bool isStale_ = false;
    int question_ = 0;
};

}  // namespace holdfast::ui
