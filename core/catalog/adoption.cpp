// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalog/adoption.h"

#include <algorithm>

namespace holdfast
{
namespace
{

constexpr std::int64_t kRowsInBatch = 10'000;
constexpr std::size_t kListedProblems = 10'000;

Properties propertiesOf(const DiskCopy &copy)
{
    return {copy.metadata.mode, copy.metadata.uid, copy.metadata.gid, copy.metadata.mtime,
            copy.attributes};
}

StoredVersion pastOf(SourceId source, const RelPath &path, const DiskCopy &copy)
{
    StoredVersion past;
    past.source = source;
    past.path = path;
    past.type = copy.metadata.type;
    past.size = copy.metadata.size;
    past.properties = propertiesOf(copy);
    past.linkTarget = copy.linkTarget;
    past.hash = copy.hash;
    past.stored = copy.stored;
    return past;
}

bool isSameContent(const KnownFile &told, const DiskCopy &copy)
{
    return isStoredAs(told.type, copy.metadata.type) && told.hash == copy.hash;
}

}  // namespace

/// What is known of one path while its versions are adopted.
struct Adoption::History {
    SourceId source = 0;
    RelPath path;
    std::optional<KnownFile> live;
    LineageId lineage = 0;
    std::map<std::int64_t, StoredVersion> versions;  ///< by number
};

Adoption::Adoption(Catalog &catalog, StoredTree &tree, const RebuildOptions &options,
                   RebuildReport &report)
    : catalog_(catalog), tree_(tree), options_(options), report_(report)
{
}

Adoption::~Adoption()
{
    if (open_) {
        catalog_.rollback();
    }
}

Result<void> Adoption::begin()
{
    HOLDFAST_TRY(catalog_.begin());
    open_ = true;
    return {};
}

Result<void> Adoption::finish()
{
    if (unlisted_ > 0) {
        report_.problems.push_back("… and " + std::to_string(unlisted_) + " more problems");
    }
    open_ = false;  // a commit that fails rolls back by itself
    return catalog_.commit();
}

Result<void> Adoption::countRow()
{
    if (++rowsInBatch_ < kRowsInBatch) {
        return {};
    }
    rowsInBatch_ = 0;
    open_ = false;
    HOLDFAST_TRY(catalog_.commit());
    return begin();
}

void Adoption::problem(std::string line)
{
    if (report_.problems.size() < kListedProblems) {
        report_.problems.push_back(std::move(line));
    } else {
        ++unlisted_;
    }
}

Result<void> Adoption::itemFailed(const RelPath &stored, const Error &error)
{
    if (endsRebuild(error)) {
        return error;
    }
    problem(stored.toDisplay() + ": " + error.reason());
    return {};
}

Result<void> Adoption::put(const KnownFile &file)
{
    const Result<LineageId> lineage = catalog_.put(file);
    return lineage ? countRow() : Result<void>(lineage.error());
}

Result<void> Adoption::addPast(const StoredVersion &past)
{
    const Result<std::int64_t> id = catalog_.addPast(past);
    return id ? countRow() : Result<void>(id.error());
}

Result<void> Adoption::addEarlier(const HistoricState &state)
{
    HOLDFAST_TRY(catalog_.addEarlier(state));
    return countRow();
}

void Adoption::remember(const KnownFile &told)
{
    told_.insert_or_assign({told.source, told.path}, told);
}

const KnownFile *Adoption::told(SourceId source, const RelPath &path) const
{
    const auto found = told_.find({source, path});
    return found == told_.end() ? nullptr : &found->second;
}

/// When the stored file got its name, as far as the disk can tell: renaming sets the ctime. It may
/// be later, never earlier.
TimeNs Adoption::changedAt(const Metadata &metadata) const
{
    return std::min(metadata.ctime, options_.now);
}

KnownFile Adoption::untrustedRow(SourceId source, const RelPath &path, const DiskCopy &copy,
                                 TimeNs now)
{
    KnownFile row;
    row.source = source;
    row.path = path;
    row.type = copy.metadata.type;
    row.fingerprint.size = copy.metadata.size;
    row.fingerprint.mtime = copy.metadata.mtime;
    row.properties = propertiesOf(copy);
    row.linkTarget = copy.linkTarget;
    row.hash = copy.hash;
    row.stored = copy.stored;
    row.since = std::min(copy.metadata.ctime, now);
    row.heldFrom = row.since;
    return row;
}

Result<void> Adoption::adoptLive(const StoredOrigin &origin, const RelPath &stored,
                                 const Metadata &metadata)
{
    HOLDFAST_ASSIGN(const std::optional<KnownFile> present,
                    catalog_.find(origin.source, origin.path));
    if (present) {
        problem(stored.toDisplay() + ": a second copy of the file that is stored as " +
                present->stored.toDisplay() + ", kept as a past copy");
        return adoptDeleted(origin.source, origin.path, stored, metadata);
    }
    const Result<DiskCopy> copy = tree_.examine(stored, metadata, options_.algorithm);
    if (!copy) {
        return itemFailed(stored, copy.error());
    }
    KnownFile row = untrustedRow(origin.source, origin.path, *copy, options_.now);
    if (const KnownFile *before = told(origin.source, origin.path)) {
        if (isSameContent(*before, *copy)) {
            row = *before;
            row.stored = stored;
        }
        row.lineage = before->lineage;
    }
    row.placement = origin.area == Area::Duplicates ? Placement::Duplicate : Placement::Current;
    tree_.claim(stored);
    ++report_.adopted;
    return put(row);
}

Result<void> Adoption::adoptFolder(SourceId source, const RelPath &path, const RelPath &stored)
{
    HOLDFAST_ASSIGN(const std::optional<KnownFile> present, catalog_.find(source, path));
    if (present) {
        return {};
    }
    DiskCopy copy;
    copy.stored = stored;
    const Result<Metadata> metadata = tree_.stat(stored);
    if (!metadata) {
        return itemFailed(stored, metadata.error());
    }
    copy.metadata = *metadata;
    Result<Bytes> attributes = tree_.attributes(stored);
    if (!attributes) {
        return itemFailed(stored, attributes.error());
    }
    copy.attributes = std::move(attributes).value();
    tree_.claim(stored);
    return put(untrustedRow(source, path, copy, options_.now));
}

Result<void> Adoption::adoptDeleted(SourceId source, const RelPath &path, const RelPath &stored,
                                    const Metadata &metadata)
{
    const Result<DiskCopy> copy = tree_.examine(stored, metadata, options_.algorithm);
    return copy ? adoptDeleted(source, path, *copy) : itemFailed(stored, copy.error());
}

Result<void> Adoption::adoptDeleted(SourceId source, const RelPath &path, const DiskCopy &copy)
{
    StoredVersion past = pastOf(source, path, copy);
    past.kind = PastKind::Deleted;
    past.until = changedAt(copy.metadata);
    past.from = std::min(copy.metadata.mtime, past.until);
    if (const KnownFile *before = told(source, path); before && isSameContent(*before, copy)) {
        past.lineage = before->lineage;
        past.properties = before->properties;
        past.inconsistent = before->inconsistent;
        past.from = std::min(before->since, past.until);
        past.heldFrom = std::min(before->heldFrom, past.until);
    } else {
        past.heldFrom = past.from;
    }
    tree_.claim(copy.stored);
    ++report_.adopted;
    return addPast(past);
}

Result<Adoption::History> Adoption::historyOf(SourceId source, const RelPath &path)
{
    History history{source, path, {}, 0, {}};
    HOLDFAST_ASSIGN(history.live, catalog_.find(source, path));
    HOLDFAST_ASSIGN(const std::vector<StoredVersion> known, catalog_.past(source, path));
    for (const StoredVersion &version : known) {
        if (version.path == path && version.kind == PastKind::Version) {
            history.versions.emplace(version.number, version);
        }
    }
    if (history.live) {
        history.lineage = history.live->lineage;
    } else if (!history.versions.empty()) {
        history.lineage = history.versions.rbegin()->second.lineage;
    } else if (const KnownFile *before = told(source, path)) {
        history.lineage = before->lineage;
    }
    return history;
}

Result<void> Adoption::adoptVersions(SourceId source, const RelPath &path,
                                     std::vector<FoundVersion> versions)
{
    if (versions.empty()) {
        return {};
    }
    std::sort(versions.begin(), versions.end(),
              [](const FoundVersion &a, const FoundVersion &b) { return a.number < b.number; });
    HOLDFAST_ASSIGN(History history, historyOf(source, path));
    for (const FoundVersion &found : versions) {
        HOLDFAST_TRY(adoptVersion(history, found));
    }
    // The live content came when the last version went.
    const TimeNs last = history.versions.empty() ? 0 : history.versions.rbegin()->second.until;
    if (history.live && history.live->recordedAt == 0 && history.live->since != last && last != 0) {
        history.live->since = last;
        history.live->heldFrom = last;
        return put(*history.live);
    }
    return {};
}

Result<void> Adoption::adoptVersion(History &history, const FoundVersion &found)
{
    const auto same = history.versions.find(found.number);
    if (same != history.versions.end() && same->second.kept) {
        problem(found.stored.toDisplay() + ": version " + std::to_string(found.number) +
                " is stored elsewhere as well, kept as a past copy");
        return adoptDeleted(history.source, history.path, found.stored, found.metadata);
    }
    const Result<DiskCopy> copy = tree_.examine(found.stored, found.metadata, options_.algorithm);
    if (!copy) {
        return itemFailed(found.stored, copy.error());
    }
    StoredVersion version = pastOf(history.source, history.path, *copy);
    version.lineage = history.lineage;
    version.number = found.number;
    const auto next = history.versions.upper_bound(found.number);
    const auto here = history.versions.lower_bound(found.number);
    const TimeNs earliest = here == history.versions.begin() ? 0 : std::prev(here)->second.until;
    version.until = changedAt(found.metadata);
    if (next != history.versions.end() && next->second.from != 0) {
        version.until = std::min(version.until, next->second.from);
    }
    version.until = std::max(version.until, earliest);
    version.from = earliest != 0 ? earliest : std::min(found.metadata.mtime, version.until);
    if (const KnownFile *before = told(history.source, history.path);
        before && isSameContent(*before, *copy)) {
        version.properties = before->properties;
        version.inconsistent = before->inconsistent;
        version.from = std::clamp(before->since, std::min(earliest, version.until), version.until);
    }
    version.heldFrom = version.from;
    if (same != history.versions.end()) {
        // It was taken for removed, but here it is.
        HOLDFAST_TRY(catalog_.removePast(same->second.id));
        version.lineage = same->second.lineage != 0 ? same->second.lineage : history.lineage;
        if (same->second.hash == version.hash && isStoredAs(same->second.type, version.type)) {
            version = same->second;
            version.id = 0;
            version.kept = true;
            version.stored = found.stored;
        }
    }
    history.versions.insert_or_assign(found.number, version);
    tree_.claim(found.stored);
    ++report_.adopted;
    return addPast(version);
}

}  // namespace holdfast
