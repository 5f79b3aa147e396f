// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QScrollArea;
class QWidget;

namespace holdfast::ui
{

/// `content` in a frameless area that scrolls when there is less room than it needs. The keyboard
/// goes to what is in it.
[[nodiscard]] QScrollArea *scrolling(QWidget *content, QWidget *parent = nullptr);

/// The same for what makes use of all the room there is, such as a page with lists that scroll
/// themselves: it scrolls as a whole only where there is less room than the least it can do with,
/// and asks for none by itself.
[[nodiscard]] QScrollArea *scrollingWhenTight(QWidget *content, QWidget *parent = nullptr);

/// Once it has its place: `part` was just added. It lies in the area, and goes with it.
void bringIntoSight(QScrollArea &area, QWidget &part);

}  // namespace holdfast::ui
