// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/service/live_backup_service.h"

#include "engine/config_file.h"
#include "engine/destination_info.h"
#include "engine/folder_count.h"
#include "engine/opened_copies.h"
#include "ui/service/engine_answers.h"
#include "ui/service/pause_memory.h"

#include <QPromise>
#include <QtConcurrent>

#include <algorithm>
#include <utility>

namespace holdfast::ui
{
namespace
{

/// Ten times a second, whatever the engine does.
constexpr int kPullInterval = 100;

/// The steps of a restore or prune that are of no interest by themselves, but go to the news.
class Teller final : public RunObserver
{
public:
    explicit Teller(EngineThread &thread) : thread_(thread) {}
    void event(const RunEvent &event) override { thread_.tell(event); }

private:
    EngineThread &thread_;
};

}  // namespace

LiveBackupService::LiveBackupService(Parts parts, QObject *parent)
    : BackupService(parent),
      parts_(std::move(parts)),
      file_(parts_.fileSystem, parts_.configFile, parts_.stateFolder),
      actionMemory_(parts_.fileSystem, parts_.stateFolder, parts_.configFile),
      copies_(std::make_shared<OpenedCopies>(
          parts_.fileSystem, parts_.clock,
          // Not among the user's caches, which may be backed up: this one never is.
          parts_.stateFolder / ("opened-" + configFileKey(parts_.configFile)))),
      status_([this] {
          return Answer(dispatcher_->ask([](const Engine &engine) { return engine.status(); }));
      })
{
    saves_.setMaxThreadCount(1);
    pull_.setSingleShot(true);
    pull_.setInterval(kPullInterval);
    connect(&pull_, &QTimer::timeout, this, &LiveBackupService::takeNews);
    thread_ = std::make_unique<EngineThread>(parts_.makeEars, [this] {
        QMetaObject::invokeMethod(
            this,
            [this] {
                if (!pull_.isActive()) {
                    pull_.start();
                }
            },
            Qt::QueuedConnection);
    });
    dispatcher_ = std::make_unique<EngineDispatcher>(*thread_);
    connect(&file_, &SetupFile::changed, this, &LiveBackupService::reload);
    loadSetup();
}

LiveBackupService::~LiveBackupService()
{
    thread_.reset();
    dispatcher_.reset();
    saves_.waitForDone();
    copies_->clear();
}

void LiveBackupService::start()
{
    static_cast<void>(dispatcher_->readWithoutEngine([copies = copies_] { copies->clearOnce(); }));
    recallActions();
    const std::optional<TimeNs> paused =
        PauseMemory(parts_.fileSystem, parts_.stateFolder, parts_.configFile)
            .read(parts_.clock.now());
    if (paused) {
        thread_->pause(*paused == 0 ? std::nullopt : paused);
    }
    thread_->use(dispatcher_->engine());
}

void LiveBackupService::loadSetup()
{
    std::shared_ptr<Engine> engine;
    state_ = ServiceState();
    file_.load();
    if (setup().isUsable) {
        engine = std::make_shared<Engine>(parts_.fileSystem, parts_.clock, setup().config,
                                          parts_.stateFolder);
        // Until the engine thread says more: so that nobody is told that nothing is set up.
        state_.kind = ServiceState::Kind::Starting;
    }
    dispatcher_->use(std::move(engine));
}

// Not on this thread: the disk may be slow, and nobody waits for it.
void LiveBackupService::recallActions()
{
    Answer(QtConcurrent::run(&saves_, [memory = actionMemory_] {
        return memory.read();
    })).then(this, [this](std::vector<RunEvent> recalled) {
        static_cast<void>(keepActions(recalled, lastActions_));
        lastActions_ = std::move(recalled);
        areActionsRecalled_ = true;
        rememberActions();
        Q_EMIT lastActionsChanged();
    });
}

void LiveBackupService::rememberActions()
{
    if (areActionsRecalled_ && !std::exchange(areActionsKept_, true)) {
        saves_.start([memory = actionMemory_, actions = lastActions_] { memory.write(actions); });
    }
}

void LiveBackupService::takeNews()
{
    EngineThread::News news = thread_->take();
    state_ = std::move(news.state);
    Q_EMIT stateChanged();
    if (news.dropped > 0) {
        RunEvent event;
        event.kind = RunEventKind::Notice;
        event.text = std::to_string(news.dropped) +
                     " earlier lines came too fast to be shown here: the log has them";
        news.events.insert(news.events.begin(), std::move(event));
    }
    if (!news.events.empty()) {
        Q_EMIT eventsCame(news.events);
    }
    if (keepActions(lastActions_, news.events)) {
        areActionsKept_ = false;
        Q_EMIT lastActionsChanged();
    }
    if (news.backupChanged) {
        rememberActions();
        refreshErrors();
        Q_EMIT backupChanged();
    }
    if (state_.kind == ServiceState::Kind::Stopped) {
        Q_EMIT stopped();
    }
}

// What the last run left out: the history has it, so that it is known after a restart, too.
void LiveBackupService::refreshErrors()
{
    history(1).then(
        this, [this, asked = dispatcher_->engine()](const Result<std::vector<RunSummary>> &runs) {
            // A drive that is away mends nothing: what is known of it stays.
            if (asked != dispatcher_->engine() || !runs) {
                return;
            }
            std::vector<ItemError> errors;
            if (!runs->empty()) {
                errors = runs->front().errors;
            }
            if (errors != openErrors_) {
                openErrors_ = std::move(errors);
                Q_EMIT openErrorsChanged();
            }
        });
}

void LiveBackupService::pause(std::optional<TimeNs> until)
{
    thread_->pause(until);
    rememberPause(until.value_or(0));
}

void LiveBackupService::resume()
{
    thread_->resume();
    rememberPause(std::nullopt);
}

void LiveBackupService::rememberPause(std::optional<TimeNs> until)
{
    saves_.start([memory = PauseMemory(parts_.fileSystem, parts_.stateFolder, parts_.configFile),
                  until] { memory.write(until); });
}

void LiveBackupService::acceptDestination()
{
    runOnce(&RunOptions::acceptDestination);
}

void LiveBackupService::acceptClock()
{
    runOnce(&RunOptions::acceptClock);
}

// What a person consents to is for this one run; monitoring goes on after it.
void LiveBackupService::runOnce(bool RunOptions::*agreed)
{
    const std::shared_ptr<Engine> engine = dispatcher_->engine();
    if (engine == nullptr) {
        return;
    }
    RunOptions options;
    options.*agreed = true;
    thread_->perform(
        [engine, thread = thread_.get(), options = std::move(options)](std::stop_token stop) {
            if (stop.stop_requested()) {
                return;
            }
            Teller teller(*thread);
            RunProgress progress;
            const Result<RunSummary> done = engine->run(options, teller, progress, stop);
            if (!done) {
                RunEvent event;
                event.kind = RunEventKind::Error;
                event.text = done.error().message();
                teller.event(event);
            }
        });
}

// In the order of what else is remembered; not beside the work that finds damage, which may last.
Answer<Result<void>> LiveBackupService::acceptDamage(std::vector<DamagedCopy> copies)
{
    const std::shared_ptr<Engine> engine = dispatcher_->engine();
    if (engine == nullptr) {
        return QtFuture::makeReadyFuture(Result<void>(EngineDispatcher::notSetUp()));
    }
    return followed(Answer(QtConcurrent::run(&saves_,
                                             [engine, copies = std::move(copies)] {
                                                 return engine->acceptDamage(copies);
                                             })),
                    [this](const Result<void> &) { Q_EMIT backupChanged(); });
}

void LiveBackupService::quit()
{
    for (const OpenWork &open : openWorks()) {
        open.work->stop.request_stop();
    }
    thread_->stop();
}

ParsedConfig LiveBackupService::check(const JsonValue &document) const
{
    return file_.check(document);
}

Answer<Result<void>> LiveBackupService::save(JsonValue document, Saved how)
{
    return followed(file_.save(std::move(document), how), [this](const Result<void> &saved) {
        if (saved) {
            reload();
        }
    });
}

// What was asked for is done, and then its consequences: the answer comes after both.
template <class Consequences>
Answer<Result<void>> LiveBackupService::followed(const Answer<Result<void>> &done,
                                                 Consequences consequences)
{
    auto promise = std::make_shared<QPromise<Result<void>>>();
    promise->start();
    done.then(this, [promise, consequences](const Result<void> &result) {
        consequences(result);
        promise->addResult(result);
        promise->finish();
    });
    return promise->future();
}

void LiveBackupService::reload()
{
    loadSetup();
    thread_->use(dispatcher_->engine());
    openErrors_.clear();  // of another backup, perhaps: they are asked for anew
    Q_EMIT setupChanged();
    Q_EMIT openErrorsChanged();
    Q_EMIT backupChanged();
}

Answer<Result<JsonValue>> LiveBackupService::readDocument(AbsPath file)
{
    return dispatcher_->askWithoutEngine([&fileSystem = parts_.fileSystem, file = std::move(file)] {
        return loadDocument(fileSystem, file);
    });
}

Answer<Result<std::vector<NamedPath>>> LiveBackupService::sources()
{
    return dispatcher_->ask([](const Engine &engine) { return engine.sources(); });
}

Answer<Result<Rows<ListEntry>>> LiveBackupService::list(ListRequest request, Bytes after, int limit)
{
    request.after = std::move(after);
    return dispatcher_->ask([request = std::move(request), limit](const Engine &engine) {
        return listed(engine, request, limit);
    });
}

Answer<Result<Rows<ListEntry>>> LiveBackupService::find(FindRequest request, int limit,
                                                        std::stop_token stop)
{
    return dispatcher_->ask(
        [request = std::move(request), limit, stop = std::move(stop)](const Engine &engine) {
            return found(engine, request, limit, stop);
        });
}

Answer<Result<std::vector<VersionEntry>>> LiveBackupService::versions(NamedPath path)
{
    return dispatcher_->ask(
        [path = std::move(path)](const Engine &engine) { return engine.versions(path); });
}

Answer<Result<Rows<DuplicateGroup>>> LiveBackupService::duplicates(int limit, std::stop_token stop)
{
    return dispatcher_->ask([limit, stop = std::move(stop)](const Engine &engine) {
        return dearestDuplicates(engine, limit, stop);
    });
}

Answer<Result<std::vector<RunSummary>>> LiveBackupService::history(int limit)
{
    return dispatcher_->ask([limit](const Engine &engine) { return engine.history(limit); });
}

Answer<Result<std::vector<ChangeCount>>> LiveBackupService::changes(TimeNs from, TimeNs until,
                                                                    TimeNs span)
{
    return dispatcher_->ask(
        [=](const Engine &engine) { return engine.changes(from, until, span); });
}

Answer<Result<std::vector<FolderUsage>>> LiveBackupService::usage(NamedPath path,
                                                                  std::stop_token stop)
{
    return dispatcher_->read([path = std::move(path), stop = std::move(stop)](
                                 const Engine &engine) { return engine.usage(path, stop); });
}

Answer<Result<std::vector<FolderUsage>>> LiveBackupService::usageAt(NamedPath path, TimeNs at,
                                                                    std::stop_token stop)
{
    return dispatcher_->read([path = std::move(path), at, stop = std::move(stop)](
                                 const Engine &engine) { return usedAt(engine, path, at, stop); });
}

Answer<Result<StoredContent>> LiveBackupService::content(ContentRequest request,
                                                         std::uint64_t limit)
{
    return dispatcher_->ask([request = std::move(request), limit](const Engine &engine) {
        return engine.content(request, limit);
    });
}

Answer<Result<AbsPath>> LiveBackupService::temporaryCopy(ContentRequest request, WorkPtr work)
{
    return dispatcher_->read([copies = copies_, restore = restoreOf(request),
                              work = std::move(work)](Engine &engine) mutable {
        restore.lasting = false;
        return copies->add([&](const AbsPath &folder) {
            restore.to = folder;
            return restoredFile(engine, restore, *work);
        });
    });
}

Answer<Result<void>> LiveBackupService::saveCopy(ContentRequest request, AbsPath file, WorkPtr work)
{
    return dispatcher_->read([restore = restoreOf(request), file = std::move(file),
                              random = parts_.random, work = std::move(work)](Engine &engine) {
        return savedFile(engine, restore, file, random, *work);
    });
}

Answer<Result<void>> LiveBackupService::saveText(AbsPath file, Bytes text)
{
    return dispatcher_->readWithoutEngine(
        [&fileSystem = parts_.fileSystem, file = std::move(file), text = std::move(text)] {
            return holdfast::saveText(fileSystem, file, text);
        });
}

Answer<Result<std::vector<std::string>>> LiveBackupService::logLines(Bytes logFile, int limit)
{
    return dispatcher_->read([logFile = std::move(logFile), limit](Engine &engine) {
        return firstLines(engine.fileSystem(), logFile, limit);
    });
}

Answer<Result<RetentionPreview>> LiveBackupService::previewRetention(Config config,
                                                                     std::stop_token stop)
{
    return dispatcher_->read(
        [config = std::move(config), stop = std::move(stop)](const Engine &engine) {
            return engine.previewRetention(config, stop);
        });
}

Answer<Result<FolderCount>> LiveBackupService::count(AbsPath folder, CountRules rules,
                                                     std::stop_token stop,
                                                     std::function<void(const FolderCount &)> visit)
{
    for (const AbsPath &own : {setup().config.backupRoot, setup().config.logDir}) {
        if (!own.isEmpty()) {
            rules.ownFolders.push_back(own);
        }
    }
    // Not by the engine: before the first start there is none.
    return dispatcher_->readWithoutEngine([this, folder = std::move(folder),
                                           rules = std::move(rules), stop = std::move(stop),
                                           visit = std::move(visit)] {
        const auto tell = [&](const FolderCount &count) {
            QMetaObject::invokeMethod(
                this,
                [stop, visit, count] {
                    if (visit && !stop.stop_requested()) {
                        visit(count);
                    }
                },
                Qt::QueuedConnection);
        };
        return countFolder(parts_.fileSystem, parts_.clock, folder, rules, tell, stop);
    });
}

Answer<Result<DestinationInfo>> LiveBackupService::examineDestination(AbsPath folder)
{
    return dispatcher_->askWithoutEngine([parts = parts_, folder = std::move(folder)] {
        return holdfast::examineDestination(parts.fileSystem, parts.stateFolder, folder);
    });
}

Answer<Result<RestoreAnswer>> LiveBackupService::restore(RestoreRequest request, WorkPtr work)
{
    const bool isWriting = needsTheBackup(request);
    // What a restore would do is shown while a person thinks about it: nothing is lost with it.
    auto open = request.dryRun ? nullptr : dispatcher_->began(OpenWork::Kind::Restore, work);
    auto restoring = [request = std::move(request), work, open = std::move(open)](Engine &engine) {
        return restored(engine, request, *work);
    };
    return isWriting ? dispatcher_->write(std::move(restoring), work)
                     : dispatcher_->read(std::move(restoring));
}

Answer<Result<PruneReport>> LiveBackupService::prune(std::vector<PrunedCopy> shown, WorkPtr work)
{
    return dispatcher_->write(
        [thread = thread_.get(), work, open = dispatcher_->began(OpenWork::Kind::Prune, work),
         shown = std::move(shown)](Engine &engine) {
            Teller teller(*thread);
            return engine.prune(false, teller, work->progress, work->stop.get_token(), &shown);
        },
        work);
}

// What is known of the backup changed, on a thread of its own that read it.
void LiveBackupService::tellChangedLater()
{
    QMetaObject::invokeMethod(this, &LiveBackupService::backupChanged, Qt::QueuedConnection);
}

Answer<Result<VerifyReport>> LiveBackupService::verify(VerifyRequest request, WorkPtr work)
{
    auto verifying =
        [this, request, work,
         open = dispatcher_->began(request.repair ? OpenWork::Kind::Repair : OpenWork::Kind::Verify,
                                   work)](Engine &engine) {
            auto report = engine.verify(request, work->progress, work->stop.get_token());
            tellChangedLater();
            return report;
        };
    return request.repair ? dispatcher_->write(std::move(verifying), work)
                          : dispatcher_->read(std::move(verifying));
}

Answer<Result<DrillReport>> LiveBackupService::drill(std::int64_t files, WorkPtr work)
{
    return dispatcher_->read([this, files, work,
                              open = dispatcher_->began(OpenWork::Kind::Drill, work),
                              folder = parts_.temporaryFolder,
                              random = parts_.random](Engine &engine) {
        auto report = engine.drill({files, folder, random}, work->progress, work->stop.get_token());
        tellChangedLater();
        return report;
    });
}

}  // namespace holdfast::ui
