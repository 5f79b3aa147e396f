// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "catalog/catalog.h"
#include "fs/filesystem.h"
#include "model/config.h"

#include <functional>
#include <optional>
#include <stop_token>
#include <string>
#include <vector>

namespace holdfast
{

struct RebuildOptions {
    HashAlgorithm algorithm = HashAlgorithm::Sha256;
    /// Sources in configuration order: a backup whose state.json is lost too is matched to them by
    /// name (by_source) or taken as the first one's (flat).
    std::vector<SourceConfig> sources;
    LayoutMode layout = LayoutMode::Auto;
    TimeNs now = 0;
    /// The inverse of the layout (StorageLayout::origin, which this layer can't see): which area,
    /// source and path does a stored path mean, given these sources? Nothing for what is no
    /// backed-up file by the rules. Must be set.
    std::function<std::optional<StoredOrigin>(const RelPath &stored,
                                              const std::vector<SourceRecord> &sources)>
        origin;
};

struct RebuildReport {
    std::int64_t files = 0;
    std::int64_t versions = 0;
    std::int64_t deleted = 0;
    std::int64_t fromState = 0;  ///< rows that state.json named and the tree confirmed
    std::int64_t adopted = 0;    ///< stored files that state.json did not name
    std::int64_t missing = 0;    ///< named in state.json, not in the tree
    bool originalTool = false;   ///< the backup was made by the original tool and is taken over
    std::vector<std::string> problems;  ///< one line each, escaped
};

/// Fills an empty catalog (Refused when it has sources) from `state.json` and the backup tree below
/// `root` (contract §3): the disk is right over state.json. Nothing below `root` is moved, changed
/// or removed, and no link is followed. Rows are committed by the ten thousand; on an error what
/// was not committed is rolled back, and the catalog is of no use.
/// - A row of state.json whose stored copy has the recorded size and mtime (as far as the file
///   system holds them) is taken with its hash. Where they differ the copy is hashed: the same hash
///   confirms the row; another one replaces the row's, and voids its fingerprint (recordedAt 0), so
///   that the next run reads the source again.
/// - A live row without its stored copy is left out, a past copy becomes one that is not kept.
///   Version numbers count on from the highest that either knows.
/// - A stored copy that can't be read stays a past copy, as it was recorded; the live file has no
///   row, so that the next run stores it anew.
/// - Stored files that no row names are hashed and adopted as what their place means by the layout,
///   with a void fingerprint. Foreign names are reported and left alone.
/// - Where state.json is damaged, what it told before that counts; where it names no sources, they
///   are matched to the configured ones. `backup_id` and `generation` come from it or stay unset.
/// A state.json of the original tool is taken over: entries are matched to the configured sources
/// by their absolute path and to stored copies by base name and hash; versions under
/// `versions/<base name>` keep their numbers; what no entry explains becomes a deleted copy at its
/// place.
[[nodiscard]] Result<RebuildReport>
rebuildCatalog(Catalog &catalog, const FolderPtr &root, const RebuildOptions &options,
               std::stop_token stop,
               const std::function<void(std::uint64_t bytesHashed)> &progress);

}  // namespace holdfast
