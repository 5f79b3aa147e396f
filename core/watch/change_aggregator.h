// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "model/scan_request.h"
#include "watch/busy_files.h"
#include "watch/pending_tree.h"
#include "watch/raw_change.h"

#include <cstddef>
#include <map>
#include <optional>
#include <vector>

namespace holdfast
{

/// Turns what watchers saw into what is to be looked at, and when: waits for quiet, limits files
/// that keep changing, and lets a folder swallow what happens in it. Pure: time comes in (of a
/// clock that never jumps, Clock::elapsed()), and the answers depend on nothing else. Engine
/// thread.
class ChangeAggregator
{
public:
    struct Options {
        TimeNs debounce = 2 * kSecond;  ///< quiet after the last event (monitor.debounce_seconds)
        TimeNs busy = 300 * kSecond;    ///< monitor.busy_file_seconds; 0: no limit
    };
    explicit ChangeAggregator(const Options &options);
    ~ChangeAggregator() = default;
    ChangeAggregator(const ChangeAggregator &) = delete;
    ChangeAggregator &operator=(const ChangeAggregator &) = delete;

    /// Touched, Removed, Folder and Subtree; what concerns whole sources is the caller's.
    void add(const RawChange &change, TimeNs now);
    /// A new version of this file was stored just now: its next one waits for Options::busy, or a
    /// moment longer, so that what was stored together is looked at together.
    void versioned(int source, const RelPath &path, TimeNs now);

    /// When take() has something to answer; nothing: never, unless something is added.
    [[nodiscard]] std::optional<TimeNs> due() const;
    /// What is due by now, by source, with what is due a moment later: the two names of a rename
    /// travel together. It is removed from here. A source stands in one request at most.
    [[nodiscard]] std::vector<ScanRequest> take(TimeNs now);
    /// The whole source is going to be looked at: everything that waits for that is removed from
    /// here but for busy files, and these are in `except`.
    [[nodiscard]] ScanRequest takeWhole(int source, ScanReason reason, TimeNs now);
    /// How many names, folders and subtrees wait.
    [[nodiscard]] std::size_t pending() const noexcept;

private:
    struct Source {
        explicit Source(const ChangePace &pace) : tree(pace), busy(pace) {}
        PendingTree tree;  ///< what waits for quiet
        BusyFiles busy;    ///< whose time isn't over, and what waits for that
    };

    Source &sourceAt(int source, TimeNs now);
    [[nodiscard]] std::vector<PendingTree::Entry> takeEntries(Source &source, TimeNs now);

    ChangePace pace_;
    TimeNs busyTime_;
    TimeNs grace_;
    std::map<int, Source> sources_;
};

}  // namespace holdfast
