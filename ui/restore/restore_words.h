// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/answers.h"
#include "ui/service/backup_service.h"

#include <QString>

#include <vector>

namespace holdfast::ui
{

/// What a restore comes to, counted by what happens.
struct RestoreCounts {
    std::int64_t files = 0;    ///< written, symlinks too; those that replace something included
    std::int64_t folders = 0;  ///< made
    std::int64_t replaced = 0;
    std::int64_t present = 0;  ///< stand there already
    std::int64_t leftOut = 0;
    std::int64_t failed = 0;
    std::int64_t removed = 0;
    std::uint64_t bytes = 0;

    [[nodiscard]] bool isNothing() const { return files == 0 && folders == 0 && removed == 0; }
};

/// Items that stand for errors that no item tells of: a path that the backup does not have.
[[nodiscard]] std::vector<RestoredItem> itemsOf(const RestoreAnswer &answer);
[[nodiscard]] RestoreCounts countsOf(const std::vector<RestoredItem> &items,
                                     const RestoreAnswer &answer);

/// How it is told: before, or after it was done; in place, where what gives way is archived.
struct RestoreTelling {
    bool isDone = false;
    bool archives = false;
};
/// What happens to one name.
[[nodiscard]] QString outcomeText(const RestoredItem &item, RestoreTelling telling);
[[nodiscard]] QString outcomeIconName(const RestoredItem &item);
/// What stands where it goes; a dash for nothing.
[[nodiscard]] QString presentText(const RestoredItem &item);
/// Does somebody have to look at it?
[[nodiscard]] bool isTrouble(const RestoredItem &item);

/// All of it in a few sentences.
[[nodiscard]] QString summaryText(const RestoreCounts &counts, RestoreTelling telling);
/// The act, for the button that does it: `Restore 12 files`.
[[nodiscard]] QString actText(const RestoreCounts &counts);

}  // namespace holdfast::ui
