// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/folder_content.h"
#include "support/fs_contract.h"

#include <QTest>

#include <algorithm>
#include <cstdio>

namespace holdfast::test
{
namespace
{

NodeProperties propertiesOf(std::uint32_t mode, TimeNs mtime,
                            const Attributes *attributes = nullptr)
{
    NodeProperties properties;
    properties.mode = mode;
    properties.mtime = mtime;
    properties.attributes = attributes;
    return properties;
}

void modesAreKept(const ContractSubject &subject)
{
    const Folder &folder = *subject.folder;
    const auto created = folder.createFile("file");
    HOLDFAST_VERIFY_OK(created);
    putFolder(folder, "folder");
    for (const std::uint32_t mode :
         {0644U, 0600U, 0755U, 04755U, 02755U, 06711U, 01777U, 0400U, 0U, 07777U}) {
        HOLDFAST_VERIFY_OK((*created)->setProperties(propertiesOf(mode, 5)));
        QCOMPARE((*created)->stat()->mode, mode);
        HOLDFAST_VERIFY_OK(folder.setProperties("folder", propertiesOf(mode, 5)));
        QCOMPARE(folder.stat("folder")->mode, mode);
        HOLDFAST_VERIFY_OK(folder.setProperties("file", propertiesOf(0600, 5)));
        HOLDFAST_VERIFY_OK(folder.setProperties("file", propertiesOf(mode, 5)));
        QCOMPARE(folder.stat("file")->mode, mode);
    }
    HOLDFAST_VERIFY_OK(folder.setProperties(propertiesOf(0711, 5)));
    QCOMPARE(folder.stat()->mode, 0711U);
    QCOMPARE(folder.stat()->mtime, TimeNs{5});
}

void timesAreKeptToTheNanosecond(const ContractSubject &subject)
{
    const Folder &folder = *subject.folder;
    const auto created = folder.createFile("file");
    HOLDFAST_VERIFY_OK(created);
    putFolder(folder, "folder");
    putSymlink(folder, "link", "file");
    const std::vector<TimeNs> times = {0,
                                       1,
                                       -1,
                                       -999'999'999,
                                       -kSecond,
                                       -kSecond - 1,
                                       -1'000'000'000 * kSecond + 123,
                                       1'767'225'600 * kSecond + 123'456'789,
                                       4'294'967'296 * kSecond + 999'999'999,
                                       8'589'934'592 * kSecond};
    for (const TimeNs time : times) {
        HOLDFAST_VERIFY_OK((*created)->setProperties(propertiesOf(0600, time)));
        QCOMPARE((*created)->stat()->mtime, time);
        HOLDFAST_VERIFY_OK((*created)->setProperties(propertiesOf(0600, 77)));
        for (const Bytes name : {"file", "folder", "link"}) {
            HOLDFAST_VERIFY_OK(folder.setProperties(name, propertiesOf(0700, time)));
            QCOMPARE(folder.stat(name)->mtime, time);
            if (name == "link") {
                QCOMPARE(folder.stat("file")->mtime, time);
                HOLDFAST_VERIFY_OK(folder.setProperties(name, propertiesOf(0700, time + 1)));
                QCOMPARE(folder.stat("file")->mtime, time);
            }
        }
        HOLDFAST_VERIFY_OK(folder.setProperties(propertiesOf(0700, time)));
        QCOMPARE(folder.stat()->mtime, time);
    }
}

void symlinksOwnProperties(const ContractSubject &subject)
{
    const Folder &folder = *subject.folder;
    putFile(folder, "file", "x");
    putSymlink(folder, "link", "file");
    putSymlink(folder, "dangling", "nowhere");
    const Attributes given = {{"user.test", "value"}};
    HOLDFAST_VERIFY_OK(folder.setProperties("file", propertiesOf(0640, 11, &given)));
    const Metadata before = folder.stat("file").value();
    const std::uint32_t linkMode = folder.stat("link")->mode;
    const Attributes none;
    for (const Bytes name : {"link", "dangling"}) {
        HOLDFAST_VERIFY_OK(folder.setProperties(name, propertiesOf(0600, 22, &none)));
        QCOMPARE(folder.stat(name)->mtime, TimeNs{22});
        QCOMPARE(folder.stat(name)->mode, linkMode);
        QVERIFY(folder.attributes(name).value().empty());
    }
    QVERIFY(folder.stat("file").value() == before);
    QVERIFY(folder.attributes("file").value() == given);
}

void attributesAreReplacedAsAWhole(const ContractSubject &subject)
{
    const Folder &folder = *subject.folder;
    const auto created = folder.createFile("file");
    HOLDFAST_VERIFY_OK(created);
    File &file = **created;
    QVERIFY(file.attributes().value().empty());

    const Attributes first = {{"user.binary", Bytes("\0\xFF\n\0", 4)},
                              {"user.empty", ""},
                              {"user.large", Bytes(2'500, 'v')},
                              {"user.\xC3\xA9", "name in UTF-8"}};
    HOLDFAST_VERIFY_OK(file.setProperties(propertiesOf(0600, 1, &first)));
    QVERIFY(file.attributes().value() == first);
    QVERIFY(folder.attributes("file").value() == first);

    HOLDFAST_VERIFY_OK(file.setProperties(propertiesOf(0640, 1)));
    QVERIFY(file.attributes().value() == first);

    const Attributes second = {{"user.binary", "changed"}, {"user.new", "new"}};
    HOLDFAST_VERIFY_OK(folder.setProperties("file", propertiesOf(0600, 1, &second)));
    QVERIFY(file.attributes().value() == second);

    const Attributes none;
    HOLDFAST_VERIFY_OK(file.setProperties(propertiesOf(0600, 1, &none)));
    QVERIFY(file.attributes().value().empty());
}

void manyAttributes(const ContractSubject &subject)
{
    Attributes many;
    for (int i = 0; i < 90; ++i) {
        char name[64];
        std::snprintf(name, sizeof name, "user.a rather long name of an attribute %03d", i);
        many.emplace_back(name, "v");
    }
    // More than one buffer of names, on a file system that may hold less: what it holds is right.
    const auto created = subject.folder->createFile("file");
    HOLDFAST_VERIFY_OK(created);
    HOLDFAST_VERIFY_OK((*created)->setProperties(propertiesOf(0600, 1, &many)));
    const Attributes held = (*created)->attributes().value();
    QVERIFY(held.size() > 10);
    QVERIFY(std::includes(many.begin(), many.end(), held.begin(), held.end()));
}

void foldersHaveAttributes(const ContractSubject &subject)
{
    const FolderPtr folder = putFolder(*subject.folder, "folder");
    QVERIFY(folder->attributes().value().empty());
    const Attributes given = {{"user.test", "value"}};
    HOLDFAST_VERIFY_OK(folder->setProperties(propertiesOf(0700, 9, &given)));
    QVERIFY(folder->attributes().value() == given);
    QVERIFY(subject.folder->attributes("folder").value() == given);
    const Attributes other = {{"user.other", "value"}};
    HOLDFAST_VERIFY_OK(subject.folder->setProperties("folder", propertiesOf(0755, 9, &other)));
    QVERIFY(folder->attributes().value() == other);
    QCOMPARE(folder->stat()->mtime, TimeNs{9});
    QCOMPARE(folder->stat()->mode, 0755U);
}

void attributesOfAReadOnlyFile(const ContractSubject &subject)
{
    const Folder &folder = *subject.folder;
    const auto created = folder.createFile("file");
    HOLDFAST_VERIFY_OK(created);
    HOLDFAST_VERIFY_OK((*created)->setProperties(propertiesOf(0400, 3)));
    const Attributes given = {{"user.test", "value"}};
    HOLDFAST_VERIFY_OK(folder.setProperties("file", propertiesOf(0400, 3, &given)));
    QVERIFY(folder.attributes("file").value() == given);
    QCOMPARE(folder.stat("file")->mode, 0400U);
    QCOMPARE(folder.stat("file")->mtime, TimeNs{3});
}

void hardLinksShareProperties(const ContractSubject &subject)
{
    const Folder &folder = *subject.folder;
    putFile(folder, "one", "x");
    HOLDFAST_VERIFY_OK(folder.link("one", folder, "two"));
    const Attributes given = {{"user.test", "value"}};
    HOLDFAST_VERIFY_OK(folder.setProperties("one", propertiesOf(0751, 33, &given)));
    QVERIFY(folder.stat("one").value() == folder.stat("two").value());
    QCOMPARE(folder.stat("two")->mode, 0751U);
    QVERIFY(folder.attributes("two").value() == given);
}

}  // namespace

std::vector<ContractCase> propertiesContract()
{
    return {
        {"modes are kept, set-uid, set-gid and sticky too", modesAreKept},
        {"times are kept to the nanosecond, before 1970 too", timesAreKeptToTheNanosecond},
        {"a symlink has times of its own, and its target is left alone", symlinksOwnProperties},
        {"attributes are set, changed and removed as a whole", attributesAreReplacedAsAWhole},
        {"of many attributes those that fit are kept", manyAttributes},
        {"folders have attributes too", foldersHaveAttributes},
        {"the attributes of a read-only file can be changed", attributesOfAReadOnlyFile},
        {"names of one file share its properties", hardLinksShareProperties},
    };
}

}  // namespace holdfast::test
