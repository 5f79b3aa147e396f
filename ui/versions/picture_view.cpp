// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/versions/picture_view.h"

#include <QPainter>

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
    setAccessibleDescription(tr("%1 by %2 pixels").arg(picture.width()).arg(picture.height()));
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
    painter.drawPixmap(QPointF((width() - shown.width()) / 2, (height() - shown.height()) / 2),
                       scaled_);
}

}  // namespace holdfast::ui
