// SPDX-License-Identifier: GPL-3.0-or-later
#include "exec/stored_check.h"

#include "exec/copy.h"

#include <string>

namespace holdfast
{
namespace
{

Error refused(const KnownFile &row, const std::string &problem)
{
    return Error{ErrorCode::Refused, "check", row.path.bytes(), 0,
                 "it stays: its copy in the backup, " + row.stored.toDisplay() + ", " + problem +
                     ". To mend it: verify --repair"};
}

Result<void> check(const BackupFolder &backup, const KnownFile &row, bool reads,
                   const std::stop_token &stop)
{
    const bool isFile = row.type == EntryType::File;
    if (isFile && row.fingerprint.size == 0) {
        return {};  // the catalog alone tells all of it
    }
    // Opened from the root: the cache of the backup folder belongs to the engine thread.
    const Result<FolderPtr> folder = backup.root()->openFolder(row.stored.parent());
    const Result<Metadata> present =
        folder ? (*folder)->stat(row.stored.name()) : Result<Metadata>(folder.error());
    if (!present) {
        return isAbsent(present.error()) ? refused(row, "is missing") : present.error();
    }
    if (!isStoredAs(row.type, present->type)) {
        return refused(row, "is something else now");
    }
    if (isFile && present->size != row.fingerprint.size) {
        return refused(row, "is damaged: its size is not what was stored");
    }
    if (!reads) {
        return {};
    }
    const Result<Digest> found =
        hashOf(**folder, row.stored.name(), row.type, row.hash.algorithm(), stop);
    if (!found) {
        return isAbsent(found.error()) ? refused(row, "is missing") : found.error();
    }
    return *found == row.hash ? Result<void>()
                              : refused(row, "is damaged: its content differs from its hash");
}

}  // namespace

std::vector<Result<void>> checkStoredCopies(const BackupFolder &backup,
                                            const std::vector<KnownFile> &rows, bool reads,
                                            WorkerPool &pool, std::stop_token stop)
{
    std::vector<Result<void>> results(rows.size());
    pool.forEach(rows.size(), [&](std::size_t i) {
        results[i] = stop.stop_requested()
                         ? Result<void>(Error{ErrorCode::Cancelled, "restore", {}, 0, "stopped"})
                         : check(backup, rows[i], reads, stop);
    });
    return results;
}

}  // namespace holdfast
