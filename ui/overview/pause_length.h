// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"

#include <QString>

#include <array>
#include <optional>

class QMenu;
class QObject;

namespace holdfast::ui
{

class BackupService;

/// For how long backing up may be paused: the same choice in the window and the tray.
enum class PauseLength : std::uint8_t { OneHour, FourHours, UntilTomorrow, UntilResumed };
inline constexpr std::array kPauseLengths{PauseLength::OneHour, PauseLength::FourHours,
                                          PauseLength::UntilTomorrow, PauseLength::UntilResumed};

/// When such a pause ends; nothing: when it is resumed. Tomorrow begins at eight in the morning.
[[nodiscard]] std::optional<TimeNs> pauseEnd(PauseLength length, TimeNs now);
[[nodiscard]] QString pauseLengthText(PauseLength length);
/// One action for each, which pauses.
void fillPauseMenu(QMenu &menu, BackupService &service);

}  // namespace holdfast::ui
