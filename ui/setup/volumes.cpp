// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/setup/volumes.h"

#include "ui/service/aside_pool.h"
#include "ui/text/texts.h"
#include "ui/widgets/local_path.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QStorageInfo>
#include <QtConcurrent>

#include <algorithm>
#include <array>
#include <cctype>

namespace holdfast::ui
{
namespace
{

constexpr std::array<std::string_view, 6> kNotForBackups{"tmpfs",   "devtmpfs", "squashfs",
                                                         "overlay", "ramfs",    "iso9660"};
constexpr std::array<std::string_view, 8> kSystemFolders{"/boot", "/sys", "/proc",     "/dev",
                                                         "/snap", "/var", "/run/user", "/efi"};

bool startsWithPath(const AbsPath &path, std::string_view folder)
{
    return path.bytes() == folder || path.bytes().starts_with(std::string(folder) + '/');
}

bool isPluggable(const Volume &volume)
{
    return startsWithPath(volume.root, "/media") || startsWithPath(volume.root, "/run/media") ||
           startsWithPath(volume.root, "/mnt");
}

bool isSystem(const Volume &volume)
{
    return volume.root.bytes() == "/";
}

/// tmpfs and the like have no device of their own.
bool isSameDevice(const Volume &a, const Volume &b)
{
    return a.device == b.device && a.device.starts_with('/');
}

bool isSuitable(const Volume &volume)
{
    const bool isPseudo = std::find(kNotForBackups.begin(), kNotForBackups.end(),
                                    volume.fileSystem) != kNotForBackups.end();
    const bool isOfSystem =
        std::any_of(kSystemFolders.begin(), kSystemFolders.end(),
                    [&](std::string_view folder) { return startsWithPath(volume.root, folder); });
    return !isPseudo && !isOfSystem && !volume.isReadOnly && volume.totalBytes > 0;
}

}  // namespace

Answer<std::vector<Volume>> mountedVolumes()
{
    return QtConcurrent::run(asidePool(), [] {
        std::vector<Volume> volumes;
        for (const QStorageInfo &info : QStorageInfo::mountedVolumes()) {
            const auto root = absPath(info.rootPath());
            if (!root || !info.isValid() || !info.isReady()) {
                continue;
            }
            Volume volume;
            volume.root = *root;
            volume.label = info.name();
            volume.device = info.device().toStdString();
            volume.fileSystem = info.fileSystemType().toStdString();
            volume.freeBytes =
                static_cast<std::uint64_t>(std::max<qint64>(0, info.bytesAvailable()));
            volume.totalBytes = static_cast<std::uint64_t>(std::max<qint64>(0, info.bytesTotal()));
            volume.isReadOnly = info.isReadOnly();
            volume.isWritable = QFileInfo(info.rootPath()).isWritable();
            volumes.push_back(std::move(volume));
        }
        if (const auto home = absPath(QDir::homePath())) {
            setPlaces(volumes, *home);
        }
        return volumes;
    });
}

void setPlaces(std::vector<Volume> &volumes, const AbsPath &home)
{
    const Volume *const own = volumeOf(volumes, home);
    for (Volume &volume : volumes) {
        // Subvolumes of one file system share their room, and only the first is offered.
        const bool isOwn = own != nullptr && (&volume == own || isSameDevice(volume, *own));
        volume.place = isOwn && !volume.isWritable ? home : volume.root;
    }
}

std::vector<Volume> suitableVolumes(const std::vector<Volume> &volumes)
{
    std::vector<Volume> suitable;
    for (const Volume &volume : volumes) {
        // One device may be mounted at several places: the first counts.
        const bool isKnown =
            std::any_of(suitable.begin(), suitable.end(),
                        [&](const Volume &other) { return isSameDevice(other, volume); });
        if (isSuitable(volume) && !isKnown) {
            suitable.push_back(volume);
        }
    }
    const auto rank = [](const Volume &volume) {
        return isPluggable(volume) ? 0 : isSystem(volume) ? 2 : 1;
    };
    std::stable_sort(suitable.begin(), suitable.end(), [&](const Volume &a, const Volume &b) {
        return rank(a) != rank(b) ? rank(a) < rank(b) : a.freeBytes > b.freeBytes;
    });
    return suitable;
}

const Volume *volumeOf(const std::vector<Volume> &volumes, const AbsPath &path)
{
    const Volume *nearest = nullptr;
    for (const Volume &volume : volumes) {
        if (path.isWithin(volume.root) &&
            (nearest == nullptr || volume.root.bytes().size() >= nearest->root.bytes().size())) {
            nearest = &volume;  // of two at one place the later one hides the other
        }
    }
    return nearest;
}

bool areOnOneDrive(const std::vector<Volume> &volumes, const AbsPath &a, const AbsPath &b)
{
    const Volume *first = volumeOf(volumes, a);
    const Volume *second = volumeOf(volumes, b);
    return first != nullptr && second != nullptr &&
           (first == second || diskOf(first->device) == diskOf(second->device));
}

QString volumeName(const Volume &volume)
{
    if (isSystem(volume)) {
        return QCoreApplication::translate("Volumes", "This computer’s own drive");
    }
    return volume.label.isEmpty() ? nameText(volume.root.name()) : volume.label;
}

Bytes diskOf(const Bytes &device)
{
    const auto isDigit = [](char c) { return std::isdigit(static_cast<unsigned char>(c)) != 0; };
    std::size_t end = device.size();
    while (end > 0 && isDigit(device[end - 1])) {
        --end;
    }
    if (!device.starts_with("/dev/") || end == device.size() || end == 0) {
        return device;
    }
    const Bytes stem = device.substr(0, end);
    if (stem.starts_with("/dev/nvme") || stem.starts_with("/dev/mmcblk")) {
        return stem.ends_with('p') && end > 1 && isDigit(stem[end - 2]) ? stem.substr(0, end - 1)
                                                                        : device;
    }
    return stem.starts_with("/dev/sd") || stem.starts_with("/dev/hd") || stem.starts_with("/dev/vd")
               ? stem
               : device;
}

}  // namespace holdfast::ui
