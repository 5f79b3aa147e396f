// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/icon_label.h"

#include "ui/widgets/icons.h"
#include "ui/widgets/tones.h"

#include <QIcon>
#include <QPainter>

#include <utility>

namespace holdfast::ui
{

IconLabel::IconLabel(QString iconName, int side, QWidget *parent, Look look)
    : QWidget(parent), iconName_(std::move(iconName)), side_(side), look_(look)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void IconLabel::setIcon(const QString &iconName, int side)
{
    iconName_ = iconName;
    side_ = side;
    updateGeometry();
    update();
}

void IconLabel::paintEvent(QPaintEvent *)
{
    if (iconName_.isEmpty()) {
        return;
    }
    QPainter painter(this);
    const QIcon drawn = look_ == Look::Muted ? icon(iconName_, mutedText(palette()))
                        : look_ == Look::Bad ? icon(iconName_, toneColor(Tone::Bad, palette()))
                                             : icon(iconName_);
    drawn.paint(&painter,
                QRect(QPoint((width() - side_) / 2, (height() - side_) / 2), QSize(side_, side_)));
}

}  // namespace holdfast::ui
