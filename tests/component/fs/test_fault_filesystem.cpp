// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/fault_filesystem.h"
#include "support/folder_content.h"
#include "support/fs_contract.h"
#include "support/memory_filesystem.h"

#include <QTest>

using namespace holdfast;
using namespace holdfast::test;

class TestFaultFileSystem : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void contract_data();
    void contract();
    void eachOperationFailsOnce();
    void crashStopsEverything();
    void onlyWhatTheFilterTakes();
    void failureWithEffect();
};

namespace
{

AbsPath root()
{
    return AbsPath::parse("/").value();
}

std::string treeOf(FileSystem &fileSystem)
{
    return describe(*fileSystem.open(root()).value());
}

/// Six operations that change something, and three that don't.
Result<void> store(const Folder &folder)
{
    HOLDFAST_ASSIGN([[maybe_unused]] const auto before, folder.list());
    HOLDFAST_ASSIGN(const FilePtr file, folder.createFile("new"));
    HOLDFAST_TRY(file->write(Bytes("content"), 0));
    HOLDFAST_ASSIGN([[maybe_unused]] const auto metadata, file->stat());
    HOLDFAST_TRY(file->sync());
    HOLDFAST_TRY(file->close());
    HOLDFAST_TRY(folder.rename("new", folder, "final", IfTaken::Fail));
    HOLDFAST_TRY(folder.sync());
    HOLDFAST_ASSIGN([[maybe_unused]] const auto after, folder.stat("final"));
    return {};
}

}  // namespace

void TestFaultFileSystem::contract_data()
{
    QTest::addColumn<std::size_t>("number");
    for (std::size_t i = 0; i < fsContract().size(); ++i) {
        QTest::newRow(fsContract()[i].sentence) << i;
    }
}

void TestFaultFileSystem::contract()
{
    QFETCH(const std::size_t, number);
    MemoryFileSystem memory;
    FaultFileSystem fileSystem(memory);
    const AbsPath path = root() / "test";
    HOLDFAST_VERIFY_OK(fileSystem.createFolders(path, 0755));
    const ContractSubject subject{fileSystem, path, fileSystem.open(path).value()};
    fsContract()[number].check(subject);
    QVERIFY(!fileSystem.hasFired());
    QVERIFY(fileSystem.count() > 0);
}

void TestFaultFileSystem::eachOperationFailsOnce()
{
    constexpr std::uint64_t kOperations = 9;
    for (std::uint64_t n = 0; n <= kOperations; ++n) {
        MemoryFileSystem memory;
        FaultFileSystem fileSystem(memory);
        const FolderPtr folder = fileSystem.open(root()).value();
        fileSystem.failAt(n, ErrorCode::NoSpace, ENOSPC);
        const Result<void> stored = store(*folder);
        QCOMPARE(fileSystem.hasFired(), n < kOperations);
        QCOMPARE(stored.ok(), n == kOperations);
        if (n < kOperations) {
            QCOMPARE(stored.error().code, ErrorCode::NoSpace);
            QCOMPARE(stored.error().systemError, ENOSPC);
            QCOMPARE(fileSystem.count(), n + 1);
        }
        // Only the one: the next operation works again.
        if (n < kOperations) {
            HOLDFAST_VERIFY_OK(folder->list());
        }
        fileSystem.reset();
        QCOMPARE(isThere(*folder, "final"), n >= 7);
    }
}

void TestFaultFileSystem::crashStopsEverything()
{
    std::string last;
    for (std::uint64_t n = 0;; ++n) {
        MemoryFileSystem memory;
        FaultFileSystem fileSystem(memory);
        const FolderPtr folder = fileSystem.open(root()).value();
        fileSystem.setFilter([](const Operation &operation) { return operation.changes; });
        fileSystem.crashAfter(n);
        const Result<void> stored = store(*folder);
        if (!fileSystem.hasFired()) {
            QVERIFY(stored.ok());
            QVERIFY(n > 6);
            break;
        }
        QCOMPARE(stored.error().code, ErrorCode::Gone);
        const std::string atCrash = treeOf(memory);
        HOLDFAST_VERIFY_FAILS(folder->createFile("late"), Gone);
        HOLDFAST_VERIFY_FAILS(folder->list(), Gone);
        HOLDFAST_VERIFY_FAILS(folder->removeFile("final"), Gone);
        HOLDFAST_VERIFY_FAILS(fileSystem.open(root()), Gone);
        QCOMPARE(treeOf(memory), atCrash);
        QCOMPARE(atCrash.empty(), n == 0);
        fileSystem.reset();
        HOLDFAST_VERIFY_OK(folder->list());
    }
}

void TestFaultFileSystem::onlyWhatTheFilterTakes()
{
    MemoryFileSystem memory;
    FaultFileSystem fileSystem(memory);
    const FolderPtr folder = fileSystem.open(root()).value();
    fileSystem.setFilter([](const Operation &operation) {
        return operation.kind == "rename" && operation.name == "final";
    });
    fileSystem.failAt(0, ErrorCode::Busy);
    HOLDFAST_VERIFY_FAILS(store(*folder), Busy);
    QCOMPARE(fileSystem.operations().size(), std::size_t{1});
    QCOMPARE(fileSystem.operations().front().kind, std::string("rename"));
    QCOMPARE(contentOf(*folder, "new"), Bytes("content"));
}

void TestFaultFileSystem::failureWithEffect()
{
    MemoryFileSystem memory;
    FaultFileSystem fileSystem(memory);
    const FolderPtr folder = fileSystem.open(root()).value();
    putFile(*folder, "file", "content");
    fileSystem.failAt(0, ErrorCode::Io, EIO, Effect::Done);
    HOLDFAST_VERIFY_FAILS(folder->rename("file", *folder, "moved", IfTaken::Fail), Io);
    QVERIFY(!isThere(*folder, "file"));
    QCOMPARE(contentOf(*folder, "moved"), Bytes("content"));
}

QTEST_APPLESS_MAIN(TestFaultFileSystem)
#include "test_fault_filesystem.moc"
