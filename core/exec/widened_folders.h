// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/path.h"
#include "fs/filesystem.h"

#include <map>

namespace holdfast
{

/// Folders that their owner made read-only, opened up for their owner alone while an exact restore
/// changes what is in them. Engine thread.
class WidenedFolders
{
public:
    /// `root` holds them all.
    explicit WidenedFolders(FolderPtr root);
    /// Puts back what is left.
    ~WidenedFolders();
    WidenedFolders(const WidenedFolders &) = delete;
    WidenedFolders &operator=(const WidenedFolders &) = delete;

    /// Lets this process make and remove names in the folder at `path`. False: it may already, or
    /// the folder is not ours to open. For folder after folder: asks once for a run of the same.
    bool widen(const RelPath &path);
    /// The folder gets the properties that it is to have by other means.
    void forget(const RelPath &path) { modes_.erase(path); }

private:
    FolderPtr root_;
    RelPath last_;
    bool hasLast_ = false;
    std::map<RelPath, std::uint32_t> modes_;  // as they were
};

}  // namespace holdfast
