// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/service/backup_service.h"

#include <QString>

namespace holdfast::desktop
{

/// What an end now would interrupt, in words for a person: what is under way, how much of it waits,
/// and what becomes of that. Empty: nothing, and nobody is to be asked.
[[nodiscard]] QString interruptedText(const ui::BackupService &service);

}  // namespace holdfast::desktop
