// SPDX-License-Identifier: GPL-3.0-or-later
// The façade over a real engine: real folders, the kernel's own watches, threads as in the app.
#include "ui/service/live_backup_service.h"

#include "engine/config_file.h"
#include "service/live_app.h"

#include <QSignalSpy>

#include <sys/stat.h>

using namespace holdfast;
using namespace holdfast::test;
using namespace holdfast::ui;

namespace
{

constexpr TimeNs kLong = kDay;

JsonValue jsonText(const Bytes &value)
{
    return JsonValue(std::string(value));
}

}  // namespace

class TestLiveBackupService : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<BackupFixture> place_;

    [[nodiscard]] NamedPath named(LiveApp &app, const Bytes &path) const
    {
        const auto sources = answerOf(app.service.sources());
        return {sources->front().source, sources->front().sourceName, RelPath::trusted(path)};
    }
    [[nodiscard]] std::int64_t files(LiveApp &app) const
    {
        return answerOf(app.service.status())->files;
    }

private Q_SLOTS:
    void init()
    {
        place_ = std::make_unique<BackupFixture>();
        place_->folder.write("source/one", "1");
        LiveApp::writeConfig(*place_);
    }
    void cleanup() { place_.reset(); }

    void nothingIsSetUpUntilADocumentIsSaved();
    void aChangeIsBackedUpAndTold();
    void aPauseLastsUntilItIsResumed();
    void aPauseOutlivesAnotherSetup();
    void aPauseOutlivesARestart();
    void whatIsLeftOutIsKnownWhileTheDriveIsAway();
    void aRestoreInPlaceWaitsForTheBackup();
    void aRestoreElsewhereGoesOnBeside();
    void aChangedSetupIsUsedAtOnce();
    void aWrongSetupIsNotSaved();
    void whatSomebodyEditedIsNotOverwritten();
    void rulesThatWereJustSavedAreApplied();
    void worksAreOpenUntilTheyEnd();
    void aFileThatSomebodyBrokeIsTold();
    void quittingStopsAtAConsistentPoint();
    void anotherOneHasTheBackup();
    void whatOtherProgramsOpenGoesWithTheApp();
    void whatAKilledAppLeftOpenedGoesWithTheNextStart();
    void whatWasDoneLastIsKnownAfterARestart();
    void aTextIsSavedUnderExactlyTheNameThatWasChosen();
    void aCopyIsSavedUnderExactlyTheNameThatWasChosen();
    void worksAreAnswered();
    void whatIsSetUpIsNeverToldNotToBe();
    void allWhoAskForTheStatusAreAnswered();
};

void TestLiveBackupService::nothingIsSetUpUntilADocumentIsSaved()
{
    place_->folder.remove("config");
    LiveApp app(*place_);
    QVERIFY(!app.service.setup().exists);
    app.service.start();
    QTRY_VERIFY(!app.kinds.empty());
    QCOMPARE(app.service.state().kind, ServiceState::Kind::NotSetUp);
    QVERIFY(!answerOf(app.service.status()).ok());
    // What the first steps ask needs no backup.
    int told = 0;
    const auto counted = answerOf(app.service.count(place_->config.sources.front().path, {}, {},
                                                    [&](const FolderCount &) { ++told; }));
    QCOMPARE(counted->files, std::int64_t{1});
    QVERIFY(answerOf(app.service.examineDestination(place_->config.backupRoot))->isWritable);

    JsonValue document = LiveApp::document(*place_);
    document.set("mine", jsonText("kept"));
    QSignalSpy changed(&app.service, &BackupService::setupChanged);
    QVERIFY(answerOf(app.service.save(document, Saved::Merged)).ok());
    QTRY_COMPARE(changed.size(), 1);
    QVERIFY(app.service.setup().exists);
    QVERIFY(app.service.setup().isUsable);
    QVERIFY(app.service.setup().document.find("mine") != nullptr);
    QVERIFY(app.waitForStored("one"));
    QVERIFY(app.waitForPhase(MonitorPhase::Idle));
    QCOMPARE(files(app), std::int64_t{1});
    // The folder that the backup is in: not the backup, nor the logs.
    const AbsPath around = place_->config.backupRoot.parent();
    QVERIFY(around == place_->config.sources.front().path.parent());
    const auto all = answerOf(app.service.count(around, {}, {}, {}));
    place_->folder.write("backup/more", "1");
    place_->folder.write("beside", "1");
    const auto later = answerOf(app.service.count(around, {}, {}, {}));
    QCOMPARE(later->files, all->files + 1);
}

void TestLiveBackupService::aChangeIsBackedUpAndTold()
{
    LiveApp app(*place_);
    QVERIFY(app.startsAndBacksUp());
    QCOMPARE(files(app), std::int64_t{1});
    QSignalSpy changed(&app.service, &BackupService::backupChanged);
    place_->folder.write("source/deep/two\xff", "2");
    QVERIFY(app.waitForStored("deep/two\xff"));
    QVERIFY(app.waitForPhase(MonitorPhase::Idle));
    QTRY_VERIFY(!changed.isEmpty());
    QCOMPARE(files(app), std::int64_t{2});
    QVERIFY(app.service.state().monitor.lastBackup > 0);
    QVERIFY(app.service.openErrors().empty());
    ListRequest request;
    request.path = named(app, "deep");
    const auto listed = answerOf(app.service.list(request, {}, 10));
    QCOMPARE(listed->rows.size(), std::size_t(1));
    QCOMPARE(listed->rows.front().path.bytes(), Bytes("deep/two\xff"));
    // All of it is one session, and its log tells what was done.
    const auto runs = answerOf(app.service.history(0));
    QCOMPARE(runs->size(), std::size_t(1));
    const auto lines = answerOf(app.service.logLines(runs->front().logFile, 1000));
    QVERIFY(std::any_of(lines->begin(), lines->end(), [](const std::string &line) {
        return line.find("deep/two") != std::string::npos;
    }));
}

void TestLiveBackupService::aPauseLastsUntilItIsResumed()
{
    LiveApp app(*place_);
    QVERIFY(app.startsAndBacksUp());
    app.service.pause(std::nullopt);
    QVERIFY(app.waitForPhase(MonitorPhase::Paused));
    place_->folder.write("source/two", "2");
    QTRY_VERIFY_WITH_TIMEOUT(app.service.state().monitor.queued > 0, kPatience);
    QVERIFY(!app.stored("two"));
    QCOMPARE(files(app), std::int64_t{1});
    app.service.resume();
    QVERIFY(app.waitForStored("two"));
    QVERIFY(app.waitForPhase(MonitorPhase::Idle));
}

void TestLiveBackupService::aPauseOutlivesAnotherSetup()
{
    LiveApp app(*place_);
    QVERIFY(app.startsAndBacksUp());
    const TimeNs until = app.service.now() + kLong;
    app.service.pause(until);
    QVERIFY(app.waitForPhase(MonitorPhase::Paused));
    JsonValue document = app.service.setup().document;
    document.set("exclude", JsonValue(JsonValue::Array{jsonText("*.tmp")}));
    app.kinds.clear();
    QVERIFY(answerOf(app.service.save(document, Saved::Merged)).ok());
    QTRY_VERIFY(!app.kinds.empty());
    QVERIFY(app.waitForPhase(MonitorPhase::Paused));
    QTRY_COMPARE(app.service.state().monitor.pausedUntil, until);
}

void TestLiveBackupService::aPauseOutlivesARestart()
{
    {
        LiveApp app(*place_);
        QVERIFY(app.startsAndBacksUp());
        app.service.pause(std::nullopt);
        QVERIFY(app.waitForPhase(MonitorPhase::Paused));
    }
    place_->folder.write("source/two", "2");
    {
        LiveApp app(*place_);
        app.service.start();
        QVERIFY(app.waitForPhase(MonitorPhase::Paused));
        QVERIFY(!app.stored("two"));
        app.service.resume();
        QVERIFY(app.waitForStored("two"));
    }
    place_->folder.write("source/three", "3");
    LiveApp app(*place_);
    app.service.start();
    QVERIFY(app.waitForStored("three"));
}

void TestLiveBackupService::whatIsLeftOutIsKnownWhileTheDriveIsAway()
{
    for (int number = 0; number < 40; ++number) {
        place_->folder.write("source/d/f" + std::to_string(number), std::to_string(number));
    }
    LiveApp app(*place_);
    app.service.start();
    QVERIFY(app.waitForStored("d/f39"));
    QVERIFY(app.waitForPhase(MonitorPhase::Idle));
    place_->folder.remove("source/d");
    QVERIFY(app.waitForPhase(MonitorPhase::Attention));
    QTRY_VERIFY_WITH_TIMEOUT(!app.service.openErrors().empty(), kPatience);
    place_->folder.rename("backup", "away");
    app.service.backUpNow();
    QVERIFY(app.waitForPhase(MonitorPhase::WaitingForDestination));
    QVERIFY(app.service.state().obstacle() != nullptr);
    QVERIFY(!answerOf(app.service.history(1)).ok());
    QVERIFY(!app.service.openErrors().empty());
}

void TestLiveBackupService::aRestoreInPlaceWaitsForTheBackup()
{
    LiveApp app(*place_);
    QVERIFY(app.startsAndBacksUp());
    app.events.clear();
    place_->folder.write("source/one", "changed");
    QVERIFY(app.waitForStored("one"));
    QVERIFY(app.waitForPhase(MonitorPhase::Idle));
    RestoreRequest request;
    request.paths = {named(app, "one")};
    request.version = 1;
    request.overwrite = Overwrite::Always;
    app.kinds.clear();
    const auto work = std::make_shared<ui::Work>();
    const auto restored = answerOf(app.service.restore(request, work));
    QVERIFY2(restored.ok(), restored.ok() ? "" : restored.error().message().c_str());
    QCOMPARE(restored->report.restored, std::int64_t{1});
    QCOMPARE(restored->items.size(), std::size_t(1));
    QCOMPARE(place_->folder.read("source/one"), Bytes("1"));
    // It goes on watching, and what was restored is a change like any other.
    QVERIFY(app.waitForPhase(MonitorPhase::Idle));
    QTRY_COMPARE_WITH_TIMEOUT(answerOf(app.service.versions(named(app, "one")))->size(),
                              std::size_t(3), kPatience);
    QVERIFY(app.waitForPhase(MonitorPhase::Idle));
    place_->folder.write("source/after", "x");
    QVERIFY(app.waitForStored("after"));
    QVERIFY(app.quit());
    QCOMPARE(QString::fromStdString(place_->brokenInvariants()), QString());
}

void TestLiveBackupService::aRestoreElsewhereGoesOnBeside()
{
    LiveApp app(*place_);
    QVERIFY(app.startsAndBacksUp());
    app.kinds.clear();
    RestoreRequest request;
    request.paths = {named(app, "one")};
    request.to = place_->folder.path() / "elsewhere";
    place_->folder.makeFolder("elsewhere");
    const auto restored = answerOf(app.service.restore(request, std::make_shared<ui::Work>()));
    QVERIFY(restored.ok());
    QCOMPARE(restored->report.restored, std::int64_t{1});
    QVERIFY(std::find(app.kinds.begin(), app.kinds.end(), ServiceState::Kind::Working) ==
            app.kinds.end());
}

void TestLiveBackupService::aChangedSetupIsUsedAtOnce()
{
    LiveApp app(*place_);
    QVERIFY(app.startsAndBacksUp());
    place_->folder.write("second/other", "2");
    JsonValue document = app.service.setup().document;
    document.find("sources")->as<JsonValue::Array>()->push_back(
        jsonText((place_->folder.path() / "second").bytes()));
    QVERIFY(answerOf(app.service.save(document, Saved::Merged)).ok());
    QTRY_COMPARE(app.service.setup().config.sources.size(), std::size_t(2));
    QVERIFY(app.waitForStored("other"));
    place_->folder.write("second/another", "3");
    QVERIFY(app.waitForStored("another"));
    QVERIFY(app.quit());
    QCOMPARE(QString::fromStdString(place_->brokenInvariants()), QString());
}

void TestLiveBackupService::aWrongSetupIsNotSaved()
{
    LiveApp app(*place_);
    QVERIFY(app.startsAndBacksUp());
    const Bytes before = place_->folder.read("config/holdfast/config.json");
    JsonValue document = app.service.setup().document;
    document.set("hash_algorithm", jsonText("md5"));
    QVERIFY(!app.service.check(document).ok());
    const auto saved = answerOf(app.service.save(document, Saved::Merged));
    QVERIFY(!saved.ok());
    QCOMPARE(saved.error().code, ErrorCode::Invalid);
    QVERIFY(saved.error().message().find("md5") != std::string::npos);
    QCOMPARE(place_->folder.read("config/holdfast/config.json"), before);
    place_->folder.write("source/two", "2");
    QVERIFY(app.waitForStored("two"));
}

void TestLiveBackupService::whatSomebodyEditedIsNotOverwritten()
{
    LiveApp app(*place_);
    const Bytes name = "config/holdfast/config.json";
    JsonValue document = app.service.setup().document;
    document.set("log_keep_days", JsonValue(std::int64_t{7}));
    JsonValue edited = app.service.setup().document;
    edited.set("log_keep_days", JsonValue(std::int64_t{3}));
    edited.set("mine", jsonText("by hand"));
    place_->folder.write(name, renderJson(edited));
    const auto refused = answerOf(app.service.save(document, Saved::Merged));
    QVERIFY(!refused.ok());
    QCOMPARE(refused.error().code, ErrorCode::Changed);
    QCOMPARE(refused.error().detail, std::string("log_keep_days"));
    QCOMPARE(place_->folder.read(name), renderJson(edited));
    QVERIFY(answerOf(app.service.save(document, Saved::Overriding)).ok());
    QCOMPARE(place_->folder.read(name + '~'), renderJson(edited));
    QTRY_COMPARE(app.service.setup().config.logKeepDays, 7);
    QVERIFY(*app.service.setup().document.find("mine") == jsonText("by hand"));
    // Two at once, made of the same: what the first one wrote was edited by nobody.
    JsonValue second = app.service.setup().document;
    document = second;
    document.set("log_keep_days", JsonValue(std::int64_t{8}));
    second.set("log_keep_days", JsonValue(std::int64_t{9}));
    second.set("mine", jsonText("too"));
    const auto first = app.service.save(document, Saved::Merged);
    const auto late = app.service.save(second, Saved::Merged);
    QVERIFY(answerOf(first).ok());
    QVERIFY(answerOf(late).ok());
    QCOMPARE(place_->folder.read(name), renderJson(second));
}

// *Save and apply now*: the work comes while one engine makes way for the next.
void TestLiveBackupService::rulesThatWereJustSavedAreApplied()
{
    LiveApp app(*place_);
    QVERIFY(app.startsAndBacksUp());
    for (const char *content : {"two", "three", "four"}) {
        QVERIFY(app.waitForPhase(MonitorPhase::Idle));
        app.events.clear();
        place_->folder.write("source/one", content);
        QVERIFY(app.waitForStored("one"));
    }
    QVERIFY(app.waitForPhase(MonitorPhase::Idle));
    JsonValue rules(JsonValue::Object{});
    rules.set("max_versions_per_file", JsonValue(std::int64_t{1}));
    JsonValue document = app.service.setup().document;
    document.set("retention", std::move(rules));
    Config config = app.service.setup().config;
    config.retention.maxVersionsPerFile = 1;
    const auto preview = answerOf(app.service.previewRetention(config, {}));
    QVERIFY(preview.ok());
    std::optional<Result<PruneReport>> applied;
    app.service.save(document, Saved::Merged).then(&app.service, [&](const Result<void> &saved) {
        QVERIFY(saved.ok());
        app.service.prune(preview->report.removed, std::make_shared<ui::Work>())
            .then(&app.service, [&](const Result<PruneReport> &report) { applied = report; });
    });
    QTRY_VERIFY_WITH_TIMEOUT(applied.has_value(), kPatience);
    QVERIFY2(applied->ok(), applied->ok() ? "" : applied->error().message().c_str());
    const auto versions = answerOf(app.service.versions(named(app, "one")));
    const auto kept = std::count_if(versions->begin(), versions->end(), [](const auto &version) {
        return version.kind == VersionEntry::Kind::Version && version.kept;
    });
    QVERIFY2(kept <= 1, std::to_string(kept).c_str());
    QVERIFY(app.waitForPhase(MonitorPhase::Idle));
}

void TestLiveBackupService::worksAreOpenUntilTheyEnd()
{
    LiveApp app(*place_);
    QVERIFY(app.startsAndBacksUp());
    QVERIFY(app.service.openWorks().empty());
    const auto work = std::make_shared<ui::Work>();
    const auto checked = app.service.verify({}, work);
    const auto removed = app.service.prune({}, std::make_shared<ui::Work>());
    const auto open = app.service.openWorks();
    QVERIFY(std::all_of(open.begin(), open.end(), [](const OpenWork &one) {
        return one.kind == OpenWork::Kind::Verify || one.kind == OpenWork::Kind::Prune;
    }));
    QVERIFY(answerOf(checked).ok());
    QVERIFY(answerOf(removed).ok());
    QTRY_VERIFY(app.service.openWorks().empty());
    // The app's end is theirs.
    const auto last = app.service.verify({}, work);
    app.service.quit();
    QVERIFY(work->stop.stop_requested() || last.future().isFinished());
    QVERIFY(app.waitForKind(ServiceState::Kind::Stopped));
}

void TestLiveBackupService::aFileThatSomebodyBrokeIsTold()
{
    LiveApp app(*place_);
    QVERIFY(app.startsAndBacksUp());
    const Bytes before = place_->folder.read("config/holdfast/config.json");
    place_->folder.write("config/holdfast/config.json", "{ \"sources\": [");
    app.service.reload();
    QVERIFY(app.service.setup().exists);
    QVERIFY(!app.service.setup().isUsable);
    QVERIFY(app.service.setup().unreadable.has_value());
    QVERIFY(app.waitForKind(ServiceState::Kind::NotSetUp));
    place_->folder.write("config/holdfast/config.json", before);
    app.service.reload();
    QVERIFY(app.service.setup().isUsable);
    QVERIFY(app.waitForPhase(MonitorPhase::Idle));
}

void TestLiveBackupService::quittingStopsAtAConsistentPoint()
{
    constexpr int kMany = 600;
    for (int i = 0; i < kMany; ++i) {
        place_->folder.write("source/" + std::to_string(i % 30) + "/" + std::to_string(i),
                             Bytes(1000, 'x') + std::to_string(i));
    }
    {
        LiveApp app(*place_);
        app.service.start();
        QVERIFY(QTest::qWaitFor([&] { return app.service.progress().filesDone > 0; }, kPatience));
        QSignalSpy stopped(&app.service, &BackupService::stopped);
        app.service.quit();
        QTRY_COMPARE_WITH_TIMEOUT(stopped.size(), 1, kPatience);
        QCOMPARE(app.service.state().kind, ServiceState::Kind::Stopped);
        QCOMPARE(QString::fromStdString(place_->brokenInvariants()), QString());
    }
    // The next start does the rest.
    LiveApp app(*place_);
    app.service.start();
    QTRY_COMPARE_WITH_TIMEOUT(files(app), std::int64_t{kMany + 1}, kPatience);
    QVERIFY(app.quit());
    QCOMPARE(QString::fromStdString(place_->brokenInvariants()), QString());
}

void TestLiveBackupService::anotherOneHasTheBackup()
{
    LiveApp first(*place_);
    first.service.start();
    QVERIFY(first.waitForStored("one"));
    QVERIFY(first.waitForPhase(MonitorPhase::Idle));
    LiveApp second(*place_);
    second.service.start();
    QVERIFY(second.waitForKind(ServiceState::Kind::Failed));
    QCOMPARE(second.service.state().error->code, ErrorCode::Locked);
    // It can be read from, though.
    QCOMPARE(files(second), std::int64_t{1});
    QVERIFY(first.quit());
    second.service.backUpNow();
    QVERIFY(second.waitForPhase(MonitorPhase::Idle));
    QVERIFY(!second.service.state().error.has_value());
}

void TestLiveBackupService::whatOtherProgramsOpenGoesWithTheApp()
{
    AbsPath copy;
    {
        LiveApp app(*place_);
        QVERIFY(app.startsAndBacksUp());
        ContentRequest request;
        request.path = named(app, "one");
        QCOMPARE(answerOf(app.service.content(request, 100))->bytes, Bytes("1"));
        copy = *answerOf(app.service.temporaryCopy(request, std::make_shared<ui::Work>()));
        QCOMPARE(copy.name(), BytesView("one"));
        const std::optional<RelPath> below = copy.relativeTo(place_->folder.path());
        QVERIFY(below.has_value());
        QCOMPARE(place_->folder.read(below->bytes()), Bytes("1"));
        // Not to be edited, and nobody else's to see.
        struct stat found {
        };
        QCOMPARE(::stat(copy.bytes().c_str(), &found), 0);
        QCOMPARE(found.st_mode & 0777U, 0400U);
        QCOMPARE(::stat(copy.parent().bytes().c_str(), &found), 0);
        QCOMPARE(found.st_mode & 0777U, 0700U);
        // Each in a folder of its own, so that names stay what they are.
        const auto again =
            answerOf(app.service.temporaryCopy(request, std::make_shared<ui::Work>()));
        QCOMPARE(again->name(), BytesView("one"));
        QVERIFY(again->parent() != copy.parent());
    }
    QVERIFY(!place_->folder.exists(copy.relativeTo(place_->folder.path())->bytes()));
}

void TestLiveBackupService::whatAKilledAppLeftOpenedGoesWithTheNextStart()
{
    const Bytes folder = "state/opened-" + configFileKey(LiveApp::configFile(*place_));
    place_->folder.write(folder + "/1/letter", "read by somebody");
    place_->folder.write("state/opened-another/1/letter", "another configuration's");
    LiveApp app(*place_);
    QVERIFY(app.startsAndBacksUp());
    QTRY_VERIFY_WITH_TIMEOUT(!place_->folder.exists(folder + "/1"), kPatience);
    QVERIFY(place_->folder.exists("state/opened-another/1/letter"));
}

void TestLiveBackupService::whatWasDoneLastIsKnownAfterARestart()
{
    const Bytes file = "state/actions-" + configFileKey(LiveApp::configFile(*place_)) + ".json";
    {
        LiveApp app(*place_);
        QVERIFY(app.startsAndBacksUp());
        QCOMPARE(app.service.lastActions().size(), std::size_t(1));
        place_->folder.write("source/caf\xe9", "2");
        QVERIFY(app.waitForStored("caf\xe9"));
        // With the run, not with the end: an app may be killed.
        QTRY_VERIFY_WITH_TIMEOUT(place_->folder.read(file).find("base64:") != Bytes::npos,
                                 kPatience);
    }
    LiveApp app(*place_);
    QSignalSpy changed(&app.service, &BackupService::lastActionsChanged);
    app.service.start();
    QVERIFY(changed.wait(kPatience));
    const std::vector<RunEvent> &earlier = app.service.lastActions();
    QCOMPARE(earlier.size(), std::size_t(2));
    QCOMPARE(earlier.back().kind, RunEventKind::Stored);
    QCOMPARE(earlier.back().action, ActionKind::Backup);
    QCOMPARE(earlier.back().path.bytes(), Bytes("caf\xe9"));
    QCOMPARE(earlier.back().source, place_->config.sources.front().name);
}

void TestLiveBackupService::aTextIsSavedUnderExactlyTheNameThatWasChosen()
{
    LiveApp app(*place_);
    place_->folder.write("elsewhere/mine\xff", "what stood there");
    const AbsPath target = place_->folder.path() / RelPath::trusted("elsewhere/mine\xff");
    QVERIFY(answerOf(app.service.saveText(target, "a,b\n")).ok());
    QCOMPARE(place_->folder.read("elsewhere/mine\xff"), Bytes("a,b\n"));
    QVERIFY(!answerOf(app.service.saveText(*AbsPath::parse("/proc/x/y.csv"), "a")).ok());
}

void TestLiveBackupService::aCopyIsSavedUnderExactlyTheNameThatWasChosen()
{
    LiveApp app(*place_);
    QVERIFY(app.startsAndBacksUp());
    ContentRequest request;
    request.path = named(app, "one");
    place_->folder.makeFolder("elsewhere");
    place_->folder.write("elsewhere/mine\xff", "what stood there");
    const AbsPath target = place_->folder.path() / RelPath::trusted("elsewhere/mine\xff");
    const auto work = std::make_shared<ui::Work>();
    QVERIFY(answerOf(app.service.saveCopy(request, target, work)).ok());
    QCOMPARE(place_->folder.read("elsewhere/mine\xff"), Bytes("1"));
    // Nothing else is left there.
    QCOMPARE(place_->fileSystem->open(target.parent()).value()->list().value().size(),
             std::size_t(1));
    request.path = named(app, "never was");
    QVERIFY(!answerOf(app.service.saveCopy(request, target, work)).ok());
    QCOMPARE(place_->folder.read("elsewhere/mine\xff"), Bytes("1"));
}

void TestLiveBackupService::worksAreAnswered()
{
    LiveApp app(*place_);
    QVERIFY(app.startsAndBacksUp());
    QSignalSpy changed(&app.service, &BackupService::backupChanged);
    const auto verified =
        answerOf(app.service.verify(VerifyRequest(), std::make_shared<ui::Work>()));
    QCOMPARE(verified->checked, std::int64_t{1});
    QVERIFY(verified->damaged.empty());
    QTRY_COMPARE(changed.size(), 1);  // when it was verified is known now
    QCOMPARE(answerOf(app.service.status())->lastCheck->checked, std::int64_t{1});
    VerifyRequest repair;
    repair.repair = true;
    QVERIFY(answerOf(app.service.verify(repair, std::make_shared<ui::Work>()))->complete);
    QVERIFY(answerOf(app.service.prune({}, std::make_shared<ui::Work>()))->removed.empty());
    const auto drilled = answerOf(app.service.drill(1, std::make_shared<ui::Work>()));
    QCOMPARE(drilled->proven, std::int64_t{1});
    QVERIFY(answerOf(app.service.previewRetention(place_->config, {}))->report.removed.empty());
    QCOMPARE(answerOf(app.service.duplicates(10, {}))->rows.size(), std::size_t(0));
    QCOMPARE(answerOf(app.service.usage({}, {}))->size(), std::size_t(1));
    NamedPath whole = named(app, "one");
    whole.path = RelPath();
    const auto then = answerOf(app.service.usageAt(whole, app.service.now(), {}));
    QCOMPARE(then->size(), std::size_t(1));
    QCOMPARE(then->front().path, RelPath::trusted("one"));
    QCOMPARE(then->front().currentBytes, std::uint64_t{1});
    QVERIFY(app.waitForPhase(MonitorPhase::Idle));
}

void TestLiveBackupService::whatIsSetUpIsNeverToldNotToBe()
{
    QCOMPARE(LiveApp(*place_).service.state().kind, ServiceState::Kind::Starting);
    place_->folder.remove("config");
    QCOMPARE(LiveApp(*place_).service.state().kind, ServiceState::Kind::NotSetUp);
}

void TestLiveBackupService::allWhoAskForTheStatusAreAnswered()
{
    LiveApp app(*place_);
    LiveBackupService &service = app.service;
    int answers = 0;
    const auto take = [&answers](const Result<BackupStatus> &) { ++answers; };
    service.status().then(this, take);
    service.status().then(this, [&](const Result<BackupStatus> &status) {
        take(status);
        service.status().then(this, take);
    });
    QTRY_COMPARE(answers, 3);
    service.status().then(this, take);
    QTRY_COMPARE(answers, 4);
}

QTEST_GUILESS_MAIN(TestLiveBackupService)
#include "test_live_backup_service.moc"
