// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/config_values.h"

namespace holdfast
{

// The retention rules of contract §6 in a configuration. Used by the config_*.cpp files alone.

/// `max_versions_per_file` …
[[nodiscard]] const std::vector<std::string> &retentionKeys();
/// Reads the value of one rule; false when there is no rule of that name.
[[nodiscard]] bool readRetentionRule(const ConfigField &field, std::string_view name,
                                     RetentionPolicy &policy);
/// Reads a whole `retention` object: rules that it does not name are off.
[[nodiscard]] RetentionPolicy readRetention(const ConfigField &field);
[[nodiscard]] JsonValue retentionToJson(const RetentionPolicy &policy);

}  // namespace holdfast
