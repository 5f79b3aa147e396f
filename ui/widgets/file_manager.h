// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/path.h"

namespace holdfast::ui
{

/// Shows `path` in the desktop's file manager, chosen in its folder where the file manager can do
/// that (org.freedesktop.FileManager1), else opens the folder. Returns at once; what is not there
/// any more is the file manager's to tell.
void showInFileManager(const AbsPath &path);

}  // namespace holdfast::ui
