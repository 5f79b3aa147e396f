// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/path.h"

#include <QString>
#include <QStringList>

#include <functional>

class QWidget;

namespace holdfast::ui
{

// Asks a person for a path, byte for byte; nothing is called when it is none of this machine's. The
// dialog goes with `parent`.

/// `begin`: where the dialog opens; empty: where it was last.
void chooseFolder(QWidget *parent, const QString &title,
                  std::function<void(const AbsPath &)> chosen, const AbsPath &begin = {});
/// One that is there. `filters`: as QFileDialog wants them.
void chooseFile(QWidget *parent, const QString &title, const QStringList &filters,
                std::function<void(const AbsPath &)> chosen);
/// One to write; what stands there is asked about by the dialog. `proposed`: its name.
void chooseNewFile(QWidget *parent, const QString &title, const QString &proposed,
                   std::function<void(const AbsPath &)> chosen);

}  // namespace holdfast::ui
