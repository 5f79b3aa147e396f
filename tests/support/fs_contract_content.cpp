// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/folder_content.h"
#include "support/fs_contract.h"

#include <QTest>

namespace holdfast::test
{
namespace
{

Bytes patterned(std::size_t size, unsigned seed)
{
    Bytes bytes(size, '\0');
    for (char &byte : bytes) {
        seed = seed * 1664525U + 1013904223U;
        byte = static_cast<char>(seed >> 24U);
    }
    return bytes;
}

void newFileIsEmptyAndPrivate(const ContractSubject &subject)
{
    const auto file = subject.folder->createFile("new");
    HOLDFAST_VERIFY_OK(file);
    const auto metadata = (*file)->stat();
    HOLDFAST_VERIFY_OK(metadata);
    QCOMPARE(metadata->type, EntryType::File);
    QCOMPARE(metadata->mode, 0600U);
    QCOMPARE(metadata->size, std::uint64_t{0});
    QCOMPARE(metadata->links, std::uint64_t{1});
    QVERIFY(*metadata == subject.folder->stat("new").value());
    QCOMPARE(contentOf(**file), Bytes());
}

void takenNameIsNotTouched(const ContractSubject &subject)
{
    const Folder &folder = *subject.folder;
    putFile(folder, "file", "kept");
    putFile(folder, "folder/file", "kept");
    putSymlink(folder, "dangling", "would-be");
    putSymlink(folder, "link", "file");
    const std::string before = describe(folder);
    for (const Bytes name : {"file", "folder", "dangling", "link"}) {
        HOLDFAST_VERIFY_FAILS(folder.createFile(name), Exists);
        HOLDFAST_VERIFY_FAILS(folder.createFolder(name, 0700), Exists);
        HOLDFAST_VERIFY_FAILS(folder.createSymlink(name, "x"), Exists);
        HOLDFAST_VERIFY_FAILS(folder.link("file", folder, name), Exists);
    }
    QCOMPARE(describe(folder), before);
}

void readsAndWritesAnywhere(const ContractSubject &subject)
{
    const auto created = subject.folder->createFile("file");
    HOLDFAST_VERIFY_OK(created);
    File &file = **created;
    Bytes expected = patterned(5'000'003, 1);
    HOLDFAST_VERIFY_OK(file.write(expected, 0));
    QVERIFY(contentOf(file) == expected);
    const Bytes patch = patterned(70'000, 2);
    HOLDFAST_VERIFY_OK(file.write(patch, 4'095));
    expected.replace(4'095, patch.size(), patch);
    HOLDFAST_VERIFY_OK(file.write(patch, 6'000'000));
    expected.resize(6'000'000);
    expected += patch;
    HOLDFAST_VERIFY_OK(file.write({}, 99'000'000));
    QVERIFY(contentOf(file) == expected);
    QCOMPARE(file.stat()->size, expected.size());

    std::vector<char> buffer(100);
    QCOMPARE(file.read(buffer, 5'000'000).value(), buffer.size());
    QVERIFY(Bytes(buffer.data(), buffer.size()) == expected.substr(5'000'000, 100));
    QCOMPARE(file.read(buffer, expected.size() - 7).value(), std::size_t{7});
    QCOMPARE(file.read(buffer, expected.size()).value(), std::size_t{0});
    QCOMPARE(file.read(buffer, expected.size() + 1000).value(), std::size_t{0});
    QCOMPARE(file.read({}, 0).value(), std::size_t{0});
    HOLDFAST_VERIFY_OK(file.close());
    QVERIFY(contentOf(*subject.folder, "file") == expected);
}

void changesSize(const ContractSubject &subject)
{
    const auto created = subject.folder->createFile("file");
    HOLDFAST_VERIFY_OK(created);
    File &file = **created;
    HOLDFAST_VERIFY_OK(file.write(Bytes(10'000, 'x'), 0));
    HOLDFAST_VERIFY_OK(file.truncate(5'000));
    QCOMPARE(contentOf(file), Bytes(5'000, 'x'));
    // What was cut off doesn't come back.
    HOLDFAST_VERIFY_OK(file.truncate(9'000));
    QVERIFY(contentOf(file) == Bytes(5'000, 'x') + Bytes(4'000, '\0'));
    HOLDFAST_VERIFY_OK(file.truncate(0));
    QCOMPARE(file.stat()->size, std::uint64_t{0});
    QCOMPARE(contentOf(file), Bytes());
}

void opensRegularFilesOnly(const ContractSubject &subject)
{
    const Folder &folder = *subject.folder;
    putFile(folder, "file", "x");
    putFolder(folder, "folder");
    putSymlink(folder, "link", "file");
    putSymlink(folder, "dangling", "nowhere");
    HOLDFAST_VERIFY_OK(folder.openFile("file"));
    for (const Bytes name : {"folder", "link", "dangling"}) {
        HOLDFAST_VERIFY_FAILS(folder.openFile(name), WrongType);
    }
    HOLDFAST_VERIFY_FAILS(folder.readLink("file"), WrongType);
    HOLDFAST_VERIFY_FAILS(folder.readLink("folder"), WrongType);
}

void openedForReadingIsNotWritten(const ContractSubject &subject)
{
    putFile(*subject.folder, "file", "kept");
    const auto file = subject.folder->openFile("file");
    HOLDFAST_VERIFY_OK(file);
    QVERIFY(!(*file)->write(Bytes("lost"), 0));
    QVERIFY(!(*file)->truncate(0));
    QCOMPARE(contentOf(*subject.folder, "file"), Bytes("kept"));
}

void openFileOutlivesItsName(const ContractSubject &subject)
{
    const Folder &folder = *subject.folder;
    putFile(folder, "file", "content");
    const auto file = folder.openFile("file");
    HOLDFAST_VERIFY_OK(file);
    HOLDFAST_VERIFY_OK(folder.removeFile("file"));
    putFile(folder, "file", "another");
    QCOMPARE(contentOf(**file), Bytes("content"));
    QCOMPARE((*file)->stat()->links, std::uint64_t{0});
    QVERIFY((*file)->stat()->inode != folder.stat("file")->inode);
}

void linkTargetsAreBytes(const ContractSubject &subject)
{
    const Folder &folder = *subject.folder;
    const std::vector<Bytes> targets = {"x",
                                        "/absolute/../odd//./path/",
                                        "\xFF\xFE",
                                        "line\nbreak",
                                        Bytes(255, 't'),
                                        Bytes(4'095, 't')};
    for (std::size_t i = 0; i < targets.size(); ++i) {
        const Bytes name = "link" + std::to_string(i);
        HOLDFAST_VERIFY_OK(folder.createSymlink(name, targets[i]));
        QCOMPARE(folder.readLink(name).value(), targets[i]);
        QCOMPARE(folder.stat(name)->type, EntryType::Symlink);
        QCOMPARE(folder.stat(name)->size, targets[i].size());
    }
    HOLDFAST_VERIFY_FAILS(folder.createSymlink("empty", {}), NotFound);
    HOLDFAST_VERIFY_FAILS(folder.createSymlink("nul", BytesView("a\0b", 3)), Invalid);
    QCOMPARE(folder.list()->size(), targets.size());
}

/// The stretches of data, and whether reading only them gives the whole content.
void findsHoles(const ContractSubject &subject)
{
    constexpr std::uint64_t kMiB = 1U << 20U;
    const auto created = subject.folder->createFile("sparse");
    HOLDFAST_VERIFY_OK(created);
    File &file = **created;
    const Bytes data = patterned(100'000, 3);
    HOLDFAST_VERIFY_OK(file.write(data, 0));
    HOLDFAST_VERIFY_OK(file.write(data, 4 * kMiB));
    HOLDFAST_VERIFY_OK(file.truncate(9 * kMiB));
    HOLDFAST_VERIFY_OK(file.sync());
    const std::uint64_t size = 9 * kMiB;
    QVERIFY(file.stat()->allocated < size / 2);

    Bytes rebuilt(size, '\0');
    std::uint64_t covered = 0;
    for (std::uint64_t at = 0; at < size;) {
        const auto stretch = file.nextData(at, size);
        HOLDFAST_VERIFY_OK(stretch);
        const auto [begin, end] = *stretch;
        QVERIFY(begin >= at && begin <= end && end <= size);
        if (begin == end) {
            QCOMPARE(begin, size);
            break;
        }
        QCOMPARE(file.read(std::span(rebuilt).subspan(begin, end - begin), begin).value(),
                 end - begin);
        covered += end - begin;
        at = end;
    }
    QVERIFY(rebuilt == contentOf(file));
    QVERIFY(covered >= 2 * data.size() && covered < size / 2);

    using Stretch = std::pair<std::uint64_t, std::uint64_t>;
    QVERIFY(file.nextData(4 * kMiB + 5, size).value().first == 4 * kMiB + 5);
    QVERIFY(file.nextData(4 * kMiB, 4 * kMiB + 10).value() == Stretch(4 * kMiB, 4 * kMiB + 10));
    QVERIFY(file.nextData(8 * kMiB, size).value() == Stretch(size, size));
    QVERIFY(file.nextData(size, size).value() == Stretch(size, size));
    // The caller's size counts, also when the file has become shorter.
    HOLDFAST_VERIFY_OK(file.truncate(10));
    QVERIFY(file.nextData(100, size).value() == Stretch(size, size));
}

void holeOnlyAndDataOnly(const ContractSubject &subject)
{
    using Stretch = std::pair<std::uint64_t, std::uint64_t>;
    const auto hole = subject.folder->createFile("hole");
    HOLDFAST_VERIFY_OK(hole);
    HOLDFAST_VERIFY_OK((*hole)->truncate(1'000'000));
    QVERIFY((*hole)->nextData(0, 1'000'000).value() == Stretch(1'000'000, 1'000'000));
    putFile(*subject.folder, "data", Bytes(1'000'000, 'x'));
    const auto data = subject.folder->openFile("data");
    HOLDFAST_VERIFY_OK(data);
    QVERIFY((*data)->nextData(0, 1'000'000).value() == Stretch(0, 1'000'000));
    QVERIFY((*data)->nextData(0, 0).value() == Stretch(0, 0));
}

void cloneIsEqualAndIndependent(const ContractSubject &subject)
{
    const Bytes content = patterned(300'000, 4);
    putFile(*subject.folder, "origin", content);
    const auto origin = subject.folder->openFile("origin");
    const auto clone = subject.folder->createFile("clone");
    HOLDFAST_VERIFY_OK(origin);
    HOLDFAST_VERIFY_OK(clone);
    const auto cloned = (*clone)->cloneFrom(**origin);
    if (!cloned) {
        QCOMPARE(cloned.error().code, ErrorCode::NotSupported);
        QCOMPARE((*clone)->stat()->size, std::uint64_t{0});
        return;
    }
    QVERIFY(contentOf(**clone) == content);
    HOLDFAST_VERIFY_OK((*clone)->write(Bytes("changed"), 4'090));
    HOLDFAST_VERIFY_OK((*clone)->truncate(200'000));
    QVERIFY(contentOf(*subject.folder, "origin") == content);
}

void sharingKeepsWhatEachHolds(const ContractSubject &subject)
{
    const Bytes content = patterned(300'000, 4);
    Bytes other = content;
    other.back() = static_cast<char>(other.back() ^ 1);
    putFile(*subject.folder, "origin", content);
    putFile(*subject.folder, "equal", content);
    putFile(*subject.folder, "different", other);
    const auto origin = subject.folder->openFile("origin");
    const auto equal = subject.folder->openFile("equal");
    HOLDFAST_VERIFY_OK(origin);
    HOLDFAST_VERIFY_OK(equal);
    const TimeNs mtime = (*equal)->stat()->mtime;
    const auto shared = (*equal)->shareWith(**origin, 0, content.size());
    if (!shared) {
        QCOMPARE(shared.error().code, ErrorCode::NotSupported);
    } else {
        QVERIFY(*shared);
        const auto file = subject.folder->openFile("different");
        HOLDFAST_VERIFY_OK(file);
        const auto begin = (*file)->shareWith(**origin, 0, 65'536);
        HOLDFAST_VERIFY_OK(begin);
        QVERIFY(*begin);
        const auto end = (*file)->shareWith(**origin, 65'536, content.size() - 65'536);
        HOLDFAST_VERIFY_OK(end);
        QVERIFY(!*end);
    }
    QCOMPARE((*equal)->stat()->mtime, mtime);
    QVERIFY(contentOf(**equal) == content);
    QVERIFY(contentOf(*subject.folder, "different") == other);
}

void syncsAndCloses(const ContractSubject &subject)
{
    const auto file = subject.folder->createFile("file");
    HOLDFAST_VERIFY_OK(file);
    HOLDFAST_VERIFY_OK((*file)->write(Bytes("content"), 0));
    HOLDFAST_VERIFY_OK((*file)->sync());
    (*file)->dropCache();
    QCOMPARE(contentOf(**file), Bytes("content"));
    HOLDFAST_VERIFY_OK((*file)->close());
    HOLDFAST_VERIFY_OK((*file)->close());
    std::vector<char> buffer(10);
    QVERIFY(!(*file)->read(buffer, 0));
    QVERIFY(!(*file)->write(Bytes("late"), 0));
    HOLDFAST_VERIFY_OK(subject.folder->sync());
    HOLDFAST_VERIFY_OK(subject.folder->syncFileSystem());
    QCOMPARE(contentOf(*subject.folder, "file"), Bytes("content"));
}

void knowsItsSpace(const ContractSubject &subject)
{
    const auto space = subject.folder->space();
    HOLDFAST_VERIFY_OK(space);
    QVERIFY(space->total > 0);
    QVERIFY(space->free <= space->total);
}

}  // namespace

std::vector<ContractCase> contentContract()
{
    return {
        {"a new file is empty and its owner's alone", newFileIsEmptyAndPrivate},
        {"nothing is made over a taken name, whatever has it", takenNameIsNotTouched},
        {"a file is read and written at any place", readsAndWritesAnywhere},
        {"a file that shrank and grew holds zeros", changesSize},
        {"only regular files are opened as files", opensRegularFilesOnly},
        {"a file opened for reading can't be written", openedForReadingIsNotWritten},
        {"an open file outlives its name", openFileOutlivesItsName},
        {"targets of links are bytes and stay as they are", linkTargetsAreBytes},
        {"the data of a sparse file are found, and its holes", findsHoles},
        {"a file may be all hole or all data", holeOnlyAndDataOnly},
        {"a clone is equal and independent, or not supported", cloneIsEqualAndIndependent},
        {"sharing blocks changes no content and no time, or is not supported",
         sharingKeepsWhatEachHolds},
        {"a file is synced and closed, and nothing comes after", syncsAndCloses},
        {"the file system tells its space", knowsItsSpace},
    };
}

}  // namespace holdfast::test
