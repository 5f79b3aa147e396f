// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/icons.h"

#include <QApplication>
#include <QFile>
#include <QIconEngine>
#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>

#include <optional>

// A static library's resources come only when they are asked for. Outside of any namespace, as the
// macro has it.
static void useResources()
{
    static const bool isDone = [] {
        Q_INIT_RESOURCE(holdfast);
        return true;
    }();
    static_cast<void>(isDone);
}

namespace holdfast::ui
{
namespace
{

/// Draws an SVG at any size, with the palette's text colour in place of `currentColor`.
class SvgEngine final : public QIconEngine
{
public:
    SvgEngine(QString file, std::optional<QColor> color) : file_(std::move(file)), color_(color)
    {
        useResources();
    }

    // From the kept picture: lists paint theirs in each row of each frame.
    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State state) override
    {
        const qreal ratio = painter->device()->devicePixelRatioF();
        QPixmap drawn = pixmap((QSizeF(rect.size()) * ratio).toSize(), mode, state);
        drawn.setDevicePixelRatio(ratio);
        painter->drawPixmap(rect.topLeft(), drawn);
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State) override
    {
        const QString key = QStringLiteral("holdfast:%1:%2:%3x%4:%5")
                                .arg(file_, colorFor(mode).name(QColor::HexArgb))
                                .arg(size.width())
                                .arg(size.height())
                                .arg(static_cast<int>(mode));
        QPixmap pixmap;
        if (!QPixmapCache::find(key, &pixmap)) {
            pixmap = QPixmap(size);
            pixmap.fill(Qt::transparent);
            QPainter painter(&pixmap);
            draw(painter, size, mode);
            painter.end();
            QPixmapCache::insert(key, pixmap);
        }
        return pixmap;
    }

    [[nodiscard]] QIconEngine *clone() const override { return new SvgEngine(file_, color_); }

private:
    void draw(QPainter &painter, const QSize &size, QIcon::Mode mode) const
    {
        QFile file(file_);
        if (!file.open(QIODevice::ReadOnly)) {
            return;
        }
        QByteArray svg = file.readAll();
        const QColor color = colorFor(mode);
        svg.replace("currentColor", color.name(QColor::HexRgb).toLatin1());
        QSvgRenderer renderer(svg);
        const int side = std::min(size.width(), size.height());
        const QRectF square((size.width() - side) / 2.0, (size.height() - side) / 2.0, side, side);
        painter.setOpacity(mode == QIcon::Disabled ? 0.45 : 1.0);
        renderer.render(&painter, square);
    }

    [[nodiscard]] QColor colorFor(QIcon::Mode mode) const
    {
        if (mode == QIcon::Selected) {
            return QApplication::palette().color(QPalette::HighlightedText);
        }
        return color_.value_or(QApplication::palette().color(QPalette::WindowText));
    }

    QString file_;
    std::optional<QColor> color_;
};

}  // namespace

QIcon icon(const QString &name)
{
    return QIcon(new SvgEngine(QStringLiteral(":/icons/actions/%1.svg").arg(name), std::nullopt));
}

QIcon icon(const QString &name, const QColor &color)
{
    return QIcon(new SvgEngine(QStringLiteral(":/icons/actions/%1.svg").arg(name), color));
}

QIcon trayIcon(const QString &name)
{
    return QIcon(new SvgEngine(QStringLiteral(":/icons/tray/%1.svg").arg(name), std::nullopt));
}

QIcon appIcon()
{
    return QIcon(new SvgEngine(QStringLiteral(":/icons/app/holdfast.svg"), std::nullopt));
}

}  // namespace holdfast::ui
