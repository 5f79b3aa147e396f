// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMenu>

namespace holdfast::ui
{

/// A menu of things to tick, that stays open while they are: by mouse and by Space. Enter, and what
/// has no tick, close it as in other menus. GUI thread.
class TickMenu final : public QMenu
{
    Q_OBJECT

public:
    using QMenu::QMenu;

protected:
    void mousePressEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    [[nodiscard]] bool tick(QAction *action);

    bool isPressed_ = false;  // in the menu, and not on the button that opened it
};

}  // namespace holdfast::ui
