// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/config.h"
#include "model/preview.h"

#include <QString>

#include <array>
#include <string_view>

namespace holdfast::ui
{

/// What most people want of retention, by a name.
enum class RetentionPreset : std::uint8_t { KeepEverything, ThinOut, LastVersions, BySpace, Own };
inline constexpr std::array kRetentionPresets{
    RetentionPreset::KeepEverything, RetentionPreset::ThinOut, RetentionPreset::LastVersions,
    RetentionPreset::BySpace, RetentionPreset::Own};

/// Own: none of the others says the same.
[[nodiscard]] RetentionPreset presetOf(const RetentionPolicy &policy);
/// The rules of a preset. Numbers that `present` has for it already stay, and so does what happens
/// to deleted files, unless everything is to be kept.
[[nodiscard]] RetentionPolicy policyOf(RetentionPreset preset, const RetentionPolicy &present);
[[nodiscard]] QString presetName(RetentionPreset preset);
[[nodiscard]] QString presetText(RetentionPreset preset);

/// What the rules keep, in sentences.
[[nodiscard]] QString policyText(const RetentionPolicy &policy);
/// Why a copy goes; `rule` is PrunedCopy::rule.
[[nodiscard]] QString ruleText(std::string_view rule);
/// `v3`, or `deleted`.
[[nodiscard]] QString versionText(std::int64_t version);
/// `132 versions and 12 deleted files, 1.2 GiB`.
[[nodiscard]] QString removalText(const PruneReport &report);
/// Below a bar: `week`; AgeGroup::upTo.
[[nodiscard]] QString ageText(TimeNs upTo);

}  // namespace holdfast::ui
