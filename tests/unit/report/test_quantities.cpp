// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/quantities.h"

#include <QTest>

#include <ctime>
#include <limits>

using namespace holdfast;

class TestQuantities : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        qputenv("TZ", "CET-1CEST,M3.5.0,M10.5.0/3");
        ::tzset();
    }

    void sizes_data()
    {
        QTest::addColumn<quint64>("bytes");
        QTest::addColumn<QString>("text");
        const auto row = [](const char *text, std::uint64_t bytes) {
            QTest::newRow(text) << quint64{bytes} << QString::fromUtf8(text);
        };
        row("0 bytes", 0);
        row("1 byte", 1);
        row("1023 bytes", 1023);
        row("1.0 KiB", 1024);
        row("1.5 KiB", 1536);
        row("1023.9 KiB", 1'048'470);
        row("1.0 MiB", 1'048'550);
        row("4.0 GiB", 4ULL << 30);
        row("1.0 TiB", 1ULL << 40);
        row("16.0 EiB", std::numeric_limits<std::uint64_t>::max());
    }

    void sizes()
    {
        QFETCH(quint64, bytes);
        QFETCH(QString, text);
        QCOMPARE(QString::fromStdString(sizeText(bytes)), text);
    }

    void durations_data()
    {
        QTest::addColumn<qint64>("duration");
        QTest::addColumn<QString>("text");
        const auto row = [](const char *name, TimeNs duration, const char *text) {
            QTest::newRow(name) << qint64{duration} << QString::fromUtf8(text);
        };
        row("nothing", 0, "less than a second");
        row("the clock went back", -5 * kSecond, "less than a second");
        row("almost a second", kSecond - 1, "less than a second");
        row("seconds", 59 * kSecond, "59 s");
        row("minutes", 200 * kSecond, "3 min 20 s");
        row("hours", 7500 * kSecond, "2 h 5 min");
        row("days", 3 * kDay + 4 * 3600 * kSecond, "3 d 4 h");
    }

    void durations()
    {
        QFETCH(qint64, duration);
        QFETCH(QString, text);
        QCOMPARE(QString::fromStdString(durationText(duration)), text);
    }

    void countsAreGrouped()
    {
        QCOMPARE(countText(0), std::string("0"));
        QCOMPARE(countText(1'234'567), std::string("1,234,567"));
    }

    void timesAreLocal_data()
    {
        QTest::addColumn<qint64>("time");
        QTest::addColumn<QString>("text");
        QTest::newRow("never") << qint64{0} << QStringLiteral("-");
        QTest::newRow("in winter") << qint64{1'795'507'667 * kSecond + 999'999'999}
                                   << QStringLiteral("2026-11-24 09:07:47");
        QTest::newRow("in summer")
            << qint64{1'782'864'000 * kSecond} << QStringLiteral("2026-07-01 02:00:00");
        QTest::newRow("just before 1970") << qint64{-1} << QStringLiteral("1970-01-01 00:59:59");
    }

    void timesAreLocal()
    {
        QFETCH(qint64, time);
        QFETCH(QString, text);
        QCOMPARE(QString::fromStdString(localTimeText(time)), text);
    }
};

QTEST_APPLESS_MAIN(TestQuantities)
#include "test_quantities.moc"
