// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The inside of the executor: for the executor*.cpp of this folder.

#include "exec/executor.h"

#include <string_view>

namespace holdfast
{

/// One action on its way through the protocol.
struct Executor::Step {
    Outcome outcome;
    Intent intent;
    bool touchesFiles = false;     ///< has an intent
    bool comesWithFolder = false;  ///< placed by placeFolders()
    bool archivedByLink = false;
    bool archivedByRename = false;
    bool records = true;          ///< changes the catalog
    bool recordsFailure = false;  ///< also when it failed
    bool staysShared = false;     ///< its copy keeps the properties that it shares with others

    [[nodiscard]] Action &action() { return outcome.action; }
    [[nodiscard]] bool failed() const { return outcome.error.has_value(); }
    [[nodiscard]] bool isIntended() const { return touchesFiles && !failed(); }
    [[nodiscard]] bool changesCatalog() const { return failed() ? recordsFailure : records; }
};

}  // namespace holdfast
