// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/column_text.h"

#include "ui/text/texts.h"

#include <QApplication>
#include <QHeaderView>
#include <QPainter>
#include <QProxyStyle>
#include <QStyle>
#include <QTreeView>

#include <algorithm>
#include <utility>

namespace holdfast::ui
{

namespace
{

/// Is it a cell that is only its text, with an icon before it perhaps?
bool isPlain(const QStyleOptionViewItem &cell)
{
    constexpr QStyle::State kSpecial = QStyle::State_Selected | QStyle::State_HasFocus |
                                       QStyle::State_MouseOver | QStyle::State_Editing;
    return !(cell.state & kSpecial) && cell.state.testFlag(QStyle::State_Enabled) &&
           cell.direction == Qt::LeftToRight && cell.backgroundBrush.style() == Qt::NoBrush &&
           cell.decorationPosition == QStyleOptionViewItem::Left &&
           !cell.features.testFlag(QStyleOptionViewItem::HasCheckIndicator) &&
           !cell.features.testFlag(QStyleOptionViewItem::WrapText) &&
           !cell.text.contains(QChar::LineSeparator) && !cell.text.contains(u'\n');
}

bool isFusion(const QStyle &style)
{
    const auto *proxy = qobject_cast<const QProxyStyle *>(&style);
    return (proxy == nullptr ? style.name() : proxy->baseStyle()->name()) ==
           QLatin1String("fusion");
}

}  // namespace

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

// As Fusion draws it, in one go: Qt lays each text out three times (for its size, for what is to be
// elided, and to draw it), which was most of what a list costs that changes ten times a second.
void ColumnText::paint(QPainter *painter, const QStyleOptionViewItem &option,
                       const QModelIndex &index) const
{
    QStyleOptionViewItem cell = option;
    initStyleOption(&cell, index);
    const QStyle &style =
        *(option.widget == nullptr ? QApplication::style() : option.widget->style());
    if (!isPlain(cell) || !isFusion(style)) {
        QStyledItemDelegate::paint(painter, option, index);
        return;
    }
    const int margin = style.pixelMetric(QStyle::PM_FocusFrameHMargin, &cell, option.widget) + 1;
    QRect room = cell.rect;
    if (cell.features.testFlag(QStyleOptionViewItem::HasDecoration)) {
        const QSize size(cell.decorationSize.width() + 2 * margin, cell.decorationSize.height());
        const QRect place(room.topLeft(), QSize(size.width(), room.height()));
        cell.icon.paint(painter,
                        QStyle::alignedRect(cell.direction, cell.decorationAlignment, size, place),
                        cell.decorationAlignment);
        room.setLeft(place.right() + 1);
    }
    room.adjust(margin, 0, -margin, 0);
    // Nearly all fit by far: those need not be measured.
    constexpr int kWideLetters = 2;
    const bool fits =
        cell.text.size() * cell.fontMetrics.averageCharWidth() * kWideLetters <= room.width();
    painter->save();
    painter->setFont(cell.font);
    painter->setPen(cell.palette.color(QPalette::Text));
    painter->drawText(
        room, static_cast<int>(cell.displayAlignment | Qt::TextSingleLine),
        fits ? cell.text
             : cell.fontMetrics.elidedText(cell.text, cell.textElideMode, room.width()));
    painter->restore();
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

void fitColumn(QTreeView &view, int column, int letters)
{
    QHeaderView &header = *view.header();
    header.resizeSection(column, std::max(letters * view.fontMetrics().averageCharWidth(),
                                          header.sectionSizeHint(column)));
}

}  // namespace holdfast::ui
