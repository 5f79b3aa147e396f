// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/roomy_style.h"

#include "ui/widgets/tints.h"

#include <QIcon>

#include <algorithm>

namespace holdfast::ui
{
namespace
{

constexpr int kHeaderMargin = 5;
constexpr int kCellMargin = 4;  // a pixel less than it becomes
constexpr qreal kReadable = 3;

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

int RoomyStyle::pixelMetric(PixelMetric metric, const QStyleOption *option,
                            const QWidget *widget) const
{
    const int own = QProxyStyle::pixelMetric(metric, option, widget);
    return metric == PM_HeaderMargin        ? std::max(own, kHeaderMargin)
           : metric == PM_FocusFrameHMargin ? std::max(own, kCellMargin)
                                            : own;
}

int RoomyStyle::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                          QStyleHintReturn *answer) const
{
    if (hint == SH_DialogButtonBox_ButtonsHaveIcons &&
        !QIcon::hasThemeIcon(QStringLiteral("dialog-cancel"))) {
        return 0;
    }
    return QProxyStyle::styleHint(hint, option, widget, answer);
}

}  // namespace holdfast::ui
