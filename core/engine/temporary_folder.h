// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/path.h"
#include "base/random.h"
#include "base/result.h"
#include "fs/filesystem.h"

#include <memory>

namespace holdfast
{

/// Removes one name in `root`, with everything below it, also what no permission lets in. Follows
/// no links; fine when it is not there.
[[nodiscard]] Result<void> removeTree(const Folder &root, BytesView name);

/// A new folder that only this user may enter, removed at the end with everything in it, also what
/// was restored without permissions. Follows no links. Engine thread.
class TemporaryFolder
{
public:
    /// In `parent`, which is there. `random` makes its name.
    [[nodiscard]] static Result<std::unique_ptr<TemporaryFolder>>
    make(FileSystem &fileSystem, const AbsPath &parent, const RandomNumbers &random);
    /// As remove(); what can't be removed then stays.
    ~TemporaryFolder();
    TemporaryFolder(const TemporaryFolder &) = delete;
    TemporaryFolder &operator=(const TemporaryFolder &) = delete;

    [[nodiscard]] const AbsPath &path() const noexcept { return path_; }
    [[nodiscard]] const FolderPtr &folder() const noexcept { return folder_; }
    /// One name in it, with everything below; fine when it is not there.
    [[nodiscard]] Result<void> remove(BytesView name) const;
    /// All of it.
    [[nodiscard]] Result<void> remove();

private:
    TemporaryFolder(AbsPath path, FolderPtr parent, FolderPtr folder);

    AbsPath path_;
    FolderPtr parent_;
    FolderPtr folder_;  ///< null: removed
};

}  // namespace holdfast
