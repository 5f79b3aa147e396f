// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/json.h"
#include "model/config.h"

#include <map>
#include <optional>
#include <string>

namespace holdfast::ui
{

/// Retention rules as they are being edited: the global ones, and those of each source that has its
/// own. A value.
struct RetentionDraft {
    RetentionPolicy global;
    std::map<std::string, RetentionPolicy> own;  ///< by the name of the source

    [[nodiscard]] static RetentionDraft of(const Config &config);
    /// The configuration with these rules in place of its own.
    [[nodiscard]] Config appliedTo(Config config) const;
    /// The document with these rules. Only what differs from `saved`, which was read from it as was
    /// `config`, is written; everything else stays, unknown keys too.
    [[nodiscard]] JsonValue writtenTo(JsonValue document, const Config &config,
                                      const RetentionDraft &saved) const;
    /// The rules of `config`, with what was edited here since `saved`.
    [[nodiscard]] RetentionDraft movedTo(const Config &config, const RetentionDraft &saved) const;

    /// Nothing: the global ones hold.
    [[nodiscard]] std::optional<RetentionPolicy> ownOf(const std::string &source) const;
    void setOwn(const std::string &source, std::optional<RetentionPolicy> policy);

    friend bool operator==(const RetentionDraft &, const RetentionDraft &) = default;
};

}  // namespace holdfast::ui
