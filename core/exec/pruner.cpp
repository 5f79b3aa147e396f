// SPDX-License-Identifier: GPL-3.0-or-later
#include "exec/pruner.h"

#include "exec/errors.h"

namespace holdfast
{
namespace
{

constexpr std::size_t kBatch = 1000;

// Up to where empty folders are taken away with the last file in them: the area's own folder stays.
RelPath areaOf(const RelPath &stored)
{
    return RelPath::trusted(Bytes(stored.firstName()));
}

}  // namespace

Pruner::Pruner(BackupFolder &backup, Catalog &catalog, TimeNs now)
    : backup_(backup), catalog_(catalog), now_(now)
{
}

Result<std::vector<Pruner::Outcome>> Pruner::remove(std::vector<RetentionRemoval> removals)
{
    std::vector<Outcome> outcomes;
    outcomes.reserve(removals.size());
    for (RetentionRemoval &removal : removals) {
        outcomes.push_back({std::move(removal), {}});
    }
    std::vector<Outcome *> batch;
    for (Outcome &outcome : outcomes) {
        if (Result<void> checked = check(outcome.removal.version); !checked) {
            outcome.error = std::move(checked).error();
            continue;
        }
        batch.push_back(&outcome);
        if (batch.size() == kBatch) {
            HOLDFAST_TRY(removeBatch(batch));
            batch.clear();
        }
    }
    HOLDFAST_TRY(removeBatch(batch));
    return outcomes;
}

Result<void> Pruner::check(const StoredVersion &version)
{
    const Result<Metadata> there = backup_.stat(version.stored);
    if (!there) {
        // Gone already: the row is settled all the same.
        return isAbsent(there.error()) ? Result<void>() : there.error();
    }
    if (!isStoredAs(version.type, there->type) ||
        (version.type == EntryType::File && there->size != version.size)) {
        return Error{ErrorCode::Changed, "remove", version.stored.bytes(), 0,
                     "is not what was stored there, and is left alone: run verify"};
    }
    return {};
}

Result<void> Pruner::removeBatch(std::vector<Outcome *> &batch)
{
    if (batch.empty()) {
        return {};
    }
    const auto inTransaction = [&](auto step) -> Result<void> {
        HOLDFAST_TRY(catalog_.begin());
        for (Outcome *outcome : batch) {
            if (outcome->error) {
                continue;
            }
            if (Result<void> done = step(*outcome); !done) {
                catalog_.rollback();
                return done;
            }
        }
        return catalog_.commit();
    };
    HOLDFAST_TRY(inTransaction([&](const Outcome &outcome) {
        return catalog_.markRemoved(outcome.removal.version.id, now_,
                                    std::string(retentionRuleName(outcome.removal.rule)));
    }));
    for (Outcome *outcome : batch) {
        const RelPath &stored = outcome->removal.version.stored;
        if (Result<void> removed = backup_.remove(stored); !removed && !isAbsent(removed.error())) {
            if (endsRun(removed.error())) {
                return removed;
            }
            outcome->error = std::move(removed).error();
            continue;
        }
        backup_.removeEmptyFolders(stored.parent(), areaOf(stored));
    }
    HOLDFAST_TRY(backup_.barrier({}));
    return inTransaction(
        [&](const Outcome &outcome) { return catalog_.settleRemoved(outcome.removal.version.id); });
}

}  // namespace holdfast
