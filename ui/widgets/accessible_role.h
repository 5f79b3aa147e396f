// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAccessible>

class QWidget;

namespace holdfast::ui
{

/// What a widget that paints itself is to a screen reader: without this, a rectangle. Its name and
/// description stay those of the widget. In its constructor, before anybody asks.
void setAccessibleRole(QWidget &widget, QAccessible::Role role);

}  // namespace holdfast::ui
