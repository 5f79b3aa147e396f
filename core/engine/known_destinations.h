// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/path.h"
#include "base/result.h"
#include "fs/filesystem.h"

#include <optional>
#include <string>

namespace holdfast
{

/// Which backup this user last saw at which place: `destinations.json` in Holdfast's own state
/// folder. So an unplugged drive's empty mount point is told from a new destination (contract §5).
/// Small: read and written as a whole.
class KnownDestinations
{
public:
    /// `stateFolder`: Holdfast's own folder in the user's state directory; made when something is
    /// remembered.
    KnownDestinations(FileSystem &fileSystem, const AbsPath &stateFolder);

    /// The id of the backup that was last seen at `root`; nothing when none was. A file that can't
    /// be read is an error: a guard that is silently gone is none.
    [[nodiscard]] Result<std::optional<std::string>> backupAt(const AbsPath &root) const;
    /// Writes only what is new.
    [[nodiscard]] Result<void> remember(const AbsPath &root, const std::string &backupId);

private:
    FileSystem &fileSystem_;
    AbsPath file_;
};

}  // namespace holdfast
