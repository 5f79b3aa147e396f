// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "catalog/catalog.h"
#include "exec/backup_folder.h"
#include "plan/retention.h"

#include <functional>
#include <vector>

namespace holdfast
{

/// Carries out what retention decided: rows marked, files removed, rows settled, with a barrier
/// between each two (safety.md: catalog before content when removing). Engine thread only.
class Pruner
{
public:
    Pruner(BackupFolder &backup, Catalog &catalog, TimeNs now);

    /// What became of one removal.
    struct Outcome {
        RetentionRemoval removal;
        std::optional<Error> error;  ///< the copy still stands
    };
    /// Each copy is checked once more before it goes: a file of another size than recorded is left
    /// and reported.
    [[nodiscard]] Result<std::vector<Outcome>> remove(std::vector<RetentionRemoval> removals);

private:
    [[nodiscard]] Result<void> check(const StoredVersion &version);
    [[nodiscard]] Result<void> removeBatch(std::vector<Outcome *> &batch);

    BackupFolder &backup_;
    Catalog &catalog_;
    TimeNs now_;
};

}  // namespace holdfast
