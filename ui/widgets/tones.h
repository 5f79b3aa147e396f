// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QPalette>
#include <QString>

namespace holdfast::ui
{

// Colours that are mixed from the palette, so that they are right in light and dark.

/// For text that stands back. Still readable: WCAG AA on the palette's base and window.
[[nodiscard]] QColor mutedText(const QPalette &palette);
/// A background that is `share` (0 … 1) of the way from the palette's base to `color`.
[[nodiscard]] QColor tintedBase(const QPalette &palette, const QColor &color, qreal share);

/// Well (also what came), to be heeded, and wrong (also what went).
enum class Tone { Plain, Good, Warning, Bad };
/// Readable as text, in light and in dark; never alone, always beside an icon or a word.
[[nodiscard]] QColor toneColor(Tone tone, const QPalette &palette);
[[nodiscard]] QString toneIconName(Tone tone);

}  // namespace holdfast::ui
