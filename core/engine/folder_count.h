// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "base/path.h"
#include "base/result.h"
#include "fs/filesystem.h"
#include "model/preview.h"

#include <functional>
#include <stop_token>

namespace holdfast
{

/// Counts what a folder would give as a source, by the rules of the scanner, and what the exclude
/// rules leave out of it: for that it also goes into what is left out, but never into
/// `rules.ownFolders`. Nothing is read but names and properties. `visit` hears of the count so far,
/// on the calling thread, at most five times a second by `clock`, and not of the last: that is the
/// answer. When stopped it is the count so far, not complete. Fails when `folder` itself can't be
/// read. The same tree gives the same answer.
[[nodiscard]] Result<FolderCount> countFolder(FileSystem &fileSystem, const Clock &clock,
                                              const AbsPath &folder, const CountRules &rules,
                                              const std::function<void(const FolderCount &)> &visit,
                                              const std::stop_token &stop);

}  // namespace holdfast
