// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/json.h"
#include "base/path.h"
#include "model/config.h"

#include <map>
#include <optional>

namespace holdfast::ui
{

/// Retention rules as they are being edited: the global ones, and those of each source that has its
/// own. A value.
struct RetentionDraft {
    RetentionPolicy global;
    std::map<Bytes, RetentionPolicy> own;  ///< by the path of the source, which outlives its name

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
    [[nodiscard]] std::optional<RetentionPolicy> ownOf(const AbsPath &source) const;
    void setOwn(const AbsPath &source, std::optional<RetentionPolicy> policy);

    friend bool operator==(const RetentionDraft &, const RetentionDraft &) = default;
};

}  // namespace holdfast::ui
