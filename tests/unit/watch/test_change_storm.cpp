// SPDX-License-Identifier: GPL-3.0-or-later
// What a storm of events costs: told in the output; the limits are far above what is usual, as
// other programs may run at the same time.
#include "watch/change_aggregator.h"

#include <QElapsedTimer>
#include <QTest>

#include <functional>

using namespace holdfast;

namespace
{

constexpr int kEvents = 1'000'000;
constexpr std::size_t kMostAtOnce = PendingTree::kMostPending;

RelPath pathOf(const std::string &text)
{
    return RelPath::trusted(text);
}

using Shape = std::function<RawChange(int)>;

}  // namespace

Q_DECLARE_METATYPE(Shape)

class TestChangeStorm : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aMillionEvents_data();
    void aMillionEvents();
    void aMillionVersions();
};

void TestChangeStorm::aMillionEvents_data()
{
    QTest::addColumn<Shape>("shape");
    using Kind = RawChange::Kind;
    const auto row = [](const char *name, Shape shape) { QTest::newRow(name) << std::move(shape); };
    row("one file, over and over", [](int) {
        return RawChange{0, pathOf("home/user/.cache/log"), Kind::Touched};
    });
    row("one folder of a million names", [](int i) {
        return RawChange{0, pathOf("mail/new/" + std::to_string(i)), Kind::Touched};
    });
    row("a tree of many folders", [](int i) {
        return RawChange{0,
                         pathOf("src/build/obj/" + std::to_string(i / 1000) + "/" +
                                std::to_string(i / 20) + "/" + std::to_string(i)),
                         Kind::Touched};
    });
    row("scattered", [](int i) {
        const auto place = static_cast<std::uint64_t>(i) * 2654435761U;
        return RawChange{0,
                         pathOf("a" + std::to_string(place % 31) + "/b" +
                                std::to_string(place % 971) + "/c" + std::to_string(i)),
                         i % 3 == 0 ? Kind::Removed : Kind::Touched};
    });
    row("folders that come with content", [](int i) {
        return RawChange{0, pathOf("modules/" + std::to_string(i) + "/lib"), Kind::Subtree};
    });
    row("a deep tree", [](int i) {
        std::string path = "deep";
        for (int level = 0; level < 30; ++level) {
            path += "/level" + std::to_string((i >> level) & 1);
        }
        return RawChange{0, pathOf(path + "/file"), Kind::Touched};
    });
}

/// 40,000 in a second, looked at as soon as something is due.
void TestChangeStorm::aMillionEvents()
{
    QFETCH(Shape, shape);
    std::vector<RawChange> changes;
    changes.reserve(kEvents);
    for (int i = 0; i < kEvents; ++i) {
        changes.push_back(shape(i));
    }
    ChangeAggregator aggregator({});
    TimeNs now = 0;
    std::size_t most = 0;
    std::size_t looks = 0;
    QElapsedTimer timer;
    timer.start();
    for (const RawChange &change : changes) {
        now += kSecond / 40'000;
        aggregator.add(change, now);
        most = std::max(most, aggregator.pending());
        if (const auto due = aggregator.due(); due && *due <= now) {
            looks += aggregator.take(now).size();
        }
    }
    const qint64 each = timer.nsecsElapsed() / kEvents;
    qInfo("%lld ns an event (%.1f %% of a core at 40,000 a second), %zu waited at most, %zu looks",
          static_cast<long long>(each), static_cast<double>(each) * 40'000 / 1e7, most, looks);
    QVERIFY(most <= kMostAtOnce);
    QVERIFY2(each < 10'000, "well under one core, whatever else runs");
    while (const auto due = aggregator.due()) {
        QVERIFY(!aggregator.take(*due).empty());
    }
    QCOMPARE(aggregator.pending(), std::size_t{0});
}

void TestChangeStorm::aMillionVersions()
{
    constexpr TimeNs kApart = kSecond / 20'000;
    ChangeAggregator aggregator({});
    QElapsedTimer timer;
    timer.start();
    for (int i = 0; i < kEvents; ++i) {
        aggregator.versioned(0, pathOf("d/" + std::to_string(i % 1000) + "/" + std::to_string(i)),
                             i * kApart);
    }
    qInfo("%lld ns a version", static_cast<long long>(timer.nsecsElapsed() / kEvents));
    // The latest of them are limited, and only so many.
    const ScanRequest request = aggregator.takeWhole(0, ScanReason::Rescan, kEvents * kApart);
    QCOMPARE(request.except.size(), BusyFiles::kMostFiles);
    QCOMPARE(aggregator.pending(), BusyFiles::kMostFiles);
    timer.start();
    std::size_t looks = 0;
    while (const auto due = aggregator.due()) {
        looks += aggregator.take(*due).size();
    }
    qInfo("%lld ms to let them go, in %zu looks", static_cast<long long>(timer.elapsed()), looks);
    QVERIFY(looks < 100);
    QCOMPARE(aggregator.pending(), std::size_t{0});
}

QTEST_APPLESS_MAIN(TestChangeStorm)
#include "test_change_storm.moc"
