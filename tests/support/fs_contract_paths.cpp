// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/folder_content.h"
#include "support/fs_contract.h"

#include <QTest>

namespace holdfast::test
{
namespace
{

void deepPath(const ContractSubject &subject)
{
    // Parts of many lengths, so that every way to cut the path is met; 6,000 bytes and more.
    Bytes path;
    for (std::size_t i = 0; path.size() < 6000; ++i) {
        path +=
            (path.empty() ? "" : "/") + Bytes(1 + i * 37 % 255, static_cast<char>('a' + i % 26));
    }
    putFile(*subject.folder, path + "/file", "at the bottom");
    const RelPath relative = RelPath::trusted(path);
    const auto bottom = subject.folder->openFolder(relative);
    HOLDFAST_VERIFY_OK(bottom);
    QCOMPARE(contentOf(**bottom, "file"), Bytes("at the bottom"));
    QCOMPARE((*bottom)->list()->size(), std::size_t{1});
    HOLDFAST_VERIFY_FAILS(subject.folder->openFolder(relative / "file"), NotAFolder);
    HOLDFAST_VERIFY_FAILS(subject.folder->openFolder(relative / "gone"), NotFound);
    // The absolute path is as long.
    const auto absolute = subject.fileSystem.open(subject.path / relative);
    HOLDFAST_VERIFY_OK(absolute);
    QCOMPARE(contentOf(**absolute, "file"), Bytes("at the bottom"));
    HOLDFAST_VERIFY_OK(subject.fileSystem.createFolders(subject.path / relative / "more", 0700));
    QVERIFY(isThere(**bottom, "more"));
}

void linkInALongPath(const ContractSubject &subject)
{
    Bytes path;
    for (int i = 0; i < 24; ++i) {
        path += (i == 0 ? "" : "/") + Bytes(250, static_cast<char>('a' + i));
    }
    putFile(*subject.folder, path + "/file", "x");
    for (const int level : {0, 1, 15, 16, 22, 23}) {
        const Bytes upTo = path.substr(0, static_cast<std::size_t>(level) * 251 + 250);
        const RelPath link = RelPath::trusted(upTo);
        const FolderPtr parent = subject.folder->openFolder(link.parent()).value();
        HOLDFAST_VERIFY_OK(parent->rename(link.name(), *parent, "aside", IfTaken::Fail));
        HOLDFAST_VERIFY_OK(parent->createSymlink(link.name(), "aside"));
        HOLDFAST_VERIFY_FAILS(subject.folder->openFolder(RelPath::trusted(path)), NotAFolder);
        HOLDFAST_VERIFY_OK(parent->rename("aside", *parent, "folder", IfTaken::Fail));
        HOLDFAST_VERIFY_OK(parent->removeFile(link.name()));
        HOLDFAST_VERIFY_OK(parent->rename("folder", *parent, link.name(), IfTaken::Fail));
    }
    HOLDFAST_VERIFY_OK(subject.folder->openFolder(RelPath::trusted(path)));
}

void linkInTheWay(const ContractSubject &subject)
{
    const Folder &folder = *subject.folder;
    putFile(folder, "target/b/c/d/file", "x");
    for (const Bytes where : {"a", "a/b", "a/b/c", "a/b/c/d"}) {
        for (const Bytes &prefix : {Bytes("../../../../"), subject.path.bytes() + "/"}) {
            const FolderPtr tree = putFolder(folder, "tree");
            const Bytes rest = where.size() > 1 ? where.substr(2) : "";
            const Bytes below = rest.empty() ? "target" : "target/" + rest;
            putSymlink(*tree, where, prefix + below);
            for (const Bytes path : {"a/b/c/d", "a/b/c", "a/b", "a"}) {
                if (path.size() >= where.size()) {
                    HOLDFAST_VERIFY_FAILS(tree->openFolder(RelPath::trusted(path)), NotAFolder);
                }
            }
            HOLDFAST_VERIFY_OK(
                folder.rename("tree", folder,
                              "done" + std::to_string(where.size()) + std::to_string(prefix.size()),
                              IfTaken::Fail));
        }
    }
    // A link that stays inside is no way either.
    putSymlink(folder, "inside", "target");
    HOLDFAST_VERIFY_FAILS(folder.openFolder(RelPath::trusted("inside")), NotAFolder);
    HOLDFAST_VERIFY_FAILS(folder.openFolder(RelPath::trusted("inside/b")), NotAFolder);
}

void fileInTheWay(const ContractSubject &subject)
{
    const Folder &folder = *subject.folder;
    putFile(folder, "a/b/file", "x");
    HOLDFAST_VERIFY_FAILS(folder.openFolder(RelPath::trusted("a/b/file")), NotAFolder);
    HOLDFAST_VERIFY_FAILS(folder.openFolder(RelPath::trusted("a/b/file/c")), NotAFolder);
    HOLDFAST_VERIFY_FAILS(folder.openFolder(RelPath::trusted("a/b/file/c/d")), NotAFolder);
}

void emptyPathIsItself(const ContractSubject &subject)
{
    const FolderPtr folder = putFolder(*subject.folder, "a/b");
    const auto same = folder->openFolder(RelPath());
    HOLDFAST_VERIFY_OK(same);
    QCOMPARE((*same)->stat()->inode, folder->stat()->inode);
    QCOMPARE(subject.folder->stat("a")->inode,
             subject.folder->openFolder(RelPath::trusted("a")).value()->stat()->inode);
    // The handle is the folder, not its name.
    HOLDFAST_VERIFY_OK(subject.folder->rename("a", *subject.folder, "z", IfTaken::Fail));
    putFile(**same, "file", "x");
    QCOMPARE(contentOf(*subject.folder, "z/b/file"), Bytes("x"));
}

void makesMissingParents(const ContractSubject &subject)
{
    FileSystem &fileSystem = subject.fileSystem;
    const AbsPath path = subject.path / RelPath::trusted("one/two/three");
    HOLDFAST_VERIFY_FAILS(fileSystem.open(path), NotFound);
    putFolder(*subject.folder, "one");
    NodeProperties properties;
    properties.mode = 0711;
    HOLDFAST_VERIFY_OK(subject.folder->setProperties("one", properties));
    HOLDFAST_VERIFY_OK(fileSystem.createFolders(path, 0750));
    HOLDFAST_VERIFY_OK(fileSystem.createFolders(path, 0700));
    const auto opened = fileSystem.open(path);
    HOLDFAST_VERIFY_OK(opened);
    QCOMPARE((*opened)->stat()->mode, 0750U);
    QCOMPARE(subject.folder->stat("one")->mode, 0711U);
    HOLDFAST_VERIFY_OK(fileSystem.createFolders(subject.path, 0700));

    putFile(*subject.folder, "file", "x");
    HOLDFAST_VERIFY_FAILS(fileSystem.createFolders(subject.path / "file", 0700), NotAFolder);
    HOLDFAST_VERIFY_FAILS(fileSystem.createFolders(subject.path / "file" / "below", 0700),
                          NotAFolder);
    HOLDFAST_VERIFY_FAILS(fileSystem.open(subject.path / "file"), NotAFolder);
}

void followsLinksInAPersonsPath(const ContractSubject &subject)
{
    putFolder(*subject.folder, "real/sub");
    putSymlink(*subject.folder, "link", "real");
    putSymlink(*subject.folder, "absolute", subject.path.bytes() + "/real/sub");
    putSymlink(*subject.folder, "loop", "loop");
    putSymlink(*subject.folder, "dangling", "nowhere");
    const std::uint64_t inode =
        subject.folder->openFolder(RelPath::trusted("real/sub")).value()->stat()->inode;
    for (const Bytes path : {"link/sub", "absolute"}) {
        const auto opened = subject.fileSystem.open(subject.path / RelPath::trusted(path));
        HOLDFAST_VERIFY_OK(opened);
        QCOMPARE((*opened)->stat()->inode, inode);
    }
    HOLDFAST_VERIFY_OK(subject.fileSystem.createFolders(subject.path / "link" / "new", 0700));
    QVERIFY(isThere(*subject.folder, "real/new"));
    HOLDFAST_VERIFY_FAILS(subject.fileSystem.open(subject.path / "loop"), NotAFolder);
    HOLDFAST_VERIFY_FAILS(subject.fileSystem.open(subject.path / "dangling"), NotFound);
    QVERIFY(!subject.fileSystem.createFolders(subject.path / "dangling", 0700));
    QVERIFY(!isThere(*subject.folder, "nowhere"));
}

}  // namespace

std::vector<ContractCase> pathsContract()
{
    return {
        {"a path of 6,000 bytes is reached like any other", deepPath},
        {"a link is no way at any place of a long path", linkInALongPath},
        {"a link is no way at any place of a path, wherever it leads", linkInTheWay},
        {"a file is no way at any place of a path", fileInTheWay},
        {"the empty path is the folder itself, whatever its name is now", emptyPathIsItself},
        {"missing parents are made, what is there stays as it is", makesMissingParents},
        {"links in the path that a person wrote are followed", followsLinksInAPersonsPath},
    };
}

}  // namespace holdfast::test
