// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/json.h"
#include "base/result.h"
#include "engine/monitor_status.h"
#include "model/answers.h"
#include "model/config.h"
#include "model/event.h"
#include "model/preview.h"
#include "ui/service/answer.h"

#include <QObject>

#include <memory>
#include <optional>
#include <stop_token>
#include <vector>

namespace holdfast::ui
{

/// The configuration as the app has it.
struct Setup {
    AbsPath file;         ///< where it is, or will be, saved
    bool exists = false;  ///< false: first start
    JsonValue document;   ///< as it stands in the file: unknown keys survive an edit and a save
    Config config;        ///< usable when isUsable
    bool isUsable = false;
    std::vector<ConfigNotice> notices;  ///< what is wrong, or to be known
    std::optional<Error> unreadable;    ///< the file is there and can't be read
    /// While it exists and is not usable: a copy of what was usable last, and when that was kept;
    /// empty: there is none.
    AbsPath lastGood;
    TimeNs lastGoodAt = 0;
};

/// What the engine thread is at, in one value. `error` says why nothing is watched: another process
/// has this backup (Locked), a source that can't be one (Invalid). It is tried again by itself
/// while the app lives, but for Invalid.
struct ServiceState {
    enum class Kind : std::uint8_t {
        NotSetUp,  ///< no usable configuration
        Starting,
        Monitoring,  ///< `monitor` says how it fares
        Working,     ///< a work that needs the backup for itself (restore in place, prune …)
        Failed,      ///< `error`
        Stopped,     ///< after quit()
    };
    Kind kind = Kind::NotSetUp;
    MonitorStatus monitor;
    std::optional<Error> error;

    /// Why nothing can be backed up: nothing is watched, or the destination is waited for. Null:
    /// no such error.
    [[nodiscard]] const Error *obstacle() const noexcept
    {
        if (kind == Kind::Monitoring) {
            return monitor.phase == MonitorPhase::WaitingForDestination && monitor.error
                       ? &*monitor.error
                       : nullptr;
        }
        return error ? &*error : nullptr;
    }
};

/// Holds as a person sees them, with the names of their sources.
using NamedHolds = std::vector<std::pair<std::string, Hold>>;

/// Some rows of a longer answer.
template <class Row>
struct Rows {
    std::vector<Row> rows;
    bool hasMore = false;
};

/// A work that takes its time, shared by who asked for it and who does it: progress is pulled,
/// `stop` asks it to end at the next consistent point.
struct Work {
    RunProgress progress;
    std::stop_source stop;
};
using WorkPtr = std::shared_ptr<Work>;

/// A work that is under way, or waits for its turn.
struct OpenWork {
    enum class Kind : std::uint8_t { Restore, Verify, Repair, Drill, Prune };
    Kind kind = Kind::Restore;
    WorkPtr work;
};

/// What saving does with what stands in the file.
enum class Saved : std::uint8_t {
    /// What somebody edited since it was loaded stays. Where that is the same setting, or can't be
    /// understood, nothing is written: Changed, with the settings as detail.
    Merged,
    /// Likewise, but what is saved holds; the file as it was is kept beside it, as `config.json~`.
    Overriding,
    KeepingOld,  ///< all of it gives way, and is kept beside it
};

/// What a restore came to, or (dry run) would come to.
struct RestoreAnswer {
    RestoreReport report;
    std::vector<RestoredItem> items;  ///< in order; at most kMostItems
    std::int64_t itemCount = 0;       ///< all of them
    bool stopped = false;
    static constexpr std::size_t kMostItems = 100'000;
};

/// The one thing that the window and the tray talk to: the engine, seen from the GUI thread. No
/// call blocks: questions give an Answer. One object for the app; lives on the GUI thread, as do
/// its signals.
class BackupService : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    // As it is now
    [[nodiscard]] virtual const Setup &setup() const = 0;
    [[nodiscard]] virtual const ServiceState &state() const = 0;
    /// Of the backup that is under way, when `state().monitor.phase` is Running. Pull it.
    [[nodiscard]] virtual const RunProgress &progress() const = 0;
    [[nodiscard]] virtual TimeNs now() const = 0;
    /// What failed or was left out in the last runs and was not done since; for the trouble page.
    [[nodiscard]] virtual const std::vector<ItemError> &openErrors() const = 0;
    /// What was done with files last, oldest first, also before this start: a few things, of which
    /// kind, action, source and path are known.
    [[nodiscard]] virtual const std::vector<RunEvent> &lastActions() const = 0;

    // Orders; what they lead to is told by the signals
    virtual void backUpNow() = 0;
    /// Nothing is backed up until `until` (nothing: until resume()).
    virtual void pause(std::optional<TimeNs> until) = 0;
    virtual void resume() = 0;
    /// A person says that the mass changes that were shown are right. What has grown since by more
    /// than what would be asked about by itself is held further on.
    virtual void acceptMassChange(const holdfast::ui::NamedHolds &shown) = 0;
    /// A person says that the drive is right, although it is not the one of the last run.
    virtual void acceptDestination() = 0;
    /// A person knows of this damage, and leaves it as it is. backupChanged() follows.
    [[nodiscard]] virtual Answer<Result<void>> acceptDamage(std::vector<DamagedCopy> copies) = 0;
    /// A person says that the clock is right now, and was ahead when it contradicts the history.
    virtual void acceptClock() = 0;
    /// Ends monitoring and all works at a consistent point, then `stopped()`. Files in hand are
    /// finished or rolled back.
    virtual void quit() = 0;

    // The configuration
    /// Checks a document as it would be read from the setup's file, without saving it.
    [[nodiscard]] virtual ParsedConfig check(const JsonValue &document) const = 0;
    /// Saves the document and goes on with it. Invalid when it has errors: nothing is written then.
    /// Pages save by saveSetup(), which asks a person about what both changed.
    [[nodiscard]] virtual Answer<Result<void>> save(JsonValue document, Saved how) = 0;
    /// Reads the setup's file again, after somebody edited it; setupChanged() follows.
    virtual void reload() = 0;
    /// A configuration that stands in another file, as it stands there: to be taken over.
    [[nodiscard]] virtual Answer<Result<JsonValue>> readDocument(AbsPath file) = 0;

    // Questions: read beside whatever is being written
    [[nodiscard]] virtual Answer<Result<BackupStatus>> status() = 0;
    [[nodiscard]] virtual Answer<Result<std::vector<NamedPath>>> sources() = 0;
    /// `after`: a name; what comes behind it in the order of names (empty: from the start).
    [[nodiscard]] virtual Answer<Result<Rows<ListEntry>>> list(ListRequest request, Bytes after,
                                                               int limit) = 0;
    [[nodiscard]] virtual Answer<Result<Rows<ListEntry>>> find(FindRequest request, int limit,
                                                               std::stop_token stop) = 0;
    /// Newest first.
    [[nodiscard]] virtual Answer<Result<std::vector<VersionEntry>>> versions(NamedPath path) = 0;
    [[nodiscard]] virtual Answer<Result<Rows<DuplicateGroup>>> duplicates(int limit,
                                                                          std::stop_token stop) = 0;
    /// Newest first.
    [[nodiscard]] virtual Answer<Result<std::vector<RunSummary>>> history(int limit) = 0;
    /// When something changed in the backup, and how much: by span of time, oldest first.
    [[nodiscard]] virtual Answer<Result<std::vector<ChangeCount>>>
    changes(TimeNs from, TimeNs until, TimeNs span) = 0;
    /// What the folders directly in `path` take (an empty source name: the sources).
    [[nodiscard]] virtual Answer<Result<std::vector<FolderUsage>>> usage(NamedPath path,
                                                                         std::stop_token stop) = 0;
    /// As it was then: what stood in the folder, and no past of it.
    [[nodiscard]] virtual Answer<Result<std::vector<FolderUsage>>>
    usageAt(NamedPath path, TimeNs at, std::stop_token stop) = 0;
    /// The first `limit` bytes of a stored content.
    [[nodiscard]] virtual Answer<Result<StoredContent>> content(ContentRequest request,
                                                                std::uint64_t limit) = 0;
    /// A copy in a folder of Holdfast's own, read-only, for another program to open. Removed with
    /// the app, or after a day.
    [[nodiscard]] virtual Answer<Result<AbsPath>> temporaryCopy(ContentRequest request,
                                                                WorkPtr work) = 0;
    /// A copy at this very place; what stands there gives way to it in one step.
    [[nodiscard]] virtual Answer<Result<void>> saveCopy(ContentRequest request, AbsPath file,
                                                        WorkPtr work) = 0;
    /// Writes a text to this very place; what stands there gives way to it in one step.
    [[nodiscard]] virtual Answer<Result<void>> saveText(AbsPath file, Bytes text) = 0;
    /// The lines of a run's log file, oldest first.
    [[nodiscard]] virtual Answer<Result<std::vector<std::string>>> logLines(Bytes logFile,
                                                                            int limit) = 0;
    /// What these rules would remove now, and what they keep.
    [[nodiscard]] virtual Answer<Result<RetentionPreview>>
    previewRetention(Config config, std::stop_token stop) = 0;
    /// Counts a folder that may become a source, with these rules. `visit` hears of the count so
    /// far, a few times a second, on the GUI thread.
    [[nodiscard]] virtual Answer<Result<FolderCount>>
    count(AbsPath folder, CountRules rules, std::stop_token stop,
          std::function<void(const FolderCount &)> visit) = 0;
    /// What a folder is as a destination: free space, file system, what it can't hold, whether a
    /// backup stands there.
    [[nodiscard]] virtual Answer<Result<DestinationInfo>> examineDestination(AbsPath folder) = 0;

    // Works
    /// Those that were asked for and did not end yet, oldest first. Backups are none of them.
    [[nodiscard]] virtual std::vector<OpenWork> openWorks() const = 0;
    /// In place (and what a restore in place archives) it waits for the backup under way to end.
    [[nodiscard]] virtual Answer<Result<RestoreAnswer>> restore(RestoreRequest request,
                                                                WorkPtr work) = 0;
    /// `shown`: what a person agreed to. Changed, and nothing is removed, when anything else would
    /// go by then.
    [[nodiscard]] virtual Answer<Result<PruneReport>> prune(std::vector<PrunedCopy> shown,
                                                            WorkPtr work) = 0;
    [[nodiscard]] virtual Answer<Result<VerifyReport>> verify(VerifyRequest request,
                                                              WorkPtr work) = 0;
    [[nodiscard]] virtual Answer<Result<DrillReport>> drill(std::int64_t files, WorkPtr work) = 0;

Q_SIGNALS:
    void setupChanged();
    void stateChanged();
    /// What the engine did, in order: at most ten times a second, whatever it does.
    void eventsCame(const std::vector<holdfast::RunEvent> &events);
    /// A backup, restore, prune … ended: lists and counts are to be asked anew.
    void backupChanged();
    void openErrorsChanged();
    void lastActionsChanged();
    /// Nothing is running any more: the app may end.
    void stopped();
};

}  // namespace holdfast::ui
