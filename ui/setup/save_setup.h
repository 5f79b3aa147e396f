// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/service/backup_service.h"

class QWidget;

namespace holdfast::ui
{

/// Saves the configuration as a page or dialog changed it, on top of what somebody edited in the
/// file meanwhile. When that is the same setting, a person is asked first: read it again (the
/// answer is Cancelled then, and setupChanged() came before), write this one (the file is kept as
/// `config.json~`), or neither (Changed). No answer when `asker` goes away.
[[nodiscard]] Answer<Result<void>> saveSetup(BackupService &service, JsonValue document,
                                             QWidget *asker);

}  // namespace holdfast::ui
