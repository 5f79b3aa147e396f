// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/path.h"
#include "model/event.h"

#include <vector>

namespace holdfast
{
class FileSystem;
}

namespace holdfast::ui
{

/// The last things that were done with files, for the time after a restart: a small file in
/// Holdfast's own state folder, one for each configuration. Where it can't be read or written,
/// nothing is remembered.
class ActionMemory
{
public:
    static constexpr std::size_t kMost = 5;

    /// `fileSystem` outlives this.
    ActionMemory(FileSystem &fileSystem, const AbsPath &stateFolder, const AbsPath &configFile);

    /// Oldest first. They have kind, action, source and path.
    [[nodiscard]] std::vector<RunEvent> read() const;
    void write(const std::vector<RunEvent> &events) const;

private:
    FileSystem &fileSystem_;
    AbsPath file_;
};

/// Adds to `last` what of `events` was done with a file, and keeps the newest kMost. False: there
/// was nothing of that kind.
bool keepActions(std::vector<RunEvent> &last, const std::vector<RunEvent> &events);

}  // namespace holdfast::ui
