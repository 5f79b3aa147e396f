// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "base/path.h"

#include <optional>

namespace holdfast
{
class FileSystem;
}

namespace holdfast::ui
{

/// A person's pause of what one configuration says, for the time after a restart: a small file in
/// Holdfast's own state folder. Where it can't be read or written there is no pause: to back up is
/// what is safe.
class PauseMemory
{
public:
    /// `fileSystem` outlives this.
    PauseMemory(FileSystem &fileSystem, const AbsPath &stateFolder, const AbsPath &configFile);

    /// Until when it lasts (0: until it is resumed); nothing: there is none any more by `now`.
    [[nodiscard]] std::optional<TimeNs> read(TimeNs now) const;
    /// Nothing: there is none.
    void write(std::optional<TimeNs> until) const;

private:
    FileSystem &fileSystem_;
    AbsPath file_;
};

}  // namespace holdfast::ui
