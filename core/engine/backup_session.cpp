// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/backup_session.h"

#include "engine/known_destinations.h"

#include <utility>

namespace holdfast
{

BackupSession::BackupSession(FileSystem &fileSystem, const Clock &clock, const Config &config,
                             AbsPath stateFolder, Destination::Opening opening,
                             SessionMemory &memory)
    : fileSystem_(fileSystem),
      clock_(clock),
      config_(config),
      stateFolder_(std::move(stateFolder)),
      destination_(std::move(opening.destination)),
      problems_(std::move(opening.problems)),
      memory_(memory)
{
    // Another process may have written meanwhile.
    memory_.stateIsStale = true;
}

Result<RunSummary> BackupSession::run(const RunOptions &options, RunObserver &observer,
                                      RunProgress &progress, std::stop_token stop)
{
    RunOptions own = options;
    own.stateFolder = stateFolder_;
    memory_.beginRun();
    BackupRun run(fileSystem_, config_, *destination_, clock_, observer, progress, std::move(stop),
                  &memory_);
    return run.run(own, std::exchange(problems_, {}));
}

Result<void> BackupSession::saveState()
{
    HOLDFAST_TRY(destination_->saveChangedState());
    memory_.stateIsStale = false;
    HOLDFAST_ASSIGN(const KnownDestination identity, destination_->identity());
    return KnownDestinations(fileSystem_, stateFolder_).remember(config_.backupRoot, identity);
}

Result<void> BackupSession::beginNextRow()
{
    if (memory_.total.run != 0) {
        memory_.total.finished = clock_.now();
        HOLDFAST_TRY(destination_->catalog().finishRun(memory_.total));
    }
    memory_.beginNextRow();
    return {};
}

std::optional<FileKey> BackupSession::keyInPlace() const
{
    const std::optional<FileKey> present = folderKey(fileSystem_, config_.backupRoot);
    const Result<Metadata> held = destination_->folder().root()->stat();
    const bool isHeld = present && held && *present == FileKey{held->device, held->inode};
    return isHeld ? present : std::nullopt;
}

}  // namespace holdfast
