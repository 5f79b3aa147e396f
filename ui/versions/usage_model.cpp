// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/versions/usage_model.h"

#include "ui/text/texts.h"
#include "ui/widgets/column_heads.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/plain_tool_tip.h"

namespace holdfast::ui
{

void UsageModel::setUsage(std::vector<FolderUsage> usage)
{
    beginResetModel();
    usage_ = std::move(usage);
    endResetModel();
}

int UsageModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(usage_.size());
}

int UsageModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant UsageModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid()) {
        return {};
    }
    const FolderUsage &row = usage_[static_cast<std::size_t>(index.row())];
    if (role == Qt::TextAlignmentRole && index.column() != Name) {
        return QVariant(Qt::AlignTrailing | Qt::AlignVCenter);
    }
    if (role == Qt::DecorationRole && index.column() == Name) {
        return icon(row.isFolder ? QStringLiteral("folder") : QStringLiteral("file"));
    }
    if (role == Qt::ToolTipRole && index.column() == Name) {
        return plainToolTip(isolated(nameText(row.path.name())));
    }
    if (role != Qt::DisplayRole) {
        return {};
    }
    switch (index.column()) {
    case Name:
        return nameText(row.path.name());
    case Files:
        return numberText(row.files);
    case Now:
        return row.currentBytes == 0 ? QStringLiteral("–") : sizeText(row.currentBytes);
    case History:
        return row.pastBytes == 0 ? QStringLiteral("–") : sizeText(row.pastBytes);
    default:
        return {};
    }
}

QVariant UsageModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    return columnHead({tr("Name"), tr("Files"), tr("Size"), tr("History")}, {Files, Now, History},
                      section, orientation, role);
}

}  // namespace holdfast::ui
