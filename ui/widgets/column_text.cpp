// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/column_text.h"

#include "ui/text/texts.h"

#include <QHeaderView>
#include <QStyle>
#include <QTreeView>

#include <utility>

namespace holdfast::ui
{

ColumnText::ColumnText(std::set<int> endColumns, QAbstractItemView *view)
    : QStyledItemDelegate(view), endColumns_(std::move(endColumns))
{
    view->setTextElideMode(Qt::ElideMiddle);
    view->setItemDelegate(this);
}

QString ColumnText::shownText(const QModelIndex &index, const QString &text) const
{
    return endColumns_.contains(index.column()) ? text : isolated(text);
}

void ColumnText::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    option->text = shownText(index, option->text);
    if (endColumns_.contains(index.column())) {
        option->textElideMode = Qt::ElideRight;
    }
}

int columnWidth(const QAbstractItemView &view, const QString &sample, bool hasIcon)
{
    const int margin = view.style()->pixelMetric(QStyle::PM_FocusFrameHMargin, nullptr, &view) + 1;
    const int icon =
        hasIcon ? view.style()->pixelMetric(QStyle::PM_SmallIconSize, nullptr, &view) + 2 * margin
                : 0;
    return view.fontMetrics().horizontalAdvance(sample) + icon + 4 * margin + 4;
}

void fitColumn(QTreeView &view, int column, const QString &sample, bool hasIcon)
{
    view.header()->resizeSection(column, columnWidth(view, sample, hasIcon));
}

}  // namespace holdfast::ui
