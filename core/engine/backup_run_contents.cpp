// SPDX-License-Identifier: GPL-3.0-or-later
// Who has what was read: the catalog's answers for a batch.
#include "engine/backup_run.h"
#include "engine/one_reading.h"

namespace holdfast
{

// Where much is new, most contents are none that the catalog has, and asking it for each took a
// tenth of the engine's time. Making the filter costs about a fiftieth of a question for each file
// that is in the catalog already.
Result<void> BackupRun::makeContentFilter()
{
    if (contents_) {
        return {};
    }
    constexpr std::size_t kRowsForAQuestion = 50;
    const std::size_t wanted = findings_.changes.size();
    HOLDFAST_ASSIGN(const ContentRange range, destination_.catalog().contentRange());
    const auto rows = static_cast<std::size_t>(range.live);
    if (wanted * kRowsForAQuestion < rows) {
        return {};
    }
    contents_.emplace(rows + wanted);
    return destination_.catalog().forEachContentKey(
        [this](std::int64_t key) { contents_->add(key); });
}

// Of this run's contents each is known from when it was first asked for.
bool BackupRun::meetsNewContent(const Digest &hash)
{
    if (!contents_) {
        return false;
    }
    const bool isNew = !contents_->mayHave(hash.prefix());
    contents_->add(hash.prefix());
    return isNew;
}

Result<ContentMap> BackupRun::holdersOf(const std::vector<Observation> &observations)
{
    return asOneReading(destination_.catalog(), [&] { return readHolders(observations); });
}

Result<ContentMap> BackupRun::readHolders(const std::vector<Observation> &observations)
{
    ContentMap holders;
    if (observations.empty()) {
        return holders;  // of a batch that only tells what is unchanged
    }
    HOLDFAST_TRY(makeContentFilter());
    for (const Observation &observation : observations) {
        const StagedFile &staged = observation.staged;
        if (observation.known && observation.known->type == staged.metadata.type &&
            observation.known->hash == staged.hash) {
            continue;  // it stays what it is, whoever else has it
        }
        if (staged.metadata.type != EntryType::File || staged.metadata.size == 0 ||
            meetsNewContent(staged.hash) || holders.contains(staged.hash)) {
            continue;
        }
        HOLDFAST_ASSIGN(holders[staged.hash], destination_.catalog().holdersOf(staged.hash));
    }
    return holders;
}

}  // namespace holdfast
