// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/setup/setup_edit.h"

#include <algorithm>
#include <array>
#include <utility>

namespace holdfast::ui
{
namespace
{

JsonValue emptyObject()
{
    return JsonValue(JsonValue::Object{});
}

/// The list of sources, made when it is missing.
JsonValue::Array &sourceList(JsonValue &document)
{
    JsonValue *list = document.find("sources");
    if (list == nullptr || list->as<JsonValue::Array>() == nullptr) {
        document.set("sources", JsonValue(JsonValue::Array{}));
        list = document.find("sources");
    }
    return *list->as<JsonValue::Array>();
}

/// The source as an object, which it becomes when it is a path alone; null: there is none.
JsonValue *sourceObject(JsonValue &document, std::size_t index)
{
    JsonValue::Array &list = sourceList(document);
    if (index >= list.size()) {
        return nullptr;
    }
    JsonValue &source = list[index];
    if (const auto *path = source.as<std::string>()) {
        JsonValue object = emptyObject();
        object.set("path", JsonValue(*path));
        source = std::move(object);
    }
    return &source;
}

std::string folderName(const AbsPath &path)
{
    return path.name().empty() ? "root" : std::string(path.name());
}

std::pair<std::string_view, std::string_view> splitKey(std::string_view key)
{
    const std::size_t dot = key.find('.');
    return dot == std::string_view::npos ? std::pair(std::string_view(), key)
                                         : std::pair(key.substr(0, dot), key.substr(dot + 1));
}

void rebase(JsonValue *value, const AbsPath &folder)
{
    std::string *text = value == nullptr ? nullptr : value->as<std::string>();
    if (text == nullptr || text->empty() || text->starts_with('/') || text->starts_with('~') ||
        text->starts_with("${")) {
        return;
    }
    // `$${` within the text keeps its meaning: only what stands before is new.
    if (const Result<AbsPath> path = AbsPath::parse(*text, folder)) {
        const Bytes &whole = path->bytes();
        *text = whole.starts_with(folder.bytes() + '/')
                    ? configPath(folder) + whole.substr(folder.bytes().size())
                    : whole;
    }
}

}  // namespace

std::string configPath(const AbsPath &path)
{
    std::string text = path.bytes();
    for (std::size_t at = text.find("${"); at != std::string::npos; at = text.find("${", at + 3)) {
        text.insert(at, 1, '$');
    }
    return text;
}

std::string freeSourceName(const Config &config, const AbsPath &path)
{
    const std::string name = folderName(path);
    const auto isTaken = [&](const std::string &wanted) {
        return std::any_of(config.sources.begin(), config.sources.end(),
                           [&](const SourceConfig &source) { return source.name == wanted; });
    };
    std::string free = name;
    for (int i = 2; isTaken(free); ++i) {
        free = name + '-' + std::to_string(i);
    }
    return free;
}

void addSource(JsonValue &document, const NewSource &source)
{
    JsonValue value(configPath(source.path));
    const bool isNamed = !source.name.empty() && source.name != folderName(source.path);
    if (isNamed || !source.exclude.empty()) {
        JsonValue object = emptyObject();
        object.set("path", std::move(value));
        if (isNamed) {
            object.set("name", JsonValue(source.name));
        }
        if (!source.exclude.empty()) {
            object.set("exclude", textList(source.exclude));
        }
        value = std::move(object);
    }
    sourceList(document).push_back(std::move(value));
}

void removeSource(JsonValue &document, const Config &config, std::size_t index)
{
    const std::size_t count = std::min(config.sources.size(), sourceList(document).size());
    if (index >= count) {
        return;
    }
    for (std::size_t i = 0; i < count; ++i) {
        const SourceConfig &source = config.sources[i];
        if (i != index && source.name != folderName(source.path)) {
            sourceObject(document, i)->set("name", JsonValue(source.name));
        }
    }
    JsonValue::Array &list = sourceList(document);
    list.erase(list.begin() + static_cast<std::ptrdiff_t>(index));
}

void setSourceExcludes(JsonValue &document, std::size_t index,
                       const std::vector<std::string> &lines)
{
    JsonValue *source = sourceObject(document, index);
    if (source == nullptr) {
        return;
    }
    if (lines.empty()) {
        source->remove("exclude");
    } else {
        source->set("exclude", textList(lines));
    }
}

const JsonValue *findKey(const JsonValue &document, std::string_view key)
{
    if (const JsonValue *dotted = document.find(key)) {
        return dotted;
    }
    const auto [group, name] = splitKey(key);
    const JsonValue *members = group.empty() ? nullptr : document.find(group);
    return members == nullptr ? nullptr : members->find(name);
}

void setKey(JsonValue &document, std::string_view key, JsonValue value)
{
    const auto [group, name] = splitKey(key);
    if (group.empty() || document.find(key) != nullptr) {
        document.set(key, std::move(value));
        return;
    }
    if (document.find(group) == nullptr) {
        document.set(group, emptyObject());
    }
    document.find(group)->set(name, std::move(value));
}

void removeKey(JsonValue &document, std::string_view key)
{
    document.remove(key);
    const auto [group, name] = splitKey(key);
    JsonValue *members = group.empty() ? nullptr : document.find(group);
    if (members == nullptr || members->find(name) == nullptr) {
        return;
    }
    members->remove(name);
    if (members->as<JsonValue::Object>()->empty()) {
        document.remove(group);
    }
}

JsonValue defaultValue(std::string_view key)
{
    if (key == "log_dir" || key == "sources" || key == "backup_root") {
        return {};
    }
    static const JsonValue defaults = configToJson(Config());
    const JsonValue *value = findKey(defaults, key);
    return value == nullptr ? JsonValue() : *value;
}

void setUnlessDefault(JsonValue &document, std::string_view key, JsonValue value)
{
    if (isSameValue(value, defaultValue(key))) {
        removeKey(document, key);
    } else {
        setKey(document, key, std::move(value));
    }
}

bool isSameValue(const JsonValue &a, const JsonValue &b)
{
    const auto number = [](const JsonValue &value) -> std::optional<double> {
        if (const auto *integer = value.as<std::int64_t>()) {
            return static_cast<double>(*integer);
        }
        const auto *fraction = value.as<double>();
        return fraction == nullptr ? std::nullopt : std::optional(*fraction);
    };
    const std::optional<double> first = number(a);
    const std::optional<double> second = number(b);
    return first && second ? *first == *second : a == b;
}

JsonValue textList(const std::vector<std::string> &lines)
{
    JsonValue::Array list;
    for (const std::string &line : lines) {
        list.emplace_back(JsonValue::Variant(line));
    }
    return JsonValue(std::move(list));
}

JsonValue rebased(JsonValue document, const AbsPath &folder)
{
    rebase(document.find("backup_root"), folder);
    rebase(document.find("log_dir"), folder);
    JsonValue *sources = document.find("sources");
    if (auto *list = sources == nullptr ? nullptr : sources->as<JsonValue::Array>()) {
        for (JsonValue &source : *list) {
            rebase(source.as<std::string>() != nullptr ? &source : source.find("path"), folder);
        }
    }
    return document;
}

}  // namespace holdfast::ui
