// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/config_values.h"

#include "base/bytes.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace holdfast
{
namespace
{

constexpr std::size_t kMostShown = 80;

std::string shown(const JsonValue &value)
{
    if (const auto *text = value.as<std::string>()) {
        return quoted(*text);
    }
    std::string text = renderJson(value);
    text.pop_back();
    return text;
}

/// A number without a fraction, also when it is written as 2.0 or 1e3.
std::optional<std::int64_t> wholeNumber(const JsonValue &value)
{
    if (const auto *integer = value.as<std::int64_t>()) {
        return *integer;
    }
    const auto *number = value.as<double>();
    // Beyond 2^53 a double no longer tells one integer from the next.
    if (number == nullptr || std::trunc(*number) != *number || std::abs(*number) > 0x1p53) {
        return std::nullopt;
    }
    return static_cast<std::int64_t>(*number);
}

bool isNumber(const JsonValue &value)
{
    return value.as<std::int64_t>() != nullptr || value.as<double>() != nullptr;
}

std::string range(std::string_view kind, const std::string &least, const std::string &most)
{
    return std::string(kind) + " from " + least + " to " + most;
}

}  // namespace

void ConfigNotes::error(int line, std::string key, std::string message)
{
    notices_.push_back({ConfigNotice::Severity::Error, line, std::move(key), std::move(message)});
}

void ConfigNotes::warning(int line, std::string key, std::string message)
{
    notices_.push_back({ConfigNotice::Severity::Warning, line, std::move(key), std::move(message)});
}

void ConfigNotes::notice(int line, std::string key, std::string message)
{
    notices_.push_back({ConfigNotice::Severity::Notice, line, std::move(key), std::move(message)});
}

void ConfigField::wrongType(std::string_view allowed) const
{
    error("must be " + std::string(allowed) + ", not " + std::string(value.typeName()));
}

void ConfigField::wrongValue(std::string_view allowed) const
{
    error(shown(value) + " is not allowed; use " + std::string(allowed));
}

void readFlag(const ConfigField &field, bool &target)
{
    if (const auto *flag = field.value.as<bool>()) {
        target = *flag;
    } else {
        field.wrongType("true or false");
    }
}

void readCount(const ConfigField &field, std::int64_t least, std::int64_t most,
               std::int64_t &target)
{
    const std::string allowed =
        range("a whole number", std::to_string(least), std::to_string(most));
    const std::optional<std::int64_t> number = wholeNumber(field.value);
    if (!isNumber(field.value)) {
        field.wrongType(allowed);
    } else if (!number || *number < least || *number > most) {
        field.wrongValue(allowed);
    } else {
        target = *number;
    }
}

void readCount(const ConfigField &field, int least, int most, int &target)
{
    std::int64_t number = target;
    readCount(field, std::int64_t{least}, std::int64_t{most}, number);
    target = static_cast<int>(number);
}

void readNumber(const ConfigField &field, double least, double most, double &target)
{
    const std::string allowed =
        range("a number", std::to_string(std::llround(least)), std::to_string(std::llround(most)));
    const auto *integer = field.value.as<std::int64_t>();
    const auto *fraction = field.value.as<double>();
    if (integer == nullptr && fraction == nullptr) {
        field.wrongType(allowed);
        return;
    }
    const double number = integer != nullptr ? static_cast<double>(*integer) : *fraction;
    if (number >= least && number <= most) {
        target = number + 0.0;  // -0 becomes 0
    } else {
        field.wrongValue(allowed);
    }
}

void readTextList(const ConfigField &field, std::vector<std::string> &target)
{
    const auto *list = field.value.as<JsonValue::Array>();
    if (list == nullptr) {
        field.wrongType("a list of texts");
        return;
    }
    std::vector<std::string> texts;
    for (std::size_t i = 0; i < list->size(); ++i) {
        if (const auto *text = (*list)[i].as<std::string>()) {
            texts.push_back(*text);
        } else {
            field.element((*list)[i], i).wrongType("text");
        }
    }
    target = std::move(texts);
}

void readSize(const ConfigField &field, std::uint64_t &target)
{
    constexpr std::string_view kAllowed =
        R"(a size above 0, such as "4 GiB", "500 MB" or a number of bytes)";
    std::optional<std::uint64_t> size;
    if (const auto *text = field.value.as<std::string>()) {
        size = parseSize(*text);
    } else if (!isNumber(field.value)) {
        field.wrongType(kAllowed);
        return;
    } else if (const auto bytes = wholeNumber(field.value); bytes && *bytes > 0) {
        size = static_cast<std::uint64_t>(*bytes);
    }
    if (size && *size > 0) {
        target = *size;
    } else {
        field.wrongValue(kAllowed);
    }
}

const std::string *readText(const ConfigField &field, std::string_view allowed)
{
    const auto *text = field.value.as<std::string>();
    if (text == nullptr) {
        field.wrongType(allowed);
    } else if (text->empty()) {
        field.error("must not be empty; use " + std::string(allowed));
        text = nullptr;
    }
    return text;
}

std::string quoted(std::string_view text)
{
    const bool isLong = text.size() > kMostShown;
    std::size_t size = std::min(text.size(), kMostShown);
    while (isLong && size > 0 && (static_cast<unsigned char>(text[size]) & 0xC0U) == 0x80) {
        --size;  // never in the middle of a character
    }
    return '"' + displayName(text.substr(0, size)) + (isLong ? "…\"" : "\"");
}

}  // namespace holdfast
