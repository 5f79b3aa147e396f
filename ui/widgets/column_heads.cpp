// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/column_heads.h"

namespace holdfast::ui
{

QVariant columnHead(const QStringList &heads, const std::set<int> &numbers, int column,
                    Qt::Orientation orientation, int role)
{
    if (orientation != Qt::Horizontal || column < 0 || column >= heads.size()) {
        return {};
    }
    if (role == Qt::TextAlignmentRole) {
        return QVariant((numbers.contains(column) ? Qt::AlignTrailing : Qt::AlignLeading) |
                        Qt::AlignVCenter);
    }
    return role == Qt::DisplayRole ? QVariant(heads[column]) : QVariant();
}

}  // namespace holdfast::ui
