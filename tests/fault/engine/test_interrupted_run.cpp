// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/backup/backup_fixture.h"
#include "support/fault_filesystem.h"

#include <QtTest>

#include <map>
#include <set>
#include <sstream>

using namespace holdfast;
using namespace holdfast::test;

namespace
{

/// A backup with a history, and a source with one of every kind of change since then.
class ChangedSource
{
public:
    explicit ChangedSource(DuplicatesStorage storage = DuplicatesStorage::Auto)
    {
        fixture.config.duplicatesStorage = storage;
        auto posix = makePosixFileSystem();
        posix_ = std::move(posix);
        auto faults = std::make_unique<FaultFileSystem>(*posix_);
        faults_ = faults.get();
        fixture.fileSystem = std::move(faults);
        const TempFolder &tree = fixture.folder;
        tree.write("source/modified", "first content");
        tree.write("source/original", "content that stands twice");
        tree.write("source/twin", "content that stands twice");
        tree.write("source/back", "content that comes back");
        tree.write("source/back twin", "content that comes back");
        tree.write("source/moved", "content that moves");
        tree.write("source/gone/deleted", "content that goes");
        tree.write("source/access", "mode changes");
        tree.write("source/folder/inside", "folder becomes file");
        tree.write("source/file", "file becomes folder");
        tree.symlink("source/link", "modified");
        fixture.run();
        tree.write("source/modified", "second content");
        tree.write("source/back", "content for a while");
        fixture.run();
        tree.write("source/back", "content that comes back");
        tree.write("source/modified", "third content");
        tree.write("source/original", "it stands once now");
        tree.rename("source/moved", "source/moved away");
        tree.remove("source/gone");
        tree.chmod("source/access", 0711);
        tree.remove("source/folder");
        tree.write("source/folder", "a file now");
        tree.remove("source/file");
        tree.write("source/file/inside", "a folder now");
        tree.remove("source/link");
        tree.symlink("source/link", "elsewhere");
        tree.write("source/new", "new content");
        tree.hardLink("source/new", "source/new link");
        tree.write("source/new twin", "new content");
        tree.makeFolder("source/empty");
        before = contents();
    }

    FaultFileSystem &faults() { return *faults_; }

    /// Runs while something fails; only what is left on the disk counts.
    void runBroken()
    {
        class : public RunObserver
        {
            void event(const RunEvent &) override {}
        } nobody;
        RunProgress progress;
        fixture.clock.advance(60 * kSecond);
        const Result<RunSummary> run = fixture.engine().run({}, nobody, progress, {});
        complete = run.ok() && run->complete;
    }

    /// Everything that some file of the backup holds, wherever it stands.
    [[nodiscard]] std::set<std::string> contents() const
    {
        std::set<std::string> found;
        std::istringstream lines(fixture.folder.describe("backup", false));
        for (std::string line; std::getline(lines, line);) {
            const std::size_t content = line.find(" 0.000000000 ");
            if (line.find(": 100") != std::string::npos && content != std::string::npos &&
                line.find(".holdfast/catalog") == std::string::npos &&
                line.find("state.json") == std::string::npos &&
                line.find(".holdfast/lock") == std::string::npos) {
                found.insert(line.substr(content));
            }
        }
        return found;
    }

    /// The backup's tree without what is Holdfast's own.
    [[nodiscard]] std::string tree() const
    {
        std::string text;
        std::istringstream lines(fixture.folder.describe("backup", false));
        for (std::string line; std::getline(lines, line);) {
            if (line.rfind(".holdfast", 0) != 0 && line.rfind("state.json", 0) != 0) {
                text += line + '\n';
            }
        }
        return text;
    }

    BackupFixture fixture;
    std::set<std::string> before;
    bool complete = false;

private:
    std::unique_ptr<FileSystem> posix_;
    FaultFileSystem *faults_ = nullptr;
};

/// Lines that only one of two trees has.
std::string difference(const std::string &found, const std::string &expected)
{
    std::map<std::string, int> lines;
    std::istringstream foundLines(found);
    for (std::string line; std::getline(foundLines, line);) {
        ++lines[line];
    }
    std::istringstream expectedLines(expected);
    for (std::string line; std::getline(expectedLines, line);) {
        --lines[line];
    }
    std::string result;
    for (const auto &[line, count] : lines) {
        if (count != 0) {
            result += (count > 0 ? "+ " : "- ") + line + '\n';
        }
    }
    return result;
}

}  // namespace

class TestInterruptedRun : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void aCrashAtAnyOperationLosesNothing_data() { storages(); }
    void aCrashAtAnyOperationLosesNothing();
    void aCrashDuringRecoveryLosesNothing_data() { storages(); }
    void aCrashDuringRecoveryLosesNothing();
    void anErrorAtAnyOperationLosesNothing_data();
    void anErrorAtAnyOperationLosesNothing();

private:
    static void storages();
    std::map<DuplicatesStorage, std::string> undisturbed_;
    std::uint64_t operations_ = 0;
};

void TestInterruptedRun::initTestCase()
{
    for (const DuplicatesStorage storage : {DuplicatesStorage::Auto, DuplicatesStorage::Link}) {
        ChangedSource world(storage);
        world.faults().reset();
        world.fixture.run();
        operations_ = world.faults().count();
        QCOMPARE(text(world.fixture.problems), QByteArray());
        undisturbed_[storage] = world.tree();
        QVERIFY(operations_ > 100);
    }
}

void TestInterruptedRun::storages()
{
    QTest::addColumn<DuplicatesStorage>("storage");
    QTest::newRow("duplicates are copies") << DuplicatesStorage::Auto;
    QTest::newRow("duplicates are hard links") << DuplicatesStorage::Link;
}

void TestInterruptedRun::aCrashAtAnyOperationLosesNothing()
{
    QFETCH(const DuplicatesStorage, storage);
    std::uint64_t points = 0;
    for (std::uint64_t n = 0;; n += faultStep()) {
        ChangedSource world(storage);
        world.faults().crashAfter(n);
        world.runBroken();
        const bool fired = world.faults().hasFired();
        world.faults().reset();
        QVERIFY2(fired || world.complete, qPrintable(QString::number(n)));
        if (fired && world.complete) {
            // Nothing of the backup, but what is remembered of it for who looks on.
            QCOMPARE(text(difference(world.tree(), undisturbed_[storage])), QByteArray());
        }
        const std::set<std::string> left = world.contents();
        for (const std::string &content : world.before) {
            QVERIFY2(left.contains(content),
                     text(content + " is lost after operation " + std::to_string(n)));
        }
        world.fixture.run();
        QCOMPARE(text(std::to_string(n) + world.fixture.problems), text(std::to_string(n)));
        QCOMPARE(text(difference(world.tree(), undisturbed_[storage])), QByteArray());
        if (!fired) {
            break;
        }
        ++points;
    }
    qInfo("%llu crash points", static_cast<unsigned long long>(points));
    QVERIFY(points * faultStep() + faultStep() >= operations_ / 2);
}

void TestInterruptedRun::aCrashDuringRecoveryLosesNothing()
{
    QFETCH(const DuplicatesStorage, storage);
    std::uint64_t points = 0;
    for (std::uint64_t n = operations_ / 3; n < operations_; n += 7 * faultStep()) {
        for (std::uint64_t m = 0;; m += 7 * faultStep()) {
            ChangedSource world(storage);
            world.faults().crashAfter(n);
            world.runBroken();
            world.faults().crashAfter(m);
            world.runBroken();
            const bool fired = world.faults().hasFired();
            world.faults().reset();
            const std::set<std::string> left = world.contents();
            for (const std::string &content : world.before) {
                QVERIFY2(left.contains(content),
                         text(content + " is lost after operations " + std::to_string(n) + " and " +
                              std::to_string(m)));
            }
            world.fixture.run();
            QCOMPARE(text(world.fixture.problems), QByteArray());
            QCOMPARE(text(difference(world.tree(), undisturbed_[storage])), QByteArray());
            if (!fired) {
                break;
            }
            ++points;
        }
    }
    qInfo("%llu pairs of crash points", static_cast<unsigned long long>(points));
}

void TestInterruptedRun::anErrorAtAnyOperationLosesNothing_data()
{
    QTest::addColumn<int>("code");
    QTest::addColumn<DuplicatesStorage>("storage");
    const auto row = [](const char *name, ErrorCode code, DuplicatesStorage storage) {
        QTest::newRow(name) << static_cast<int>(code) << storage;
    };
    row("no space is left", ErrorCode::NoSpace, DuplicatesStorage::Auto);
    row("an input or output error", ErrorCode::Io, DuplicatesStorage::Auto);
    row("the file system is read-only", ErrorCode::ReadOnly, DuplicatesStorage::Auto);
    row("an input or output error, with hard links", ErrorCode::Io, DuplicatesStorage::Link);
}

void TestInterruptedRun::anErrorAtAnyOperationLosesNothing()
{
    QFETCH(int, code);
    QFETCH(const DuplicatesStorage, storage);
    std::uint64_t points = 0;
    for (std::uint64_t n = 0;; n += 3 * faultStep()) {
        ChangedSource world(storage);
        world.faults().failAt(n, static_cast<ErrorCode>(code));
        world.runBroken();
        const bool fired = world.faults().hasFired();
        world.faults().reset();
        const std::set<std::string> left = world.contents();
        for (const std::string &content : world.before) {
            QVERIFY2(left.contains(content),
                     text(content + " is lost after operation " + std::to_string(n)));
        }
        world.fixture.run();
        QCOMPARE(text(std::to_string(n) + world.fixture.problems), text(std::to_string(n)));
        if (!fired) {
            break;
        }
        ++points;
    }
    qInfo("%llu injected errors", static_cast<unsigned long long>(points));
}

QTEST_APPLESS_MAIN(TestInterruptedRun)
#include "test_interrupted_run.moc"
