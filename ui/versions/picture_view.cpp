// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/versions/picture_view.h"

#include <QPainter>

#include <utility>

namespace holdfast::ui
{

PictureView::PictureView(QWidget *parent) : QWidget(parent)
{
    setAccessibleName(tr("Picture"));
    setMinimumSize(48, 48);
}

void PictureView::setPicture(const QImage &picture)
{
    picture_ = QPixmap::fromImage(picture);
    scaled_ = QPixmap();
    marks_.clear();
    setAccessibleDescription(tr("%1 by %2 pixels").arg(picture.width()).arg(picture.height()));
    update();
}

void PictureView::setMarks(std::vector<QRect> marks, int current)
{
    marks_ = std::move(marks);
    current_ = current;
    update();
}

void PictureView::paintEvent(QPaintEvent *)
{
    if (picture_.isNull()) {
        return;
    }
    const qreal ratio = devicePixelRatioF();
    const QSize room = (QSizeF(size()) * ratio).toSize();
    QSize wanted = picture_.size();
    if (wanted.width() > room.width() || wanted.height() > room.height()) {
        wanted.scale(room, Qt::KeepAspectRatio);
    }
    if (scaled_.size() != wanted) {
        scaled_ = picture_.scaled(wanted, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
    }
    scaled_.setDevicePixelRatio(ratio);
    QPainter painter(this);
    const QSizeF shown = QSizeF(scaled_.size()) / ratio;
    const QPointF corner((width() - shown.width()) / 2, (height() - shown.height()) / 2);
    painter.drawPixmap(corner, scaled_);
    const qreal scale = shown.width() / picture_.width();
    for (std::size_t i = 0; i < marks_.size(); ++i) {
        const bool isCurrent = static_cast<int>(i) == current_;
        const QRectF mark =
            QRectF(corner + QPointF(marks_[i].topLeft()) * scale, QSizeF(marks_[i].size()) * scale)
                .adjusted(-3, -3, 3, 3);
        // Dark within light: seen on any picture.
        painter.setPen(QPen(Qt::white, isCurrent ? 6 : 4));
        painter.drawRect(mark);
        painter.setPen(QPen(QColor(0xB3, 0x1D, 0x1D), isCurrent ? 4 : 2,
                            isCurrent ? Qt::SolidLine : Qt::DashLine));
        painter.drawRect(mark);
    }
}

}  // namespace holdfast::ui
