// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalog/adoption.h"

#include <vector>

namespace holdfast
{

/// Goes through the backup tree and adopts each stored file that no row names, by what its place
/// means in the layout. Current copies come first, then duplicates, deleted copies and versions, so
/// that each finds the rows that it belongs to. Foreign names are reported and left alone. Private
/// to core/catalog.
class BackupWalk
{
public:
    BackupWalk(Adoption &adoption, StoredTree &tree, const RebuildOptions &options,
               const std::vector<SourceRecord> &sources)
        : adoption_(adoption), tree_(tree), options_(options), sources_(sources)
    {
    }

    [[nodiscard]] Result<void> run();

private:
    [[nodiscard]] Result<void> walk(const RelPath &top);
    [[nodiscard]] Result<void> visitFolder(const RelPath &folder, std::vector<RelPath> &below);
    [[nodiscard]] Result<void> visitSubfolder(const RelPath &stored);
    [[nodiscard]] Result<void> visitFile(const RelPath &stored, EntryType type,
                                         std::vector<FoundVersion> &versions,
                                         std::optional<StoredOrigin> &versionsOf);
    void foreign(const RelPath &stored);

    Adoption &adoption_;
    StoredTree &tree_;
    const RebuildOptions &options_;
    const std::vector<SourceRecord> &sources_;
};

}  // namespace holdfast
