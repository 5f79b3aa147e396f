// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIcon>
#include <QString>

namespace holdfast::ui
{

/// An icon of resources/icons/actions by its name (`restore`), drawn in the palette's own colour:
/// right in light and dark, for every scale factor, and for disabled and selected items.
[[nodiscard]] QIcon icon(const QString &name);
/// The same in one colour.
[[nodiscard]] QIcon icon(const QString &name, const QColor &color);
/// A tray icon of resources/icons/tray (`safe`), in its own colours.
[[nodiscard]] QIcon trayIcon(const QString &name);
[[nodiscard]] QIcon appIcon();

}  // namespace holdfast::ui
