// SPDX-License-Identifier: GPL-3.0-or-later
// History: what each name was at any time. A live row tells how a name is since `held_from`, a past
// copy how it was until `ended`, and a row of `earlier` the same for states without a copy of their
// own (other properties, a file that moved away, folders).
#include "catalog/catalog_impl.h"
#include "catalog/rows.h"
#include "catalog/tree_walk.h"

#include <algorithm>
#include <limits>

namespace holdfast
{
namespace
{

constexpr const char *kNamesFrom =
    "SELECT name FROM entry WHERE folder = ?1 AND name >= ?2 "
    "UNION SELECT name FROM past WHERE folder = ?1 AND name >= ?2 "
    "UNION SELECT name FROM earlier WHERE folder = ?1 AND name >= ?2 ORDER BY 1";

constexpr const char *kEarlierFrom =
    "SELECT " HOLDFAST_EARLIER_COLUMNS " FROM earlier h WHERE h.folder = ?1 AND h.name >= ?2 "
    "ORDER BY h.name, h.ended, h.id";

/// A name of a folder, and its path: for one question to several tables.
struct Place {
    FolderId folder = 0;
    SourceId source = 0;
    PathKey key;
};

std::optional<HistoricState> pastState(Query &&query, SourceId source, BytesView prefix)
{
    if (!query.step()) {
        return std::nullopt;
    }
    StoredVersion copy;
    storedVersionAt(query, source, prefix, copy);
    return historicState(copy);
}

std::optional<HistoricState> earlierState(Query &&query, SourceId source, BytesView prefix)
{
    if (!query.step()) {
        return std::nullopt;
    }
    std::optional<HistoricState> state(std::in_place);
    earlierStateAt(query, source, prefix, *state);
    return state;
}

/// Of the states that had begun by `when`, the one that ended first after it.
std::optional<HistoricState> endedAfter(Catalog::Impl &impl, const Place &place, TimeNs when)
{
    Query copies(*impl.connection,
                 "SELECT " HOLDFAST_PAST_COLUMNS " FROM past p WHERE p.folder = ?1 AND p.name = ?2 "
                 "AND p.ended > ?3 AND p.held_from <= ?3 ORDER BY p.ended, p.id LIMIT 1");
    copies.integer(place.folder).bytes(place.key.name).integer(when);
    std::optional<HistoricState> copy =
        pastState(std::move(copies), place.source, place.key.prefix);
    Query others(*impl.connection,
                 "SELECT " HOLDFAST_EARLIER_COLUMNS " FROM earlier h WHERE h.folder = ?1 AND "
                 "h.name = ?2 AND h.ended > ?3 AND h.held_from <= ?3 ORDER BY h.ended, h.id "
                 "LIMIT 1");
    others.integer(place.folder).bytes(place.key.name).integer(when);
    std::optional<HistoricState> other =
        earlierState(std::move(others), place.source, place.key.prefix);
    return copy && (!other || copy->until <= other->until) ? copy : other;
}

std::optional<HistoricState> endedBy(Catalog::Impl &impl, const Place &place, TimeNs when)
{
    Query copies(*impl.connection,
                 "SELECT " HOLDFAST_PAST_COLUMNS " FROM past p WHERE p.folder = ?1 AND p.name = ?2 "
                 "AND p.ended <= ?3 ORDER BY p.ended DESC, p.id DESC LIMIT 1");
    copies.integer(place.folder).bytes(place.key.name).integer(when);
    std::optional<HistoricState> copy =
        pastState(std::move(copies), place.source, place.key.prefix);
    Query others(*impl.connection,
                 "SELECT " HOLDFAST_EARLIER_COLUMNS " FROM earlier h WHERE h.folder = ?1 AND "
                 "h.name = ?2 AND h.ended <= ?3 ORDER BY h.ended DESC, h.id DESC LIMIT 1");
    others.integer(place.folder).bytes(place.key.name).integer(when);
    std::optional<HistoricState> other =
        earlierState(std::move(others), place.source, place.key.prefix);
    return copy && (!other || copy->until >= other->until) ? copy : other;
}

std::optional<HistoricState> stateOf(Catalog::Impl &impl, SourceId source, const RelPath &path,
                                     TimeNs when)
{
    const PathKey key(path);
    const auto folder = impl.findFolder(source, key.prefix);
    if (!folder) {
        return std::nullopt;
    }
    if (const std::optional<KnownFile> live = impl.liveRow(source, key);
        live && live->heldFrom <= when) {
        return historicState(*live);
    }
    return endedAfter(impl, {*folder, source, key}, when);
}

}  // namespace

void Catalog::Impl::addEarlierRow(const HistoricState &state)
{
    markStateStale();
    if (state.lineage != 0) {
        seenLineage(state.lineage);
    }
    seenTime(state.until);
    const PathKey key(state.path);
    const FolderId folder = makeFolder(state.source, key.prefix);
    Query query(*connection,
                "INSERT INTO earlier (folder, name, lineage, type, size, mode, uid, gid, mtime, "
                "attributes, link_target, algorithm, hash, hard_linked, inode, device, held_from, "
                "ended) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, "
                "?16, ?17, ?18)");
    query.integer(folder)
        .bytes(key.name)
        .integer(state.lineage)
        .integer(static_cast<std::int64_t>(state.type))
        .number(state.size);
    query.integer(state.properties.mode)
        .integer(state.properties.uid)
        .integer(state.properties.gid)
        .integer(state.properties.mtime)
        .bytes(state.properties.attributes);
    query.bytes(state.linkTarget)
        .integer(static_cast<std::int64_t>(state.hash.algorithm()))
        .bytes(state.hash.bytes())
        .integer(state.hardLinked ? 1 : 0)
        .number(state.key.inode)
        .number(state.key.device)
        .integer(state.from)
        .integer(state.until);
    query.run();
}

void Catalog::Impl::endState(const KnownFile &row, TimeNs at, const CatalogChange &change)
{
    const bool hasCopy =
        change.addPast && change.addPast->source == row.source && change.addPast->path == row.path;
    if (!hasCopy && row.heldFrom < at) {
        HistoricState state = historicState(row);
        state.until = at;
        addEarlierRow(state);
    }
}

void Catalog::Impl::applyPut(const CatalogChange &change)
{
    KnownFile file = *change.put;
    file.heldFrom = change.at;
    const std::optional<KnownFile> before = liveRow(file.source, PathKey(file.path));
    if (before && isSameState(*before, file)) {
        file.heldFrom = before->heldFrom;
    } else if (before) {
        endState(*before, change.at, change);
    }
    countPut(before, file, change.at);
    if (before && before->since == file.since && before->hash != file.hash && file.lineage != 0) {
        // The same content by another algorithm: earlier states of it stay found by it.
        Query(*connection, "UPDATE earlier SET algorithm = ?1, hash = ?2 WHERE lineage = ?3 AND "
                           "algorithm = ?4 AND hash = ?5")
            .integer(static_cast<std::int64_t>(file.hash.algorithm()))
            .bytes(file.hash.bytes())
            .integer(file.lineage)
            .integer(static_cast<std::int64_t>(before->hash.algorithm()))
            .bytes(before->hash.bytes())
            .run();
    }
    putRow(file);
}

Result<void> Catalog::apply(const CatalogChange &change)
{
    return impl_->write("write a change to the catalog", [&] {
        if (change.remove) {
            const auto &[source, path] = *change.remove;
            if (const auto row = impl_->liveRow(source, PathKey(path))) {
                impl_->endState(*row, change.at, change);
                impl_->countRemoval(*row, change);
                impl_->removeRow(source, path);
            }
        }
        if (change.put) {
            impl_->applyPut(change);
        }
        if (change.addPast) {
            impl_->addPastRow(*change.addPast);
        }
    });
}

Result<TimeNs> Catalog::historyTime(TimeNs now)
{
    return impl_->read("read the time of the newest change", [&] {
        const TimeNs newest = impl_->newestTime();
        constexpr TimeNs kLast = std::numeric_limits<TimeNs>::max() - 1;
        return now > newest ? now : std::min(newest, kLast) + 1;
    });
}

Result<void> Catalog::endFuture(TimeNs now)
{
    return impl_->write("correct the times of the history", [&] {
        impl_->markStateStale();
        for (const char *sql :
             {"UPDATE entry SET held_from = min(held_from, ?1), since = min(since, ?1) "
              "WHERE held_from > ?1 OR since > ?1",
              "UPDATE past SET ended = min(ended, ?1), began = min(began, ?1), "
              "held_from = min(held_from, ?1) WHERE ended > ?1",
              "UPDATE earlier SET ended = min(ended, ?1), held_from = min(held_from, ?1) "
              "WHERE ended > ?1",
              "UPDATE counter SET next = ?1 WHERE name = 'time' AND next > ?1"}) {
            Query(*impl_->connection, sql).integer(now).run();
        }
        impl_->forgetTime();
        impl_->countAllMoments();
    });
}

Result<std::optional<HistoricState>> Catalog::stateAt(SourceId source, const RelPath &path,
                                                      TimeNs when)
{
    return impl_->read("look up how a file was",
                       [&] { return stateOf(*impl_, source, path, when); });
}

Result<std::optional<HistoricState>> Catalog::lastState(SourceId source, const RelPath &path,
                                                        TimeNs when)
{
    return impl_->read("look up how a file was", [&]() -> std::optional<HistoricState> {
        if (auto state = stateOf(*impl_, source, path, when)) {
            return state;
        }
        const PathKey key(path);
        const auto folder = impl_->findFolder(source, key.prefix);
        return folder ? endedBy(*impl_, {*folder, source, key}, when) : std::nullopt;
    });
}

Result<std::optional<HistoricState>> Catalog::lineageAt(LineageId lineage, TimeNs when)
{
    return impl_->read("look up where a file was", [&]() -> std::optional<HistoricState> {
        Query copies(*impl_->connection,
                     "SELECT " HOLDFAST_PAST_COLUMNS ", f.source, f.prefix FROM past p JOIN folder "
                     "f ON f.id = p.folder WHERE p.lineage = ?1 AND p.ended > ?2 AND "
                     "p.held_from <= ?2 ORDER BY p.ended, p.id LIMIT 1");
        if (copies.integer(lineage).integer(when).step()) {
            StoredVersion copy;
            storedVersionAt(copies, copies.integerAt(kPastColumns),
                            prefixAt(copies, kPastColumns + 1), copy);
            return historicState(copy);
        }
        Query others(*impl_->connection,
                     "SELECT " HOLDFAST_EARLIER_COLUMNS ", f.source, f.prefix FROM earlier h JOIN "
                     "folder f ON f.id = h.folder WHERE h.lineage = ?1 AND h.ended > ?2 AND "
                     "h.held_from <= ?2 ORDER BY h.ended, h.id LIMIT 1");
        if (others.integer(lineage).integer(when).step()) {
            std::optional<HistoricState> state(std::in_place);
            earlierStateAt(others, others.integerAt(kEarlierColumns),
                           prefixAt(others, kEarlierColumns + 1), *state);
            return state;
        }
        return std::nullopt;
    });
}

Result<std::optional<KnownFile>> Catalog::findLineage(LineageId lineage)
{
    return impl_->read("look for a file in the catalog", [&]() -> std::optional<KnownFile> {
        Query query(*impl_->connection,
                    "SELECT " HOLDFAST_ENTRY_COLUMNS ", f.source, f.prefix FROM entry e JOIN "
                    "folder f ON f.id = e.folder WHERE e.lineage = ?1 LIMIT 1");
        if (!query.integer(lineage).step()) {
            return std::nullopt;
        }
        std::optional<KnownFile> file(std::in_place);
        knownFileAt(query, query.integerAt(kEntryColumns), prefixAt(query, kEntryColumns + 1),
                    *file);
        return file;
    });
}

Result<void> Catalog::forEachName(SourceId source, const RelPath &path, bool recursive,
                                  const std::function<bool(const RelPath &)> &visit,
                                  BytesView after)
{
    return impl_->read("read the names of the catalog", [&] {
        if (recursive) {
            walkTree(*impl_, source, path, kNamesFrom, [&](BytesView prefix, const Query &row) {
                return visit(fullPath(prefix, row.bytesAt(0)));
            });
            return;
        }
        const PathKey own(path);
        if (const auto folder = impl_->findFolder(source, own.prefix)) {
            Query query(*impl_->connection, kNamesFrom);
            query.integer(*folder).bytes(own.name);
            if (query.step() && query.bytesAt(0) == own.name && !visit(path)) {
                return;
            }
        }
        const Bytes prefix = path.isEmpty() ? Bytes() : path.bytes() + '/';
        if (const auto folder = impl_->findFolder(source, prefix)) {
            // The next name that there can be. The empty one is the root's own, told above.
            const Bytes first = Bytes(after) + '\0';
            Query query(*impl_->connection, kNamesFrom);
            query.integer(*folder).bytes(first);
            while (query.step()) {
                if (!visit(fullPath(prefix, query.bytesAt(0)))) {
                    return;
                }
            }
        }
    });
}

Result<void> Catalog::forEachEarlier(SourceId source,
                                     const std::function<bool(const HistoricState &)> &visit)
{
    return impl_->read("read the history of the catalog", [&] {
        HistoricState state;
        walkTree(*impl_, source, {}, kEarlierFrom, [&](BytesView prefix, const Query &row) {
            earlierStateAt(row, source, prefix, state);
            return visit(state);
        });
    });
}

Result<void> Catalog::addEarlier(const HistoricState &state)
{
    return impl_->write("write history to the catalog", [&] { impl_->addEarlierRow(state); });
}

Result<std::optional<RelPath>> Catalog::anyCopyOf(const Digest &hash)
{
    return impl_->read("look for a copy of a content", [&]() -> std::optional<RelPath> {
        const auto algorithm = static_cast<std::int64_t>(hash.algorithm());
        Query live(*impl_->connection, "SELECT stored FROM entry WHERE content = ?1 AND "
                                       "algorithm = ?2 AND hash = ?3 LIMIT 1");
        if (live.integer(hash.prefix()).integer(algorithm).bytes(hash.bytes()).step()) {
            return pathAt(live, 0);
        }
        Query past(*impl_->connection,
                   "SELECT stored FROM past WHERE substr(hash, 1, 8) = ?1 AND kept <> 0 AND "
                   "type = 1 AND size > 0 AND hash = ?2 AND algorithm = ?3 LIMIT 1");
        past.bytes(BytesView(hash.bytes()).substr(0, 8)).bytes(hash.bytes()).integer(algorithm);
        return past.step() ? std::optional(pathAt(past, 0)) : std::nullopt;
    });
}

Result<std::vector<RelPath>> Catalog::copiesOf(const Digest &hash)
{
    HOLDFAST_ASSIGN(const std::vector<KnownFile> live, filesWith(hash));
    return impl_->read("look for the copies of a content", [&] {
        std::vector<RelPath> copies;
        for (const KnownFile &file : live) {
            copies.push_back(file.stored);
        }
        Query query(*impl_->connection,
                    "SELECT p.stored FROM past p JOIN folder f ON f.id = p.folder "
                    "WHERE substr(p.hash, 1, 8) = ?1 AND p.kept <> 0 AND p.type = 1 AND p.size > 0 "
                    "AND p.hash = ?2 AND p.algorithm = ?3 "
                    "ORDER BY f.source, f.prefix, p.name, p.number, p.id");
        query.bytes(BytesView(hash.bytes()).substr(0, 8))
            .bytes(hash.bytes())
            .integer(static_cast<std::int64_t>(hash.algorithm()));
        while (query.step()) {
            copies.push_back(pathAt(query, 0));
        }
        return copies;
    });
}

}  // namespace holdfast
