// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/random.h"
#include "engine/engine.h"
#include "ui/service/backup_service.h"

#include <stop_token>
#include <string>
#include <vector>

namespace holdfast::ui
{

// What an engine answers, in the portions that BackupService hands out. Each blocks until it has
// its answer, on whatever thread it is called.

/// What brings this content back.
[[nodiscard]] RestoreRequest restoreOf(const ContentRequest &content);
/// Does it archive what gives way, so that nothing else may write to the backup meanwhile?
[[nodiscard]] bool needsTheBackup(const RestoreRequest &request);
/// The first `limit` entries.
[[nodiscard]] Result<Rows<ListEntry>> listed(const Engine &engine, const ListRequest &request,
                                             int limit);
/// The first `limit` ones; Cancelled when stopped.
[[nodiscard]] Result<Rows<ListEntry>> found(const Engine &engine, const FindRequest &request,
                                            int limit, const std::stop_token &stop);
/// All groups are looked at, and the `limit` that cost most are kept: those first.
[[nodiscard]] Result<Rows<DuplicateGroup>> dearestDuplicates(const Engine &engine, int limit,
                                                             const std::stop_token &stop);
/// Does what `request` says; `work` tells how far it is, and stops it.
[[nodiscard]] Result<RestoreAnswer> restored(Engine &engine, const RestoreRequest &request,
                                             Work &work);
/// Restores one file and answers where it is now. NotFound when there is no such file; Cancelled
/// when `work` was stopped.
[[nodiscard]] Result<AbsPath> restoredFile(Engine &engine, const RestoreRequest &request,
                                           Work &work);
/// Restores one file to exactly this place, beside it first. What stands there gives way.
[[nodiscard]] Result<void> savedFile(Engine &engine, RestoreRequest request, const AbsPath &file,
                                     const RandomNumbers &random, Work &work);
/// What each name directly in a folder took at a time, in order of the path. Cancelled when
/// stopped.
[[nodiscard]] Result<std::vector<FolderUsage>> usedAt(const Engine &engine, const NamedPath &path,
                                                      TimeNs at, const std::stop_token &stop);
/// Of a text file, at most `limit`.
[[nodiscard]] Result<std::vector<std::string>> firstLines(FileSystem &fileSystem,
                                                          BytesView textFile, int limit);

}  // namespace holdfast::ui
