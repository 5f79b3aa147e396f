// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/hash.h"
#include "base/metadata.h"
#include "base/result.h"
#include "fs/filesystem.h"

#include <stop_token>

namespace holdfast
{

/// A file or symlink of a source as it was when it was read into the backup. What stands under its
/// name later goes only while it still is this.
struct SavedFile {
    Metadata metadata;
    Digest hash;
    /// It was read so soon after it changed that its times may hide a further change: it is read
    /// again before it goes.
    bool isFresh = false;
};

/// Gives `name` to what stands at `temporary`, if what has the name is what was saved; that goes.
/// An Error Changed: it is something else, and stays. What came out of an exchange is looked at, so
/// that an edit of the last moment shows too; where the file system has no exchange, what stands
/// there is looked at just before. `temporary` is gone afterwards, however it ends; only where
/// another program took both names meanwhile does its file get a free name beside `name`, which the
/// error tells. Any thread.
[[nodiscard]] Result<void> replaceSaved(const Folder &folder, BytesView temporary, BytesView name,
                                        const SavedFile &saved, std::stop_token stop);

}  // namespace holdfast
