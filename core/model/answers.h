// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/metadata.h"
#include "base/random.h"
#include "base/result.h"
#include "model/check_slice.h"
#include "model/stored.h"

#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <vector>

namespace holdfast
{

// What the engine answers to questions about a backup: values, for the command line and the window
// alike. Names are bytes.

/// A place that a person named: a source, and a path below it (empty: the whole source).
struct NamedPath {
    SourceId source = 0;
    std::string sourceName;
    RelPath path;
};

enum class EntryState : std::uint8_t { Current, Past, Deleted };
[[nodiscard]] std::string_view entryStateName(EntryState state) noexcept;

/// One line of `list` or `find`.
struct ListEntry {
    std::string source;
    RelPath path;
    EntryType type = EntryType::File;
    std::uint64_t size = 0;
    TimeNs mtime = 0;
    std::uint32_t mode = 0;
    Digest hash;
    RelPath stored;
    Placement placement = Placement::Current;
    EntryState state = EntryState::Current;
    TimeNs until = 0;      ///< of a deleted or past one: when it ceased to be current
    bool isMoved = false;  ///< of a past one: it went elsewhere; false: it has other content now
    bool kept = true;  ///< false: retention removed its content, and no identical copy is stored
};

struct ListRequest {
    NamedPath path;
    bool recursive = false;    ///< all below a folder, not its direct content alone
    bool deleted = false;      ///< what was deleted by then, too
    std::optional<TimeNs> at;  ///< nothing: now
    /// A name: of a folder's direct content only what comes behind it, in the order of names (for
    /// the next page; empty: from the start). A file that was named has nothing behind it, nor has
    /// what stood elsewhere at that time: it comes whole. Not for `recursive`.
    Bytes after;
};

struct FindRequest {
    /// Wildcards of gitignore(5). Without any: names that contain it. With a `/`: the path below
    /// the source; else the name alone.
    Bytes pattern;
    bool ignoreCase = false;
};

/// One line of `versions`, newest first.
struct VersionEntry {
    enum class Kind : std::uint8_t { Current, Version, Deleted };
    Kind kind = Kind::Version;
    std::int64_t number = 0;  ///< of a Version
    RelPath path;             ///< the path it had then: history follows moves
    EntryType type = EntryType::File;
    std::uint64_t size = 0;
    TimeNs mtime = 0;
    Digest hash;
    TimeNs from = 0;
    TimeNs until = 0;  ///< 0: still current
    RelPath stored;
    bool kept = true;
};

struct SourceStatus {
    std::string name;
    Bytes path;
    bool available = false;
    std::int64_t files = 0;
    std::uint64_t bytes = 0;
    TimeNs lastChange = 0;  ///< when the newest of its content was backed up; 0: not known
};

/// What the last `verify --drill` of a backup came to. Only one that reached its end, and restored
/// or failed to restore something, says anything.
struct RestoreProof {
    TimeNs at = 0;
    std::int64_t proven = 0;  ///< files that were restored and found to be what they were
    bool clean = false;       ///< false: something was damaged, missing or came back different

    friend bool operator==(const RestoreProof &, const RestoreProof &) = default;
};

/// A stored copy that is not what was stored, or is not there.
struct DamagedCopy {
    RelPath stored;
    std::string source;
    RelPath path;
    std::string problem;
    bool repaired = false;
    bool isLost = false;      ///< a repair found its content nowhere else
    bool isAccepted = false;  ///< a person knows of it, and it is left as it is
    Digest hash = {};         ///< of what was stored
    TimeNs from = 0;          ///< when the file got this content; 0: not known
    TimeNs until = 0;         ///< until when it had it; 0: it still has

    /// The same content of the same name, whatever is wrong with it now.
    [[nodiscard]] bool isSameAs(const DamagedCopy &other) const noexcept
    {
        return stored == other.stored && hash == other.hash;
    }
    friend bool operator==(const DamagedCopy &, const DamagedCopy &) = default;
};

/// What is known of damage, from the verifications of a backup and the checks of its runs: by this
/// user on this machine, as a RestoreProof is.
struct CheckOutcome {
    TimeNs at = 0;             ///< when all copies were read last; 0: never
    std::int64_t checked = 0;  ///< how many those were
    /// Stored copies that were found damaged or missing, and were neither repaired nor accepted.
    std::int64_t damaged = 0;
    std::int64_t accepted = 0;  ///< those that a person wants to be left as they are
    TimeNs found = 0;           ///< when there was news of damage last
    /// The first ones of both.
    std::vector<DamagedCopy> copies = {};
    static constexpr std::size_t kMostCopies = 1000;

    friend bool operator==(const CheckOutcome &, const CheckOutcome &) = default;
};

struct BackupStatus {
    std::string backupId;  ///< empty: nothing was backed up yet
    std::vector<SourceStatus> sources;
    Bytes destination;
    bool destinationAvailable = false;  ///< and it is the one that was there before
    std::uint64_t freeBytes = 0;
    std::uint64_t totalBytes = 0;
    std::int64_t files = 0;
    std::int64_t versions = 0;
    std::int64_t deleted = 0;
    std::int64_t duplicates = 0;
    std::uint64_t storedBytes = 0;  ///< live copies, versions and deleted copies together
    std::optional<RunSummary> lastRun;
    /// When the last backup ended that left nothing out; 0: there was none. Of a destination that
    /// is away, what this user saw last.
    TimeNs lastGood = 0;
    std::vector<std::pair<std::string, Hold>> holds;  ///< with the source's name
    bool monitoring = false;
    std::int64_t monitorPid = 0;
    std::optional<RestoreProof> lastProof;  ///< by this user on this machine
    std::optional<CheckOutcome> lastCheck;  ///< likewise
    /// What the history has come to, when the clock contradicts it by being far behind; 0: it does
    /// not.
    TimeNs aheadOfClock = 0;
};

/// The operation of a Locked error when it is a monitor of this user that has the backup.
inline constexpr const char *kMonitoring = "monitor";

enum class Overwrite : std::uint8_t { Never, Older, Always };

struct RestoreRequest {
    std::vector<NamedPath> paths;
    AbsPath to;  ///< folder to restore into; empty: in place
    /// Beside the original: in place, this text put into the name, before its ending.
    std::optional<Bytes> beside;
    std::optional<std::int64_t> version;
    std::optional<TimeNs> at;
    bool deleted = false;
    bool nearest = false;  ///< what retention removed: the next older content that is kept
    Overwrite overwrite = Overwrite::Never;
    /// In place, and what was not there goes: archived, then removed. Implies Overwrite::Always.
    bool exact = false;
    bool dryRun = false;
    /// False: what is written is looked at and thrown away, and need not outlive a power cut.
    bool lasting = true;
};

/// What became of one name of a restore, in order; also what a dry run shows.
struct RestoredItem {
    enum class Did : std::uint8_t {
        Wrote,
        Replaced,  ///< what stood there gave way
        Present,   ///< the same stands there already
        LeftOut,   ///< something else stands there, and stays
        Failed,
        Removed,  ///< was not there then: the backup has it, the source no more
    };
    Did did = Did::Wrote;
    EntryType type = EntryType::File;
    std::string source;
    RelPath path;
    Bytes target;  ///< absolute
    std::uint64_t size = 0;
    std::optional<Metadata> present;  ///< what stood there
    /// Why, of Present, LeftOut and Failed; what is to be known, of the others (an older content
    /// was taken, a stored copy is damaged).
    std::string reason;
};

struct RestoreReport {
    std::int64_t restored = 0;  ///< files, symlinks and folders that were written
    std::int64_t skipped = 0;
    std::int64_t leftOut = 0;  ///< of the skipped ones: those where something else stands
    std::int64_t removed = 0;  ///< of an exact restore
    std::uint64_t bytes = 0;
    std::vector<ItemError> errors;
    /// Why it ended before its end, when something had been done until then; also among `errors`,
    /// but when it was stopped. It can be repeated.
    std::optional<Error> ended = std::nullopt;
};

struct VerifyRequest {
    double samplePercent = 100;
    bool repair = false;
    /// Only the stored copies in it, and no search for foreign files: the rolling check.
    std::optional<CheckSlice> slice = std::nullopt;
};

struct VerifyReport {
    std::int64_t checked = 0;
    std::uint64_t bytes = 0;
    std::vector<DamagedCopy> damaged;  ///< content, size or type is not what was stored
    std::vector<DamagedCopy> missing;
    /// Files below the backup folder that no row of the catalog knows, by path. Nothing is done
    /// about them.
    std::vector<RelPath> foreign;
    std::int64_t repaired = 0;
    std::vector<ItemError> errors;  ///< copies and folders that could not be looked at
    bool complete = false;          ///< false: stopped
};

struct DrillRequest {
    std::int64_t files = 0;  ///< how many to draw, from 1
    /// Folder to make the temporary folder in.
    AbsPath temporary;
    RandomNumbers random;
};

/// What a drill of restoring came to.
struct DrillReport {
    std::int64_t asked = 0;
    std::int64_t proven = 0;
    std::int64_t failed = 0;
    std::int64_t notTried = 0;
    std::int64_t times = 0;  ///< different times that the proven files were restored from
    bool wasAll = false;     ///< the backup holds no more than was drawn
    /// As of a verification: `checked` are the proven and failed ones, `errors` say why something
    /// was not tried.
    VerifyReport verify;
};

struct PrunedCopy {
    RelPath stored;
    std::string source;
    RelPath path;
    std::int64_t version = 0;  ///< 0: a deleted copy
    std::uint64_t size = 0;
    std::string rule;
    TimeNs until = 0;  ///< until when the file had this content: no two copies of a name have both
};

struct PruneReport {
    std::vector<PrunedCopy> removed;
    std::uint64_t bytes = 0;
    std::vector<ItemError> errors;
    std::vector<std::string> heldSources;  ///< left alone because a hold stands
    bool stopped = false;  ///< on the way: what is listed is removed, the rest stands
};

/// One live name of a content that stands more than once.
struct DuplicateCopy {
    enum class Standing : std::uint8_t {
        Own,  ///< a file of its own; it may share blocks with others, which nobody can tell cheaply
        Shared,   ///< another name of the file that an earlier copy of the group has
        Missing,  ///< somebody took it out of the backup
    };
    std::string source;
    RelPath path;
    RelPath stored;  ///< below the backup root
    Placement placement = Placement::Current;
    Standing standing = Standing::Own;
};

struct DuplicateGroup {
    Digest hash;
    std::uint64_t size = 0;
    std::vector<DuplicateCopy> copies;  ///< the current copy first
    std::uint64_t cost = 0;             ///< bytes beyond the first file that has the content
};

}  // namespace holdfast
