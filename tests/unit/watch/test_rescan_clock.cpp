// SPDX-License-Identifier: GPL-3.0-or-later
#include "watch/rescan_clock.h"

#include <QTest>

#include <rapidcheck.h>

using namespace holdfast;

namespace
{

constexpr TimeNs kMinute = 60 * kSecond;
constexpr qint64 kNever = -1;

}  // namespace

class TestRescanClock : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void afterAScan_data()
    {
        QTest::addColumn<qint64>("minutes");
        QTest::addColumn<qint64>("all");
        QTest::addColumn<qint64>("unwatched");
        const auto row = [](const char *name, qint64 minutes, qint64 allSeconds,
                            qint64 unwatchedSeconds) {
            QTest::newRow(name) << minutes << allSeconds << unwatchedSeconds;
        };
        row("an hour: what is unwatched after a sixth", 60, 3600, 600);
        row("half an hour: a sixth is less than ten minutes", 30, 1800, 300);
        row("a minute", 1, 60, 10);
        row("a day: what is unwatched after ten minutes all the same", 1440, 86'400, 600);
        row("no rescans: what is unwatched is looked at nevertheless", 0, kNever, 600);
    }

    void afterAScan()
    {
        QFETCH(qint64, minutes);
        QFETCH(qint64, all);
        QFETCH(qint64, unwatched);
        RescanClock clock(minutes * kMinute);
        const TimeNs then = 1000 * kSecond;
        clock.scannedAll(then);
        QCOMPARE(clock.allDue().has_value(), all != kNever);
        if (all != kNever) {
            QCOMPARE(*clock.allDue(), then + all * kSecond);
        }
        QCOMPARE(clock.unwatchedDue(), then + unwatched * kSecond);
    }

    void countsFromTheBeginningOfTheClock()
    {
        const RescanClock clock(kMinute);
        QCOMPARE(*clock.allDue(), kMinute);
        QCOMPARE(clock.unwatchedDue(), kMinute / 6);
    }

    void aLookAtTheUnwatchedPutsOffOnlyItself()
    {
        RescanClock clock(60 * kMinute);
        clock.scannedAll(0);
        clock.scannedUnwatched(10 * kMinute);
        QCOMPARE(*clock.allDue(), 60 * kMinute);
        QCOMPARE(clock.unwatchedDue(), 20 * kMinute);
    }

    void aLookAtAllIsOneAtTheUnwatchedToo()
    {
        RescanClock clock(60 * kMinute);
        clock.scannedUnwatched(55 * kMinute);
        clock.scannedAll(60 * kMinute);
        QCOMPARE(*clock.allDue(), 120 * kMinute);
        QCOMPARE(clock.unwatchedDue(), 70 * kMinute);
    }

    void neverPutsOffForLonger()
    {
        QVERIFY(rc::check("what is unwatched comes first, and within ten minutes", [] {
            RescanClock clock(*rc::gen::inRange<TimeNs>(0, 10'000) * kMinute);
            const TimeNs then = *rc::gen::inRange<TimeNs>(0, 1000 * kDay);
            clock.scannedAll(then);
            RC_ASSERT(clock.unwatchedDue() > then);
            RC_ASSERT(clock.unwatchedDue() <= then + 10 * kMinute);
            RC_ASSERT(!clock.allDue() || clock.unwatchedDue() <= *clock.allDue());
        }));
    }
};

QTEST_APPLESS_MAIN(TestRescanClock)
#include "test_rescan_clock.moc"
