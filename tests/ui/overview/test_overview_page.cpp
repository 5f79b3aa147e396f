// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/overview/overview_page.h"

#include "fakes/fake_backup_service.h"
#include "model/no_room.h"
#include "ui/overview/hold_dialog.h"
#include "ui/overview/problems_dialog.h"
#include "ui/overview/repair_dialog.h"
#include "ui/overview/treemap_widget.h"
#include "ui/overview/watch_dialog.h"
#include "ui/text/texts.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QClipboard>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMessageBox>
#include <QProgressBar>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>
#include <QToolButton>

#include <algorithm>

using namespace holdfast;
using namespace holdfast::ui;

namespace
{

constexpr std::uint64_t kGiB = 1024ULL * 1024 * 1024;

FolderUsage usage(const char *source, const char *path, std::uint64_t present, std::uint64_t past,
                  bool isFolder = true)
{
    FolderUsage row;
    row.source = source;
    row.path = *RelPath::parse(path);
    row.currentBytes = present;
    row.pastBytes = past;
    row.isFolder = isFolder;
    return row;
}

}  // namespace

class TestOverviewPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }

    void init()
    {
        service_ = std::make_unique<FakeBackupService>();
        service_->setup_.exists = true;
        service_->setup_.isUsable = true;
        service_->setup_.config.backupRoot = *AbsPath::parse("/media/anna/Toshiba/backup");
        status_ = BackupStatus();
        status_.backupId = "b";
        status_.destinationAvailable = true;
        status_.files = 48'212;
        status_.versions = 1234;
        status_.deleted = 56;
        status_.duplicates = 7;
        status_.storedBytes = 100 * kGiB;
        status_.freeBytes = 400 * kGiB;
        status_.totalBytes = 1000 * kGiB;
        service_->onStatus = [this] { return status_; };
        service_->state_.monitor.phase = MonitorPhase::Idle;
        service_->state_.monitor.lastBackup = service_->now_ - 12 * kSecond;
    }
    void cleanup()
    {
        page_.reset();
        service_.reset();
    }

    void saysThatAllIsSafeAndHowMuchThereIs()
    {
        show();
        QCOMPARE(text("headline"), QStringLiteral("All 48,212 files are safe."));
        QCOMPARE(text("detail"), QStringLiteral("Last backed up 12 seconds ago."));
        QCOMPARE(text("countFiles"), QStringLiteral("48,212"));
        QCOMPARE(text("countVersions"), QStringLiteral("1,234"));
        QCOMPARE(text("countDeleted"), QStringLiteral("56"));
        QCOMPARE(text("countDuplicates"), QStringLiteral("7"));
        const QString space = find<QWidget>("spaceBar")->accessibleDescription();
        QVERIFY(space.contains(QStringLiteral("Free: 400.0 GiB of 1,000.0 GiB")));
        QVERIFY(space.contains(QStringLiteral("Other files: 500.0 GiB")));
        QVERIFY(!find<QPushButton>("remedy")->isVisible());
        QVERIFY(!find<QProgressBar>("progress")->isVisible());
    }

    void timePassesWithoutAQuestion()
    {
        show();
        int questions = 0;
        service_->onStatus = [&] {
            ++questions;
            return status_;
        };
        service_->now_ += 60 * kSecond;
        QTRY_COMPARE(text("detail"), QStringLiteral("Last backed up 1 minutes ago."));
        QCOMPARE(questions, 0);
    }

    void buttonsOrderWhatTheySay()
    {
        show();
        QTest::mouseClick(find<QPushButton>("backUpNow"), Qt::LeftButton);
        QCOMPARE(service_->orders, QStringList{QStringLiteral("backUpNow")});
        QMenu *menu = find<QPushButton>("pause")->menu();
        QCOMPARE(menu->actions().size(), 4);
        menu->actions().at(0)->trigger();
        QCOMPARE(service_->orders.last(),
                 QStringLiteral("pause %1").arg(service_->now_ + 3600 * kSecond));
        menu->actions().at(3)->trigger();
        QCOMPARE(service_->orders.last(), QStringLiteral("pause 0"));
        QSignalSpy wanted(page_.get(), &Page::pageWanted);
        QTest::mouseClick(find<QPushButton>("restore"), Qt::LeftButton);
        QCOMPARE(wanted.size(), 1);
        QCOMPARE(wanted.front().front().value<PageId>(), PageId::Versions);
    }

    void aPauseIsResumed()
    {
        service_->state_.monitor.phase = MonitorPhase::Paused;
        show();
        QVERIFY(!find<QPushButton>("pause")->isVisible());
        QVERIFY(!find<QPushButton>("backUpNow")->isVisible());
        QTest::mouseClick(find<QPushButton>("remedy"), Qt::LeftButton);
        QCOMPARE(service_->orders, QStringList{QStringLiteral("resume")});
    }

    void progressIsPulledAndNeverGoesBack()
    {
        RunProgress &progress = service_->progress_;
        progress.phase = RunProgress::Phase::Copying;
        progress.filesTotal = 100;
        progress.filesDone = 50;
        service_->state_.monitor.phase = MonitorPhase::Running;
        show();
        auto *bar = find<QProgressBar>("progress");
        QVERIFY(bar->isVisible());
        QVERIFY(!find<QPushButton>("backUpNow")->isEnabled());
        QTRY_COMPARE(bar->value(), 500);
        progress.filesTotal = 200;
        QTRY_COMPARE(text("headline"), QStringLiteral("Backing up: 50 of 200 files"));
        QCOMPARE(bar->value(), 500);
        progress.filesDone = 150;
        QTRY_COMPARE(bar->value(), 750);
        service_->state_.monitor.phase = MonitorPhase::Idle;
        Q_EMIT service_->stateChanged();
        QVERIFY(!bar->isVisible());
        QCOMPARE(text("headline"), QStringLiteral("All 48,212 files are safe."));
    }

    void nothingIsAskedWhileHidden()
    {
        int questions = 0;
        service_->onStatus = [&] {
            ++questions;
            return status_;
        };
        page_ = std::make_unique<OverviewPage>(*service_);
        Q_EMIT service_->backupChanged();
        QCOMPARE(questions, 0);
        page_->show();
        QCOMPARE(questions, 1);
        page_->hide();
        Q_EMIT service_->backupChanged();
        Q_EMIT service_->stateChanged();
        QCOMPARE(questions, 1);
    }

    void changesInARowAreOneQuestion()
    {
        show();
        int questions = 0;
        service_->onStatus = [&] {
            ++questions;
            status_.files = 5;
            return status_;
        };
        for (int i = 0; i < 20; ++i) {
            Q_EMIT service_->backupChanged();
        }
        QTRY_COMPARE(text("headline"), QStringLiteral("All 5 files are safe."));
        QCOMPARE(questions, 1);
    }

    void nothingIsSetUp()
    {
        service_->setup_ = Setup();
        service_->state_.kind = ServiceState::Kind::NotSetUp;
        show();
        QCOMPARE(text("headline"), QStringLiteral("Nothing is backed up yet."));
        QVERIFY(!find<QPushButton>("restore")->isVisible());
        QVERIFY(!find<QLabel>("countFiles")->isVisible());
        QSignalSpy wanted(page_.get(), &OverviewPage::setUpWanted);
        QTest::mouseClick(find<QPushButton>("remedy"), Qt::LeftButton);
        QCOMPARE(wanted.size(), 1);
    }

    // Once, by the page's head; what was known stays as it was, greyed.
    void aDriveThatIsAwayIsToldOnce()
    {
        service_->onChanges = [](TimeNs from, TimeNs, TimeNs) {
            return std::vector<ChangeCount>{{from, 2, 3}};
        };
        service_->onSources = [] {
            return std::vector<NamedPath>{{7, "photos", {}}, {8, "docs", {}}};
        };
        service_->onUsage = [](const NamedPath &) {
            return std::vector<FolderUsage>{usage("docs", "", 10, 5), usage("photos", "", 900, 90)};
        };
        show();
        const QString changes = text("changesNote");
        QVERIFY(!find<QLabel>("asOf")->isVisible());
        const QString then = friendlyTimeText(service_->now_, service_->now_);
        const Error away{ErrorCode::Gone, "open", "/media/anna/Toshiba/backup", 0, "gone"};
        service_->state_.monitor.phase = MonitorPhase::WaitingForDestination;
        service_->state_.monitor.error = away;
        service_->onChanges = [away](TimeNs, TimeNs, TimeNs) { return away; };
        service_->onSources = [away] { return away; };
        service_->onUsage = [away](const NamedPath &) { return away; };
        // Before the status is known, the pictures are asked for once more.
        page_->hide();
        page_->show();
        status_ = BackupStatus();
        Q_EMIT service_->stateChanged();
        QTRY_VERIFY(find<QLabel>("asOf")->isVisible());
        QCOMPARE(text("asOf"), QStringLiteral("As of %1").arg(then));
        QVERIFY(text("headline").contains(QStringLiteral("not connected")));
        QCOMPARE(text("changesNote"), changes);
        auto *map = find<TreemapWidget>("usageMap");
        QVERIFY(map->isVisible());
        QCOMPARE(map->tiles().size(), std::size_t(2));
        QVERIFY(!map->isEnabled());
        QVERIFY(isGrey(*map));
        QVERIFY(isGrey(*find<QWidget>("changesChart")));
        QCOMPARE(text("countFiles"), QStringLiteral("48,212"));
        service_->state_.monitor.phase = MonitorPhase::Paused;
        Q_EMIT service_->stateChanged();
        QVERIFY(map->isVisible());
        service_->setup_.config.backupRoot = *AbsPath::parse("/media/anna/Other/backup");
        Q_EMIT service_->setupChanged();
        QVERIFY(!map->isVisible());  // it was another backup
    }

    void whatDoesNotFitIsTriedAgainAtOnce()
    {
        service_->openErrors_ = {{"photos/film.bin", noRoomReason({8 << 20, 2 << 20})}};
        service_->state_.monitor.phase = MonitorPhase::Attention;
        show();
        QCOMPARE(text("headline"), QStringLiteral("One file does not fit on the backup drive."));
        QVERIFY2(text("detail").startsWith(QStringLiteral(
                     "“photos/film.bin” takes 8.0 MiB, and the drive has 2.0 MiB left for it.")),
                 qPrintable(text("detail")));
        QCOMPARE(find<QPushButton>("backUpNow")->text(), QStringLiteral("&Try again"));
        QTest::mouseClick(find<QPushButton>("backUpNow"), Qt::LeftButton);
        QCOMPARE(service_->orders, QStringList{QStringLiteral("backUpNow")});
        QSignalSpy wanted(page_.get(), &Page::pageWanted);
        QTest::mouseClick(find<QPushButton>("remedy"), Qt::LeftButton);
        QCOMPARE(wanted.front().front().value<PageId>(), PageId::Retention);
    }

    // The window says above the pages that the configuration can't be read.
    void aBrokenConfigurationIsNotToldHere()
    {
        show();
        service_->setup_.isUsable = false;
        service_->setup_.unreadable = Error{ErrorCode::Invalid, "read", "/c", 0, "line 2: x"};
        service_->state_.kind = ServiceState::Kind::NotSetUp;
        Q_EMIT service_->setupChanged();
        QVERIFY(!find<QLabel>("headline")->isVisible());
        QVERIFY(find<QLabel>("countFiles")->isVisible());
        QVERIFY(!find<QLabel>("countFiles")->isEnabled());
        show();  // nothing was ever known
        QVERIFY(!find<QLabel>("countFiles")->isVisible());
        QVERIFY(find<QWidget>("overviewBroken")->isVisible());
    }

    void aHoldIsReviewedAndAccepted()
    {
        hold();
        QTest::mouseClick(find<QPushButton>("remedy"), Qt::LeftButton);
        auto *dialog = find<HoldDialog>("holdDialog");
        QVERIFY(dialog->isVisible());
        const QString told = dialog->findChild<QLabel *>(QStringLiteral("holdText"))->text();
        QVERIFY2(told.contains(QStringLiteral("1,204 of 1,300 files are gone")), qPrintable(told));
        QVERIFY(dialog->findChild<QPushButton *>(QStringLiteral("holdLater"))->isDefault());
        click(dialog, "holdAccept");
        QCOMPARE(service_->orders, QStringList{QStringLiteral("acceptMassChange")});
        QCOMPARE(service_->agreed, status_.holds);
        QTRY_VERIFY(page_->findChild<HoldDialog *>() == nullptr);
        // What has grown since is another question.
        status_.holds.front().second.files += 50;
        Q_EMIT service_->backupChanged();
        QTRY_VERIFY(page_->findChild<HoldDialog *>() != nullptr);
    }

    void aHoldCanBePausedOrLookedAt()
    {
        hold();
        page_->mend(Remedy::ReviewHold);
        click(find<HoldDialog>("holdDialog"), "holdPause");
        QCOMPARE(service_->orders, QStringList{QStringLiteral("pause 0")});
        QTRY_VERIFY(page_->findChild<HoldDialog *>() == nullptr);
        page_->mend(Remedy::ReviewHold);
        QSignalSpy wanted(page_.get(), &Page::versionsWanted);
        click(find<HoldDialog>("holdDialog"), "holdVersions");
        QCOMPARE(wanted.size(), 1);
        QCOMPARE(wanted.front().front().value<NamedPath>().sourceName, std::string("photos"));
        QCOMPARE(service_->orders.size(), 1);
    }

    void anotherDriveIsExplainedFirst()
    {
        service_->state_.kind = ServiceState::Kind::Monitoring;
        service_->state_.monitor.phase = MonitorPhase::WaitingForDestination;
        service_->state_.monitor.error =
            Error{ErrorCode::Refused, "use", "/x", 0, "another backup"};
        std::int64_t files = 12;
        service_->onExamineDestination = [&files](const AbsPath &folder) {
            DestinationInfo info;
            info.folder = folder;
            info.exists = true;
            info.holds = DestinationInfo::Holds::Backup;
            info.sources.push_back({.name = "docs", .path = "/home/anna/docs", .files = files});
            return info;
        };
        show();
        QTest::mouseClick(find<QPushButton>("remedy"), Qt::LeftButton);
        QTRY_VERIFY(page_->findChild<QMessageBox *>() != nullptr);
        QVERIFY(service_->orders.isEmpty());
        auto *box = find<QMessageBox>("destinationBox");
        QVERIFY(box->isVisible());
        QVERIFY(box->defaultButton() == box->button(QMessageBox::Cancel));
        QVERIFY2(box->informativeText().contains(QStringLiteral("/home/anna/docs")),
                 qPrintable(box->informativeText()));
        // Another one stands there by now: nobody agreed to that.
        files = 13;
        click(box, "destinationAccept");
        QTRY_VERIFY(page_->findChildren<QMessageBox *>().size() == 1 &&
                    find<QMessageBox>("destinationBox")->isVisible());
        QVERIFY(service_->orders.isEmpty());
        click(find<QMessageBox>("destinationBox"), "destinationAccept");
        QTRY_COMPARE(service_->orders, QStringList{QStringLiteral("acceptDestination")});
    }

    void whatTheClockSaysIsExplainedFirst()
    {
        status_.aheadOfClock = service_->now_ + 9 * kDay;
        show();
        QTest::mouseClick(find<QPushButton>("remedy"), Qt::LeftButton);
        auto *box = find<QMessageBox>("clockBox");
        QVERIFY(box->defaultButton() == box->button(QMessageBox::Cancel));
        QVERIFY(service_->orders.isEmpty());
        click(box, "clockAccept");
        QCOMPARE(service_->orders, QStringList{QStringLiteral("acceptClock")});
    }

    void damageIsRepaired()
    {
        status_.lastProof = RestoreProof{1, 1, false};
        show();
        bool asked = false;
        service_->onVerify = [&](const VerifyRequest &request) {
            asked = true;
            if (!request.repair || request.samplePercent != 100) {
                qFatal("not a whole check with repair");
            }
            VerifyReport report;
            report.complete = true;
            report.checked = 500;
            report.repaired = 1;
            report.damaged = {{*RelPath::parse("a"), "photos", *RelPath::parse("a"), "bad", true},
                              {*RelPath::parse("b"), "photos", *RelPath::parse("b"), "bad", false}};
            return report;
        };
        QTest::mouseClick(find<QPushButton>("remedy"), Qt::LeftButton);
        auto *dialog = find<RepairDialog>("repairDialog");
        QVERIFY(!asked);
        QVERIFY(dialog->isVisible());
        QVERIFY(!dialog->isModal());  // it may take hours
        RepairDialog::present(*service_, *page_);
        QCOMPARE(page_->findChildren<RepairDialog *>().size(), 1);
        click(dialog, "repairBegin");
        QVERIFY(asked);
        QCOMPARE(dialog->findChild<QLabel *>(QStringLiteral("repairText"))->text(),
                 QStringLiteral("500 stored copies were read (0 bytes). 2 were damaged or missing. "
                                "Repaired: 1, beyond repair: 1."));
    }

    void whatIsLeftOutIsListedAndFollowed()
    {
        service_->openErrors_ = {{"photos/a", "permission denied"},
                                 {"photos", "gone: run --accept-mass-change"},
                                 {"photos/b\xff", "busy"}};
        service_->state_.monitor.phase = MonitorPhase::Attention;
        show();
        QTest::mouseClick(find<QPushButton>("remedy"), Qt::LeftButton);
        auto *dialog = find<ProblemsDialog>("problemsDialog");
        auto *list = dialog->findChild<QTableView *>(QStringLiteral("problems"));
        QCOMPARE(list->model()->rowCount(), 2);
        click(dialog, "copyProblems");
        QCOMPARE(QApplication::clipboard()->text(),
                 QStringLiteral("photos/a: permission denied\nphotos/b\\xff: busy\n"));
        click(dialog, "tryAgain");
        QCOMPARE(service_->orders, QStringList{QStringLiteral("backUpNow")});
        service_->openErrors_.clear();
        Q_EMIT service_->openErrorsChanged();
        QCOMPARE(list->model()->rowCount(), 0);
    }

    void theModelOfProblemsIsSound()
    {
        ProblemsModel model;
        QAbstractItemModelTester tester(&model,
                                        QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setProblems({{"a", "b"}, {"c", "d"}});
        QCOMPARE(model.index(1, ProblemsModel::Reason).data().toString(), QStringLiteral("d"));
        model.setProblems({});
    }

    void theWatchLimitHasALineToCopy()
    {
        WatchStatus &watch = service_->state_.monitor.watch;
        watch.unwatchedCount = 5;
        watch.advice = "Not every folder can be watched: raise the kernel's limit "
                       "fs.inotify.max_user_watches (now 8192), such as with: sysctl "
                       "fs.inotify.max_user_watches=32768";
        show();
        QTest::mouseClick(find<QPushButton>("remedy"), Qt::LeftButton);
        auto *dialog = find<WatchDialog>("watchDialog");
        QCOMPARE(dialog->findChild<QLineEdit *>(QStringLiteral("watchCommand"))->text(),
                 QStringLiteral("sudo sysctl fs.inotify.max_user_watches=32768"));
        QCOMPARE(dialog->findChild<QLineEdit *>(QStringLiteral("watchSetting"))->text(),
                 QStringLiteral("fs.inotify.max_user_watches=32768"));
    }

    void furtherTroublesHaveTheirButtons()
    {
        status_.freeBytes = 2 * kGiB;
        hold();
        QSignalSpy wanted(page_.get(), &Page::pageWanted);
        auto *also = find<QWidget>(
            qPrintable(QStringLiteral("also%1").arg(static_cast<int>(Trouble::DriveNearlyFull))));
        click(also, "alsoRemedy");
        QCOMPARE(wanted.size(), 1);
        QCOMPARE(wanted.front().front().value<PageId>(), PageId::Retention);
    }

    void theTreemapGoesDownAndUp()
    {
        QStringList asked;
        service_->onSources = [] {
            return std::vector<NamedPath>{{7, "photos", {}}, {8, "docs", {}}};
        };
        service_->onUsage = [&](const NamedPath &place) -> Result<std::vector<FolderUsage>> {
            asked << QString::fromStdString(place.sourceName + '/' + place.path.bytes());
            if (place.sourceName.empty()) {
                return std::vector<FolderUsage>{usage("docs", "", 10, 5),
                                                usage("photos", "", 900, 90)};
            }
            return std::vector<FolderUsage>{usage("photos", "sea.jpg", 5, 5, false),
                                            usage("photos", "2024", 800, 0)};
        };
        show();
        auto *map = find<TreemapWidget>("usageMap");
        QCOMPARE(map->tiles().size(), std::size_t(2));
        QCOMPARE(map->tiles()[0].name, QStringLiteral("photos"));
        QCOMPARE(map->tiles()[0].description,
                 QStringLiteral("photos: 900 bytes now, 90 bytes of earlier versions and deleted "
                                "files"));
        QVERIFY(text("usageHere") == QStringLiteral("All folders"));
        Q_EMIT map->opened(0);
        QCOMPARE(asked.last(), QStringLiteral("photos/"));
        QCOMPARE(map->tiles()[0].name, QStringLiteral("2024"));
        QSignalSpy wanted(page_.get(), &Page::versionsWanted);
        Q_EMIT map->opened(1);
        QCOMPARE(wanted.size(), 1);
        const NamedPath file = wanted.front().front().value<NamedPath>();
        QCOMPARE(file.source, SourceId(7));
        QCOMPARE(file.path.bytes(), std::string("sea.jpg"));
        Q_EMIT map->opened(0);
        QCOMPARE(asked.last(), QStringLiteral("photos/2024"));
        Q_EMIT map->upWanted();
        QCOMPARE(asked.last(), QStringLiteral("photos/"));
        QTest::mouseClick(find<QToolButton>("usageCrumb"), Qt::LeftButton);
        QCOMPARE(asked.last(), QStringLiteral("/"));
    }

    void oneSourceIsEnteredAtOnce()
    {
        std::vector<SourceId> asked;
        service_->onSources = [] { return std::vector<NamedPath>{{7, "photos", {}}}; };
        service_->onUsage = [&](const NamedPath &place) {
            asked.push_back(place.source);
            return place.sourceName.empty()
                       ? std::vector<FolderUsage>{usage("photos", "", 5, 5)}
                       : std::vector<FolderUsage>{usage("photos", "2024", 4, 0),
                                                  usage("photos", "2023", 1, 5)};
        };
        show();
        auto *map = find<TreemapWidget>("usageMap");
        QCOMPARE(map->tiles().size(), std::size_t(2));
        QCOMPARE(map->tiles()[0].name, QStringLiteral("2023"));
        QCOMPARE(asked, (std::vector<SourceId>{0, 7}));
        Q_EMIT map->upWanted();
        QCOMPARE(asked.size(), std::size_t(2));  // there is nothing above it
    }

    void theChartIsOfChangesOrOfBytes()
    {
        service_->onChanges = [](TimeNs from, TimeNs until, TimeNs span) {
            std::vector<ChangeCount> counts;
            for (TimeNs at = from; at < until; at += span) {
                counts.push_back({at, 2, 3});
            }
            return counts;
        };
        show();
        QCOMPARE(text("changesNote"),
                 QStringLiteral("56 changes and 84 bytes of new data in the last four weeks"));
        QTest::mouseClick(find<QRadioButton>("changesByBytes"), Qt::LeftButton);
        QVERIFY(find<QRadioButton>("changesByBytes")->isChecked());
        QCOMPARE(find<QWidget>("changesChart")->accessibleName(),
                 QStringLiteral("New data on each of the last 28 days"));
        QWidget *chart = find<QWidget>("changesChart");
        chart->setFocus();
        QTest::keyClick(chart, Qt::Key_End);
        QVERIFY2(text("changesNote").endsWith(QStringLiteral(": 2 changes, 3 bytes of new data")),
                 qPrintable(text("changesNote")));
    }

private:
    void show()
    {
        page_ = std::make_unique<OverviewPage>(*service_);
        page_->resize(1100, 720);
        page_->show();
    }
    void hold()
    {
        status_.holds = {
            {"photos", Hold{1, "mass_deletion", service_->now_ - 60 * kSecond, 1204, 1300}}};
        service_->state_.monitor.phase = MonitorPhase::Attention;
        show();
    }
    template <class Widget>
    Widget *find(const char *name)
    {
        auto *found = page_->findChild<Widget *>(QString::fromLatin1(name));
        if (found == nullptr) {
            qFatal("there is no %s", name);
        }
        return found;
    }
    static void click(QWidget *in, const char *name)
    {
        auto *button = in->findChild<QPushButton *>(QString::fromLatin1(name));
        if (button == nullptr) {
            qFatal("there is no %s", name);
        }
        QTest::mouseClick(button, Qt::LeftButton);
    }
    QString text(const char *name) { return find<QLabel>(name)->text(); }
    /// Has nothing on it any colour?
    static bool isGrey(QWidget &shown)
    {
        constexpr int kLeastColor = 30;
        const QImage picture = shown.grab().toImage();
        for (int y = 0; y < picture.height(); ++y) {
            for (int x = 0; x < picture.width(); ++x) {
                const QColor color = picture.pixelColor(x, y);
                const auto [least, most] = std::minmax({color.red(), color.green(), color.blue()});
                if (most - least > kLeastColor) {
                    return false;
                }
            }
        }
        return true;
    }

    std::unique_ptr<FakeBackupService> service_;
    std::unique_ptr<OverviewPage> page_;
    BackupStatus status_;
};

QTEST_MAIN(TestOverviewPage)
#include "test_overview_page.moc"
