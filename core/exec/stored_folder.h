// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "exec/backup_folder.h"
#include "model/stored.h"

namespace holdfast
{

/// Gives a stored folder, open as `folder`, the mode, owner, times and attributes that its row has;
/// on stable storage with the next barrier of `backup`. An Error: some of them may be set.
[[nodiscard]] Result<void> setRecordedProperties(BackupFolder &backup, const Folder &folder,
                                                 const KnownFile &row);

}  // namespace holdfast
