// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/service/engine_thread.h"

#include <QTest>

#include <atomic>
#include <future>

using namespace holdfast;
using namespace holdfast::ui;

namespace
{

constexpr std::chrono::seconds kPatience(30);

/// A thread without an engine: it does works, and tells.
struct Place {
    std::atomic<int> told = 0;
    std::promise<void> first;
    EngineThread thread{[] { return Monitor::Ears(); },
                        [this] {
                            if (++told == 1) {
                                first.set_value();
                            }
                        }};

    /// Everything that was asked for before is done.
    bool settle()
    {
        std::promise<void> done;
        thread.perform([&done](std::stop_token) { done.set_value(); });
        return done.get_future().wait_for(kPatience) == std::future_status::ready;
    }
};

RunEvent eventOf(RunEventKind kind)
{
    RunEvent event;
    event.kind = kind;
    return event;
}

}  // namespace

class TestEngineThread : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void newsIsToldOnceUntilItIsTaken()
    {
        Place place;
        QVERIFY(place.first.get_future().wait_for(kPatience) == std::future_status::ready);
        QVERIFY(place.settle());
        QVERIFY(place.settle());
        QCOMPARE(place.told.load(), 1);
        static_cast<void>(place.thread.take());
        QVERIFY(place.settle());
        QCOMPARE(place.told.load(), 2);
    }

    void worksAreDoneOneAfterTheOther()
    {
        Place place;
        std::vector<int> done;
        for (int i = 0; i < 10; ++i) {
            place.thread.perform([&done, i](std::stop_token stop) {
                done.push_back(stop.stop_requested() ? -1 : i);
            });
        }
        QVERIFY(place.settle());
        QCOMPARE(done, (std::vector<int>{0, 1, 2, 3, 4, 5, 6, 7, 8, 9}));
        QVERIFY(place.thread.take().backupChanged);
    }

    void whatComesTooLateHearsSo()
    {
        Place place;
        std::promise<void> begun;
        std::promise<void> mayEnd;
        std::promise<bool> late;
        place.thread.perform([&](std::stop_token) {
            begun.set_value();
            mayEnd.get_future().wait();
        });
        place.thread.perform([&](std::stop_token stop) { late.set_value(stop.stop_requested()); });
        QVERIFY(begun.get_future().wait_for(kPatience) == std::future_status::ready);
        QCOMPARE(place.thread.take().state.kind, ServiceState::Kind::Working);
        place.thread.stop();
        mayEnd.set_value();
        std::future<bool> wasLate = late.get_future();
        QVERIFY(wasLate.wait_for(kPatience) == std::future_status::ready);
        QVERIFY(wasLate.get());
        QTRY_COMPARE(place.thread.take().state.kind, ServiceState::Kind::Stopped);
    }

    void whatNobodyTakesIsDroppedAtSomePoint()
    {
        constexpr int kMost = 100'000;
        Place place;
        for (int i = 0; i < kMost + 5; ++i) {
            place.thread.tell(eventOf(RunEventKind::Stored));
        }
        const EngineThread::News news = place.thread.take();
        QCOMPARE(news.dropped, std::int64_t{kMost});
        QCOMPARE(news.events.size(), std::size_t(5));
        QCOMPARE(place.thread.take().dropped, std::int64_t{0});
    }

    void whatIsOnlyPlannedIsNoNews()
    {
        Place place;
        for (const RunEventKind kind : {RunEventKind::Planned, RunEventKind::Skipped,
                                        RunEventKind::Stored, RunEventKind::Complete}) {
            place.thread.tell(eventOf(kind));
        }
        const EngineThread::News news = place.thread.take();
        QCOMPARE(news.events.size(), std::size_t(2));
        QCOMPARE(news.events.front().kind, RunEventKind::Stored);
        QCOMPARE(news.events.back().kind, RunEventKind::Complete);
    }
};

QTEST_GUILESS_MAIN(TestEngineThread)
#include "test_engine_thread.moc"
