// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/setup/destination_text.h"
#include "ui/setup/volumes.h"

#include <QLocale>
#include <QTest>

using namespace holdfast;
using namespace holdfast::ui;

namespace
{

AbsPath path(const char *text)
{
    return *AbsPath::parse(text);
}

Volume volume(const char *root, const char *device, const char *fileSystem, const char *label = "",
              std::uint64_t freeBytes = 100)
{
    return {path(root), QString::fromUtf8(label), device, fileSystem, freeBytes, 1000, false};
}

std::vector<Volume> machine()
{
    std::vector<Volume> all{volume("/", "/dev/nvme0n1p2", "ext4"),
                            volume("/boot/efi", "/dev/nvme0n1p1", "vfat"),
                            volume("/run/user/1000", "tmpfs", "tmpfs"),
                            volume("/snap/core/1", "/dev/loop1", "squashfs"),
                            volume("/home", "/dev/nvme0n1p3", "ext4"),
                            volume("/media/ada/Toshiba", "/dev/sdb1", "ext4", "Toshiba", 500),
                            volume("/media/ada/Stick", "/dev/sdc1", "vfat", "", 900),
                            volume("/mnt/again", "/dev/sdb1", "ext4", "Toshiba", 500)};
    Volume disc = volume("/media/ada/Disc", "/dev/sr0", "udf", "Disc");
    disc.isReadOnly = true;
    all.push_back(disc);
    return all;
}

}  // namespace

class TestVolumes : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }

    void theSuitableOnes()
    {
        QStringList names;
        for (const Volume &one : suitableVolumes(machine())) {
            names << volumeName(one);
        }
        QCOMPARE(names, (QStringList{QStringLiteral("Stick"), QStringLiteral("Toshiba"),
                                     QStringLiteral("home"),
                                     QStringLiteral("This computer’s own drive")}));
    }

    void aFolderIsMadeInTheHomeWhereTheRootIsNotTheirs()
    {
        std::vector<Volume> all = machine();
        for (Volume &one : all) {
            one.isWritable = one.root.bytes().starts_with("/media");
        }
        setPlaces(all, path("/home/ada"));
        const auto placeOn = [&all](const char *root) {
            return volumeOf(all, path(root))->place.bytes();
        };
        QCOMPARE(placeOn("/home"), Bytes("/home/ada"));
        QCOMPARE(placeOn("/"), Bytes("/"));
        QCOMPARE(placeOn("/media/ada/Toshiba"), Bytes("/media/ada/Toshiba"));
        for (Volume &one : all) {
            one.isWritable = true;
        }
        setPlaces(all, path("/home/ada"));
        QCOMPARE(placeOn("/home"), Bytes("/home"));
    }

    // As with btrfs, where both are subvolumes of one file system, and the first of them is
    // offered.
    void theHomeIsThePlaceOnEachVolumeOfItsDevice()
    {
        std::vector<Volume> all{volume("/", "/dev/nvme0n1p3", "btrfs"),
                                volume("/home", "/dev/nvme0n1p3", "btrfs"),
                                volume("/data", "/dev/sda1", "ext4")};
        for (Volume &one : all) {
            one.isWritable = false;
        }
        setPlaces(all, path("/home/ada"));
        const std::vector<Volume> suitable = suitableVolumes(all);
        QCOMPARE(suitable.size(), std::size_t(2));
        QCOMPARE(volumeOf(suitable, path("/"))->place.bytes(), Bytes("/home/ada"));
        QCOMPARE(volumeOf(suitable, path("/data"))->place.bytes(), Bytes("/data"));
    }

    void whereAPathLies()
    {
        const std::vector<Volume> all = machine();
        QCOMPARE(volumeOf(all, path("/home/ada/x"))->root.bytes(), Bytes("/home"));
        QCOMPARE(volumeOf(all, path("/homes"))->root.bytes(), Bytes("/"));
        QVERIFY(volumeOf({}, path("/x")) == nullptr);
        QVERIFY(areOnOneDrive(all, path("/home/ada"), path("/srv/backup")));
        QVERIFY(!areOnOneDrive(all, path("/home/ada"), path("/media/ada/Toshiba/b")));
    }

    void disks_data()
    {
        QTest::addColumn<QByteArray>("device");
        QTest::addColumn<QByteArray>("disk");
        const auto row = [](const char *device, const char *disk) {
            QTest::newRow(device) << QByteArray(device) << QByteArray(disk);
        };
        row("/dev/sdb1", "/dev/sdb");
        row("/dev/sdb12", "/dev/sdb");
        row("/dev/sdb", "/dev/sdb");
        row("/dev/nvme0n1p2", "/dev/nvme0n1");
        row("/dev/nvme0n1", "/dev/nvme0n1");
        row("/dev/mmcblk0p1", "/dev/mmcblk0");
        row("/dev/mapper/home1", "/dev/mapper/home1");
        row("server:/export", "server:/export");
        row("tmpfs", "tmpfs");
    }
    void disks()
    {
        QFETCH(QByteArray, device);
        QFETCH(QByteArray, disk);
        QCOMPARE(diskOf(device.toStdString()), disk.toStdString());
    }

    void whatADestinationMeans_data()
    {
        QTest::addColumn<int>("arrange");
        QTest::addColumn<quint64>("need");
        QTest::addColumn<bool>("same");
        QTest::addColumn<Tone>("worst");
        QTest::addColumn<QString>("mentions");
        const auto row = [](const char *name, int arrange, quint64 need, bool same, Tone worst,
                            const char *mentions) {
            QTest::newRow(name) << arrange << need << same << worst << QString::fromUtf8(mentions);
        };
        row("room enough", 0, 100, false, Tone::Good, "enough room");
        row("no need known", 0, 0, false, Tone::Plain, "are free");
        row("too small", 0, 5000, false, Tone::Bad, "not enough room");
        row("just enough", 0, 950, false, Tone::Warning, "little room");
        row("the same drive", 0, 100, true, Tone::Warning, "does not survive");
        row("not writable", 1, 100, false, Tone::Bad, "may not write");
        row("a small file system", 2, 100, false, Tone::Warning, "4.0 GiB");
        row("no modes", 3, 100, false, Tone::Good, "remembers them");
        row("a backup, which needs no room", 7, 5000, false, Tone::Good, "It is continued");
        row("somebody's backup", 4, 5000, false, Tone::Warning, "/home/anna/docs");
        row("the original tool's", 5, 5000, false, Tone::Good, "taken over");
        row("other files", 6, 100, false, Tone::Warning, "other files");
    }
    void whatADestinationMeans()
    {
        DestinationInfo info;
        info.isWritable = true;
        info.freeBytes = 1000;
        info.totalBytes = 2000;
        info.fileSystem = "vfat";
        QFETCH(int, arrange);
        info.isWritable = arrange != 1;
        info.largestFile = arrange == 2 ? (4ULL << 30U) - 1 : 0;
        info.keepsModes = arrange != 3;
        info.isOwn = arrange == 7;
        info.sources.push_back({.name = "docs", .path = "/home/anna/docs"});
        info.holds = arrange == 4   ? DestinationInfo::Holds::Backup
                     : arrange == 7 ? DestinationInfo::Holds::Backup
                     : arrange == 5 ? DestinationInfo::Holds::Original
                     : arrange == 6 ? DestinationInfo::Holds::Files
                                    : DestinationInfo::Holds::Nothing;
        QFETCH(quint64, need);
        QFETCH(bool, same);
        QFETCH(QString, mentions);
        Tone worst = Tone::Plain;
        QString all;
        for (const DestinationNote &note : destinationNotes(info, need, same)) {
            worst = std::max(worst, note.tone);
            all += note.text + u'\n';
        }
        QTEST(worst, "worst");
        QVERIFY2(all.contains(mentions), qPrintable(all));
        QCOMPARE(isUsableDestination(info), arrange != 1);
    }
};

QTEST_GUILESS_MAIN(TestVolumes)
#include "test_volumes.moc"
