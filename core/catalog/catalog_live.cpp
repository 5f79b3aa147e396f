// SPDX-License-Identifier: GPL-3.0-or-later
// Live rows: one for each name of a source as the backup holds it now.
#include "catalog/catalog_impl.h"
#include "catalog/rows.h"
#include "catalog/tree_walk.h"

#include <algorithm>
#include <limits>
#include <set>
#include <tuple>

namespace holdfast
{
namespace
{

constexpr const char *kRowsFrom =
    "SELECT " HOLDFAST_ENTRY_COLUMNS " FROM entry e WHERE e.folder = ?1 AND e.name >= ?2 "
    "ORDER BY e.name";

constexpr const char *kFoldersFrom =
    "SELECT " HOLDFAST_ENTRY_COLUMNS " FROM entry e WHERE e.folder = ?1 AND e.name >= ?2 "
    "AND e.type = 2 ORDER BY e.name";
static_assert(static_cast<int>(EntryType::Folder) == 2);

Bytes folderPrefix(const RelPath &folder)
{
    return folder.isEmpty() ? Bytes() : folder.bytes() + '/';
}

std::vector<KnownFile> liveFilesWith(Catalog::Impl &impl, const Digest &hash)
{
    std::vector<KnownFile> files;
    Query query(*impl.connection,
                "SELECT " HOLDFAST_ENTRY_COLUMNS ", f.source, f.prefix FROM entry e JOIN folder f "
                "ON f.id = e.folder WHERE e.content = ?1");
    query.integer(hash.prefix());
    while (query.step()) {
        KnownFile file;
        knownFileAt(query, query.integerAt(kEntryColumns), prefixAt(query, kEntryColumns + 1),
                    file);
        if (file.hash == hash) {
            files.push_back(std::move(file));
        }
    }
    std::sort(files.begin(), files.end(), [](const KnownFile &a, const KnownFile &b) {
        return std::tie(a.source, a.path) < std::tie(b.source, b.path);
    });
    return files;
}

void visitRows(Catalog::Impl &impl, SourceId source, const RelPath &below, const char *rowsSql,
               const std::function<bool(const KnownFile &)> &visit)
{
    KnownFile file;
    walkTree(impl, source, below, rowsSql, [&](BytesView prefix, const Query &row) {
        knownFileAt(row, source, prefix, file);
        return visit(file);
    });
}

// One look at the index for each; DISTINCT would read it all.
std::vector<SourceId> sourcesWithFolders(Catalog::Impl &impl)
{
    std::vector<SourceId> sources;
    SourceId last = std::numeric_limits<SourceId>::min();
    while (true) {
        Query query(*impl.connection, "SELECT source FROM folder WHERE source > ?1 "
                                      "ORDER BY source LIMIT 1");
        if (!query.integer(last).step()) {
            return sources;
        }
        sources.push_back(last = query.integerAt(0));
    }
}

// The row whose path is the end of `stored` and whose copy stands there (see storedKey()).
std::optional<KnownFile> storedByItsPath(Catalog::Impl &impl, const RelPath &stored)
{
    const std::vector<SourceId> sources = sourcesWithFolders(impl);
    BytesView end = stored.bytes();
    while (true) {
        for (const SourceId source : sources) {
            auto file = impl.liveRow(source, PathKey(end));
            if (file && file->stored == stored) {
                return file;
            }
        }
        const std::size_t slash = end.find('/');
        if (slash == BytesView::npos) {
            return std::nullopt;
        }
        end.remove_prefix(slash + 1);
    }
}

}  // namespace

std::optional<KnownFile> Catalog::Impl::liveRow(SourceId source, const PathKey &key)
{
    const auto folder = findFolder(source, key.prefix);
    if (!folder) {
        return std::nullopt;
    }
    Query query(*connection, "SELECT " HOLDFAST_ENTRY_COLUMNS
                             " FROM entry e WHERE e.folder = ?1 AND e.name = ?2");
    if (!query.integer(*folder).bytes(key.name).step()) {
        return std::nullopt;
    }
    std::optional<KnownFile> file(std::in_place);
    knownFileAt(query, source, key.prefix, *file);
    return file;
}

LineageId Catalog::Impl::putRow(const KnownFile &file)
{
    markStateStale();
    LineageId lineage = file.lineage;
    if (lineage == 0) {
        lineage = newLineage();
    } else {
        seenLineage(lineage);
    }
    seenTime(file.heldFrom);
    const PathKey key(file.path);
    const FolderId folder = makeFolder(file.source, key.prefix);
    Query query(
        *connection,
        "INSERT INTO entry (folder, name, type, size, mtime, ctime, inode, device, mode, uid, gid, "
        "recorded, algorithm, inconsistent, lineage, hard_linked, placement, since, hash, "
        "link_target, attributes, stored, stored_key, content, held_from) VALUES (?1, ?2, ?3, ?4, "
        "?5, "
        "?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16, ?17, ?18, ?19, ?20, ?21, ?22, ?23, "
        "?24, "
        "?25) "
        "ON CONFLICT (folder, name) DO UPDATE SET (type, size, mtime, ctime, inode, device, mode, "
        "uid, gid, recorded, algorithm, inconsistent, lineage, hard_linked, placement, since, "
        "hash, link_target, attributes, stored, stored_key, content, held_from) = (?3, ?4, ?5, ?6, "
        "?7, "
        "?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16, ?17, ?18, ?19, ?20, ?21, ?22, ?23, ?24, ?25)");
    query.integer(folder).bytes(key.name).integer(static_cast<std::int64_t>(file.type));
    query.number(file.fingerprint.size)
        .integer(file.fingerprint.mtime)
        .integer(file.fingerprint.ctime)
        .number(file.fingerprint.inode)
        .number(file.fingerprint.device);
    query.integer(file.properties.mode).integer(file.properties.uid).integer(file.properties.gid);
    query.integer(file.recordedAt)
        .integer(static_cast<std::int64_t>(file.hash.algorithm()))
        .integer(file.inconsistent ? 1 : 0)
        .integer(lineage)
        .integer(file.hardLinked ? 1 : 0)
        .integer(static_cast<std::int64_t>(file.placement))
        .integer(file.since);
    query.bytes(file.hash.bytes())
        .bytes(file.linkTarget)
        .bytes(file.properties.attributes)
        .bytes(file.stored.bytes());
    const auto bindKey = [&](const std::optional<std::int64_t> &value) {
        value ? query.integer(*value) : query.null();
    };
    bindKey(storedKey(file));
    bindKey(contentKey(file));
    query.integer(file.heldFrom).run();
    return lineage;
}

void Catalog::Impl::removeRow(SourceId source, const RelPath &path)
{
    markStateStale();
    const PathKey key(path);
    if (const auto folder = findFolder(source, key.prefix)) {
        Query(*connection, "DELETE FROM entry WHERE folder = ?1 AND name = ?2")
            .integer(*folder)
            .bytes(key.name)
            .run();
    }
}

Result<void> Catalog::namesInFolder(SourceId source, const RelPath &folder,
                                    std::vector<KnownName> &out)
{
    out.clear();
    return impl_->read("read a folder of the catalog", [&] {
        const auto id = impl_->findFolder(source, folderPrefix(folder));
        if (!id) {
            return;
        }
        Query query(*impl_->connection, "SELECT " HOLDFAST_NAME_COLUMNS
                                        " FROM entry e WHERE e.folder = ?1 ORDER BY e.name");
        query.integer(*id);
        while (query.step()) {
            knownNameAt(query, out.emplace_back());
        }
        if (!folder.isEmpty() && !out.empty() && out.front().name.empty()) {
            throwDamaged("a name is not one part of a path");
        }
    });
}

Result<std::optional<KnownFile>> Catalog::find(SourceId source, const RelPath &path)
{
    return impl_->read("look a file up in the catalog",
                       [&] { return impl_->liveRow(source, PathKey(path)); });
}

Result<void> Catalog::forEach(SourceId source, const RelPath &path,
                              const std::function<bool(const KnownFile &)> &visit)
{
    return impl_->read("read the catalog",
                       [&] { visitRows(*impl_, source, path, kRowsFrom, visit); });
}

Result<void> Catalog::forEachFolder(SourceId source,
                                    const std::function<bool(const KnownFile &)> &visit)
{
    return impl_->read("read the folders of the catalog",
                       [&] { visitRows(*impl_, source, {}, kFoldersFrom, visit); });
}

Result<std::vector<KnownFile>> Catalog::children(SourceId source, const RelPath &folder,
                                                 BytesView after, int limit)
{
    return impl_->read("read a folder of the catalog", [&] {
        std::vector<KnownFile> files;
        const Bytes prefix = folderPrefix(folder);
        const auto id = impl_->findFolder(source, prefix);
        if (!id) {
            return files;
        }
        // The empty name, a root's own row, is after nothing.
        Query query(*impl_->connection, "SELECT " HOLDFAST_ENTRY_COLUMNS
                                        " FROM entry e WHERE e.folder = ?1 AND e.name > ?2 "
                                        "ORDER BY e.name LIMIT ?3");
        query.integer(*id).bytes(after).integer(limit);
        while (query.step()) {
            knownFileAt(query, source, prefix, files.emplace_back());
        }
        return files;
    });
}

Result<std::vector<KnownFile>> Catalog::filesWith(const Digest &hash)
{
    return impl_->read("look a content up in the catalog",
                       [&] { return liveFilesWith(*impl_, hash); });
}

Result<std::vector<Holder>> Catalog::holdersOf(const Digest &hash)
{
    return impl_->read("look a content up in the catalog", [&] {
        std::vector<Holder> holders;
        Query query(*impl_->connection,
                    "SELECT f.source, f.prefix, e.name, e.placement, e.algorithm, e.hash "
                    "FROM entry e JOIN folder f ON f.id = e.folder WHERE e.content = ?1");
        query.integer(hash.prefix());
        while (query.step()) {
            if (digestAt(query, 4, 5) == hash) {
                holders.push_back({query.integerAt(0),
                                   fullPath(prefixAt(query, 1), query.bytesAt(2)),
                                   placementAt(query, 3)});
            }
        }
        return holders;
    });
}

Result<void> Catalog::forEachContentKey(const std::function<void(std::int64_t)> &visit)
{
    return impl_->read("read the contents of the catalog", [&] {
        Query query(*impl_->connection, "SELECT content FROM entry WHERE content IS NOT NULL");
        while (query.step()) {
            visit(query.integerAt(0));
        }
    });
}

Result<std::vector<RelPath>> Catalog::linksOf(SourceId source, const FileKey &file)
{
    return impl_->read("look for the names of a file in the catalog", [&] {
        Query query(*impl_->connection,
                    "SELECT f.prefix || e.name FROM entry e JOIN folder f ON f.id = e.folder "
                    "WHERE e.hard_linked <> 0 AND e.inode = ?1 AND e.device = ?2 AND f.source = ?3 "
                    "ORDER BY 1");
        query.number(file.inode).number(file.device).integer(source);
        std::vector<RelPath> paths;
        while (query.step()) {
            paths.push_back(pathAt(query, 0));
        }
        return paths;
    });
}

Result<std::vector<RelPath>> Catalog::namesOf(SourceId source, const std::vector<FileKey> &files)
{
    return impl_->read("look for the names of files in the catalog", [&] {
        const std::set<FileKey> wanted(files.begin(), files.end());
        Query query(*impl_->connection,
                    "SELECT e.device, e.inode, f.prefix || e.name "
                    "FROM folder f CROSS JOIN entry e ON e.folder = f.id "
                    "WHERE f.source = ?1 AND e.type = 1 ORDER BY f.prefix, e.name");
        query.integer(source);
        std::vector<RelPath> paths;
        while (query.step()) {
            if (wanted.contains({query.numberAt(0), query.numberAt(1)})) {
                paths.push_back(pathAt(query, 2));
            }
        }
        return paths;
    });
}

Result<std::vector<Digest>> Catalog::contentsWithoutCurrent()
{
    return impl_->read("look for contents without a current copy", [&] {
        Query query(*impl_->connection,
                    "SELECT DISTINCT d.algorithm, d.hash FROM entry d "
                    "WHERE d.placement = 2 AND d.content IS NOT NULL AND NOT EXISTS ("
                    "SELECT 1 FROM entry c WHERE c.content = d.content AND c.placement = 1 "
                    "AND c.hash = d.hash AND c.algorithm = d.algorithm) ORDER BY 1, 2");
        std::vector<Digest> contents;
        while (query.step()) {
            contents.emplace_back(static_cast<HashAlgorithm>(query.smallAt(0)), query.bytesAt(1));
        }
        return contents;
    });
}

Result<LineageId> Catalog::put(const KnownFile &file)
{
    return impl_->write("write a file to the catalog", [&] { return impl_->putRow(file); });
}

Result<std::optional<KnownFile>> Catalog::findStored(const RelPath &stored)
{
    return impl_->read("look a stored copy up in the catalog", [&]() -> std::optional<KnownFile> {
        if (stored.isEmpty()) {
            return std::nullopt;
        }
        Query query(*impl_->connection, "SELECT " HOLDFAST_ENTRY_COLUMNS
                                        ", f.source, f.prefix FROM entry e JOIN folder f "
                                        "ON f.id = e.folder WHERE e.stored_key = ?1 "
                                        "AND e.stored = ?2");
        if (query.integer(storedKey(stored)).bytes(stored.bytes()).step()) {
            std::optional<KnownFile> file(std::in_place);
            knownFileAt(query, query.integerAt(kEntryColumns), prefixAt(query, kEntryColumns + 1),
                        *file);
            return file;
        }
        return storedByItsPath(*impl_, stored);
    });
}

// Groups come by their first path, so the walk goes through the names in order; what it keeps is
// one number for each content that more than one file has.
Result<void>
Catalog::forEachDuplicateGroup(const std::function<bool(const std::vector<KnownFile> &)> &visit)
{
    return impl_->read("read the duplicates of the catalog", [&] {
        std::vector<std::int64_t> open;  // content keys of groups to come, sorted
        Query repeated(*impl_->connection, "SELECT content FROM entry WHERE content IS NOT NULL "
                                           "GROUP BY content HAVING count(*) > 1 ORDER BY content");
        while (repeated.step()) {
            open.push_back(repeated.integerAt(0));
        }
        std::vector<bool> done(open.size());
        const auto visitRow = [&](SourceId source, BytesView prefix, const Query &row) {
            const std::int64_t key = row.integerAt(kEntryColumns);
            const auto at = std::lower_bound(open.begin(), open.end(), key);
            if (at == open.end() || *at != key ||
                done[static_cast<std::size_t>(at - open.begin())]) {
                return true;
            }
            KnownFile file;
            knownFileAt(row, source, prefix, file);
            const auto group = liveFilesWith(*impl_, file.hash);
            if (group.empty()) {
                throwDamaged("a content is not where its index has it");
            }
            Query same(*impl_->connection, "SELECT count(*) FROM entry WHERE content = ?1");
            same.integer(key).step();
            // Contents that share the key but not the hash keep it open for one another.
            done[static_cast<std::size_t>(at - open.begin())] =
                same.integerAt(0) == static_cast<std::int64_t>(group.size());
            const bool first = group.front().source == source && group.front().path == file.path;
            return group.size() < 2 || !first || visit(group);
        };
        if (open.empty()) {
            return;
        }
        for (const SourceId source : sourcesWithFolders(*impl_)) {
            const bool more = walkTree(
                *impl_, source, {},
                "SELECT " HOLDFAST_ENTRY_COLUMNS
                ", e.content FROM entry e WHERE e.folder = ?1 AND e.name >= ?2 "
                "AND e.content IS NOT NULL ORDER BY e.name",
                [&](BytesView prefix, const Query &row) { return visitRow(source, prefix, row); });
            if (!more) {
                return;
            }
        }
    });
}

}  // namespace holdfast
