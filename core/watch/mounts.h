// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/path.h"
#include "fs/filesystem.h"

#include <map>
#include <vector>

namespace holdfast
{

/// What is mounted where: mount points and the kernel's number of what lies there on top. A number
/// changes when something is mounted anew at the same place.
using MountTable = std::map<Bytes, Bytes>;

/// Reads the text of /proc/self/mountinfo. Lines that are not understood are left out. Pure.
[[nodiscard]] MountTable parseMountInfo(BytesView text);
/// Mount points below `folder` (not itself) at which `before` and `now` differ, as seen from it, in
/// order. Pure.
[[nodiscard]] std::vector<RelPath> changedMounts(const MountTable &before, const MountTable &now,
                                                 const AbsPath &folder);
/// The present one; empty where the system does not tell.
[[nodiscard]] MountTable readMounts(FileSystem &fileSystem);

}  // namespace holdfast
