// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/overview/situation.h"

#include <vector>

namespace holdfast::ui
{

// What is wrong, each with its sentence and its remedy: the parts that situationOf() is made of.
// Pure. Used by situation.cpp alone.

/// All that is known.
struct TroubleFacts {
    const ServiceState &state;
    const std::optional<BackupStatus> &status;
    const Setup &setup;
    const std::vector<ItemError> &openErrors;
    TimeNs now = 0;
    TimeNs lastGood = 0;
};

struct TroubleText {
    Trouble trouble = Trouble::None;
    TrayState tray = TrayState::Attention;
    QString headline;  ///< when it is the one to tell of
    QString detail;
    QString brief;  ///< when it stands beside another
    RemedyButton remedy;
    RemedyButton alternative;
};

/// There is no usable configuration.
[[nodiscard]] TroubleText settingsTrouble(const TroubleFacts &facts);
/// The engine does not watch.
[[nodiscard]] TroubleText failureTrouble(const TroubleFacts &facts);
/// The engine waits for the destination.
[[nodiscard]] TroubleText destinationTrouble(const TroubleFacts &facts);
/// What is wrong while the engine watches, most pressing first.
[[nodiscard]] std::vector<TroubleText> standingTroubles(const TroubleFacts &facts);
/// Damage that a person leaves as it is: a remark.
[[nodiscard]] std::optional<TroubleText> knownDamage(const TroubleFacts &facts);
/// `All 48,212 files are safe.`
[[nodiscard]] QString safeText(const TroubleFacts &facts);
/// For plurals, which take an int.
[[nodiscard]] int smallCount(std::int64_t count) noexcept;

}  // namespace holdfast::ui
