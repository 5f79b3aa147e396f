// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/backup/backup_fixture.h"
#include "ui/service/live_backup_service.h"

#include <QTest>

#include <memory>
#include <utility>
#include <vector>

namespace holdfast::ui
{

inline constexpr int kPatience = 30'000;  // ms

/// What a future comes to: there must be something.
template <class T>
T answerOf(const Answer<T> &answer)
{
    const QFuture<T> &future = answer.future();
    if (!QTest::qWaitFor([&] { return future.isFinished() && future.resultCount() > 0; },
                         kPatience)) {
        qFatal("no answer came");
    }
    return future.result();
}

/// A service over real folders, a real engine and the kernel's own watches, and what it told.
class LiveApp
{
public:
    /// `stateFolder`: below the fixture's folder; another one is another user.
    explicit LiveApp(test::BackupFixture &place, const Bytes &stateFolder = "state")
        : service({*place.fileSystem, clock, configFile(place), place.folder.path() / stateFolder,
                   place.folder.path(),
                   [] {
                       Monitor::Ears ears;
                       ears.watcher = makeInotifyWatcher();
                       ears.systemEvents = false;
                       return ears;
                   },
                   systemRandomNumbers()})
    {
        QObject::connect(&service, &BackupService::eventsCame, &service,
                         [this](const std::vector<RunEvent> &came) {
                             events.insert(events.end(), came.begin(), came.end());
                         });
        QObject::connect(&service, &BackupService::stateChanged, &service,
                         [this] { kinds.push_back(service.state().kind); });
    }

    static AbsPath configFile(const test::BackupFixture &place)
    {
        return place.folder.path() / "config" / "holdfast" / "config.json";
    }
    /// The fixture's configuration as a person's file, quick to react.
    static JsonValue document(test::BackupFixture &place)
    {
        place.config.debounceSeconds = 0.02;
        place.config.busyFileSeconds = 0;
        place.config.rescanMinutes = 0;
        return configToJson(place.config);
    }
    static void writeConfig(test::BackupFixture &place)
    {
        place.folder.write("config/holdfast/config.json", renderJson(document(place)));
    }

    [[nodiscard]] bool stored(const Bytes &path) const
    {
        return std::any_of(events.begin(), events.end(), [&](const RunEvent &event) {
            return event.kind == RunEventKind::Stored && event.path.bytes() == path;
        });
    }
    [[nodiscard]] bool waitForStored(const Bytes &path)
    {
        return QTest::qWaitFor([&] { return stored(path); }, kPatience);
    }
    [[nodiscard]] bool waitForPhase(MonitorPhase phase)
    {
        return QTest::qWaitFor(
            [&] {
                return service.state().kind == ServiceState::Kind::Monitoring &&
                       service.state().monitor.phase == phase;
            },
            kPatience);
    }
    /// Starts, until the fixture's file is backed up and nothing is left to do.
    [[nodiscard]] bool startsAndBacksUp(const Bytes &file = "one")
    {
        service.start();
        return waitForStored(file) && waitForPhase(MonitorPhase::Idle);
    }
    [[nodiscard]] bool waitForKind(ServiceState::Kind kind)
    {
        return QTest::qWaitFor([&] { return service.state().kind == kind; }, kPatience);
    }
    /// Ends it, and waits for its word.
    [[nodiscard]] bool quit()
    {
        service.quit();
        return waitForKind(ServiceState::Kind::Stopped);
    }

    SystemClock clock;
    std::vector<RunEvent> events;
    std::vector<ServiceState::Kind> kinds;  ///< as they were told
    LiveBackupService service;              // last: it tells the others
};

}  // namespace holdfast::ui
