// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "base/result.h"
#include "engine/asked_states.h"
#include "engine/destination.h"
#include "exec/restorer.h"
#include "fs/filesystem.h"
#include "model/answers.h"
#include "model/config.h"
#include "model/event.h"

#include <functional>
#include <map>
#include <set>
#include <stop_token>
#include <vector>

namespace holdfast
{

/// One restore: what was asked for (AskedStates) goes to where it belongs; archives what is
/// replaced in place. Made for one call, on the engine thread.
class RestoreJob
{
public:
    /// All references outlive the job. In place, what overwrites needs a destination that is open
    /// for writing.
    RestoreJob(FileSystem &fileSystem, const Config &config, const Clock &clock,
               Destination &destination, const RestoreRequest &request,
               const std::function<void(const RestoredItem &)> &visit, RunProgress &progress,
               std::stop_token stop);

    [[nodiscard]] Result<RestoreReport> run();

private:
    enum class Where : std::uint8_t { Folder, InPlace, Beside };

    [[nodiscard]] Result<void> requireClock();
    [[nodiscard]] Result<void> restoreSources(RestoreReport &total);
    [[nodiscard]] Result<void> restoreTo(const AbsPath &target, const std::vector<NamedPath> &paths,
                                         RestoreReport &report);
    [[nodiscard]] Result<FolderPtr> openTarget(const AbsPath &target);
    [[nodiscard]] Restorer::Options optionsFor(const FolderPtr &target, WidenedFolders &widened);
    [[nodiscard]] bool isThere(const RestoreItem &item, const Metadata &present,
                               const FolderPtr &target) const;
    [[nodiscard]] Result<std::vector<std::optional<Error>>>
    archiveReplaced(std::vector<RestoreItem *> &items, const FolderPtr &target);
    [[nodiscard]] Result<bool> liesInBackup(const AbsPath &target);
    [[nodiscard]] Result<FileKey> backupKey() const;
    [[nodiscard]] Result<void> addAll(Restorer &restorer, const std::vector<NamedPath> &paths,
                                      std::vector<ItemError> &notFound);
    [[nodiscard]] Result<void> addPath(Restorer &restorer, const NamedPath &path);
    [[nodiscard]] Result<void> addParents(Restorer &restorer, const NamedPath &path);
    [[nodiscard]] Result<void> addState(Restorer &restorer, AskedState found,
                                        const NamedPath &path);
    [[nodiscard]] Result<void> add(Restorer &restorer, RestoreItem item, const NamedPath &path);
    void place(RestoreItem &item, const NamedPath &path);
    [[nodiscard]] RelPath beside(const RestoreItem &item, const NamedPath &path);
    [[nodiscard]] Result<AbsPath> pathOf(const NamedPath &path) const;
    [[nodiscard]] Result<void> removeOthers(const FolderPtr &target, const AbsPath &targetPath,
                                            const std::vector<NamedPath> &paths,
                                            WidenedFolders &widened, RestoreReport &report);

    FileSystem &fileSystem_;
    const Config &config_;
    const Clock &clock_;
    Destination &destination_;
    AskedStates asked_;
    const RestoreRequest &request_;
    const std::function<void(const RestoredItem &)> &visit_;
    RunProgress &progress_;
    std::stop_token stop_;
    Where where_ = Where::Folder;
    bool madeTarget_ = false;  // the target was not there before
    std::map<SourceId, SourceRecord> records_;
    std::map<RelPath, Bytes> besideNames_;  // the name that each asked path gets
    std::set<FileKey> unlinked_;            // of the source: files that lost a name in this restore
};

}  // namespace holdfast
