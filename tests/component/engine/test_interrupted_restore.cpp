// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/backup/backup_fixture.h"
#include "support/fault_filesystem.h"

#include <QtTest>

#include <atomic>
#include <cerrno>
#include <sys/stat.h>

using namespace holdfast;
using namespace holdfast::test;

namespace
{

/// A backup that is restored to `out` through a file system that can fail.
class Interrupted
{
public:
    Interrupted()
    {
        disk_ = std::move(fixture.fileSystem);
        auto faulty = std::make_unique<FaultFileSystem>(*disk_);
        faults = faulty.get();
        fixture.fileSystem = std::move(faulty);
        const TempFolder &folder = fixture.folder;
        folder.write("source/a", "one file with three names");
        folder.hardLink("source/a", "source/b");
        folder.write("source/closed/deep/file", "in a folder that nobody writes into");
        folder.write("source/closed/file", "another one");
        folder.write("source/open/file", "in a folder like any");
        folder.hardLink("source/a", "source/open/link");
        folder.makeFolder("source/empty");
        folder.symlink("source/symlink", "a");
        folder.chmod("source/closed/deep", 0555);
        folder.chmod("source/closed", 0550);
        folder.chmod("source/empty", 0711);
        for (const char *path : {"closed/deep", "closed", "empty", "open"}) {
            folder.setMtime(Bytes("source/") + path, 1'000 * kSecond);
        }
        fixture.run();
        expected = folder.describe("source");
        const Engine engine = fixture.engine();
        request.paths = {engine.resolve("source").value()};
        request.to = AbsPath::parse(fixture.folder / "out").value();
    }
    ~Interrupted() { fixture.fileSystem = makePosixFileSystem(); }
    Interrupted(const Interrupted &) = delete;
    Interrupted &operator=(const Interrupted &) = delete;

    Result<RestoreReport> restore(const std::function<void(const RestoredItem &)> &visit = {},
                                  std::stop_token stop = {})
    {
        RunProgress progress;
        return fixture.engine().restore(
            request, visit ? visit : [](const RestoredItem &) {}, progress, std::move(stop));
    }

    /// Restores until all is well, and says what is wrong then.
    enum class Root : bool { AsOfSource, Any };
    [[nodiscard]] QByteArray repeated(Root root = Root::AsOfSource, bool asLinks = true)
    {
        faults->reset();
        const Result<RestoreReport> again = restore();
        if (!again || !again->errors.empty() || again->ended) {
            return "the repeat failed: " +
                   text(again ? again->errors.empty() ? "ended" : again->errors.front().reason
                              : again.error().message());
        }
        // The first line is the root's own.
        const auto counted = [root](const std::string &tree) {
            return root == Root::Any ? tree.substr(tree.find('\n')) : tree;
        };
        const std::string found = counted(fixture.folder.describe("out"));
        if (found != counted(expected)) {
            return text("found\n" + found + "expected\n" + expected);
        }
        if (!asLinks) {
            return {};
        }
        struct stat first = {};
        struct stat last = {};
        ::stat((fixture.folder / "out/a").c_str(), &first);
        ::stat((fixture.folder / "out/open/link").c_str(), &last);
        return first.st_ino == last.st_ino && first.st_nlink == 3 ? "" : "the links are none";
    }

    void clear() const
    {
        if (fixture.folder.exists("out")) {
            fixture.folder.remove("out");
        }
    }

    BackupFixture fixture;
    RestoreRequest request;
    FaultFileSystem *faults = nullptr;
    std::string expected;

private:
    std::unique_ptr<FileSystem> disk_;
};

bool changes(const Operation &call)
{
    return call.changes;
}

}  // namespace

/// A restore that ends before its end: repeated, it comes to the same as one that was left alone.
class TestInterruptedRestore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aKilledOneIsFinishedByTheNext_data();
    void aKilledOneIsFinishedByTheNext();
    void aStoppedOneIsFinishedByTheNext();
    void aFullDiskEndsItAndIsTold();
    void nothingDoneIsAnError();
    void aFurtherNameOfWhatStandsThereIsALink();
    void whatOnlyLooksAlikeGetsNoFurtherNames();
    void theFilesOfALivingRestoreStay();
    void theTimeOfTheTargetIsKept();
};

void TestInterruptedRestore::aKilledOneIsFinishedByTheNext_data()
{
    QTest::addColumn<bool>("isThere");
    QTest::newRow("into a new folder") << false;
    QTest::newRow("into a folder that was there") << true;
}

void TestInterruptedRestore::aKilledOneIsFinishedByTheNext()
{
    QFETCH(bool, isThere);
    Interrupted it;
    it.faults->setFilter(changes);
    std::uint64_t fired = 0;
    for (std::uint64_t n = 0;; n += faultStep()) {
        it.clear();
        if (isThere) {
            it.fixture.folder.makeFolder("out");
        }
        it.faults->crashAfter(n);
        static_cast<void>(it.restore());
        if (!it.faults->hasFired()) {
            break;
        }
        ++fired;
        // Killed in the moment after its target was made, it leaves no word of that.
        const QByteArray wrong = it.repeated(Interrupted::Root::Any);
        QVERIFY2(wrong.isEmpty(), QByteArray::number(qulonglong(n)) + ": " + wrong);
    }
    QVERIFY(fired > 10);
}

void TestInterruptedRestore::aStoppedOneIsFinishedByTheNext()
{
    Interrupted it;
    int fired = 0;
    for (int n = 0;; n += 3) {
        it.clear();
        std::stop_source stop;
        std::atomic<int> calls = 0;
        it.faults->setFilter([&](const Operation &call) {
            if (call.changes && calls.fetch_add(1) == n) {
                stop.request_stop();
            }
            return false;
        });
        const Result<RestoreReport> report = it.restore({}, stop.get_token());
        it.faults->setFilter({});
        if (!stop.stop_requested()) {
            break;
        }
        fired += !report || report->ended ? 1 : 0;
        const QByteArray wrong = it.repeated();
        QVERIFY2(wrong.isEmpty(), QByteArray::number(n) + ": " + wrong);
    }
    QVERIFY(fired > 3);
}

void TestInterruptedRestore::aFullDiskEndsItAndIsTold()
{
    Interrupted it;
    it.faults->setFilter([](const Operation &call) {
        return call.kind == "createFile" && call.name.ends_with(".part");
    });
    // The first one is the journal's.
    it.faults->failAt(2, ErrorCode::NoSpace, ENOSPC);
    std::int64_t told = 0;
    const Result<RestoreReport> report = it.restore(
        [&](const RestoredItem &item) { told += item.did == RestoredItem::Did::Wrote ? 1 : 0; });
    QVERIFY(report.ok());
    QVERIFY(report->ended.has_value());
    QCOMPARE(report->ended->code, ErrorCode::NoSpace);
    QCOMPARE(report->restored, told);
    QVERIFY(report->restored > 3);
    QCOMPARE(report->errors.size(), std::size_t(1));
    // Folders have their properties: nobody may ever repeat it.
    struct stat status = {};
    QCOMPARE(::stat((it.fixture.folder / "out/empty").c_str(), &status), 0);
    QCOMPARE(status.st_mode & 07777U, 0711U);
    // The first name may be the one that had no room.
    QCOMPARE(it.repeated(Interrupted::Root::AsOfSource, false), QByteArray());
}

void TestInterruptedRestore::nothingDoneIsAnError()
{
    Interrupted it;
    it.faults->setFilter([](const Operation &call) { return call.kind == "createFolders"; });
    it.faults->failAt(0, ErrorCode::NoSpace, ENOSPC);
    const Result<RestoreReport> report = it.restore();
    QVERIFY(!report.ok());
    QCOMPARE(report.error().code, ErrorCode::NoSpace);
}

void TestInterruptedRestore::aFurtherNameOfWhatStandsThereIsALink()
{
    Interrupted it;
    QVERIFY(it.restore().ok());
    it.fixture.folder.remove("out/b");
    it.fixture.folder.remove("out/open/link");
    QVERIFY(it.restore().ok());
    struct stat status = {};
    QCOMPARE(::stat((it.fixture.folder / "out/a").c_str(), &status), 0);
    QCOMPARE(status.st_nlink, nlink_t(3));
}

void TestInterruptedRestore::whatOnlyLooksAlikeGetsNoFurtherNames()
{
    Interrupted it;
    QVERIFY(it.restore().ok());
    struct stat status = {};
    QCOMPARE(::stat((it.fixture.folder / "out/a").c_str(), &status), 0);
    const TimeNs mtime = TimeNs(status.st_mtim.tv_sec) * kSecond + status.st_mtim.tv_nsec;
    for (const char *path : {"out/a", "out/b", "out/open/link"}) {
        it.fixture.folder.remove(path);
    }
    // Of the same size and time.
    it.fixture.folder.write("out/a", "ONE FILE WITH THREE NAMES");
    it.fixture.folder.setMtime("out/a", mtime);
    QVERIFY(it.restore().ok());
    QCOMPARE(it.fixture.folder.read("out/a"), Bytes("ONE FILE WITH THREE NAMES"));
    QCOMPARE(it.fixture.folder.read("out/b"), Bytes("one file with three names"));
    QCOMPARE(::stat((it.fixture.folder / "out/b").c_str(), &status), 0);
    QCOMPARE(status.st_nlink, nlink_t(2));
}

void TestInterruptedRestore::theFilesOfALivingRestoreStay()
{
    Interrupted it;
    it.fixture.folder.makeFolder("out");
    const FolderPtr out =
        it.fixture.fileSystem->open(AbsPath::parse(it.fixture.folder / "out").value()).value();
    {
        const auto living = out->lock(unfinishedName(7, 0)).value();
        it.fixture.folder.write("out/" + unfinishedName(7, 1),
                                Bytes("holdfast restore 1\0B\0W\0Fempty\0", 31));
        it.fixture.folder.write("out/" + unfinishedName(7, 5), "in flight");
        QVERIFY(it.restore().ok());
        for (const std::uint64_t number : {0U, 1U, 5U}) {
            QVERIFY(it.fixture.folder.exists("out/" + unfinishedName(7, number)));
        }
    }
    QCOMPARE(it.repeated(Interrupted::Root::Any), QByteArray());
}

void TestInterruptedRestore::theTimeOfTheTargetIsKept()
{
    Interrupted it;
    QVERIFY(it.restore().ok());
    it.fixture.folder.remove("out/empty");
    it.fixture.folder.remove("out/open/file");
    it.fixture.folder.makeFolder("out/empty");
    it.fixture.folder.setMtime("out", 2'000 * kSecond);
    QVERIFY(it.restore().ok());
    struct stat status = {};
    QCOMPARE(::stat((it.fixture.folder / "out").c_str(), &status), 0);
    QCOMPARE(status.st_mtim.tv_sec, time_t(2'000));
}

QTEST_APPLESS_MAIN(TestInterruptedRestore)
#include "test_interrupted_restore.moc"
