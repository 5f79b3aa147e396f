// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/hash.h"
#include "base/result.h"
#include "catalog/catalog.h"
#include "exec/backup_folder.h"
#include "exec/copy.h"
#include "exec/foreign_files.h"
#include "exec/repairer.h"
#include "exec/shares.h"
#include "exec/stored_content.h"
#include "exec/worker_pool.h"
#include "model/answers.h"
#include "model/event.h"

#include <atomic>
#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <stop_token>
#include <string>
#include <vector>

namespace holdfast
{

/// Reads every stored copy that the catalog names (live ones, kept versions, deleted ones) against
/// its hash, in parallel, names what is not the backup's, and repairs damaged or missing ones when
/// asked to (Repairer). Without repair nothing is changed, and a backup may run meanwhile: what it
/// replaces, moves or removes is no damage. The report is in order of source, then live rows and
/// past copies by path, whatever the number of threads. Engine thread; its workers only read.
class Verifier
{
public:
    /// `foreign`: what is not foreign. `sources`: the open root of each source that is there, by
    /// id; names by id. For repair `backup` is open for writing.
    Verifier(BackupFolder &backup, Catalog &catalog, ForeignFilesOptions foreign,
             std::map<SourceId, FolderPtr> sources, std::map<SourceId, std::string> names,
             RunProgress &progress, std::stop_token stop);
    ~Verifier();
    Verifier(const Verifier &) = delete;
    Verifier &operator=(const Verifier &) = delete;

    /// An Error is one of the run: the destination went away, the catalog is damaged.
    /// To be asked once.
    [[nodiscard]] Result<VerifyReport> verify(const VerifyRequest &request);

private:
    struct Check;
    [[nodiscard]] Result<void> start();
    [[nodiscard]] Result<void> walk(SourceId source);
    [[nodiscard]] Result<void> add(StoredCopy copy);
    [[nodiscard]] double drawOf(const RelPath &stored);
    [[nodiscard]] Result<void> flush();
    [[nodiscard]] Result<void> settleBegun();
    void beginExamining(RunProgress *progress);
    [[nodiscard]] bool isEnding() const { return isAbandoned_ || stop_.stop_requested(); }
    [[nodiscard]] Result<void> endExamining();
    void look(Check &check, StoredFolders &folders) const;
    void read(Check &check, StoredFolders &folders, ContentHasher &hasher) const;
    void settle(Check check);
    [[nodiscard]] Result<void> confirmSuspects();
    [[nodiscard]] Result<std::optional<StoredCopy>> presentRow(const StoredCopy &copy);
    [[nodiscard]] Result<void> reportSuspects();
    void reportError(const StoredCopy &copy, std::string reason);

    BackupFolder &backup_;
    Catalog &catalog_;
    ForeignFilesOptions foreign_;
    std::map<SourceId, FolderPtr> sources_;
    std::map<SourceId, std::string> names_;
    RunProgress &progress_;
    std::stop_token stop_;
    std::unique_ptr<Hasher> drawHasher_;
    VerifyRequest request_;
    std::string seed_;
    VerifyReport report_;
    std::vector<Check> batch_;   // waits for the next batch
    std::vector<Check> begun_;   // the batch that the workers read
    std::vector<Share> shares_;  // of begun_
    /// For each of begun_ the first one that stands for the same file, which alone is read.
    std::vector<std::size_t> sameAs_;
    std::size_t added_ = 0;
    /// The copy that a sample comes closest to, as long as it has none.
    std::optional<std::pair<double, StoredCopy>> closest_;
    std::vector<Check> suspects_;
    std::atomic<bool> isAbandoned_{false};  // the answer is known, and it is an error
    WorkerPool pool_;                       // the last: its threads use the others
};

}  // namespace holdfast
