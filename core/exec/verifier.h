// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "catalog/catalog.h"
#include "exec/backup_folder.h"
#include "model/answers.h"
#include "model/event.h"

#include <map>
#include <memory>
#include <stop_token>
#include <string>
#include <vector>

class QThreadPool;

namespace holdfast
{

/// Reads every stored copy that the catalog names (live ones, kept versions, deleted ones) against
/// its hash, in parallel, and repairs damaged or missing ones when asked to: from the unchanged
/// source, or from an identical stored copy; the damaged file is set aside in
/// `.holdfast/damaged/`, never removed. Without repair nothing is changed. Engine thread; its
/// workers only read.
class Verifier
{
public:
    /// `sources`: the open root of each source that is there, by id; names by id. For repair
    /// `backup` is open for writing.
    Verifier(BackupFolder &backup, Catalog &catalog, std::map<SourceId, FolderPtr> sources,
             std::map<SourceId, std::string> names, RunProgress &progress, std::stop_token stop);
    ~Verifier();

    [[nodiscard]] Result<VerifyReport> verify(const VerifyRequest &request);

private:
    struct Copy;
    [[nodiscard]] Result<void> add(Copy copy);
    [[nodiscard]] bool isSampled(const RelPath &stored) const;
    [[nodiscard]] Result<void> flush();
    void check(Copy &copy) const;
    [[nodiscard]] Result<void> settle(Copy &copy);
    [[nodiscard]] Result<bool> repair(const Copy &copy);
    [[nodiscard]] Result<bool> repairFrom(const Copy &copy, const FolderPtr &folder,
                                          BytesView name);
    [[nodiscard]] Result<void> exchange(const Copy &copy, const RelPath &fresh);

    BackupFolder &backup_;
    Catalog &catalog_;
    std::map<SourceId, FolderPtr> sources_;
    std::map<SourceId, std::string> names_;
    RunProgress &progress_;
    std::stop_token stop_;
    std::unique_ptr<QThreadPool> pool_;
    VerifyRequest request_;
    std::string seed_;
    VerifyReport report_;
    std::vector<Copy> copies_;
    int counter_ = 0;
};

}  // namespace holdfast
