// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exec/backup_folder.h"
#include "model/stored.h"
#include "plan/planner.h"

#include <cstdint>
#include <map>

namespace holdfast
{

/// Counts, source by source, what malicious encryption leaves behind: files whose content turned
/// from something into chance, and new files of chance beside vanished ones, named like them with
/// one more ending. The earlier content is stored in any case; many of these in one run raise the
/// same hold as a mass change. Engine thread.
class RewriteGuard
{
public:
    /// References outlive it.
    RewriteGuard(BackupFolder &backup, const Planner &planner) : backup_(backup), planner_(planner)
    {
    }

    /// To be told of each name that was staged, before it gets its place.
    void observe(const Observation &observation);
    /// Files that look as if they had been encrypted in this run.
    [[nodiscard]] std::int64_t suspects(SourceId source) const;

private:
    [[nodiscard]] bool looksEncrypted(const RelPath &stored) const;

    BackupFolder &backup_;
    const Planner &planner_;
    std::map<SourceId, std::int64_t> rewritten_;
    std::map<SourceId, std::map<Bytes, std::int64_t>> renamed_;  // by the new ending
};

}  // namespace holdfast
