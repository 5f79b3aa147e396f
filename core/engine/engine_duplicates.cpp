// SPDX-License-Identifier: GPL-3.0-or-later
// Groups of identical files, and what they cost: read beside a writer, from the catalog and the
// stored copies' inodes.
#include "engine/engine.h"

#include "engine/destination.h"

#include <map>
#include <set>

namespace holdfast
{

Result<void> Engine::duplicates(const std::function<bool(const DuplicateGroup &)> &visit) const
{
    HOLDFAST_ASSIGN(const Destination::Opening opening, openForReading());
    Catalog &catalog = opening.destination->catalog();
    BackupFolder &backup = opening.destination->folder();
    std::map<SourceId, std::string> names;
    HOLDFAST_ASSIGN(const std::vector<SourceRecord> records, catalog.sources());
    for (const SourceRecord &record : records) {
        names[record.id] = record.name;
    }
    return catalog.forEachDuplicateGroup([&](const std::vector<KnownFile> &rows) {
        DuplicateGroup group;
        group.hash = rows.front().hash;
        group.size = rows.front().fingerprint.size;
        std::set<FileKey> files;
        // The one whose copy is the current one comes first.
        for (const Placement placement : {Placement::Current, Placement::Duplicate}) {
            for (const KnownFile &row : rows) {
                if (row.placement != placement) {
                    continue;
                }
                DuplicateCopy copy{names[row.source], row.path, row.stored, row.placement, {}};
                if (const Result<Metadata> there = backup.stat(row.stored); !there) {
                    copy.standing = DuplicateCopy::Standing::Missing;
                } else if (!files.insert({there->device, there->inode}).second) {
                    copy.standing = DuplicateCopy::Standing::Shared;
                }
                group.copies.push_back(std::move(copy));
            }
        }
        group.cost = group.size * (files.empty() ? 0 : files.size() - 1);
        return visit(group);
    });
}

}  // namespace holdfast
