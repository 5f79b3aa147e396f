// SPDX-License-Identifier: GPL-3.0-or-later
#include "fakes/sample_views.h"

#include "ui/first_start/drive_step.h"
#include "ui/first_start/existing_backup.h"
#include "ui/first_start/first_start.h"
#include "ui/folders/add_folders_dialog.h"
#include "ui/folders/exclude_dialog.h"
#include "ui/overview/hold_dialog.h"
#include "ui/overview/problems_dialog.h"
#include "ui/overview/repair_dialog.h"
#include "ui/overview/watch_dialog.h"
#include "ui/restore/restore_dialog.h"
#include "ui/settings/about_dialog.h"
#include "ui/settings/change_destination_dialog.h"
#include "ui/settings/import_dialog.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QTabWidget>
#include <QTest>

namespace holdfast::ui
{
namespace
{

constexpr std::uint64_t kMiB = 1024ULL * 1024;

FolderUsage usage(const char *source, const char *path, std::uint64_t now, std::uint64_t past)
{
    FolderUsage row;
    row.source = source;
    row.path = RelPath::trusted(path);
    row.isFolder = true;
    row.files = static_cast<std::int64_t>(now % 1000);
    row.currentBytes = now * kMiB;
    row.pastBytes = past * kMiB;
    return row;
}

RunSummary run(RunId number, TimeNs started, std::vector<ItemError> errors = {})
{
    RunSummary summary;
    summary.run = number;
    summary.trigger = "monitor";
    summary.started = started;
    summary.finished = started + 95 * kSecond;
    summary.complete = errors.empty();
    summary.counts.backup = 12'004;
    summary.counts.modified = 77;
    summary.counts.errors = static_cast<std::int64_t>(errors.size());
    summary.scannedFiles = 48'212;
    summary.bytesWritten = 700 * kMiB;
    summary.errors = std::move(errors);
    summary.logFile = "/home/ada/.local/state/holdfast/logs/backup.log";
    return summary;
}

std::vector<ItemError> leftOut()
{
    return {{"Documents/letters/to a very distant relative whose name is long.odt",
             "permission denied"},
            {"Pictures/2024/sea\xff.jpg", "the file did not hold still while it was read"}};
}

RestoredItem restored(RestoredItem::Did did, const Bytes &path)
{
    RestoredItem item;
    item.did = did;
    item.source = "Documents";
    item.path = RelPath::trusted(path);
    item.target = "/home/ada/Documents/" + path;
    item.size = 4096;
    if (did == RestoredItem::Did::Failed) {
        item.reason = "no space left on the device";
    }
    return item;
}

RestoreAnswer restoreAnswer()
{
    using Did = RestoredItem::Did;
    RestoreAnswer answer;
    answer.items = {restored(Did::Wrote, "letters/aunt (2026-02-02).txt"),
                    restored(Did::Replaced, "letters/bank.txt"),
                    restored(Did::Failed, "letters/new.txt")};
    answer.itemCount = 3;
    answer.report.restored = 2;
    answer.report.bytes = 8192;
    answer.report.errors = {{"Documents/letters/new.txt", "no space left on the device"}};
    return answer;
}

VersionEntry version(VersionEntry::Kind kind, std::int64_t number, TimeNs from, TimeNs until)
{
    VersionEntry entry;
    entry.kind = kind;
    entry.number = number;
    entry.path = RelPath::trusted("letters/aunt.txt");
    entry.size = 300;
    entry.mtime = from;
    entry.from = from;
    entry.until = until;
    return entry;
}

RetentionPreview preview(const Config &config)
{
    RetentionPreview preview;
    for (std::int64_t i = 0; i < config.retention.keepDays + 3; ++i) {
        preview.report.removed.push_back({RelPath::trusted("versions/aunt.txt"), "Documents",
                                          RelPath::trusted("letters/aunt.txt"), i + 1, 4096,
                                          "keep_days"});
        preview.report.bytes += 4096;
    }
    constexpr std::array kSpans{1, 7, 30, 91, 365, 730, 0};
    for (const int days : kSpans) {
        preview.ages.push_back({days * kDay, 120 + days, 80 + days / 2, 120 * kMiB, 80 * kMiB});
    }
    return preview;
}

std::vector<DuplicateGroup> duplicates()
{
    DuplicateGroup group;
    group.size = 4 * 1024 * kMiB;
    for (const char *path : {"films/sea.mp4", "films/copy of the sea/Sea.mp4", "old/sea.mp4"}) {
        DuplicateCopy copy;
        copy.source = "Documents";
        copy.path = RelPath::trusted(path);
        copy.stored = copy.path;
        group.copies.push_back(copy);
    }
    group.cost = 2 * group.size;
    return {group};
}

RunEvent stored(const char *path, ActionKind action)
{
    RunEvent event;
    event.kind = RunEventKind::Stored;
    event.action = action;
    event.source = "Documents";
    event.path = RelPath::trusted(path);
    event.size = 4096;
    return event;
}

template <class T>
std::unique_ptr<QWidget> opened(std::unique_ptr<T> dialog)
{
    dialog->open();
    return dialog;
}

std::unique_ptr<QWidget> pageOf(SampleBackup &backup, PageId id)
{
    std::unique_ptr<MainWindow> window = backup.app.makeWindow();
    window->resize(1120, 740);
    window->showPage(id);
    window->show();
    return window;
}

MainWindow &windowOf(const std::unique_ptr<QWidget> &view)
{
    return static_cast<MainWindow &>(*view);
}

std::unique_ptr<QWidget> running(SampleBackup &backup)
{
    FakeBackupService &service = backup.app.service;
    service.state_.monitor.phase = MonitorPhase::Running;
    service.progress_.phase = RunProgress::Phase::Copying;
    service.progress_.filesTotal = 3310;
    service.progress_.filesDone = 1204;
    return pageOf(backup, PageId::Overview);
}

std::unique_ptr<QWidget> troubled(SampleBackup &backup)
{
    FakeBackupService &service = backup.app.service;
    service.state_.monitor.phase = MonitorPhase::Attention;
    service.openErrors_ = leftOut();
    service.onStatus = [&service] {
        BackupStatus status = sampleStatus(service.now_);
        status.freeBytes = 20 * kMiB;
        status.holds = {{"Pictures", {1, "mass_deletion", service.now_ - kDay, 1204, 1300}}};
        return status;
    };
    return pageOf(backup, PageId::Overview);
}

std::unique_ptr<QWidget> activity(SampleBackup &backup)
{
    std::unique_ptr<QWidget> view = pageOf(backup, PageId::Activity);
    std::vector<RunEvent> events{stored("letters/aunt.txt", ActionKind::Modified),
                                 stored("letters/new.txt", ActionKind::Backup)};
    RunEvent warning;
    warning.kind = RunEventKind::Warning;
    warning.text = "the drive keeps no permissions: the catalog does";
    events.push_back(warning);
    Q_EMIT backup.app.service.eventsCame(events);
    return view;
}

std::unique_ptr<QWidget> pastRuns(SampleBackup &backup)
{
    std::unique_ptr<QWidget> view = pageOf(backup, PageId::Activity);
    child<QTabWidget>(*view, "activityTabs")->setCurrentIndex(1);
    child<QAbstractButton>(*view, "runShowLog")->click();
    return view;
}

std::unique_ptr<QWidget> versionsOf(SampleBackup &backup, const Bytes &path)
{
    std::unique_ptr<QWidget> view = pageOf(backup, PageId::Versions);
    windowOf(view).showVersionsOf(backup.history.path("Documents", path));
    return view;
}

std::unique_ptr<QWidget> found(SampleBackup &backup)
{
    std::unique_ptr<QWidget> view = pageOf(backup, PageId::Versions);
    child<QLineEdit>(*view, "versionsSearch")->setText(QStringLiteral("aunt"));
    auto *list = child<QAbstractItemView>(*view, "findList");
    static_cast<void>(
        QTest::qWaitFor([list] { return list->isVisible() && list->model()->rowCount() > 0; }));
    return view;
}

std::unique_ptr<QWidget> comparison(SampleBackup &backup)
{
    std::unique_ptr<QWidget> view = versionsOf(backup, "letters/aunt.txt");
    auto *list = child<QAbstractItemView>(*view, "versionList");
    static_cast<void>(QTest::qWaitFor([list] { return list->model()->rowCount() > 1; }));
    list->selectAll();
    auto *compare = child<QAbstractButton>(*view, "compareVersions");
    static_cast<void>(QTest::qWaitFor([compare] { return compare->isEnabled(); }));
    compare->click();
    return view;
}

FirstStart &firstStartOf(const std::unique_ptr<QWidget> &view)
{
    return *view->findChild<FirstStart *>();
}

std::unique_ptr<QWidget> firstStart(SampleBackup &backup)
{
    FakeBackupService &service = backup.app.service;
    service.setup_ = Setup();
    service.setup_.file = path("/home/ada/.config/holdfast/config.json");
    service.state_.kind = ServiceState::Kind::NotSetUp;
    std::unique_ptr<MainWindow> window = backup.app.makeWindow();
    window->resize(1120, 740);
    window->show();
    window->addFolders({path("/home/ada/letter.txt"), path("/srv/work")});
    return window;
}

void goOn(const std::unique_ptr<QWidget> &view)
{
    auto *next = child<QAbstractButton>(*view, "firstStartNext");
    static_cast<void>(QTest::qWaitFor([next] { return next->isEnabled(); }));
    next->click();
}

std::unique_ptr<QWidget> driveStep(SampleBackup &backup)
{
    std::unique_ptr<QWidget> view = firstStart(backup);
    goOn(view);
    auto *drives = child<QListWidget>(*view, "driveList");
    static_cast<void>(QTest::qWaitFor([drives] { return drives->count() > 0; }));
    drives->setCurrentRow(0);
    return view;
}

std::unique_ptr<QWidget> reviewStep(SampleBackup &backup)
{
    std::unique_ptr<QWidget> view = driveStep(backup);
    goOn(view);
    return view;
}

std::unique_ptr<QWidget> existing(SampleBackup &backup)
{
    std::unique_ptr<QWidget> view = firstStart(backup);
    child<QAbstractButton>(firstStartOf(view), "firstStartExisting")->click();
    child<ExistingBackup>(*view, "existingBackup")->examineFolder(path("/mnt/none"));
    return view;
}

std::unique_ptr<QWidget> restorePlan(SampleBackup &backup)
{
    auto dialog = std::make_unique<RestoreDialog>(
        backup.app.service, std::vector<NamedPath>{backup.history.path("Documents", "letters")},
        backup.app.service.now_ - 3 * kDay);
    dialog->setAttribute(Qt::WA_DeleteOnClose, false);
    dialog->open();
    auto *act = child<QAbstractButton>(*dialog, "act");
    static_cast<void>(QTest::qWaitFor([act] { return act->isEnabled(); }));
    return dialog;
}

std::unique_ptr<QWidget> restoreResult(SampleBackup &backup)
{
    std::unique_ptr<QWidget> view = restorePlan(backup);
    child<QAbstractButton>(*view, "act")->click();
    auto *result = child<QWidget>(*view, "result");
    static_cast<void>(QTest::qWaitFor([result] { return result->isVisible(); }));
    return view;
}

std::unique_ptr<QWidget> excludeRules(SampleBackup &backup)
{
    const Config &config = backup.app.service.setup_.config;
    ExcludeDialog::Request request;
    request.title = QStringLiteral("What to leave out of all folders");
    request.settings = {config.exclude, true, 4 * 1024 * kMiB};
    for (const SourceConfig &source : config.sources) {
        request.places.push_back({source.path, {}, source.exclude});
    }
    auto dialog = std::make_unique<ExcludeDialog>(backup.app.service, std::move(request));
    dialog->open();
    child<QLineEdit>(*dialog, "excludeTyped")->setText(QStringLiteral("*.bak"));
    return dialog;
}

std::unique_ptr<QWidget> unreadable(SampleBackup &backup, PageId id)
{
    Setup &setup = backup.app.service.setup_;
    setup.isUsable = false;
    setup.config = Config();
    setup.unreadable = Error{ErrorCode::Invalid, "read", setup.file.bytes(), 0,
                             "line 12: a comma or the end of the object is missing"};
    setup.lastGood = path("/home/ada/.local/state/holdfast/good.json");
    setup.lastGoodAt = backup.app.service.now_ - kDay;
    backup.app.service.state_.kind = ServiceState::Kind::NotSetUp;
    return pageOf(backup, id);
}

std::unique_ptr<QWidget> repaired(SampleBackup &backup)
{
    backup.app.service.onStatus = [&backup] {
        const TimeNs now = backup.app.service.now_;
        DamagedCopy lost{RelPath::trusted("versions/Pictures/2024/sea.jpg/v3.bak"), "Pictures",
                         RelPath::trusted("2024/sea.jpg"), "its content differs from its hash"};
        lost.isLost = true;
        lost.from = now - 9 * kDay;
        lost.until = now - 2 * kDay;
        DamagedCopy left = lost;
        left.stored = RelPath::trusted("versions/Pictures/2024/sea.jpg/v2.bak");
        left.isAccepted = true;
        BackupStatus status = sampleStatus(now);
        status.lastCheck = CheckOutcome{now, 500, 1, 1, now, {lost, left}};
        return Result<BackupStatus>(status);
    };
    auto dialog = std::make_unique<RepairDialog>(backup.app.service);
    dialog->open();
    child<QAbstractButton>(*dialog, "repairBegin")->click();
    return dialog;
}

std::unique_ptr<QWidget> newDrive(SampleBackup &backup)
{
    auto dialog = std::make_unique<ChangeDestinationDialog>(backup.app.service, sampleDrives);
    dialog->open();
    return dialog;
}

}  // namespace

SampleBackup::SampleBackup()
{
    fillSample(app.service);
    app.service.state_.monitor.lastBackup = app.service.now_ - 12 * kSecond;
    app.service.onStatus = [this] {
        BackupStatus status = sampleStatus(app.service.now_);
        status.files = 48'212;
        status.versions = 9'310;
        status.deleted = 1'204;
        status.duplicates = 77;
        status.storedBytes = 131'000'000'000;
        status.lastRun = run(3, app.service.now_ - kDay);
        status.lastGood = status.lastRun->finished;
        status.lastProof = RestoreProof{app.service.now_ - 20 * kDay, 25, true};
        return status;
    };
    fillHistory();
    fillPictures();
    fillWorks();
}

void SampleBackup::fillHistory()
{
    const TimeNs now = app.service.now_;
    for (const char *source : {"Documents", "Pictures", "Projects", "DCIM"}) {
        history.addSource(source);
    }
    history.addFolder("Documents", "letters", now - 10 * kDay);
    history.add("Documents", "letters/aunt.txt", 300, now - 10 * kDay);
    history.add("Documents", "letters/bank.txt", 20, now - 9 * kDay, now - 2 * kDay);
    history.add("Documents", "letters/new.txt", 30, now - kDay);
    using Kind = VersionEntry::Kind;
    history.versionList = {version(Kind::Current, 0, now - kDay, 0),
                           version(Kind::Version, 1, now - 10 * kDay, now - kDay)};
    app.service.onContent = [](const ContentRequest &request, std::uint64_t) {
        StoredContent content;
        content.bytes = "Dear aunt,\nthis is version " +
                        std::to_string(request.version.value_or(0)) + ".\nYours\n";
        content.size = content.bytes.size();
        return content;
    };
    app.service.onHistory = [now](int) {
        return std::vector<RunSummary>{run(3, now - kDay, leftOut()), run(2, now - 2 * kDay)};
    };
    app.service.onLogLines = [](const Bytes &, int) {
        return std::vector<std::string>{"2026-02-02 02:40:00 backup Documents/letters/aunt.txt"};
    };
}

void SampleBackup::fillPictures()
{
    app.service.onChanges = [](TimeNs from, TimeNs until, TimeNs span) {
        std::vector<ChangeCount> counts;
        for (TimeNs at = from; at < until && counts.size() < 40; at += std::max(span, kDay)) {
            counts.push_back({at, 10 + at / kDay % 7 * 30, (at / kDay % 5 + 1) * kMiB});
        }
        return counts;
    };
    app.service.onUsage = [](const NamedPath &place) {
        if (place.sourceName.empty()) {
            return std::vector<FolderUsage>{usage("Pictures", "", 118'000, 9'000),
                                            usage("Projects", "", 910, 2'000),
                                            usage("Documents", "", 3'400, 120)};
        }
        return std::vector<FolderUsage>{usage("Documents", "letters", 900, 90)};
    };
    app.service.onDuplicates = [](int) { return Rows<DuplicateGroup>{duplicates(), false}; };
    app.service.onPreviewRetention = preview;
}

void SampleBackup::fillWorks()
{
    app.service.onRestore = [](const RestoreRequest &, Work &) { return restoreAnswer(); };
    app.service.onVerify = [](const VerifyRequest &) {
        VerifyReport report;
        report.complete = true;
        report.checked = 500;
        report.repaired = 1;
        report.damaged = {{RelPath::trusted("a"), "Pictures", RelPath::trusted("a"),
                           "the content is not what was stored", false}};
        return report;
    };
    app.service.onReadDocument = [](const AbsPath &) { return parsedJson(sampleDocument()); };
}

const std::vector<View> &sampleViews()
{
    const auto page = [](PageId id) {
        return [id](SampleBackup &backup) { return pageOf(backup, id); };
    };
    static const std::vector<View> views{
        {"overview", page(PageId::Overview)},
        {"overview, running", running},
        {"overview, troubled", troubled},
        {"folders", page(PageId::Folders)},
        {"activity", activity},
        {"activity, past", pastRuns},
        {"versions", page(PageId::Versions)},
        {"versions of a file",
         [](SampleBackup &backup) { return versionsOf(backup, "letters/aunt.txt"); }},
        {"versions of a folder",
         [](SampleBackup &backup) { return versionsOf(backup, "letters"); }},
        {"versions, found", found},
        {"versions, compared", comparison},
        {"retention", page(PageId::Retention)},
        {"duplicates", page(PageId::Duplicates)},
        {"settings", page(PageId::Settings)},
        {"settings that can't be read",
         [](SampleBackup &backup) { return unreadable(backup, PageId::Settings); }},
        {"overview without a configuration",
         [](SampleBackup &backup) { return unreadable(backup, PageId::Overview); }},
        {"folders that can't be told",
         [](SampleBackup &backup) { return unreadable(backup, PageId::Folders); }},
        {"first start, folders", firstStart},
        {"first start, drive", driveStep},
        {"first start, review", reviewStep},
        {"first start, existing", existing},
        {"restore, plan", restorePlan},
        {"restore, result", restoreResult},
        {"add folders",
         [](SampleBackup &backup) {
             return opened(std::make_unique<AddFoldersDialog>(
                 backup.app.service,
                 std::vector<AbsPath>{path("/home/ada/Music"), path("/home/ada/letter.txt"),
                                      path("/home/ada/Documents/2024")}));
         }},
        {"exclude rules", excludeRules},
        {"hold",
         [](SampleBackup &backup) {
             const TimeNs since = backup.app.service.now_ - kDay;
             return opened(std::make_unique<HoldDialog>(
                 backup.app.service, std::vector<std::pair<std::string, Hold>>{
                                         {"Pictures", {1, "mass_deletion", since, 1204, 1300}},
                                         {"Documents", {2, "mass_modification", since, 77, 90}}}));
         }},
        {"problems",
         [](SampleBackup &backup) {
             backup.app.service.openErrors_ = leftOut();
             return opened(std::make_unique<ProblemsDialog>(backup.app.service));
         }},
        {"repair",
         [](SampleBackup &backup) {
             return opened(std::make_unique<RepairDialog>(backup.app.service));
         }},
        {"repair, done", repaired},
        {"watch limit",
         [](SampleBackup &backup) {
             WatchStatus watch = backup.app.service.state_.monitor.watch;
             watch.unwatchedCount = 5;
             watch.advice = "raise the kernel's limit fs.inotify.max_user_watches (now 8192), such "
                            "as with: sysctl fs.inotify.max_user_watches=32768";
             return opened(std::make_unique<WatchDialog>(watch));
         }},
        {"new drive", newDrive},
        {"import",
         [](SampleBackup &backup) {
             return opened(
                 std::make_unique<ImportDialog>(backup.app.service, path("/opt/tool/config.json")));
         }},
        {"about", [](SampleBackup &) { return opened(std::make_unique<AboutDialog>()); }},
    };
    return views;
}

}  // namespace holdfast::ui
