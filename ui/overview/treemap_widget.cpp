// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/overview/treemap_widget.h"

#include "ui/overview/treemap.h"
#include "ui/widgets/accessible_role.h"
#include "ui/widgets/plain_tool_tip.h"
#include "ui/widgets/tints.h"

#include <QAccessible>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>

namespace holdfast::ui
{
namespace
{

constexpr qreal kGap = 1.5;
constexpr qreal kPadding = 6;
constexpr int kShortestName = 5;  // letters

}  // namespace

TreemapWidget::TreemapWidget(QWidget *parent) : QWidget(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleRole(*this, QAccessible::Chart);
    setMouseTracking(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
}

void TreemapWidget::setTiles(std::vector<TreemapTile> tiles, Others others)
{
    all_ = std::move(tiles);
    others_ = std::move(others);
    current_ = -1;
    hovered_ = -1;
    pressed_ = -1;
    arrange();
    setCurrent(tiles_.empty() ? -1 : 0);
    update();
}

void TreemapWidget::setCurrent(int index)
{
    if (index == current_ || index >= static_cast<int>(tiles_.size())) {
        return;
    }
    current_ = index;
    setAccessibleDescription(index < 0 ? QString()
                                       : tiles_[static_cast<std::size_t>(index)].description);
    QAccessibleEvent told(this, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&told);
    update();
    Q_EMIT currentChanged(index);
}

QSize TreemapWidget::sizeHint() const
{
    const int line = fontMetrics().height();
    return {line * 24, line * 13};
}

QSize TreemapWidget::minimumSizeHint() const
{
    const int line = fontMetrics().height();
    return {line * 12, line * 9};
}

bool TreemapWidget::hasRoomForName(const QRectF &rect) const
{
    const qreal line = fontMetrics().height() + kPadding;
    const qreal name = fontMetrics().averageCharWidth() * kShortestName + 2 * kPadding;
    return (rect.height() >= line && rect.width() >= name) ||
           (rect.width() >= line && rect.height() >= name);
}

std::vector<TreemapTile> TreemapWidget::firstTiles(std::size_t count) const
{
    std::vector<TreemapTile> tiles(all_.begin(), all_.begin() + static_cast<std::ptrdiff_t>(count));
    TreemapTile others = others_ ? others_(count) : TreemapTile();
    if (others.present + others.past > 0) {
        tiles.push_back(std::move(others));
    }
    return tiles;
}

std::vector<QRectF> TreemapWidget::rectsOf(const std::vector<TreemapTile> &tiles) const
{
    std::vector<double> weights;
    weights.reserve(tiles.size());
    for (const TreemapTile &tile : tiles) {
        weights.push_back(tile.present + tile.past);
    }
    return squarify(weights, QRectF(rect()));
}

// As many as have room for their names, and at least the largest. One alone is not hidden behind
// "1 more".
void TreemapWidget::arrange()
{
    std::size_t count = all_.size();
    tiles_ = firstTiles(count);
    rects_ = rectsOf(tiles_);
    while (others_ && count > 1) {
        const auto end = rects_.begin() + static_cast<std::ptrdiff_t>(count);
        const auto small = std::find_if(
            rects_.begin(), end, [this](const QRectF &tile) { return !hasRoomForName(tile); });
        const auto roomy = static_cast<std::size_t>(small - rects_.begin());
        if (small == end || (roomy + 1 == tiles_.size() && count == all_.size())) {
            break;
        }
        count = std::max<std::size_t>(roomy, 1);
        tiles_ = firstTiles(count);
        rects_ = rectsOf(tiles_);
    }
    if (layoutDirection() == Qt::RightToLeft) {
        for (QRectF &tile : rects_) {
            tile.moveLeft(width() - tile.right());
        }
    }
    hovered_ = -1;
    pressed_ = -1;
    current_ = std::min(current_, static_cast<int>(tiles_.size()) - 1);
}

int TreemapWidget::tileAt(const QPointF &position) const
{
    const auto found = std::find_if(rects_.begin(), rects_.end(),
                                    [&](const QRectF &tile) { return tile.contains(position); });
    return found == rects_.end() ? -1 : static_cast<int>(found - rects_.begin());
}

void TreemapWidget::open(int index)
{
    if (index >= 0 && index < static_cast<int>(tiles_.size()) &&
        tiles_[static_cast<std::size_t>(index)].opens) {
        Q_EMIT opened(index);
    }
}

bool TreemapWidget::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        const int index = tileAt(QPointF(help->pos()));
        if (index < 0) {
            QToolTip::hideText();
        } else {
            const auto at = static_cast<std::size_t>(index);
            QToolTip::showText(help->globalPos(), plainToolTip(tiles_[at].description), this,
                               rects_[at].toAlignedRect());
        }
        return true;
    }
    return QWidget::event(event);
}

void TreemapWidget::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    for (int i = 0; i < static_cast<int>(tiles_.size()); ++i) {
        paintTile(painter, i);
    }
    if (current_ >= 0 && hasFocus()) {
        const QRectF tile = rects_[static_cast<std::size_t>(current_)];
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(palette().color(QPalette::WindowText), 2));
        painter.drawRoundedRect(tile.adjusted(kGap, kGap, -kGap, -kGap), 3, 3);
    }
}

void TreemapWidget::paintTile(QPainter &painter, int index) const
{
    const TreemapTile &tile = tiles_[static_cast<std::size_t>(index)];
    const QRectF rect =
        rects_[static_cast<std::size_t>(index)].adjusted(kGap / 2, kGap / 2, -kGap / 2, -kGap / 2);
    if (rect.width() < 1 || rect.height() < 1) {
        return;
    }
    const bool isHovered = index == hovered_ && tile.opens;
    const QColor present = presentTint(palette());
    const QColor past = pastTint(palette());
    const auto lit = [&](const QColor &color) {
        return isHovered ? blended(palette().color(QPalette::Highlight), color, 0.25) : color;
    };
    painter.save();
    painter.setClipRect(rect);
    painter.setPen(Qt::NoPen);
    painter.fillRect(rect, lit(present));
    const double all = tile.present + tile.past;
    QRectF rest = rect;
    if (tile.past > 0 && all > 0) {
        QRectF below = rect;
        below.setTop(rect.bottom() - rect.height() * tile.past / all);
        painter.fillRect(below, lit(past));
        painter.fillRect(below, hatch(lit(past), palette()));
        rest.setBottom(below.top());
    }
    // The text stands on the part that has room for it.
    const bool isOnPast = rest.height() < fontMetrics().height() + kPadding;
    paintText(painter, tile, rect, readableOn(lit(isOnPast ? past : present), palette()));
    painter.restore();
}

// Upwards where the rectangle is too narrow for a name along it.
void TreemapWidget::paintText(QPainter &painter, const TreemapTile &tile, const QRectF &rect,
                              const QColor &color) const
{
    if (!hasRoomForName(rect)) {
        return;
    }
    QFont bold = font();
    bold.setWeight(QFont::DemiBold);
    const QFontMetricsF name(bold);
    QRectF inside = rect.adjusted(kPadding, kPadding / 2, -kPadding, -kPadding / 2);
    if (inside.width() < fontMetrics().averageCharWidth() * kShortestName) {
        painter.translate(rect.left(), rect.bottom());
        painter.rotate(-90);
        inside =
            QRectF(kPadding, kPadding / 2, rect.height() - 2 * kPadding, rect.width() - kPadding);
    }
    const auto align = QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft | Qt::AlignTop);
    painter.setPen(color);
    painter.setFont(bold);
    painter.drawText(inside, static_cast<int>(align),
                     name.elidedText(tile.name, Qt::ElideRight, inside.width()));
    const QFontMetricsF plain(font());
    if (inside.height() < name.height() + plain.height() ||
        inside.width() < plain.horizontalAdvance(tile.numbers)) {
        return;
    }
    painter.setFont(font());
    painter.drawText(inside.adjusted(0, name.height(), 0, 0), static_cast<int>(align),
                     plain.elidedText(tile.numbers, Qt::ElideRight, inside.width()));
}

void TreemapWidget::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void TreemapWidget::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LayoutDirectionChange) {
        arrange();
        update();
    } else if (event->type() == QEvent::FontChange) {
        arrange();
        updateGeometry();
    }
}

void TreemapWidget::mouseMoveEvent(QMouseEvent *event)
{
    const int index = tileAt(event->position());
    if (index != hovered_) {
        hovered_ = index;
        const bool opens = index >= 0 && tiles_[static_cast<std::size_t>(index)].opens;
        setCursor(opens ? Qt::PointingHandCursor : Qt::ArrowCursor);
        update();
    }
}

void TreemapWidget::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton) {
        QWidget::mousePressEvent(event);
        return;
    }
    pressed_ = tileAt(event->position());
    setCurrent(pressed_ < 0 ? current_ : pressed_);
}

void TreemapWidget::mouseReleaseEvent(QMouseEvent *event)
{
    const int index = tileAt(event->position());
    if (event->button() == Qt::LeftButton && index >= 0 && index == pressed_) {
        pressed_ = -1;
        open(index);
        return;
    }
    pressed_ = -1;
    QWidget::mouseReleaseEvent(event);
}

void TreemapWidget::leaveEvent(QEvent *event)
{
    hovered_ = -1;
    update();
    QWidget::leaveEvent(event);
}

void TreemapWidget::keyPressEvent(QKeyEvent *event)
{
    const auto go = [this](TreemapStep step) { setCurrent(neighbour(rects_, current_, step)); };
    switch (event->key()) {
    case Qt::Key_Left:
        go(TreemapStep::Left);
        return;
    case Qt::Key_Right:
        go(TreemapStep::Right);
        return;
    case Qt::Key_Up:
        go(TreemapStep::Up);
        return;
    case Qt::Key_Down:
        go(TreemapStep::Down);
        return;
    case Qt::Key_Home:
        setCurrent(tiles_.empty() ? -1 : 0);
        return;
    case Qt::Key_End:
        setCurrent(static_cast<int>(tiles_.size()) - 1);
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        open(current_);
        return;
    case Qt::Key_Backspace:
        Q_EMIT upWanted();
        return;
    default:
        QWidget::keyPressEvent(event);
    }
}

void TreemapWidget::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    update();
}

}  // namespace holdfast::ui
