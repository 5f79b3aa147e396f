// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/path.h"

#include <QString>
#include <QUrl>

#include <functional>
#include <optional>

class QWidget;

namespace holdfast::ui
{

/// The bytes of a local file or folder that a file dialog or a drop gave; nothing when it is not
/// local. The one way from Qt's names to paths on disk.
[[nodiscard]] std::optional<AbsPath> localPath(const QUrl &url);
/// A URL for other programs, byte for byte.
[[nodiscard]] QUrl urlOf(const AbsPath &path);
/// Lets a person choose a folder, without waiting for it; `chosen` is called if they do, and not
/// after `parent` is gone.
void chooseFolder(QWidget *parent, const QString &title,
                  std::function<void(const AbsPath &)> chosen);

}  // namespace holdfast::ui
