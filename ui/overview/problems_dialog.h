// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/stored.h"

#include <QAbstractTableModel>
#include <QDialog>

#include <vector>

class QTableView;

namespace holdfast::ui
{

class BackupService;

/// What was left out, and why: a row each.
class ProblemsModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Path, Reason, ColumnCount };
    explicit ProblemsModel(QObject *parent = nullptr) : QAbstractTableModel(parent) {}

    void setProblems(std::vector<ItemError> problems);
    [[nodiscard]] const std::vector<ItemError> &problems() const noexcept { return problems_; }
    /// A line each, for the clipboard.
    [[nodiscard]] QString asText() const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;

private:
    std::vector<ItemError> problems_;
};

/// Lists what could not be backed up; follows the service while it is open. To be shown with
/// open().
class ProblemsDialog : public QDialog
{
    Q_OBJECT

public:
    /// `service` outlives the dialog.
    explicit ProblemsDialog(BackupService &service, QWidget *parent = nullptr);

private:
    void build();
    void refresh();

    BackupService &service_;
    ProblemsModel *model_;
    QTableView *table_ = nullptr;
    class Prose *text_ = nullptr;
};

}  // namespace holdfast::ui
