// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/stored.h"

#include <QString>

#include <vector>

namespace holdfast::ui
{

/// What the open errors of a backup are about: each kind is mended in another way.
enum class ProblemKind : std::uint8_t {
    LeftOut,  ///< could not be read or stored
    NoRoom,   ///< does not fit on the drive
    Held,     ///< tells of a hold, which has its own question
    Damaged,  ///< a stored copy is not what it was
};

/// The engine tells a hold and a damaged copy with the command that answers it: that is what they
/// are known by; what has no room by noRoomIn().
[[nodiscard]] ProblemKind kindOf(const ItemError &error);
[[nodiscard]] std::vector<ItemError> problemsOf(ProblemKind kind,
                                                const std::vector<ItemError> &errors);
/// Those that the next backup tries again: left out, for whatever reason.
[[nodiscard]] std::vector<ItemError> problemsLeftOut(const std::vector<ItemError> &errors);
/// Why, for a person.
[[nodiscard]] QString problemReason(const ItemError &error);

}  // namespace holdfast::ui
