// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "fs/filesystem.h"
#include "plan/name_rules.h"

namespace holdfast
{

/// What the file system of a destination can do.
struct Abilities {
    bool links = true;     ///< hard links
    bool symlinks = true;  ///< without: a symlink is stored as a small file that holds its target
    /// Lists names as they were made. Else (HFS+ in another Unicode form, ntfs with ignore_case in
    /// small letters) a listing can't tell whose of several equal names stands there.
    bool keepsSpelling = true;
    NameRules names;
};

/// Finds it out by trying, in `folder`, in which nothing but what this makes and removes may stand
/// meanwhile. A few file operations where names are as on Linux, some thirty elsewhere. Nothing is
/// synced: what a crash leaves lies in `folder`.
[[nodiscard]] Result<Abilities> probeAbilities(const Folder &folder);

}  // namespace holdfast
