// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "base/result.h"
#include "engine/destination.h"
#include "exec/saved_file.h"
#include "exec/stager.h"
#include "exec/worker_pool.h"
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
        /// What is restored there: of a file that is the same already, properties and all, the
        /// backup needs no further copy.
        EntryType becomesType = EntryType::File;
        Digest becomes;
        Properties becomesProperties;
    };
    struct Answer {
        /// Why this one must stay as it is.
        std::optional<Error> error;
        /// What is in the backup, and may go. Neither: nothing stands there any more.
        std::optional<SavedFile> saved;
    };
    struct Archived {
        std::vector<Answer> answers;  ///< in the order of the names
        /// Copies that became versions: the place they had, and the one they have.
        std::map<RelPath, RelPath> moved;
    };
    /// All of it is on stable storage when it answers. What is in the backup already is looked up
    /// there, not taken on the catalog's word: whose stored copy is missing or damaged stays. An
    /// Error ends the restore.
    [[nodiscard]] Result<Archived> archive(const std::vector<Name> &names);

private:
    struct Item;
    [[nodiscard]] Result<void> prepare(Item &item);
    void stage(std::vector<Item> &items, Stager &stager);
    void settle(Item &item, Stager &stager) const;
    void checkKnown(std::vector<Item> &items);
    [[nodiscard]] Result<void> store(std::vector<Item> &items, Archived &archived);

    const Config &config_;
    const Clock &clock_;
    Destination &destination_;
    SourceId source_;
    FolderPtr root_;
    std::stop_token stop_;
    WorkerPool pool_;
};

}  // namespace holdfast
