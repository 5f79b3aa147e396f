// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalog/backup_walk.h"

#include <algorithm>
#include <array>

namespace holdfast
{
namespace
{

constexpr std::array kAreas = {kDuplicatesFolder, kDeletedFolder, kVersionsFolder};

/// Position of a top-level name in the order of the walk.
std::size_t rankOf(BytesView name)
{
    const auto *area = std::find(kAreas.begin(), kAreas.end(), name);
    return area == kAreas.end() ? 0 : static_cast<std::size_t>(area - kAreas.begin()) + 1;
}

}  // namespace

Result<void> BackupWalk::run()
{
    HOLDFAST_ASSIGN(std::vector<ListedName> names, tree_.list(RelPath()));
    std::stable_sort(names.begin(), names.end(), [](const ListedName &a, const ListedName &b) {
        return rankOf(a.name) < rankOf(b.name);
    });
    std::vector<FoundVersion> none;
    std::optional<StoredOrigin> nobody;
    for (const ListedName &name : names) {
        const RelPath path = RelPath() / name.name;
        if (name.name == kOwnFolder || name.name == kStateFile) {
            continue;
        }
        if (name.type != EntryType::Folder) {
            HOLDFAST_TRY(visitFile(path, *name.type, none, nobody));
            continue;
        }
        HOLDFAST_TRY(visitSubfolder(path));
        HOLDFAST_TRY(walk(path));
    }
    return {};
}

Result<void> BackupWalk::walk(const RelPath &top)
{
    // By path, not by recursion: a tree may be deeper than the stack, and than descriptors last.
    std::vector<RelPath> folders{top};
    while (!folders.empty()) {
        HOLDFAST_TRY(tree_.checkStop());
        const RelPath folder = std::move(folders.back());
        folders.pop_back();
        HOLDFAST_TRY(visitFolder(folder, folders));
    }
    return {};
}

Result<void> BackupWalk::visitFolder(const RelPath &folder, std::vector<RelPath> &below)
{
    const Result<std::vector<ListedName>> names = tree_.list(folder);
    if (!names) {
        return adoption_.itemFailed(folder, names.error());
    }
    const std::size_t firstBelow = below.size();
    std::vector<FoundVersion> versions;
    std::optional<StoredOrigin> versionsOf;
    for (const ListedName &name : *names) {
        const RelPath path = folder / name.name;
        if (name.type == EntryType::Folder) {
            HOLDFAST_TRY(visitSubfolder(path));
            below.push_back(path);
        } else {
            HOLDFAST_TRY(visitFile(path, *name.type, versions, versionsOf));
        }
    }
    std::reverse(below.begin() + static_cast<std::ptrdiff_t>(firstBelow), below.end());
    if (versionsOf) {
        return adoption_.adoptVersions(versionsOf->source, versionsOf->path, std::move(versions));
    }
    return {};
}

/// Folders below the areas only hold copies: the source's folder is the one that stands among the
/// current copies.
Result<void> BackupWalk::visitSubfolder(const RelPath &stored)
{
    if (rankOf(stored.firstName()) != 0 || tree_.isClaimed(stored)) {
        return {};
    }
    for (const SourceRecord &source : sources_) {
        if (!source.folder.empty() && source.folder == stored.bytes()) {
            return adoption_.adoptFolder(source.id, RelPath(), stored);
        }
    }
    const std::optional<StoredOrigin> origin = options_.origin(stored, sources_);
    if (origin && origin->area == Area::Current) {
        return adoption_.adoptFolder(origin->source, origin->path, stored);
    }
    return {};
}

Result<void> BackupWalk::visitFile(const RelPath &stored, EntryType type,
                                   std::vector<FoundVersion> &versions,
                                   std::optional<StoredOrigin> &versionsOf)
{
    if (tree_.isClaimed(stored)) {
        return {};
    }
    const std::optional<StoredOrigin> origin = options_.origin(stored, sources_);
    const bool isStorable = type == EntryType::File || type == EntryType::Symlink;
    if (!origin || origin->path.isEmpty() || !isStorable) {
        foreign(stored);
        return {};
    }
    const Result<Metadata> metadata = tree_.stat(stored);
    if (!metadata) {
        return adoption_.itemFailed(stored, metadata.error());
    }
    switch (origin->area) {
    case Area::Current:
    case Area::Duplicates:
        return adoption_.adoptLive(*origin, stored, *metadata);
    case Area::Deleted:
        return adoption_.adoptDeleted(origin->source, origin->path, stored, *metadata);
    case Area::Versions:
        versions.push_back({origin->version, stored, *metadata});
        versionsOf = origin;
        return {};
    }
    return {};
}

void BackupWalk::foreign(const RelPath &stored)
{
    adoption_.problem(stored.toDisplay() + ": not part of the backup, left alone");
}

}  // namespace holdfast
