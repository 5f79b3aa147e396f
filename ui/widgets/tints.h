// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QBrush>
#include <QColor>
#include <QPalette>

namespace holdfast::ui
{

// Colours of charts and bars, made from the palette's own: right in light and dark, and with any
// accent colour; greys where the palette is a disabled widget's. Shades are always told by pattern
// or text as well.

/// `share` of `a` over the rest of `b`.
[[nodiscard]] QColor blended(const QColor &a, const QColor &b, qreal share);
/// What is there now: a light tint of the accent.
[[nodiscard]] QColor presentTint(const QPalette &palette);
/// What was there before: a stronger one.
[[nodiscard]] QColor pastTint(const QPalette &palette);
/// What neither is: grey.
[[nodiscard]] QColor otherTint(const QPalette &palette);
/// Fine lines, which only guide.
[[nodiscard]] QColor hairline(const QPalette &palette);
/// Diagonal lines in a colour that shows on `under`.
[[nodiscard]] QBrush hatch(const QColor &under, const QPalette &palette);
/// Text or its opposite, whichever reads better on `under`.
[[nodiscard]] QColor readableOn(const QColor &under, const QPalette &palette);
/// As WCAG 2 defines it: from 1 to 21.
[[nodiscard]] qreal contrast(const QColor &a, const QColor &b);

}  // namespace holdfast::ui
