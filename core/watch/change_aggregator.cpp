// SPDX-License-Identifier: GPL-3.0-or-later
#include "watch/change_aggregator.h"

#include <algorithm>
#include <utility>

namespace holdfast
{
namespace
{

// What never gets quiet is looked at after this many times the quiet it should have had. Else the
// first change of a log file that grows every second would be stored when the program ends.
constexpr TimeNs kMostQuiets = 5;
// Two events of one rename are read in one go, but may be stamped a little apart.
constexpr TimeNs kGraceShare = 10;
// Keeps sums of times in range, whatever the configuration says.
constexpr TimeNs kLongestWait = 365 * kDay;

ChangePace paceOf(TimeNs debounce, TimeNs busy)
{
    TimeNs longest = kMostQuiets * debounce;
    if (busy > 0) {
        longest = std::min(longest, busy);
    }
    return {debounce, std::max(longest, debounce)};
}

/// The files of one run got their versions one after the other: their times end together, for one
/// look instead of many.
TimeNs roundedUp(TimeNs time, TimeNs step)
{
    return step > 0 ? (time + step - 1) / step * step : time;
}

LookWidth widthOf(RawChange::Kind kind)
{
    switch (kind) {
    case RawChange::Kind::Touched:
    case RawChange::Kind::Removed:
        return LookWidth::Name;
    case RawChange::Kind::Folder:
        return LookWidth::Folder;
    case RawChange::Kind::Subtree:
        return LookWidth::Subtree;
    case RawChange::Kind::SourceGone:
    case RawChange::Kind::SourceBack:
    case RawChange::Kind::Overflow:
        break;
    }
    return LookWidth::None;
}

/// Does the look at an entry see what stands at `path`?
bool covers(const PendingTree::Entry &entry, const RelPath &path)
{
    if (path == entry.path) {
        return true;
    }
    switch (entry.width) {
    case LookWidth::Folder:
        return path.parent() == entry.path;
    case LookWidth::Subtree:
        return path.isWithin(entry.path);
    case LookWidth::Name:
    case LookWidth::None:
        break;
    }
    return false;
}

}  // namespace

ChangeAggregator::ChangeAggregator(const Options &options)
{
    const TimeNs debounce = std::clamp(options.debounce, TimeNs{0}, kLongestWait);
    busyTime_ = std::clamp(options.busy, TimeNs{0}, kLongestWait);
    pace_ = paceOf(debounce, busyTime_);
    grace_ = debounce / kGraceShare;
}

void ChangeAggregator::add(const RawChange &change, TimeNs now)
{
    const LookWidth width = widthOf(change.kind);
    if (width == LookWidth::None) {
        return;
    }
    auto &[tree, busy] = sourceAt(change.source, now);
    const bool removed = change.kind == RawChange::Kind::Removed;
    const ChangeSpan span = ChangeSpan::at(now);
    if (busy.has(change.path)) {
        // What waited may have waited for long: it must not hurry what is told now.
        if (width != LookWidth::Name) {
            busy.forget(change.path);  // it is a folder now
        } else if (removed) {
            busy.release(change.path);
        } else {
            busy.wait(change.path, span);
            if (const auto earlier = tree.withdrawName(change.path)) {
                busy.wait(change.path, *earlier);
            }
            return;
        }
    }
    tree.add(change.path, width, span, removed);
}

void ChangeAggregator::versioned(int source, const RelPath &path, TimeNs now)
{
    if (busyTime_ == 0) {
        return;
    }
    auto &[tree, busy] = sourceAt(source, now);
    busy.limit(path, roundedUp(now + busyTime_, grace_));
    if (tree.waitsAsRemoved(path)) {
        busy.release(path);
    } else if (const auto span = tree.withdrawName(path)) {
        busy.wait(path, *span);
    }
}

std::optional<TimeNs> ChangeAggregator::due() const
{
    std::optional<TimeNs> first;
    for (const auto &[number, source] : sources_) {
        for (const auto time : {source.tree.due(), source.busy.due()}) {
            if (time && (!first || *time < *first)) {
                first = time;
            }
        }
    }
    return first;
}

std::vector<ScanRequest> ChangeAggregator::take(TimeNs now)
{
    std::vector<ScanRequest> requests;
    if (const auto first = due(); !first || *first > now) {
        return requests;
    }
    for (auto &[number, source] : sources_) {
        auto &[tree, busy] = source;
        ScanRequest request;
        request.source = number;
        request.reason = ScanReason::Events;
        auto entries = takeEntries(source, now);
        for (const PendingTree::Entry &entry : entries) {
            if (entry.width != LookWidth::Name && busy.has(entry.path)) {
                busy.forget(entry.path);  // names below it were told: it is no file any more
            }
        }
        for (PendingTree::Entry &entry : entries) {
            if (entry.width == LookWidth::Name) {
                busy.looked(entry.path);
                request.names.push_back(std::move(entry.path));
                continue;
            }
            const bool withAllBelow = entry.width == LookWidth::Subtree;
            busy.addExcepted(entry.path, withAllBelow, now, request.except);
            auto &list = withAllBelow ? request.subtrees : request.folders;
            list.push_back(std::move(entry.path));
        }
        // Those of a folder may lie on both sides of those of a subtree in it.
        std::sort(request.except.begin(), request.except.end());
        if (!request.names.empty() || !request.folders.empty() || !request.subtrees.empty()) {
            requests.push_back(std::move(request));
        }
    }
    return requests;
}

ScanRequest ChangeAggregator::takeWhole(int source, ScanReason reason, TimeNs now)
{
    auto &[tree, busy] = sourceAt(source, now);
    tree.clear();
    ScanRequest request;
    request.source = source;
    request.reason = reason;
    request.subtrees.emplace_back();
    busy.addExcepted(RelPath(), true, now, request.except);
    return request;
}

std::size_t ChangeAggregator::pending() const noexcept
{
    std::size_t entries = 0;
    for (const auto &[number, source] : sources_) {
        entries += source.tree.size() + source.busy.waiting();
    }
    return entries;
}

/// The source as it is by now: files whose time is over wait for nothing but quiet.
ChangeAggregator::Source &ChangeAggregator::sourceAt(int source, TimeNs now)
{
    Source &at = sources_.try_emplace(source, pace_).first->second;
    for (const BusyFiles::Waiting &waiting : at.busy.expire(now)) {
        at.tree.add(waiting.path, LookWidth::Name, waiting.span, false);
    }
    return at;
}

/// What is due of a source. Files whose time is over are seen by the looks that are due already;
/// those that no such look covers wait for nothing but quiet. So what due() promised is put off by
/// none of them, and by no folder that swallows it only now.
std::vector<PendingTree::Entry> ChangeAggregator::takeEntries(Source &source, TimeNs now)
{
    std::vector<PendingTree::Entry> entries = source.tree.take(now + grace_);
    const auto known = static_cast<std::ptrdiff_t>(entries.size());
    for (BusyFiles::Waiting &waiting : source.busy.expire(now)) {
        if (std::any_of(
                entries.begin(), entries.begin() + known,
                [&](const PendingTree::Entry &entry) { return covers(entry, waiting.path); })) {
            continue;
        }
        if (pace_.due(waiting.span) <= now) {
            waiting.span.include(ChangeSpan::at(now - pace_.longest));
        }
        source.tree.add(waiting.path, LookWidth::Name, waiting.span, false);
    }
    for (PendingTree::Entry &entry : source.tree.take(now + grace_)) {
        entries.push_back(std::move(entry));
    }
    std::sort(
        entries.begin(), entries.end(),
        [](const PendingTree::Entry &a, const PendingTree::Entry &b) { return a.path < b.path; });
    return entries;
}

}  // namespace holdfast
