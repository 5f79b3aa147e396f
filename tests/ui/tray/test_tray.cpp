// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tray/tray.h"

#include "fakes/sample_setup.h"
#include "ui/text/texts.h"
#include "ui/widgets/icons.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace holdfast;
using namespace holdfast::ui;

namespace
{

constexpr std::array kStates{TrayState::Safe,      TrayState::Working, TrayState::Waiting,
                             TrayState::Attention, TrayState::Paused,  TrayState::NotSetUp};

/// What remains of an icon without its colour: where there is a mark, a body, or nothing.
QByteArray shape(TrayState state, int side)
{
    const QImage image = trayIcon(trayIconName(state))
                             .pixmap(QSize(side, side))
                             .toImage()
                             .convertToFormat(QImage::Format_ARGB32);
    QByteArray shape;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            const QColor color = image.pixelColor(x, y);
            shape += color.alpha() < 128 ? ' ' : qGray(color.rgb()) > 200 ? 'o' : '#';
        }
    }
    return shape;
}

RunEvent stored(const char *source, const char *path, ActionKind action = ActionKind::Backup)
{
    RunEvent event;
    event.kind = RunEventKind::Stored;
    event.action = action;
    event.source = source;
    event.path = *RelPath::parse(path);
    return event;
}

}  // namespace

class TestTray : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir folder_;
    std::unique_ptr<FakeBackupService> service_;
    std::unique_ptr<AppSettings> settings_;
    std::unique_ptr<Tray> tray_;

    void make() { tray_ = std::make_unique<Tray>(*service_, *settings_); }
    /// The entry that says this, with or without its mnemonic; null: none that can be seen.
    [[nodiscard]] QAction *entry(QMenu &menu, const QString &text)
    {
        for (QAction *action : menu.actions()) {
            if (action->isVisible() && action->text().remove(u'&') == text) {
                return action;
            }
        }
        return nullptr;
    }
    [[nodiscard]] QAction *entry(const char *text)
    {
        return entry(tray_->menu(), QString::fromUtf8(text));
    }
    [[nodiscard]] QString state()
    {
        return tray_->menu().findChild<QAction *>(QStringLiteral("trayState"))->text();
    }
    [[nodiscard]] QString tip() { return tray_->icon().toolTip(); }
    /// What was done last, newest first.
    [[nodiscard]] QStringList recent()
    {
        QStringList texts;
        for (const QAction *action : tray_->menu().actions()) {
            if (action->isVisible() && action->text().contains(QStringLiteral(": "))) {
                texts << action->text();
            }
        }
        return texts;
    }

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }
    void init()
    {
        service_ = std::make_unique<FakeBackupService>();
        fillSample(*service_);
        service_->onStatus = [this] {
            BackupStatus status = sampleStatus(service_->now_);
            status.files = 48'212;
            return status;
        };
        service_->state_.monitor.lastBackup = service_->now_ - 12 * kSecond;
        settings_ = std::make_unique<AppSettings>(folder_.filePath(QStringLiteral("app.ini")));
    }
    void cleanup()
    {
        tray_.reset();
        service_.reset();
    }

    void statesAreToldApartByShape()
    {
        for (const int side : {16, 22, 24, 48}) {
            for (const TrayState one : kStates) {
                const QByteArray shapeOfOne = shape(one, side);
                QVERIFY(shapeOfOne.contains('#'));
                for (const TrayState other : kStates) {
                    const QByteArray shapeOfOther = shape(other, side);
                    QCOMPARE(shapeOfOne.size(), shapeOfOther.size());
                    int differing = 0;
                    for (qsizetype i = 0; i < shapeOfOne.size(); ++i) {
                        differing += shapeOfOne[i] != shapeOfOther[i] ? 1 : 0;
                    }
                    QVERIFY2(one == other || differing * 20 >= shapeOfOne.size(),
                             qPrintable(QStringLiteral("%1, %2 at %3: %4 pixels differ")
                                            .arg(trayIconName(one), trayIconName(other))
                                            .arg(side)
                                            .arg(differing)));
                }
            }
        }
    }

    void theTipTellsStateAndAge()
    {
        make();
        QCOMPARE(tip(), QStringLiteral("Holdfast: Safe\nLast good backup: 12 seconds ago"));
        QCOMPARE(state(), QStringLiteral("All 48,212 files are safe."));
        service_->now_ += 3 * 3600 * kSecond;
        QTRY_COMPARE(tip(), QStringLiteral("Holdfast: Safe\nLast good backup: 3 hours ago"));
    }

    void theTipSaysWhatNeedsAttention()
    {
        service_->openErrors_ = {{"photos/locked.jpg", "permission denied"}};
        make();
        const QStringList lines = tip().split(u'\n');
        QCOMPARE(lines.size(), 3);
        QCOMPARE(lines[0], QStringLiteral("Holdfast: Needs attention"));
        QCOMPARE(lines[1], state());
        QVERIFY(!state().isEmpty());
    }

    void whatWasDoneBeforeThisStartIsThere()
    {
        service_->lastActions_ = {stored("photos", "old.jpg"),
                                  stored("photos", "sea.jpg", ActionKind::Modified)};
        make();
        QCOMPARE(recent(), (QStringList{QStringLiteral("Changed: sea.jpg"),
                                        QStringLiteral("Added: old.jpg")}));
        service_->tell({stored("photos", "new.jpg")});
        Q_EMIT tray_->menu().aboutToShow();
        QCOMPARE(recent().first(), QStringLiteral("Added: new.jpg"));
        QCOMPARE(recent().size(), 3);
    }

    void theIconFollowsTheState()
    {
        make();
        const auto isShown = [this](TrayState state) {
            const QSize size(22, 22);
            return tray_->situation().tray == state &&
                   tray_->icon().icon().pixmap(size).toImage() ==
                       trayIcon(trayIconName(state)).pixmap(size).toImage();
        };
        QVERIFY(isShown(TrayState::Safe));
        service_->state_.monitor.phase = MonitorPhase::Running;
        Q_EMIT service_->stateChanged();
        QVERIFY(isShown(TrayState::Working));
        service_->state_.monitor.phase = MonitorPhase::Settling;
        Q_EMIT service_->stateChanged();
        QVERIFY(isShown(TrayState::Waiting));
        service_->state_.monitor.phase = MonitorPhase::Paused;
        Q_EMIT service_->stateChanged();
        QVERIFY(isShown(TrayState::Paused));
        service_->state_.kind = ServiceState::Kind::Failed;
        service_->state_.error = Error{ErrorCode::Refused, "use", "/x", 0, "another backup"};
        Q_EMIT service_->stateChanged();
        QVERIFY(isShown(TrayState::Attention));
        service_->state_ = ServiceState();
        service_->setup_ = Setup();
        Q_EMIT service_->setupChanged();
        QVERIFY(isShown(TrayState::NotSetUp));
    }

    void roomThatWasMadeTakesTheTroubleBack()
    {
        constexpr std::uint64_t total = 1'000'000'000'000;
        std::uint64_t left = 1000;
        int questions = 0;
        service_->onStatus = [&] {
            ++questions;
            BackupStatus status = sampleStatus(service_->now_);
            status.files = 48'212;
            status.totalBytes = total;
            status.freeBytes = left;
            return status;
        };
        make();
        QTRY_COMPARE(state(), QStringLiteral("The backup drive is full."));
        const int before = questions;
        left = total / 2;
        service_->now_ += 5 * kSecond;  // and nothing is backed up
        QTRY_COMPARE(state(), QStringLiteral("All 48,212 files are safe."));
        QCOMPARE(questions, before + 1);
    }

    void overdueIsAttention()
    {
        service_->state_.monitor.lastBackup = service_->now_ - kOverdueAfter - kDay;
        make();
        QCOMPARE(tray_->situation().tray, TrayState::Attention);
    }

    void theMenuOrders()
    {
        make();
        QSignalSpy windowWanted(tray_.get(), &Tray::windowWanted);
        QSignalSpy quitWanted(tray_.get(), &Tray::quitWanted);
        entry("Back up now")->trigger();
        QCOMPARE(service_->orders, QStringList{QStringLiteral("backUpNow")});
        entry("Open Holdfast")->trigger();
        QCOMPARE(windowWanted.size(), 1);
        entry("All 48,212 files are safe.")->trigger();
        QCOMPARE(windowWanted.size(), 2);
        entry("Quit")->trigger();
        QCOMPARE(quitWanted.size(), 1);
        QVERIFY(entry("Resume") == nullptr);
    }

    void aPauseIsForATimeOrUntilResumed()
    {
        make();
        QMenu *pauses = entry("Pause")->menu();
        const TimeNs now = service_->now_;
        entry(*pauses, QStringLiteral("For 1 hour"))->trigger();
        entry(*pauses, QStringLiteral("For 4 hours"))->trigger();
        entry(*pauses, QStringLiteral("Until tomorrow"))->trigger();
        entry(*pauses, QStringLiteral("Until resumed"))->trigger();
        const QDate tomorrow = dateTime(now).date().addDays(1);
        const TimeNs morning = timeOf(QDateTime(tomorrow, QTime(8, 0)));
        QCOMPARE(service_->orders,
                 QStringList({QStringLiteral("pause %1").arg(now + 3600 * kSecond),
                              QStringLiteral("pause %1").arg(now + 4 * 3600 * kSecond),
                              QStringLiteral("pause %1").arg(morning), QStringLiteral("pause 0")}));
        service_->state_.monitor.phase = MonitorPhase::Paused;
        Q_EMIT service_->stateChanged();
        QVERIFY(entry("Pause") == nullptr);
        QVERIFY(!entry("Back up now")->isEnabled());
        entry("Resume")->trigger();
        QCOMPARE(service_->orders.last(), QStringLiteral("resume"));
    }

    void progressIsThereWhileABackupRuns()
    {
        make();
        service_->progress_.filesTotal = 3310;
        service_->progress_.filesDone = 1204;
        service_->state_.monitor.phase = MonitorPhase::Running;
        Q_EMIT service_->stateChanged();
        Q_EMIT tray_->menu().aboutToShow();
        QVERIFY(entry("1,204 of 3310 files") != nullptr ||
                entry("1,204 of 3,310 files") != nullptr);
        QVERIFY(!entry("Back up now")->isEnabled());
        service_->state_.monitor.phase = MonitorPhase::Idle;
        Q_EMIT service_->stateChanged();
        QVERIFY(recent().isEmpty());
        QVERIFY(entry("Back up now")->isEnabled());
    }

    void theLastFiveActionsAreChosen()
    {
        make();
        QVERIFY(entry("Nothing was done yet") != nullptr);
        std::vector<RunEvent> events;
        for (const char *path : {"1.txt", "2.txt", "3.txt", "deep/4&5.txt", "6.txt"}) {
            events.push_back(stored("Documents", path));
        }
        RunEvent complete;
        complete.kind = RunEventKind::Complete;
        events.push_back(complete);
        service_->tell(events);
        service_->tell({stored("Pictures", "sea.jpg", ActionKind::Modified)});
        Q_EMIT tray_->menu().aboutToShow();
        QCOMPARE(recent(),
                 QStringList({QStringLiteral("Changed: sea.jpg"), QStringLiteral("Added: 6.txt"),
                              QStringLiteral("Added: 4&&5.txt"), QStringLiteral("Added: 3.txt"),
                              QStringLiteral("Added: 2.txt")}));
        QVERIFY(entry("Nothing was done yet") == nullptr);
        QSignalSpy chosen(tray_.get(), &Tray::actionChosen);
        entry("Added: 45.txt")->trigger();
        QCOMPARE(chosen.size(), 1);
        QCOMPARE(chosen.front().at(0).value<std::string>(), std::string("Documents"));
        QCOMPARE(chosen.front().at(1).value<RelPath>().bytes(), Bytes("deep/4&5.txt"));
    }

    void nothingSetUpHasNothingToPause()
    {
        service_->setup_ = Setup();
        service_->state_ = ServiceState();
        make();
        QVERIFY(entry("Pause") == nullptr);
        QVERIFY(entry("Resume") == nullptr);
        QVERIFY(!entry("Back up now")->isEnabled());
        QVERIFY(entry("Open Holdfast") != nullptr);
        QCOMPARE(tip(), QStringLiteral("Holdfast: Not set up"));
    }

    void aClickOpensTheWindow()
    {
        make();
        QSignalSpy wanted(tray_.get(), &Tray::windowWanted);
        Q_EMIT tray_->icon().activated(QSystemTrayIcon::Trigger);
        QCOMPARE(wanted.size(), 1);
        Q_EMIT tray_->icon().activated(QSystemTrayIcon::Context);
        QCOMPARE(wanted.size(), 1);
    }

    void noPanelIsNoFailure()
    {
        make();  // the platform of these tests has none
        QVERIFY(!tray_->isThere());
        QVERIFY(!tray_->icon().isVisible());
        tray_->say(QStringLiteral("a"), QStringLiteral("b"));
        service_->state_.monitor.phase = MonitorPhase::Running;
        Q_EMIT service_->stateChanged();
        QCOMPARE(tray_->situation().tray, TrayState::Working);
    }
};

QTEST_MAIN(TestTray)
#include "test_tray.moc"
