// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QSettings;
class QWidget;

namespace holdfast::ui
{

// How a person arranged a page: the splitters in it and the columns of its lists, all that have a
// name, in the current group of the settings.

void saveArrangement(const QWidget &page, QSettings &settings);
void restoreArrangement(QWidget &page, const QSettings &settings);

}  // namespace holdfast::ui
