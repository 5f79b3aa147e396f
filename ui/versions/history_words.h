// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/answers.h"

#include <QString>

#include <optional>
#include <vector>

namespace holdfast::ui
{

// What the history of names is in words. `at` nothing: now.

/// Was it deleted by then? Such names are shown struck out.
[[nodiscard]] bool isGone(const ListEntry &entry, std::optional<TimeNs> at);
/// `Current`, `Changed since`, `Deleted on …`.
[[nodiscard]] QString stateText(const ListEntry &entry, std::optional<TimeNs> at, TimeNs now);
/// When this version came to be, for people.
[[nodiscard]] QString versionTimeText(const VersionEntry &version, TimeNs now);
/// What this version is against the next older one (null: there is none): `Grown by 2 KiB`.
[[nodiscard]] QString changeText(const VersionEntry &version, const VersionEntry *older);
[[nodiscard]] QString changeIconName(const VersionEntry &version, const VersionEntry *older);

/// The kept version next to one whose content retention removed: the next older, else the next
/// newer; -1: none. `versions` are newest first.
[[nodiscard]] int nearestKept(const std::vector<VersionEntry> &versions, int gone);
/// A time at which this version was the state of the file; nothing: it is so now.
[[nodiscard]] std::optional<TimeNs> timeOfVersion(const VersionEntry &version);

}  // namespace holdfast::ui
