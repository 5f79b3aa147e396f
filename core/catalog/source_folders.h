// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/bytes.h"
#include "catalog/rebuild.h"

#include <set>
#include <vector>

namespace holdfast
{

/// Which folder of the backup each configured source has, when no state.json tells. Pure.
/// `topFolders`, `topFiles`: the names at the top of the backup, without those of the layout.
/// `known`: sources whose folder is known; they keep it, the answer has the others only (id 0). A
/// source stands in the folder of its name; the first one may instead have the top level itself: by
/// configuration, or because what is found there says so.
[[nodiscard]] std::vector<SourceRecord> matchSources(const RebuildOptions &options,
                                                     const std::vector<SourceRecord> &known,
                                                     const std::set<Bytes> &topFolders,
                                                     const std::set<Bytes> &topFiles);

/// The same for a backup of the original tool, which knew no sources: all of `topNames` is its.
[[nodiscard]] std::vector<SourceRecord> placeSources(const RebuildOptions &options,
                                                     const std::set<Bytes> &topNames);

}  // namespace holdfast
