// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/folders/source_row.h"

#include <QAbstractTableModel>

namespace holdfast::ui
{

/// The sources as a table. Rows that stay keep their place and selection when values change.
class SourcesModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Folder, Files, Size, LastChange, State, ColumnCount };
    enum Role { PathRole = Qt::UserRole + 1 };

    using QAbstractTableModel::QAbstractTableModel;

    void setRows(std::vector<SourceRow> rows, TimeNs now);
    /// Something of these sources was backed up just now.
    void touch(const std::string &name, TimeNs when);
    [[nodiscard]] const std::vector<SourceRow> &rows() const noexcept { return rows_; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;

private:
    [[nodiscard]] QVariant text(const SourceRow &row, int column) const;
    [[nodiscard]] QString toolTip(const SourceRow &row, int column) const;

    std::vector<SourceRow> rows_;
    TimeNs now_ = 0;
};

}  // namespace holdfast::ui
