// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/path.h"
#include "base/result.h"
#include "fs/filesystem.h"
#include "model/preview.h"

namespace holdfast
{

/// What `folder` is as a destination: its space, its file system and what can be said of such a
/// one, and what stands there. Writes nothing (SQLite keeps its two files beside a catalog that is
/// read), and takes no lock. Of a folder that does not exist yet, what the nearest one above it
/// tells. Fails when something else than a folder stands there or on the way, or what is in it
/// can't be read. `stateFolder`: Holdfast's own folder in the user's state directory, which tells
/// whose a backup is.
[[nodiscard]] Result<DestinationInfo>
examineDestination(FileSystem &fileSystem, const AbsPath &stateFolder, const AbsPath &folder);

/// What is known of file systems of the type that `info` names. Pure.
void describeFileSystem(DestinationInfo &info);

}  // namespace holdfast
