// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/setup/volumes.h"

#include <functional>
#include <vector>

namespace holdfast::ui
{

/// What this machine has to offer: injected, so that tests decide it.
struct FirstStartPlaces {
    std::vector<AbsPath> folders;  ///< Documents, Pictures … that are there
    AbsPath home;
    std::function<Answer<std::vector<Volume>>()> volumes;
};

/// Of the user of this process.
[[nodiscard]] FirstStartPlaces systemPlaces();

}  // namespace holdfast::ui
