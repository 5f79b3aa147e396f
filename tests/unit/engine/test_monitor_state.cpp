// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/monitor_state.h"

#include <QtTest>

#include <vector>

using namespace holdfast;
using Event = MonitorEvent;
using Phase = MonitorPhase;

Q_DECLARE_METATYPE(std::vector<MonitorEvent>)
Q_DECLARE_METATYPE(MonitorPhase)

namespace
{

MonitorState after(const std::vector<Event> &events)
{
    MonitorState state;
    for (const Event event : events) {
        state = next(state, event);
    }
    return state;
}

}  // namespace

class TestMonitorState : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theTable_data();
    void theTable();
    void nothingRunsWhereNothingMay();
};

void TestMonitorState::theTable_data()
{
    QTest::addColumn<std::vector<MonitorEvent>>("events");
    QTest::addColumn<MonitorPhase>("phase");
    QTest::addColumn<bool>("mayRun");
    QTest::addColumn<bool>("mayOpen");
    const auto row = [](const char *sentence, std::vector<Event> events, Phase phase, bool mayRun,
                        bool mayOpen) {
        QTest::newRow(sentence) << std::move(events) << phase << mayRun << mayOpen;
    };
    const Event found = Event::DestinationFound;
    row("at first the destination has to be opened", {}, Phase::WaitingForDestination, false, true);
    row("what changed before is not known yet", {found}, Phase::Settling, true, false);
    row("an open destination is all it takes", {found, Event::ChangesGone}, Phase::Idle, true,
        false);
    row("changes settle", {found, Event::ChangesCame}, Phase::Settling, true, false);
    row("changes that are gone leave it idle", {found, Event::ChangesCame, Event::ChangesGone},
        Phase::Idle, true, false);
    row("one backup at a time", {found, Event::RunBegan}, Phase::Running, false, false);
    row("a backup that left nothing out ends idle",
        {found, Event::RunBegan, Event::RunEnded, Event::ChangesGone}, Phase::Idle, true, false);
    row("changes that came during a backup settle after it",
        {found, Event::RunBegan, Event::ChangesCame, Event::RunEnded}, Phase::Settling, true,
        false);
    row("what was left out wants attention", {found, Event::RunBegan, Event::RunEndedInTrouble},
        Phase::Attention, true, false);
    row("attention stays while further changes come",
        {found, Event::RunBegan, Event::RunEndedInTrouble, Event::ChangesCame}, Phase::Attention,
        true, false);
    row("attention ends with a backup that leaves nothing out",
        {found, Event::RunBegan, Event::RunEndedInTrouble, Event::ChangesGone, Event::RunBegan,
         Event::RunEnded},
        Phase::Idle, true, false);
    row("a run that failed waits for its destination", {found, Event::RunBegan, Event::RunFailed},
        Phase::WaitingForDestination, false, true);
    row("a lost destination is waited for", {found, Event::ChangesCame, Event::DestinationLost},
        Phase::WaitingForDestination, false, true);
    row("attention is not forgotten while the destination is away",
        {found, Event::RunBegan, Event::RunEndedInTrouble, Event::DestinationLost, found},
        Phase::Attention, true, false);
    row("a person's pause leaves the drive alone",
        {found, Event::PersonPaused, Event::DestinationLost}, Phase::Paused, false, false);
    row("a pause before the drive is closed runs nothing", {found, Event::PersonPaused},
        Phase::Paused, false, false);
    row("a backup under way is one, paused or not", {found, Event::RunBegan, Event::PersonPaused},
        Phase::Running, false, false);
    row("after a pause the drive is opened",
        {found, Event::PersonPaused, Event::DestinationLost, Event::PersonResumed},
        Phase::WaitingForDestination, false, true);
    row("a low battery pauses too", {found, Event::BatteryLow}, Phase::Paused, false, false);
    row("power does not end a person's pause",
        {found, Event::BatteryLow, Event::PersonPaused, Event::BatteryFine}, Phase::Paused, false,
        false);
    row("a person does not end the battery's pause",
        {found, Event::BatteryLow, Event::PersonPaused, Event::PersonResumed}, Phase::Paused, false,
        false);
}

void TestMonitorState::theTable()
{
    QFETCH(std::vector<MonitorEvent>, events);
    QFETCH(MonitorPhase, phase);
    QFETCH(bool, mayRun);
    QFETCH(bool, mayOpen);
    const MonitorState state = after(events);
    QCOMPARE(state.phase(), phase);
    QCOMPARE(state.mayRun(), mayRun);
    QCOMPARE(state.mayOpen(), mayOpen);
}

// Every state that five events can lead to.
void TestMonitorState::nothingRunsWhereNothingMay()
{
    const int count = static_cast<int>(Event::BatteryFine) + 1;
    int states = 0;
    for (int code = 0; code < count * count * count * count * count; ++code) {
        MonitorState state;
        for (int rest = code, n = 0; n < 5; ++n, rest /= count) {
            state = next(state, static_cast<Event>(rest % count));
        }
        ++states;
        QVERIFY(!(state.mayRun() && state.mayOpen()));
        QVERIFY(!state.mayRun() || (state.hasDestination && !state.isPaused() && !state.running));
        QVERIFY(state.phase() != Phase::Idle || (state.mayRun() && !state.pending));
        QVERIFY(state.phase() != Phase::Running || state.running);
    }
    QCOMPARE(states, 248'832);
}

QTEST_GUILESS_MAIN(TestMonitorState)
#include "test_monitor_state.moc"
