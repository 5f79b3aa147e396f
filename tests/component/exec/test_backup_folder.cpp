// SPDX-License-Identifier: GPL-3.0-or-later
#include "exec/backup_folder.h"
#include "support/fault_filesystem.h"
#include "support/memory_filesystem.h"

#include <QtTest>

using namespace holdfast;
using namespace holdfast::test;

Q_DECLARE_METATYPE(std::vector<std::string>)

namespace
{

using Places = std::vector<std::string>;

const AbsPath kRoot = AbsPath::parse("/backup").value();

bool holds(FileSystem &fileSystem, const std::vector<std::string> &places)
{
    const Result<FolderPtr> root = fileSystem.open(kRoot);
    return std::any_of(places.begin(), places.end(), [&](const std::string &place) {
        const RelPath path = RelPath::trusted(place);
        const Result<FolderPtr> folder = (*root)->openFolder(path.parent());
        return folder && (*folder)->stat(path.name()).ok();
    });
}

}  // namespace

class TestBackupFolder : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aRenamedFileIsNeverWithoutAName_data();
    void aRenamedFileIsNeverWithoutAName();
    void aBarrierCoversWhatCameAfterOneThatWasBegun();
};

void TestBackupFolder::aRenamedFileIsNeverWithoutAName_data()
{
    QTest::addColumn<Places>("places");
    QTest::newRow("to a folder that sorts behind") << Places{"a/file", "b/file"};
    QTest::newRow("to a folder that sorts before") << Places{"b/file", "a/file"};
    QTest::newRow("from the top") << Places{"file", "deep/er/file"};
    QTest::newRow("to the top") << Places{"deep/er/file", "file"};
    QTest::newRow("to a folder below another new one") << Places{"file", ".own/damaged/file"};
    QTest::newRow("from one deep folder to another") << Places{"p/q/r/file", "a/b/c/file"};
    QTest::newRow("on and on") << Places{"m/file", "z/file", "a/file", "q/file"};
}

// The power goes after each operation of the barrier.
void TestBackupFolder::aRenamedFileIsNeverWithoutAName()
{
    QFETCH(Places, places);
    for (std::uint64_t cut = 0;; ++cut) {
        MemoryFileSystem disk;
        FaultFileSystem faults(disk);
        const Result<std::unique_ptr<BackupFolder>> backup =
            BackupFolder::openForWriting(faults, kRoot);
        QVERIFY(backup.ok());
        const RelPath first = RelPath::trusted(places.front());
        const Result<FolderPtr> folder = (*backup)->ensureFolder(first.parent());
        const Result<FilePtr> file = (*folder)->createFile(first.name());
        QVERIFY((*file)->write("content", 0).ok() && (*file)->close().ok());
        QVERIFY((*backup)->root()->syncFileSystem().ok());
        // The folders on the way are new.
        for (const std::string &path : places) {
            QVERIFY((*backup)->ensureFolder(RelPath::trusted(path).parent()).ok());
        }
        for (std::size_t n = 1; n < places.size(); ++n) {
            QVERIFY((*backup)
                        ->rename(RelPath::trusted(places[n - 1]), RelPath::trusted(places[n]),
                                 IfTaken::Fail)
                        .ok());
        }
        faults.crashAfter(cut);
        const bool done = (*backup)->barrier({}).ok();
        const std::unique_ptr<MemoryFileSystem> found = disk.afterPowerCut();
        QVERIFY2(holds(*found, places), ("after " + std::to_string(cut) + " operations").c_str());
        if (done) {
            QVERIFY(holds(*found, {places.back()}));
            QVERIFY(cut >= 2);
            return;
        }
    }
}

void TestBackupFolder::aBarrierCoversWhatCameAfterOneThatWasBegun()
{
    MemoryFileSystem disk;
    const Result<std::unique_ptr<BackupFolder>> backup = BackupFolder::openForWriting(disk, kRoot);
    QVERIFY(backup.ok());
    BackupFolder &folder = **backup;
    const Result<FolderPtr> incoming = folder.incomingOf(0);
    QVERIFY(incoming.ok());
    std::vector<RelPath> staged;
    for (int n = 0; n < 20; ++n) {
        const Bytes name = std::to_string(n);
        const Result<FilePtr> file = (*incoming)->createFile(name);
        QVERIFY(file.ok() && (*file)->close().ok());
        staged.push_back(BackupFolder::incomingPath(0) / name);
    }
    folder.beginBarrier(staged);
    QTRY_VERIFY(holds(*disk.afterPowerCut(), {staged.back().bytes()}));
    const RelPath place = RelPath::trusted("placed");
    QVERIFY(folder.rename(staged.front(), place, IfTaken::Fail).ok());
    QVERIFY(folder.barrier({}).ok());
    QVERIFY(holds(*disk.afterPowerCut(), {"placed"}));
}

QTEST_GUILESS_MAIN(TestBackupFolder)
#include "test_backup_folder.moc"
