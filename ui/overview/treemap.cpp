// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/overview/treemap.h"

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <limits>

namespace holdfast::ui
{
namespace
{

/// The longest side to the shortest one, the worst in a row of areas from `least` to `most` that
/// fill `sum` along a side.
double worstRatio(double sum, double least, double most, double side)
{
    const double square = side * side;
    const double total = sum * sum;
    return std::max(square * most / total, total / (square * least));
}

class Squarifier
{
public:
    Squarifier(const std::vector<double> &weights, const QRectF &area)
        : areas_(weights.size()), tiles_(weights.size()), free_(area)
    {
        double total = 0;
        for (const double weight : weights) {
            total += isCounted(weight) ? weight : 0;
        }
        const double scale = total > 0 ? area.width() * area.height() / total : 0;
        for (std::size_t i = 0; i < weights.size(); ++i) {
            areas_[i] = isCounted(weights[i]) ? weights[i] * scale : 0;
        }
    }

    std::vector<QRectF> run()
    {
        std::vector<std::size_t> row;
        double sum = 0;
        double least = 0;
        double most = 0;
        for (std::size_t i = 0; i < areas_.size(); ++i) {
            const double area = areas_[i];
            if (area <= 0) {
                tiles_[i] = QRectF(free_.topLeft(), QSizeF(0, 0));
                continue;
            }
            const double side = std::min(free_.width(), free_.height());
            const bool fits =
                row.empty() || worstRatio(sum + area, std::min(least, area), std::max(most, area),
                                          side) <= worstRatio(sum, least, most, side);
            if (!fits) {
                place(row, sum);
                row.clear();
            }
            const bool isFirst = row.empty();
            sum = isFirst ? area : sum + area;
            least = isFirst ? area : std::min(least, area);
            most = isFirst ? area : std::max(most, area);
            row.push_back(i);
        }
        place(row, sum);
        return std::move(tiles_);
    }

private:
    static bool isCounted(double weight) { return weight > 0 && std::isfinite(weight); }

    /// Along the shorter side of what is free, which then is smaller by it.
    void place(const std::vector<std::size_t> &row, double sum)
    {
        if (row.empty() || sum <= 0) {
            return;
        }
        const bool isColumn = free_.width() >= free_.height();
        const double side = isColumn ? free_.height() : free_.width();
        const double depth = side > 0 ? sum / side : 0;
        double at = isColumn ? free_.top() : free_.left();
        for (const std::size_t i : row) {
            const double length = depth > 0 ? areas_[i] / depth : 0;
            tiles_[i] = isColumn ? QRectF(free_.left(), at, depth, length)
                                 : QRectF(at, free_.top(), length, depth);
            at += length;
        }
        if (isColumn) {
            free_.setLeft(std::min(free_.left() + depth, free_.right()));
        } else {
            free_.setTop(std::min(free_.top() + depth, free_.bottom()));
        }
    }

    std::vector<double> areas_;
    std::vector<QRectF> tiles_;
    QRectF free_;
};

}  // namespace

std::vector<QRectF> squarify(const std::vector<double> &weights, const QRectF &area)
{
    return Squarifier(weights, area.isValid() ? area : QRectF()).run();
}

int neighbour(const std::vector<QRectF> &tiles, int from, TreemapStep step)
{
    if (from < 0 || static_cast<std::size_t>(from) >= tiles.size()) {
        return tiles.empty() ? -1 : 0;
    }
    const QPointF start = tiles[static_cast<std::size_t>(from)].center();
    const bool isSideways = step == TreemapStep::Left || step == TreemapStep::Right;
    const double sign = step == TreemapStep::Left || step == TreemapStep::Up ? -1 : 1;
    int best = from;
    double nearest = std::numeric_limits<double>::max();
    for (std::size_t i = 0; i < tiles.size(); ++i) {
        if (static_cast<int>(i) == from || tiles[i].isEmpty()) {
            continue;
        }
        const QPointF way = tiles[i].center() - start;
        const double along = sign * (isSideways ? way.x() : way.y());
        const double across = std::abs(isSideways ? way.y() : way.x());
        if (along <= 0.5) {
            continue;
        }
        // What lies straight ahead comes before what is near but aside.
        const double distance = along + 2 * across;
        if (distance < nearest) {
            nearest = distance;
            best = static_cast<int>(i);
        }
    }
    return best;
}

}  // namespace holdfast::ui
