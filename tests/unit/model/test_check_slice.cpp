// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/check_slice.h"

#include <QTest>

#include <cmath>
#include <string>
#include <vector>

using namespace holdfast;

namespace
{

constexpr TimeNs kHour = 3600 * kSecond;

}  // namespace

class TestCheckSlice : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsDue();
    void aCycleChecksEachPathOnce_data();
    void aCycleChecksEachPathOnce();
    void afterALongTimeAllIsDue();
    void aPathIsOneHoweverItIsGiven();
};

void TestCheckSlice::whatIsDue()
{
    QVERIFY(!dueSlice(0, kDay, kDay + kHour - 1, 30));
    QVERIFY(dueSlice(0, kDay, kDay + kHour, 30));
    QVERIFY(!dueSlice(0, kDay, 2 * kDay, 0));
    QVERIFY(!dueSlice(0, kDay, 0, 30));
}

void TestCheckSlice::aCycleChecksEachPathOnce_data()
{
    QTest::addColumn<qlonglong>("every");
    QTest::newRow("hourly") << qlonglong(kHour);
    QTest::newRow("daily") << qlonglong(kDay);
    QTest::newRow("three times in a cycle") << qlonglong(10 * kDay);
}

void TestCheckSlice::aCycleChecksEachPathOnce()
{
    QFETCH(qlonglong, every);
    std::vector<int> checked(2000);
    std::uint32_t begin = 4'000'000'000;
    std::size_t largest = 0;
    for (TimeNs now = every; now <= 30 * kDay; now += every) {
        const std::optional<CheckSlice> slice = dueSlice(begin, now - every, now, 30);
        QVERIFY(slice.has_value());
        std::size_t size = 0;
        for (std::size_t i = 0; i < checked.size(); ++i) {
            const bool isPart = slice->contains("folder", "file" + std::to_string(i));
            checked[i] += isPart ? 1 : 0;
            size += isPart ? 1 : 0;
        }
        largest = std::max(largest, size);
        begin = slice->end();
    }
    // Fractions of 2^32 are rounded down: a handful may wait for the next cycle.
    const auto missed = std::count(checked.begin(), checked.end(), 0);
    QVERIFY2(missed <= 1, qPrintable(QString::number(missed)));
    QVERIFY(std::all_of(checked.begin(), checked.end(), [](int times) { return times <= 1; }));
    // Spread evenly: no slice is much larger than its share.
    const double share = static_cast<double>(every) / static_cast<double>(30 * kDay);
    const double expected = share * static_cast<double>(checked.size());
    QVERIFY(static_cast<double>(largest) < expected + 5 * std::sqrt(expected) + 1);
}

void TestCheckSlice::afterALongTimeAllIsDue()
{
    const std::optional<CheckSlice> slice = dueSlice(77, 0, 31 * kDay, 30);
    QVERIFY(slice.has_value());
    for (int i = 0; i < 1000; ++i) {
        QVERIFY(slice->contains("", std::to_string(i)));
    }
    QCOMPARE(slice->end(), 77U);
}

void TestCheckSlice::aPathIsOneHoweverItIsGiven()
{
    const CheckSlice half{0, std::uint64_t{1} << 31U};
    for (int i = 0; i < 100; ++i) {
        const std::string name = std::to_string(i);
        QCOMPARE(half.contains("a/b", name), half.contains("", "a/b/" + name));
    }
}

QTEST_APPLESS_MAIN(TestCheckSlice)
#include "test_check_slice.moc"
