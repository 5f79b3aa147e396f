// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/restore/restore_words.h"

#include <QAbstractTableModel>

#include <vector>

namespace holdfast::ui
{

/// What a restore does, or did, name by name. Keeps values only; a hundred thousand rows are fine.
class RestorePlanModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Name, Outcome, Present, Target, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void setItems(std::vector<RestoredItem> items, RestoreTelling telling);
    [[nodiscard]] const std::vector<RestoredItem> &items() const noexcept { return items_; }
    /// Shows what needs somebody's attention alone.
    void setOnlyTrouble(bool only);
    [[nodiscard]] const RestoredItem &itemAt(int row) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;

private:
    void choose();
    [[nodiscard]] QString display(const RestoredItem &item, int column) const;

    std::vector<RestoredItem> items_;
    std::vector<std::size_t> shown_;
    RestoreTelling telling_;
    bool onlyTrouble_ = false;
};

}  // namespace holdfast::ui
