// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/navigation_delegate.h"

#include <QPainter>

namespace holdfast::ui
{
namespace
{

constexpr int kMargin = 6;    // around the mark
constexpr int kPadding = 10;  // between the mark and what it marks
constexpr int kGap = 10;      // between icon and word
constexpr qreal kRadius = 5;

}  // namespace

void NavigationDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                               const QModelIndex &index) const
{
    QStyleOptionViewItem item = option;
    initStyleOption(&item, index);
    const bool isChosen = item.state.testFlag(QStyle::State_Selected);
    const QRectF mark = QRectF(item.rect).adjusted(kMargin, 1, -kMargin, -1);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (isChosen || item.state.testFlag(QStyle::State_MouseOver)) {
        QColor color = item.palette.color(QPalette::Active, QPalette::Highlight);
        color.setAlphaF(isChosen ? 1.0F : 0.18F);
        painter->setPen(Qt::NoPen);
        painter->setBrush(color);
        painter->drawRoundedRect(mark, kRadius, kRadius);
    }
    if (item.state.testFlag(QStyle::State_HasFocus)) {
        painter->setPen(item.palette.color(isChosen ? QPalette::HighlightedText : QPalette::Text));
        painter->setBrush(Qt::NoBrush);
        painter->drawRoundedRect(mark.adjusted(2.5, 2.5, -2.5, -2.5), kRadius - 2, kRadius - 2);
    }
    const QRect room = mark.toRect().adjusted(kPadding, 0, -kPadding, 0);
    const int side = item.decorationSize.width();
    const QRect iconRect(room.x(), room.y() + (room.height() - side + 1) / 2, side, side);
    item.icon.paint(painter, QStyle::visualRect(item.direction, room, iconRect), Qt::AlignCenter,
                    isChosen ? QIcon::Selected : QIcon::Normal);
    painter->setPen(item.palette.color(isChosen ? QPalette::HighlightedText : QPalette::Text));
    painter->setFont(item.font);
    painter->drawText(
        QStyle::visualRect(item.direction, room, room.adjusted(side + kGap, 0, 0, 0)),
        static_cast<int>(QStyle::visualAlignment(item.direction, Qt::AlignLeft | Qt::AlignVCenter)),
        item.text);
    painter->restore();
}

QSize NavigationDelegate::sizeHint(const QStyleOptionViewItem &option,
                                   const QModelIndex &index) const
{
    QStyleOptionViewItem item = option;
    initStyleOption(&item, index);
    const int word = item.fontMetrics.horizontalAdvance(item.text);
    return {word + item.decorationSize.width() + kGap + 2 * (kMargin + kPadding),
            std::max(item.decorationSize.height() + 14, item.fontMetrics.height() * 2)};
}

}  // namespace holdfast::ui
