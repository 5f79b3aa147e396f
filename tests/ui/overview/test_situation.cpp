// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/overview/situation.h"

#include "model/no_room.h"
#include "ui/overview/pause_length.h"
#include "ui/text/texts.h"
#include "ui/widgets/icons.h"

#include <QImage>
#include <QLocale>
#include <QTest>

#include <functional>

using namespace holdfast;
using namespace holdfast::ui;

namespace
{

constexpr TimeNs kNow = 1'770'000'000 * kSecond;
constexpr std::uint64_t kGiB = 1024ULL * 1024 * 1024;

/// All that situationOf() is told.
struct Facts {
    ServiceState state;
    std::optional<BackupStatus> status;
    Setup setup;
    std::vector<ItemError> openErrors;
};
using Change = std::function<void(Facts &)>;

/// All is well: 48,212 files, backed up 12 seconds ago.
Facts wellFacts()
{
    Facts facts;
    facts.state.kind = ServiceState::Kind::Monitoring;
    facts.state.monitor.phase = MonitorPhase::Idle;
    facts.state.monitor.lastBackup = kNow - 12 * kSecond;
    facts.setup.exists = true;
    facts.setup.isUsable = true;
    facts.setup.config.backupRoot = *AbsPath::parse("/media/anna/Toshiba/backup");
    BackupStatus status;
    status.backupId = "b";
    status.destinationAvailable = true;
    status.files = 48'212;
    status.totalBytes = 1000 * kGiB;
    status.freeBytes = 400 * kGiB;
    facts.status = status;
    return facts;
}

Hold hold(const char *kind)
{
    return {1, kind, kNow - 3600 * kSecond, 1204, 1300};
}

/// One that can't be repaired, and one that is left as it is.
std::vector<DamagedCopy> damage()
{
    DamagedCopy lost{*RelPath::parse("versions/a/v1.bak"), "photos", *RelPath::parse("a"), "bad"};
    lost.isLost = true;
    DamagedCopy left = lost;
    left.stored = *RelPath::parse("versions/a/v2.bak");
    left.isAccepted = true;
    return {lost, left};
}

std::vector<DamagedCopy> leftDamage()
{
    std::vector<DamagedCopy> copies = damage();
    copies.front().isAccepted = true;
    return copies;
}

Error error(ErrorCode code, const char *detail = "")
{
    return {code, "use", "/media/anna/Toshiba/backup", 0, detail};
}

}  // namespace

Q_DECLARE_METATYPE(Change)
Q_DECLARE_METATYPE(holdfast::ui::TrayState)
Q_DECLARE_METATYPE(holdfast::ui::Trouble)
Q_DECLARE_METATYPE(holdfast::ui::Remedy)

class TestSituation : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }

    void everyState_data();
    void everyState();
    void damageThatIsLeftIsARemark();
    void damageBeyondRepairSaysSo();

    void severalTroublesAreAllTold()
    {
        Facts facts = wellFacts();
        facts.openErrors = {{"photos/a.jpg", "permission denied"},
                            {"photos", "its stored copy: bad. To mend it: verify --repair"}};
        facts.status->holds = {{"photos", hold("mass_deletion")}};
        facts.status->freeBytes = 2 * kGiB;
        facts.state.monitor.phase = MonitorPhase::Attention;
        const Situation situation = of(facts);
        QCOMPARE(situation.trouble, Trouble::Damage);
        std::vector<Trouble> also;
        for (const Situation::Also &other : situation.also) {
            also.push_back(other.trouble);
            QVERIFY(other.remedy.remedy != Remedy::None);
            QVERIFY(!other.text.isEmpty());
        }
        const std::vector<Trouble> expected{Trouble::MassChange, Trouble::LeftOut,
                                            Trouble::DriveNearlyFull};
        QCOMPARE(also, expected);
    }

    void troublesStandBesideARunningBackup()
    {
        Facts facts = wellFacts();
        facts.state.monitor.phase = MonitorPhase::Running;
        facts.status->holds = {{"photos", hold("mass_modification")}};
        const Situation situation = of(facts);
        QVERIFY(situation.isRunning);
        QCOMPARE(situation.tray, TrayState::Working);
        QCOMPARE(situation.also.size(), std::size_t(1));
        QCOMPARE(situation.also.front().remedy.remedy, Remedy::ReviewHold);
    }

    void theTroubleItselfIsNamed()
    {
        Facts facts = wellFacts();
        facts.state.monitor.phase = MonitorPhase::Attention;
        facts.openErrors = {{"photos/2024/sea.jpg", "permission denied"}};
        const Situation situation = of(facts);
        QVERIFY2(
            situation.detail.contains(QStringLiteral("photos/2024/sea.jpg: permission denied")),
            qPrintable(situation.detail));
        QVERIFY(situation.detail.contains(QStringLiteral("12 seconds ago")));
    }

    void theRestIsSaidToBeBackedUpOnlyWhereItIs()
    {
        Facts facts = wellFacts();
        facts.state.monitor.phase = MonitorPhase::Attention;
        facts.openErrors = {{"photos/a", noRoomReason({9 << 20, 1 << 20})}};
        const QString rest = QStringLiteral("Everything else is backed up.");
        QVERIFY(of(facts).detail.contains(rest));
        QVERIFY(of(facts).detail.endsWith(
            QStringLiteral("The last complete backup was 12 seconds ago.")));
        facts.state.monitor.queued = 2;
        QVERIFY(!of(facts).detail.contains(rest));
        QVERIFY(of(facts).detail.contains(QStringLiteral("2 changes wait")));
        facts.state.monitor.queued = 0;
        facts.openErrors.push_back({"photos/b", "permission denied"});
        QCOMPARE(of(facts).trouble, Trouble::NoRoom);
        QVERIFY(!of(facts).detail.contains(rest));
    }

    void onlyAFullDriveIsAskedAgainAndRarely()
    {
        Facts facts = wellFacts();
        QVERIFY(!isRoomToBeAsked(of(facts), kNow - kDay, kNow));
        facts.status->freeBytes = 1000;
        QVERIFY(!isRoomToBeAsked(of(facts), kNow - kSecond, kNow));
        QVERIFY(isRoomToBeAsked(of(facts), kNow - 5 * kSecond, kNow));
        QVERIFY(isRoomToBeAsked(of(facts), kNow + kDay, kNow));  // the clock was set back
    }

    void aLockNamesTheProcess()
    {
        Facts facts = wellFacts();
        facts.state.kind = ServiceState::Kind::Failed;
        facts.state.error = error(ErrorCode::Locked, "4711");
        QVERIFY(of(facts).detail.contains(QStringLiteral("4711")));
    }

    void aMistakeInTheSettingsIsSaid()
    {
        Facts facts = wellFacts();
        facts.state.kind = ServiceState::Kind::NotSetUp;
        facts.setup.isUsable = false;
        ConfigNotice warning;
        warning.severity = ConfigNotice::Severity::Warning;
        warning.message = "never mind";
        ConfigNotice wrong;
        wrong.key = "sources[1].path";
        wrong.message = "must be a text";
        facts.setup.notices = {warning, wrong};
        QCOMPARE(of(facts).detail, QStringLiteral("sources[1].path: must be a text"));
    }

    void lastGoodComesFromTheCatalogWhenNothingRanYet()
    {
        Facts facts = wellFacts();
        facts.state.monitor.lastBackup = 0;
        facts.status->lastGood = kNow - 3600 * kSecond;
        QCOMPARE(of(facts).lastGood, kNow - 3600 * kSecond);
        facts.status->lastGood = 0;
        QCOMPARE(of(facts).lastGood, TimeNs(0));
    }

    void drivesHaveTheirLabels_data()
    {
        QTest::addColumn<QByteArray>("path");
        QTest::addColumn<QString>("name");
        QTest::newRow("media") << QByteArray("/media/anna/Toshiba/backup") << "Toshiba";
        QTest::newRow("run media") << QByteArray("/run/media/anna/My Disk") << "My Disk";
        QTest::newRow("mnt") << QByteArray("/mnt/nas/x") << "nas";
        QTest::newRow("no mount of a desktop") << QByteArray("/srv/backup") << "/srv/backup";
        QTest::newRow("media alone") << QByteArray("/media") << "/media";
        QTest::newRow("root") << QByteArray("/") << "/";
    }
    void drivesHaveTheirLabels()
    {
        QFETCH(QByteArray, path);
        QTEST(driveName(*AbsPath::parse(path.toStdString())), "name");
    }

    void pausesEnd()
    {
        constexpr TimeNs hour = 3600 * kSecond;
        QCOMPARE(pauseEnd(PauseLength::OneHour, kNow), std::optional<TimeNs>(kNow + hour));
        QCOMPARE(pauseEnd(PauseLength::FourHours, kNow), std::optional<TimeNs>(kNow + 4 * hour));
        QVERIFY(!pauseEnd(PauseLength::UntilResumed, kNow).has_value());
        const QDateTime morning = dateTime(*pauseEnd(PauseLength::UntilTomorrow, kNow));
        QCOMPARE(morning.date(), dateTime(kNow).date().addDays(1));
        QCOMPARE(morning.time(), QTime(8, 0));
    }

    void everyTrayStateHasAnIconAndAWord()
    {
        QStringList icons;
        for (const TrayState state :
             {TrayState::Safe, TrayState::Working, TrayState::Waiting, TrayState::Attention,
              TrayState::Paused, TrayState::NotSetUp}) {
            const QImage icon = trayIcon(trayIconName(state)).pixmap(16, 16).toImage();
            QVERIFY(icon.pixelColor(8, 8).alpha() > 0);
            icons << trayIconName(state) + trayStateText(state);
        }
        QCOMPARE(icons.removeDuplicates(), 0);
    }

private:
    static Situation of(const Facts &facts)
    {
        return situationOf(facts.state, facts.status, facts.setup, facts.openErrors, kNow);
    }
};

void TestSituation::everyState_data()
{
    QTest::addColumn<Change>("change");
    QTest::addColumn<TrayState>("tray");
    QTest::addColumn<Trouble>("trouble");
    QTest::addColumn<Remedy>("remedy");
    QTest::addColumn<QString>("headline");
    const auto row = [](const char *name, Change change, TrayState tray, Trouble trouble,
                        Remedy remedy, const char *headline) {
        QTest::newRow(name) << std::move(change) << tray << trouble << remedy
                            << QString::fromUtf8(headline);
    };
    using Kind = ServiceState::Kind;
    const auto phase = [](MonitorPhase wanted) {
        return [wanted](Facts &facts) { facts.state.monitor.phase = wanted; };
    };
    const auto failed = [](ErrorCode code) {
        return [code](Facts &facts) {
            facts.state.kind = Kind::Failed;
            facts.state.error = error(code, "why");
        };
    };
    row(
        "all is well", [](Facts &) {}, TrayState::Safe, Trouble::None, Remedy::None,
        "All 48,212 files are safe.");
    row(
        "one file", [](Facts &facts) { facts.status->files = 1; }, TrayState::Safe, Trouble::None,
        Remedy::None, "Your file is safe.");
    row(
        "numbers not known yet", [](Facts &facts) { facts.status.reset(); }, TrayState::Safe,
        Trouble::None, Remedy::None, "Your files are safe.");
    row(
        "nothing stored yet",
        [](Facts &facts) {
            facts.status = BackupStatus();
            facts.state.monitor.lastBackup = 0;
        },
        TrayState::Waiting, Trouble::None, Remedy::BackUpNow, "Nothing is backed up yet.");
    row(
        "changes wait",
        [](Facts &facts) {
            facts.state.monitor.phase = MonitorPhase::Settling;
            facts.state.monitor.queued = 41;
        },
        TrayState::Waiting, Trouble::None, Remedy::None, "41 changes wait to be backed up.");
    row(
        "one change waits",
        [](Facts &facts) {
            facts.state.monitor.phase = MonitorPhase::Settling;
            facts.state.monitor.queued = 1;
        },
        TrayState::Waiting, Trouble::None, Remedy::None, "One change waits to be backed up.");
    row("a backup runs", phase(MonitorPhase::Running), TrayState::Working, Trouble::None,
        Remedy::None, "Backing up…");
    row(
        "starting", [](Facts &facts) { facts.state.kind = Kind::Starting; }, TrayState::Working,
        Trouble::None, Remedy::None, "Getting ready…");
    row(
        "a restore has the backup", [](Facts &facts) { facts.state.kind = Kind::Working; },
        TrayState::Working, Trouble::None, Remedy::None, "Holdfast is at work on the backup.");
    row(
        "stopped", [](Facts &facts) { facts.state.kind = Kind::Stopped; }, TrayState::Paused,
        Trouble::None, Remedy::None, "Holdfast has stopped.");
    row("paused", phase(MonitorPhase::Paused), TrayState::Paused, Trouble::None, Remedy::Resume,
        "Backing up is paused.");
    row(
        "the battery is low",
        [](Facts &facts) {
            facts.state.monitor.phase = MonitorPhase::Paused;
            facts.state.monitor.batteryIsLow = true;
        },
        TrayState::Paused, Trouble::None, Remedy::OpenSettings,
        "The battery is low: Holdfast waits until there is power.");
    row(
        "paused for so long that it is overdue",
        [](Facts &facts) {
            facts.state.monitor.phase = MonitorPhase::Paused;
            facts.state.monitor.lastBackup = kNow - 4 * kDay;
        },
        TrayState::Attention, Trouble::None, Remedy::Resume, "Backing up is paused.");
    row(
        "not set up",
        [](Facts &facts) {
            facts.state.kind = Kind::NotSetUp;
            facts.setup = Setup();
        },
        TrayState::NotSetUp, Trouble::NotSetUp, Remedy::SetUp, "Nothing is backed up yet.");
    row(
        "the clock is behind the history",
        [](Facts &facts) { facts.status->aheadOfClock = kNow + 400 * kDay; }, TrayState::Attention,
        Trouble::ClockBehind, Remedy::AcceptClock,
        qPrintable(
            QStringLiteral("This computer’s clock is behind the backup: it has changes of ") +
            timeText(kNow + 400 * kDay) + QStringLiteral(".")));
    row(
        "settings with a mistake",
        [](Facts &facts) {
            facts.state.kind = Kind::NotSetUp;
            facts.setup.isUsable = false;
            facts.setup.notices.emplace_back();
        },
        TrayState::Attention, Trouble::SettingsWrong, Remedy::OpenSettings,
        "The configuration has a mistake, so nothing is backed up.");
    row(
        "settings that can't be read",
        [](Facts &facts) {
            facts.state.kind = Kind::NotSetUp;
            facts.setup.unreadable = error(ErrorCode::AccessDenied);
        },
        TrayState::Attention, Trouble::SettingsUnreadable, Remedy::OpenSettings,
        "The configuration can’t be read, so nothing is backed up.");
    row("another process", failed(ErrorCode::Locked), TrayState::Attention, Trouble::Locked,
        Remedy::TryAgain, "Another program is using this backup.");
    row("another drive", failed(ErrorCode::Refused), TrayState::Attention, Trouble::OtherDrive,
        Remedy::AcceptDestination, "Another drive is in the place of your backup drive.");
    row(
        "another drive, seen by the monitor",
        [](Facts &facts) {
            facts.state.monitor.phase = MonitorPhase::WaitingForDestination;
            facts.state.monitor.error = error(ErrorCode::Refused);
        },
        TrayState::Attention, Trouble::OtherDrive, Remedy::AcceptDestination,
        "Another drive is in the place of your backup drive.");
    row(
        "an empty mount point",
        [](Facts &facts) {
            facts.state.monitor.phase = MonitorPhase::WaitingForDestination;
            facts.state.monitor.error = error(ErrorCode::Gone);
            facts.state.monitor.since = kNow - 2 * kDay;
        },
        TrayState::Waiting, Trouble::DriveMissing, Remedy::TryAgain,
        qPrintable(QStringLiteral("The drive “Toshiba” has not been connected since %1.")
                       .arg(friendlyTimeText(kNow - 2 * kDay, kNow))));
    row(
        "an error of the drive, seen by the monitor",
        [](Facts &facts) {
            facts.state.monitor.phase = MonitorPhase::WaitingForDestination;
            facts.state.monitor.error = error(ErrorCode::Io);
        },
        TrayState::Attention, Trouble::CannotWrite, Remedy::TryAgain,
        "The backup drive takes nothing just now.");
    row(
        "what changed is not known yet",
        [](Facts &facts) { facts.state.monitor.phase = MonitorPhase::Settling; },
        TrayState::Waiting, Trouble::None, Remedy::None, "Looking for what has changed…");
    row("a source that can't be one", failed(ErrorCode::Invalid), TrayState::Attention,
        Trouble::SettingsWrong, Remedy::OpenSettings, "A setting keeps Holdfast from backing up.");
    row("no permission", failed(ErrorCode::AccessDenied), TrayState::Attention,
        Trouble::CannotStart, Remedy::TryAgain, "The backup can’t be used.");
    row("no space to begin", failed(ErrorCode::NoSpace), TrayState::Attention, Trouble::DriveFull,
        Remedy::OpenRetention, "The backup drive is full.");
    row("drive missing at the start", failed(ErrorCode::NotFound), TrayState::Waiting,
        Trouble::DriveMissing, Remedy::TryAgain, "The drive “Toshiba” is not connected.");
    const QString since = friendlyTimeText(kNow - 2 * kDay, kNow);
    const auto missing = [](TimeNs lastGood) {
        return [lastGood](Facts &facts) {
            facts.state.monitor.phase = MonitorPhase::WaitingForDestination;
            facts.state.monitor.since = kNow - 2 * kDay;
            facts.state.monitor.lastBackup = lastGood;
            facts.status->destinationAvailable = false;
        };
    };
    const QByteArray missingText =
        QStringLiteral("The drive “Toshiba” has not been connected since %1.").arg(since).toUtf8();
    row("drive missing", missing(kNow - 2 * kDay), TrayState::Waiting, Trouble::DriveMissing,
        Remedy::TryAgain, missingText.constData());
    row("drive missing for long", missing(kNow - 9 * kDay), TrayState::Attention,
        Trouble::DriveMissing, Remedy::TryAgain, missingText.constData());
    row(
        "the drive is there and takes nothing",
        [](Facts &facts) {
            facts.state.monitor.phase = MonitorPhase::WaitingForDestination;
            facts.state.monitor.reason = "write: input/output error";
        },
        TrayState::Attention, Trouble::CannotWrite, Remedy::TryAgain,
        "The backup drive takes nothing just now.");
    row(
        "damage",
        [](Facts &facts) {
            facts.openErrors = {{"a", "its stored copy a: bad. To mend it: verify --repair"},
                                {"b", "its stored copy b: bad. To mend it: verify --repair"}};
            facts.state.monitor.phase = MonitorPhase::Attention;
        },
        TrayState::Attention, Trouble::Damage, Remedy::Repair, "2 stored copies are damaged.");
    row(
        "a drill that failed",
        [](Facts &facts) {
            facts.status->lastProof = RestoreProof{kNow, 10, false};
        },
        TrayState::Attention, Trouble::Damage, Remedy::Repair,
        "The last trial restore did not succeed.");
    row(
        "a drill that went well",
        [](Facts &facts) {
            facts.status->lastProof = RestoreProof{kNow, 10, true};
        },
        TrayState::Safe, Trouble::None, Remedy::None, "All 48,212 files are safe.");
    row(
        "a verification that found damage",
        [](Facts &facts) {
            facts.status->lastCheck = CheckOutcome{kNow - kDay, 500, 3};
        },
        TrayState::Attention, Trouble::Damage, Remedy::Repair, "3 stored copies are damaged.");
    row(
        "damage beyond repair",
        [](Facts &facts) {
            facts.status->lastCheck = CheckOutcome{kNow - kDay, 500, 1, 1, kNow, damage()};
            facts.openErrors = {{"photos/a", "its stored copy versions/a/v1.bak: bad. To mend it: "
                                             "verify --repair"}};
        },
        TrayState::Attention, Trouble::Damage, Remedy::Repair, "One stored copy is damaged.");
    row(
        "damage that is left as it is",
        [](Facts &facts) {
            facts.status->lastCheck = CheckOutcome{kNow - kDay, 500, 0, 2, kNow, leftDamage()};
            facts.openErrors = {{"photos/a", "its stored copy versions/a/v1.bak: bad. To mend it: "
                                             "verify --repair"}};
        },
        TrayState::Safe, Trouble::None, Remedy::None, "All 48,212 files are safe.");
    row(
        "files that do not fit",
        [](Facts &facts) {
            facts.openErrors = {{"photos/a", noRoomReason({8 << 20, 0})},
                                {"photos/b", noRoomReason({9 << 20, 0})}};
            facts.state.monitor.phase = MonitorPhase::Attention;
        },
        TrayState::Attention, Trouble::NoRoom, Remedy::OpenRetention,
        "2 files do not fit on the backup drive.");
    row(
        "a full drive comes before damage",
        [](Facts &facts) {
            facts.status->lastCheck = CheckOutcome{kNow - kDay, 500, 3};
            facts.status->freeBytes = 1000;
        },
        TrayState::Attention, Trouble::DriveFull, Remedy::OpenRetention,
        "The backup drive is full.");
    row(
        "damage that was repaired since",
        [](Facts &facts) {
            facts.openErrors = {{"a", "its stored copy a: bad. To mend it: verify --repair"}};
            facts.status->lastRun = RunSummary();
            facts.status->lastRun->finished = kNow - 2 * kSecond;
            facts.status->lastProof = RestoreProof{kNow - kDay, 10, false};
            facts.status->lastCheck = CheckOutcome{kNow - kSecond, 500, 0};
        },
        TrayState::Safe, Trouble::None, Remedy::None, "All 48,212 files are safe.");
    row(
        "damage that was found after all was sound",
        [](Facts &facts) {
            facts.status->lastProof = RestoreProof{kNow, 10, false};
            facts.status->lastCheck = CheckOutcome{kNow - kSecond, 500, 0};
        },
        TrayState::Attention, Trouble::Damage, Remedy::Repair,
        "The last trial restore did not succeed.");
    const auto held = [](const char *kind) {
        return [kind](Facts &facts) {
            facts.status->holds = {{"photos", hold(kind)}};
            facts.openErrors = {{"photos", "gone. If that is right: run --accept-mass-change"}};
            facts.state.monitor.phase = MonitorPhase::Attention;
        };
    };
    row("mass deletion", held("mass_deletion"), TrayState::Attention, Trouble::MassChange,
        Remedy::ReviewHold, "Many files in “photos” were deleted at once.");
    row("mass modification", held("mass_modification"), TrayState::Attention, Trouble::MassChange,
        Remedy::ReviewHold, "Many files in “photos” were changed at once.");
    row(
        "files left out",
        [](Facts &facts) {
            facts.openErrors = {{"a", "no"}, {"b", "no"}, {"c", "no"}};
            facts.state.monitor.phase = MonitorPhase::Attention;
        },
        TrayState::Attention, Trouble::LeftOut, Remedy::ShowLeftOut,
        "3 files or folders could not be backed up.");
    row("something left out that is not told", phase(MonitorPhase::Attention), TrayState::Attention,
        Trouble::LeftOut, Remedy::TryAgain, "Something could not be backed up.");
    row(
        "drive full", [](Facts &facts) { facts.status->freeBytes = 1000; }, TrayState::Attention,
        Trouble::DriveFull, Remedy::OpenRetention, "The backup drive is full.");
    row(
        "drive nearly full", [](Facts &facts) { facts.status->freeBytes = 5 * kGiB; },
        TrayState::Attention, Trouble::DriveNearlyFull, Remedy::OpenRetention,
        "Your files are safe, but the backup drive is nearly full.");
    row(
        "a small drive with room",
        [](Facts &facts) {
            facts.status->totalBytes = 8 * kGiB;
            facts.status->freeBytes = 2 * kGiB;
        },
        TrayState::Safe, Trouble::None, Remedy::None, "All 48,212 files are safe.");
    row(
        "overdue", [](Facts &facts) { facts.state.monitor.lastBackup = kNow - 4 * kDay; },
        TrayState::Attention, Trouble::Overdue, Remedy::BackUpNow,
        qPrintable(QStringLiteral("There has been no complete backup since %1.")
                       .arg(friendlyTimeText(kNow - 4 * kDay, kNow))));
    row(
        "watch limit",
        [](Facts &facts) {
            facts.state.monitor.watch.unwatchedCount = 12;
            facts.state.monitor.watch.advice = "raise it with: sysctl a=1";
        },
        TrayState::Safe, Trouble::WatchLimit, Remedy::ShowWatchAdvice,
        "Your files are safe, but some changes are noticed late.");
}

void TestSituation::damageThatIsLeftIsARemark()
{
    Facts facts = wellFacts();
    facts.status->lastCheck = CheckOutcome{kNow - kDay, 500, 0, 2, kNow, leftDamage()};
    const Situation situation = of(facts);
    QCOMPARE(situation.also.size(), std::size_t(1));
    QCOMPARE(situation.also.front().trouble, Trouble::KnownDamage);
    QVERIFY(situation.also.front().isRemark);
    QCOMPARE(situation.also.front().text,
             QStringLiteral("2 damaged copies are known, and left as they are."));
}

void TestSituation::damageBeyondRepairSaysSo()
{
    Facts facts = wellFacts();
    facts.status->lastCheck = CheckOutcome{kNow - kDay, 500, 1, 1, kNow, damage()};
    QVERIFY(of(facts).detail.contains(QStringLiteral("nowhere else")));
    facts.status->lastCheck->copies.front().isLost = false;
    QVERIFY(!of(facts).detail.contains(QStringLiteral("nowhere else")));
}

void TestSituation::everyState()
{
    QFETCH(Change, change);
    Facts facts = wellFacts();
    change(facts);
    const Situation situation = of(facts);
    QTEST(situation.headline, "headline");
    QTEST(situation.tray, "tray");
    QTEST(situation.trouble, "trouble");
    QTEST(situation.remedy.remedy, "remedy");
    QCOMPARE(situation.remedy.text.isEmpty(), situation.remedy.remedy == Remedy::None);
}

QTEST_MAIN(TestSituation)
#include "test_situation.moc"
