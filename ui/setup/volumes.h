// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/path.h"
#include "ui/service/answer.h"

#include <QString>

#include <cstdint>
#include <string>
#include <vector>

namespace holdfast::ui
{

/// A mounted file system. A value.
struct Volume {
    AbsPath root;
    QString label;  ///< may be empty
    Bytes device;   ///< such as /dev/sdb1
    std::string fileSystem;
    std::uint64_t freeBytes = 0;
    std::uint64_t totalBytes = 0;
    bool isReadOnly = false;
    bool isWritable = true;  ///< its root, for this person
    AbsPath place{};         ///< where a folder for a backup can be made; empty: at the root
};

/// All of them, asked for on another thread: a network drive that does not answer must not stop the
/// window.
[[nodiscard]] Answer<std::vector<Volume>> mountedVolumes();

/// Those that a person may want a backup on: no pseudo file systems, no system partitions. Drives
/// that can be unplugged first, the system's own last.
[[nodiscard]] std::vector<Volume> suitableVolumes(const std::vector<Volume> &volumes);
/// Where a folder for a backup can be made: at the root, but for the volume that the person's home
/// is on, whose root is not theirs: there it is the home.
void setPlaces(std::vector<Volume> &volumes, const AbsPath &home);
/// The one that `path` lies on; null: none is known.
[[nodiscard]] const Volume *volumeOf(const std::vector<Volume> &volumes, const AbsPath &path);
/// Are both on one drive, as far as their devices' names tell (partitions of one disk are)?
[[nodiscard]] bool areOnOneDrive(const std::vector<Volume> &volumes, const AbsPath &a,
                                 const AbsPath &b);
/// Its label, else the name of the folder that it is mounted at.
[[nodiscard]] QString volumeName(const Volume &volume);
/// The disk of a partition: `/dev/sdb` of `/dev/sdb1`, `/dev/nvme0n1` of `/dev/nvme0n1p2`.
[[nodiscard]] Bytes diskOf(const Bytes &device);

}  // namespace holdfast::ui
