// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/service/backup_service.h"

#include <QString>

#include <cstdint>
#include <vector>

namespace holdfast::desktop
{

/// What an end now would interrupt or leave undone, in words for a person: what is under way, how
/// much waits, and what becomes of that. Empty: nothing, and nobody is to be asked.
[[nodiscard]] QString interruptedText(const ui::BackupService &service);

/// What was under way when an end began.
struct Interrupted {
    bool isBackup = false;
    std::vector<ui::OpenWork> works;
    std::int64_t queued = 0;  ///< changes that waited
    QString later;            ///< in words: when those are backed up

    /// Was anything under way that the end stops?
    [[nodiscard]] bool isWork() const noexcept;
};
[[nodiscard]] Interrupted interruptedNow(const ui::BackupService &service);
/// Once it has ended: what was stopped, and what of it is left. `backup`: how far a backup came.
[[nodiscard]] QString farewellText(const Interrupted &interrupted, const RunProgress &backup);

}  // namespace holdfast::desktop
