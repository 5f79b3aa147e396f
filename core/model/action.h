// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/stored.h"

#include <optional>
#include <vector>

namespace holdfast
{

/// The actions of contract §4.
enum class ActionKind : std::uint8_t {
    Backup,
    Modified,
    Duplicate,
    Moved,
    Promoted,
    Metadata,
    Skip,
    Deleted
};

/// `backup` … as in JSON; `BACKUP` … as in the log's planner lines.
[[nodiscard]] std::string_view actionName(ActionKind kind) noexcept;
[[nodiscard]] std::string_view actionLogName(ActionKind kind) noexcept;

/// Why the planner chose an action: for the window's details and for tests.
enum class ActionReason : std::uint8_t {
    NewContent,         ///< path and content unknown
    ContentChanged,     ///< the hash differs
    SameContentLive,    ///< another live file has the same hash
    HardLink,           ///< another name of a file of this run
    SameInodeVanished,  ///< moved: hash and inode of a file that vanished
    OnlyVanished,       ///< moved: the only file of this hash that vanished
    OriginalGone,       ///< promoted
    PropertiesDiffer,   ///< mode, owner, times or attributes
    Unchanged,
    PathGone,
};

/// How a file's bytes came into the backup's incoming folder, or that they did not have to.
struct StagedFile {
    RelPath staged;  ///< below the backup root; empty: nothing was copied (hashed only, symlink,
                     ///< hard link)
    /// Of a further hard link: the staged file or stored copy that it shall be a link of, below the
    /// backup root.
    RelPath linkFrom;
    Metadata metadata;   ///< of the source, at the instant that was copied
    Bytes attributes;    ///< packed extended attributes
    Bytes linkTarget;    ///< of a symlink
    Digest hash;         ///< with the configured algorithm
    Digest knownHash;    ///< with the algorithm of the known row, when that differs; else empty
    TimeNs takenAt = 0;  ///< clock, before the first fstat
    bool inconsistent = false;
    std::uint64_t bytesRead = 0;
    std::uint64_t bytesWritten = 0;
    std::uint64_t bytesCloned = 0;
};

/// One decision: what is done to one name. A value; the executor carries it out.
struct Action {
    ActionKind kind = ActionKind::Skip;
    ActionReason reason = ActionReason::Unchanged;
    SourceId source = 0;
    RelPath path;                    ///< of the source file; for Moved the new path
    std::optional<KnownFile> known;  ///< the row as it was: absent for a new path; for Moved and
                                     ///< Promoted the row that moves
    std::optional<StagedFile>
        staged;  ///< new content or fresh metadata; absent for Promoted and Deleted
    Placement placement = Placement::Current;  ///< of the copy afterwards
    RelPath
        target;  ///< where the copy shall stand, below the backup root (Deleted: below `_deleted/`)
    std::uint64_t size = 0;

    /// Does the present copy have to be archived first?
    [[nodiscard]] bool archives() const noexcept
    {
        return known.has_value() && (kind == ActionKind::Modified || kind == ActionKind::Duplicate);
    }
};

}  // namespace holdfast
