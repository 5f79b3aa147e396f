// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/service/live_backup_service.h"

#include "engine/config_file.h"
#include "engine/destination_info.h"
#include "engine/folder_count.h"
#include "engine/opened_copies.h"
#include "ui/service/action_memory.h"
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
/// Between two counts of all of the backup: as many times as long as the last one took, to a limit.
constexpr qint64 kStatusRest = 10;
constexpr qint64 kLongestStatusRest = 10'000;  // ms

Error notSetUp()
{
    return Error{ErrorCode::NotFound, "read the backup", {}, 0, "no backup is set up yet"};
}

Error cancelled()
{
    return Error{ErrorCode::Cancelled, "work on the backup", {}, 0, "Holdfast ends"};
}

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
      earlierActions_(
          ActionMemory(parts_.fileSystem, parts_.stateFolder, parts_.configFile).read()),
      lastActions_(earlierActions_),
      copies_(std::make_shared<OpenedCopies>(
          parts_.fileSystem, parts_.clock,
          // Not among the user's caches, which may be backed up: this one never is.
          parts_.stateFolder / ("opened-" + configFileKey(parts_.configFile))))
{
    questions_.setMaxThreadCount(2);
    readings_.setMaxThreadCount(2);
    saves_.setMaxThreadCount(1);
    pull_.setSingleShot(true);
    pull_.setInterval(kPullInterval);
    connect(&pull_, &QTimer::timeout, this, &LiveBackupService::takeNews);
    statusRest_.setSingleShot(true);
    connect(&statusRest_, &QTimer::timeout, this, &LiveBackupService::askStatus);
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
    connect(&file_, &SetupFile::changed, this, &LiveBackupService::reload);
    loadSetup();
}

LiveBackupService::~LiveBackupService()
{
    thread_.reset();
    questions_.clear();
    readings_.clear();
    questions_.waitForDone();
    readings_.waitForDone();
    saves_.waitForDone();
    copies_->clear();
}

void LiveBackupService::start()
{
    readings_.start([copies = copies_] { copies->clearOnce(); });
    const std::optional<TimeNs> paused =
        PauseMemory(parts_.fileSystem, parts_.stateFolder, parts_.configFile)
            .read(parts_.clock.now());
    if (paused) {
        thread_->pause(*paused == 0 ? std::nullopt : paused);
    }
    thread_->use(engine_);
}

void LiveBackupService::loadSetup()
{
    engine_.reset();
    state_ = ServiceState();
    file_.load();
    if (setup().isUsable) {
        engine_ = std::make_shared<Engine>(parts_.fileSystem, parts_.clock, setup().config,
                                           parts_.stateFolder);
        // Until the engine thread says more: so that nobody is told that nothing is set up.
        state_.kind = ServiceState::Kind::Starting;
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
        keepActions(lastActions_, news.events);
        Q_EMIT eventsCame(news.events);
    }
    if (news.backupChanged) {
        refreshErrors();
        Q_EMIT backupChanged();
    }
    if (state_.kind == ServiceState::Kind::Stopped) {
        saves_.start(
            [memory = ActionMemory(parts_.fileSystem, parts_.stateFolder, parts_.configFile),
             actions = lastActions_] { memory.write(actions); });
        Q_EMIT stopped();
    }
}

// What the last run left out: the history has it, so that it is known after a restart, too.
void LiveBackupService::refreshErrors()
{
    history(1).then(this, [this, asked = engine_](const Result<std::vector<RunSummary>> &runs) {
        // A drive that is away mends nothing: what is known of it stays.
        if (asked != engine_ || !runs) {
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
    if (engine_ == nullptr) {
        return;
    }
    RunOptions options;
    options.*agreed = true;
    thread_->perform([engine = engine_, thread = thread_.get(),
                      options = std::move(options)](std::stop_token stop) {
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
    if (engine_ == nullptr) {
        return QtFuture::makeReadyFuture(Result<void>(notSetUp()));
    }
    return followed(Answer(QtConcurrent::run(&saves_,
                                             [engine = engine_, copies = std::move(copies)] {
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
    thread_->use(engine_);
    openErrors_.clear();  // of another backup, perhaps: they are asked for anew
    Q_EMIT setupChanged();
    Q_EMIT openErrorsChanged();
    Q_EMIT backupChanged();
}

Answer<Result<JsonValue>> LiveBackupService::readDocument(AbsPath file)
{
    return QtConcurrent::run(&questions_,
                             [&fileSystem = parts_.fileSystem, file = std::move(file)] {
                                 return loadDocument(fileSystem, file);
                             });
}

// What is thrown (memory that can't be had) is an answer as well: whoever asked waits for one.
template <class Answer, class Question>
Answer answered(Question &question, Engine &engine)
{
    try {
        return question(engine);
    } catch (const std::exception &thrown) {
        return Answer(Error{ErrorCode::Io, "answer", {}, 0, thrown.what()});
    }
}

// Each keeps the engine that it began with: a changed configuration makes another one.
template <class Question>
auto LiveBackupService::ask(Question question)
    -> QFuture<decltype(question(std::declval<const Engine &>()))>
{
    using Answer = decltype(question(std::declval<const Engine &>()));
    if (engine_ == nullptr) {
        return QtFuture::makeReadyFuture(Answer(notSetUp()));
    }
    return QtConcurrent::run(&questions_,
                             [engine = engine_, question = std::move(question)]() mutable {
                                 return answered<Answer>(question, *engine);
                             });
}

template <class Reading>
auto LiveBackupService::read(Reading reading)
    -> QFuture<decltype(reading(std::declval<Engine &>()))>
{
    using Answer = decltype(reading(std::declval<Engine &>()));
    if (engine_ == nullptr) {
        return QtFuture::makeReadyFuture(Answer(notSetUp()));
    }
    return QtConcurrent::run(&readings_,
                             [engine = engine_, reading = std::move(reading)]() mutable {
                                 return answered<Answer>(reading, *engine);
                             });
}

// On the engine thread, which lets go of the backup for it.
template <class Writing>
auto LiveBackupService::write(Writing writing, WorkPtr work)
    -> QFuture<decltype(writing(std::declval<Engine &>()))>
{
    using Answer = decltype(writing(std::declval<Engine &>()));
    if (engine_ == nullptr) {
        return QtFuture::makeReadyFuture(Answer(notSetUp()));
    }
    auto promise = std::make_shared<QPromise<Answer>>();
    promise->start();
    QFuture<Answer> future = promise->future();
    thread_->perform([engine = engine_, work = std::move(work), writing = std::move(writing),
                      promise](std::stop_token stop) mutable {
        // The app's own end stops it like a person does; what it overtakes does not begin.
        const std::stop_callback relay(stop, [&work] { work->stop.request_stop(); });
        promise->addResult(stop.stop_requested() ? Answer(cancelled())
                                                 : answered<Answer>(writing, *engine));
        promise->finish();
    });
    return future;
}

// Each change of the backup makes the window, its page and the tray ask, and the answer counts all
// files: so those who ask together are answered together, and a large backup is counted less often.
// One who asks while an answer is due waits for the next one, which knows what he asks about.
Answer<Result<BackupStatus>> LiveBackupService::status()
{
    auto promise = std::make_shared<QPromise<Result<BackupStatus>>>();
    promise->start();
    statusAskers_.push_back(promise);
    if (!statusRest_.isActive() && !statusAsked_.isValid()) {
        statusRest_.start(0);
    }
    return promise->future();
}

void LiveBackupService::askStatus()
{
    if (statusAskers_.empty()) {
        return;
    }
    statusAsked_.start();
    Answer(ask([](const Engine &engine) { return engine.status(); }))
        .then(this, [this, askers = std::exchange(statusAskers_, {})](
                        const Result<BackupStatus> &status) {
            statusRest_.start(static_cast<int>(
                std::min(kStatusRest * statusAsked_.elapsed(), kLongestStatusRest)));
            statusAsked_.invalidate();
            for (const auto &asker : askers) {
                asker->addResult(status);
                asker->finish();
            }
        });
}

Answer<Result<std::vector<NamedPath>>> LiveBackupService::sources()
{
    return ask([](const Engine &engine) { return engine.sources(); });
}

Answer<Result<Rows<ListEntry>>> LiveBackupService::list(ListRequest request, Bytes after, int limit)
{
    request.after = std::move(after);
    return ask([request = std::move(request), limit](const Engine &engine) {
        return listed(engine, request, limit);
    });
}

Answer<Result<Rows<ListEntry>>> LiveBackupService::find(FindRequest request, int limit,
                                                        std::stop_token stop)
{
    return ask([request = std::move(request), limit, stop = std::move(stop)](const Engine &engine) {
        return found(engine, request, limit, stop);
    });
}

Answer<Result<std::vector<VersionEntry>>> LiveBackupService::versions(NamedPath path)
{
    return ask([path = std::move(path)](const Engine &engine) { return engine.versions(path); });
}

Answer<Result<Rows<DuplicateGroup>>> LiveBackupService::duplicates(int limit, std::stop_token stop)
{
    return ask([limit, stop = std::move(stop)](const Engine &engine) {
        return dearestDuplicates(engine, limit, stop);
    });
}

Answer<Result<std::vector<RunSummary>>> LiveBackupService::history(int limit)
{
    return ask([limit](const Engine &engine) { return engine.history(limit); });
}

Answer<Result<std::vector<ChangeCount>>> LiveBackupService::changes(TimeNs from, TimeNs until,
                                                                    TimeNs span)
{
    return ask([=](const Engine &engine) { return engine.changes(from, until, span); });
}

Answer<Result<std::vector<FolderUsage>>> LiveBackupService::usage(NamedPath path,
                                                                  std::stop_token stop)
{
    return read([path = std::move(path), stop = std::move(stop)](const Engine &engine) {
        return engine.usage(path, stop);
    });
}

Answer<Result<std::vector<FolderUsage>>> LiveBackupService::usageAt(NamedPath path, TimeNs at,
                                                                    std::stop_token stop)
{
    return read([path = std::move(path), at, stop = std::move(stop)](const Engine &engine) {
        return usedAt(engine, path, at, stop);
    });
}

Answer<Result<StoredContent>> LiveBackupService::content(ContentRequest request,
                                                         std::uint64_t limit)
{
    return ask([request = std::move(request), limit](const Engine &engine) {
        return engine.content(request, limit);
    });
}

Answer<Result<AbsPath>> LiveBackupService::temporaryCopy(ContentRequest request, WorkPtr work)
{
    return read([copies = copies_, restore = restoreOf(request),
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
    return read([restore = restoreOf(request), file = std::move(file), random = parts_.random,
                 work = std::move(work)](Engine &engine) {
        return savedFile(engine, restore, file, random, *work);
    });
}

Answer<Result<void>> LiveBackupService::saveText(AbsPath file, Bytes text)
{
    return QtConcurrent::run(&readings_, [&fileSystem = parts_.fileSystem, file = std::move(file),
                                          text = std::move(text)] {
        return holdfast::saveText(fileSystem, file, text);
    });
}

Answer<Result<std::vector<std::string>>> LiveBackupService::logLines(Bytes logFile, int limit)
{
    return read([logFile = std::move(logFile), limit](Engine &engine) {
        return firstLines(engine.fileSystem(), logFile, limit);
    });
}

Answer<Result<RetentionPreview>> LiveBackupService::previewRetention(Config config,
                                                                     std::stop_token stop)
{
    return read([config = std::move(config), stop = std::move(stop)](const Engine &engine) {
        return engine.previewRetention(config, stop);
    });
}

Answer<Result<FolderCount>> LiveBackupService::count(AbsPath folder, CountRules rules,
                                                     std::stop_token stop,
                                                     std::function<void(const FolderCount &)> visit)
{
    // Not by the engine: before the first start there is none.
    return QtConcurrent::run(&readings_, [this, folder = std::move(folder),
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
    return QtConcurrent::run(&questions_, [parts = parts_, folder = std::move(folder)] {
        return holdfast::examineDestination(parts.fileSystem, parts.stateFolder, folder);
    });
}

std::vector<OpenWork> LiveBackupService::openWorks() const
{
    std::vector<OpenWork> open;
    for (const std::weak_ptr<const OpenWork> &one : works_) {
        if (const std::shared_ptr<const OpenWork> work = one.lock()) {
            open.push_back(*work);
        }
    }
    return open;
}

// Open for as long as what does it holds the answer.
std::shared_ptr<const OpenWork> LiveBackupService::began(OpenWork::Kind kind, WorkPtr work)
{
    std::erase_if(works_, [](const auto &one) { return one.expired(); });
    auto open = std::make_shared<const OpenWork>(OpenWork{kind, std::move(work)});
    works_.push_back(open);
    return open;
}

Answer<Result<RestoreAnswer>> LiveBackupService::restore(RestoreRequest request, WorkPtr work)
{
    const bool isWriting = needsTheBackup(request);
    // What a restore would do is shown while a person thinks about it: nothing is lost with it.
    auto open = request.dryRun ? nullptr : began(OpenWork::Kind::Restore, work);
    auto restoring = [request = std::move(request), work, open = std::move(open)](Engine &engine) {
        return restored(engine, request, *work);
    };
    return isWriting ? write(std::move(restoring), work) : read(std::move(restoring));
}

Answer<Result<PruneReport>> LiveBackupService::prune(std::vector<PrunedCopy> shown, WorkPtr work)
{
    return write(
        [thread = thread_.get(), work, open = began(OpenWork::Kind::Prune, work),
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
    auto verifying = [this, request, work,
                      open = began(request.repair ? OpenWork::Kind::Repair : OpenWork::Kind::Verify,
                                   work)](Engine &engine) {
        auto report = engine.verify(request, work->progress, work->stop.get_token());
        tellChangedLater();
        return report;
    };
    return request.repair ? write(std::move(verifying), work) : read(std::move(verifying));
}

Answer<Result<DrillReport>> LiveBackupService::drill(std::int64_t files, WorkPtr work)
{
    return read([this, files, work, open = began(OpenWork::Kind::Drill, work),
                 folder = parts_.temporaryFolder, random = parts_.random](Engine &engine) {
        auto report = engine.drill({files, folder, random}, work->progress, work->stop.get_token());
        tellChangedLater();
        return report;
    });
}

}  // namespace holdfast::ui
