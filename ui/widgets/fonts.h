// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>

namespace holdfast::ui
{

/// `font`, larger or smaller by `factor`, whether its size was given in points or in pixels.
[[nodiscard]] QFont scaledFont(QFont font, qreal factor);
/// The system's font of letters of one width, as large as `font`.
[[nodiscard]] QFont fixedFont(const QFont &font);

}  // namespace holdfast::ui
