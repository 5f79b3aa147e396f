// SPDX-License-Identifier: GPL-3.0-or-later
#include "exec/restored_check.h"
#include "support/temp_folder.h"

#include <QtTest>

using namespace holdfast;
using namespace holdfast::test;

namespace
{

Digest hashOfText(BytesView content)
{
    const std::unique_ptr<Hasher> hasher = makeHasher(HashAlgorithm::Sha256);
    hasher->add(content);
    return hasher->finish();
}

/// A tree as it was restored, and what was meant to be restored.
class Restored
{
public:
    Restored()
    {
        folder.write("tree/folder/file", "content");
        folder.chmod("tree/folder/file", 0640);
        folder.symlink("tree/folder/link", "target");
        folder.makeFolder("probes");
        fileSystem = makePosixFileSystem();
        root = fileSystem->open(folder.path() / "tree").value();
        probes = fileSystem->open(folder.path() / "probes").value();
        for (const char *path : {"folder", "folder/file", "folder/link"}) {
            const RelPath name = RelPath::trusted(path);
            const FolderPtr parent = root->openFolder(name.parent()).value();
            const Metadata metadata = parent->stat(name.name()).value();
            HistoricState state;
            state.path = name;
            state.type = metadata.type;
            state.properties = propertiesOf(metadata, {});
            if (metadata.type == EntryType::File) {
                state.size = 7;
                state.hash = hashOfText("content");
            } else if (metadata.type == EntryType::Symlink) {
                state.linkTarget = "target";
                state.hash = hashOfText("target");
            }
            states[path] = state;
        }
    }

    [[nodiscard]] QByteArray difference(const char *path)
    {
        const auto found =
            RestoredCheck(root, probes, {}).difference(RelPath::trusted(path), states.at(path));
        if (!found) {
            return "error: " + QByteArray::fromStdString(found.error().message());
        }
        return *found ? QByteArray::fromStdString(**found) : QByteArray();
    }

    TempFolder folder;
    std::unique_ptr<FileSystem> fileSystem;
    FolderPtr root;
    FolderPtr probes;
    std::map<std::string, HistoricState> states;
};

}  // namespace

class TestRestoredCheck : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsRightDiffersInNothing();
    void everyDifferenceIsFound_data();
    void everyDifferenceIsFound();
    void whatTheFileSystemCannotHoldIsNoDifference();
    void bytesAreComparedToTheEnd();
};

void TestRestoredCheck::whatIsRightDiffersInNothing()
{
    Restored tree;
    for (const char *path : {"folder", "folder/file", "folder/link"}) {
        QCOMPARE(tree.difference(path), QByteArray());
    }
    tree.folder.chmod("tree/folder/file", 0000);
    tree.states["folder/file"].properties.mode = 0000;
    QCOMPARE(tree.difference("folder/file"), QByteArray());
    QVERIFY(tree.probes->list().value().empty());
}

void TestRestoredCheck::everyDifferenceIsFound_data()
{
    QTest::addColumn<QByteArray>("path");
    QTest::addColumn<QByteArray>("change");
    QTest::addColumn<QByteArray>("difference");
    QTest::newRow("content") << QByteArray("folder/file") << QByteArray("content")
                             << QByteArray("its content differs from its hash");
    QTest::newRow("size") << QByteArray("folder/file") << QByteArray("size")
                          << QByteArray("it is 8 bytes long, 7 were backed up");
    QTest::newRow("type") << QByteArray("folder/file") << QByteArray("type")
                          << QByteArray("it is a folder, a file was backed up");
    QTest::newRow("gone") << QByteArray("folder/file") << QByteArray("gone")
                          << QByteArray("it is not there");
    QTest::newRow("mode") << QByteArray("folder/file") << QByteArray("mode")
                          << QByteArray("recorded otherwise: mode");
    QTest::newRow("time") << QByteArray("folder/file") << QByteArray("time")
                          << QByteArray("recorded otherwise: time");
    QTest::newRow("mode of a folder")
        << QByteArray("folder") << QByteArray("mode") << QByteArray("recorded otherwise: mode");
    QTest::newRow("target") << QByteArray("folder/link") << QByteArray("target")
                            << QByteArray("it leads elsewhere");
}

void TestRestoredCheck::everyDifferenceIsFound()
{
    QFETCH(QByteArray, path);
    QFETCH(QByteArray, change);
    QFETCH(QByteArray, difference);
    Restored tree;
    const Bytes name = "tree/" + path.toStdString();
    const TimeNs mtime = tree.states.at(path.toStdString()).properties.mtime;
    if (change == "content") {
        tree.folder.write(name, "contenT");
    } else if (change == "size") {
        tree.folder.write(name, "content ");
    } else if (change == "type") {
        tree.folder.remove(name);
        tree.folder.makeFolder(name);
    } else if (change == "gone") {
        tree.folder.remove(name);
    } else if (change == "mode") {
        tree.folder.chmod(name, 0700);
    } else if (change == "time") {
        tree.folder.setMtime(name, mtime + kSecond);
    } else {
        tree.folder.remove(name);
        tree.folder.symlink(name, "other");
    }
    QCOMPARE(tree.difference(path.constData()), difference);
}

void TestRestoredCheck::whatTheFileSystemCannotHoldIsNoDifference()
{
    Restored tree;
    // An attribute of a kind that no file system takes.
    tree.states["folder/file"].properties.attributes = packAttributes({{"unheard.of", "value"}});
    QCOMPARE(tree.difference("folder/file"), QByteArray());
}

void TestRestoredCheck::bytesAreComparedToTheEnd()
{
    Restored tree;
    Bytes content(3 * 1024 * 1024, 'x');
    tree.folder.write("tree/long", content);
    tree.folder.write("same", content);
    content.back() = 'y';
    tree.folder.write("last", content);
    content.push_back('y');
    tree.folder.write("longer", content);
    const FolderPtr top = tree.fileSystem->open(tree.folder.path()).value();
    RestoredCheck check(tree.root, tree.probes, {});
    for (const char *other : {"same", "last", "longer"}) {
        const FilePtr file = top->openFile(other).value();
        QCOMPARE(check.hasBytesOf(RelPath::trusted("long"), *file).value(),
                 QByteArray(other) == "same");
    }
}

QTEST_APPLESS_MAIN(TestRestoredCheck)
#include "test_restored_check.moc"
