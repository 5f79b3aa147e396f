// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRectF>
#include <QString>
#include <QWidget>

#include <functional>
#include <vector>

namespace holdfast::ui
{

/// One rectangle: how much is there now, and how much of the past is kept.
struct TreemapTile {
    QString name;
    QString numbers;      ///< a short line below the name
    QString description;  ///< all there is to know: tooltip and screen reader
    double present = 0;
    double past = 0;
    bool opens = false;     ///< a click leads somewhere
    bool isOthers = false;  ///< it stands for all that are too small to be shown
};

/// Rectangles as large as what they stand for. The mouse or the arrow keys choose one, a click or
/// Enter opens it. The kept past is the darker, hatched part at the bottom of each. Those that have
/// no room for their name are one together.
class TreemapWidget : public QWidget
{
    Q_OBJECT

public:
    explicit TreemapWidget(QWidget *parent = nullptr);

    /// What stands for all from that number on, and for what is not among the tiles; of no size
    /// when there is nothing.
    using Others = std::function<TreemapTile(std::size_t from)>;
    /// Largest first.
    void setTiles(std::vector<TreemapTile> tiles, Others others);
    /// Those that are shown now: the first of them, and last the one for the others.
    [[nodiscard]] const std::vector<TreemapTile> &tiles() const noexcept { return tiles_; }
    /// Has this rectangle room for a name, along it or upwards?
    [[nodiscard]] bool hasRoomForName(const QRectF &rect) const;
    /// Where each stands now.
    [[nodiscard]] const std::vector<QRectF> &rects() const noexcept { return rects_; }
    [[nodiscard]] int current() const noexcept { return current_; }
    void setCurrent(int index);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void currentChanged(int index);
    void opened(int index);
    /// Backspace: one level up.
    void upWanted();

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;

private:
    void arrange();
    [[nodiscard]] std::vector<TreemapTile> firstTiles(std::size_t count) const;
    [[nodiscard]] std::vector<QRectF> rectsOf(const std::vector<TreemapTile> &tiles) const;
    void open(int index);
    [[nodiscard]] int tileAt(const QPointF &position) const;
    void paintTile(QPainter &painter, int index) const;
    void paintText(QPainter &painter, const TreemapTile &tile, const QRectF &rect,
                   const QColor &color) const;

    std::vector<TreemapTile> all_;
    Others others_;
    std::vector<TreemapTile> tiles_;
    std::vector<QRectF> rects_;
    int current_ = -1;
    int hovered_ = -1;
    int pressed_ = -1;
};

}  // namespace holdfast::ui
