// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/log.h"
#include "model/event.h"

#include <string>
#include <string_view>

namespace holdfast
{

/// What the log says of one event.
struct LogText {
    LogLevel level = LogLevel::Info;
    std::string message;  ///< escaped: always one line
};

/// The log message of `event`, as contract §7 spells it: the same in every language, since scripts
/// read it. `backupName` is the backup folder's own name (bytes), the prefix of what stands in it.
[[nodiscard]] LogText logText(const RunEvent &event, std::string_view backupName);

}  // namespace holdfast
