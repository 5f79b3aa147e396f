// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/answers.h"

#include <QAbstractTableModel>

#include <vector>

namespace holdfast::ui
{

/// Every version of one file, newest first. Keeps values only.
class VersionModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { When, Size, Change, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void setVersions(std::vector<VersionEntry> versions, TimeNs now);
    [[nodiscard]] const std::vector<VersionEntry> &versions() const noexcept { return versions_; }
    [[nodiscard]] const VersionEntry &versionAt(int row) const
    {
        return versions_[static_cast<std::size_t>(row)];
    }
    /// The version that was the file at that time (nothing: now); -1: there was none.
    [[nodiscard]] int rowAt(std::optional<TimeNs> at) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;

private:
    [[nodiscard]] const VersionEntry *olderOf(int row) const;
    [[nodiscard]] QString display(int row, int column) const;
    [[nodiscard]] QString toolTip(int row) const;

    std::vector<VersionEntry> versions_;
    TimeNs now_ = 0;
};

}  // namespace holdfast::ui
