// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "exec/backup_folder.h"
#include "model/stored.h"

#include <string>

namespace holdfast
{

/// Gives a stored folder, open as `folder`, the mode, owner, times and attributes that its row has;
/// on stable storage with the next barrier of `backup`. An Error: some of them may be set.
[[nodiscard]] Result<void> setRecordedProperties(BackupFolder &backup, const Folder &folder,
                                                 const KnownFile &row);

/// Takes from the backup's own folder every right that the source whose tree stands at its top does
/// not give: what the source's mode hides must not be readable in the backup. Nothing is ever
/// added. Answers what to tell the user, empty when nothing: also when the folder is not this
/// user's to change, or a place that all share (sticky, as /tmp).
[[nodiscard]] Result<std::string> narrowRoot(const Folder &root, const Metadata &source);

}  // namespace holdfast
