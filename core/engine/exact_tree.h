// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "catalog/catalog.h"
#include "engine/destination.h"
#include "exec/widened_folders.h"
#include "exec/worker_pool.h"
#include "fs/filesystem.h"
#include "model/answers.h"
#include "model/config.h"
#include "scan/scanner.h"

#include <functional>
#include <map>
#include <optional>
#include <set>
#include <span>
#include <stop_token>
#include <vector>

namespace holdfast
{

/// Takes out of a source what was not there at a time, so that a restore in place gives it back
/// exactly as it was. Only what the backup has as it stands is removed, and for that the stored
/// copy is read, not the catalog alone: a file that changed since it was backed up, one whose copy
/// is missing or damaged, and what no run backs up (excluded, special), stays and is told. The
/// caller makes a backup of the source first. Engine thread, under the backup's lock.
class ExactTree
{
public:
    /// References outlive it. `target` is the source's folder, open.
    ExactTree(FileSystem &fileSystem, const Config &config, Destination &destination,
              FolderPtr target, AbsPath targetPath, bool dryRun, WidenedFolders &widened,
              std::stop_token stop);

    /// Removes below `path` what was not there at `when`, or was of another type, deepest first.
    /// Tells each name, and counts it in `report`; an Error ends the restore.
    [[nodiscard]] Result<void> removeOthers(const NamedPath &path, TimeNs when,
                                            const std::function<void(const RestoredItem &)> &visit,
                                            RestoreReport &report);

    /// Files that lost a name here, and so have another ctime than the backup knows.
    [[nodiscard]] const std::set<FileKey> &unlinked() const noexcept { return unlinked_; }

private:
    struct Other {
        RelPath path;
        Metadata metadata;
        std::optional<Error> stays;  ///< why
    };
    [[nodiscard]] Result<ScanOptions> scanOptions(const NamedPath &path) const;
    [[nodiscard]] Result<std::vector<Other>> others(const NamedPath &path, TimeNs when);
    [[nodiscard]] Result<void> check(SourceId source, std::span<Other> others);
    [[nodiscard]] Result<bool> isSaved(const std::optional<KnownFile> &row, const Other &other,
                                       bool reads) const;
    [[nodiscard]] bool isAsSeen(const Other &other, const Metadata &present) const;
    [[nodiscard]] Result<void> remove(const Other &other);
    [[nodiscard]] Result<void> removeFolder(const Folder &parent, const Other &other);

    FileSystem &fileSystem_;
    const Config &config_;
    Destination &destination_;
    Catalog &catalog_;
    FolderPtr target_;
    AbsPath targetPath_;
    bool dryRun_;
    WidenedFolders &widened_;
    std::stop_token stop_;
    WorkerPool pool_;
    std::set<FileKey> unlinked_;
    std::set<RelPath> gone_;  ///< of a dry run: what would have been removed by now
};

}  // namespace holdfast
