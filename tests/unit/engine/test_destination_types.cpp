// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/destination_info.h"

#include <QTest>

using namespace holdfast;

/// What is known of a file system by its type.
class TestDestinationTypes : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void types_data()
    {
        QTest::addColumn<std::string>("type");
        QTest::addColumn<bool>("modes");
        QTest::addColumn<bool>("links");
        QTest::addColumn<bool>("shares");
        QTest::addColumn<quint64>("largest");
        const auto row = [](const char *type, bool modes, bool links, bool shares,
                            quint64 largest) {
            QTest::newRow(type) << std::string(type) << modes << links << shares << largest;
        };
        row("ext4", true, true, false, 0);
        row("btrfs", true, true, true, 0);
        row("xfs", true, true, true, 0);
        row("vfat", false, false, false, 4'294'967'295);
        row("exfat", false, false, false, 0);
        row("ntfs3", false, false, false, 0);
        row("fuseblk", false, false, false, 0);
        row("cifs", false, true, false, 0);
        row("fuse.sshfs", true, true, false, 0);
        row("", true, true, false, 0);
    }
    void types()
    {
        QFETCH(std::string, type);
        QFETCH(bool, modes);
        QFETCH(bool, links);
        QFETCH(bool, shares);
        QFETCH(quint64, largest);
        DestinationInfo info;
        info.fileSystem = type;
        describeFileSystem(info);
        QCOMPARE(info.keepsModes, modes);
        QCOMPARE(info.hasHardLinks, links);
        QCOMPARE(info.canShareBlocks, shares);
        QCOMPARE(quint64(info.largestFile), largest);
    }
};

QTEST_APPLESS_MAIN(TestDestinationTypes)
#include "test_destination_types.moc"
