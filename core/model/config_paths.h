// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/config_values.h"

namespace holdfast
{

// Paths in a configuration. Used by the config_*.cpp files alone.

/// Reads a path: `~` and `~/…`, `${VAR}` (`$${` stands for `${` itself), relative to the folder of
/// the configuration. Nothing after a complaint.
[[nodiscard]] std::optional<AbsPath> readPath(const ConfigField &field,
                                              const ConfigSurroundings &surroundings);
/// A path as readPath() gives it back.
[[nodiscard]] std::string pathToText(const AbsPath &path);

}  // namespace holdfast
