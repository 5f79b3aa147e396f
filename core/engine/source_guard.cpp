// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/source_guard.h"

#include <algorithm>

namespace holdfast
{
namespace
{

Error refused(const AbsPath &path, const char *what)
{
    return Error{ErrorCode::Refused, "restore exactly", path.bytes(), 0,
                 std::string(what) +
                     ": is its drive mounted? To put back all that was lost: restore --in-place "
                     "without --exact, which removes nothing"};
}

Result<void> requireSource(FileSystem &fileSystem, Catalog &catalog, SourceId source,
                           const AbsPath &path)
{
    const Result<FolderPtr> root = fileSystem.open(path);
    if (!root) {
        return isAbsent(root.error()) ? refused(path, "the source's folder is missing")
                                      : root.error();
    }
    HOLDFAST_ASSIGN(const Metadata present, (*root)->stat());
    HOLDFAST_ASSIGN(const std::optional<KnownFile> other, otherThanKnown(catalog, source, present));
    if (!other) {
        return {};
    }
    HOLDFAST_ASSIGN(const std::vector<ListedName> names, (*root)->list());
    return names.empty() ? refused(path, "the source's folder is empty, and it is not the one that "
                                         "was backed up")
                         : Result<void>();
}

}  // namespace

Result<std::optional<KnownFile>> otherThanKnown(Catalog &catalog, SourceId source,
                                                const Metadata &present)
{
    if (source < 0) {
        return std::optional<KnownFile>();
    }
    HOLDFAST_ASSIGN(std::optional<KnownFile> known, catalog.find(source, RelPath()));
    // Inode 0: the catalog was rebuilt, and nobody knows which folder it was.
    if (!known || known->fingerprint.inode == 0 ||
        known->fileKey() == FileKey{present.device, present.inode}) {
        return std::optional<KnownFile>();
    }
    return known;
}

Result<void> requireSources(FileSystem &fileSystem, const Config &config, Catalog &catalog,
                            const std::vector<NamedPath> &paths)
{
    for (const SourceConfig &source : config.sources) {
        const auto asked = std::find_if(paths.begin(), paths.end(), [&](const NamedPath &path) {
            return path.sourceName == source.name;
        });
        if (asked != paths.end()) {
            HOLDFAST_TRY(requireSource(fileSystem, catalog, asked->source, source.path));
        }
    }
    return {};
}

}  // namespace holdfast
