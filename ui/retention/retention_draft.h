// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/json.h"
#include "model/config.h"

#include <optional>
#include <vector>

namespace holdfast::ui
{

/// Retention rules as they are being edited: the global ones, and those of each source that has its
/// own. A value.
struct RetentionDraft {
    RetentionPolicy global;
    std::vector<std::optional<RetentionPolicy>> sources;  ///< in the order of the configuration

    [[nodiscard]] static RetentionDraft of(const Config &config);
    /// The configuration with these rules in place of its own.
    [[nodiscard]] Config appliedTo(Config config) const;
    /// The document with these rules. Only what differs from `saved`, which was read from it, is
    /// written; everything else stays, unknown keys too.
    [[nodiscard]] JsonValue writtenTo(JsonValue document, const RetentionDraft &saved) const;

    friend bool operator==(const RetentionDraft &, const RetentionDraft &) = default;
};

}  // namespace holdfast::ui
