// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/path.h"
#include "base/result.h"
#include "model/holder.h"
#include "model/preview.h"
#include "model/stored.h"

#include <compare>
#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <stop_token>
#include <string>
#include <vector>

namespace holdfast
{

/// A row of one folder, as far as change detection needs it. Cheap to load.
struct KnownName {
    Bytes name;  ///< empty: the row of the source's root folder itself
    EntryType type = EntryType::File;
    Fingerprint fingerprint;
    std::uint32_t mode = 0;
    std::uint32_t uid = 0;
    std::uint32_t gid = 0;
    TimeNs recordedAt = 0;
    HashAlgorithm algorithm = HashAlgorithm::None;
    bool inconsistent = false;
};

/// A change of the catalog, as a value: part of a transaction, and of an intent. What was there
/// until then becomes history.
struct CatalogChange {
    TimeNs at = 0;                 ///< historyTime() of the run that makes it
    std::optional<KnownFile> put;  ///< inserted or replaced, by source and path
    /// The row that goes away (deleted), or goes to put's path (moved).
    std::optional<std::pair<SourceId, RelPath>> remove;
    std::optional<StoredVersion> addPast;
};

/// What the executor is about to do to stored files: written before the first rename, erased with
/// the catalog change that it carries. Recovery finishes or undoes it (safety.md, write protocol).
/// Paths are below the backup root.
struct Intent {
    RelPath staged;       ///< new content, below .holdfast/incoming; empty: none
    RelPath archiveFrom;  ///< present copy that gets a version name; empty: none
    RelPath archiveTo;
    RelPath from;           ///< moved, promoted, deleted: where the copy stands; empty: none
    RelPath target;         ///< where `staged` or `from` goes
    bool replaces = false;  ///< `target` holds the archived copy until then
    CatalogChange change;
};

/// Which of the contents that the backup holds: a live file or symlink, or a kept past copy, by the
/// number of its row. Live ones come first.
struct ContentId {
    bool isPast = false;
    std::int64_t number = 0;

    friend auto operator<=>(const ContentId &, const ContentId &) = default;
};

struct HeldContent {
    ContentId id;
    HistoricState state;  ///< as it is, or was last
    TimeNs since = 0;     ///< when the content became current, perhaps at another path
};

/// The highest numbers in use, 0 for none. Not every number below has a content.
struct ContentRange {
    std::int64_t live = 0;
    std::int64_t past = 0;
};

struct CatalogTotals {
    std::int64_t files = 0;     ///< live files and symlinks
    std::uint64_t bytes = 0;    ///< of live files, without symlinks
    std::int64_t versions = 0;  ///< kept versions
    std::uint64_t versionBytes = 0;
    std::int64_t deleted = 0;  ///< kept deleted copies
    std::uint64_t deletedBytes = 0;
    std::int64_t duplicates = 0;  ///< live files with placement duplicate
    std::uint64_t duplicateBytes = 0;

    friend bool operator==(const CatalogTotals &, const CatalogTotals &) = default;
};

/// What is live of one source.
struct SourceTotals {
    std::int64_t files = 0;   ///< and symlinks
    std::uint64_t bytes = 0;  ///< of files
    TimeNs lastChange = 0;    ///< when the newest content was backed up; 0: nothing is there

    friend bool operator==(const SourceTotals &, const SourceTotals &) = default;
};

/// Both, counted by whoever reads all rows anyway.
struct CatalogCounts {
    CatalogTotals totals;
    std::map<SourceId, SourceTotals> sources;

    void add(const KnownFile &row);
    void add(const StoredVersion &copy);
};

/// The catalog of one backup: `.holdfast/catalog.sqlite`, SQLite through SQLiteCpp. One writer (the
/// engine thread), any number of readers, each with its own Catalog object. Not thread-safe as an
/// object. Every failure of SQLite is an Error: Corrupt when the database is damaged or holds what
/// can't be (a path that leads outside, an unknown number), NoSpace, Locked, ReadOnly, Io.
/// Keys are bytes in tree order: folders by path (a subtree is one range), names by folder.
/// Unchanged files cost no write.
///
/// A visitor may read the same catalog, also walk it; it must not change it. No other code of this
/// process may open the database file while a Catalog has it: the close would drop SQLite's locks.
class Catalog
{
public:
    enum class Mode : std::uint8_t {
        Write,  ///< opens or makes the database, runs migrations
        Read,   ///< must exist; never writes
    };
    enum class Journal : std::uint8_t {
        Wal,       ///< with synchronous=FULL: local file systems
        Rollback,  ///< with synchronous=EXTRA: where shared memory or locks can't be had
    };
    /// `file`: path of the database; SQLite opens it by name, so the caller passes one that can't
    /// lead elsewhere
    /// (/proc/self/fd/N/catalog.sqlite). Refused for a database of a newer version of the program.
    /// A writer makes a missing or empty file a catalog without facts: the caller sets its
    /// backup_id in the transaction that makes it complete, and so tells it from a whole one.
    [[nodiscard]] static Result<std::unique_ptr<Catalog>> open(const Bytes &file, Mode mode,
                                                               Journal journal);
    ~Catalog();
    Catalog(const Catalog &) = delete;
    Catalog &operator=(const Catalog &) = delete;

    /// SQLite's own check of the whole file; Corrupt when it finds something.
    [[nodiscard]] Result<void> checkIntegrity();

    // Transactions: changes outside of one are each their own, and whole. They don't nest. After a
    // change in one failed it can only be rolled back: later changes and commit() answer that
    // error, and commit() has rolled back. A reader's transaction changes nothing; it holds one
    // state of the database for all its reads (each read alone does so for itself).
    [[nodiscard]] Result<void> begin();
    [[nodiscard]] Result<void> commit();
    void rollback() noexcept;
    /// Between begin() and commit() or rollback()?
    [[nodiscard]] bool isInTransaction() const noexcept;

    // Small facts: backup_id, generation, layout …
    [[nodiscard]] Result<std::optional<std::string>> fact(const std::string &key);
    [[nodiscard]] Result<void> setFact(const std::string &key, const std::string &value);

    /// Has a row of a file or a past copy changed since stateIsWritten()? Also when that run was
    /// killed.
    [[nodiscard]] Result<bool> stateIsStale();
    /// `counts` are of the rows that were written: countFiles() and totals() answer them until a
    /// row changes.
    [[nodiscard]] Result<void> stateIsWritten(const CatalogCounts &counts);

    // Sources
    [[nodiscard]] Result<std::vector<SourceRecord>> sources();
    /// Empty when there is no such source.
    [[nodiscard]] Result<std::string> sourceName(SourceId source);
    /// Inserts (id 0: given) or updates; answers the id. Exists when another source has the name.
    [[nodiscard]] Result<SourceId> putSource(const SourceRecord &source);

    // Live rows
    /// Rows of one folder (and its own row under the empty name, for the root folder), sorted by
    /// name bytes, into `out` (cleared first).
    [[nodiscard]] Result<void> namesInFolder(SourceId source, const RelPath &folder,
                                             std::vector<KnownName> &out);
    [[nodiscard]] Result<std::optional<KnownFile>> find(SourceId source, const RelPath &path);
    /// The live row at `path` and all below it, in byte order of the path, one at a time in flat
    /// memory. `visit` answers false to stop.
    [[nodiscard]] Result<void> forEach(SourceId source, const RelPath &path,
                                       const std::function<bool(const KnownFile &)> &visit);
    /// The live folders of a source, as forEach() tells them.
    [[nodiscard]] Result<void> forEachFolder(SourceId source,
                                             const std::function<bool(const KnownFile &)> &visit);
    /// Direct children of a folder, in name order, as full rows, from `after` (exclusive; empty:
    /// from the start), at most `limit`.
    [[nodiscard]] Result<std::vector<KnownFile>> children(SourceId source, const RelPath &folder,
                                                          BytesView after, int limit);
    /// Live regular files with this content, sorted by source id and path. None for the empty
    /// content: empty files are no duplicates.
    [[nodiscard]] Result<std::vector<KnownFile>> filesWith(const Digest &hash);
    /// The same, in any order and without their other properties.
    [[nodiscard]] Result<std::vector<Holder>> holdersOf(const Digest &hash);
    /// contentKey() of each live file with content, in no order.
    [[nodiscard]] Result<void> forEachContentKey(const std::function<void(std::int64_t)> &visit);
    /// Live names of a source that were recorded as hard links of this file, sorted by path.
    [[nodiscard]] Result<std::vector<RelPath>> linksOf(SourceId source, const FileKey &file);
    /// Live names of a source that were recorded for one of these files, linked or not, sorted by
    /// path. Reads every row.
    [[nodiscard]] Result<std::vector<RelPath>> namesOf(SourceId source,
                                                       const std::vector<FileKey> &files);
    /// Contents of which only duplicates are live: what a run that was interrupted before its
    /// promotions leaves. Reads every row.
    [[nodiscard]] Result<std::vector<Digest>> contentsWithoutCurrent();
    [[nodiscard]] Result<SourceTotals> countFiles(SourceId source);
    /// Inserts or replaces the row at (source, path) as it is told, without a trace of what was
    /// there: for a catalog that is being rebuilt, and for what is no change of the source.
    /// `lineage` 0 in the row: a new one is given. Answers the lineage.
    [[nodiscard]] Result<LineageId> put(const KnownFile &file);
    /// The live row whose stored copy stands at `stored`, if any.
    [[nodiscard]] Result<std::optional<KnownFile>> findStored(const RelPath &stored);

    // Past copies
    /// Past copies of a path and of its lineage (history follows moves), newest first; also those
    /// that retention removed.
    [[nodiscard]] Result<std::vector<StoredVersion>> past(SourceId source, const RelPath &path);
    /// The next free version number for a path: above every number that this path or lineage ever
    /// had. `lineage` 0: the path's alone.
    [[nodiscard]] Result<std::int64_t> nextVersion(SourceId source, const RelPath &path,
                                                   LineageId lineage);
    /// Kept past copies of a source in order of path, then number, in flat memory.
    [[nodiscard]] Result<void> forEachPast(SourceId source, const RelPath &below, bool keptOnly,
                                           const std::function<bool(const StoredVersion &)> &visit);
    [[nodiscard]] Result<std::int64_t> addPast(const StoredVersion &version);
    /// Retention: the row is marked before the file goes (`kept` false, `pending` true), and
    /// settled after. NotFound when there is no such row or it was marked before: its place may be
    /// another file's by now.
    [[nodiscard]] Result<void> markRemoved(std::int64_t id, TimeNs when, const std::string &rule);
    [[nodiscard]] Result<void> settleRemoved(std::int64_t id);
    /// Marked and not settled: recovery finishes these.
    [[nodiscard]] Result<std::vector<StoredVersion>> pendingRemovals();
    [[nodiscard]] Result<void> removePast(std::int64_t id);

    /// Removes, then puts, then adds: all of it or nothing. States that end with it and that
    /// `addPast` does not stand for are kept as history. Of `put`, `heldFrom` is decided here.
    [[nodiscard]] Result<void> apply(const CatalogChange &change);

    /// The time that changes made by a run that begins at `now` have in the history: `now`, or just
    /// after the newest one where the clock went back. So nothing ends before what came before it,
    /// and retention never takes what is new for old.
    [[nodiscard]] Result<TimeNs> historyTime(TimeNs now);
    /// The clock is right at `now`, and was ahead before: what is later is of `now`. Its order is
    /// kept by the numbers of versions alone.
    [[nodiscard]] Result<void> endFuture(TimeNs now);

    // History: answers come from indexes, whatever the size of the catalog
    /// How a path was at that time; nothing: it was not there.
    [[nodiscard]] Result<std::optional<HistoricState>> stateAt(SourceId source, const RelPath &path,
                                                               TimeNs when);
    /// The last state that a path had at or before that time, also when it had ended by then.
    [[nodiscard]] Result<std::optional<HistoricState>> lastState(SourceId source,
                                                                 const RelPath &path, TimeNs when);
    /// How the file of this lineage was at that time, wherever it stood.
    [[nodiscard]] Result<std::optional<HistoricState>> lineageAt(LineageId lineage, TimeNs when);
    /// The live row of this lineage.
    [[nodiscard]] Result<std::optional<KnownFile>> findLineage(LineageId lineage);
    /// Every name that was ever there, at and below `path`, in byte order of the path, one at a
    /// time in flat memory; only direct children (and the path itself) unless `recursive`. `visit`
    /// answers false to stop, and may ask the catalog about the name. Of direct children those
    /// behind the name `after` alone, found by range; `recursive` takes no notice of it.
    [[nodiscard]] Result<void> forEachName(SourceId source, const RelPath &path, bool recursive,
                                           const std::function<bool(const RelPath &)> &visit,
                                           BytesView after = {});
    /// States that no past copy stands for, by path, then time, in flat memory.
    [[nodiscard]] Result<void>
    forEachEarlier(SourceId source, const std::function<bool(const HistoricState &)> &visit);
    [[nodiscard]] Result<void> addEarlier(const HistoricState &state);
    /// Where a copy of this content is stored: a live one if there is one, else a kept past one.
    [[nodiscard]] Result<std::optional<RelPath>> anyCopyOf(const Digest &hash);
    /// Where this content is stored: live copies, then kept past ones, each by source and path.
    /// None for the empty content.
    [[nodiscard]] Result<std::vector<RelPath>> copiesOf(const Digest &hash);

    // All contents by number: to draw some of them without reading the others
    [[nodiscard]] Result<ContentRange> contentRange();
    /// Nothing when no content has this number.
    [[nodiscard]] Result<std::optional<HeldContent>> contentWith(ContentId id);
    /// The first content at or after `id`; nothing when there is none.
    [[nodiscard]] Result<std::optional<HeldContent>> contentFrom(ContentId id);

    // Intents
    [[nodiscard]] Result<void> addIntent(const Intent &intent);
    /// In the order in which they were added.
    [[nodiscard]] Result<std::vector<Intent>> intents();
    [[nodiscard]] Result<void> clearIntents();

    /// Groups of identical live files (not empty ones), two and more, by source id and path: each
    /// group, and the groups by their first member.
    [[nodiscard]] Result<void>
    forEachDuplicateGroup(const std::function<bool(const std::vector<KnownFile> &)> &visit);

    // Runs
    [[nodiscard]] Result<RunId> beginRun(const RunSummary &summary);
    [[nodiscard]] Result<void> finishRun(const RunSummary &summary);
    /// Newest first; at most `limit` (0: all).
    [[nodiscard]] Result<std::vector<RunSummary>> runs(int limit);
    /// When the last backup ended that left nothing out; 0: there was none.
    [[nodiscard]] Result<TimeNs> lastGoodBackup();

    // Holds
    [[nodiscard]] Result<std::vector<Hold>> holds();
    [[nodiscard]] Result<void> setHolds(SourceId source, const std::vector<Hold> &holds);

    [[nodiscard]] Result<CatalogTotals> totals();

    // Moments: how much changed at the start of each run. apply() counts them.
    /// Counts all of them anew, from the states that the rows tell: for a catalog whose rows came
    /// otherwise. What ended without a trace (a deletion of which no copy was left) is not in it.
    [[nodiscard]] Result<void> countMoments();
    /// The changes from `from` until before `until`, by spans of `span` that follow one another
    /// from `from` on; spans without any are left out. Oldest first. `from` 0 (or less): from the
    /// first change on. `span` 0 (or less): each moment by itself.
    [[nodiscard]] Result<std::vector<ChangeCount>> changesBetween(TimeNs from, TimeNs until,
                                                                  TimeNs span);

    /// What each name directly in `folder` takes, with all below it, sorted by name: those that
    /// live or of which a past copy is kept. `source` of the answers is left empty. Reads the rows
    /// of the subtree, in memory that grows with the answer only. Cancelled when stopped.
    [[nodiscard]] Result<std::vector<FolderUsage>> usage(SourceId source, const RelPath &folder,
                                                         const std::stop_token &stop);
    /// The same of a whole source, as one; `path` is empty.
    [[nodiscard]] Result<FolderUsage> usageOfAll(SourceId source, const std::stop_token &stop);

    struct Impl;  ///< known to the files of core/catalog only

private:
    Catalog();
    std::unique_ptr<Impl> impl_;
};

}  // namespace holdfast
