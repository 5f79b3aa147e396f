// SPDX-License-Identifier: GPL-3.0-or-later
#include "fs/posix.h"

#include <QTest>

#include <limits>
#include <rapidcheck.h>

using namespace holdfast;

/// Numbers and names on their way between the interface and the system.
class TestPosixValues : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void timesThereAndBack();
    void timesBeyondTheRange_data();
    void timesBeyondTheRange();
    void typesAndModes_data();
    void typesAndModes();
    void namesOfAnyLength();
};

namespace
{

TimeNs mtimeOf(time_t seconds, long nanoseconds)
{
    struct stat status {
    };
    status.st_mtim.tv_sec = seconds;
    status.st_mtim.tv_nsec = nanoseconds;
    return posix::metadataOf(status).mtime;
}

}  // namespace

void TestPosixValues::timesThereAndBack()
{
    QVERIFY(rc::check("a time survives the way to the system and back", [](TimeNs time) {
        const timespec system = posix::timespecOf(time);
        RC_ASSERT(system.tv_nsec >= 0 && system.tv_nsec < kSecond);
        // The outermost seconds, in 1677 and 2262, are rounded to the ends.
        if (time / kSecond > -9'223'372'035 && time / kSecond < 9'223'372'035) {
            RC_ASSERT(mtimeOf(system.tv_sec, system.tv_nsec) == time);
        }
    }));
    QCOMPARE(posix::timespecOf(-1).tv_sec, time_t{-1});
    QCOMPARE(posix::timespecOf(-1).tv_nsec, 999'999'999L);
    const timespec lowest = posix::timespecOf(std::numeric_limits<TimeNs>::min());
    QVERIFY(lowest.tv_nsec >= 0 && lowest.tv_nsec < kSecond);
}

void TestPosixValues::timesBeyondTheRange_data()
{
    QTest::addColumn<qlonglong>("seconds");
    QTest::addColumn<bool>("isLate");
    QTest::newRow("the year 2446, which ext4 holds") << 15'032'385'535LL << true;
    QTest::newRow("the last second") << std::numeric_limits<qlonglong>::max() << true;
    QTest::newRow("the year 1600") << -11'676'096'000LL << false;
    QTest::newRow("the first second") << std::numeric_limits<qlonglong>::min() << false;
}

void TestPosixValues::timesBeyondTheRange()
{
    QFETCH(const qlonglong, seconds);
    QFETCH(const bool, isLate);
    QCOMPARE(mtimeOf(static_cast<time_t>(seconds), 999'999'999),
             isLate ? std::numeric_limits<TimeNs>::max() : std::numeric_limits<TimeNs>::min());
}

void TestPosixValues::typesAndModes_data()
{
    QTest::addColumn<unsigned>("systemMode");
    QTest::addColumn<int>("type");
    QTest::newRow("a file with set-uid") << unsigned{S_IFREG | 04755} << int(EntryType::File);
    QTest::newRow("a sticky folder") << unsigned{S_IFDIR | 01777} << int(EntryType::Folder);
    QTest::newRow("a symlink") << unsigned{S_IFLNK | 0777} << int(EntryType::Symlink);
    QTest::newRow("a FIFO") << unsigned{S_IFIFO | 0644} << int(EntryType::Special);
    QTest::newRow("a socket") << unsigned{S_IFSOCK | 0644} << int(EntryType::Special);
    QTest::newRow("a disk") << unsigned{S_IFBLK | 0660} << int(EntryType::Special);
    QTest::newRow("a terminal") << unsigned{S_IFCHR | 0620} << int(EntryType::Special);
}

void TestPosixValues::typesAndModes()
{
    QFETCH(const unsigned, systemMode);
    QFETCH(const int, type);
    struct stat status {
    };
    status.st_mode = systemMode;
    status.st_size = 12'345;
    status.st_blocks = 16;
    const Metadata metadata = posix::metadataOf(status);
    QCOMPARE(int(metadata.type), type);
    QCOMPARE(metadata.mode, systemMode & 07777U);
    QCOMPARE(metadata.size, std::uint64_t{12'345});
    QCOMPARE(metadata.allocated, std::uint64_t{8192});
}

void TestPosixValues::namesOfAnyLength()
{
    // vfat and ntfs hold names of 255 characters, which are more bytes.
    for (const std::size_t size : {1U, 254U, 255U, 256U, 257U, 765U}) {
        const Bytes text(size, 'n');
        // Cut from a longer string: no NUL stands behind it.
        const Bytes longer = text + "more";
        const posix::CName name(BytesView(longer).substr(0, size));
        QVERIFY(name.isValid());
        QCOMPARE(Bytes(name.get()), text);
    }
    QVERIFY(!posix::CName("").isValid());
    QVERIFY(!posix::CName("a/b").isValid());
    QVERIFY(!posix::CName(BytesView("a\0b", 3)).isValid());
}

QTEST_APPLESS_MAIN(TestPosixValues)
#include "test_posix_values.moc"
