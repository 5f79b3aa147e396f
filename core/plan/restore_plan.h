// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/metadata.h"
#include "model/answers.h"

#include <optional>

namespace holdfast
{

/// What a restore does with one name.
enum class RestoreDecision : std::uint8_t {
    Create,    ///< nothing stands there
    Replace,   ///< what stands there gives way (in place: is archived first)
    Merge,     ///< a folder for a folder: what is in it is decided name by name
    Present,   ///< the same file stands there already, by type, size and time
    LeaveOut,  ///< something else stands there, and the rule says to leave it
    Blocked,   ///< a folder stands where a file would go, or the other way round: never replaced
};

/// Decides by what is to be written and what stands there. Pure.
[[nodiscard]] RestoreDecision decideRestore(EntryType type, std::uint64_t size, TimeNs mtime,
                                            const std::optional<Metadata> &present,
                                            Overwrite overwrite) noexcept;

/// Why, for people: of LeaveOut and Blocked.
[[nodiscard]] std::string_view restoreReason(RestoreDecision decision,
                                             Overwrite overwrite) noexcept;

}  // namespace holdfast
