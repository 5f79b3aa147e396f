// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/path.h"

#include <QString>
#include <QUrl>

#include <optional>
#include <vector>

class QMimeData;

namespace holdfast::ui
{

// The only ways from what Qt hands over (a file dialog's text, a dropped URL) to a path as bytes,
// and back to a place that a file dialog can begin at.

/// Nothing when it is no absolute path.
[[nodiscard]] std::optional<AbsPath> absPath(const QString &localFile);
/// Byte for byte, also when the name is no UTF-8; nothing when it is no local file.
[[nodiscard]] std::optional<AbsPath> absPath(const QUrl &url);
/// The local files and folders that are dragged, in order.
[[nodiscard]] std::vector<AbsPath> draggedPaths(const QMimeData &data);
/// For QFileDialog and QDesktopServices.
[[nodiscard]] QUrl localUrl(const AbsPath &path);

}  // namespace holdfast::ui
