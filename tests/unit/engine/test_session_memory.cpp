// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/session_memory.h"

#include <QtTest>

using namespace holdfast;

namespace
{

constexpr TimeNs kMinute = 60 * kSecond;

RunSummary pass(std::vector<ItemError> errors = {})
{
    RunSummary summary;
    summary.errors = std::move(errors);
    summary.complete = summary.errors.empty();
    return summary;
}

}  // namespace

class TestSessionMemory : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void countsOfTheLastHourAreKept();
    void aFileCountsOnce();
    void portionsAddUpToOneRow();
    void anErrorStaysUntilEverythingWasLookedAt();
    void aPassThatDidNothingWritesNothing();
};

void TestSessionMemory::countsOfTheLastHourAreKept()
{
    RecentCounts counts;
    counts.add(1, 5, 0);
    counts.add(1, 7, 30 * kMinute);
    counts.add(2, 100, 30 * kMinute);
    QCOMPARE(counts.of(1, 59 * kMinute), std::int64_t{12});
    QCOMPARE(counts.of(1, 61 * kMinute), std::int64_t{7});
    QCOMPARE(counts.of(1, 91 * kMinute), std::int64_t{0});
    QCOMPARE(counts.of(3, 0), std::int64_t{0});
    // What comes each second for an hour takes no entry each.
    for (TimeNs at = 0; at < 60 * kMinute; at += kSecond) {
        counts.add(4, 1, at);
    }
    QCOMPARE(counts.of(4, 60 * kMinute - kSecond), std::int64_t{3600});
    counts.forget(4);
    QCOMPARE(counts.of(4, 60 * kMinute - kSecond), std::int64_t{0});
    QCOMPARE(counts.of(2, 60 * kMinute), std::int64_t{100});
}

void TestSessionMemory::aFileCountsOnce()
{
    RecentFiles files;
    const RelPath often = RelPath::trusted("often");
    const RelPath once = RelPath::trusted("once");
    files.add(1, once, 0);
    for (TimeNs at = 0; at < 50 * kMinute; at += kMinute) {
        files.add(1, often, at);
    }
    QCOMPARE(files.of(1, 50 * kMinute), std::int64_t{2});
    QVERIFY(files.contains(1, often) && files.contains(1, once) && !files.contains(2, once));
    QCOMPARE(files.of(1, 61 * kMinute), std::int64_t{1});
    files.remove(1, often);
    QCOMPARE(files.of(1, 61 * kMinute), std::int64_t{0});
    files.add(1, often, 70 * kMinute);
    QCOMPARE(files.of(1, 109 * kMinute), std::int64_t{1});
    QCOMPARE(files.of(1, 130 * kMinute), std::int64_t{0});
}

void TestSessionMemory::portionsAddUpToOneRow()
{
    SessionMemory memory;
    RunSummary first = pass();
    first.counts.backup = 3;
    first.scannedFiles = 10;
    first.finished = 100;
    QVERIFY(memory.absorb(first, true));
    RunSummary second = pass();
    second.counts.modified = 1;
    second.bytesWritten = 5;
    second.scannedFiles = 1;
    second.finished = 200;
    QVERIFY(memory.absorb(second, false));
    QCOMPARE(memory.total.counts.backup, std::int64_t{3});
    QCOMPARE(memory.total.counts.modified, std::int64_t{1});
    QCOMPARE(memory.total.bytesWritten, std::uint64_t{5});
    QCOMPARE(memory.total.scannedFiles, std::int64_t{10});
    QCOMPARE(memory.total.finished, TimeNs{200});
    QVERIFY(memory.total.complete);
}

void TestSessionMemory::anErrorStaysUntilEverythingWasLookedAt()
{
    SessionMemory memory;
    QVERIFY(memory.absorb(pass(), true));
    QVERIFY(memory.absorb(pass({{"source/a", "unreadable"}}), false));
    QVERIFY(!memory.total.complete);
    static_cast<void>(memory.absorb(pass(), false));
    QVERIFY(!memory.total.complete);
    QCOMPARE(memory.total.counts.errors, std::int64_t{1});
    QVERIFY(memory.absorb(pass({{"source/a", "unreadable still"}}), false));
    QCOMPARE(memory.total.counts.errors, std::int64_t{1});
    QVERIFY(memory.absorb(pass(), true));
    QVERIFY(memory.total.complete);
    QCOMPARE(memory.total.counts.errors, std::int64_t{0});
}

void TestSessionMemory::aPassThatDidNothingWritesNothing()
{
    SessionMemory memory;
    QVERIFY(memory.absorb(pass(), true));
    RunSummary nothing = pass();
    nothing.counts.skip = 1;
    QVERIFY(!memory.absorb(nothing, false));
}

QTEST_GUILESS_MAIN(TestSessionMemory)
#include "test_session_memory.moc"
