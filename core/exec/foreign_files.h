// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "catalog/catalog.h"
#include "exec/backup_folder.h"
#include "plan/name_rules.h"

#include <optional>
#include <stop_token>
#include <vector>

namespace holdfast
{

/// What foreignFiles() is told of the destination.
struct ForeignFilesOptions {
    /// The log folder, when it is in the backup: what stands in it is Holdfast's own.
    std::optional<FileKey> ownFolder;
    /// Which names are one there: a folder may list a name in another case than it was given.
    NameRules names;
};

struct ForeignFiles {
    std::vector<RelPath> files;     ///< in byte order
    std::vector<ItemError> errors;  ///< folders that could not be looked into
};

/// Files, links and special files below the backup folder that no row of the catalog names, nor an
/// intent: somebody else's. Not counted: Holdfast's own (`.holdfast`, `state.json`) and what stands
/// in its own folder. Changes nothing; a backup may run
/// meanwhile. Memory: eight bytes for each stored file. An Error is one of the catalog, or Gone.
[[nodiscard]] Result<ForeignFiles> foreignFiles(const BackupFolder &backup, Catalog &catalog,
                                                const ForeignFilesOptions &options,
                                                const std::stop_token &stop);

}  // namespace holdfast
