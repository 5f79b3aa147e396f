// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exec/copy.h"
#include "exec/restorer.h"
#include "exec/stored_content.h"

namespace holdfast
{

/// A file or symlink on its way.
struct Restorer::Job {
    RestoreItem item;
    RestoreDecision decision = RestoreDecision::Create;
    FolderPtr folder;                 // that gets it
    bool syncsItself = false;         // no later call makes all of that file system durable
    Bytes temporary;                  // name until it is whole
    bool isFurther = false;           // a further name of a file of this restore; else a copy
    std::optional<Metadata> present;  // what stands there
    std::optional<Error> error;
    std::uint64_t bytes = 0;

    [[nodiscard]] bool isCopied() const
    {
        return item.type != EntryType::Folder && !error && !isFurther;
    }
};

/// What a worker keeps from one file to the next. Not for longer than a few files: it holds a
/// folder of the backup open.
struct Restorer::Hands {
    explicit Hands(FolderPtr backup) : stored(std::move(backup)) {}

    StoredFolders stored;
    KeptHasher hasher;
    /// The folder in which a clone was refused last: spares small files a try that costs as much as
    /// they do.
    FolderPtr refusesClones;
};

}  // namespace holdfast
