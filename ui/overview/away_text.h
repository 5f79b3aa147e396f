// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/service/backup_service.h"

#include <QString>

#include <optional>

namespace holdfast::ui
{

/// What a page says in place of what it can't ask for while the backup's drive is not connected:
/// since when, and what goes on all the same. Nothing: the drive is there, or something else is
/// wrong.
[[nodiscard]] std::optional<QString> awayText(const BackupService &service);
/// Is it the backup itself that could not be opened, not what was asked for in it?
[[nodiscard]] bool isAboutBackup(const BackupService &service, const Error &error);
/// Is there no answer because the backup is not there? The monitor, at rest, may not know yet.
[[nodiscard]] bool isAway(const BackupService &service, const Error &error);
/// Why a question about the backup had no answer. A drive that is away is no error.
[[nodiscard]] QString unansweredText(const BackupService &service, const Error &error);

}  // namespace holdfast::ui
