// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/hash.h"
#include "base/path.h"
#include "model/entry.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace holdfast
{

using SourceId = std::int64_t;
using RunId = std::int64_t;
/// Follows one file through moves and changes of content; never reused. 0: none yet.
using LineageId = std::int64_t;

/// Names that the layout of a backup keeps for itself at the top level (contract §3).
inline constexpr std::string_view kVersionsFolder = "versions";
inline constexpr std::string_view kDuplicatesFolder = "_duplicates";
inline constexpr std::string_view kDeletedFolder = "_deleted";
inline constexpr std::string_view kStateFile = "state.json";
inline constexpr std::string_view kOwnFolder = ".holdfast";

/// The name of the `number`-th file that a restore is writing, until it is whole; `token` is that
/// restore's own.
[[nodiscard]] Bytes unfinishedName(std::uint64_t token, std::uint64_t number);
/// Is it such a name? What a killed restore leaves in a source is no file of the user's: it is
/// never backed up.
[[nodiscard]] bool isUnfinishedName(BytesView name) noexcept;

/// The areas of a backup (contract §3).
enum class Area : std::uint8_t { Current, Duplicates, Deleted, Versions };

/// What a stored path means by the rules of the layout alone (plan/layout.h decides it).
struct StoredOrigin {
    Area area = Area::Current;
    SourceId source = 0;
    RelPath path;
    std::int64_t version = 0;  ///< of a vN.bak in Versions, else 0

    friend bool operator==(const StoredOrigin &, const StoredOrigin &) = default;
};

/// Where the present copy of a live file stands. The numbers are stored: never change one.
enum class Placement : std::uint8_t {
    Current = 1,    ///< in its own place
    Duplicate = 2,  ///< its content has a current copy elsewhere: below `_duplicates/`, or in place
                    ///< (duplicates: in_place)
};
[[nodiscard]] std::string_view placementName(Placement placement) noexcept;

/// Mode, owner and so on as they are recorded, beside the content. `attributes` is packAttributes()
/// of the extended attributes with the ACLs, empty when there are none.
struct Properties {
    std::uint32_t mode = 0;
    std::uint32_t uid = 0;
    std::uint32_t gid = 0;
    TimeNs mtime = 0;
    Bytes attributes;

    friend bool operator==(const Properties &, const Properties &) = default;
};

/// The recorded part of what a stat said.
[[nodiscard]] inline Properties propertiesOf(const Metadata &metadata, Bytes attributes)
{
    return {metadata.mode, metadata.uid, metadata.gid, metadata.mtime, std::move(attributes)};
}

/// One name of a source as the backup holds it now: a row of the catalog.
struct KnownFile {
    SourceId source = 0;
    RelPath path;
    EntryType type = EntryType::File;
    LineageId lineage = 0;
    Fingerprint fingerprint;  ///< of the source file when it was recorded
    Properties properties;    ///< `properties.mtime` equals `fingerprint.mtime`
    bool hardLinked = false;  ///< had more than one link when recorded: restored as a link to the
                              ///< others of its FileKey
    Bytes linkTarget;         ///< of a symlink
    Digest hash;              ///< of a file's bytes, of a symlink's target; none for a folder
    Placement placement = Placement::Current;
    RelPath
        stored;  ///< below the backup root; empty for a folder that has no folder of its own there
    TimeNs recordedAt = 0;  ///< when the fingerprint was taken: decides whether it can be trusted
    TimeNs since = 0;       ///< when this content became current (start of the run that stored it)
    /// When the name came to be as it is here, properties included (start of that run): what was
    /// there before is history. Not before `since`, but for a file that moved.
    TimeNs heldFrom = 0;
    bool inconsistent = false;  ///< changed while it was copied: tried again in the next run

    [[nodiscard]] FileKey fileKey() const noexcept
    {
        return {fingerprint.device, fingerprint.inode};
    }
    friend bool operator==(const KnownFile &, const KnownFile &) = default;
};

/// Can what stands on disk be the stored copy of something of the recorded type? Where a
/// destination has no symlinks, one is stored as a file that holds its target: of the same hash.
[[nodiscard]] constexpr bool isStoredAs(EntryType recorded, EntryType onDisk) noexcept
{
    return recorded == onDisk || (recorded == EntryType::Symlink && onDisk == EntryType::File);
}

/// What kind of past copy a row stands for. The numbers are stored: never change one.
enum class PastKind : std::uint8_t {
    Version = 1,  ///< superseded content: `versions/<path>/vN.bak`
    Deleted = 2,  ///< last content before a deletion: `_deleted/<path>`
};

/// One past content of a path. The row stays when retention removes the file (`kept` false): so
/// numbers are never reused and a version that is gone is said to be gone.
struct StoredVersion {
    std::int64_t id = 0;  ///< of the row, 0 before it is stored
    SourceId source = 0;
    RelPath path;  ///< the path it had when it was superseded
    LineageId lineage = 0;
    PastKind kind = PastKind::Version;
    std::int64_t number = 0;  ///< from 1; 0 for a deleted copy
    EntryType type = EntryType::File;
    std::uint64_t size = 0;
    Properties properties;
    Bytes linkTarget;
    Digest hash;
    RelPath stored;    ///< below the backup root
    TimeNs from = 0;   ///< when the content became current
    TimeNs until = 0;  ///< when it was superseded or deleted
    /// Since when the path had it with these properties: later than `from` when it moved there, or
    /// when they changed.
    TimeNs heldFrom = 0;
    bool hardLinked = false;
    FileKey key;  ///< of a hard-linked file: those of one key and time were one file
    bool kept = true;
    bool inconsistent = false;

    friend bool operator==(const StoredVersion &, const StoredVersion &) = default;
};

/// A name as it was during some time, content and properties: what the history of a backup is made
/// of. Where nothing is known for a time, the name was not there.
struct HistoricState {
    SourceId source = 0;
    RelPath path;
    LineageId lineage = 0;
    EntryType type = EntryType::File;
    std::uint64_t size = 0;
    Properties properties;
    Bytes linkTarget;
    Digest hash;
    bool hardLinked = false;
    FileKey key;  ///< those hard-linked with one key at one time were one file
    TimeNs from = 0;
    TimeNs until = 0;  ///< 0: it still is so
    /// The copy that was made for this state; empty: it has none of its own (any more), but its
    /// content may be stored all the same (Catalog::copiesOf).
    RelPath stored;
    Placement placement = Placement::Current;
    bool isDeletion = false;  ///< the path was deleted at `until`

    friend bool operator==(const HistoricState &, const HistoricState &) = default;
};

[[nodiscard]] HistoricState historicState(const KnownFile &row);
[[nodiscard]] HistoricState historicState(const StoredVersion &copy);
/// Do both rows of one path show the same state? Where their copies stand does not matter, nor by
/// which algorithm one content was hashed.
[[nodiscard]] bool isSameState(const KnownFile &a, const KnownFile &b);

/// A source as the catalog knows it.
struct SourceRecord {
    SourceId id = 0;
    std::string name;  ///< bytes
    Bytes path;        ///< where it was when last backed up: absolute
    Bytes folder;  ///< folder of its tree below the backup root and each area; empty: the top level
                   ///< (flat)

    friend bool operator==(const SourceRecord &, const SourceRecord &) = default;
};

/// Counts of a run by action (contract §8).
struct RunCounts {
    std::int64_t backup = 0;
    std::int64_t modified = 0;
    std::int64_t duplicate = 0;
    std::int64_t moved = 0;
    std::int64_t promoted = 0;
    std::int64_t metadata = 0;
    std::int64_t skip = 0;
    std::int64_t deleted = 0;
    std::int64_t retention = 0;
    std::int64_t held = 0;
    std::int64_t errors = 0;

    friend bool operator==(const RunCounts &, const RunCounts &) = default;
};

/// A file or folder that was left out, and why.
struct ItemError {
    Bytes path;          ///< `<source name>/<path>`, or a path of the backup; bytes
    std::string reason;  ///< one line

    friend bool operator==(const ItemError &, const ItemError &) = default;
};

/// What a run did.
struct RunSummary {
    RunId run = 0;
    std::string trigger;  ///< `manual`, `monitor`, `rescan`, `restore`, `prune`
    TimeNs started = 0;
    TimeNs finished = 0;
    bool dryRun = false;
    bool complete = false;  ///< it reached its end, and nothing was left out
    RunCounts counts;
    std::int64_t scannedFiles = 0;
    std::int64_t scannedFolders = 0;
    std::uint64_t scannedBytes = 0;
    std::uint64_t bytesRead = 0;
    std::uint64_t bytesWritten = 0;
    std::uint64_t bytesCloned = 0;
    std::vector<ItemError> errors;
    Bytes logFile;

    friend bool operator==(const RunSummary &, const RunSummary &) = default;
};

/// Deletions (or retention) of a source that wait for a person (contract §5).
struct Hold {
    SourceId source = 0;
    std::string kind;  ///< `mass_deletion`, `mass_modification`
    TimeNs since = 0;
    std::int64_t files = 0;  ///< how many files it concerns
    std::int64_t total = 0;  ///< of how many known files

    friend bool operator==(const Hold &, const Hold &) = default;
};

}  // namespace holdfast
