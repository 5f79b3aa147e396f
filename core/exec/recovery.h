// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "catalog/catalog.h"
#include "exec/backup_folder.h"

#include <string>
#include <vector>

namespace holdfast
{

struct RecoveryReport {
    std::int64_t finished = 0;  ///< intents whose change was completed
    std::int64_t undone = 0;    ///< intents that had not begun, or whose staged content was no good
    std::int64_t removals = 0;  ///< retention removals that were completed
    std::vector<std::string>
        problems;  ///< one line each: neither could be done; nothing was touched
    [[nodiscard]] bool isEmpty() const noexcept
    {
        return finished + undone + removals == 0 && problems.empty();
    }
};

/// After a crash: finishes or undoes each intent (safety.md, recovery), completes retention
/// removals, then clears the incoming folder. Runs only under the lock; can itself be interrupted
/// anywhere and repeated.
[[nodiscard]] Result<RecoveryReport> recover(BackupFolder &backup, Catalog &catalog);

}  // namespace holdfast
