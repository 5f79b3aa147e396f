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
    void mouseReleaseEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    [[nodiscard]] bool tick(QAction *action);
};

}  // namespace holdfast::ui
