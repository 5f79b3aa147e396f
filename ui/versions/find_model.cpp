// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/versions/find_model.h"

#include "ui/text/texts.h"
#include "ui/versions/history_words.h"
#include "ui/widgets/column_heads.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/plain_tool_tip.h"
#include "ui/widgets/tones.h"

#include <QFont>
#include <QGuiApplication>
#include <QPalette>

namespace holdfast::ui
{

void FindModel::setRows(std::vector<ListEntry> rows, TimeNs now)
{
    beginResetModel();
    rows_ = std::move(rows);
    now_ = now;
    endResetModel();
}

int FindModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(rows_.size());
}

int FindModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString FindModel::display(const ListEntry &entry, int column) const
{
    switch (column) {
    case Name:
        return nameText(entry.path.name());
    case Folder:
        return pathText(entry.source, entry.path.parent());
    case Size:
        return entry.type == EntryType::Folder ? QString() : sizeText(entry.size);
    case State:
        return stateText(entry, std::nullopt, now_);
    default:
        return {};
    }
}

QVariant FindModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid()) {
        return {};
    }
    const ListEntry &entry = entryAt(index.row());
    const bool gone = entry.state == EntryState::Deleted;
    switch (role) {
    case Qt::DisplayRole:
        return display(entry, index.column());
    case Qt::ToolTipRole:
        return plainToolTip(index.column() == State ? display(entry, State)
                                                    : isolated(pathText(entry.source, entry.path)));
    case Qt::DecorationRole:
        return index.column() == Name ? QVariant(icon(typeIconName(entry.type))) : QVariant();
    case Qt::FontRole: {
        QFont font;
        font.setStrikeOut(index.column() == Name);
        return gone ? QVariant(font) : QVariant();
    }
    case Qt::ForegroundRole:
        return gone || index.column() > Name ? QVariant(mutedText(QGuiApplication::palette()))
                                             : QVariant();
    case Qt::TextAlignmentRole:
        return index.column() == Size ? QVariant(Qt::AlignTrailing | Qt::AlignVCenter) : QVariant();
    case Qt::AccessibleTextRole:
        return gone && index.column() == Name ? tr("%1, deleted").arg(display(entry, Name))
                                              : display(entry, index.column());
    default:
        return {};
    }
}

QVariant FindModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    return columnHead({tr("Name"), tr("Folder"), tr("Size"), tr("State")}, {Size}, section,
                      orientation, role);
}

}  // namespace holdfast::ui
