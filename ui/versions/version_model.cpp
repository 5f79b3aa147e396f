// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/versions/version_model.h"

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

void VersionModel::setVersions(std::vector<VersionEntry> versions, TimeNs now)
{
    beginResetModel();
    versions_ = std::move(versions);
    now_ = now;
    endResetModel();
}

int VersionModel::rowAt(std::optional<TimeNs> at) const
{
    for (std::size_t i = 0; i < versions_.size(); ++i) {
        const VersionEntry &version = versions_[i];
        const bool isThen = at ? version.from <= *at && (version.until == 0 || version.until > *at)
                               : version.kind == VersionEntry::Kind::Current;
        if (isThen) {
            return static_cast<int>(i);
        }
    }
    return -1;
}

int VersionModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(versions_.size());
}

int VersionModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

const VersionEntry *VersionModel::olderOf(int row) const
{
    const auto next = static_cast<std::size_t>(row) + 1;
    return next < versions_.size() ? &versions_[next] : nullptr;
}

QString VersionModel::display(int row, int column) const
{
    const VersionEntry &version = versionAt(row);
    switch (column) {
    case When:
        return versionTimeText(version, now_);
    case Size:
        return sizeText(version.size);
    case Change: {
        const QString change = changeText(version, olderOf(row));
        return version.kind == VersionEntry::Kind::Current
                   ? tr("Current. %1", "what changed").arg(change)
                   : change;
    }
    default:
        return {};
    }
}

QString VersionModel::toolTip(int row) const
{
    const VersionEntry &version = versionAt(row);
    const QString until =
        version.until == 0 ? tr("until now") : tr("until %1").arg(timeText(version.until));
    const QString span =
        version.from == 0
            ? until
            : tr("From %1 %2", "a time, until when").arg(timeText(version.from), until);
    return tr("%1. %2.", "from and until, what changed").arg(span, display(row, Change));
}

QVariant VersionModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid()) {
        return {};
    }
    const VersionEntry &version = versionAt(index.row());
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        return display(index.row(), index.column());
    case Qt::ToolTipRole:
        return plainToolTip(toolTip(index.row()));
    case Qt::DecorationRole:
        return index.column() == When
                   ? QVariant(icon(changeIconName(version, olderOf(index.row()))))
                   : QVariant();
    case Qt::FontRole: {
        QFont font;
        font.setBold(true);
        return version.kind == VersionEntry::Kind::Current && index.column() == When
                   ? QVariant(font)
                   : QVariant();
    }
    case Qt::ForegroundRole:
        return version.kept ? QVariant() : QVariant(mutedText(QGuiApplication::palette()));
    case Qt::TextAlignmentRole:
        return index.column() == Size ? QVariant(Qt::AlignTrailing | Qt::AlignVCenter) : QVariant();
    default:
        return {};
    }
}

QVariant VersionModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    return columnHead({tr("Since"), tr("Size"), tr("What changed")}, {Size}, section, orientation,
                      role);
}

}  // namespace holdfast::ui
