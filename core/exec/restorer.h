// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "catalog/catalog.h"
#include "exec/backup_folder.h"
#include "exec/restore_journal.h"
#include "exec/restore_target.h"
#include "exec/saved_file.h"
#include "exec/widened_folders.h"
#include "exec/worker_pool.h"
#include "model/answers.h"
#include "model/event.h"
#include "plan/restore_plan.h"

#include <atomic>
#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <set>
#include <stop_token>
#include <string>
#include <unordered_map>
#include <unordered_set>
#include <vector>

namespace holdfast
{

/// One name to restore.
struct RestoreItem {
    SourceId source = 0;
    std::string sourceName;
    RelPath path;
    EntryType type = EntryType::File;
    std::uint64_t size = 0;
    Properties properties;
    Bytes linkTarget;
    Digest hash;
    RelPath stored;  ///< below the backup root; unused for a folder
    RelPath target;  ///< below the restore target
    bool hardLinked = false;
    FileKey key;  ///< items with the same key and hash become hard links of one another
    bool implied =
        false;         ///< a parent folder of what was asked for: made when missing, not counted
    std::string note;  ///< what is to be known of it, told when it is restored
    /// Of Options::beforeReplace: what was archived, and alone may be replaced. Nothing: no name
    /// stands there any more.
    std::optional<SavedFile> saved;
};

[[nodiscard]] RestoreItem restoreItem(const HistoricState &state);

/// Writes stored copies into a target folder: content checked against its hash while it is copied,
/// under a temporary name until it is whole, with mode, owner, times, attributes, holes and hard
/// links as recorded. Never through a symbolic link, never out of the target, and never over
/// something that `overwrite` does not give up, nor over a file of the same restore whose name is
/// the same one there. Engine thread; its workers copy.
class Restorer
{
public:
    struct Options {
        Overwrite overwrite = Overwrite::Never;
        bool dryRun = false;
        bool lasting = true;  ///< false: nothing is synced, it is thrown away soon
        /// The target was made for this restore: its root gets the properties of what is restored
        /// there.
        bool madeTarget = false;
        /// The backup's root: nothing is written into it, wherever below the target it lies.
        std::optional<FileKey> backupRoot;
        /// Dry run: what is in the way of another type would have been removed before.
        bool wayIsCleared = false;
        /// What is replaced is archived first (by beforeReplace; a dry run has none). What can't
        /// be, as it is no file, stays.
        bool archives = false;
        /// Opens read-only folders while names are put into them. Null: they stay as they are.
        WidenedFolders *widened = nullptr;
        /// Is what stands there known to be what would be written, content and properties? Spares
        /// writing it again, unless it is one file with other names than it was. Empty: by type,
        /// size and time, unless all is to be overwritten.
        std::function<bool(const RestoreItem &, const Metadata &)> isThere;
        /// Called before names are replaced: archives what stands there. It may change `stored` of
        /// the items (the copy moved to `versions/`), sets `saved`, and answers an error for each
        /// item that must not be replaced (in order; empty: fine).
        std::function<Result<std::vector<std::optional<Error>>>(std::vector<RestoreItem *> &)>
            beforeReplace;
    };
    /// `target` null: it does not exist yet (only in a dry run).
    Restorer(BackupFolder &backup, Catalog &catalog, FolderPtr target, AbsPath targetPath,
             Options options, const std::function<void(const RestoredItem &)> &visit,
             RunProgress &progress, std::stop_token stop);
    ~Restorer();

    /// Adds a name; a folder before what is in it. Work is done in batches: while the workers copy
    /// one, the next is added. An Error ends the restore (no space, stopped).
    [[nodiscard]] Result<void> add(RestoreItem item);
    /// A name that can't be restored: told in its turn, and why.
    [[nodiscard]] Result<void> fail(RestoreItem item, std::string reason);
    /// Does what is left, if all went well so far, sets the folders' properties, and makes what was
    /// written durable. Answers the first error. A restore that ended before can be repeated: the
    /// next one into the same target finishes what this one, or its process, left unfinished.
    [[nodiscard]] Result<void> finish(Result<void> soFar = {});
    [[nodiscard]] const RestoreReport &report() const noexcept { return report_; }

private:
    struct Job;
    struct Hands;
    /// The first name of several that were one file.
    struct FirstLink {
        RelPath target;
        std::optional<FileKey> standing;  ///< it stood there already: which file
        /// It stood there, and nobody looked at its content yet.
        std::optional<Metadata> unproven;
    };
    [[nodiscard]] bool isTwin(const RelPath &target);
    [[nodiscard]] bool isRightFile(const RestoreItem &item, const Metadata &present);
    void keepStanding(const RestoreItem &item, const Metadata &present);
    [[nodiscard]] bool isProven(FirstLink &first, const RestoreItem &item);
    [[nodiscard]] Result<void> addFolder(RestoreItem item);
    [[nodiscard]] Result<void> makeFolder(const RestoreItem &item);
    [[nodiscard]] Result<void> resumeFolder(const RestoreItem &item, const Metadata *present);
    [[nodiscard]] Result<void> begin();
    [[nodiscard]] Result<void> awaitCopies();
    [[nodiscard]] Result<void> settleBegun();
    [[nodiscard]] Result<void> flush();
    [[nodiscard]] Result<std::optional<Metadata>> look(const RelPath &target);
    void prepare(std::vector<Job> &jobs);
    void settleFirst(const Job &job);
    void setFolders();
    void archiveReplaced(std::vector<Job> &jobs);
    void followMoved(std::vector<Job> &jobs) const;
    void startCopying();
    void copy(Job &job, Hands &hands) const;
    void makeLink(Job &job);
    [[nodiscard]] bool linkTo(const RelPath &first, Job &job);
    void tryIdentical(Job &job);
    [[nodiscard]] Result<void> settle(Job &job);
    [[nodiscard]] Result<std::uint64_t> write(const Job &job, const RelPath &stored,
                                              Hands &hands) const;
    [[nodiscard]] Result<void> copyStored(const Job &job, const RelPath &stored, File &to,
                                          Hands &hands) const;
    [[nodiscard]] Result<void> writeContent(const Job &job, const RelPath &stored,
                                            Hands &hands) const;
    [[nodiscard]] Result<void> writeSymlink(const Job &job) const;
    [[nodiscard]] Result<void> takePlace(const Job &job, const Bytes &temporary) const;
    [[nodiscard]] Result<void> queue(Job job);
    void tell(const RestoreItem &item, RestoredItem::Did did, std::string reason,
              const std::optional<Metadata> &present = std::nullopt);

    BackupFolder &backup_;
    Catalog &catalog_;
    AbsPath targetPath_;
    Options options_;
    RestoreTarget target_;
    RestoreJournal journal_;
    const std::function<void(const RestoredItem &)> &visit_;
    RunProgress &progress_;
    std::stop_token stop_;
    RestoreReport report_;
    std::vector<Job> jobs_;   // wait for the next batch
    std::vector<Job> begun_;  // the batch that the workers copy
    using LinkGroup = std::pair<FileKey, Digest>;
    std::map<LinkGroup, FirstLink> firstLinks_;
    std::set<FileKey> claimed_;              // files that stood there and stay
    std::unordered_set<std::size_t> names_;  // hashes of the restored names, without case and form
    std::vector<std::pair<RelPath, Properties>> folders_;  // whose properties are set at the end
    mutable std::atomic<std::uint64_t> written_{0};        // bytes, by the workers
    WorkerPool pool_;                                      // the last: its threads use the others
};

}  // namespace holdfast
