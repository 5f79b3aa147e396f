// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QPalette>

namespace holdfast::ui
{

// Colours that are mixed from the palette, so that they are right in light and dark.

/// For text that stands back. Still readable: WCAG AA on the palette's base and window.
[[nodiscard]] QColor mutedText(const QPalette &palette);
/// A background that is `share` (0 … 1) of the way from the palette's base to `color`.
[[nodiscard]] QColor tintedBase(const QPalette &palette, const QColor &color, qreal share);
/// What came, what went, and what is to be heeded, readable as text on the palette's base.
[[nodiscard]] QColor addedTone(const QPalette &palette);
[[nodiscard]] QColor removedTone(const QPalette &palette);
[[nodiscard]] QColor warningTone(const QPalette &palette);

}  // namespace holdfast::ui
