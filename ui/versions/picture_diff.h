// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>
#include <QRect>

#include <vector>

namespace holdfast::ui
{

/// Where two pictures of one size differ: a rectangle around each place, from the top. A pixel that
/// differs by what nobody sees (another compression) does not count. Pure; any thread.
[[nodiscard]] std::vector<QRect> pictureDifferences(const QImage &a, const QImage &b);

}  // namespace holdfast::ui
