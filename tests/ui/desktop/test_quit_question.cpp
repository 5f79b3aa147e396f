// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/quit_question.h"

#include "fakes/fake_backup_service.h"

#include <QTest>

using namespace holdfast;
using namespace holdfast::desktop;
using namespace holdfast::ui;

using Kind = OpenWork::Kind;

class TestQuitQuestion : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<FakeBackupService> service_;

    void open(Kind kind, std::int64_t total = 0, std::int64_t done = 0)
    {
        auto work = std::make_shared<Work>();
        work->progress.filesTotal = total;
        work->progress.filesDone = done;
        service_->openWorks_.push_back({kind, std::move(work)});
    }

private Q_SLOTS:
    void init() { service_ = std::make_unique<FakeBackupService>(); }

    void atRestNobodyIsAsked()
    {
        QCOMPARE(interruptedText(*service_), QString());
        service_->state_.kind = ServiceState::Kind::NotSetUp;
        service_->state_.monitor.phase = MonitorPhase::Running;  // of before
        QCOMPARE(interruptedText(*service_), QString());
    }

    void changesThatWaitAreTold()
    {
        service_->state_.monitor.phase = MonitorPhase::Settling;
        service_->state_.monitor.queued = 3;
        QCOMPARE(interruptedText(*service_),
                 QStringLiteral("3 changes are not backed up yet. The next start does that."));
        QVERIFY(!interruptedNow(*service_).isWork());
        // They are among the files of a backup that is under way, or follow it.
        service_->state_.monitor.phase = MonitorPhase::Running;
        QVERIFY(!interruptedText(*service_).contains(QStringLiteral("3 changes")));
        QVERIFY(interruptedNow(*service_).isWork());
    }

    void whenTheChangesAreBackedUpDependsOnWhatTheyWaitFor()
    {
        MonitorStatus &monitor = service_->state_.monitor;
        monitor.queued = 3;
        const auto said = [&](const char *ending) {
            return interruptedText(*service_) ==
                   QStringLiteral("3 changes are not backed up yet. That is done once Holdfast "
                                  "runs again and %1.")
                       .arg(QLatin1String(ending));
        };
        monitor.phase = MonitorPhase::Paused;
        QVERIFY(said("is resumed"));
        monitor.batteryIsLow = true;
        QVERIFY(said("there is power"));
        monitor.pausedUntil = service_->now_ + kSecond;
        QVERIFY(said("is resumed"));
        monitor.phase = MonitorPhase::WaitingForDestination;
        monitor.error = Error{ErrorCode::NotFound, "use", "/media/anna/Toshiba/backup", 0, ""};
        QVERIFY(said("the drive is connected"));
        monitor.error->code = ErrorCode::NoSpace;
        QVERIFY(said("the drive can be used"));
    }

    void aBackupSaysHowMuchWaits()
    {
        service_->state_.monitor.phase = MonitorPhase::Running;
        const QString text = interruptedText(*service_);
        QVERIFY(text.startsWith(QStringLiteral("A backup is under way. ")));
        service_->progress_.filesTotal = 50;
        service_->progress_.filesDone = 9;
        QVERIFY(interruptedText(*service_).contains(QStringLiteral("41")));
        QVERIFY(
            interruptedText(*service_).contains(QStringLiteral("the next start does the rest")));
    }

    void eachWorkHasItsWords_data()
    {
        QTest::addColumn<Kind>("kind");
        QTest::addColumn<QString>("what");
        QTest::addColumn<QString>("later");
        QTest::newRow("restore") << Kind::Restore << QStringLiteral("restored: 41")
                                 << QStringLiteral("restore once more");
        QTest::newRow("verify") << Kind::Verify << QStringLiteral("checked: 41")
                                << QStringLiteral("begins anew");
        QTest::newRow("repair") << Kind::Repair << QStringLiteral("being repaired")
                                << QStringLiteral("another repair");
        QTest::newRow("drill") << Kind::Drill << QStringLiteral("tried out")
                               << QStringLiteral("unless it comes to its end");
        QTest::newRow("prune") << Kind::Prune << QStringLiteral("being removed")
                               << QStringLiteral("after the next backup");
    }
    void eachWorkHasItsWords()
    {
        QFETCH(Kind, kind);
        QFETCH(QString, what);
        QFETCH(QString, later);
        open(kind, 50, 9);
        const QString text = interruptedText(*service_);
        QVERIFY2(text.contains(what), qPrintable(text));
        QVERIFY2(text.contains(later), qPrintable(text));
        QVERIFY(!text.contains(QStringLiteral("A backup is under way")));
    }

    void afterwardsItSaysWhatIsLeft()
    {
        const auto said = [&] {
            return farewellText(interruptedNow(*service_), service_->progress_);
        };
        QCOMPARE(said(), QStringLiteral("Holdfast has quit. Nothing was under way."));
        service_->state_.monitor.queued = 3;
        QCOMPARE(
            said(),
            QStringLiteral(
                "Holdfast has quit. 3 changes are not backed up yet. The next start does that."));
        service_->state_.monitor.phase = MonitorPhase::Running;
        service_->progress_.filesTotal = 50;
        service_->progress_.filesDone = 9;
        open(Kind::Verify);
        open(Kind::Verify);
        const QString text = said();
        QVERIFY2(text.contains(QStringLiteral("41 files are left for the next start")),
                 qPrintable(text));
        QCOMPARE(text.count(QStringLiteral("A check of the backup was stopped")), 1);
    }

    void severalAreAllNamed()
    {
        service_->state_.monitor.phase = MonitorPhase::Running;
        open(Kind::Verify);
        open(Kind::Drill);
        QCOMPARE(interruptedText(*service_).split(QStringLiteral("\n\n")).size(), 3);
    }

    // While it works on the backup for somebody, or for a backup that a person consented to.
    void workOnTheBackupIsNotTakenForABackup()
    {
        service_->state_.kind = ServiceState::Kind::Working;
        QVERIFY(interruptedText(*service_).startsWith(QStringLiteral("A backup is under way.")));
        open(Kind::Verify);  // beside it
        QVERIFY(interruptedText(*service_).contains(QStringLiteral("A backup is under way.")));
        open(Kind::Prune);
        QVERIFY(!interruptedText(*service_).contains(QStringLiteral("A backup is under way.")));
    }
};

QTEST_GUILESS_MAIN(TestQuitQuestion)
#include "test_quit_question.moc"
