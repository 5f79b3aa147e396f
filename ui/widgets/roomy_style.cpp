// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/roomy_style.h"

#include "ui/widgets/tints.h"

#include <QApplication>
#include <QFontMetrics>
#include <QIcon>
#include <QPainter>
#include <QStyleOption>

#include <algorithm>

namespace holdfast::ui
{
namespace
{

constexpr int kHeaderMargin = 5;
constexpr int kCellMargin = 4;  // a pixel less than it becomes
constexpr qreal kReadable = 3;
constexpr qreal kOutlineShare = 0.55;  // of the text's colour over the ground's

bool isDark(const QPalette &palette)
{
    return palette.color(QPalette::Window).lightness() < palette.color(QPalette::Text).lightness();
}

// Qt draws icons and boxes to tick in one size whatever the letters have. Not by the font of the
// widget: titles are larger on purpose.
int inProportion(int size)
{
    constexpr int kUsualLine = 19;
    const int line = QFontMetrics(QApplication::font()).height();
    return line < kUsualLine * 5 / 4 ? size : size * line / kUsualLine;
}

QPen outlineOf(const QPalette &palette)
{
    return {blended(palette.color(QPalette::Text), palette.color(QPalette::Window), kOutlineShare),
            1};
}

}  // namespace

void RoomyStyle::polish(QPalette &palette)
{
    QProxyStyle::polish(palette);
    // Qt 6.4 takes the colours of a dark KDE, but leaves this one black.
    const QColor text = palette.color(QPalette::Text);
    const QColor base = palette.color(QPalette::Base);
    const QColor hint = palette.color(QPalette::PlaceholderText);
    if (contrast(blended(hint, base, hint.alphaF()), base) < kReadable) {
        palette.setColor(QPalette::PlaceholderText, blended(text, base, 0.6));
    }
}

// Fusion outlines what is to be ticked or moved with a darker shade of the ground, which a dark one
// hides.
bool RoomyStyle::hidesOutlines(const QPalette &palette) const
{
    return isDark(palette) && isFusion();
}

bool RoomyStyle::isFusion() const
{
    return baseStyle()->name() == QLatin1String("fusion");
}

// Fusion's own has shades, which Qt 6 paints with other threads: each frame of a list that follows
// a backup would wait until they had their turn beside the backup's. Opaque colours are painted at
// once.
void RoomyStyle::drawScrollBar(const QStyleOptionSlider &bar, QPainter &painter,
                               const QWidget *widget) const
{
    constexpr qreal kGroove = 0.06;  // of the text's colour over the ground's
    constexpr qreal kEdge = 0.15;
    constexpr qreal kHandle = 0.3;
    constexpr qreal kHeldHandle = 0.5;
    const QColor ground = bar.palette.color(QPalette::Window);
    const QColor text = bar.palette.color(QPalette::WindowText);
    const bool isUpright = bar.orientation == Qt::Vertical;
    const bool isMirrored = bar.direction == Qt::RightToLeft;
    const auto place = [&](SubControl part) {
        return subControlRect(CC_ScrollBar, &bar, part, widget);
    };
    painter.save();
    painter.fillRect(bar.rect, blended(text, ground, kGroove));
    QRect edge = bar.rect;
    if (isUpright) {
        edge.setLeft(isMirrored ? edge.right() : edge.left());
        edge.setWidth(1);
    } else {
        edge.setHeight(1);
    }
    painter.fillRect(edge, blended(text, ground, kEdge));
    for (const bool isLast : {false, true}) {
        const SubControl part = isLast ? SC_ScrollBarAddLine : SC_ScrollBarSubLine;
        if (bar.subControls.testFlag(part)) {
            QStyleOption arrow = bar;
            arrow.rect = place(part);
            const PrimitiveElement shape =
                isUpright ? (isLast ? PE_IndicatorArrowDown : PE_IndicatorArrowUp)
                          : (isLast != isMirrored ? PE_IndicatorArrowRight : PE_IndicatorArrowLeft);
            proxy()->drawPrimitive(shape, &arrow, &painter, widget);
        }
    }
    if (bar.subControls.testFlag(SC_ScrollBarSlider) && bar.maximum > bar.minimum) {
        const bool isHeld = bar.activeSubControls.testFlag(SC_ScrollBarSlider) &&
                            (bar.state & (State_MouseOver | State_Sunken)) != 0;
        const QRectF handle = QRectF(place(SC_ScrollBarSlider))
                                  .adjusted(isUpright ? 4 : 1, isUpright ? 1 : 4,
                                            isUpright ? -3 : -1, isUpright ? -1 : -3);
        const qreal round = std::min(handle.width(), handle.height()) / 2;
        painter.setRenderHint(QPainter::Antialiasing, true);
        painter.setPen(Qt::NoPen);
        painter.setBrush(blended(text, ground, isHeld ? kHeldHandle : kHandle));
        // A short bar has no room for one.
        if (!handle.isEmpty()) {
            painter.drawRoundedRect(handle, round, round);
        }
    }
    painter.restore();
}

void RoomyStyle::drawPrimitive(PrimitiveElement element, const QStyleOption *option,
                               QPainter *painter, const QWidget *widget) const
{
    QProxyStyle::drawPrimitive(element, option, painter, widget);
    const bool isRound = element == PE_IndicatorRadioButton;
    if ((!isRound && element != PE_IndicatorCheckBox && element != PE_IndicatorItemViewItemCheck) ||
        !hidesOutlines(option->palette)) {
        return;
    }
    const QRectF inside = QRectF(option->rect).adjusted(0.5, 0.5, -0.5, -0.5);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing, true);
    painter->setPen(outlineOf(option->palette));
    painter->setBrush(Qt::NoBrush);
    if (isRound) {
        const qreal side = std::min(inside.width(), inside.height());
        QRectF circle(0, 0, side, side);
        circle.moveCenter(inside.center());
        painter->drawEllipse(circle);
    } else {
        painter->drawRoundedRect(inside, 1, 1);
    }
    painter->restore();
}

void RoomyStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option,
                                    QPainter *painter, const QWidget *widget) const
{
    const auto *const bar = control == CC_ScrollBar && isFusion()
                                ? qstyleoption_cast<const QStyleOptionSlider *>(option)
                                : nullptr;
    if (bar != nullptr) {
        drawScrollBar(*bar, *painter, widget);
        return;
    }
    QProxyStyle::drawComplexControl(control, option, painter, widget);
    if (control != CC_Slider || !option->subControls.testFlag(SC_SliderHandle) ||
        !hidesOutlines(option->palette)) {
        return;
    }
    const QRect handle = subControlRect(CC_Slider, option, SC_SliderHandle, widget);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing, true);
    painter->setPen(outlineOf(option->palette));
    painter->setBrush(Qt::NoBrush);
    painter->drawRoundedRect(QRectF(handle).adjusted(0.5, 0.5, -0.5, -0.5), 2, 2);
    painter->restore();
}

int RoomyStyle::pixelMetric(PixelMetric metric, const QStyleOption *option,
                            const QWidget *widget) const
{
    const int own = QProxyStyle::pixelMetric(metric, option, widget);
    switch (metric) {
    case PM_HeaderMargin:
        return std::max(own, kHeaderMargin);
    case PM_FocusFrameHMargin:
        return std::max(own, kCellMargin);
    case PM_SmallIconSize:
    case PM_ButtonIconSize:
    case PM_TabBarIconSize:
    case PM_ListViewIconSize:
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight:
        return inProportion(own);
    default:
        return own;
    }
}

int RoomyStyle::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                          QStyleHintReturn *answer) const
{
    if (hint == SH_DialogButtonBox_ButtonsHaveIcons &&
        !QIcon::hasThemeIcon(QStringLiteral("dialog-cancel"))) {
        return 0;
    }
    // Where a click opens files, as KDE has it, it would open each version that is looked at.
    if (hint == SH_ItemView_ActivateItemOnSingleClick) {
        return 0;
    }
    return QProxyStyle::styleHint(hint, option, widget, answer);
}

}  // namespace holdfast::ui
