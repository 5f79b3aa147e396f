// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/metadata.h"
#include "base/path.h"
#include "base/result.h"
#include "exec/widened_folders.h"
#include "fs/filesystem.h"

#include <future>
#include <map>
#include <optional>
#include <set>
#include <vector>

namespace holdfast
{

/// The folder that a restore writes into, and the way to each folder below it: never through a
/// symbolic link, and never into the backup itself, wherever below the target it lies. Knows every
/// file system that it came to, and makes what was written there durable. Used by the Restorer;
/// engine thread.
class RestoreTarget
{
public:
    struct Place {
        FolderPtr folder;
        /// What is written here has to be synced by itself: a network drive or FUSE has no call
        /// for all of it that it would have to obey.
        bool syncsEach = false;
    };

    /// `root` null: it does not exist yet, and nothing below it. `backup`: the backup's root, which
    /// is not to be entered. `lasting` false: nothing is synced. `widened` opens read-only folders
    /// that get names; null: they stay as they are. It outlives the target.
    RestoreTarget(FolderPtr root, std::optional<FileKey> backup, bool lasting,
                  WidenedFolders *widened);

    /// The folder at `path`. Refused where it is the backup or lies in it.
    [[nodiscard]] Result<Place> open(const RelPath &path);
    /// The same, with missing folders made (mode 0700).
    [[nodiscard]] Result<Place> make(const RelPath &path);
    /// What stands at `path`, below the root; nothing when nothing does. Refused as open().
    [[nodiscard]] Result<std::optional<Metadata>> look(const RelPath &path);
    /// Do both it and a name that differs from it only in case or Unicode form stand there, each by
    /// itself? What the file system is does not matter: case can count in one folder and not in the
    /// next.
    [[nodiscard]] bool standsApart(const RelPath &path) const;

    /// The names or properties of this folder, or what one of its names stands for, is to be made
    /// durable.
    void markChanged(const RelPath &folder, const Place &place);
    /// So many bytes more were written. From time to time that begins to bring all of it to stable
    /// storage, beside what goes on: at the end less is left to wait for. Answers the error of an
    /// earlier time.
    [[nodiscard]] Result<void> wrote(std::uint64_t bytes);
    /// All that was written is on stable storage, on each file system that it went to. The first
    /// error; what else can be is brought there nevertheless.
    [[nodiscard]] Result<void> sync();

    [[nodiscard]] const FolderPtr &root() const noexcept { return root_; }

private:
    struct Device {
        FolderPtr folder;  ///< some folder on it
        bool syncsEach = false;
    };
    [[nodiscard]] Result<void> checkOutside(const Metadata &metadata, const RelPath &path) const;
    [[nodiscard]] Result<FolderPtr> descend(FolderPtr from, const RelPath &at,
                                            const RelPath &path) const;
    [[nodiscard]] static Result<void> syncDevices(const std::vector<FolderPtr> &devices);
    [[nodiscard]] std::vector<FolderPtr> syncedDevices() const;
    [[nodiscard]] Result<void> settleSync();
    [[nodiscard]] Result<bool> syncsEach(const FolderPtr &folder, std::uint64_t device);

    FolderPtr root_;
    std::optional<FileKey> backup_;
    bool lasting_;
    WidenedFolders *widened_;
    RelPath lastPath_;
    Place last_;  ///< folder null: none was opened yet
    std::map<std::uint64_t, Device> devices_;
    std::set<RelPath> changed_;   ///< folders to sync by themselves
    std::uint64_t unsynced_ = 0;  ///< bytes
    std::future<Result<void>> syncing_;
};

/// Of a name or path: the same for all that some file system takes for one.
[[nodiscard]] Bytes looseKey(BytesView name);

}  // namespace holdfast
