// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "catalog/catalog.h"
#include "fs/filesystem.h"
#include "model/answers.h"
#include "model/config.h"
#include "scan/scanner.h"

#include <functional>
#include <map>
#include <optional>
#include <set>
#include <stop_token>
#include <vector>

namespace holdfast
{

/// Takes out of a source what was not there at a time, so that a restore in place gives it back
/// exactly as it was. Only what the backup has as it stands is removed: a file that changed since
/// it was backed up, and what no run backs up (excluded, special), stays and is told. The caller
/// makes a backup of the source first. Engine thread, under the backup's lock.
class ExactTree
{
public:
    /// References outlive it. `target` is the source's folder, open.
    ExactTree(FileSystem &fileSystem, const Config &config, Catalog &catalog, FolderPtr target,
              AbsPath targetPath, bool dryRun, std::stop_token stop);

    /// Removes below `path` what was not there at `when`, or was of another type, deepest first.
    /// Tells each name, and counts it in `report`; an Error ends the restore.
    [[nodiscard]] Result<void> removeOthers(const NamedPath &path, TimeNs when,
                                            const std::function<void(const RestoredItem &)> &visit,
                                            RestoreReport &report);

private:
    struct Other {
        RelPath path;
        Metadata metadata;
    };
    [[nodiscard]] Result<ScanOptions> scanOptions(const NamedPath &path) const;
    [[nodiscard]] Result<std::vector<Other>> others(const NamedPath &path, TimeNs when);
    [[nodiscard]] Result<void> remove(const NamedPath &path, const Other &other);
    [[nodiscard]] bool isSaved(const std::optional<KnownFile> &row, const Other &other,
                               const Metadata &present) const;

    FileSystem &fileSystem_;
    const Config &config_;
    Catalog &catalog_;
    FolderPtr target_;
    AbsPath targetPath_;
    bool dryRun_;
    std::stop_token stop_;
    std::set<FileKey> unlinked_;  ///< files that lost a name here, and so have another ctime
};

}  // namespace holdfast
