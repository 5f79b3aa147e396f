// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/pane.h"

#include <QLayout>
#include <QResizeEvent>

#include <algorithm>

namespace holdfast::ui
{

QSize Pane::minimumSizeHint() const
{
    QSize least = QWidget::minimumSizeHint();
    if (layout() != nullptr && layout()->hasHeightForWidth()) {
        const int width = std::max(this->width(), least.width());
        least.setHeight(std::max(least.height(), layout()->minimumHeightForWidth(width)));
    }
    return least;
}

void Pane::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    if (event->size().width() != event->oldSize().width()) {
        updateGeometry();
    }
}

}  // namespace holdfast::ui
