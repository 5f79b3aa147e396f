// SPDX-License-Identifier: GPL-3.0-or-later
#include "plan/retention.h"

#include <algorithm>
#include <chrono>
#include <functional>
#include <limits>
#include <map>
#include <optional>
#include <span>
#include <tuple>
#include <utility>

namespace holdfast
{
namespace
{

struct Candidate {
    const StoredVersion *copy = nullptr;
    std::optional<RetentionRule> rule;  ///< that removes it
    std::uint64_t freeGoal = 0;         ///< while less is free, it may go for space
    const RetentionInput *input = nullptr;
};

bool isVersion(const Candidate &candidate) noexcept
{
    return candidate.copy->kind == PastKind::Version;
}

/// Path, versions by number, then deleted copies by age.
bool comesBefore(const Candidate &a, const Candidate &b)
{
    const auto key = [](const StoredVersion &c) {
        return std::tuple<SourceId, const RelPath &, PastKind, std::int64_t, TimeNs,
                          const RelPath &, std::int64_t>(c.source, c.path, c.kind, c.number,
                                                         c.until, c.stored, c.id);
    };
    return key(*a.copy) < key(*b.copy);
}

/// Was it superseded more than `days` days before `now`?
bool isOlderThan(const StoredVersion &copy, std::int64_t days, TimeNs now) noexcept
{
    constexpr std::int64_t kMostDays = std::numeric_limits<TimeNs>::max() / kDay;
    if (days <= 0 || days > kMostDays || copy.until == 0 || copy.until > now) {
        return false;
    }
    // Unsigned: the distance between two times may be more than a TimeNs holds.
    const std::uint64_t age =
        static_cast<std::uint64_t>(now) - static_cast<std::uint64_t>(copy.until);
    return age > static_cast<std::uint64_t>(days) * static_cast<std::uint64_t>(kDay);
}

using Utc = std::chrono::sys_time<std::chrono::nanoseconds>;

/// Each period has a number that grows with time.
std::int64_t hourOf(Utc time)
{
    return std::chrono::floor<std::chrono::hours>(time).time_since_epoch().count();
}

std::int64_t dayOf(Utc time)
{
    return std::chrono::floor<std::chrono::days>(time).time_since_epoch().count();
}

std::int64_t weekOf(Utc time)
{
    // 1970-01-01 was a Thursday: three days earlier a week of ISO 8601 began.
    const auto shifted = std::chrono::floor<std::chrono::days>(time) + std::chrono::days(3);
    return std::chrono::floor<std::chrono::weeks>(shifted).time_since_epoch().count();
}

std::int64_t yearOf(Utc time)
{
    const std::chrono::year_month_day date(std::chrono::floor<std::chrono::days>(time));
    return int{date.year()};
}

std::int64_t monthOf(Utc time)
{
    const std::chrono::year_month_day date(std::chrono::floor<std::chrono::days>(time));
    return std::int64_t{int{date.year()}} * 12 + unsigned{date.month()};
}

struct PeriodRule {
    std::int64_t count = 0;
    std::int64_t (*periodOf)(Utc) = nullptr;
};

std::vector<PeriodRule> periodRules(const RetentionPolicy &policy)
{
    std::vector<PeriodRule> rules = {{policy.keepHourly, hourOf},
                                     {policy.keepDaily, dayOf},
                                     {policy.keepWeekly, weekOf},
                                     {policy.keepMonthly, monthOf},
                                     {policy.keepYearly, yearOf}};
    std::erase_if(rules, [](const PeriodRule &rule) { return rule.count <= 0; });
    return rules;
}

/// When the content became current, or the nearest time that is known.
TimeNs periodTime(const StoredVersion &version) noexcept
{
    return version.from != 0 ? version.from : version.until;
}

/// Versions of one path, oldest number first.
void applyPeriods(std::span<Candidate> versions, const std::vector<PeriodRule> &rules)
{
    std::vector<bool> keeps(versions.size(), false);
    for (const PeriodRule &rule : rules) {
        std::map<std::int64_t, std::size_t, std::greater<>> newest;  // by period, latest first
        for (std::size_t i = 0; i < versions.size(); ++i) {
            const TimeNs time = periodTime(*versions[i].copy);
            if (time == 0) {
                keeps[i] = true;
            } else {
                newest[rule.periodOf(Utc(std::chrono::nanoseconds(time)))] = i;
            }
        }
        std::int64_t left = rule.count;
        for (auto period = newest.begin(); period != newest.end() && left > 0; ++period, --left) {
            keeps[period->second] = true;
        }
    }
    for (std::size_t i = 0; i < versions.size(); ++i) {
        if (!keeps[i] && !versions[i].rule) {
            versions[i].rule = RetentionRule::Periods;
        }
    }
}

/// All rules but min_free for the versions of one path, oldest number first.
void applyToPath(std::span<Candidate> versions, const RetentionInput &input,
                 const std::vector<PeriodRule> &periods)
{
    const RetentionPolicy &policy = input.policy;
    if (policy.maxVersionsPerFile > 0 &&
        versions.size() > static_cast<std::uint64_t>(policy.maxVersionsPerFile)) {
        const auto beyond =
            versions.first(versions.size() - static_cast<std::size_t>(policy.maxVersionsPerFile));
        for (Candidate &version : beyond) {
            version.rule = RetentionRule::MaxVersions;
        }
    }
    for (Candidate &version : versions) {
        if (!version.rule && isOlderThan(*version.copy, policy.keepDays, input.now)) {
            version.rule = RetentionRule::KeepDays;
        }
    }
    if (!periods.empty()) {
        applyPeriods(versions, periods);
    }
}

/// Stored files with several names: they take their space until the last one is gone.
class LinkedFiles
{
public:
    explicit LinkedFiles(std::span<const std::vector<Candidate>> sources) : sources_(sources) {}

    /// What the removal of a copy frees; nothing when its file keeps a name that may not go.
    std::optional<std::uint64_t> remove(const Candidate &candidate)
    {
        const std::uint64_t size = candidate.copy->size;
        if (!candidate.input->fileOf) {
            return size;
        }
        const RetentionInput::StoredFile file = candidate.input->fileOf(*candidate.copy);
        if (file.links <= 1) {
            return size;
        }
        countNames();
        Names &names = names_[file.key];
        if (names.all < file.links) {
            return std::nullopt;
        }
        ++names.gone;
        return names.gone == file.links ? size : 0;
    }

private:
    struct Names {
        std::uint64_t all = 0;  ///< of copies that may go, or go already
        std::uint64_t gone = 0;
    };

    void countNames()
    {
        if (std::exchange(counted_, true)) {
            return;
        }
        for (const std::vector<Candidate> &candidates : sources_) {
            for (const Candidate &candidate : candidates) {
                const bool mayGo = isVersion(candidate) && candidate.freeGoal > 0;
                if (!candidate.input->fileOf || (!candidate.rule && !mayGo)) {
                    continue;
                }
                const auto file = candidate.input->fileOf(*candidate.copy);
                if (file.links > 1) {
                    Names &names = names_[file.key];
                    ++names.all;
                    names.gone += candidate.rule ? 1 : 0;
                }
            }
        }
    }

    std::span<const std::vector<Candidate>> sources_;
    std::map<FileKey, Names> names_;
    bool counted_ = false;
};

/// Copies of all sources, each in its order.
void applyMinFree(std::span<std::vector<Candidate>> sources, std::uint64_t free)
{
    std::vector<Candidate *> remaining;
    for (std::vector<Candidate> &candidates : sources) {
        for (Candidate &candidate : candidates) {
            if (candidate.rule) {
                free = saturatingSum(free, candidate.copy->size);
            } else if (isVersion(candidate) && candidate.freeGoal > 0) {
                remaining.push_back(&candidate);
            }
        }
    }
    // Stable: those of one time stay in the order of source, path and number.
    std::stable_sort(
        remaining.begin(), remaining.end(),
        [](const Candidate *a, const Candidate *b) { return a->copy->until < b->copy->until; });
    LinkedFiles files(sources);
    for (Candidate *candidate : remaining) {
        if (free >= candidate->freeGoal) {
            continue;
        }
        if (const std::optional<std::uint64_t> freed = files.remove(*candidate)) {
            candidate->rule = RetentionRule::MinFree;
            free = saturatingSum(free, *freed);
        }
    }
}

/// The copies of one source in order, with what all rules but min_free say of them.
std::vector<Candidate> candidatesOf(const RetentionInput &input)
{
    const std::uint64_t goal = freeGoal(input.policy, input.totalBytes);
    std::vector<Candidate> candidates;
    candidates.reserve(input.copies.size());
    for (const StoredVersion &copy : input.copies) {
        if (copy.kept) {
            candidates.push_back({&copy, std::nullopt, goal, &input});
        }
    }
    std::sort(candidates.begin(), candidates.end(), comesBefore);

    const std::vector<PeriodRule> periods = periodRules(input.policy);
    for (auto begin = candidates.begin(); begin != candidates.end();) {
        const auto end = std::find_if(begin, candidates.end(), [begin](const Candidate &c) {
            return c.copy->source != begin->copy->source || c.copy->path != begin->copy->path;
        });
        const auto deleted = std::find_if_not(begin, end, isVersion);
        applyToPath({begin, deleted}, input, periods);
        for (auto copy = deleted; copy != end; ++copy) {
            if (isOlderThan(*copy->copy, input.policy.deletedKeepDays, input.now)) {
                copy->rule = RetentionRule::DeletedKeepDays;
            }
        }
        begin = end;
    }
    return candidates;
}

}  // namespace

std::string_view retentionRuleName(RetentionRule rule) noexcept
{
    switch (rule) {
    case RetentionRule::MaxVersions:
        return "max_versions_per_file";
    case RetentionRule::KeepDays:
        return "keep_days";
    case RetentionRule::Periods:
        return "keep_periods";
    case RetentionRule::MinFree:
        return "min_free";
    case RetentionRule::DeletedKeepDays:
        return "deleted_keep_days";
    }
    return {};
}

std::uint64_t freeGoal(const RetentionPolicy &policy, std::uint64_t totalBytes) noexcept
{
    if (policy.minFreePercent > 0) {
        const double share = std::min(policy.minFreePercent, 100.0) / 100.0;
        return static_cast<std::uint64_t>(static_cast<double>(totalBytes) * share);
    }
    return policy.minFreeBytes;
}

std::uint64_t saturatingSum(std::uint64_t a, std::uint64_t b) noexcept
{
    return a > std::numeric_limits<std::uint64_t>::max() - b
               ? std::numeric_limits<std::uint64_t>::max()
               : a + b;
}

std::vector<RetentionRemoval> decideRetention(const RetentionInput &input)
{
    return std::move(decideRetention(std::span(&input, 1)).front());
}

std::vector<std::vector<RetentionRemoval>> decideRetention(std::span<const RetentionInput> sources)
{
    std::vector<std::vector<Candidate>> candidates;
    candidates.reserve(sources.size());
    for (const RetentionInput &input : sources) {
        candidates.push_back(candidatesOf(input));
    }
    applyMinFree(candidates, sources.empty() ? 0 : sources.front().freeBytes);

    std::vector<std::vector<RetentionRemoval>> removals(sources.size());
    for (std::size_t i = 0; i < sources.size(); ++i) {
        for (const Candidate &candidate : candidates[i]) {
            if (candidate.rule) {
                removals[i].push_back({*candidate.copy, *candidate.rule});
            }
        }
    }
    return removals;
}

}  // namespace holdfast
