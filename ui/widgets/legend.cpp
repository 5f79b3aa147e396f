// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/legend.h"

#include "ui/widgets/tints.h"

#include <QHBoxLayout>
#include <QPainter>

namespace holdfast::ui
{
namespace
{

class Swatch final : public QWidget
{
public:
    Swatch(LegendEntry::Kind kind, QWidget *parent) : QWidget(parent), kind_(kind)
    {
        setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    }
    [[nodiscard]] QSize sizeHint() const override
    {
        const int side = fontMetrics().height() * 3 / 4;
        return {side, side};
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        paintKind(painter, QRectF(rect()), kind_, palette());
        painter.setBrush(Qt::NoBrush);
        painter.setPen(hairline(palette()));
        painter.drawRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5));
    }

private:
    LegendEntry::Kind kind_;
};

}  // namespace

void paintKind(QPainter &painter, const QRectF &rect, LegendEntry::Kind kind,
               const QPalette &palette)
{
    switch (kind) {
    case LegendEntry::Kind::Present:
        painter.fillRect(rect, presentTint(palette));
        return;
    case LegendEntry::Kind::Past:
        painter.fillRect(rect, pastTint(palette));
        painter.fillRect(rect, hatch(pastTint(palette), palette));
        return;
    case LegendEntry::Kind::Other:
        painter.fillRect(rect, otherTint(palette));
        return;
    case LegendEntry::Kind::Empty:
        painter.fillRect(rect, palette.color(QPalette::Base));
        return;
    }
}

QBrush kindBrush(LegendEntry::Kind kind, const QPalette &palette)
{
    constexpr int kTile = 8;
    QPixmap tile(kTile, kTile);
    QPainter painter(&tile);
    paintKind(painter, QRectF(0, 0, kTile, kTile), kind, palette);
    painter.end();
    return QBrush(tile);
}

LegendEntry::LegendEntry(Kind kind, const QString &text, QWidget *parent)
    : QWidget(parent), text_(new QLabel(text, this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(6);
    row->addWidget(new Swatch(kind, this), 0, Qt::AlignVCenter);
    row->addWidget(text_);
    text_->setTextFormat(Qt::PlainText);
}

}  // namespace holdfast::ui
