// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "base/path.h"
#include "base/result.h"
#include "fs/filesystem.h"

#include <functional>
#include <mutex>

namespace holdfast
{

/// Copies out of the backup for other programs to look at: each in a folder of its own, in one that
/// only this user may enter. They go with the app, and by the next start where it was killed; while
/// it runs, after a day. Who has one open by then keeps it: its name goes, not its content. Any
/// thread but the GUI's.
class OpenedCopies
{
public:
    /// `folder` is Holdfast's own, for one configuration alone; it need not be there. References
    /// outlive this.
    OpenedCopies(FileSystem &fileSystem, const Clock &clock, AbsPath folder);

    /// What an earlier app left goes, once.
    void clearOnce();
    /// All of them go.
    void clear();
    /// What `make` puts into a new folder and answers the place of, read-only from now on.
    [[nodiscard]] Result<AbsPath>
    add(const std::function<Result<AbsPath>(const AbsPath &folder)> &make);

private:
    [[nodiscard]] Result<AbsPath> makeFolder();
    void removeMadeBefore(TimeNs time);

    FileSystem &fileSystem_;
    const Clock &clock_;
    const AbsPath folder_;
    std::once_flag cleared_;
    std::mutex mutex_;  ///< one of them looks for a name, or clears away
};

}  // namespace holdfast
