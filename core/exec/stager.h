// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "base/result.h"
#include "exec/backup_folder.h"
#include "model/action.h"
#include "model/config.h"
#include "model/event.h"

#include <atomic>
#include <functional>
#include <memory>
#include <optional>
#include <stop_token>
#include <vector>

class QThreadPool;

namespace holdfast
{

/// How a name is to be read.
enum class StageMode : std::uint8_t {
    Copy,       ///< new or most likely changed: copied while it is hashed
    HashFirst,  ///< most likely unchanged: hashed, and copied only when the hash differs
    HashOnly,   ///< dry run: nothing is written
    StatOnly,   ///< another hard link of a file that is read already
};

/// One name to read. `folder` is the source's folder that holds it.
struct StageRequest {
    FolderPtr sourceRoot;
    RelPath folder;
    Bytes name;
    EntryType type = EntryType::File;
    StageMode mode = StageMode::Copy;
    Digest knownHash;         ///< of the known row; empty for a new path
    bool copyAlways = false;  ///< also when Options::mayBeMoved says that hashing might do
    std::uint64_t size = 0;   ///< as the scan saw it: how work is shared out
    /// Not 0: the copy is made in BackupFolder::gathering() of this number, under `storedName`.
    int gathering = 0;
    Bytes storedName;
};

using StageResults = std::vector<Result<StagedFile>>;

/// Reads files in parallel and puts new content into `.holdfast/incoming`, one read for each file
/// (safety.md, steps 1–4). Content is not on stable storage until the executor's barrier. Memory:
/// one buffer for each worker, whatever the files' size.
class Stager
{
public:
    struct Options {
        HashAlgorithm algorithm = HashAlgorithm::Sha256;
        int threads = 0;  ///< 0: one for each core
        /// Hash a new file before it is copied: it may be one that moved. Called by the workers:
        /// must be thread-safe.
        std::function<bool(const Metadata &)> mayBeMoved;
    };
    /// `backup` null: only StageMode::HashOnly and StatOnly. All references outlive the stager.
    Stager(const BackupFolder *backup, Options options, const Clock &clock, RunProgress &progress,
           std::stop_token stop);
    ~Stager();
    Stager(const Stager &) = delete;
    Stager &operator=(const Stager &) = delete;

    /// A batch under way.
    class Batch
    {
    public:
        /// Waits for all of it; results in the order of the requests. An item that was not reached
        /// because of a stop is Cancelled.
        [[nodiscard]] StageResults wait();

    private:
        friend class Stager;
        struct State;
        std::shared_ptr<State> state_;
    };
    /// Starts reading; answers at once. Two batches may be under way.
    [[nodiscard]] Batch start(std::vector<StageRequest> requests);
    /// Removes a staged file that turned out not to be needed. Thread-safe.
    void discard(const RelPath &staged) const;

private:
    struct Worker;
    void work(const std::shared_ptr<Batch::State> &state);
    [[nodiscard]] std::unique_ptr<Worker> takeWorker();
    void returnWorker(std::unique_ptr<Worker> worker);

    const BackupFolder *backup_;
    Options options_;
    const Clock &clock_;
    RunProgress &progress_;
    std::stop_token stop_;
    std::unique_ptr<QThreadPool> pool_;
    struct Workers;
    std::unique_ptr<Workers> workers_;
};

}  // namespace holdfast
