// SPDX-License-Identifier: GPL-3.0-or-later
// Restores of more names than are worked on at once: one batch is added while the one before it is
// copied.
#include "support/backup/backup_fixture.h"
#include "support/fault_filesystem.h"

#include <QtTest>

#include <algorithm>
#include <filesystem>
#include <set>
#include <sys/stat.h>

using namespace holdfast;
using namespace holdfast::test;

namespace
{

// More than a batch between two names of interest.
constexpr int kBetween = 600;

class Restoring
{
public:
    Restoring()
    {
        fill("b");
        fill("n");
    }

    void fill(const Bytes &folder) const
    {
        for (int i = 0; i < kBetween; ++i) {
            fixture.folder.write("source/" + folder + "/" + std::to_string(i),
                                 folder + std::to_string(i));
        }
    }

    /// Into `to` below the fixture's folder, or in place.
    Result<RestoreReport> restore(const Bytes &to, std::optional<TimeNs> at = {},
                                  std::stop_token stop = {})
    {
        Engine engine(faulty, fixture.clock, fixture.config, fixture.folder.path() / "state");
        RestoreRequest request;
        request.paths = {engine.resolve("source").value()};
        request.at = at;
        if (to.empty()) {
            request.overwrite = Overwrite::Always;
        } else {
            request.to = fixture.folder.path() / RelPath::trusted(to);
        }
        told.clear();
        return engine.restore(
            request,
            [this](const RestoredItem &item) {
                told.push_back(item);
                if (onTold) {
                    onTold();
                }
            },
            progress, std::move(stop));
    }

    /// One file of three names, with more than a batch between each.
    void writeThreeNames(const Bytes &content) const
    {
        fixture.folder.write("source/a/one", content);
        fixture.folder.makeFolder("source/m");
        fixture.folder.makeFolder("source/z");
        fixture.folder.hardLink("source/a/one", "source/m/two");
        fixture.folder.hardLink("source/a/one", "source/z/three");
    }

    [[nodiscard]] ino_t inode(const Bytes &below) const
    {
        struct stat status {
        };
        return ::lstat((fixture.folder / below).c_str(), &status) == 0 ? status.st_ino : 0;
    }

    BackupFixture fixture;
    FaultFileSystem faulty{*fixture.fileSystem};
    RunProgress progress;
    std::vector<RestoredItem> told;
    std::function<void()> onTold;
};

}  // namespace

class TestRestoreBatches : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void allComesBackAndIsToldInOrder();
    void furtherNamesOfAFileWhoseFirstFailed();
    void aStopTellsAllThatWasWritten();
    void anErrorOfTheDiskIsToldAndEndsIt();
};

void TestRestoreBatches::allComesBackAndIsToldInOrder()
{
    Restoring restoring;
    const TempFolder &folder = restoring.fixture.folder;
    restoring.writeThreeNames("three names");
    folder.symlink("source/m/link", "../a/one");
    folder.write("source/z/empty", "");
    folder.write("source/z/large", Bytes(3'000'000, 'x'));
    folder.makeFolder("source/y");
    folder.chmod("source/b", 0710);
    restoring.fixture.run();
    const Result<RestoreReport> report = restoring.restore("restored");
    QVERIFY(report.ok());
    QCOMPARE(report->errors.size(), std::size_t(0));
    QCOMPARE(text(folder.describe("restored")), text(folder.describe("source")));
    QCOMPARE(restoring.inode("restored/a/one"), restoring.inode("restored/z/three"));
    QVERIFY(std::is_sorted(
        restoring.told.begin(), restoring.told.end(),
        [](const RestoredItem &a, const RestoredItem &b) { return a.path < b.path; }));
    // And the folders.
    QCOMPARE(restoring.told.size(), std::size_t(2 * kBetween + 6 + 6));
}

void TestRestoreBatches::furtherNamesOfAFileWhoseFirstFailed()
{
    Restoring restoring;
    const TempFolder &folder = restoring.fixture.folder;
    restoring.writeThreeNames("first");
    restoring.fixture.run();
    const TimeNs then = restoring.fixture.clock.now();
    restoring.fixture.clock.advance(kDay);
    folder.write("source/a/one", "second, and longer");
    restoring.fixture.run();
    restoring.faulty.setFilter([](const Operation &operation) {
        return operation.kind == "exchange" && operation.name == "one";
    });
    restoring.faulty.failAt(0, ErrorCode::AccessDenied, EACCES);
    const Result<RestoreReport> report = restoring.restore({}, then);
    QVERIFY(report.ok());
    QVERIFY(restoring.faulty.hasFired());
    QCOMPARE(report->errors.size(), std::size_t(1));
    QCOMPARE(report->errors.front().path, Bytes("source/a/one"));
    QCOMPARE(folder.read("source/a/one"), Bytes("second, and longer"));
    QCOMPARE(folder.read("source/m/two"), Bytes("first"));
    QCOMPARE(folder.read("source/z/three"), Bytes("first"));
    QCOMPARE(restoring.inode("source/m/two"), restoring.inode("source/z/three"));
}

void TestRestoreBatches::aStopTellsAllThatWasWritten()
{
    Restoring restoring;
    restoring.fixture.run();
    std::stop_source stop;
    restoring.onTold = [&] {
        if (restoring.told.size() == 300) {
            stop.request_stop();
        }
    };
    const Result<RestoreReport> report = restoring.restore("restored", {}, stop.get_token());
    QVERIFY(!report || report->ended);
    std::set<Bytes> told;
    for (const RestoredItem &item : restoring.told) {
        if (item.did == RestoredItem::Did::Wrote && item.type == EntryType::File) {
            told.insert(item.target);
        }
    }
    std::set<Bytes> there;
    const std::filesystem::path target = restoring.fixture.folder / "restored";
    for (const auto &entry : std::filesystem::recursive_directory_iterator(target)) {
        // But for the record of what is unfinished.
        if (entry.is_regular_file() && !entry.path().filename().native().starts_with(".holdfast")) {
            there.insert(entry.path().native());
        }
    }
    QVERIFY(there.size() > 200 && there.size() < 2 * kBetween);
    std::vector<Bytes> untold;
    std::set_symmetric_difference(told.begin(), told.end(), there.begin(), there.end(),
                                  std::back_inserter(untold));
    QVERIFY2(untold.empty(), untold.empty() ? "" : untold.front().c_str());
}

// So much was written that it is on its way to the disk while more is written.
void TestRestoreBatches::anErrorOfTheDiskIsToldAndEndsIt()
{
    Restoring restoring;
    const TempFolder &folder = restoring.fixture.folder;
    folder.write("source/a/holes", "x");
    std::filesystem::resize_file(folder / "source/a/holes", std::uintmax_t{140} * 1024 * 1024);
    restoring.fixture.run();
    restoring.faulty.setFilter(
        [](const Operation &operation) { return operation.kind == "syncFileSystem"; });
    restoring.faulty.failAt(0, ErrorCode::Io, EIO);
    const Result<RestoreReport> report = restoring.restore("restored");
    QVERIFY(restoring.faulty.hasFired());
    QVERIFY(!report || !report->errors.empty());
}

QTEST_APPLESS_MAIN(TestRestoreBatches)
#include "test_restore_batches.moc"
