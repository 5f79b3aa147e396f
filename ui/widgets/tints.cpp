// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/tints.h"

#include <algorithm>
#include <cmath>

namespace holdfast::ui
{
namespace
{

qreal channel(qreal value)
{
    return value <= 0.03928 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
}

qreal luminance(const QColor &color)
{
    return 0.2126 * channel(color.redF()) + 0.7152 * channel(color.greenF()) +
           0.0722 * channel(color.blueF());
}

bool isDisabled(const QPalette &palette)
{
    return palette.currentColorGroup() == QPalette::Disabled;
}

// Of what is disabled a grey: its shades are told apart all the same.
QColor accent(const QPalette &palette)
{
    if (isDisabled(palette)) {
        return blended(palette.color(QPalette::Active, QPalette::WindowText),
                       palette.color(QPalette::Active, QPalette::Window), 0.4);
    }
    return palette.color(QPalette::Active, QPalette::Highlight);
}

QColor ground(const QPalette &palette)
{
    return palette.color(QPalette::Active, QPalette::Base);
}

}  // namespace

QColor blended(const QColor &a, const QColor &b, qreal share)
{
    const auto mix = [share](qreal x, qreal y) {
        return static_cast<float>(x * share + y * (1 - share));
    };
    return QColor::fromRgbF(mix(a.redF(), b.redF()), mix(a.greenF(), b.greenF()),
                            mix(a.blueF(), b.blueF()));
}

QColor presentTint(const QPalette &palette)
{
    return blended(accent(palette), ground(palette), 0.38);
}

QColor pastTint(const QPalette &palette)
{
    // As WCAG asks of what is drawn, also with an accent that is close to the ground.
    constexpr qreal kLeast = 3;
    QColor tint = blended(accent(palette), ground(palette), 0.88);
    for (int step = 0;
         step < 10 && !isDisabled(palette) && contrast(tint, ground(palette)) < kLeast; ++step) {
        tint = blended(palette.color(QPalette::Active, QPalette::Text), tint, 0.1);
    }
    return tint;
}

QColor otherTint(const QPalette &palette)
{
    return blended(palette.color(QPalette::Active, QPalette::WindowText),
                   palette.color(QPalette::Active, QPalette::Window), 0.25);
}

QColor hairline(const QPalette &palette)
{
    return blended(palette.color(QPalette::Active, QPalette::WindowText),
                   palette.color(QPalette::Active, QPalette::Window), 0.15);
}

QBrush hatch(const QColor &under, const QPalette &palette)
{
    QColor line = readableOn(under, palette);
    line.setAlphaF(0.30F);
    return {line, Qt::BDiagPattern};
}

QColor readableOn(const QColor &under, const QPalette &palette)
{
    const QColor text = palette.color(QPalette::Active, QPalette::Text);
    const QColor base = palette.color(QPalette::Active, QPalette::Base);
    const QColor readable = contrast(text, under) >= contrast(base, under) ? text : base;
    return isDisabled(palette) ? blended(readable, under, 0.6) : readable;
}

qreal contrast(const QColor &a, const QColor &b)
{
    const qreal first = luminance(a);
    const qreal second = luminance(b);
    return (std::max(first, second) + 0.05) / (std::min(first, second) + 0.05);
}

}  // namespace holdfast::ui
