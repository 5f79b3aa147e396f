// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

namespace holdfast::ui
{

class BackupService;

/// Asks whether the place of the backup is right although it is not what was there before: looks
/// first at what it is now, and names it. A yes goes to the service. `service` outlives `parent`.
void askAboutDestination(BackupService &service, QWidget *parent);

}  // namespace holdfast::ui
