// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRectF>

#include <vector>

namespace holdfast::ui
{

/// A squarified treemap (Bruls, Huizing, van Wijk 2000): one rectangle for each weight, in its
/// order, with areas in proportion and sides as equal as can be. Together they fill `area` without
/// overlap. Best looking when the weights come largest first. A weight that is not above 0 gets an
/// empty rectangle. Pure.
[[nodiscard]] std::vector<QRectF> squarify(const std::vector<double> &weights, const QRectF &area);

/// Which way a key goes from one rectangle to the next.
enum class TreemapStep { Left, Right, Up, Down };
/// The nearest rectangle in that direction, by its centre; `from` itself when there is none.
[[nodiscard]] int neighbour(const std::vector<QRectF> &tiles, int from, TreemapStep step);

}  // namespace holdfast::ui
