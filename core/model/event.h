// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/action.h"
#include "model/stored.h"

#include <atomic>
#include <string>

namespace holdfast
{

/// What a run reports while it works, in the order in which it happened: the one stream that log,
/// terminal, JSON and window show.
enum class RunEventKind : std::uint8_t {
    Planned,       ///< the batch's plan: `action`, `source`, `path`
    Archived,      ///< `from` (present copy) became the version at `stored`
    Stored,        ///< backup, modified, duplicate: `path` of `source` stands at `stored`
    Moved,         ///< `from` (old path in `fromSource`) is now `path`; the copy stands at `stored`
    Promoted,      ///< the copy went from `from` to `stored`
    Deleted,       ///< the copy went from `from` to `stored`
    StateRemoved,  ///< `path` is no longer part of the live state
    Metadata,      ///< recorded and applied
    Skipped,       ///< unchanged
    SkippedSummary,  ///< `count` files unchanged, instead of one event each
    Retention,       ///< the copy at `stored` was removed (or would be)
    Notice,    ///< `text`, for the log: a special file was passed over, a folder was taken over …
    Warning,   ///< `path` or `stored`, and `text`: something to know that left nothing out
    Error,     ///< `path` or `stored`, and `text`: something was left out
    Complete,  ///< last, followed by nothing
};

/// One event. Names are bytes: escaping is the report's work.
struct RunEvent {
    RunEventKind kind = RunEventKind::Notice;
    ActionKind action = ActionKind::Skip;
    std::string source;      ///< name of the source
    RelPath path;            ///< below the source
    std::string fromSource;  ///< Moved: name of the source that `from` is below
    RelPath from;
    RelPath stored;  ///< below the backup root
    std::uint64_t size = 0;
    std::int64_t count = 0;
    std::string text;  ///< one line; may hold bytes of names
};

/// Receives events on the engine thread, in order. Must not block for long.
class RunObserver
{
public:
    virtual ~RunObserver() = default;
    virtual void event(const RunEvent &event) = 0;
};

/// How far a run is; written by the engine and its workers, pulled by displays at their own pace.
struct RunProgress {
    enum class Phase : int { Starting, Scanning, Copying, Finishing, Done };
    std::atomic<Phase> phase{Phase::Starting};
    std::atomic<std::int64_t> filesSeen{0};  ///< by the scan
    std::atomic<std::uint64_t> bytesSeen{0};
    std::atomic<std::int64_t> filesTotal{0};  ///< to be read; known after the scan
    std::atomic<std::int64_t> filesDone{0};
    std::atomic<std::uint64_t> bytesTotal{0};
    std::atomic<std::uint64_t> bytesDone{0};

    /// A run begins: nothing of it is done yet.
    void begin() noexcept
    {
        phase = Phase::Starting;
        filesSeen = filesTotal = filesDone = 0;
        bytesSeen = bytesTotal = bytesDone = 0;
    }
};

}  // namespace holdfast
