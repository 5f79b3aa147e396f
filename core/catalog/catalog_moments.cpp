// SPDX-License-Identifier: GPL-3.0-or-later
// Moments: how much changed at the start of each run. apply() adds up in memory what a transaction
// changes, and its commit writes one row for each time: so the busiest days of years are told from
// a few thousand rows.
#include "catalog/catalog_impl.h"

#include <algorithm>

namespace holdfast
{
namespace
{

// No sum of two of these overflows: a damaged size must not keep anything from being recorded.
constexpr std::uint64_t kMostBytes = std::uint64_t{1} << 60;

std::uint64_t sumOf(std::uint64_t a, std::uint64_t b)
{
    return std::min(std::min(a, kMostBytes) + std::min(b, kMostBytes), kMostBytes);
}

// Times of folders follow whatever happens in them: they would count everything twice.
bool counts(const KnownFile &row)
{
    return row.type == EntryType::File || row.type == EntryType::Symlink;
}

}  // namespace

void Catalog::Impl::countPut(const std::optional<KnownFile> &before, const KnownFile &after,
                             TimeNs at)
{
    // Times that nobody knows are no moments.
    if (at <= 0 || !counts(after) || (before && isSameState(*before, after))) {
        return;
    }
    Moment &moment = moments_[at];
    ++moment.changes;
    const bool isNewContent = after.since == at && (!before || before->since != after.since);
    if (isNewContent && after.type == EntryType::File) {
        moment.bytes = sumOf(moment.bytes, after.fingerprint.size);
    }
}

void Catalog::Impl::countRemoval(const KnownFile &row, const CatalogChange &change)
{
    // A file that moves is counted where it comes to stand.
    if (change.at > 0 && counts(row) && !change.put) {
        ++moments_[change.at].changes;
    }
}

void Catalog::Impl::writeMoments()
{
    for (const auto &[at, moment] : moments_) {
        Query(*connection,
              "INSERT INTO moment (at, changes, bytes) VALUES (?1, ?2, ?3) ON CONFLICT (at) DO "
              "UPDATE SET changes = changes + excluded.changes, "
              "bytes = min(bytes + excluded.bytes, 1152921504606846976)")
            .integer(at)
            .integer(moment.changes)
            .number(moment.bytes)
            .run();
    }
}

// The same as the migration that made the table, which is never changed.
void Catalog::Impl::countAllMoments()
{
    moments_.clear();
    Query(*connection, "DELETE FROM moment").run();
    Query(*connection,
          "INSERT INTO moment (at, changes, bytes) "
          "SELECT at, sum(changes), CAST(min(total(bytes), 1152921504606846976.0) AS INTEGER) "
          "FROM ("
          "SELECT held_from AS at, 1 AS changes, 0 AS bytes FROM entry WHERE type IN (1, 3) "
          "UNION ALL SELECT held_from, 1, 0 FROM past WHERE type IN (1, 3) "
          "UNION ALL SELECT held_from, 1, 0 FROM earlier WHERE type IN (1, 3) "
          "UNION ALL SELECT ended, 1, 0 FROM past WHERE kind = 2 AND type IN (1, 3) "
          "UNION ALL SELECT since, 0, max(size, 0) FROM entry WHERE type = 1 "
          "UNION ALL SELECT began, 0, max(size, 0) FROM past WHERE type = 1"
          ") WHERE at > 0 GROUP BY at")
        .run();
}

Result<void> Catalog::countMoments()
{
    return impl_->write("count the changes of the catalog", [&] { impl_->countAllMoments(); });
}

Result<std::vector<ChangeCount>> Catalog::changesBetween(TimeNs from, TimeNs until, TimeNs span)
{
    return impl_->read("read the changes of the catalog", [&] {
        std::vector<ChangeCount> spans;
        TimeNs begin = from;
        Query query(*impl_->connection, "SELECT at, changes, bytes FROM moment WHERE at >= ?1 AND "
                                        "at < ?2 ORDER BY at");
        query.integer(from).integer(until);
        while (query.step()) {
            const TimeNs at = query.integerAt(0);
            if (begin <= 0) {
                begin = at;
            }
            const TimeNs start = at - (at - begin) % std::max<TimeNs>(span, 1);
            if (spans.empty() || spans.back().from != start) {
                spans.push_back({start, 0, 0});
            }
            spans.back().files += query.integerAt(1);
            spans.back().bytes = sumOf(spans.back().bytes, query.numberAt(2));
        }
        return spans;
    });
}

}  // namespace holdfast
