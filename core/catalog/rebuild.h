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

/// Fills an empty catalog from `state.json` and the backup tree below `root` (contract §3): the
/// disk is right over state.json. Files that state.json names with the size and mtime that the disk
/// shows are taken with its hash; all others are hashed. Nothing below `root` is moved, changed or
/// removed. History is kept as far as state.json and names tell; version numbers count on from the
/// highest that either knows. A state.json of the original tool is taken over: entries are matched
/// to the configured sources by their absolute path and to stored copies by hash; versions under
/// `versions/<base name>` keep their numbers.
[[nodiscard]] Result<RebuildReport>
rebuildCatalog(Catalog &catalog, const FolderPtr &root, const RebuildOptions &options,
               std::stop_token stop,
               const std::function<void(std::uint64_t bytesHashed)> &progress);

}  // namespace holdfast
