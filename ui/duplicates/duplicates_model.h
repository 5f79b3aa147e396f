// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/answers.h"

#include <QAbstractItemModel>

#include <vector>

namespace holdfast::ui
{

/// Groups of identical files, and below each its copies. Filters by text and sorts itself; the most
/// expensive first to begin with.
class DuplicatesModel : public QAbstractItemModel
{
    Q_OBJECT

public:
    enum Column { File, Copies, Size, Cost, Stored, ColumnCount };
    explicit DuplicatesModel(QObject *parent = nullptr) : QAbstractItemModel(parent) {}

    void setGroups(std::vector<DuplicateGroup> groups);
    /// Shows the groups with a copy whose path contains `text`, in any case of letters.
    void setFilter(const QString &text);
    [[nodiscard]] std::uint64_t totalCost() const noexcept;
    [[nodiscard]] std::size_t groupCount() const noexcept { return groups_.size(); }
    /// Of a group or of one of its copies; null for neither.
    [[nodiscard]] const DuplicateGroup *groupOf(const QModelIndex &index) const;
    /// The copy of a row; of a group its first one. Null for neither.
    [[nodiscard]] const DuplicateCopy *copyOf(const QModelIndex &index) const;

    [[nodiscard]] QModelIndex index(int row, int column,
                                    const QModelIndex &parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex &index) const override;
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;
    void sort(int column, Qt::SortOrder order) override;

private:
    void arrange();
    [[nodiscard]] QString groupText(const DuplicateGroup &group, int column) const;
    [[nodiscard]] QString copyText(const DuplicateGroup &group, const DuplicateCopy &copy,
                                   int column) const;

    std::vector<DuplicateGroup> groups_;
    std::vector<std::size_t> shown_;  // indexes of groups_, as filtered and sorted
    QString filter_;
    int sortColumn_ = Cost;
    Qt::SortOrder sortOrder_ = Qt::DescendingOrder;
};

}  // namespace holdfast::ui
