// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/folders/sources_model.h"

#include "ui/text/texts.h"
#include "ui/widgets/column_heads.h"
#include "ui/widgets/icons.h"

#include <QGuiApplication>
#include <QPalette>

#include <algorithm>

namespace holdfast::ui
{

void SourcesModel::setRows(std::vector<SourceRow> rows, TimeNs now)
{
    now_ = now;
    const bool isSame = std::equal(rows.begin(), rows.end(), rows_.begin(), rows_.end(),
                                   [](const SourceRow &a, const SourceRow &b) {
                                       return a.name == b.name && a.path == b.path;
                                   });
    if (!isSame) {
        beginResetModel();
        rows_ = std::move(rows);
        endResetModel();
        return;
    }
    for (std::size_t i = 0; i < rows.size(); ++i) {
        // What the events told is newer than what the catalog was asked for.
        rows[i].lastChange = std::max(rows[i].lastChange, rows_[i].lastChange);
    }
    rows_ = std::move(rows);
    if (!rows_.empty()) {
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
    }
}

void SourcesModel::touch(const std::string &name, TimeNs when)
{
    for (std::size_t i = 0; i < rows_.size(); ++i) {
        if (rows_[i].name == name && rows_[i].lastChange < when) {
            rows_[i].lastChange = when;
            now_ = std::max(now_, when);
            const QModelIndex cell = index(static_cast<int>(i), LastChange);
            Q_EMIT dataChanged(cell, cell);
        }
    }
}

int SourcesModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(rows_.size());
}

int SourcesModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant SourcesModel::text(const SourceRow &row, int column) const
{
    switch (column) {
    case Folder:
        return nameText(row.name);
    case Files:
        return row.files ? numberText(*row.files) : QStringLiteral("…");
    case Size:
        return row.files ? sizeText(row.bytes) : QStringLiteral("…");
    case LastChange:
        return row.lastChange == 0 ? QStringLiteral("–") : agoText(row.lastChange, now_);
    case State:
        return row.stateText();
    default:
        return {};
    }
}

QString SourcesModel::toolTip(const SourceRow &row, int column) const
{
    const QString text = column == Folder       ? isolated(nameText(row.path.bytes()))
                         : column == LastChange ? timeText(row.lastChange)
                         : column == State      ? row.watchDetail
                                                : QString();
    return text.isEmpty() ? text : QStringLiteral("<span>%1</span>").arg(text.toHtmlEscaped());
}

QVariant SourcesModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount()) {
        return {};
    }
    const SourceRow &row = rows_[static_cast<std::size_t>(index.row())];
    const int column = index.column();
    switch (role) {
    case Qt::DisplayRole:
        return text(row, column);
    case Qt::DecorationRole:
        if (column == State) {
            const Tone tone = row.tone();
            const QString name = row.watching == Watching::Missing ? QStringLiteral("drive-missing")
                                 : row.watching == Watching::Paused   ? QStringLiteral("pause")
                                 : row.watching == Watching::Starting ? QStringLiteral("clock")
                                                                      : toneIconName(tone);
            return icon(name, toneColor(tone, QGuiApplication::palette()));
        }
        return column == Folder ? QVariant(icon(QStringLiteral("folder"))) : QVariant();
    case Qt::TextAlignmentRole:
        return QVariant(column == Files || column == Size
                            ? Qt::Alignment(Qt::AlignRight | Qt::AlignVCenter)
                            : Qt::Alignment(Qt::AlignLeft | Qt::AlignVCenter));
    case Qt::ToolTipRole:
        return toolTip(row, column);
    case Qt::AccessibleTextRole:
        return column == Folder ? QVariant(tr("%1, %2", "name, path")
                                               .arg(isolated(nameText(row.name)),
                                                    isolated(nameText(row.path.bytes()))))
                                : text(row, column);
    case PathRole:
        return column == Folder ? QVariant(nameText(row.path.bytes())) : QVariant();
    default:
        return {};
    }
}

QVariant SourcesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    return columnHead({tr("Folder"), tr("Files"), tr("Size"), tr("Last change"), tr("Watching")},
                      {Files, Size}, section, orientation, role);
}

}  // namespace holdfast::ui
