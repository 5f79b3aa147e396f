// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "exec/backup_folder.h"
#include "exec/worker_pool.h"
#include "model/stored.h"

#include <stop_token>
#include <vector>

namespace holdfast
{

/// What a row promises is looked for on the disk before the source's file goes: does each row's
/// stored copy stand there, whole? Reads them against their hashes, in parallel. In the order of
/// the rows: fine, or an Error Refused that says what is wrong with the copy and how to mend it;
/// another one when it can't be read. `reads` false: looks, and reads nothing (a dry run).
[[nodiscard]] std::vector<Result<void>> checkStoredCopies(const BackupFolder &backup,
                                                          const std::vector<KnownFile> &rows,
                                                          bool reads, WorkerPool &pool,
                                                          std::stop_token stop);

}  // namespace holdfast
