// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/random.h"
#include "engine/engine.h"
#include "ui/service/action_memory.h"
#include "ui/service/backup_service.h"
#include "ui/service/engine_dispatcher.h"
#include "ui/service/engine_thread.h"
#include "ui/service/setup_file.h"
#include "ui/service/shared_status.h"

#include <QThreadPool>
#include <QTimer>

#include <functional>
#include <memory>

namespace holdfast
{
class OpenedCopies;
}

namespace holdfast::ui
{

/// The façade over a real engine: monitoring on the engine thread, questions and long readings
/// beside it (EngineDispatcher), what is remembered on a thread of its own. GUI thread.
class LiveBackupService : public BackupService
{
    Q_OBJECT

public:
    /// What the composition root provides. References outlive the service.
    struct Parts {
        FileSystem &fileSystem;
        const Clock &clock;
        AbsPath configFile;
        AbsPath stateFolder;      ///< Holdfast's own folder in the user's state directory
        AbsPath temporaryFolder;  ///< for what a trial restore writes
        std::function<Monitor::Ears()> makeEars;
        RandomNumbers random;
    };
    /// Reads the configuration; monitoring begins with start().
    explicit LiveBackupService(Parts parts, QObject *parent = nullptr);
    /// Waits for what is under way to reach a consistent point.
    ~LiveBackupService() override;

    void start();

    const Setup &setup() const override { return file_.setup(); }
    const ServiceState &state() const override { return state_; }
    const RunProgress &progress() const override { return thread_->progress(); }
    TimeNs now() const override { return parts_.clock.now(); }
    const std::vector<ItemError> &openErrors() const override { return openErrors_; }
    const std::vector<RunEvent> &lastActions() const override { return lastActions_; }

    void backUpNow() override { thread_->backUpNow(); }
    void pause(std::optional<TimeNs> until) override;
    void resume() override;
    void acceptMassChange(const NamedHolds &shown) override { thread_->acceptMassChange(shown); }
    void acceptDestination() override;
    Answer<Result<void>> acceptDamage(std::vector<DamagedCopy> copies) override;
    void acceptClock() override;
    void quit() override;
    /// The last words are for the log.
    void quitSaying(std::string lastWords)
    {
        thread_->sayAtEnd(std::move(lastWords));
        quit();
    }

    ParsedConfig check(const JsonValue &document) const override;
    Answer<Result<void>> save(JsonValue document, Saved how) override;
    void reload() override;
    Answer<Result<JsonValue>> readDocument(AbsPath file) override;

    Answer<Result<BackupStatus>> status() override { return status_.ask(); }
    Answer<Result<std::vector<NamedPath>>> sources() override;
    Answer<Result<Rows<ListEntry>>> list(ListRequest request, Bytes after, int limit) override;
    Answer<Result<Rows<ListEntry>>> find(FindRequest request, int limit,
                                         std::stop_token stop) override;
    Answer<Result<std::vector<VersionEntry>>> versions(NamedPath path) override;
    Answer<Result<Rows<DuplicateGroup>>> duplicates(int limit, std::stop_token stop) override;
    Answer<Result<std::vector<RunSummary>>> history(int limit) override;
    Answer<Result<std::vector<ChangeCount>>> changes(TimeNs from, TimeNs until,
                                                     TimeNs span) override;
    Answer<Result<std::vector<FolderUsage>>> usage(NamedPath path, std::stop_token stop) override;
    Answer<Result<std::vector<FolderUsage>>> usageAt(NamedPath path, TimeNs at,
                                                     std::stop_token stop) override;
    Answer<Result<StoredContent>> content(ContentRequest request, std::uint64_t limit) override;
    Answer<Result<AbsPath>> temporaryCopy(ContentRequest request, WorkPtr work) override;
    Answer<Result<void>> saveCopy(ContentRequest request, AbsPath file, WorkPtr work) override;
    Answer<Result<void>> saveText(AbsPath file, Bytes text) override;
    Answer<Result<std::vector<std::string>>> logLines(Bytes logFile, int limit) override;
    Answer<Result<RetentionPreview>> previewRetention(Config config, std::stop_token stop) override;
    Answer<Result<FolderCount>> count(AbsPath folder, CountRules rules, std::stop_token stop,
                                      std::function<void(const FolderCount &)> visit) override;
    Answer<Result<DestinationInfo>> examineDestination(AbsPath folder) override;

    std::vector<OpenWork> openWorks() const override { return dispatcher_->openWorks(); }
    Answer<Result<RestoreAnswer>> restore(RestoreRequest request, WorkPtr work) override;
    Answer<Result<PruneReport>> prune(std::vector<PrunedCopy> shown, WorkPtr work) override;
    Answer<Result<VerifyReport>> verify(VerifyRequest request, WorkPtr work) override;
    Answer<Result<DrillReport>> drill(std::int64_t files, WorkPtr work) override;

private:
    void loadSetup();
    void runOnce(bool RunOptions::*agreed);
    void takeNews();
    void refreshErrors();
    void tellChangedLater();
    void rememberPause(std::optional<TimeNs> until);
    void recallActions();
    void rememberActions();
    template <class Consequences>
    Answer<Result<void>> followed(const Answer<Result<void>> &done, Consequences consequences);

    Parts parts_;
    SetupFile file_;
    ServiceState state_;
    std::vector<ItemError> openErrors_;
    const ActionMemory actionMemory_;
    std::vector<RunEvent> lastActions_;
    bool areActionsRecalled_ = false;  ///< those before this start are among them
    bool areActionsKept_ = true;       ///< as they are now
    const std::shared_ptr<OpenedCopies> copies_;
    QThreadPool saves_;  ///< one thread: what is remembered is written in its order
    QTimer pull_;        ///< runs when something is there to be taken
    std::unique_ptr<EngineThread> thread_;
    std::unique_ptr<EngineDispatcher> dispatcher_;
    SharedStatus status_;
};

}  // namespace holdfast::ui
