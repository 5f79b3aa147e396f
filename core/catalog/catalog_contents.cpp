// SPDX-License-Identifier: GPL-3.0-or-later
// What the backup holds, by number: for whoever draws some of it by chance, in whatever size.
#include "catalog/catalog_impl.h"
#include "catalog/rows.h"

#include <limits>

namespace holdfast
{
namespace
{

constexpr const char *kLiveContents =
    "SELECT " HOLDFAST_ENTRY_COLUMNS ", e.id, f.source, f.prefix FROM entry e JOIN folder f ON "
    "f.id = e.folder WHERE e.id >= ?1 AND e.id <= ?2 AND e.type <> 2 ORDER BY e.id LIMIT 1";

constexpr const char *kPastContents =
    "SELECT " HOLDFAST_PAST_COLUMNS ", f.source, f.prefix FROM past p JOIN folder f ON "
    "f.id = p.folder WHERE p.id >= ?1 AND p.id <= ?2 AND p.kept <> 0 AND p.type <> 2 "
    "ORDER BY p.id LIMIT 1";

std::optional<HeldContent> liveContent(Catalog::Impl &impl, std::int64_t first, std::int64_t last)
{
    Query query(*impl.connection, kLiveContents);
    if (!query.integer(first).integer(last).step()) {
        return std::nullopt;
    }
    KnownFile row;
    knownFileAt(query, query.integerAt(kEntryColumns + 1), prefixAt(query, kEntryColumns + 2), row);
    return HeldContent{{false, query.integerAt(kEntryColumns)}, historicState(row), row.since};
}

std::optional<HeldContent> pastContent(Catalog::Impl &impl, std::int64_t first, std::int64_t last)
{
    Query query(*impl.connection, kPastContents);
    if (!query.integer(first).integer(last).step()) {
        return std::nullopt;
    }
    StoredVersion copy;
    storedVersionAt(query, query.integerAt(kPastColumns), prefixAt(query, kPastColumns + 1), copy);
    return HeldContent{{true, copy.id}, historicState(copy), copy.from};
}

constexpr std::int64_t kLast = std::numeric_limits<std::int64_t>::max();

}  // namespace

Result<ContentRange> Catalog::contentRange()
{
    return impl_->read("look for what the backup holds", [&] {
        Query query(*impl_->connection, "SELECT (SELECT coalesce(max(id), 0) FROM entry), "
                                        "(SELECT coalesce(max(id), 0) FROM past)");
        query.step();
        return ContentRange{query.integerAt(0), query.integerAt(1)};
    });
}

Result<std::optional<HeldContent>> Catalog::contentWith(ContentId id)
{
    return impl_->read("look for what the backup holds", [&] {
        return id.isPast ? pastContent(*impl_, id.number, id.number)
                         : liveContent(*impl_, id.number, id.number);
    });
}

Result<std::optional<HeldContent>> Catalog::contentFrom(ContentId id)
{
    return impl_->read("look for what the backup holds", [&] {
        if (!id.isPast) {
            if (auto found = liveContent(*impl_, id.number, kLast)) {
                return found;
            }
        }
        return pastContent(*impl_, id.isPast ? id.number : 0, kLast);
    });
}

}  // namespace holdfast
