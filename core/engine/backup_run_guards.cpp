// SPDX-License-Identifier: GPL-3.0-or-later
// The guards of a run (contract §5): mass changes, what looks encrypted, and what a session
// remembers of its earlier runs.
#include "engine/backup_run.h"

#include <algorithm>
#include <array>
#include <limits>

namespace holdfast
{
namespace
{

// A count of all files is good enough for a percentage for so long.
constexpr TimeNs kCountLasts = 60 * kSecond;

std::string modifiedText(const Hold &hold)
{
    return std::to_string(hold.files) + " of " + std::to_string(hold.total) +
           " files changed in one run: earlier versions are kept until you say that this is right: "
           "run --accept-mass-change";
}

// Before what is held although a person agreed to `accepted` files.
std::string grownText(std::int64_t accepted)
{
    return accepted > 0 ? "this has grown since it was looked at: " : "";
}

}  // namespace

// How many files each source had before this run, where a guard may have to know: after a scan of
// parts it means to count them all. To be called before anything is stored.
Result<void> BackupRun::countKnown()
{
    if (memory_ == nullptr) {
        return {};
    }
    std::map<SourceId, std::int64_t> gone;
    for (const KnownFile &row : findings_.vanished) {
        ++gone[row.source];
    }
    std::map<SourceId, std::int64_t> changed;
    for (std::size_t i = 0; i < findings_.changes.size(); ++i) {
        const ChangeList::Item &item = findings_.changes[i];
        if (item.change == Change::MustRead || item.change == Change::MustHash) {
            ++changed[sourceAt(findings_.changes.source(item)).record.id];
        }
    }
    for (const OpenSource &source : sources_) {
        const SourceId id = source.record.id;
        if (isWhole(source)) {
            memory_->counted.erase(id);  // it will store many that it did not know
            continue;
        }
        const std::int64_t least = std::max<std::int64_t>(config_.massChangeMinFiles, 1);
        const bool mayAsk = gone[id] + memory_->gone.of(id, now_) >= least ||
                            changed[id] + memory_->modified.of(id, now_) >= least ||
                            suspectFiles(id) + changed[id] >= least;
        if (!mayAsk) {
            continue;
        }
        std::pair<std::int64_t, TimeNs> &counted = memory_->counted[id];
        if (counted.second == 0 || counted.second + kCountLasts <= now_ || counted.second > now_) {
            HOLDFAST_ASSIGN(const SourceTotals all, destination_.catalog().countFiles(id));
            // Those of an hour ago: that number stays while files come and go.
            counted = {all.files + memory_->gone.of(id, now_) - memory_->added.of(id, now_), now_};
        }
        findings_.knownFiles[id] =
            counted.first - memory_->gone.of(id, now_) + memory_->added.of(id, now_);
    }
    return {};
}

// In a session the guard asks about the files that were there an hour ago: of them, how many are
// gone? What came and went since does not count.
void BackupRun::tellGuard(FinalInput &input)
{
    input.knownFiles = findings_.knownFiles;
    if (memory_ == nullptr) {
        return;
    }
    std::map<SourceId, std::int64_t> goneAgain;
    for (const KnownFile &row : findings_.vanished) {
        goneAgain[row.source] += memory_->added.contains(row.source, row.path) ? 1 : 0;
    }
    for (const OpenSource &source : sources_) {
        const SourceId id = source.record.id;
        input.goneBefore[id] = memory_->gone.of(id, now_) - goneAgain[id];
        std::int64_t &known = input.knownFiles[id];
        known = std::max<std::int64_t>(known - memory_->added.of(id, now_) + goneAgain[id], 0);
    }
}

// Of this run and of those of its session in the last hour; a file that changed often is one.
std::int64_t BackupRun::modifiedFiles(SourceId source) const
{
    const auto found = planner_->modifiedFiles().find(source);
    const std::int64_t now = found == planner_->modifiedFiles().end() ? 0 : found->second;
    if (memory_ == nullptr) {
        return now;
    }
    const std::int64_t again =
        std::count_if(modifiedFiles_.begin(), modifiedFiles_.end(), [&](const auto &file) {
            return file.first == source && memory_->modified.contains(source, file.second);
        });
    return now - again + memory_->modified.of(source, now_);
}

std::int64_t BackupRun::suspectFiles(SourceId source) const
{
    const std::int64_t now = rewrites_ ? rewrites_->suspects(source) : 0;
    return memory_ == nullptr ? now : now + memory_->suspects.of(source, now_);
}

// For the guards of the runs to come.
void BackupRun::remember()
{
    for (const OpenSource &source : sources_) {
        if (findings_.incomplete.contains(source.index)) {
            memory_->incomplete.insert(source.index);
        } else if (isWhole(source) && !memory_->endedEarly) {
            memory_->incomplete.erase(source.index);
            memory_->wholeSources.insert(source.record.name);
        }
        if (rewrites_ && !released_.contains(source.record.id)) {
            memory_->suspects.add(source.record.id, rewrites_->suspects(source.record.id), now_);
        }
    }
    for (const SourceId source : released_) {
        memory_->forget(source);
    }
    const auto isReleased = [this](const auto &file) { return released_.contains(file.first); };
    std::erase_if(deletedFiles_, isReleased);
    std::erase_if(addedFiles_, isReleased);
    std::erase_if(modifiedFiles_, isReleased);
    for (const auto &[source, path] : deletedFiles_) {
        if (memory_->added.contains(source, path)) {
            memory_->added.remove(source, path);
        } else {
            memory_->gone.add(source, path, now_);
        }
    }
    for (const auto &[source, path] : addedFiles_) {
        // What comes back at its old path was gone for a moment only.
        if (memory_->gone.contains(source, path)) {
            memory_->gone.remove(source, path);
        } else {
            memory_->added.add(source, path, now_);
        }
    }
    for (const auto &[source, path] : modifiedFiles_) {
        memory_->modified.add(source, path, now_);
    }
}

bool BackupRun::isIncomplete(const OpenSource &source)
{
    return findings_.incomplete.contains(source.index) ||
           (memory_ != nullptr && !isWhole(source) && memory_->incomplete.contains(source.index));
}

const Hold *BackupRun::standingHold(SourceId source, const char *kind) const
{
    const auto found =
        std::find_if(standingHolds_.begin(), standingHolds_.end(),
                     [&](const Hold &hold) { return hold.source == source && hold.kind == kind; });
    return found == standingHolds_.end() ? nullptr : &*found;
}

// What a person looked at before agreeing; null: nothing of this.
const Hold *BackupRun::shownHold(const OpenSource &source, const char *kind) const
{
    const auto shown =
        std::find_if(options_.shownHolds->begin(), options_.shownHolds->end(),
                     [&](const std::pair<std::string, Hold> &named) {
                         return named.first == source.record.name && named.second.kind == kind;
                     });
    return shown == options_.shownHolds->end() ? nullptr : &shown->second;
}

// How many files a person agrees to. Between the question and the answer some more come along: as
// few as would not be asked about by themselves, and as are few beside those that were shown.
std::int64_t BackupRun::accepted(const OpenSource &source, const char *kind) const
{
    if (!options_.acceptMassChange) {
        return 0;
    }
    if (!options_.shownHolds) {
        return std::numeric_limits<std::int64_t>::max();
    }
    const Hold *const shown = shownHold(source, kind);
    if (shown == nullptr) {
        return 0;
    }
    constexpr std::int64_t kFew = 19;
    constexpr std::int64_t kShare = 10;
    const std::int64_t unasked = std::max<std::int64_t>(config_.massChangeMinFiles, 1) - 1;
    return shown->files + std::min(unasked, std::max(kFew, shown->files / kShare));
}

// Did a person agree that all of its files are gone, and not just some? Only then an empty folder
// is no place of a drive that is not mounted.
bool BackupRun::isSaidGone(const OpenSource &source) const
{
    if (!options_.acceptMassChange || !options_.shownHolds) {
        return options_.acceptMassChange;
    }
    const Hold *const shown = shownHold(source, kMassDeletion);
    return shown != nullptr && shown->files >= shown->total;
}

bool BackupRun::looksEncrypted(SourceId source) const
{
    return config_.massChangePercent > 0 && rewrites_ &&
           suspectFiles(source) >= std::max<std::int64_t>(config_.massChangeMinFiles, 1);
}

Result<void> BackupRun::recordHolds(const FinalPlan &plan)
{
    summary_.counts.held = static_cast<std::int64_t>(plan.held.size());
    for (const OpenSource &source : sources_) {
        const SourceId id = source.record.id;
        std::vector<Hold> holds;
        for (std::optional<Hold> &hold :
             std::array{deletionHold(plan, source), modificationHold(source)}) {
            if (hold) {
                holds.push_back(std::move(*hold));
            }
        }
        if (!holds.empty()) {
            held_.insert(id);
        } else if (accepted(source, kMassDeletion) > 0 || accepted(source, kMassModification) > 0) {
            released_.insert(id);
        }
        std::vector<Hold> standing;
        std::copy_if(standingHolds_.begin(), standingHolds_.end(), std::back_inserter(standing),
                     [id](const Hold &hold) { return hold.source == id; });
        if (!options_.dryRun && holds != standing) {
            HOLDFAST_TRY(destination_.catalog().setHolds(id, holds));
        }
    }
    return {};
}

// A warning, and in the list of what is left undone: it is why the run is not complete.
void BackupRun::tellHold(const OpenSource &source, const std::string &text)
{
    emitProblem(RunEventKind::Warning, source.record.name, {}, text);
    summary_.errors.push_back({source.record.name, text});
    ++summary_.counts.errors;
}

std::optional<Hold> BackupRun::deletionHold(const FinalPlan &plan, const OpenSource &source)
{
    const SourceId id = source.record.id;
    const Hold *const standing = standingHold(id, kMassDeletion);
    const auto found = std::find_if(plan.holds.begin(), plan.holds.end(),
                                    [id](const Hold &hold) { return hold.source == id; });
    const bool isPart = !isWhole(source) && accepted(source, kMassDeletion) == 0;
    if (found == plan.holds.end()) {
        // Who looked at a part only can't say that everything is there again.
        return isPart && standing != nullptr ? std::optional(*standing) : std::nullopt;
    }
    Hold hold = *found;
    if (standing != nullptr) {
        hold.since = standing->since;
        if (isPart && standing->files >= hold.files) {
            hold = *standing;
        }
    } else {
        hold.since = now_;
    }
    tellHold(source,
             grownText(accepted(source, kMassDeletion)) +
                 (source.guardedBeyond ? "this is another folder than the one that was backed up "
                                         "(was a drive exchanged?), and "
                                       : "") +
                 std::to_string(hold.files) + " of " + std::to_string(hold.total) +
                 " files are gone: their deletion is held back. If that is right: run "
                 "--accept-mass-change");
    return hold;
}

// Contract §5: many files changed, or what changed looks as if it had been encrypted. The new
// content is stored; retention waits until a person has looked.
std::optional<Hold> BackupRun::modificationHold(const OpenSource &source)
{
    std::string text;
    std::optional<Hold> hold = foundModification(source, text);
    const std::int64_t agreed = accepted(source, kMassModification);
    if (!hold || hold->files <= agreed) {
        return std::nullopt;
    }
    if (!text.empty()) {
        tellHold(source, grownText(agreed) + text);
    }
    return hold;
}

// `text`: what is to be said of it, when it is.
std::optional<Hold> BackupRun::foundModification(const OpenSource &source, std::string &text)
{
    const SourceId id = source.record.id;
    const Hold *const standing = standingHold(id, kMassModification);
    const std::int64_t known = findings_.knownFiles[id];
    const std::int64_t suspects = suspectFiles(id);
    const bool isNew = standing == nullptr || standing->files < suspects;
    if (looksEncrypted(id) && (isWhole(source) || isNew)) {
        text = std::to_string(suspects) +
               " files were rewritten in one run and look encrypted now. Their earlier versions "
               "are kept, and nothing is removed. If this was not you: disconnect the backup, and "
               "restore from it on a clean machine. If it was: run --accept-mass-change";
        return Hold{id, kMassModification, standing != nullptr ? standing->since : now_, suspects,
                    known};
    }
    const std::int64_t modified = modifiedFiles(id);
    const bool mass = config_.massChangePercent > 0 && modified > 0 &&
                      modified >= config_.massChangeMinFiles &&
                      static_cast<double>(modified) * 100 >
                          config_.massChangePercent * static_cast<double>(known);
    if (standing != nullptr && (!mass || !isWhole(source))) {
        // Said when it began, and by each run that looks at everything.
        text = isWhole(source) ? modifiedText(*standing) : std::string();
        return *standing;
    }
    if (!mass) {
        return std::nullopt;
    }
    const Hold hold{id, kMassModification, now_, modified, known};
    text = modifiedText(hold);
    return hold;
}

}  // namespace holdfast
