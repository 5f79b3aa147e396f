// SPDX-License-Identifier: GPL-3.0-or-later
// Past copies: versions and deleted files, also those that retention removed.
#include "catalog/catalog_impl.h"
#include "catalog/rows.h"
#include "catalog/tree_walk.h"

#include <algorithm>

namespace holdfast
{
namespace
{

constexpr const char *kPastFrom =
    "SELECT " HOLDFAST_PAST_COLUMNS " FROM past p WHERE p.folder = ?1 AND p.name >= ?2 "
    "ORDER BY p.name, p.number, p.id";

// Rows whose columns after those of the version are source and prefix.
std::vector<StoredVersion> allOf(Query &query)
{
    std::vector<StoredVersion> versions;
    while (query.step()) {
        const BytesView prefix = prefixAt(query, kPastColumns + 1);
        storedVersionAt(query, query.integerAt(kPastColumns), prefix, versions.emplace_back());
    }
    return versions;
}

}  // namespace

std::int64_t Catalog::Impl::addPastRow(const StoredVersion &version)
{
    markStateStale();
    if (version.lineage != 0) {
        seenLineage(version.lineage);
    }
    seenTime(version.until);
    const PathKey key(version.path);
    const FolderId folder = makeFolder(version.source, key.prefix);
    Query query(
        *connection,
        "INSERT INTO past (folder, name, lineage, kind, number, type, size, mode, uid, "
        "gid, mtime, attributes, link_target, algorithm, hash, stored, began, ended, "
        "inconsistent, kept, held_from, hard_linked, inode, device) VALUES (?1, ?2, ?3, ?4, "
        "?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16, ?17, ?18, ?19, ?20, ?21, "
        "?22, ?23, ?24)");
    query.integer(folder)
        .bytes(key.name)
        .integer(version.lineage)
        .integer(static_cast<std::int64_t>(version.kind))
        .integer(version.number)
        .integer(static_cast<std::int64_t>(version.type))
        .number(version.size);
    query.integer(version.properties.mode)
        .integer(version.properties.uid)
        .integer(version.properties.gid)
        .integer(version.properties.mtime)
        .bytes(version.properties.attributes);
    query.bytes(version.linkTarget)
        .integer(static_cast<std::int64_t>(version.hash.algorithm()))
        .bytes(version.hash.bytes())
        .bytes(version.stored.bytes())
        .integer(version.from)
        .integer(version.until)
        .integer(version.inconsistent ? 1 : 0)
        .integer(version.kept ? 1 : 0)
        .integer(version.heldFrom)
        .integer(version.hardLinked ? 1 : 0)
        .number(version.key.inode)
        .number(version.key.device);
    query.run();
    return connection->database().getLastInsertRowid();
}

Result<std::vector<StoredVersion>> Catalog::past(SourceId source, const RelPath &path)
{
    return impl_->read("read the history of a file", [&] {
        const PathKey key(path);
        const auto folder = impl_->findFolder(source, key.prefix);
        if (!folder) {
            return std::vector<StoredVersion>();
        }
        Query query(*impl_->connection,
                    "SELECT " HOLDFAST_PAST_COLUMNS
                    ", f.source, f.prefix FROM past p JOIN folder f ON f.id = p.folder WHERE p.id "
                    // What stood here; what the file that stands here was before; and what those
                    // that stood here were before they came. After they left only while no other
                    // file has taken the place.
                    "IN (SELECT id FROM past WHERE folder = ?1 AND name = ?2 UNION SELECT id FROM "
                    "past WHERE lineage IN (SELECT lineage FROM entry WHERE folder = ?1 AND "
                    "name = ?2) AND lineage <> 0 UNION SELECT q.id FROM past q JOIN (SELECT "
                    "lineage, max(ended) AS last FROM past WHERE folder = ?1 AND name = ?2 AND "
                    "lineage <> 0 GROUP BY lineage) k ON q.lineage = k.lineage AND (q.ended <= "
                    "k.last OR NOT EXISTS (SELECT 1 FROM entry WHERE folder = ?1 AND name = ?2))) "
                    "ORDER BY p.ended DESC, p.number DESC, p.id DESC");
        query.integer(*folder).bytes(key.name);
        return allOf(query);
    });
}

Result<std::int64_t> Catalog::nextVersion(SourceId source, const RelPath &path, LineageId lineage)
{
    return impl_->read("look up the versions of a file", [&]() -> std::int64_t {
        const PathKey key(path);
        std::int64_t highest = 0;
        if (const auto folder = impl_->findFolder(source, key.prefix)) {
            Query query(*impl_->connection, "SELECT coalesce(max(number), 0) FROM past WHERE "
                                            "folder = ?1 AND name = ?2");
            query.integer(*folder).bytes(key.name).step();
            highest = query.integerAt(0);
        }
        if (lineage != 0) {
            Query query(*impl_->connection,
                        "SELECT coalesce(max(number), 0) FROM past WHERE lineage = ?1");
            query.integer(lineage).step();
            highest = std::max(highest, query.integerAt(0));
        }
        return highest + 1;
    });
}

Result<void> Catalog::forEachPast(SourceId source, const RelPath &below, bool keptOnly,
                                  const std::function<bool(const StoredVersion &)> &visit)
{
    return impl_->read("read the past copies of the catalog", [&] {
        StoredVersion version;
        walkTree(*impl_, source, below, kPastFrom, [&](BytesView prefix, const Query &row) {
            storedVersionAt(row, source, prefix, version);
            return (keptOnly && !version.kept) || visit(version);
        });
    });
}

Result<std::int64_t> Catalog::addPast(const StoredVersion &version)
{
    return impl_->write("write a past copy to the catalog",
                        [&] { return impl_->addPastRow(version); });
}

Result<void> Catalog::markRemoved(std::int64_t id, TimeNs when, const std::string &rule)
{
    return impl_->write("mark a past copy for removal", [&] {
        impl_->markStateStale();
        const int changed =
            Query(*impl_->connection, "UPDATE past SET kept = 0, pending = 1, removed_at = ?1, "
                                      "rule = ?2 WHERE id = ?3 AND kept <> 0")
                .integer(when)
                .bytes(rule)
                .integer(id)
                .run();
        // Its name may be another file's by now: marked again, that one would go.
        if (changed == 0) {
            throw CatalogFailure{{ErrorCode::NotFound, {}, {}, 0, "no such kept copy"}};
        }
    });
}

Result<void> Catalog::settleRemoved(std::int64_t id)
{
    return impl_->write("settle a removal", [&] {
        Query(*impl_->connection, "UPDATE past SET pending = 0 WHERE id = ?1").integer(id).run();
    });
}

Result<std::vector<StoredVersion>> Catalog::pendingRemovals()
{
    return impl_->read("read the pending removals", [&] {
        Query query(*impl_->connection,
                    "SELECT " HOLDFAST_PAST_COLUMNS ", f.source, f.prefix FROM past p JOIN folder "
                    "f ON f.id = p.folder WHERE p.pending <> 0 ORDER BY p.id");
        return allOf(query);
    });
}

Result<void> Catalog::removePast(std::int64_t id)
{
    return impl_->write("remove a past copy from the catalog", [&] {
        impl_->markStateStale();
        Query(*impl_->connection, "DELETE FROM past WHERE id = ?1").integer(id).run();
    });
}

}  // namespace holdfast
