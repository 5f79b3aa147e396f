// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/overview/damage_model.h"

#include "ui/text/texts.h"
#include "ui/widgets/column_heads.h"
#include "ui/widgets/plain_tool_tip.h"
#include "ui/widgets/tones.h"

#include <QApplication>

#include <algorithm>
#include <utility>

namespace holdfast::ui
{

QString contentTimeText(const DamagedCopy &copy, TimeNs now)
{
    if (copy.until == 0) {
        return DamageModel::tr("Present", "content of a file");
    }
    return copy.from == 0 ? DamageModel::tr("Version until %1", "Tuesday 18:40")
                                .arg(friendlyTimeText(copy.until, now))
                          : DamageModel::tr("Version of %1", "Tuesday 18:40")
                                .arg(friendlyTimeText(copy.from, now));
}

QString problemText(const DamagedCopy &copy)
{
    const QString problem = nameText(copy.problem);
    // What becomes of it first: a narrow column shows the beginning.
    return copy.isAccepted ? DamageModel::tr("Left as it is: %1", "problem").arg(problem)
           : copy.isLost   ? DamageModel::tr("Can’t be repaired: %1", "problem").arg(problem)
                           : problem;
}

void DamageModel::setDamage(std::vector<DamagedCopy> copies, std::vector<ItemError> errors,
                            TimeNs now)
{
    beginResetModel();
    copies_ = std::move(copies);
    const auto known = std::stable_partition(
        copies_.begin(), copies_.end(), [](const DamagedCopy &copy) { return !copy.isAccepted; });
    waiting_ = static_cast<std::size_t>(known - copies_.begin());
    errors_ = std::move(errors);
    now_ = now;
    endResetModel();
}

const DamagedCopy *DamageModel::copyAt(int row) const
{
    const auto at = static_cast<std::size_t>(row);
    if (row < 0 || at >= copies_.size() + errors_.size()) {
        return nullptr;
    }
    if (at < waiting_) {
        return &copies_[at];
    }
    return at < waiting_ + errors_.size() ? nullptr : &copies_[at - errors_.size()];
}

int DamageModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(copies_.size() + errors_.size());
}

int DamageModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString DamageModel::display(int row, int column) const
{
    const DamagedCopy *const copy = copyAt(row);
    if (copy == nullptr) {
        const ItemError &error = errors_[static_cast<std::size_t>(row) - waiting_];
        return column == File      ? nameText(error.path)
               : column == Problem ? nameText(error.reason)
                                   : QString();
    }
    switch (column) {
    case File:
        return pathText(copy->source, copy->path);
    case Content:
        return contentTimeText(*copy, now_);
    case Copy:
        return nameText(copy->stored.bytes());
    default:
        return problemText(*copy);
    }
}

QVariant DamageModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    if (role == Qt::DisplayRole) {
        return display(index.row(), index.column());
    }
    const DamagedCopy *const copy = copyAt(index.row());
    if (role == Qt::ForegroundRole && copy != nullptr && copy->isAccepted) {
        return mutedText(QApplication::palette());
    }
    return role == Qt::ToolTipRole ? QVariant(plainToolTip(display(index.row(), index.column())))
                                   : QVariant();
}

QVariant DamageModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    return columnHead({tr("File"), tr("Content"), tr("Copy in the backup"), tr("What is wrong")},
                      {}, section, orientation, role);
}

}  // namespace holdfast::ui
