// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalog/adoption.h"
#include "catalog/state_file.h"

#include <vector>

namespace holdfast
{

/// Takes over a backup of the original tool. That one kept everything by base name: the present
/// copy of a file at `<name>` or `_duplicates/<name>`, versions at `versions/<name>/vN.bak`, copies
/// of deleted files at `_deleted/<name>`. Files of the same name in different folders overwrote one
/// another there, so only the hash tells whose copy a stored file is. Nothing on the disk changes;
/// what no entry explains becomes a past copy, so that nothing is lost from view.
[[nodiscard]] Result<void> takeOver(Catalog &catalog, Adoption &adoption, StoredTree &tree,
                                    const RebuildOptions &options,
                                    const std::vector<OriginalEntry> &entries,
                                    RebuildReport &report);

}  // namespace holdfast
