// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/backup_run.h"

#include <optional>
#include <unordered_map>
#include <vector>

namespace holdfast
{

/// One name of a batch.
struct BackupRun::BatchEntry {
    std::size_t item = 0;  ///< in the change list
    SourceId source = 0;
    RelPath path;
    std::optional<KnownFile> known;
    bool unchanged = false;   ///< only to be reported
    std::size_t request = 0;  ///< index of its request and result
    bool statOnly = false;    ///< a further hard link
};

/// Names on their way from the scan to the catalog (contract §7: up to 1,000 files or 256 MiB of
/// new content).
struct BackupRun::Batch {
    std::vector<BatchEntry> entries;
    std::vector<StageRequest> requests;
    Stager::Batch staging;
    StageResults results;
    std::uint64_t bytes = 0;  ///< of its files, as the scan saw them
    /// Folders of the backup that get new files: the number of the gathering (see
    /// StageRequest::gathering) that becomes the folder, 0 for one that is there already.
    std::unordered_map<RelPath, int> gatherings;
};

/// The first name of a file with several hard links: the others are made links of its copy.
struct BackupRun::FirstLink {
    SourceId source = 0;
    RelPath path;
    bool read = false;  ///< `staged` is what was read
    StagedFile staged;
    bool inThisBatch = false;  ///< its staged file has not got its place yet
};

}  // namespace holdfast
