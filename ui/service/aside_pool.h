// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QThreadPool>

namespace holdfast::ui
{

/// The threads for what would hold up the window: reading, decoding, comparing. Not Qt's global
/// pool: Qt 6 paints large areas with that one, and the window would wait for its turn behind what
/// a slow drive keeps busy. GUI thread; lives as long as the application, whose end waits for what
/// is under way.
[[nodiscard]] QThreadPool *asidePool();

}  // namespace holdfast::ui
