// SPDX-License-Identifier: GPL-3.0-or-later
// Where a restore goes: a folder outside of the backup.
#include "engine/restore_job.h"

#include "engine/source_scan.h"

#include <utility>

namespace holdfast
{

Result<bool> RestoreJob::liesInBackup(const AbsPath &target)
{
    HOLDFAST_ASSIGN(const AbsPath backup, fileSystem_.canonical(config_.backupRoot));
    HOLDFAST_ASSIGN(AbsPath place, fileSystem_.canonical(target));
    if (place.isWithin(backup)) {
        return true;
    }
    // The same folder can have another path: mounted a second time.
    HOLDFAST_ASSIGN(const FileKey root, backupKey());
    for (; !place.name().empty(); place = place.parent()) {
        if (folderKey(fileSystem_, place) == root) {
            return true;
        }
    }
    return false;
}

Result<FileKey> RestoreJob::backupKey() const
{
    HOLDFAST_ASSIGN(const Metadata root, destination_.folder().root()->stat());
    return FileKey{root.device, root.inode};
}

// Null: it is not there, and a dry run makes none.
Result<FolderPtr> RestoreJob::openTarget(const AbsPath &target)
{
    madeTarget_ = false;
    HOLDFAST_ASSIGN(const bool isInside, liesInBackup(target));
    if (isInside) {
        return Error{ErrorCode::Invalid, "restore to", target.bytes(), 0,
                     "lies in the backup itself, where nothing may be overwritten: name a folder "
                     "outside of it"};
    }
    Result<FolderPtr> folder = fileSystem_.open(target);
    const bool isMissing = !folder && folder.error().code == ErrorCode::NotFound;
    if (isMissing && request_.dryRun) {
        return FolderPtr();
    }
    if (isMissing) {
        HOLDFAST_TRY(fileSystem_.createFolders(target, 0700));
        madeTarget_ = true;
        folder = fileSystem_.open(target);
    }
    return folder;
}

}  // namespace holdfast
