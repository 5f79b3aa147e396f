// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/folders/rule_counter.h"

#include <utility>

namespace holdfast::ui
{
RuleCounter::RuleCounter(BackupService &service, QObject *parent)
    : QObject(parent), counter_(service)
{
    connect(&counter_, &FolderCounter::changed, this, &RuleCounter::counted);
}

void RuleCounter::start(std::vector<Place> places, CountRules rules)
{
    counter_.stop();
    places_ = std::move(places);
    rules_ = std::move(rules);
    at_ = 0;
    done_ = {};
    done_.rules.resize(rules_.exclude.size());
    next();
}

void RuleCounter::next()
{
    if (!isCounting()) {
        Q_EMIT changed();
        return;
    }
    const Place &place = places_[at_];
    CountRules rules = rules_;
    rules.exclude = place.before;
    rules.exclude.insert(rules.exclude.end(), rules_.exclude.begin(), rules_.exclude.end());
    rules.exclude.insert(rules.exclude.end(), place.after.begin(), place.after.end());
    counter_.start(place.folder, rules);
}

void RuleCounter::counted()
{
    if (!isCounting() || counter_.isCounting()) {
        Q_EMIT changed();
        return;
    }
    if (!counter_.error()) {
        add(done_, counter_.count(), places_[at_]);
    }
    ++at_;
    next();
}

FolderCount RuleCounter::total() const
{
    FolderCount sum = done_;
    if (isCounting()) {
        add(sum, counter_.count(), places_[at_]);
    }
    sum.isComplete = !isCounting();
    return sum;
}

void RuleCounter::add(FolderCount &sum, const FolderCount &count, const Place &place) const
{
    sum.files += count.files;
    sum.bytes += count.bytes;
    sum.excludedFiles += count.excludedFiles;
    sum.excludedBytes += count.excludedBytes;
    sum.unreadable += count.unreadable;
    for (std::size_t i = 0; i < sum.rules.size(); ++i) {
        const std::size_t from = place.before.size() + i;
        if (from >= count.rules.size()) {
            break;
        }
        FolderCount::Matched &rule = sum.rules[i];
        rule.files += count.rules[from].files;
        rule.bytes += count.rules[from].bytes;
        rule.names += count.rules[from].names;
        // Of several folders it is told in which one.
        const RelPath in =
            places_.size() > 1 ? RelPath::trusted(Bytes(place.folder.name())) : RelPath();
        for (const RelPath &example : count.rules[from].examples) {
            if (rule.examples.size() < FolderCount::Matched::kMostExamples) {
                rule.examples.push_back(in / example);
            }
        }
    }
}

}  // namespace holdfast::ui
