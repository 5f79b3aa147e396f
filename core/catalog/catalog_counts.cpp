// SPDX-License-Identifier: GPL-3.0-or-later
// How much the catalog holds. Whoever writes state.json reads every row, and counts on the way;
// until a row changes, nobody has to count again.
#include "catalog/catalog_impl.h"

#include <algorithm>
#include <charconv>

namespace holdfast
{
namespace
{

// The format's number; then the totals; then each source.
constexpr std::int64_t kFormat = 1;
constexpr std::size_t kTotals = 8;
constexpr std::size_t kOfSource = 4;

std::string encode(const CatalogCounts &counts)
{
    const CatalogTotals &all = counts.totals;
    std::string text = std::to_string(kFormat);
    const auto append = [&text](auto number) {
        text.append(1, ' ').append(std::to_string(number));
    };
    append(all.files);
    append(all.bytes);
    append(all.versions);
    append(all.versionBytes);
    append(all.deleted);
    append(all.deletedBytes);
    append(all.duplicates);
    append(all.duplicateBytes);
    for (const auto &[source, totals] : counts.sources) {
        append(source);
        append(totals.files);
        append(totals.bytes);
        append(totals.lastChange);
    }
    return text;
}

std::vector<std::int64_t> numbersOf(std::string_view text)
{
    std::vector<std::int64_t> numbers;
    const char *at = text.data();
    const char *const end = text.data() + text.size();
    while (at < end) {
        std::int64_t number = 0;
        const auto [after, code] = std::from_chars(at, end, number);
        if (code != std::errc() || (after < end && *after != ' ')) {
            return {};
        }
        numbers.push_back(number);
        at = std::min(after + 1, end);
    }
    return numbers;
}

// Nothing for what is stale, or what another program wrote: then it is counted.
std::optional<CatalogCounts> decode(std::string_view text)
{
    const std::vector<std::int64_t> numbers = numbersOf(text);
    constexpr std::size_t kHead = 1 + kTotals;
    if (numbers.size() < kHead || numbers[0] != kFormat ||
        (numbers.size() - kHead) % kOfSource != 0) {
        return std::nullopt;
    }
    const auto bytes = [&numbers](std::size_t at) {
        return static_cast<std::uint64_t>(numbers[at]);
    };
    CatalogCounts counts;
    counts.totals = {numbers[1], bytes(2), numbers[3], bytes(4),
                     numbers[5], bytes(6), numbers[7], bytes(8)};
    for (std::size_t at = kHead; at < numbers.size(); at += kOfSource) {
        counts.sources[numbers[at]] = {numbers[at + 1], bytes(at + 2), numbers[at + 3]};
    }
    return counts;
}

// What was counted last, if no row has changed since.
std::optional<CatalogCounts> lastCounts(Catalog::Impl &impl)
{
    const std::optional<std::string> text = impl.fact(kStateFact);
    return text ? decode(*text) : std::nullopt;
}

bool isCounted(EntryType type)
{
    return type == EntryType::File || type == EntryType::Symlink;
}

}  // namespace

void CatalogCounts::add(const KnownFile &row)
{
    if (!isCounted(row.type)) {
        return;
    }
    const std::uint64_t bytes = row.type == EntryType::File ? row.fingerprint.size : 0;
    SourceTotals &source = sources[row.source];
    ++source.files;
    source.bytes += bytes;
    source.lastChange = std::max(source.lastChange, row.since);
    ++totals.files;
    totals.bytes += bytes;
    if (row.placement == Placement::Duplicate) {
        ++totals.duplicates;
        totals.duplicateBytes += bytes;
    }
}

void CatalogCounts::add(const StoredVersion &copy)
{
    if (!copy.kept) {
        return;
    }
    const bool isVersion = copy.kind == PastKind::Version;
    ++(isVersion ? totals.versions : totals.deleted);
    (isVersion ? totals.versionBytes : totals.deletedBytes) += copy.size;
}

Result<void> Catalog::stateIsWritten(const CatalogCounts &counts)
{
    return impl_->write("record that the state is written", [&] {
        impl_->setFact(kStateFact, encode(counts));
        impl_->stateMarked = false;
    });
}

Result<SourceTotals> Catalog::countFiles(SourceId source)
{
    return impl_->read("count the files of a source", [&] {
        if (const std::optional<CatalogCounts> known = lastCounts(*impl_)) {
            const auto own = known->sources.find(source);
            return own == known->sources.end() ? SourceTotals() : own->second;
        }
        Query query(*impl_->connection,
                    "SELECT count(*), coalesce(sum(CASE e.type WHEN 1 THEN e.size ELSE 0 END), 0), "
                    "coalesce(max(e.since), 0) "
                    "FROM folder f CROSS JOIN entry e ON e.folder = f.id "
                    "WHERE f.source = ?1 AND e.type IN (1, 3)");
        query.integer(source).step();
        return SourceTotals{query.integerAt(0), query.numberAt(1), query.integerAt(2)};
    });
}

Result<CatalogTotals> Catalog::totals()
{
    return impl_->read("count what the catalog holds", [&] {
        if (const std::optional<CatalogCounts> known = lastCounts(*impl_)) {
            return known->totals;
        }
        CatalogTotals totals;
        Query live(*impl_->connection, "SELECT type, placement, count(*), sum(size) FROM entry "
                                       "WHERE type IN (1, 3) GROUP BY type, placement");
        while (live.step()) {
            const bool regular = live.integerAt(0) == static_cast<std::int64_t>(EntryType::File);
            const std::uint64_t bytes = regular ? live.numberAt(3) : 0;
            totals.files += live.integerAt(2);
            totals.bytes += bytes;
            if (live.integerAt(1) == static_cast<std::int64_t>(Placement::Duplicate)) {
                totals.duplicates += live.integerAt(2);
                totals.duplicateBytes += bytes;
            }
        }
        Query past(*impl_->connection,
                   "SELECT kind, count(*), sum(size) FROM past WHERE kept <> 0 GROUP BY kind");
        while (past.step()) {
            const bool version = past.integerAt(0) == static_cast<std::int64_t>(PastKind::Version);
            (version ? totals.versions : totals.deleted) += past.integerAt(1);
            (version ? totals.versionBytes : totals.deletedBytes) += past.numberAt(2);
        }
        return totals;
    });
}

}  // namespace holdfast
