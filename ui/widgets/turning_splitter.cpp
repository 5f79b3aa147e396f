// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/turning_splitter.h"

#include <QResizeEvent>

#include <algorithm>

namespace holdfast::ui
{

TurningSplitter::TurningSplitter(int letters, QWidget *parent)
    : QSplitter(Qt::Horizontal, parent), letters_(letters)
{
    setChildrenCollapsible(false);
}

QSize TurningSplitter::minimumSizeHint() const
{
    QSize least = QSplitter::minimumSizeHint();
    if (orientation() == Qt::Horizontal) {
        least.setWidth(0);
        for (int i = 0; i < count(); ++i) {
            const QWidget &part = *widget(i);
            least.setWidth(
                std::max({least.width(), part.minimumSizeHint().width(), part.minimumWidth()}));
        }
    }
    return least;
}

QSize TurningSplitter::sizeHint() const
{
    return {QSplitter::sizeHint().width(), minimumSizeHint().height()};
}

void TurningSplitter::resizeEvent(QResizeEvent *event)
{
    const bool isNarrow = event->size().width() < fontMetrics().averageCharWidth() * letters_;
    if (const auto wanted = isNarrow ? Qt::Vertical : Qt::Horizontal; wanted != orientation()) {
        setOrientation(wanted);
        Q_EMIT turned(wanted);
    }
    QSplitter::resizeEvent(event);
}

}  // namespace holdfast::ui
