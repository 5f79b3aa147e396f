// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/json.h"

#include <algorithm>
#include <array>

namespace holdfast
{

const JsonValue *JsonValue::find(std::string_view key) const noexcept
{
    const auto *object = as<Object>();
    if (object == nullptr) {
        return nullptr;
    }
    const auto found = std::find_if(object->begin(), object->end(),
                                    [&](const Member &member) { return member.first == key; });
    return found == object->end() ? nullptr : &found->second;
}

JsonValue *JsonValue::find(std::string_view key) noexcept
{
    return const_cast<JsonValue *>(std::as_const(*this).find(key));
}

void JsonValue::set(std::string_view key, JsonValue value)
{
    if (JsonValue *present = find(key)) {
        *present = std::move(value);
        return;
    }
    if (as<Object>() == nullptr) {
        value_ = Object{};
    }
    as<Object>()->emplace_back(std::string(key), std::move(value));
}

void JsonValue::remove(std::string_view key)
{
    if (auto *object = as<Object>()) {
        std::erase_if(*object, [&](const Member &member) { return member.first == key; });
    }
}

std::string_view JsonValue::typeName() const noexcept
{
    static constexpr std::array<std::string_view, 7> kNames{
        "null", "true or false", "a whole number", "a number", "text", "a list", "an object"};
    static_assert(kNames.size() == std::variant_size_v<Variant>);
    return kNames[value_.index()];
}

}  // namespace holdfast
