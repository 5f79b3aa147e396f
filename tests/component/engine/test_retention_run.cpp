// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/backup/backup_fixture.h"
#include "support/fault_filesystem.h"

#include <QtTest>

using namespace holdfast;
using namespace holdfast::test;

namespace
{

class Silent final : public RunObserver
{
    void event(const RunEvent &) override {}
};

/// Stored paths of what was removed, one after the other.
std::string removed(const Result<PruneReport> &report)
{
    std::string paths;
    if (!report) {
        return "failed: " + report.error().message();
    }
    for (const PrunedCopy &copy : report->removed) {
        paths += (paths.empty() ? "" : ", ") + copy.stored.bytes();
    }
    return paths;
}

}  // namespace

/// Retention over several sources, where space is short.
class TestRetentionRun : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void sourcesShareWhatIsFreed();
    void theOldestOfAllSourcesGoFirst();
    void aHeldSourceGivesNothing();
    void nothingGoesThatWasNotShown();
    void aPersonCanEndIt();

private:
    void change(const char *file, const char *content);

    std::unique_ptr<BackupFixture> fixture_;
    std::unique_ptr<FileSystem> disk_;
    FaultFileSystem *faults_ = nullptr;
    Silent nobody_;
    RunProgress progress_;
};

/// Two sources; each file gets a version of 100 bytes.
void TestRetentionRun::init()
{
    fixture_ = std::make_unique<BackupFixture>();
    disk_ = std::move(fixture_->fileSystem);
    auto faults = std::make_unique<FaultFileSystem>(*disk_);
    faults_ = faults.get();
    fixture_->fileSystem = std::move(faults);
    SourceConfig second = fixture_->config.sources.front();
    second.name = "other";
    second.path = AbsPath::parse(fixture_->folder / "other").value();
    fixture_->folder.makeFolder("other");
    fixture_->config.sources.push_back(second);
    fixture_->config.retention.minFreeBytes = 1000;
    faults_->pretendSpace(1000, 10'000);
    // From the oldest version to the youngest.
    for (const char *content : {"1", "2"}) {
        for (const char *file : {"source/b", "other/a", "source/c", "other/d"}) {
            change(file, content);
        }
    }
    QCOMPARE(text(fixture_->problems), QByteArray());
    QCOMPARE(removed(fixture_->engine().prune(true, nobody_, progress_, {})), std::string());
}

void TestRetentionRun::change(const char *file, const char *content)
{
    fixture_->folder.write(file, Bytes(100, *content) + file);
    QCOMPARE(fixture_->run().counts.retention, std::int64_t(0));
}

void TestRetentionRun::sourcesShareWhatIsFreed()
{
    faults_->pretendSpace(950, 10'000);
    const std::string expected = "versions/source/b/v1.bak";
    QCOMPARE(removed(fixture_->engine().prune(true, nobody_, progress_, {})), expected);
    QCOMPARE(removed(fixture_->engine().prune(false, nobody_, progress_, {})), expected);
}

void TestRetentionRun::theOldestOfAllSourcesGoFirst()
{
    faults_->pretendSpace(750, 10'000);
    const std::string expected =
        "versions/source/b/v1.bak, versions/source/c/v1.bak, versions/other/a/v1.bak";
    QCOMPARE(removed(fixture_->engine().prune(true, nobody_, progress_, {})), expected);
    QCOMPARE(fixture_->run().counts.retention, std::int64_t(3));
    QVERIFY(!fixture_->folder.exists("backup/versions/other/a/v1.bak"));
    QVERIFY(fixture_->folder.exists("backup/versions/other/d/v1.bak"));
    QCOMPARE(text(fixture_->problems), QByteArray());
}

void TestRetentionRun::aHeldSourceGivesNothing()
{
    for (int i = 0; i < 25; ++i) {
        fixture_->folder.write("other/" + std::to_string(i), std::to_string(i));
    }
    fixture_->run();
    for (int i = 0; i < 25; ++i) {
        fixture_->folder.remove("other/" + std::to_string(i));
    }
    QCOMPARE(fixture_->run().counts.held, std::int64_t(25));
    faults_->pretendSpace(0, 10'000);
    const std::string expected = "versions/source/b/v1.bak, versions/source/c/v1.bak";
    QCOMPARE(removed(fixture_->engine().prune(true, nobody_, progress_, {})), expected);
    QCOMPARE(removed(fixture_->engine().prune(false, nobody_, progress_, {})), expected);
}

void TestRetentionRun::nothingGoesThatWasNotShown()
{
    BackupFixture fixture;
    const auto write = [&](const char *content) {
        fixture.folder.write("source/f", content);
        fixture.clock.advance(kSecond);
        fixture.run();
    };
    write("1");
    write("22");
    write("333");
    fixture.config.retention.maxVersionsPerFile = 1;
    const std::vector<PrunedCopy> shown =
        fixture.engine().previewRetention(fixture.config)->report.removed;
    QCOMPARE(shown.size(), std::size_t(1));
    // Another version meanwhile, by a run that keeps all of them.
    fixture.config.retention.maxVersionsPerFile = 0;
    write("4444");
    fixture.config.retention.maxVersionsPerFile = 1;
    const Result<PruneReport> refused =
        fixture.engine().prune(false, nobody_, progress_, {}, &shown);
    QVERIFY(!refused.ok());
    QCOMPARE(refused.error().code, ErrorCode::Changed);
    QVERIFY(fixture.folder.exists("backup/versions/f/v1.bak"));
    const std::vector<PrunedCopy> now =
        fixture.engine().previewRetention(fixture.config)->report.removed;
    QCOMPARE(removed(fixture.engine().prune(false, nobody_, progress_, {}, &now)),
             std::string("versions/f/v1.bak, versions/f/v2.bak"));
    // What is gone by itself is no other one.
    QVERIFY(fixture.engine().prune(false, nobody_, progress_, {}, &now).ok());
}

void TestRetentionRun::aPersonCanEndIt()
{
    constexpr int kFiles = 300;
    BackupFixture fixture;
    fixture.config.massChangePercent = 0;
    for (const char *content : {"1", "2"}) {
        for (int number = 0; number < kFiles; ++number) {
            fixture.folder.write("source/f" + std::to_string(number),
                                 content + std::to_string(number));
        }
        fixture.run();
    }
    fixture.config.retention.keepDays = 1;
    fixture.clock.set(fixture.clock.now() + 3 * kDay);

    class Impatient final : public RunObserver
    {
    public:
        void event(const RunEvent &) override { stop.request_stop(); }
        std::stop_source stop;
    } impatient;
    // Also while it is decided what goes: what that has come to by then is nothing to go by.
    std::stop_source stopped;
    stopped.request_stop();
    RunProgress progress;
    const Result<PruneReport> none =
        fixture.engine().prune(true, nobody_, progress, stopped.get_token());
    QVERIFY(none.ok() && none->stopped && none->removed.empty());
    QVERIFY(progress.filesTotal.load() < kFiles);
    progress.begin();
    const Result<PruneReport> some =
        fixture.engine().prune(false, impatient, progress, impatient.stop.get_token());
    QVERIFY(some.ok());
    QVERIFY(some->stopped);
    QVERIFY(!some->removed.empty());
    QVERIFY(some->removed.size() < kFiles);
    QCOMPARE(progress.filesTotal.load(), std::int64_t(kFiles));
    QCOMPARE(progress.filesDone.load(), static_cast<std::int64_t>(some->removed.size()));
    QCOMPARE(text(fixture.brokenInvariants()), text(""));
    const Result<PruneReport> rest = fixture.engine().prune(false, nobody_, progress_, {});
    QVERIFY(rest.ok() && !rest->stopped);
    QCOMPARE(some->removed.size() + rest->removed.size(), std::size_t(kFiles));
    QCOMPARE(text(fixture.brokenInvariants()), text(""));
}

QTEST_APPLESS_MAIN(TestRetentionRun)
#include "test_retention_run.moc"
