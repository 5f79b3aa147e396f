// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/config_merge.h"

#include <algorithm>
#include <optional>
#include <set>
#include <string_view>
#include <utility>

namespace holdfast
{
namespace
{

constexpr std::string_view kSources = "sources";
constexpr std::string_view kPath = "path";

using Object = JsonValue::Object;

/// A source may stand there as its path alone.
Object asSource(const JsonValue &entry)
{
    if (const auto *object = entry.as<Object>()) {
        return *object;
    }
    return Object{{std::string(kPath), entry}};
}

JsonValue asEntry(Object source)
{
    const bool isPathAlone = source.size() == 1 && source.front().first == kPath;
    return isPathAlone ? std::move(source.front().second) : JsonValue(std::move(source));
}

/// The sources by their paths; nothing for what is no such list.
std::optional<Object> byPath(const JsonValue *list)
{
    Object sources;
    if (list == nullptr) {
        return sources;
    }
    const auto *entries = list->as<JsonValue::Array>();
    if (entries == nullptr) {
        return std::nullopt;
    }
    std::set<std::string> paths;
    for (const JsonValue &entry : *entries) {
        JsonValue source(asSource(entry));
        const JsonValue *value = source.find(kPath);
        const auto *path = value == nullptr ? nullptr : value->as<std::string>();
        if (path == nullptr || !paths.insert(*path).second) {
            return std::nullopt;
        }
        sources.emplace_back(*path, std::move(source));
    }
    return sources;
}

class Merge
{
public:
    using Value = const JsonValue *;  // null: it is not there
    using Merged = std::optional<JsonValue>;

    Merged value(Value base, Value mine, Value theirs, const std::string &key)
    {
        if (isSame(mine, base) || isSame(mine, theirs)) {
            return copy(theirs);
        }
        if (isSame(theirs, base)) {
            return copy(mine);
        }
        if (key == kSources) {
            if (Merged merged = sources(base, mine, theirs)) {
                return merged;
            }
        }
        if (mine != nullptr && theirs != nullptr) {
            const auto *own = mine->as<Object>();
            const auto *other = theirs->as<Object>();
            if (own != nullptr && other != nullptr) {
                const auto *old = base == nullptr ? nullptr : base->as<Object>();
                return JsonValue(members(old == nullptr ? Object() : *old, *own, *other, key));
            }
        }
        conflicts_.push_back(key);
        return copy(mine);
    }

    [[nodiscard]] std::vector<std::string> takeConflicts() { return std::move(conflicts_); }

private:
    static bool isSame(Value a, Value b)
    {
        return a == nullptr || b == nullptr ? a == b : *a == *b;
    }

    static Merged copy(Value value) { return value == nullptr ? Merged() : Merged(*value); }

    static Value find(const Object &object, const std::string &key)
    {
        const auto found = std::find_if(object.begin(), object.end(),
                                        [&](const auto &member) { return member.first == key; });
        return found == object.end() ? nullptr : &found->second;
    }

    Object members(const Object &base, const Object &mine, const Object &theirs,
                   const std::string &key)
    {
        Object merged;
        const auto add = [&](const std::string &name) {
            const std::string whole = key.empty() ? name : key + '.' + name;
            Merged one = value(find(base, name), find(mine, name), find(theirs, name), whole);
            if (one) {
                merged.emplace_back(name, *std::move(one));
            }
        };
        for (const auto &[name, their] : theirs) {
            add(name);
        }
        for (const auto &[name, own] : mine) {
            if (find(theirs, name) == nullptr) {
                add(name);
            }
        }
        return merged;
    }

    Merged sources(Value base, Value mine, Value theirs)
    {
        const std::optional<Object> old = byPath(base);
        const std::optional<Object> own = byPath(mine);
        const std::optional<Object> other = byPath(theirs);
        if (!old || !own || !other) {
            return std::nullopt;
        }
        JsonValue::Array list;
        for (auto &[path, source] : members(*old, *own, *other, std::string(kSources))) {
            list.push_back(asEntry(*source.as<Object>()));
        }
        return JsonValue(std::move(list));
    }

    std::vector<std::string> conflicts_;
};

}  // namespace

MergedDocument mergeDocuments(const JsonValue &base, const JsonValue &mine, const JsonValue &theirs)
{
    Merge merge;
    std::optional<JsonValue> merged = merge.value(&base, &mine, &theirs, {});
    return {merged ? *std::move(merged) : JsonValue(), merge.takeConflicts()};
}

}  // namespace holdfast
