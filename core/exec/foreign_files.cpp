// SPDX-License-Identifier: GPL-3.0-or-later
#include "exec/foreign_files.h"

#include "plan/layout.h"

#include <algorithm>
#include <functional>
#include <string_view>

namespace holdfast
{
namespace
{

/// The stored names that the catalog knows, by their hashes: a name that is none of them is
/// certainly foreign, and that a foreign one is taken for one of them takes 2^64 names.
class StoredNames
{
public:
    [[nodiscard]] static Result<StoredNames> of(Catalog &catalog, const NameRules &rules)
    {
        StoredNames names(rules);
        HOLDFAST_ASSIGN(const std::vector<SourceRecord> sources, catalog.sources());
        for (const SourceRecord &source : sources) {
            HOLDFAST_TRY(catalog.forEach(source.id, RelPath(), [&](const KnownFile &row) {
                names.add(row.stored);
                return true;
            }));
            HOLDFAST_TRY(
                catalog.forEachPast(source.id, RelPath(), true, [&](const StoredVersion &version) {
                    names.add(version.stored);
                    return true;
                }));
        }
        HOLDFAST_ASSIGN(const std::vector<StoredVersion> removals, catalog.pendingRemovals());
        for (const StoredVersion &removal : removals) {
            names.add(removal.stored);
        }
        HOLDFAST_ASSIGN(const std::vector<Intent> intents, catalog.intents());
        for (const Intent &intent : intents) {
            for (const RelPath *path :
                 {&intent.archiveFrom, &intent.archiveTo, &intent.from, &intent.target}) {
                names.add(*path);
            }
        }
        std::sort(names.hashes_.begin(), names.hashes_.end());
        return names;
    }

    [[nodiscard]] bool contain(const RelPath &path) const
    {
        return std::binary_search(hashes_.begin(), hashes_.end(), hashOf(path));
    }

private:
    explicit StoredNames(const NameRules &rules) : rules_(rules) {}
    [[nodiscard]] std::size_t hashOf(const RelPath &path) const
    {
        return std::hash<std::string_view>()(nameKey(rules_, path.bytes()));
    }
    void add(const RelPath &path) { hashes_.push_back(hashOf(path)); }

    NameRules rules_;
    std::vector<std::size_t> hashes_;
};

bool isOwn(const RelPath &folder, BytesView name)
{
    return folder.isEmpty() && (name == kOwnFolder || name == kStateFile);
}

/// All names below the root that `names` does not contain.
class Walk
{
public:
    Walk(const BackupFolder &backup, const StoredNames &names, std::optional<FileKey> ownFolder,
         const std::stop_token &stop)
        : backup_(backup), names_(names), ownFolder_(ownFolder), stop_(stop)
    {
    }

    Result<ForeignFiles> walk()
    {
        std::vector<RelPath> folders = {RelPath()};
        while (!folders.empty() && !stop_.stop_requested()) {
            const RelPath folder = std::move(folders.back());
            folders.pop_back();
            Result<void> listed = look(folder, folders);
            if (!listed && listed.error().code == ErrorCode::Gone) {
                return std::move(listed).error();
            }
            if (!listed && !isAbsent(listed.error())) {
                found_.errors.push_back({backup_.path().name().empty()
                                             ? folder.bytes()
                                             : Bytes(backup_.path().name()) + '/' + folder.bytes(),
                                         listed.error().reason()});
            }
        }
        std::sort(found_.files.begin(), found_.files.end());
        return std::move(found_);
    }

private:
    Result<void> look(const RelPath &path, std::vector<RelPath> &folders)
    {
        HOLDFAST_ASSIGN(const FolderPtr folder, backup_.root()->openFolder(path));
        if (ownFolder_) {
            HOLDFAST_ASSIGN(const Metadata metadata, folder->stat());
            if (*ownFolder_ == FileKey{metadata.device, metadata.inode}) {
                return {};
            }
        }
        HOLDFAST_ASSIGN(const std::vector<ListedName> listed, folder->list());
        for (const ListedName &entry : listed) {
            if (isOwn(path, entry.name)) {
                continue;
            }
            std::optional<EntryType> type = entry.type;
            if (!type) {
                const Result<Metadata> metadata = folder->stat(entry.name);
                if (!metadata) {
                    continue;  // gone since it was listed
                }
                type = metadata->type;
            }
            const RelPath below = path / entry.name;
            if (*type == EntryType::Folder) {
                folders.push_back(below);
            } else if (!names_.contain(below)) {
                found_.files.push_back(below);
            }
        }
        return {};
    }

    const BackupFolder &backup_;
    const StoredNames &names_;
    std::optional<FileKey> ownFolder_;
    const std::stop_token &stop_;
    ForeignFiles found_;
};

}  // namespace

Result<ForeignFiles> foreignFiles(const BackupFolder &backup, Catalog &catalog,
                                  const ForeignFilesOptions &options, const std::stop_token &stop)
{
    ForeignFiles found;
    {
        HOLDFAST_ASSIGN(const StoredNames names, StoredNames::of(catalog, options.names));
        HOLDFAST_ASSIGN(found, Walk(backup, names, options.ownFolder, stop).walk());
    }
    if (found.files.empty()) {
        return found;
    }
    // A backup that ran meanwhile has made files since the catalog was read, and taken others away:
    // by now the catalog, or an intent, names those it made.
    HOLDFAST_ASSIGN(const StoredNames names, StoredNames::of(catalog, options.names));
    std::erase_if(found.files, [&](const RelPath &path) {
        const Result<FolderPtr> folder = backup.root()->openFolder(path.parent());
        return names.contain(path) || !folder || !(*folder)->stat(path.name());
    });
    return found;
}

}  // namespace holdfast
