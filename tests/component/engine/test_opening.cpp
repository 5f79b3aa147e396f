// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/monitor_status.h"
#include "fs/posix.h"
#include "support/backup/backup_fixture.h"
#include "support/fault_filesystem.h"

#include <QtTest>

#include <atomic>
#include <optional>

using namespace holdfast;
using namespace holdfast::test;

/// What the opening of a destination finds out counts in the run.
class TestOpening : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatARebuildCanNotPlaceIsAnErrorOfTheRun();
    void withoutSyncfsEachFileIsSynced();
    void whoAsksForAMonitorIsTakenForNone();
};

void TestOpening::whatARebuildCanNotPlaceIsAnErrorOfTheRun()
{
    BackupFixture fixture;
    fixture.folder.write("source/a", "one");
    fixture.run();
    fixture.folder.remove("backup/.holdfast");
    fixture.folder.write("backup/versions", "a file where a folder belongs");
    const RunSummary summary = fixture.run();
    QCOMPARE(summary.counts.errors, std::int64_t(1));
    QVERIFY(!summary.complete);
    QVERIFY(text(summary.errors.front().reason).contains("versions"));
    QVERIFY(text(fixture.story()).contains("error"));
}

// The result of a sync of a whole file system can't be had before Linux 5.8.
void TestOpening::withoutSyncfsEachFileIsSynced()
{
    BackupFixture fixture;
    const std::unique_ptr<FileSystem> disk = std::move(fixture.fileSystem);
    auto owned = std::make_unique<FaultFileSystem>(*disk);
    FaultFileSystem &faults = *owned;
    fixture.fileSystem = std::move(owned);
    for (int i = 0; i < 100; ++i) {
        fixture.folder.write("source/" + std::to_string(i), std::to_string(i));
    }
    std::atomic<int> synced = 0;
    faults.setFilter([&synced](const Operation &operation) {
        synced += operation.kind == "sync" ? 1 : 0;
        return operation.kind == "syncFileSystem";
    });
    faults.failAt(0, ErrorCode::NotSupported);
    const RunSummary summary = fixture.run();
    QCOMPARE(text(fixture.problems), QByteArray());
    QVERIFY(faults.hasFired());
    QCOMPARE(summary.counts.backup, std::int64_t(100));
    QVERIFY(synced >= 100);
    fixture.fileSystem.reset();
}

// Who asks whether a monitor lives has its lock for a moment, and a dead one may have said that it
// rests.
void TestOpening::whoAsksForAMonitorIsTakenForNone()
{
    BackupFixture fixture;
    const std::unique_ptr<FileSystem> disk = std::move(fixture.fileSystem);
    auto owned = std::make_unique<FaultFileSystem>(*disk);
    FaultFileSystem &faults = *owned;
    fixture.fileSystem = std::move(owned);
    fixture.folder.write("source/a", "a");
    const AbsPath state = fixture.engine().stateFolder();
    MonitorStatus resting;
    resting.pid = 1;
    MonitorBoard board(*disk, state, fixture.config.backupRoot);
    QVERIFY(board.claim().ok() && board.post(resting).ok());
    const Result<RunSummary> refused = fixture.tryRun();
    QVERIFY(!refused.ok());
    QCOMPARE(refused.error().code, ErrorCode::Locked);
    // From here on as if it were an asker's: let go when it has been in the way three times.
    std::optional<MonitorBoard> asker(std::move(board));
    int asked = 0;
    faults.setFilter([&](const Operation &operation) {
        if (operation.kind == "lock" && asker && ++asked == 3) {
            asker.reset();
        }
        return false;
    });
    QVERIFY(fixture.tryRun().ok());
    QCOMPARE(asked, 3);
    fixture.fileSystem.reset();
}

QTEST_APPLESS_MAIN(TestOpening)
#include "test_opening.moc"
