// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/folders/source_delegate.h"

#include "ui/folders/sources_model.h"
#include "ui/text/texts.h"
#include "ui/widgets/prose.h"

#include <QApplication>
#include <QPainter>

#include <algorithm>

namespace holdfast::ui
{
namespace
{

constexpr int kPadding = 8;
constexpr int kBetween = 2;

}  // namespace

void SourceDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                           const QModelIndex &index) const
{
    QStyleOptionViewItem own = option;
    initStyleOption(&own, index);
    const QWidget *widget = option.widget;
    const QStyle *style = widget != nullptr ? widget->style() : QApplication::style();
    const QString name = own.text;
    const QIcon icon = own.icon;
    own.text.clear();
    own.icon = {};
    // The platform draws background, selection and focus.
    style->drawControl(QStyle::CE_ItemViewItem, &own, painter, widget);

    const bool selected = option.state.testFlag(QStyle::State_Selected);
    const int side = style->pixelMetric(QStyle::PM_SmallIconSize, nullptr, widget) * 3 / 2;
    QRect left = own.rect.adjusted(kPadding, 0, -kPadding, 0);
    QRect iconRect(left.left(), left.center().y() - side / 2, side, side);
    QRect text = left.adjusted(side + kPadding, kPadding, 0, -kPadding);
    const auto mirrored = [&](const QRect &rect) {
        return QStyle::visualRect(option.direction, own.rect, rect);
    };
    painter->save();
    painter->setClipRect(option.rect);
    icon.paint(painter, mirrored(iconRect), Qt::AlignCenter,
               selected ? QIcon::Selected : QIcon::Normal);
    const QColor strong = own.palette.color(selected ? QPalette::HighlightedText : QPalette::Text);
    QFont bold = own.font;
    bold.setWeight(QFont::DemiBold);
    const QFontMetrics boldMetrics(bold);
    const QFontMetrics metrics(own.font);
    const auto align = QStyle::visualAlignment(option.direction, Qt::AlignLeft | Qt::AlignTop);
    painter->setFont(bold);
    painter->setPen(strong);
    painter->drawText(mirrored(text), static_cast<int>(align),
                      isolated(boldMetrics.elidedText(name, Qt::ElideMiddle, text.width())));
    text.setTop(text.top() + boldMetrics.height() + kBetween);
    painter->setFont(own.font);
    painter->setPen(selected ? strong : mutedText(own.palette));
    painter->drawText(mirrored(text), static_cast<int>(align),
                      isolated(metrics.elidedText(index.data(SourcesModel::PathRole).toString(),
                                                  Qt::ElideMiddle, text.width())));
    painter->restore();
}

QSize SourceDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem own = option;
    initStyleOption(&own, index);
    QFont bold = own.font;
    bold.setWeight(QFont::DemiBold);
    const int height = QFontMetrics(bold).height() + QFontMetrics(own.font).height() + kBetween;
    const int width = std::max(QFontMetrics(bold).horizontalAdvance(own.text),
                               own.fontMetrics.averageCharWidth() * 30);
    return {width + 5 * kPadding, height + 2 * kPadding};
}

}  // namespace holdfast::ui
