// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/session_memory.h"

#include <algorithm>
#include <numeric>

namespace holdfast
{
namespace
{

constexpr TimeNs kRecent = 3600 * kSecond;
// What a day leaves out is told in its log; the history need not hold all of it.
constexpr std::size_t kMostErrors = 1000;
// Portions that come close after each other are one entry.
constexpr TimeNs kPortion = 10 * kSecond;

bool didSomething(const RunCounts &counts)
{
    return counts.backup + counts.modified + counts.duplicate + counts.moved + counts.promoted +
               counts.metadata + counts.deleted + counts.retention + counts.held + counts.errors !=
           0;
}

void addCounts(RunCounts &total, const RunCounts &counts)
{
    total.backup += counts.backup;
    total.modified += counts.modified;
    total.duplicate += counts.duplicate;
    total.moved += counts.moved;
    total.promoted += counts.promoted;
    total.metadata += counts.metadata;
    total.skip += counts.skip;
    total.deleted += counts.deleted;
    total.retention += counts.retention;
}

}  // namespace

void RecentCounts::add(SourceId source, std::int64_t count, TimeNs now)
{
    if (count == 0) {
        return;
    }
    std::deque<Counted> &counts = counts_[source];
    while (!counts.empty() && counts.front().when + kRecent <= now) {
        counts.pop_front();
    }
    if (!counts.empty() && counts.back().when + kPortion > now) {
        counts.back().count += count;
    } else {
        counts.push_back({now, count});
    }
}

std::int64_t RecentCounts::of(SourceId source, TimeNs now) const
{
    const auto found = counts_.find(source);
    if (found == counts_.end()) {
        return 0;
    }
    return std::accumulate(found->second.begin(), found->second.end(), std::int64_t{0},
                           [now](std::int64_t sum, const Counted &counted) {
                               return counted.when + kRecent > now ? sum + counted.count : sum;
                           });
}

void RecentFiles::add(SourceId source, const RelPath &path, TimeNs now)
{
    Files &files = files_[source];
    const std::size_t key = std::hash<RelPath>()(path);
    files.last[key] = now;
    files.order.emplace_back(now, key);
}

void RecentFiles::remove(SourceId source, const RelPath &path)
{
    if (const auto found = files_.find(source); found != files_.end()) {
        found->second.last.erase(std::hash<RelPath>()(path));
    }
}

bool RecentFiles::contains(SourceId source, const RelPath &path) const
{
    const auto found = files_.find(source);
    return found != files_.end() && found->second.last.contains(std::hash<RelPath>()(path));
}

std::int64_t RecentFiles::of(SourceId source, TimeNs now)
{
    const auto found = files_.find(source);
    if (found == files_.end()) {
        return 0;
    }
    Files &files = found->second;
    for (; !files.order.empty() && files.order.front().first + kRecent <= now;
         files.order.pop_front()) {
        const auto &[when, key] = files.order.front();
        const auto last = files.last.find(key);
        if (last != files.last.end() && last->second == when) {
            files.last.erase(last);
        }
    }
    return static_cast<std::int64_t>(files.last.size());
}

void SessionMemory::forget(SourceId source)
{
    gone.forget(source);
    added.forget(source);
    modified.forget(source);
    suspects.forget(source);
}

void SessionMemory::beginRun()
{
    unlooked.clear();
    failed.clear();
    handled.clear();
    wholeSources.clear();
}

void SessionMemory::beginNextRow()
{
    RunSummary next;
    next.complete = total.complete;
    next.errors = std::move(total.errors);
    next.counts.errors = total.counts.errors;
    next.counts.held = total.counts.held;
    next.scannedFiles = total.scannedFiles;
    next.scannedFolders = total.scannedFolders;
    next.scannedBytes = total.scannedBytes;
    total = std::move(next);
}

void SessionMemory::dropSettledErrors(bool whole)
{
    std::erase_if(total.errors, [&](const ItemError &error) {
        const std::string source = error.path.substr(0, error.path.find('/'));
        return whole || wholeSources.contains(source) || handled.contains(error.path);
    });
}

bool SessionMemory::absorb(const RunSummary &summary, bool whole)
{
    const bool wasComplete = total.complete;
    const std::size_t errorsBefore = total.errors.size();
    addCounts(total.counts, summary.counts);
    total.finished = summary.finished;
    total.bytesRead += summary.bytesRead;
    total.bytesWritten += summary.bytesWritten;
    total.bytesCloned += summary.bytesCloned;
    if (whole) {
        total.scannedFiles = summary.scannedFiles;
        total.scannedFolders = summary.scannedFolders;
        total.scannedBytes = summary.scannedBytes;
        total.counts.held = 0;
    }
    dropSettledErrors(whole);
    std::set<Bytes> toldAgain;
    for (const ItemError &error : summary.errors) {
        toldAgain.insert(error.path);
    }
    std::erase_if(total.errors,
                  [&](const ItemError &error) { return toldAgain.contains(error.path); });
    for (const ItemError &error : summary.errors) {
        if (total.errors.size() < kMostErrors) {
            total.errors.push_back(error);
        }
    }
    total.counts.held = std::max(total.counts.held, summary.counts.held);
    total.counts.errors = static_cast<std::int64_t>(total.errors.size());
    // What was left out before is among the errors still. A run that ended early says so itself.
    total.complete = total.errors.empty() && total.counts.held == 0 && summary.complete;
    return whole || didSomething(summary.counts) || !summary.errors.empty() ||
           total.complete != wasComplete || total.errors.size() != errorsBefore;
}

}  // namespace holdfast
