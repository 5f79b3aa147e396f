// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "catalog/catalog.h"
#include "fs/filesystem.h"
#include "model/stored.h"

#include <functional>
#include <string>
#include <vector>

namespace holdfast
{

/// Writes `state.json` of contract §3: streamed from the catalog in flat memory, sorted by path,
/// the same bytes for the same state; to a temporary name in `.holdfast/incoming` (`scratch`),
/// synced, and renamed to its place below `root`.
///
/// Format (version 1), also described in core/README.md:
///   {"format": "holdfast", "version": 1, "backup_id", "generation",
///    "sources": [{"name", "path", "folder"}],
///    "files": {"<source name>/<path>": {"hash", "algorithm", "type", "size", "mtime", "ctime",
///    "inode", "device", "mode", "uid", "gid", "stored",
///              "placement", "since", "recorded", "lineage", …, "versions": [{"version", "hash", …,
///              "stored", "kept"}]}},
///    "deleted": {"<source name>/<path>": {"copies": [{…}], "versions": [{…}]}}}
/// A name that is not UTF-8 has its displayName as key and its bytes in "path_base64" (likewise
/// "stored_base64", "target_base64"). `files` holds folders too ("type": "folder"), so that modes,
/// times and empty folders survive a lost catalog. Times are ISO 8601 UTC with ns.
[[nodiscard]] Result<void> writeStateFile(Catalog &catalog, const Folder &root,
                                          const Folder &scratch);

/// What a state.json turned out to be.
enum class StateFormat : std::uint8_t {
    Holdfast,
    OriginalTool,  ///< {"/abs/path": {"hash": "…"}}
};

/// One entry of the original tool's state.
struct OriginalEntry {
    Bytes path;        ///< absolute, as written there
    std::string hash;  ///< hexadecimal
};

/// Receives a state.json piece by piece, in flat memory. Every path was checked (RelPath::parse):
/// one that would lead outside is reported to `problem` and left out.
struct StateReceiver {
    std::function<void(const std::string &key, const std::string &value)>
        fact;  ///< backup_id, generation
    /// Sources arrive before files; `id` is 0: the receiver numbers them by name.
    std::function<void(const SourceRecord &)> source;
    std::function<void(const std::string &sourceName, const KnownFile &)> file;
    std::function<void(const std::string &sourceName, const StoredVersion &)> past;
    std::function<void(const OriginalEntry &)> original;
    std::function<void(const std::string &what)> problem;
};

/// Reads `state.json` below `root`. NotFound when there is none; Corrupt when it is cut or no JSON
/// (what was read so far has been handed out).
[[nodiscard]] Result<StateFormat> readStateFile(const Folder &root, const StateReceiver &receiver);

}  // namespace holdfast
