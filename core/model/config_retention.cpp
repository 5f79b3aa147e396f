// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/config_retention.h"

#include <array>
#include <charconv>

namespace holdfast
{
namespace
{

/// Days that fit a time in nanoseconds.
constexpr std::int64_t kMostDays = 100'000;
constexpr std::int64_t kMostCount = 1'000'000'000;

struct Rule {
    std::string_view name;
    std::int64_t RetentionPolicy::*member;
    std::int64_t most;
};

constexpr std::array<Rule, 8> kRules{{
    {"max_versions_per_file", &RetentionPolicy::maxVersionsPerFile, kMostCount},
    {"keep_days", &RetentionPolicy::keepDays, kMostDays},
    {"keep_hourly", &RetentionPolicy::keepHourly, kMostCount},
    {"keep_daily", &RetentionPolicy::keepDaily, kMostCount},
    {"keep_weekly", &RetentionPolicy::keepWeekly, kMostCount},
    {"keep_monthly", &RetentionPolicy::keepMonthly, kMostCount},
    {"keep_yearly", &RetentionPolicy::keepYearly, kMostCount},
    {"deleted_keep_days", &RetentionPolicy::deletedKeepDays, kMostDays},
}};
constexpr std::string_view kMinFree = "min_free";

/// `5%`, `2.5 %`; nothing when it is no percentage below 100.
std::optional<double> percentage(std::string_view text)
{
    text.remove_suffix(text.ends_with('%') ? 1 : 0);
    while (text.ends_with(' ')) {
        text.remove_suffix(1);
    }
    double percent = 0;
    const auto [end, code] =
        std::from_chars(text.data(), text.data() + text.size(), percent, std::chars_format::fixed);
    if (code != std::errc() || end != text.data() + text.size() || !(percent >= 0) ||
        percent >= 100) {
        return std::nullopt;
    }
    return percent + 0.0;
}

void readMinFree(const ConfigField &field, RetentionPolicy &policy)
{
    constexpr std::string_view kAllowed =
        R"(a size such as "10 GiB", a share below 100% such as "5%", or 0)";
    std::optional<std::uint64_t> bytes;
    std::optional<double> percent;
    if (const auto *text = field.value.as<std::string>()) {
        if (text->ends_with('%')) {
            percent = percentage(*text);
        } else {
            bytes = parseSize(*text);
        }
    } else if (const auto *number = field.value.as<std::int64_t>()) {
        bytes = *number >= 0 ? std::optional(static_cast<std::uint64_t>(*number)) : std::nullopt;
    } else if (field.value.as<double>() == nullptr) {
        field.wrongType(kAllowed);
        return;
    }
    if (!bytes && !percent) {
        field.wrongValue(kAllowed);
        return;
    }
    policy.minFreeBytes = bytes.value_or(0);
    policy.minFreePercent = percent.value_or(0);
}

std::string minFreeText(const RetentionPolicy &policy)
{
    if (policy.minFreePercent == 0) {
        return formatSize(policy.minFreeBytes);
    }
    std::array<char, 512> digits{};
    const auto written = std::to_chars(digits.data(), digits.data() + digits.size(),
                                       policy.minFreePercent, std::chars_format::fixed);
    return std::string(digits.data(), written.ptr) + '%';
}

}  // namespace

const std::vector<std::string> &retentionKeys()
{
    static const std::vector<std::string> keys = [] {
        std::vector<std::string> names;
        for (const Rule &rule : kRules) {
            names.emplace_back(rule.name);
        }
        names.emplace_back(kMinFree);
        return names;
    }();
    return keys;
}

bool readRetentionRule(const ConfigField &field, std::string_view name, RetentionPolicy &policy)
{
    if (name == kMinFree) {
        readMinFree(field, policy);
        return true;
    }
    for (const Rule &rule : kRules) {
        if (rule.name == name) {
            readCount(field, 0, rule.most, policy.*rule.member);
            return true;
        }
    }
    return false;
}

RetentionPolicy readRetention(const ConfigField &field)
{
    RetentionPolicy policy;
    const auto *rules = field.value.as<JsonValue::Object>();
    if (rules == nullptr) {
        field.wrongType("an object");
        return policy;
    }
    for (const auto &[name, value] : *rules) {
        const ConfigField rule = field.member(value, name);
        if (!readRetentionRule(rule, name, policy)) {
            warnOfUnknownKey(rule, name, retentionKeys());
        }
    }
    return policy;
}

JsonValue retentionToJson(const RetentionPolicy &policy)
{
    JsonValue object{JsonValue::Object{}};
    for (const Rule &rule : kRules) {
        // In the contract's order: min_free stands before the last rule.
        if (&rule == &kRules.back()) {
            object.set(kMinFree, JsonValue(minFreeText(policy)));
        }
        object.set(rule.name, JsonValue(policy.*rule.member));
    }
    return object;
}

}  // namespace holdfast
