// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "catalog/catalog.h"
#include "exec/backup_folder.h"

#include <map>
#include <optional>
#include <stop_token>
#include <vector>

namespace holdfast
{

/// A stored copy as the catalog names it: of a live row or of a past one.
struct StoredCopy {
    SourceId source = 0;
    RelPath path;
    RelPath stored;
    EntryType type = EntryType::File;
    std::uint64_t size = 0;
    Digest hash;
    Properties properties;
    Bytes linkTarget;
    std::optional<Fingerprint> live;  ///< of the source file, for a live row
    std::int64_t past = 0;            ///< id of the row, for a past copy
    TimeNs from = 0;                  ///< when the file got this content
    TimeNs until = 0;                 ///< 0: it still has it

    friend bool operator==(const StoredCopy &, const StoredCopy &) = default;
};

[[nodiscard]] StoredCopy storedCopy(const KnownFile &row);
[[nodiscard]] StoredCopy storedCopy(const StoredVersion &version);

/// Puts good content in the place of stored copies that are damaged or missing: from the unchanged
/// source, or from whatever other file has the content. Nothing is put in place that was not hashed
/// while it was copied, and the damaged file is kept in `.holdfast/damaged/`. Changes no catalog.
/// `backup` is open for writing. Engine thread only.
class Repairer
{
public:
    /// `sources`: the open root of each source that is there.
    Repairer(BackupFolder &backup, Catalog &catalog, const std::map<SourceId, FolderPtr> &sources,
             std::stop_token stop);

    /// True: the copy is whole, and on stable storage. False: its content is nowhere else, and
    /// nothing was touched. Error: it could not be put in place, and the old state stands.
    [[nodiscard]] Result<bool> repair(const StoredCopy &copy);

private:
    struct Origin;
    [[nodiscard]] Result<std::vector<Origin>> originsOf(const StoredCopy &copy) const;
    [[nodiscard]] Result<bool> make(const StoredCopy &copy, const Folder &incoming,
                                    BytesView name) const;
    [[nodiscard]] Result<bool> makeSymlink(const StoredCopy &copy, const Folder &incoming,
                                           BytesView name) const;
    [[nodiscard]] Result<bool> makeFile(const StoredCopy &copy, File *from, const Folder &incoming,
                                        BytesView name) const;
    [[nodiscard]] Result<void> exchange(const StoredCopy &copy, const RelPath &fresh);
    [[nodiscard]] Result<void> restoreFolders(const StoredCopy &copy);
    [[nodiscard]] Result<void> setAside(const RelPath &stored, const RelPath &fresh);
    [[nodiscard]] Result<void> dropLink(const RelPath &aside, const RelPath &stored);

    BackupFolder &backup_;
    Catalog &catalog_;
    const std::map<SourceId, FolderPtr> &sources_;
    std::stop_token stop_;
};

}  // namespace holdfast
