// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/priority.h"

#include <QTest>

#include <sys/resource.h>
#include <sys/syscall.h>
#include <thread>
#include <unistd.h>

using namespace holdfast;

namespace
{

/// Of the calling thread.
struct Priority {
    int nice = ::getpriority(PRIO_PROCESS, 0);
    long io = ::syscall(SYS_ioprio_get, 1, 0);

    friend bool operator==(const Priority &, const Priority &) = default;
};

constexpr long kLowestBestEffort = (2L << 13) | 7;

}  // namespace

class TestPriority : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void loweredForAThreadAndThoseItStarts()
    {
        const Priority before;
        if (before.nice > 10) {
            QSKIP("these tests run at a lower priority already");
        }
        Priority lowered;
        Priority ofItsThread;
        std::thread([&] {
            enterBackgroundPriority();
            lowered = Priority();
            std::thread([&] { ofItsThread = Priority(); }).join();
        }).join();
        QCOMPARE(lowered.nice, 10);
        QCOMPARE(lowered.io, kLowestBestEffort);
        QCOMPARE(ofItsThread.nice, 10);
        QCOMPARE(ofItsThread.io, kLowestBestEffort);
        QVERIFY(Priority() == before);
        Priority ofAnother;
        std::thread([&] { ofAnother = Priority(); }).join();
        QVERIFY(ofAnother == before);
    }

    void neverRaised()
    {
        constexpr long kIdle = 3L << 13;
        Priority after;
        std::thread([&] {
            ::setpriority(PRIO_PROCESS, 0, 15);
            ::syscall(SYS_ioprio_set, 1, 0, kIdle);
            enterBackgroundPriority();
            after = Priority();
        }).join();
        QCOMPARE(after.nice, 15);
        QCOMPARE(after.io, kIdle);
    }
};

QTEST_APPLESS_MAIN(TestPriority)
#include "test_priority.moc"
