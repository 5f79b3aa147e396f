// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/clock.h"

#include <QDateTime>
#include <QTest>

#include <ctime>
#include <limits>
#include <rapidcheck.h>

using namespace holdfast;

namespace
{

constexpr TimeNs kNow = 1'795'507'667 * kSecond + 250'000'000;  // 2026-11-24T08:07:47.25Z
constexpr TimeNs kHour = 3600 * kSecond;
constexpr TimeNs kMin = std::numeric_limits<TimeNs>::min();
constexpr TimeNs kMax = std::numeric_limits<TimeNs>::max();

QString text(const std::string &bytes)
{
    return QString::fromStdString(bytes);
}

TimeNs utc(int year, int month, int day, int hour = 0, int minute = 0, int second = 0)
{
    return QDateTime(QDate(year, month, day), QTime(hour, minute, second), Qt::UTC)
               .toSecsSinceEpoch() *
           kSecond;
}

}  // namespace

class TestClock : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        // Central European rules, spelled out so that no time zone files are needed.
        qputenv("TZ", "CET-1CEST,M3.5.0,M10.5.0/3");
        ::tzset();
    }

    void texts_data()
    {
        QTest::addColumn<qint64>("time");
        QTest::addColumn<QString>("iso");
        QTest::addColumn<QString>("log");
        QTest::addColumn<QString>("stamp");
        const auto row = [](const char *name, TimeNs time, const char *iso, const char *log,
                            const char *stamp) {
            QTest::newRow(name) << qint64{time} << QString::fromUtf8(iso) << QString::fromUtf8(log)
                                << QString::fromUtf8(stamp);
        };
        row("the epoch", 0, "1970-01-01T00:00:00Z", "1970-01-01 00:00:00", "19700101_000000");
        row("a moment with a fraction", kNow, "2026-11-24T08:07:47.250000000Z",
            "2026-11-24 08:07:47", "20261124_080747");
        row("one nanosecond", 1, "1970-01-01T00:00:00.000000001Z", "1970-01-01 00:00:00",
            "19700101_000000");
        row("one nanosecond before the epoch", -1, "1969-12-31T23:59:59.999999999Z",
            "1969-12-31 23:59:59", "19691231_235959");
        row("one second before the epoch", -kSecond, "1969-12-31T23:59:59Z", "1969-12-31 23:59:59",
            "19691231_235959");
        row("a leap day", utc(2024, 2, 29, 23, 59, 59), "2024-02-29T23:59:59Z",
            "2024-02-29 23:59:59", "20240229_235959");
        row("no leap day in 1900", utc(1900, 2, 28) + kDay, "1900-03-01T00:00:00Z",
            "1900-03-01 00:00:00", "19000301_000000");
        row("behind 32 bits", utc(2038, 1, 19, 3, 14, 8), "2038-01-19T03:14:08Z",
            "2038-01-19 03:14:08", "20380119_031408");
        row("the earliest", kMin, "1677-09-21T00:12:43.145224192Z", "1677-09-21 00:12:43",
            "16770921_001243");
        row("the latest", kMax, "2262-04-11T23:47:16.854775807Z", "2262-04-11 23:47:16",
            "22620411_234716");
    }

    void texts()
    {
        QFETCH(qint64, time);
        QFETCH(QString, iso);
        QFETCH(QString, log);
        QFETCH(QString, stamp);
        QCOMPARE(text(toIso8601(time)), iso);
        QCOMPARE(text(toIso8601(time, false)), iso.left(19) + QLatin1Char('Z'));
        QCOMPARE(text(toLogTime(time)), log);
        QCOMPARE(text(toFileStamp(time)), stamp);
    }

    void textsAgreeWithQt()
    {
        QVERIFY(rc::check("for any second", [] {
            const auto seconds = *rc::gen::inRange<TimeNs>(kMin / kSecond, kMax / kSecond);
            const QString expected =
                QDateTime::fromSecsSinceEpoch(seconds, Qt::UTC).toString(Qt::ISODate);
            RC_ASSERT(text(toIso8601(seconds * kSecond)) == expected);
        }));
    }

    void textsAreReadBack()
    {
        QVERIFY(rc::check("to the nanosecond, and sort as the times do", [] {
            const auto any = rc::gen::inRange<TimeNs>(kMin + kSecond, kMax - 2 * kSecond);
            const TimeNs a = *any;
            const TimeNs b = *any;
            RC_ASSERT(*parseTime(toIso8601(a), 0) == a);
            if (a < b) {
                RC_ASSERT(toFileStamp(a) <= toFileStamp(b));
                RC_ASSERT(toLogTime(a) <= toLogTime(b));
            }
        }));
    }

    void times_data()
    {
        QTest::addColumn<QString>("input");
        QTest::addColumn<qint64>("time");
        const auto row = [](const char *input, TimeNs time) {
            QTest::newRow(input) << QString::fromUtf8(input) << qint64{time};
        };
        const TimeNs moment = utc(2026, 11, 24, 8, 7, 47);
        row("2026-11-24T08:07:47Z", moment);
        row("2026-11-24t08:07:47z", moment);
        row("2026-11-24T09:07:47+01:00", moment);
        row("2026-11-24T09:07:47+0100", moment);
        row("2026-11-24T09:07:47+01", moment);
        row("2026-11-24T02:37:47-05:30", moment);
        row("2026-11-25T08:06:47+23:59", moment);
        row("2026-11-24T08:07:47-00:00", moment);
        row("2026-11-24T08:07:47.5Z", moment + kSecond / 2);
        row("2026-11-24T08:07:47,5Z", moment + kSecond / 2);
        row("2026-11-24T08:07:47.123456789Z", moment + 123'456'789);
        row("2026-11-24 09:07:47.250000000 +0100", kNow);
        row("2026-11-24T08:07Z", moment - 47 * kSecond);
        row("  2026-11-24T08:07:47Z\t", moment);
        row("2026-11-24T09:07:47", moment);
        row("2026-11-24 09:07", moment - 47 * kSecond);
        row("2026-11-24", utc(2026, 11, 23, 23));
        row("2026-07-01", utc(2026, 6, 30, 22));
        row("2026-07-01T12:00:00", utc(2026, 7, 1, 10));
        row("2024-02-29", utc(2024, 2, 28, 23));
        row("1970-01-01T00:59:59", -kSecond);
        row("1969-12-31T23:59:59.25Z", -kSecond + kSecond / 4);
        row("1900-06-01T00:00:00Z", utc(1900, 6, 1));
        row("@0", 0);
        row("@1795507667", moment);
        row("@1795507667.25", kNow);
        row("@1795507667.000000001", moment + 1);
        row("@-1", -kSecond);
        row("@-1.5", -kSecond - kSecond / 2);
        row("@-0.5", -kSecond / 2);
        row("now", kNow);
        row("Now", kNow);
        row("yesterday", kNow - kDay);
        row("0 seconds ago", kNow);
        row("1 second ago", kNow - kSecond);
        row("90 seconds ago", kNow - 90 * kSecond);
        row("5 minutes ago", kNow - 5 * 60 * kSecond);
        row("1 hour ago", kNow - kHour);
        row("2 days ago", kNow - 2 * kDay);
        row("2 DAYS AGO", kNow - 2 * kDay);
        row("  2   days\tago ", kNow - 2 * kDay);
        row("2days ago", kNow - 2 * kDay);
        row("3 weeks ago", kNow - 21 * kDay);
        // 09:07:47.25 here, and still so in summer, when clocks are one hour further.
        row("1 month ago", utc(2026, 10, 24, 7, 7, 47) + kSecond / 4);
        row("9 months ago", utc(2026, 2, 24, 8, 7, 47) + kSecond / 4);
        row("12 months ago", utc(2025, 11, 24, 8, 7, 47) + kSecond / 4);
        row("1 year ago", utc(2025, 11, 24, 8, 7, 47) + kSecond / 4);
        row("100 years ago", utc(1926, 11, 24, 8, 7, 47) + kSecond / 4);
    }

    void times()
    {
        QFETCH(QString, input);
        QFETCH(qint64, time);
        const auto parsed = parseTime(input.toStdString(), kNow);
        QVERIFY(parsed.ok());
        QCOMPARE(text(toIso8601(*parsed)), text(toIso8601(time)));
    }

    void aMonthAgoStaysWithinTheMonth()
    {
        QCOMPARE(text(toIso8601(*parseTime("1 month ago", utc(2026, 3, 31, 10)))),
                 QStringLiteral("2026-02-28T11:00:00Z"));
        QCOMPARE(text(toIso8601(*parseTime("1 year ago", utc(2024, 2, 29, 10)))),
                 QStringLiteral("2023-02-28T10:00:00Z"));
        QCOMPARE(text(toIso8601(*parseTime("1 month ago", -kSecond / 4))),
                 QStringLiteral("1969-11-30T23:59:59.750000000Z"));
    }

    void aTimeThatClocksSkipIsTakenAtTheirRate()
    {
        // 02:30 does not exist on that night: clocks go from 02:00 to 03:00, at 01:00 UTC.
        const auto parsed = parseTime("2026-03-29T02:30", kNow);
        QVERIFY(parsed.ok());
        QVERIFY(*parsed == utc(2026, 3, 29, 0, 30) || *parsed == utc(2026, 3, 29, 1, 30));
    }

    void refused_data()
    {
        QTest::addColumn<QByteArray>("input");
        for (const char *input : {"",
                                  "   ",
                                  "tomorrow",
                                  "nowish",
                                  "now now",
                                  "2026",
                                  "2026-11",
                                  "2026-1-4",
                                  "26-11-24",
                                  "20261124",
                                  "2026-13-01",
                                  "2026-00-10",
                                  "2026-11-00",
                                  "2026-11-31",
                                  "2026-02-29",
                                  "2026-11-24T",
                                  "2026-11-24T08",
                                  "2026-11-24T8:07",
                                  "2026-11-24T24:00",
                                  "2026-11-24T08:60",
                                  "2026-11-24T08:07:60Z",
                                  "2026-11-24T08:07:4",
                                  "2026-11-24T08:07:47.Z",
                                  "2026-11-24T08:07:47.1234567890Z",
                                  "2026-11-24T08:07:47X",
                                  "2026-11-24T08:07:47ZZ",
                                  "2026-11-24T08:07:47 CET",
                                  "2026-11-24T08:07:47+1",
                                  "2026-11-24T08:07:47+24:00",
                                  "2026-11-24T08:07:47+01:60",
                                  "2026-11-24T08:07:47+01:",
                                  "2026-11-24T08:07:47+01:00:00",
                                  "2026-11-24Z",
                                  "-2026-11-24",
                                  "0001-01-01T00:00:00Z",
                                  "1677-01-01T00:00:00Z",
                                  "2263-01-01T00:00:00Z",
                                  "9999-12-31",
                                  "@",
                                  "@-",
                                  "@+1",
                                  "@1.",
                                  "@.5",
                                  "@1.5.5",
                                  "@1e9",
                                  "@0x10",
                                  "@1 ago",
                                  "@9223372037",
                                  "@-9223372037",
                                  "@99999999999999999999",
                                  "2 days",
                                  "days ago",
                                  "2 ago",
                                  "two days ago",
                                  "-2 days ago",
                                  "1.5 days ago",
                                  "2 fortnights ago",
                                  "2 dayss ago",
                                  "2 daysago",
                                  "2 days ago!",
                                  "2 days before",
                                  "1000000 years ago",
                                  "500 years ago",
                                  "200000 days ago",
                                  "999999999999999999 seconds ago",
                                  "99999999999999999999 seconds ago"}) {
            QTest::newRow(input) << QByteArray(input);
        }
        QTest::newRow("a NUL behind a time") << QByteArray("2026-11-24T08:07:47Z\0", 21);
        QTest::newRow("a newline behind a time") << QByteArray("now\n");
    }

    void refused()
    {
        QFETCH(QByteArray, input);
        const auto parsed = parseTime(input.toStdString(), kNow);
        QVERIFY(!parsed.ok());
        QCOMPARE(static_cast<int>(parsed.error().code), static_cast<int>(ErrorCode::Invalid));
        const QString reason = text(parsed.error().reason());
        QVERIFY(reason.contains(QStringLiteral("ISO 8601")));
        QVERIFY(reason.contains(QStringLiteral("2 days ago")));
    }

    void noTextIsReadAsATimeOutOfRange()
    {
        QVERIFY(rc::check("texts of the right letters give a time or an error", [] {
            const auto input = *rc::gen::container<std::string>(
                rc::gen::elementOf(std::string("0123456789--::TZ+@. dayhourgs")));
            if (const auto parsed = parseTime(input, kNow); parsed.ok()) {
                RC_ASSERT(*parseTime(toIso8601(*parsed), kNow) == *parsed);
            }
            for (const TimeNs now : {kMin, kMax, TimeNs{0}}) {
                const auto count = std::to_string(*rc::gen::inRange(0, 100000));
                const auto ago = parseTime(
                    count + *rc::gen::elementOf(std::vector<std::string>{
                                " seconds ago", " weeks ago", " months ago", " years ago"}),
                    now);
                if (ago.ok()) {
                    RC_ASSERT(*ago <= now);
                }
            }
        }));
    }

    void theSystemsClockTellsTheTime()
    {
        const SystemClock clock;
        const TimeNs before = std::time(nullptr) * kSecond;
        const TimeNs now = clock.now();
        // Seconds of time() may lag behind by a tick.
        QVERIFY(now >= before);
        QVERIFY(now < before + 60 * kSecond);
    }
};

QTEST_APPLESS_MAIN(TestClock)
#include "test_clock.moc"
