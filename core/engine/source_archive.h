// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "base/result.h"
#include "engine/destination.h"
#include "fs/filesystem.h"
#include "model/config.h"
#include "model/stored.h"

#include <map>
#include <optional>
#include <stop_token>
#include <vector>

namespace holdfast
{

/// Puts files of a source into the backup before a restore replaces or removes them, as a run would
/// do it: what stands there becomes current, the copy before it a version. For a restore in place,
/// under the backup's lock; engine thread.
class SourceArchive
{
public:
    /// References outlive the archive. `root` is the source's folder.
    SourceArchive(const Config &config, const Clock &clock, Destination &destination,
                  SourceId source, FolderPtr root, std::stop_token stop);

    struct Name {
        RelPath path;
        /// What is restored there: a file that has it already needs no archive. Empty: it is to be
        /// removed.
        Digest becomes;
        EntryType becomesType = EntryType::File;
    };
    struct Archived {
        /// In the order of the names: why this one must stay as it is. Empty: it is in the backup.
        std::vector<std::optional<Error>> errors;
        /// Copies that became versions: the place they had, and the one they have.
        std::map<RelPath, RelPath> moved;
    };
    /// All of it is on stable storage when it answers. An Error ends the restore.
    [[nodiscard]] Result<Archived> archive(const std::vector<Name> &names);

private:
    const Config &config_;
    const Clock &clock_;
    Destination &destination_;
    SourceId source_;
    FolderPtr root_;
    std::stop_token stop_;
};

}  // namespace holdfast
