// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/folders/exclude_model.h"

#include "ui/folders/folder_counter.h"
#include "ui/setup/exclude_rules.h"
#include "ui/text/texts.h"
#include "ui/widgets/column_heads.h"
#include "ui/widgets/fonts.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/plain_tool_tip.h"
#include "ui/widgets/prose.h"

#include <QGuiApplication>
#include <QPalette>

#include <utility>

namespace holdfast::ui
{

void ExcludeModel::setLines(std::vector<std::string> lines)
{
    beginResetModel();
    lines_ = std::move(lines);
    matched_.clear();
    endResetModel();
    Q_EMIT linesChanged();
}

void ExcludeModel::setMatched(std::vector<FolderCount::Matched> matched)
{
    matched_ = std::move(matched);
    if (!lines_.empty()) {
        Q_EMIT dataChanged(index(0, Matches), index(rowCount() - 1, Saves));
    }
}

const FolderCount::Matched *ExcludeModel::matched(int row) const
{
    const auto at = static_cast<std::size_t>(row);
    return row >= 0 && at < matched_.size() && matched_.size() == lines_.size() ? &matched_[at]
                                                                                : nullptr;
}

// One rule changes what others find: all of it is counted anew.
void ExcludeModel::forgetMatched()
{
    setMatched({});
}

int ExcludeModel::append(const std::string &line)
{
    const int row = rowCount();
    beginInsertRows({}, row, row);
    lines_.push_back(line);
    endInsertRows();
    forgetMatched();
    Q_EMIT linesChanged();
    return row;
}

void ExcludeModel::removeAt(int row)
{
    if (row < 0 || row >= rowCount()) {
        return;
    }
    beginRemoveRows({}, row, row);
    lines_.erase(lines_.begin() + row);
    endRemoveRows();
    forgetMatched();
    Q_EMIT linesChanged();
}

bool ExcludeModel::moveBy(int row, int step)
{
    const int to = row + step;
    if (row < 0 || to < 0 || row >= rowCount() || to >= rowCount() ||
        !beginMoveRows({}, row, row, {}, step > 0 ? to + 1 : to)) {
        return false;
    }
    std::swap(lines_[static_cast<std::size_t>(row)], lines_[static_cast<std::size_t>(to)]);
    endMoveRows();
    forgetMatched();
    Q_EMIT linesChanged();
    return true;
}

int ExcludeModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(lines_.size());
}

int ExcludeModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant ExcludeModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount()) {
        return {};
    }
    const std::string &line = lines_[static_cast<std::size_t>(index.row())];
    const ExcludeLine read = readExcludeLine(line);
    const FolderCount::Matched *found = matched(index.row());
    const bool counts =
        read.kind == ExcludeLine::Kind::Exclude || read.kind == ExcludeLine::Kind::BringBack;
    switch (role) {
    case Qt::DisplayRole:
        if (index.column() == Rule) {
            return nameText(line);
        }
        if (!counts) {
            return index.column() == Matches && read.kind == ExcludeLine::Kind::Broken
                       ? QVariant(tr("Not a rule"))
                       : QVariant();
        }
        if (found == nullptr) {
            return QStringLiteral("…");
        }
        if (index.column() == Matches) {
            return found->files == 0 && found->examples.empty() ? tr("nothing")
                                                                : filesText(found->files);
        }
        return read.kind == ExcludeLine::Kind::BringBack
                   ? tr("brings back %1").arg(sizeText(found->bytes))
                   : sizeText(found->bytes);
    case Qt::EditRole:
        return index.column() == Rule ? QVariant(QString::fromStdString(line)) : QVariant();
    case Qt::DecorationRole:
        if (index.column() == Rule && read.kind == ExcludeLine::Kind::Broken) {
            return icon(QStringLiteral("error"), toneColor(Tone::Bad, QGuiApplication::palette()));
        }
        return {};
    case Qt::FontRole:
        return index.column() == Rule ? QVariant(fixedFont(QGuiApplication::font())) : QVariant();
    case Qt::TextAlignmentRole:
        return QVariant(Qt::Alignment((index.column() == Rule ? Qt::AlignLeft : Qt::AlignRight) |
                                      Qt::AlignVCenter));
    case Qt::ToolTipRole:
        return plainToolTip(excludeLineText(line));
    case Qt::AccessibleDescriptionRole:
        return excludeLineText(line);
    default:
        return {};
    }
}

bool ExcludeModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::EditRole || !index.isValid() || index.column() != Rule) {
        return false;
    }
    const std::string line = value.toString().toStdString();
    std::string &present = lines_[static_cast<std::size_t>(index.row())];
    if (line.empty() || line == present) {
        return false;
    }
    present = line;
    Q_EMIT dataChanged(index, index);
    forgetMatched();
    Q_EMIT linesChanged();
    return true;
}

Qt::ItemFlags ExcludeModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    return index.isValid() && index.column() == Rule ? flags | Qt::ItemIsEditable : flags;
}

QVariant ExcludeModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    return columnHead({tr("Rule"), tr("Matches"), tr("Saves")}, {Matches, Saves}, section,
                      orientation, role);
}

}  // namespace holdfast::ui
