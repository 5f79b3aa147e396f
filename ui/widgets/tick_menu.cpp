// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/tick_menu.h"

#include <QKeyEvent>
#include <QMouseEvent>

#include <utility>

namespace holdfast::ui
{

bool TickMenu::tick(QAction *action)
{
    if (action == nullptr || !action->isCheckable() || !action->isEnabled()) {
        return false;
    }
    action->trigger();
    return true;
}

void TickMenu::mousePressEvent(QMouseEvent *event)
{
    isPressed_ = true;
    QMenu::mousePressEvent(event);
}

void TickMenu::mouseReleaseEvent(QMouseEvent *event)
{
    if (!std::exchange(isPressed_, false) || !tick(actionAt(event->position().toPoint()))) {
        QMenu::mouseReleaseEvent(event);
    }
}

void TickMenu::keyPressEvent(QKeyEvent *event)
{
    if (event->key() != Qt::Key_Space || !tick(activeAction())) {
        QMenu::keyPressEvent(event);
    }
}

}  // namespace holdfast::ui
