// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tray/notifier.h"

#include <QTemporaryDir>
#include <QTest>

using namespace holdfast;
using namespace holdfast::ui;

namespace
{

Situation troubled(Trouble trouble)
{
    Situation situation;
    situation.tray = TrayState::Attention;
    situation.trouble = trouble;
    situation.headline = QStringLiteral("Something is wrong.");
    situation.lastGood = kSecond;
    return situation;
}

Situation safe()
{
    Situation situation;
    situation.tray = TrayState::Safe;
    situation.lastGood = kSecond;
    return situation;
}

constexpr TimeNs kStart = 1'000'000 * kSecond;

}  // namespace

class TestNotifier : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        settings_ = std::make_unique<AppSettings>(
            folder_.filePath(QStringLiteral("%1.ini").arg(++number_)));
    }

    void aFailureIsToldOnceWhenItLasts()
    {
        Notifier notifier(*settings_);
        QVERIFY(!notifier.look(troubled(Trouble::LeftOut), kStart));
        QVERIFY(notifier.look(troubled(Trouble::LeftOut), kStart + kSettled).has_value());
        QVERIFY(!notifier.look(troubled(Trouble::LeftOut), kStart + 2 * kSettled));
        QVERIFY(!notifier.takeBack());
        QVERIFY(!notifier.look(safe(), kStart + 3 * kSettled));
        QVERIFY(notifier.takeBack());
        QVERIFY(!notifier.takeBack());
    }

    void whatPassesByItselfIsNotTold()
    {
        Notifier notifier(*settings_);
        QVERIFY(!notifier.look(troubled(Trouble::LeftOut), kStart));
        QVERIFY(!notifier.look(safe(), kStart + kSecond));
        QVERIFY(!notifier.look(troubled(Trouble::LeftOut), kStart + kSettled));
    }

    void aMissingDriveIsToldAfterHours()
    {
        Notifier notifier(*settings_);
        QVERIFY(!notifier.look(troubled(Trouble::DriveMissing), kStart));
        QVERIFY(!notifier.look(troubled(Trouble::DriveMissing), kStart + kSettled));
        QVERIFY(
            notifier.look(troubled(Trouble::DriveMissing), kStart + kMissingForLong).has_value());
    }

    void aDriveThatWasMissingBeforeTheStartIsToldInTime()
    {
        Notifier notifier(*settings_);
        Situation missing = troubled(Trouble::DriveMissing);
        missing.troubleSince = kStart - kMissingForLong + kSettled;
        QVERIFY(!notifier.look(missing, kStart));
        QVERIFY(notifier.look(missing, kStart + kSettled).has_value());
    }

    void whatIsTurnedOffIsNotTold()
    {
        settings_->setNotifies(AppSettings::Occasion::MassChange, false);
        Notifier notifier(*settings_);
        QVERIFY(!notifier.look(troubled(Trouble::MassChange), kStart));
        QVERIFY(!notifier.look(troubled(Trouble::MassChange), kStart + kSettled));
    }

    void aBackupUnderWayEndsNoTrouble()
    {
        Notifier notifier(*settings_);
        QVERIFY(!notifier.look(troubled(Trouble::LeftOut), kStart));
        QVERIFY(notifier.look(troubled(Trouble::LeftOut), kStart + kSettled).has_value());
        Situation running = safe();
        running.tray = TrayState::Working;
        for (int pass = 1; pass < 4; ++pass) {
            const TimeNs at = kStart + kSettled + pass * 60 * kSecond;
            QVERIFY(!notifier.look(running, at));
            QVERIFY(!notifier.takeBack());
            QVERIFY(!notifier.look(troubled(Trouble::LeftOut), at + 20 * kSecond));
        }
        QVERIFY(!notifier.look(safe(), kStart + 3600 * kSecond));
        QVERIFY(notifier.takeBack());
    }

    void theFirstBackupIsToldOnce()
    {
        Notifier notifier(*settings_);
        Situation running = safe();
        running.tray = TrayState::Working;
        running.lastGood = 0;
        QVERIFY(!notifier.look(running, kStart));
        QVERIFY(notifier.look(safe(), kStart + kSecond).has_value());
        QVERIFY(!notifier.look(safe(), kStart + 2 * kSecond));
    }

    void aBackupThatWasNotAskedAboutYetIsNoFirstOne()
    {
        Notifier notifier(*settings_);
        Situation starting = safe();
        starting.tray = TrayState::Working;
        starting.lastGood = 0;
        starting.isLastGoodKnown = false;
        QVERIFY(!notifier.look(starting, kStart));
        QVERIFY(!notifier.look(safe(), kStart + kSecond));
    }

    void aBackupThatWasThereBeforeIsNoFirstOne()
    {
        Notifier notifier(*settings_);
        QVERIFY(!notifier.look(safe(), kStart));
        QVERIFY(!notifier.look(safe(), kStart + kSecond));
    }

private:
    QTemporaryDir folder_;
    int number_ = 0;
    std::unique_ptr<AppSettings> settings_;
};

QTEST_MAIN(TestNotifier)
#include "test_notifier.moc"
