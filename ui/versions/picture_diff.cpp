// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/versions/picture_diff.h"

#include <algorithm>
#include <cstdlib>
#include <utility>

namespace holdfast::ui
{
namespace
{

/// Of 255, in one colour.
constexpr int kNoticed = 12;
/// Places that are closer than a tile are one place.
constexpr int kTiles = 64;

bool isNoticed(QRgb a, QRgb b)
{
    return std::abs(qRed(a) - qRed(b)) > kNoticed || std::abs(qGreen(a) - qGreen(b)) > kNoticed ||
           std::abs(qBlue(a) - qBlue(b)) > kNoticed || std::abs(qAlpha(a) - qAlpha(b)) > kNoticed;
}

/// For each tile, the rectangle around what differs in it; empty: nothing.
class Tiles
{
public:
    Tiles(const QImage &a, const QImage &b)
        : side_(std::max({1, a.width() / kTiles, a.height() / kTiles})),
          columns_((a.width() + side_ - 1) / side_),
          rows_((a.height() + side_ - 1) / side_),
          differing_(static_cast<std::size_t>(columns_) * static_cast<std::size_t>(rows_))
    {
        for (int y = 0; y < a.height(); ++y) {
            const auto *const left = reinterpret_cast<const QRgb *>(a.constScanLine(y));
            const auto *const right = reinterpret_cast<const QRgb *>(b.constScanLine(y));
            for (int x = 0; x < a.width(); ++x) {
                if (left[x] != right[x] && isNoticed(left[x], right[x])) {
                    at(x / side_, y / side_) |= QRect(x, y, 1, 1);
                }
            }
        }
    }

    /// The tiles that touch each other are one place.
    [[nodiscard]] std::vector<QRect> takePlaces()
    {
        std::vector<QRect> places;
        for (int row = 0; row < rows_; ++row) {
            for (int column = 0; column < columns_; ++column) {
                if (!at(column, row).isNull()) {
                    places.push_back(takePlace(column, row));
                }
            }
        }
        return places;
    }

private:
    QRect &at(int column, int row)
    {
        return differing_[static_cast<std::size_t>(row) * static_cast<std::size_t>(columns_) +
                          static_cast<std::size_t>(column)];
    }
    QRect takePlace(int column, int row)
    {
        QRect place;
        std::vector<std::pair<int, int>> open{{column, row}};
        while (!open.empty()) {
            const auto [x, y] = open.back();
            open.pop_back();
            if (x < 0 || y < 0 || x >= columns_ || y >= rows_ || at(x, y).isNull()) {
                continue;
            }
            place |= std::exchange(at(x, y), QRect());
            for (int dy = -1; dy <= 1; ++dy) {
                for (int dx = -1; dx <= 1; ++dx) {
                    open.emplace_back(x + dx, y + dy);
                }
            }
        }
        return place;
    }

    int side_;
    int columns_;
    int rows_;
    std::vector<QRect> differing_;
};

}  // namespace

std::vector<QRect> pictureDifferences(const QImage &a, const QImage &b)
{
    if (a.size() != b.size() || a.isNull()) {
        return {};
    }
    return Tiles(a.convertToFormat(QImage::Format_ARGB32), b.convertToFormat(QImage::Format_ARGB32))
        .takePlaces();
}

}  // namespace holdfast::ui
