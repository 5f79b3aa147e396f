// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/column_text.h"

#include <QHeaderView>
#include <QStyle>
#include <QTreeView>

#include <utility>

namespace holdfast::ui
{

ColumnText::ColumnText(std::set<int> endColumns, QTreeView *view)
    : QStyledItemDelegate(view), endColumns_(std::move(endColumns))
{
    view->setTextElideMode(Qt::ElideMiddle);
    view->setItemDelegate(this);
}

void ColumnText::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    if (endColumns_.contains(index.column())) {
        option->textElideMode = Qt::ElideRight;
    }
}

void fitColumn(QTreeView &view, int column, const QString &sample, bool hasIcon)
{
    const int margin = view.style()->pixelMetric(QStyle::PM_FocusFrameHMargin, nullptr, &view) + 1;
    const int icon =
        hasIcon ? view.style()->pixelMetric(QStyle::PM_SmallIconSize, nullptr, &view) + 2 * margin
                : 0;
    view.header()->resizeSection(column, view.fontMetrics().horizontalAdvance(sample) + icon +
                                             4 * margin + 4);
}

}  // namespace holdfast::ui
