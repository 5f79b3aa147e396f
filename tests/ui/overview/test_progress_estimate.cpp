// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/overview/progress_estimate.h"

#include <QLocale>
#include <QTest>

using namespace holdfast;
using namespace holdfast::ui;
using Phase = RunProgress::Phase;

namespace
{

constexpr std::uint64_t kMiB = 1024 * 1024;

ProgressSample copying(std::int64_t files, std::uint64_t bytes)
{
    return {Phase::Copying, 5000, 3310, files, 4096 * kMiB, bytes};
}

}  // namespace

class TestProgressEstimate : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }

    void aSteadyCopySaysHowLongItTakes()
    {
        ProgressEstimate estimate;
        estimate.take({Phase::Scanning, 5000, 0, 0, 0, 0}, 0);
        QVERIFY(!estimate.share().has_value());
        QCOMPARE(estimate.headline(), QStringLiteral("Looking for changes: 5,000 files so far"));
        for (int i = 0; i <= 100; ++i) {
            estimate.take(copying(i * 12, static_cast<std::uint64_t>(i) * 20 * kMiB),
                          i * kSecond / 10 * 3);
        }
        QCOMPARE(estimate.headline(), QStringLiteral("Backing up: 1,200 of 3,310 files, 2.0 GiB to "
                                                     "go, less than a minute"));
        QVERIFY(estimate.rateText().endsWith(QStringLiteral("MiB a second")));
        const double rate = *estimate.rate() / static_cast<double>(kMiB);
        QVERIFY2(rate > 64 && rate < 69, qPrintable(QString::number(rate)));
        QVERIFY(*estimate.remaining() > 25 * kSecond && *estimate.remaining() < 40 * kSecond);
    }

    void nothingIsGuessedInTheFirstTwoSeconds()
    {
        ProgressEstimate estimate;
        estimate.take(copying(0, 0), 0);
        estimate.take(copying(10, 10 * kMiB), kSecond);
        QVERIFY(!estimate.rate().has_value());
        QVERIFY(!estimate.remaining().has_value());
        QVERIFY(estimate.rateText().isEmpty());
        estimate.take(copying(20, 20 * kMiB), 2 * kSecond);
        QVERIFY(estimate.rate().has_value());
        QVERIFY(estimate.remaining().has_value());
    }

    void theBarNeverGoesBackWhenTheTotalGrows()
    {
        ProgressEstimate estimate;
        estimate.take({Phase::Copying, 100, 100, 50, 100 * kMiB, 50 * kMiB}, 0);
        const double half = *estimate.share();
        QVERIFY(half > 0.49 && half < 0.51);
        estimate.take({Phase::Copying, 200, 200, 51, 300 * kMiB, 51 * kMiB}, kSecond);
        QCOMPARE(*estimate.share(), half);
        estimate.take({Phase::Finishing, 200, 200, 200, 300 * kMiB, 300 * kMiB}, 2 * kSecond);
        QCOMPARE(*estimate.share(), 1.0);
    }

    void anotherRunBeginsAnewAlthoughItsCountersGoOn()
    {
        ProgressEstimate estimate;
        estimate.take({Phase::Copying, 100, 10, 10, 10 * kMiB, 10 * kMiB}, 0);
        estimate.take({Phase::Done, 100, 10, 10, 10 * kMiB, 10 * kMiB}, kSecond);
        QCOMPARE(*estimate.share(), 1.0);
        estimate.take({Phase::Starting, 100, 10, 10, 10 * kMiB, 10 * kMiB}, 2 * kSecond);
        QVERIFY(!estimate.share().has_value());
        estimate.take({Phase::Scanning, 140, 10, 10, 10 * kMiB, 10 * kMiB}, 3 * kSecond);
        QCOMPARE(estimate.headline(), QStringLiteral("Looking for changes: 40 files so far"));
        estimate.take({Phase::Copying, 200, 4, 11, 8 * kMiB, 12 * kMiB}, 4 * kSecond);
        QCOMPARE(estimate.sample().filesDone, 1);
        QCOMPARE(estimate.sample().bytesDone, 2 * kMiB);
        QVERIFY(*estimate.share() < 0.3);
    }

    void aBurstIsSmoothed()
    {
        ProgressEstimate estimate;
        std::uint64_t bytes = 0;
        TimeNs at = 0;
        for (int i = 0; i < 200; ++i) {
            estimate.take(copying(0, bytes), at);
            bytes += kMiB;
            at += kSecond / 10;
        }
        const double before = *estimate.rate();
        bytes += 20 * kMiB;  // as much as two seconds in a tenth of one
        estimate.take(copying(0, bytes), at);
        QVERIFY(*estimate.rate() > before);
        QVERIFY(*estimate.rate() < before * 1.5);
    }

    void withoutATotalTheCountIsSaid()
    {
        ProgressEstimate estimate;
        estimate.take({Phase::Copying, 0, 0, 7, 0, 0}, 0);
        QCOMPARE(estimate.headline(), QStringLiteral("Backing up: 7 files so far"));
        QVERIFY(!estimate.share().has_value());
    }
};

QTEST_MAIN(TestProgressEstimate)
#include "test_progress_estimate.moc"
