// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "catalog/catalog.h"
#include "fs/filesystem.h"
#include "model/stored.h"

#include <functional>
#include <optional>
#include <string>
#include <vector>

namespace holdfast
{

/// Writes `state.json` of contract §3: streamed from the catalog in flat memory, sorted by the
/// bytes of `<source name>/<path>`, the same bytes for the same state; to a temporary name in
/// `.holdfast/incoming` (`scratch`), synced, and renamed to its place below `root`.
///
/// Format (version 1), also described in core/README.md:
///   {"format": "holdfast", "version": 1, "backup_id", "generation",
///    "sources": [{"name", "path", "folder"}],
///    "files": {"<source name>/<path>": {"type", "hash", "algorithm", "size", "mtime", "ctime",
///      "inode", "device", "hard_linked", "mode", "uid", "gid", "target", "attributes_base64",
///      "stored", "placement", "since", "held_from", "recorded", "inconsistent", "lineage",
///      "last_version", "versions": [{"version", "type", "hash", "algorithm", "size", "mtime",
///        "mode", "uid", "gid", "target", "attributes_base64", "stored", "hard_linked", "inode",
///        "device", "from", "held_from", "until", "kept", "inconsistent", "lineage"}]}},
///    "folders": {"<source name>/<path>": {… without content}},
///    "deleted": {"<source name>/<path>": {"copies": [{… without "version"}], "last_version",
///      "versions": [{…}]}},
///    "history": {"<source name>/<path>": {"states": [{… without "stored", "version", "kept"}]}}}
/// `files` holds symlinks too; `folders` is there so that modes, times and empty folders survive a
/// lost catalog. `deleted` has the copies of deleted files, also of paths that live again, and the
/// versions of paths that do not live; `history` what names were without a past copy that tells it:
/// with other properties, before a move, folders that are gone. Left out: what a folder does not
/// have, flags that are false, empty attributes, "stored" where there is none, "held_from" (of a
/// state) where it is when the content came. Copies that retention removed stay, "kept"
/// false. Texts that are not UTF-8 stand there escaped (displayName) with their bytes in "…_base64"
/// beside them; for a key that is "path_base64" (below the source) and "source_base64". Times are
/// ISO 8601 UTC with ns, null for never; numbers that need all 64 bits stand as text.
/// Answers the counts of what it wrote, for Catalog::stateIsWritten().
[[nodiscard]] Result<CatalogCounts> writeStateFile(Catalog &catalog, const Folder &root,
                                                   const Folder &scratch);

/// What a state.json turned out to be.
enum class StateFormat : std::uint8_t {
    Holdfast,
    OriginalTool,  ///< {"/abs/path": {"hash": "…"}}
};

/// The same by its first key alone, for a look from outside; nothing where there is none, or
/// nothing that could be read as one.
[[nodiscard]] std::optional<StateFormat> stateFormatAt(const Folder &root);

/// One entry of the original tool's state.
struct OriginalEntry {
    Bytes path;        ///< absolute, as written there
    std::string hash;  ///< hexadecimal
};

/// Receives a state.json piece by piece, in flat memory. Nothing in it is taken on trust: what
/// leads outside of source or backup, names what belongs to Holdfast itself, passes a current copy
/// off as a version, or can't be, is reported to `problem` (one escaped line) and left out.
struct StateReceiver {
    std::function<void(const std::string &key, const std::string &value)>
        fact;  ///< backup_id, generation
    /// Sources arrive before files; `id` is 0: the receiver numbers them by name.
    std::function<void(const SourceRecord &)> source;
    std::function<void(const std::string &sourceName, const KnownFile &)> file;
    std::function<void(const std::string &sourceName, const StoredVersion &)> past;
    std::function<void(const std::string &sourceName, const HistoricState &)> earlier;
    std::function<void(const OriginalEntry &)> original;
    std::function<void(const std::string &what)> problem;
};

/// Reads `state.json` below `root`. All functions of the receiver must be set. NotFound when there
/// is none; Corrupt when it is cut or no JSON (what was read so far has been handed out); Refused
/// when a newer version of Holdfast wrote it. Entries come in the order of the file; the past
/// copies of a path right after it.
[[nodiscard]] Result<StateFormat> readStateFile(const Folder &root, const StateReceiver &receiver);

}  // namespace holdfast
