// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/folder_content.h"
#include "support/fs_contract.h"
#include "support/memory_filesystem.h"

#include <QTest>

using namespace holdfast;
using namespace holdfast::test;

class TestMemoryFileSystem : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void contract_data();
    void contract();
    void powerCut_data();
    void powerCut();
    void fullDisk();
    void missingAbilities();
    void specialFiles();
};

namespace
{

AbsPath at(const char *path)
{
    return AbsPath::parse(path).value();
}

FolderPtr rootOf(FileSystem &fileSystem)
{
    return fileSystem.open(at("/")).value();
}

}  // namespace

void TestMemoryFileSystem::contract_data()
{
    QTest::addColumn<std::size_t>("number");
    for (std::size_t i = 0; i < fsContract().size(); ++i) {
        QTest::newRow(fsContract()[i].sentence) << i;
    }
}

void TestMemoryFileSystem::contract()
{
    QFETCH(const std::size_t, number);
    MemoryFileSystem fileSystem;
    HOLDFAST_VERIFY_OK(fileSystem.createFolders(at("/home/test"), 0755));
    const ContractSubject subject{fileSystem, at("/home/test"),
                                  fileSystem.open(at("/home/test")).value()};
    fsContract()[number].check(subject);
}

void TestMemoryFileSystem::powerCut_data()
{
    QTest::addColumn<bool>("syncFile");
    QTest::addColumn<bool>("syncFolder");
    QTest::addColumn<QByteArray>("found");
    QTest::newRow("nothing synced: the file is gone") << false << false << QByteArray("missing");
    QTest::newRow("content synced, name not: gone") << true << false << QByteArray("missing");
    QTest::newRow("name synced, content not: empty") << false << true << QByteArray();
    QTest::newRow("both synced: whole") << true << true << QByteArray("content");
}

void TestMemoryFileSystem::powerCut()
{
    QFETCH(const bool, syncFile);
    QFETCH(const bool, syncFolder);
    QFETCH(const QByteArray, found);
    MemoryFileSystem fileSystem;
    const FolderPtr root = rootOf(fileSystem);
    putFile(*root, "old", "old content");
    HOLDFAST_VERIFY_OK(root->syncFileSystem());
    const auto file = root->createFile("new");
    HOLDFAST_VERIFY_OK(file);
    HOLDFAST_VERIFY_OK((*file)->write(Bytes("content"), 0));
    if (syncFile) {
        HOLDFAST_VERIFY_OK((*file)->sync());
    }
    if (syncFolder) {
        HOLDFAST_VERIFY_OK(root->sync());
    }
    HOLDFAST_VERIFY_OK((*file)->write(Bytes("CONTENT and more"), 0));

    const auto after = fileSystem.afterPowerCut();
    const FolderPtr found2 = rootOf(*after);
    QCOMPARE(contentOf(*found2, "old"), Bytes("old content"));
    QCOMPARE(isThere(*found2, "new") ? contentOf(*found2, "new") : Bytes("missing"),
             found.toStdString());
    QCOMPARE(contentOf(*root, "new"), Bytes("CONTENT and more"));
}

void TestMemoryFileSystem::fullDisk()
{
    MemoryOptions options;
    options.capacity = 10 * 4096;
    MemoryFileSystem fileSystem(options);
    const FolderPtr root = rootOf(fileSystem);
    putFile(*root, "first", Bytes(8 * 4096, 'x'));
    const auto file = root->createFile("second");
    HOLDFAST_VERIFY_OK(file);
    HOLDFAST_VERIFY_FAILS((*file)->write(Bytes(3 * 4096, 'y'), 0), NoSpace);
    HOLDFAST_VERIFY_OK((*file)->write(Bytes(2 * 4096, 'y'), 0));
    QCOMPARE(root->space()->free, std::uint64_t{0});
    HOLDFAST_VERIFY_OK(root->removeFile("first"));
    QCOMPARE(root->space()->free, std::uint64_t{8 * 4096});
    HOLDFAST_VERIFY_OK((*file)->write(Bytes(3 * 4096, 'y'), 0));
}

void TestMemoryFileSystem::missingAbilities()
{
    MemoryOptions options;
    options.hardLinks = false;
    options.symlinks = false;
    options.clones = false;
    options.attributes = false;
    MemoryFileSystem fileSystem(options);
    const FolderPtr root = rootOf(fileSystem);
    putFile(*root, "file", "x");
    HOLDFAST_VERIFY_FAILS(root->link("file", *root, "second"), NotSupported);
    HOLDFAST_VERIFY_FAILS(root->createSymlink("link", "file"), NotSupported);
    const auto origin = root->openFile("file");
    const auto copy = root->createFile("copy");
    HOLDFAST_VERIFY_OK(copy);
    HOLDFAST_VERIFY_FAILS((*copy)->cloneFrom(**origin), NotSupported);
    const Attributes given = {{"user.test", "value"}};
    NodeProperties properties;
    properties.attributes = &given;
    HOLDFAST_VERIFY_OK(root->setProperties("file", properties));
    QVERIFY(root->attributes("file").value().empty());
}

void TestMemoryFileSystem::specialFiles()
{
    MemoryFileSystem fileSystem;
    HOLDFAST_VERIFY_OK(fileSystem.createFolders(at("/a"), 0755));
    fileSystem.addSpecial(at("/a/fifo"));
    const FolderPtr folder = fileSystem.open(at("/a")).value();
    QCOMPARE(folder->stat("fifo")->type, EntryType::Special);
    HOLDFAST_VERIFY_FAILS(folder->openFile("fifo"), WrongType);
}

QTEST_APPLESS_MAIN(TestMemoryFileSystem)
#include "test_memory_filesystem.moc"
