// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QScrollArea;
class QWidget;

namespace holdfast::ui
{

/// `content` in a frameless area that scrolls when there is less room than it needs. The keyboard
/// goes to what is in it.
[[nodiscard]] QScrollArea *scrolling(QWidget *content, QWidget *parent = nullptr);

}  // namespace holdfast::ui
