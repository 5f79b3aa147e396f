// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/settings/section.h"
#include "ui/settings/settings_form.h"

#include <vector>

namespace holdfast::ui
{

// The sections that are made of keys of the configuration alone, with their fields in `form`.

[[nodiscard]] Section *monitoringSection(SettingsForm &form);
[[nodiscard]] Section *hashingSection(SettingsForm &form);
[[nodiscard]] Section *storageSection(SettingsForm &form);
[[nodiscard]] Section *logSection(SettingsForm &form);
[[nodiscard]] Section *machineSection(SettingsForm &form);
/// `verify_cycle_days`, for the section of verification.
void addVerifyCycle(SettingsForm &form, QFormLayout &into);

}  // namespace holdfast::ui
