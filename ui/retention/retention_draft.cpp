// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/retention/retention_draft.h"

#include <utility>

namespace holdfast::ui
{
namespace
{

constexpr std::string_view kRetention = "retention";

/// Every rule with its value, as a configuration spells it.
JsonValue::Object rulesOf(const RetentionPolicy &policy)
{
    Config config;
    config.retention = policy;
    const JsonValue document = configToJson(config);
    const JsonValue *rules = document.find(kRetention);
    const auto *object = rules == nullptr ? nullptr : rules->as<JsonValue::Object>();
    return object == nullptr ? JsonValue::Object() : *object;
}

/// Writes into `owner` what `wanted` has different from `saved`.
void writeRules(JsonValue &owner, const RetentionPolicy &wanted, const RetentionPolicy &saved)
{
    JsonValue *present = owner.find(kRetention);
    JsonValue rules = present != nullptr && present->as<JsonValue::Object>() != nullptr
                          ? *present
                          : JsonValue(JsonValue::Object());
    const JsonValue::Object before = rulesOf(saved);
    const JsonValue::Object after = rulesOf(wanted);
    const JsonValue::Object none = rulesOf(RetentionPolicy());
    for (std::size_t i = 0; i < after.size(); ++i) {
        const auto &[key, value] = after[i];
        const bool isOff = value == none[i].second;
        // A rule that is off need not stand there.
        if (!(value == before[i].second) && !(isOff && rules.find(key) == nullptr)) {
            rules.set(key, value);
        }
    }
    owner.set(kRetention, std::move(rules));
}

/// A source may stand there as its path alone.
void makeObject(JsonValue &source)
{
    if (source.as<JsonValue::Object>() == nullptr) {
        JsonValue object{JsonValue::Object()};
        object.set("path", std::move(source));
        source = std::move(object);
    }
}

}  // namespace

RetentionDraft RetentionDraft::of(const Config &config)
{
    RetentionDraft draft;
    draft.global = config.retention;
    for (const SourceConfig &source : config.sources) {
        draft.setOwn(source.path, source.retention);
    }
    return draft;
}

Config RetentionDraft::appliedTo(Config config) const
{
    config.retention = global;
    for (SourceConfig &source : config.sources) {
        source.retention = ownOf(source.path);
    }
    return config;
}

JsonValue RetentionDraft::writtenTo(JsonValue document, const Config &config,
                                    const RetentionDraft &saved) const
{
    if (global != saved.global) {
        writeRules(document, global, saved.global);
    }
    JsonValue *list = document.find("sources");
    auto *entries = list == nullptr ? nullptr : list->as<JsonValue::Array>();
    if (entries == nullptr) {
        return document;
    }
    for (std::size_t i = 0; i < entries->size() && i < config.sources.size(); ++i) {
        const AbsPath &path = config.sources[i].path;
        const std::optional<RetentionPolicy> before = saved.ownOf(path);
        const std::optional<RetentionPolicy> after = ownOf(path);
        if (after == before) {
            continue;
        }
        JsonValue &source = (*entries)[i];
        makeObject(source);
        if (!after) {
            source.remove(kRetention);
        } else {
            writeRules(source, *after, before.value_or(RetentionPolicy()));
        }
    }
    return document;
}

RetentionDraft RetentionDraft::movedTo(const Config &config, const RetentionDraft &saved) const
{
    RetentionDraft moved = of(config);
    if (global != saved.global) {
        moved.global = global;
    }
    for (const SourceConfig &source : config.sources) {
        const std::optional<RetentionPolicy> edited = ownOf(source.path);
        if (edited != saved.ownOf(source.path)) {
            moved.setOwn(source.path, edited);
        }
    }
    return moved;
}

std::optional<RetentionPolicy> RetentionDraft::ownOf(const AbsPath &source) const
{
    const auto found = own.find(source.bytes());
    return found == own.end() ? std::nullopt : std::optional(found->second);
}

void RetentionDraft::setOwn(const AbsPath &source, std::optional<RetentionPolicy> policy)
{
    if (policy) {
        own[source.bytes()] = *std::move(policy);
    } else {
        own.erase(source.bytes());
    }
}

}  // namespace holdfast::ui
