// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/answers.h"

#include <QAbstractTableModel>

#include <vector>

namespace holdfast::ui
{

/// What retention would remove: a row a copy, with the rule in words. Sorts itself.
class RemovalModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { File, Version, Size, Why, ColumnCount };
    explicit RemovalModel(QObject *parent = nullptr) : QAbstractTableModel(parent) {}

    void setCopies(std::vector<PrunedCopy> copies);
    [[nodiscard]] const PrunedCopy &copyAt(int row) const
    {
        return copies_.at(static_cast<std::size_t>(row));
    }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;
    void sort(int column, Qt::SortOrder order) override;

private:
    void sortCopies();

    std::vector<PrunedCopy> copies_;
    int sortColumn_ = File;
    Qt::SortOrder sortOrder_ = Qt::AscendingOrder;
};

}  // namespace holdfast::ui
