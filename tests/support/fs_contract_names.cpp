// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/folder_content.h"
#include "support/fs_contract.h"

#include <QTest>

#include <algorithm>
#include <thread>

namespace holdfast::test
{
namespace
{

std::vector<Bytes> sortedNames(const Folder &folder)
{
    std::vector<Bytes> names;
    const auto listed = folder.list();
    if (!listed) {
        return {"error: " + listed.error().message()};
    }
    for (const ListedName &entry : *listed) {
        names.push_back(entry.name);
    }
    std::sort(names.begin(), names.end());
    return names;
}

void emptyFolder(const ContractSubject &subject)
{
    const auto names = subject.folder->list();
    HOLDFAST_VERIFY_OK(names);
    QCOMPARE(names->size(), std::size_t{0});
}

void listsEachWithType(const ContractSubject &subject)
{
    const Folder &folder = *subject.folder;
    putFile(folder, "file", "x");
    putFolder(folder, "folder");
    putSymlink(folder, "to-folder", "folder");
    putSymlink(folder, "dangling", "nowhere");
    const auto names = folder.list();
    HOLDFAST_VERIFY_OK(names);
    QCOMPARE(names->size(), std::size_t{4});
    for (const ListedName &listed : *names) {
        const auto metadata = folder.stat(listed.name);
        HOLDFAST_VERIFY_OK(metadata);
        const EntryType expected = listed.name == "file"     ? EntryType::File
                                   : listed.name == "folder" ? EntryType::Folder
                                                             : EntryType::Symlink;
        QCOMPARE(metadata->type, expected);
        QVERIFY(!listed.type || *listed.type == expected);
    }
}

void listsManyAgainAndAgain(const ContractSubject &subject)
{
    constexpr std::size_t kMany = 3000;
    std::vector<Bytes> expected;
    expected.reserve(kMany);
    for (std::size_t i = 0; i < kMany; ++i) {
        expected.push_back("a name that is long enough to need several calls " + std::to_string(i));
        HOLDFAST_VERIFY_OK(subject.folder->createFile(expected.back()));
    }
    std::sort(expected.begin(), expected.end());
    QVERIFY(sortedNames(*subject.folder) == expected);
    QVERIFY(sortedNames(*subject.folder) == expected);
    // The same handle from several threads.
    std::vector<std::vector<Bytes>> seen(4);
    std::vector<std::thread> threads;
    threads.reserve(seen.size());
    for (auto &names : seen) {
        threads.emplace_back([&] { names = sortedNames(*subject.folder); });
    }
    for (std::thread &thread : threads) {
        thread.join();
    }
    for (const auto &names : seen) {
        QVERIFY(names == expected);
    }
}

void keepsNamesByteForByte(const ContractSubject &subject)
{
    const Folder &folder = *subject.folder;
    std::vector<Bytes> names = {
        Bytes(255, 'n'),
        "\xFF\xFE invalid",
        "line\nbreak",
        "quote \" ' `",
        "\x1B[2J",
        "-rf",
        " leading, trailing ",
        "...",
        "back\\slash",
        "tab\tbell\a",
        "\xC3\xA9",
        "e\xCC\x81",
        "upper",
        "UPPER",
        "\xC2\xA0 no-break space",
        "*?[a]",
        "\x01",
        Bytes(1, '\x7F'),
        "a.",
        "~",
    };
    std::sort(names.begin(), names.end());
    for (const Bytes &name : names) {
        putFile(folder, name, "content of " + name);
    }
    QVERIFY(sortedNames(folder) == names);
    for (const Bytes &name : names) {
        QCOMPARE(contentOf(folder, name), "content of " + name);
        HOLDFAST_VERIFY_OK(folder.rename(name, folder, "moved", IfTaken::Fail));
        HOLDFAST_VERIFY_OK(folder.rename("moved", folder, name, IfTaken::Fail));
        HOLDFAST_VERIFY_OK(folder.removeFile(name));
        HOLDFAST_VERIFY_OK(folder.createFolder(name, 0700));
        HOLDFAST_VERIFY_OK(folder.openFolder(RelPath::trusted(name)));
        HOLDFAST_VERIFY_OK(folder.removeFolder(name));
        HOLDFAST_VERIFY_OK(folder.createSymlink(name, name));
        QCOMPARE(folder.readLink(name).value(), name);
        HOLDFAST_VERIFY_OK(folder.removeFile(name));
    }
    QVERIFY(sortedNames(folder).empty());
}

void refusesTooLongNames(const ContractSubject &subject)
{
    const Folder &folder = *subject.folder;
    const Bytes name(256, 'n');
    putFile(folder, "file", {});
    HOLDFAST_VERIFY_FAILS(folder.stat(name), NameTooLong);
    HOLDFAST_VERIFY_FAILS(folder.createFile(name), NameTooLong);
    HOLDFAST_VERIFY_FAILS(folder.createFolder(name, 0700), NameTooLong);
    HOLDFAST_VERIFY_FAILS(folder.createSymlink(name, "x"), NameTooLong);
    HOLDFAST_VERIFY_FAILS(folder.openFolder(RelPath::trusted(name)), NameTooLong);
    HOLDFAST_VERIFY_FAILS(folder.openFolder(RelPath::trusted("a/" + name)), NotFound);
    HOLDFAST_VERIFY_FAILS(folder.link("file", folder, name), NameTooLong);
    HOLDFAST_VERIFY_FAILS(folder.rename("file", folder, name, IfTaken::Fail), NameTooLong);
    HOLDFAST_VERIFY_FAILS(folder.rename("file", folder, name, IfTaken::Replace), NameTooLong);
    QVERIFY(sortedNames(folder) == std::vector<Bytes>{"file"});
}

void refusesWhatIsNotAName(const ContractSubject &subject)
{
    const FolderPtr inside = putFolder(*subject.folder, "inside");
    putFile(*subject.folder, "outside", "x");
    putFile(*inside, "file", "y");
    putFile(*inside, "sub/file", "z");
    const std::string before = describe(*subject.folder);
    const std::vector<Bytes> badNames = {
        "",  ".",          "..",    "../outside",       "sub/file",
        "/", "/etc/hosts", "file/", Bytes("fi\0le", 5), Bytes("file\0", 5)};
    for (const Bytes &name : badNames) {
        HOLDFAST_VERIFY_FAILS(inside->stat(name), Invalid);
        HOLDFAST_VERIFY_FAILS(inside->openFile(name), Invalid);
        HOLDFAST_VERIFY_FAILS(inside->createFile(name), Invalid);
        HOLDFAST_VERIFY_FAILS(inside->readLink(name), Invalid);
        HOLDFAST_VERIFY_FAILS(inside->createSymlink(name, "x"), Invalid);
        HOLDFAST_VERIFY_FAILS(inside->createFolder(name, 0700), Invalid);
        HOLDFAST_VERIFY_FAILS(inside->link(name, *inside, "new"), Invalid);
        HOLDFAST_VERIFY_FAILS(inside->link("file", *inside, name), Invalid);
        HOLDFAST_VERIFY_FAILS(inside->rename(name, *inside, "new", IfTaken::Fail), Invalid);
        HOLDFAST_VERIFY_FAILS(inside->rename("file", *inside, name, IfTaken::Replace), Invalid);
        HOLDFAST_VERIFY_FAILS(inside->removeFile(name), Invalid);
        HOLDFAST_VERIFY_FAILS(inside->removeFolder(name), Invalid);
        HOLDFAST_VERIFY_FAILS(inside->attributes(name), Invalid);
        HOLDFAST_VERIFY_FAILS(inside->setProperties(name, {}), Invalid);
        HOLDFAST_VERIFY_FAILS(inside->lock(name), Invalid);
    }
    QCOMPARE(describe(*subject.folder), before);
}

void saysWhatIsMissing(const ContractSubject &subject)
{
    const Folder &folder = *subject.folder;
    HOLDFAST_VERIFY_FAILS(folder.stat("gone"), NotFound);
    HOLDFAST_VERIFY_FAILS(folder.openFile("gone"), NotFound);
    HOLDFAST_VERIFY_FAILS(folder.openFolder(RelPath::trusted("gone")), NotFound);
    HOLDFAST_VERIFY_FAILS(folder.openFolder(RelPath::trusted("gone/below")), NotFound);
    HOLDFAST_VERIFY_FAILS(folder.readLink("gone"), NotFound);
    HOLDFAST_VERIFY_FAILS(folder.link("gone", folder, "new"), NotFound);
    HOLDFAST_VERIFY_FAILS(folder.rename("gone", folder, "new", IfTaken::Fail), NotFound);
    HOLDFAST_VERIFY_FAILS(folder.rename("gone", folder, "new", IfTaken::Replace), NotFound);
    HOLDFAST_VERIFY_FAILS(folder.removeFile("gone"), NotFound);
    HOLDFAST_VERIFY_FAILS(folder.removeFolder("gone"), NotFound);
    HOLDFAST_VERIFY_FAILS(folder.attributes("gone"), NotFound);
    HOLDFAST_VERIFY_FAILS(folder.setProperties("gone", {}), NotFound);
    QVERIFY(sortedNames(folder).empty());
}

void removedFolderIsNoEmptyFolder(const ContractSubject &subject)
{
    const FolderPtr removed = putFolder(*subject.folder, "removed");
    HOLDFAST_VERIFY_OK(subject.folder->removeFolder("removed"));
    HOLDFAST_VERIFY_FAILS(removed->list(), NotFound);
    HOLDFAST_VERIFY_FAILS(removed->createFile("new"), NotFound);
    HOLDFAST_VERIFY_FAILS(removed->createFolder("new", 0700), NotFound);
}

}  // namespace

std::vector<ContractCase> namesContract()
{
    return {
        {"an empty folder lists nothing", emptyFolder},
        {"a listing gives each name, links too, and no wrong type", listsEachWithType},
        {"a listing is complete each time and in each thread", listsManyAgainAndAgain},
        {"names are bytes and stay as they are", keepsNamesByteForByte},
        {"a name of 256 bytes is too long", refusesTooLongNames},
        {"what is not a single name is refused everywhere", refusesWhatIsNotAName},
        {"what is missing is not found", saysWhatIsMissing},
        {"a removed folder is not taken for an empty one", removedFolderIsNoEmptyFolder},
    };
}

}  // namespace holdfast::test
