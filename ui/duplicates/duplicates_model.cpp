// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/duplicates/duplicates_model.h"

#include "ui/text/texts.h"
#include "ui/widgets/column_heads.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/plain_tool_tip.h"

#include <algorithm>
#include <tuple>

namespace holdfast::ui
{
namespace
{

// The internal id of a copy's index is its group's row and 1; of a group's, 0.
constexpr quintptr kGroup = 0;

bool matches(const DuplicateGroup &group, const QString &text)
{
    return text.isEmpty() ||
           std::any_of(group.copies.begin(), group.copies.end(), [&](const DuplicateCopy &copy) {
               return pathText(copy.source, copy.path).contains(text, Qt::CaseInsensitive);
           });
}

bool byPath(const DuplicateGroup &a, const DuplicateGroup &b)
{
    const DuplicateCopy none;
    const DuplicateCopy &first = a.copies.empty() ? none : a.copies.front();
    const DuplicateCopy &second = b.copies.empty() ? none : b.copies.front();
    return std::tie(first.source, first.path) < std::tie(second.source, second.path);
}

bool isLess(const DuplicateGroup &a, const DuplicateGroup &b, int column)
{
    switch (column) {
    case DuplicatesModel::File:
        return byPath(a, b);
    case DuplicatesModel::Copies:
        return a.copies.size() < b.copies.size();
    case DuplicatesModel::Size:
        return a.size < b.size;
    default:
        return a.cost < b.cost;
    }
}

}  // namespace

void DuplicatesModel::setGroups(std::vector<DuplicateGroup> groups)
{
    beginResetModel();
    groups_ = std::move(groups);
    arrange();
    endResetModel();
}

void DuplicatesModel::setFilter(const QString &text)
{
    if (text == filter_) {
        return;
    }
    beginResetModel();
    filter_ = text;
    arrange();
    endResetModel();
}

void DuplicatesModel::arrange()
{
    shown_.clear();
    for (std::size_t i = 0; i < groups_.size(); ++i) {
        if (matches(groups_[i], filter_)) {
            shown_.push_back(i);
        }
    }
    const bool isAscending = sortOrder_ == Qt::AscendingOrder;
    std::stable_sort(shown_.begin(), shown_.end(), [&](std::size_t left, std::size_t right) {
        const DuplicateGroup &a = groups_[isAscending ? left : right];
        const DuplicateGroup &b = groups_[isAscending ? right : left];
        if (isLess(a, b, sortColumn_)) {
            return true;
        }
        return !isLess(b, a, sortColumn_) && byPath(groups_[left], groups_[right]);
    });
}

std::uint64_t DuplicatesModel::totalCost() const noexcept
{
    std::uint64_t total = 0;
    for (const DuplicateGroup &group : groups_) {
        total += group.cost;
    }
    return total;
}

const DuplicateGroup *DuplicatesModel::groupOf(const QModelIndex &index) const
{
    if (!index.isValid() || index.model() != this) {
        return nullptr;
    }
    const auto row = static_cast<std::size_t>(
        index.internalId() == kGroup ? index.row() : static_cast<int>(index.internalId() - 1));
    return row < shown_.size() ? &groups_[shown_[row]] : nullptr;
}

const DuplicateCopy *DuplicatesModel::copyOf(const QModelIndex &index) const
{
    const DuplicateGroup *group = groupOf(index);
    if (group == nullptr) {
        return nullptr;
    }
    const auto row = static_cast<std::size_t>(index.internalId() == kGroup ? 0 : index.row());
    return row < group->copies.size() ? &group->copies[row] : nullptr;
}

QModelIndex DuplicatesModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent)) {
        return {};
    }
    return createIndex(row, column,
                       parent.isValid() ? static_cast<quintptr>(parent.row()) + 1 : kGroup);
}

QModelIndex DuplicatesModel::parent(const QModelIndex &index) const
{
    if (!index.isValid() || index.internalId() == kGroup) {
        return {};
    }
    return createIndex(static_cast<int>(index.internalId() - 1), 0, kGroup);
}

int DuplicatesModel::rowCount(const QModelIndex &parent) const
{
    if (!parent.isValid()) {
        return static_cast<int>(shown_.size());
    }
    if (parent.internalId() != kGroup || parent.column() != 0) {
        return 0;
    }
    const DuplicateGroup *group = groupOf(parent);
    return group == nullptr ? 0 : static_cast<int>(group->copies.size());
}

int DuplicatesModel::columnCount(const QModelIndex &) const
{
    return ColumnCount;
}

QVariant DuplicatesModel::data(const QModelIndex &index, int role) const
{
    const DuplicateGroup *group = groupOf(index);
    if (group == nullptr) {
        return {};
    }
    const bool isGroup = index.internalId() == kGroup;
    if (role == Qt::TextAlignmentRole) {
        const bool isNumber = index.column() == Size || index.column() == Cost ||
                              (index.column() == Copies && isGroup);
        return QVariant((isNumber ? Qt::AlignTrailing : Qt::AlignLeading) | Qt::AlignVCenter);
    }
    if (role == Qt::DecorationRole && index.column() == File) {
        return icon(isGroup ? QStringLiteral("duplicates") : QStringLiteral("file"));
    }
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole) {
        return {};
    }
    const DuplicateCopy *copy = copyOf(index);
    const QString text = isGroup || copy == nullptr ? groupText(*group, index.column())
                                                    : copyText(*group, *copy, index.column());
    return role == Qt::ToolTipRole ? QVariant(plainToolTip(text)) : QVariant(text);
}

QString DuplicatesModel::groupText(const DuplicateGroup &group, int column) const
{
    switch (column) {
    case File:
        return group.copies.empty() ? QString() : nameText(group.copies.front().path.name());
    case Copies:
        return numberText(static_cast<std::int64_t>(group.copies.size()));
    case Size:
        return sizeText(group.size);
    case Cost:
        return group.cost == 0 ? tr("nothing") : sizeText(group.cost);
    default:
        return {};
    }
}

QString DuplicatesModel::copyText(const DuplicateGroup &, const DuplicateCopy &copy,
                                  int column) const
{
    switch (column) {
    case File:
        return pathText(copy.source, copy.path);
    case Cost:
        switch (copy.standing) {
        case DuplicateCopy::Standing::Shared:
            return tr("shares its space");
        case DuplicateCopy::Standing::Missing:
            return tr("is missing");
        case DuplicateCopy::Standing::Own:
            break;
        }
        return tr("a copy of its own");
    case Stored:
        return nameText(copy.stored.bytes());
    default:
        return {};
    }
}

QVariant DuplicatesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    return columnHead(
        {tr("File"), tr("Copies"), tr("Size of each"), tr("Extra space"), tr("In the backup")},
        {Copies, Size, Cost}, section, orientation, role);
}

void DuplicatesModel::sort(int column, Qt::SortOrder order)
{
    if (column < 0 || column >= ColumnCount || (column == sortColumn_ && order == sortOrder_)) {
        return;
    }
    beginResetModel();
    sortColumn_ = column == Stored ? File : column;
    sortOrder_ = order;
    arrange();
    endResetModel();
}

}  // namespace holdfast::ui
