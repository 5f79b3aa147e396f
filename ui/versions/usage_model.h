// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/preview.h"

#include <QAbstractTableModel>

#include <vector>

namespace holdfast::ui
{

/// What is directly in a folder and what each name takes, the largest first. Keeps values only.
class UsageModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Name, Files, Now, History, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void setUsage(std::vector<FolderUsage> usage);
    [[nodiscard]] const std::vector<FolderUsage> &usage() const noexcept { return usage_; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;

private:
    std::vector<FolderUsage> usage_;
};

}  // namespace holdfast::ui
