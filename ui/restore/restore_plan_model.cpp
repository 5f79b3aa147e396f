// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/restore/restore_plan_model.h"

#include "ui/text/texts.h"
#include "ui/widgets/column_heads.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/plain_tool_tip.h"
#include "ui/widgets/tones.h"

#include <QGuiApplication>
#include <QPalette>

namespace holdfast::ui
{

void RestorePlanModel::setItems(std::vector<RestoredItem> items, RestoreTelling telling)
{
    beginResetModel();
    items_ = std::move(items);
    telling_ = telling;
    choose();
    endResetModel();
}

void RestorePlanModel::setOnlyTrouble(bool only)
{
    if (only == onlyTrouble_) {
        return;
    }
    beginResetModel();
    onlyTrouble_ = only;
    choose();
    endResetModel();
}

void RestorePlanModel::choose()
{
    shown_.clear();
    for (std::size_t i = 0; i < items_.size(); ++i) {
        if (!onlyTrouble_ || isTrouble(items_[i])) {
            shown_.push_back(i);
        }
    }
}

const RestoredItem &RestorePlanModel::itemAt(int row) const
{
    return items_[shown_[static_cast<std::size_t>(row)]];
}

int RestorePlanModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(shown_.size());
}

int RestorePlanModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString RestorePlanModel::display(const RestoredItem &item, int column) const
{
    switch (column) {
    case Name:
        return pathText(item.source, item.path);
    case Outcome:
        return outcomeText(item, telling_);
    case Present:
        return presentText(item);
    case Target:
        return nameText(item.target);
    default:
        return {};
    }
}

QVariant RestorePlanModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid()) {
        return {};
    }
    const RestoredItem &item = itemAt(index.row());
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        return display(item, index.column());
    case Qt::ToolTipRole:
        return plainToolTip(display(item, index.column()));
    case Qt::DecorationRole:
        if (index.column() == Name) {
            return icon(typeIconName(item.type));
        }
        if (index.column() != Outcome) {
            return {};
        }
        return isTrouble(item) ? icon(outcomeIconName(item),
                                      toneColor(Tone::Warning, QGuiApplication::palette()))
                               : icon(outcomeIconName(item));
    case Qt::ForegroundRole:
        return index.column() > Outcome ? QVariant(mutedText(QGuiApplication::palette()))
                                        : QVariant();
    default:
        return {};
    }
}

QVariant RestorePlanModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    const QStringList heads =
        telling_.isDone
            ? QStringList{tr("Name"), tr("What happened"), tr("Stood there before"), tr("Went to")}
            : QStringList{tr("Name"), tr("What happens"), tr("Stands there now"), tr("Goes to")};
    return columnHead(heads, {}, section, orientation, role);
}

}  // namespace holdfast::ui
