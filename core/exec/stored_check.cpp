// SPDX-License-Identifier: GPL-3.0-or-later
#include "exec/stored_check.h"

#include "exec/copy.h"
#include "exec/shares.h"
#include "exec/stored_content.h"

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

Result<void> check(const KnownFile &row, bool reads, StoredFolders &folders, ContentHasher &hasher,
                   const std::stop_token &stop)
{
    const bool isFile = row.type == EntryType::File;
    if (isFile && row.fingerprint.size == 0) {
        return {};  // the catalog alone tells all of it
    }
    const Result<FolderPtr> folder = folders.of(row.stored);
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
        hasher.hashOf(**folder, row.stored.name(), row.type, row.hash.algorithm(), stop);
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
    const std::vector<Share> shares = sharesOf(
        rows.size(), [&](std::size_t i) { return rows[i].fingerprint.size; },
        [&](std::size_t i, std::size_t j) {
            return rows[i].stored.parent() == rows[j].stored.parent();
        });
    pool.forEach(shares.size(), [&](std::size_t share) {
        // Not by the cache of the backup folder, which belongs to the engine thread.
        StoredFolders folders(backup.root());
        ContentHasher hasher;
        for (std::size_t i = shares[share].first; i < shares[share].last; ++i) {
            results[i] =
                stop.stop_requested()
                    ? Result<void>(Error{ErrorCode::Cancelled, "restore", {}, 0, "stopped"})
                    : check(rows[i], reads, folders, hasher, stop);
        }
    });
    return results;
}

}  // namespace holdfast
