// SPDX-License-Identifier: GPL-3.0-or-later
// What other retention rules would do.
#include "engine/engine.h"

#include "engine/destination.h"
#include "engine/retention_run.h"

#include <algorithm>
#include <array>

namespace holdfast
{
namespace
{

// The last one holds whatever is older, or of an age that nobody knows.
constexpr std::array<std::int64_t, 7> kAgesInDays = {1, 7, 30, 91, 365, 730, 0};

std::vector<RetentionPreview::AgeGroup> emptyGroups()
{
    std::vector<RetentionPreview::AgeGroup> groups(kAgesInDays.size());
    for (std::size_t i = 0; i < groups.size(); ++i) {
        groups[i].upTo = kAgesInDays[i] * kDay;
    }
    return groups;
}

// By when it was superseded or deleted, as the rules by age count. A time that is yet to come (the
// clock was set back) is the youngest there is.
RetentionPreview::AgeGroup &groupOf(std::vector<RetentionPreview::AgeGroup> &groups,
                                    const StoredVersion &version, TimeNs now)
{
    if (version.until == 0) {
        return groups.back();
    }
    const TimeNs age = version.until >= now ? 0 : now - version.until;
    const auto found = std::find_if(groups.begin(), groups.end() - 1,
                                    [age](const auto &group) { return age <= group.upTo; });
    return *found;
}

}  // namespace

// In one transaction, so that all is told of one state of the catalog.
Result<RetentionPreview> Engine::previewRetention(const Config &config,
                                                  const std::stop_token &stop) const
{
    HOLDFAST_ASSIGN(const Destination::Opening opening, openForReading());
    Catalog &catalog = opening.destination->catalog();
    const TimeNs now = clock_.now();
    HOLDFAST_TRY(catalog.begin());
    RetentionPreview preview;
    preview.ages = emptyGroups();
    HOLDFAST_ASSIGN(const std::vector<SourceRecord> records, catalog.sources());
    for (const SourceRecord &record : records) {
        HOLDFAST_TRY(
            catalog.forEachPast(record.id, RelPath(), true, [&](const StoredVersion &version) {
                RetentionPreview::AgeGroup &group = groupOf(preview.ages, version, now);
                ++group.before;
                group.bytesBefore = saturatingSum(group.bytesBefore, version.size);
                return !stop.stop_requested();
            }));
    }
    for (RetentionPreview::AgeGroup &group : preview.ages) {
        group.after = group.before;
        group.bytesAfter = group.bytesBefore;
    }
    RetentionRun retention(*opening.destination, config, now, stop);
    HOLDFAST_ASSIGN(RetentionRun::Shares all, retention.allShares());
    preview.report.heldSources = std::move(all.held);
    HOLDFAST_ASSIGN(const auto removals, retention.decide(all.shares));
    for (std::size_t i = 0; i < removals.size(); ++i) {
        for (const RetentionRemoval &removal : removals[i]) {
            const std::uint64_t size = removal.version.size;
            RetentionPreview::AgeGroup &group = groupOf(preview.ages, removal.version, now);
            --group.after;
            group.bytesAfter -= std::min(size, group.bytesAfter);
            preview.report.bytes = saturatingSum(preview.report.bytes, size);
            preview.report.removed.push_back(prunedCopy(removal, all.names[i]));
        }
    }
    HOLDFAST_TRY(catalog.commit());
    if (stop.stop_requested()) {
        return Error{ErrorCode::Cancelled, "preview retention", {}, 0, "stopped"};
    }
    return preview;
}

}  // namespace holdfast
