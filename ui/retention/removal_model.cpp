// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/retention/removal_model.h"

#include "ui/retention/retention_words.h"
#include "ui/text/texts.h"
#include "ui/widgets/column_heads.h"
#include "ui/widgets/plain_tool_tip.h"

#include <algorithm>
#include <tuple>

namespace holdfast::ui
{
namespace
{

bool byName(const PrunedCopy &a, const PrunedCopy &b)
{
    return std::tie(a.source, a.path, a.version) < std::tie(b.source, b.path, b.version);
}

bool isLess(const PrunedCopy &a, const PrunedCopy &b, int column)
{
    switch (column) {
    case RemovalModel::Version:
        return a.version < b.version;
    case RemovalModel::Size:
        return a.size < b.size;
    case RemovalModel::Why:
        return a.rule < b.rule;
    default:
        return byName(a, b);
    }
}

}  // namespace

void RemovalModel::setCopies(std::vector<PrunedCopy> copies)
{
    beginResetModel();
    copies_ = std::move(copies);
    sortCopies();
    endResetModel();
}

int RemovalModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(copies_.size());
}

int RemovalModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant RemovalModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const PrunedCopy &copy = copies_[static_cast<std::size_t>(index.row())];
    if (role == Qt::TextAlignmentRole && index.column() == Size) {
        return QVariant(Qt::AlignTrailing | Qt::AlignVCenter);
    }
    if (role == Qt::ToolTipRole && index.column() == File) {
        return plainToolTip(isolated(pathText(copy.source, copy.path)));
    }
    if (role != Qt::DisplayRole) {
        return {};
    }
    switch (index.column()) {
    case File:
        return pathText(copy.source, copy.path);
    case Version:
        return versionText(copy.version);
    case Size:
        return sizeText(copy.size);
    default:
        return ruleText(copy.rule);
    }
}

QVariant RemovalModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    return columnHead({tr("File"), tr("Copy"), tr("Size"), tr("Why it goes")}, {Size}, section,
                      orientation, role);
}

void RemovalModel::sort(int column, Qt::SortOrder order)
{
    if (column < 0 || column >= ColumnCount) {
        return;
    }
    Q_EMIT layoutAboutToBeChanged({}, QAbstractItemModel::VerticalSortHint);
    // Rows are not remembered across a sort: nothing but the selection would, and it is dropped.
    const QModelIndexList old = persistentIndexList();
    changePersistentIndexList(old, QModelIndexList(old.size(), QModelIndex()));
    sortColumn_ = column;
    sortOrder_ = order;
    sortCopies();
    Q_EMIT layoutChanged({}, QAbstractItemModel::VerticalSortHint);
}

void RemovalModel::sortCopies()
{
    const bool isAscending = sortOrder_ == Qt::AscendingOrder;
    std::sort(copies_.begin(), copies_.end(), [&](const PrunedCopy &a, const PrunedCopy &b) {
        const PrunedCopy &first = isAscending ? a : b;
        const PrunedCopy &second = isAscending ? b : a;
        if (isLess(first, second, sortColumn_)) {
            return true;
        }
        return !isLess(second, first, sortColumn_) && byName(a, b);
    });
}

}  // namespace holdfast::ui
