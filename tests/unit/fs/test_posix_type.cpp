// SPDX-License-Identifier: GPL-3.0-or-later
#include "fs/posix.h"

#include <QTest>

using namespace holdfast;

/// What the kernel's list of mounts says of a file system.
class TestPosixType : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void typesOfMounts_data()
    {
        QTest::addColumn<std::string>("number");
        QTest::addColumn<std::string>("type");
        QTest::newRow("a disk") << std::string("29") << std::string("ext4");
        QTest::newRow("with fields that come and go") << std::string("36") << std::string("btrfs");
        QTest::newRow("a name with spaces") << std::string("700") << std::string("fuse.sshfs");
        QTest::newRow("part of a number") << std::string("2") << std::string();
        QTest::newRow("none") << std::string("1") << std::string();
        QTest::newRow("a torn line") << std::string("9") << std::string();
    }
    void typesOfMounts()
    {
        QFETCH(std::string, number);
        QFETCH(std::string, type);
        constexpr std::string_view kMounts =
            "29 1 8:1 / / rw,relatime - ext4 /dev/sda1 rw,errors=remount-ro\n"
            "36 29 0:32 /@home /home rw shared:2 master:1 - btrfs /dev/sdb rw\n"
            "700 29 0:50 / /mnt/my\\040drive rw shared:9 - fuse.sshfs me@host:/ rw\n"
            "9 29 0:51 / /torn rw";
        QCOMPARE(posix::typeOfMount(kMounts, number), type);
    }

    void everyFolderHasOne()
    {
        const auto disk = makePosixFileSystem();
        const FolderPtr root = disk->open(AbsPath::parse("/").value()).value();
        QVERIFY(!root->fileSystemType().value().empty());
        const FolderPtr proc = disk->open(AbsPath::parse("/proc").value()).value();
        QCOMPARE(proc->fileSystemType().value(), std::string("proc"));
    }
};

QTEST_APPLESS_MAIN(TestPosixType)
#include "test_posix_type.moc"
