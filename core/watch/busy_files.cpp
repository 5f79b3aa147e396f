// SPDX-License-Identifier: GPL-3.0-or-later
#include "watch/busy_files.h"

namespace holdfast
{

void BusyFiles::limit(const RelPath &path, TimeNs until)
{
    const auto [entry, isNew] = files_.try_emplace(path.bytes());
    if (!isNew) {
        ends_.erase({entry->second.until, &*entry});
    }
    entry->second.until = until;
    ends_.emplace(until, &*entry);
    if (entry->second.waits) {
        setWaiting(*entry, ChangeSpan());
    }
}

bool BusyFiles::has(const RelPath &path) const
{
    return files_.contains(path.bytes());
}

void BusyFiles::wait(const RelPath &path, const ChangeSpan &span)
{
    const auto entry = files_.find(path.bytes());
    entry->second.removed = false;
    if (std::exchange(entry->second.supposed, false)) {
        stopWaiting(*entry);  // what is known takes the place of what was supposed
    }
    setWaiting(*entry, span);
}

void BusyFiles::release(const RelPath &path)
{
    const auto entry = files_.find(path.bytes());
    entry->second.removed = true;
    stopWaiting(*entry);
}

void BusyFiles::looked(const RelPath &path)
{
    if (const auto entry = files_.find(path.bytes()); entry != files_.end()) {
        entry->second.removed = false;
    }
}

void BusyFiles::forget(const RelPath &path)
{
    const auto entry = files_.find(path.bytes());
    stopWaiting(*entry);
    ends_.erase({entry->second.until, &*entry});
    files_.erase(entry);
}

void BusyFiles::addExcepted(const RelPath &folder, bool withAllBelow, TimeNs now,
                            std::vector<RelPath> &except)
{
    // The content of "a" is the range ["a/", "a0"): '0' comes after '/'.
    const Bytes begin = folder.isEmpty() ? Bytes() : folder.bytes() + '/';
    const auto end =
        folder.isEmpty() ? files_.end() : files_.lower_bound(folder.bytes() + char{'/' + 1});
    for (auto at = files_.lower_bound(begin); at != end;) {
        auto &[path, file] = *at;
        const std::size_t slash = path.find('/', begin.size());
        if (!withAllBelow && slash != Bytes::npos) {
            at = files_.lower_bound(path.substr(0, slash) + char{'/' + 1});
            continue;
        }
        if (file.removed) {
            file.removed = false;
        } else {
            except.push_back(RelPath::trusted(path));
            if (!file.waits) {
                // Its folder was quiet already: it is due as soon as its time is over.
                setWaiting(*at, ChangeSpan::at(now - pace_.quiet));
                file.supposed = true;
            }
        }
        ++at;
    }
}

std::vector<BusyFiles::Waiting> BusyFiles::expire(TimeNs now)
{
    std::vector<Waiting> waited;
    while (!ends_.empty() && (ends_.begin()->first <= now || ends_.size() > kMostFiles)) {
        auto *entry = ends_.begin()->second;
        if (entry->second.waits) {
            waited.push_back({RelPath::trusted(entry->first), spanAfterwards(*entry, now)});
        }
        ends_.erase(ends_.begin());
        files_.erase(entry->first);
    }
    return waited;
}

/// Such that it is due when due() said: not before its time is over.
ChangeSpan BusyFiles::spanAfterwards(Files::value_type &entry, TimeNs now)
{
    ChangeSpan span = stopWaiting(entry);
    const TimeNs over = std::min(entry.second.until, now);
    span.first = std::max(span.first, over - pace_.longest);
    span.last = std::max(span.last, over - pace_.quiet);
    return span;
}

std::optional<TimeNs> BusyFiles::due() const
{
    return due_.empty() ? std::nullopt : std::optional(due_.begin()->first);
}

void BusyFiles::setWaiting(Files::value_type &entry, const ChangeSpan &span)
{
    File &file = entry.second;
    ChangeSpan all = stopWaiting(entry);
    all.include(span);
    file.span = all;
    file.waits = true;
    file.due = std::max(file.until, pace_.due(all));
    due_.emplace(file.due, &entry);
}

/// Answers when it changed: never, when it did not wait.
ChangeSpan BusyFiles::stopWaiting(Files::value_type &entry)
{
    File &file = entry.second;
    if (file.waits) {
        due_.erase({file.due, &entry});
    }
    file.waits = false;
    return std::exchange(file.span, ChangeSpan());
}

}  // namespace holdfast
