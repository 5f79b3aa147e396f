// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/service/backup_service.h"

#include <QAbstractTableModel>

#include <vector>

namespace holdfast::ui
{

/// What a search over all of history found, as a flat list. Keeps values only.
class FindModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Name, Folder, Size, State, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void setRows(std::vector<ListEntry> rows, TimeNs now);
    [[nodiscard]] const ListEntry &entryAt(int row) const
    {
        return rows_[static_cast<std::size_t>(row)];
    }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;

private:
    [[nodiscard]] QString display(const ListEntry &entry, int column) const;

    std::vector<ListEntry> rows_;
    TimeNs now_ = 0;
};

}  // namespace holdfast::ui
