// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/service/live_backup_service.h"

#include "fs/filesystem.h"
#include "support/temp_folder.h"

#include <QTest>

#include <memory>

using namespace holdfast;
using namespace holdfast::ui;

class TestLiveBackupService : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<test::TempFolder> folder_;
    std::unique_ptr<FileSystem> fileSystem_;
    SystemClock clock_;

    [[nodiscard]] AbsPath path(const char *name) const { return *AbsPath::parse(*folder_ / name); }
    /// One that was not started: it watches nothing.
    [[nodiscard]] std::unique_ptr<LiveBackupService> make()
    {
        return std::make_unique<LiveBackupService>(LiveBackupService::Parts{
            *fileSystem_, clock_, path("config.json"), path("state"), path("copies"),
            [] { return Monitor::Ears(); }, systemRandomNumbers()});
    }
    void configure()
    {
        folder_->makeFolder("source");
        folder_->write("config.json", R"({"sources": [")" + path("source").bytes() +
                                          R"("], "backup_root": ")" + path("backup").bytes() +
                                          R"("})");
    }

private Q_SLOTS:
    void init()
    {
        folder_ = std::make_unique<test::TempFolder>();
        fileSystem_ = makePosixFileSystem();
    }

    void whatIsSetUpIsNeverToldNotToBe()
    {
        QCOMPARE(make()->state().kind, ServiceState::Kind::NotSetUp);
        configure();
        QCOMPARE(make()->state().kind, ServiceState::Kind::Starting);
    }

    void allWhoAskForTheStatusAreAnswered()
    {
        configure();
        const std::unique_ptr<LiveBackupService> service = make();
        int answers = 0;
        const auto take = [&answers](const Result<BackupStatus> &) { ++answers; };
        service->status().then(this, take);
        service->status().then(this, [&](const Result<BackupStatus> &status) {
            take(status);
            service->status().then(this, take);
        });
        QTRY_COMPARE(answers, 3);
        service->status().then(this, take);
        QTRY_COMPARE(answers, 4);
    }
};

QTEST_MAIN(TestLiveBackupService)
#include "test_live_backup_service.moc"
