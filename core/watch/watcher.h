// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/metadata.h"
#include "base/path.h"
#include "base/result.h"
#include "watch/raw_change.h"

#include <functional>
#include <memory>
#include <stop_token>
#include <string>
#include <vector>

namespace holdfast
{

/// What a watcher is to watch: a folder with all below it.
struct WatchedSource {
    AbsPath path;
    /// True for a name that a backup leaves out by the rules (second: is it a folder?): such a
    /// folder is not watched, such a name's events are dropped. Thread-safe.
    std::function<bool(const RelPath &, bool)> leavesOut;
};

/// Part of a source that events tell nothing of.
struct UnwatchedFolder {
    int source = 0;
    RelPath path;  ///< with all below it
    std::string reason;
};

/// How well a source is watched; a value for `status`.
struct WatchStatus {
    std::string kind;                ///< `inotify`, `qt`
    bool seesContentChanges = true;  ///< false: writes into existing files show in rescans only
    std::int64_t folders = 0;        ///< that are watched
    /// Sorted by source and path; at most kMostUnwatched, `unwatchedCount` says how many.
    std::vector<UnwatchedFolder> unwatched;
    std::int64_t unwatchedCount = 0;
    /// What a person can do about it, such as the sysctl to raise; empty: nothing is amiss.
    std::string advice;
};
inline constexpr std::size_t kMostUnwatched = 100;

/// Watches sources and tells what happens in them. Two implementations, held to the same contract
/// tests. What is told can be more than what happened, never less: whatever a watcher can't tell it
/// says (Overflow, Subtree, SourceGone, or in its status).
///
/// A folder that comes into a source is watched with all below it before its Subtree is told, so
/// that a scan that follows misses nothing. Own folders (the backup, logs) are not watched wherever
/// they lie.
class Watcher
{
public:
    /// Called on the watcher's own thread, with one or many changes in the order of the events.
    /// Must not block: what is not read in time overflows.
    using Receive = std::function<void(std::vector<RawChange> &&)>;

    virtual ~Watcher() = default;
    /// Begins to watch; when it returns, everything that happens from now on is told. A source that
    /// is not there is told as SourceGone, and as SourceBack when it comes. To be called once.
    /// `ownFolders`: never watched. After a stop, which it asks at each folder, it watches nothing.
    [[nodiscard]] virtual Result<void> start(std::vector<WatchedSource> sources,
                                             std::vector<FileKey> ownFolders, Receive receive,
                                             std::stop_token stop) = 0;
    /// Mount points came or went: sources are looked at again. Thread-safe.
    virtual void mountsChanged() = 0;
    /// Thread-safe.
    [[nodiscard]] virtual WatchStatus status() const = 0;
};

/// inotify: one watch a folder, its own reading thread. Linux.
[[nodiscard]] std::unique_ptr<Watcher> makeInotifyWatcher();
/// QFileSystemWatcher on folders: portable. Sees no writes into existing files, and can't watch
/// names that are not UTF-8.
[[nodiscard]] std::unique_ptr<Watcher> makeQtWatcher();

}  // namespace holdfast
