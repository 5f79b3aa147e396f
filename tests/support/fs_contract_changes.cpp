// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/folder_content.h"
#include "support/fs_contract.h"

#include <QTest>

#include <unistd.h>

namespace holdfast::test
{
namespace
{

void folderHasExactMode(const ContractSubject &subject)
{
    for (const std::uint32_t mode : {0700U, 0755U, 0777U, 0711U, 0500U, 01777U, 02755U, 0U}) {
        const Bytes name = "mode " + std::to_string(mode);
        HOLDFAST_VERIFY_OK(subject.folder->createFolder(name, mode));
        QCOMPARE(subject.folder->stat(name)->mode, mode);
        QCOMPARE(subject.folder->stat(name)->type, EntryType::Folder);
    }
}

void linkIsASecondName(const ContractSubject &subject)
{
    const Folder &folder = *subject.folder;
    const FolderPtr other = putFolder(folder, "other");
    putFile(folder, "file", "content");
    HOLDFAST_VERIFY_OK(folder.link("file", *other, "second"));
    const Metadata first = folder.stat("file").value();
    QVERIFY(first == other->stat("second").value());
    QCOMPARE(first.links, std::uint64_t{2});
    HOLDFAST_VERIFY_OK(folder.removeFile("file"));
    QCOMPARE(contentOf(*other, "second"), Bytes("content"));
    QCOMPARE(other->stat("second")->links, std::uint64_t{1});
    HOLDFAST_VERIFY_FAILS(folder.link("other", folder, "third"), NotSupported);
}

void linkOfASymlinkIsTheLink(const ContractSubject &subject)
{
    const Folder &folder = *subject.folder;
    putFile(folder, "file", "content");
    putSymlink(folder, "link", "file");
    putSymlink(folder, "dangling", "nowhere");
    for (const Bytes name : {"link", "dangling"}) {
        HOLDFAST_VERIFY_OK(folder.link(name, folder, name + "2"));
        QCOMPARE(folder.stat(name + "2")->type, EntryType::Symlink);
        QCOMPARE(folder.stat(name + "2")->inode, folder.stat(name)->inode);
        QCOMPARE(folder.readLink(name + "2").value(), folder.readLink(name).value());
    }
    QCOMPARE(folder.stat("file")->links, std::uint64_t{1});
}

void renamesToAFreeName(const ContractSubject &subject)
{
    const Folder &folder = *subject.folder;
    for (const IfTaken ifTaken : {IfTaken::Fail, IfTaken::Replace}) {
        putFile(folder, "from/file", "content");
        putSymlink(folder, "from/link", "file");
        putFile(folder, "from/folder/inner", "inner");
        const FolderPtr from = putFolder(folder, "from");
        const FolderPtr to = putFolder(folder, "to");
        for (const Bytes name : {"file", "link", "folder"}) {
            const Metadata before = from->stat(name).value();
            HOLDFAST_VERIFY_OK(from->rename(name, *to, name + " moved", ifTaken));
            QVERIFY(!isThere(*from, name));
            const Metadata after = to->stat(name + " moved").value();
            QCOMPARE(after.inode, before.inode);
            QCOMPARE(after.mtime, before.mtime);
            HOLDFAST_VERIFY_OK(to->rename(name + " moved", *to, name, ifTaken));
        }
        QCOMPARE(contentOf(*to, "file"), Bytes("content"));
        QCOMPARE(to->readLink("link").value(), Bytes("file"));
        QCOMPARE(contentOf(*to, "folder/inner"), Bytes("inner"));
        HOLDFAST_VERIFY_OK(
            folder.rename("to", folder, ifTaken == IfTaken::Fail ? "first" : "second", ifTaken));
    }
}

void renameFailsOverATakenName(const ContractSubject &subject)
{
    const Folder &folder = *subject.folder;
    putFile(folder, "file", "content");
    putFolder(folder, "folder");
    putFile(folder, "taken-file", "kept");
    putFolder(folder, "taken-folder");
    putSymlink(folder, "taken-link", "file");
    putSymlink(folder, "taken-dangling", "nowhere");
    const std::string before = describe(folder);
    for (const Bytes name : {"file", "folder"}) {
        for (const Bytes taken : {"taken-file", "taken-folder", "taken-link", "taken-dangling"}) {
            HOLDFAST_VERIFY_FAILS(folder.rename(name, folder, taken, IfTaken::Fail), Exists);
        }
    }
    HOLDFAST_VERIFY_FAILS(folder.rename("file", folder, "file", IfTaken::Fail), Exists);
    QCOMPARE(describe(folder), before);
}

void renameReplaces(const ContractSubject &subject)
{
    const Folder &folder = *subject.folder;
    putFile(folder, "target", "not touched");
    for (const Bytes old : {"old-file", "old-link"}) {
        putFile(folder, "new", "new");
        if (old == "old-file") {
            putFile(folder, old, "old");
        } else {
            putSymlink(folder, old, "target");
        }
        HOLDFAST_VERIFY_OK(folder.rename("new", folder, old, IfTaken::Replace));
        QVERIFY(!isThere(folder, "new"));
        QCOMPARE(folder.stat(old)->type, EntryType::File);
        QCOMPARE(contentOf(folder, old), Bytes("new"));
    }
    QCOMPARE(contentOf(folder, "target"), Bytes("not touched"));
}

void renameReplacesLikeByLike(const ContractSubject &subject)
{
    const Folder &folder = *subject.folder;
    putFile(folder, "file", "kept");
    putFile(folder, "full/file", "kept");
    putFolder(folder, "folder");
    const std::string before = describe(folder);
    HOLDFAST_VERIFY_FAILS(folder.rename("file", folder, "folder", IfTaken::Replace), WrongType);
    HOLDFAST_VERIFY_FAILS(folder.rename("folder", folder, "file", IfTaken::Replace), NotAFolder);
    HOLDFAST_VERIFY_FAILS(folder.rename("folder", folder, "full", IfTaken::Replace), Exists);
    QCOMPARE(describe(folder), before);
    HOLDFAST_VERIFY_OK(folder.rename("full", folder, "folder", IfTaken::Replace));
    QCOMPARE(contentOf(folder, "folder/file"), Bytes("kept"));
}

void folderDoesNotMoveIntoItself(const ContractSubject &subject)
{
    const Folder &folder = *subject.folder;
    putFile(folder, "a/b/file", "kept");
    const FolderPtr inner = putFolder(folder, "a/b");
    const std::string before = describe(folder);
    QVERIFY(!folder.rename("a", *inner, "a", IfTaken::Fail));
    QVERIFY(!folder.rename("a", *inner, "a", IfTaken::Replace));
    QCOMPARE(describe(folder), before);
}

void renameOverTheSameFileDoesNothing(const ContractSubject &subject)
{
    const Folder &folder = *subject.folder;
    putFile(folder, "one", "content");
    HOLDFAST_VERIFY_OK(folder.link("one", folder, "two"));
    HOLDFAST_VERIFY_OK(folder.rename("one", folder, "two", IfTaken::Replace));
    HOLDFAST_VERIFY_OK(folder.rename("one", folder, "one", IfTaken::Replace));
    QCOMPARE(contentOf(folder, "one"), Bytes("content"));
    QCOMPARE(contentOf(folder, "two"), Bytes("content"));
    HOLDFAST_VERIFY_FAILS(folder.rename("one", folder, "two", IfTaken::Fail), Exists);
}

void exchangesTwoNames(const ContractSubject &subject)
{
    const Folder &folder = *subject.folder;
    const FolderPtr other = putFolder(folder, "other");
    putFile(folder, "file", "of file");
    putFile(*other, "second", "of second");
    putSymlink(folder, "link", "file");
    const Metadata file = folder.stat("file").value();
    const Metadata second = other->stat("second").value();
    const Result<void> exchanged = folder.exchange("file", *other, "second");
    if (!exchanged) {
        // It may be missing, but then it changes nothing.
        HOLDFAST_VERIFY_FAILS(exchanged, NotSupported);
        QCOMPARE(contentOf(folder, "file"), Bytes("of file"));
        QCOMPARE(contentOf(*other, "second"), Bytes("of second"));
        return;
    }
    QCOMPARE(contentOf(folder, "file"), Bytes("of second"));
    QCOMPARE(contentOf(*other, "second"), Bytes("of file"));
    QCOMPARE(folder.stat("file")->inode, second.inode);
    QCOMPARE(folder.stat("file")->mtime, second.mtime);
    QCOMPARE(other->stat("second")->inode, file.inode);
    HOLDFAST_VERIFY_OK(folder.exchange("file", folder, "link"));
    QCOMPARE(folder.readLink("file").value(), Bytes("file"));
    QCOMPARE(contentOf(folder, "link"), Bytes("of second"));
    HOLDFAST_VERIFY_FAILS(folder.exchange("link", folder, "gone"), NotFound);
    HOLDFAST_VERIFY_FAILS(folder.exchange("gone", folder, "link"), NotFound);
    QCOMPARE(contentOf(folder, "link"), Bytes("of second"));
}

void exchangeOfTheSameFileDoesNothing(const ContractSubject &subject)
{
    const Folder &folder = *subject.folder;
    putFile(folder, "one", "content");
    HOLDFAST_VERIFY_OK(folder.link("one", folder, "two"));
    if (const Result<void> exchanged = folder.exchange("one", folder, "two"); !exchanged) {
        HOLDFAST_VERIFY_FAILS(exchanged, NotSupported);
    }
    QCOMPARE(contentOf(folder, "one"), Bytes("content"));
    QCOMPARE(contentOf(folder, "two"), Bytes("content"));
    QCOMPARE(folder.stat("one")->links, std::uint64_t{2});
}

void removesWhatItIsTold(const ContractSubject &subject)
{
    const Folder &folder = *subject.folder;
    putFile(folder, "full/file", "kept");
    putFolder(folder, "empty");
    putFile(folder, "file", "x");
    putSymlink(folder, "link", "full");
    HOLDFAST_VERIFY_FAILS(folder.removeFile("full"), WrongType);
    HOLDFAST_VERIFY_FAILS(folder.removeFile("empty"), WrongType);
    HOLDFAST_VERIFY_FAILS(folder.removeFolder("full"), Exists);
    HOLDFAST_VERIFY_FAILS(folder.removeFolder("file"), NotAFolder);
    HOLDFAST_VERIFY_FAILS(folder.removeFolder("link"), NotAFolder);
    HOLDFAST_VERIFY_OK(folder.removeFolder("empty"));
    HOLDFAST_VERIFY_OK(folder.removeFile("file"));
    HOLDFAST_VERIFY_OK(folder.removeFile("link"));
    QCOMPARE(folder.list()->size(), std::size_t{1});
    QCOMPARE(contentOf(folder, "full/file"), Bytes("kept"));
}

void lockIsExclusive(const ContractSubject &subject)
{
    const Folder &folder = *subject.folder;
    const FolderPtr again = folder.openFolder(RelPath()).value();
    {
        const auto lock = folder.lock("lock");
        HOLDFAST_VERIFY_OK(lock);
        const auto refused = again->lock("lock");
        HOLDFAST_VERIFY_FAILS(refused, Locked);
        QCOMPARE(refused.error().detail, std::to_string(::getpid()));
        HOLDFAST_VERIFY_FAILS(folder.lock("lock"), Locked);
        // Reading the lock file meanwhile doesn't unlock it, and other names are free.
        QVERIFY(contentOf(folder, "lock").starts_with(std::to_string(::getpid())));
        HOLDFAST_VERIFY_FAILS(folder.lock("lock"), Locked);
        HOLDFAST_VERIFY_OK(folder.lock("other"));
    }
    QVERIFY(isThere(folder, "lock"));
    HOLDFAST_VERIFY_OK(again->lock("lock"));
}

void lockIsARegularFile(const ContractSubject &subject)
{
    const Folder &folder = *subject.folder;
    putFile(folder, "target", "kept");
    putSymlink(folder, "link", "target");
    putSymlink(folder, "dangling", "nowhere");
    putFolder(folder, "folder");
    for (const Bytes name : {"link", "dangling", "folder"}) {
        HOLDFAST_VERIFY_FAILS(folder.lock(name), WrongType);
    }
    QCOMPARE(contentOf(folder, "target"), Bytes("kept"));
    QVERIFY(!isThere(folder, "nowhere"));
}

}  // namespace

std::vector<ContractCase> changesContract()
{
    return {
        {"a new folder has exactly the mode that was asked for", folderHasExactMode},
        {"a link is a second name of the same file", linkIsASecondName},
        {"a link of a symlink is the symlink, not its target", linkOfASymlinkIsTheLink},
        {"a rename to a free name moves all, untouched", renamesToAFreeName},
        {"a rename that must not replace leaves both as they are", renameFailsOverATakenName},
        {"a rename that may replace does so, and follows no link", renameReplaces},
        {"a rename replaces a file by a file, an empty folder by a folder",
         renameReplacesLikeByLike},
        {"a folder can't be moved into itself", folderDoesNotMoveIntoItself},
        {"a rename over another name of the same file loses nothing",
         renameOverTheSameFileDoesNothing},
        {"two names change places in one step, or not at all", exchangesTwoNames},
        {"an exchange of two names of the same file loses nothing",
         exchangeOfTheSameFileDoesNothing},
        {"files are removed as files, empty folders as folders", removesWhatItIsTold},
        {"a lock is had by one, and tells its pid to the others", lockIsExclusive},
        {"a lock is never taken through a link", lockIsARegularFile},
    };
}

}  // namespace holdfast::test
