// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/preview.h"
#include "ui/widgets/prose.h"

#include <QString>

#include <cstdint>
#include <optional>
#include <vector>

namespace holdfast::ui
{

/// One thing to know about a destination.
struct DestinationNote {
    Tone tone = Tone::Plain;
    QString text;
};

/// What a destination means for a person, the most important first. `need`: bytes of the folders
/// that are backed up, 0 when not known; `isSameDrive`: it is the drive that these folders are on.
[[nodiscard]] std::vector<DestinationNote> destinationNotes(const DestinationInfo &info,
                                                            std::uint64_t need, bool isSameDrive);
/// What a backup that stands there was made of: `“/home/ada/Documents” (1,204 files, last change
/// 12 March 2027 18:40)`, at most three folders.
[[nodiscard]] QString backupText(const DestinationInfo &info);
/// Can a backup be made there at all?
[[nodiscard]] bool isUsableDestination(const DestinationInfo &info) noexcept;

}  // namespace holdfast::ui
