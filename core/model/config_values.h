// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/config.h"

#include <array>
#include <utility>

namespace holdfast
{

// How single values of a configuration are read. Used by the config_*.cpp files alone.

/// Collects what there is to say about a configuration.
class ConfigNotes
{
public:
    void error(int line, std::string key, std::string message);
    void warning(int line, std::string key, std::string message);
    void notice(int line, std::string key, std::string message);
    [[nodiscard]] std::vector<ConfigNotice> take() { return std::move(notices_); }

private:
    std::vector<ConfigNotice> notices_;
};

/// A value, the key that leads to it, and where to complain about it. Lives during one call.
struct ConfigField {
    const JsonValue &value;
    std::string key;
    ConfigNotes &notes;

    void error(std::string message) const { notes.error(value.line(), key, std::move(message)); }
    /// `must be <allowed>, not text`
    void wrongType(std::string_view allowed) const;
    /// `-1 is not allowed; use <allowed>`
    void wrongValue(std::string_view allowed) const;
    [[nodiscard]] ConfigField member(const JsonValue &below, std::string_view name) const
    {
        return {below, key + '.' + std::string(name), notes};
    }
    [[nodiscard]] ConfigField element(const JsonValue &below, std::size_t index) const
    {
        return {below, key + '[' + std::to_string(index) + ']', notes};
    }
};

/// One of the names that a key allows, and what it means.
template <class T>
using ConfigChoice = std::pair<std::string_view, T>;

// Each reads into `target`, or complains and leaves it as it is.
void readFlag(const ConfigField &field, bool &target);
void readCount(const ConfigField &field, std::int64_t least, std::int64_t most,
               std::int64_t &target);
void readCount(const ConfigField &field, int least, int most, int &target);
void readNumber(const ConfigField &field, double least, double most, double &target);
void readTextList(const ConfigField &field, std::vector<std::string> &target);
/// A size that is not 0.
void readSize(const ConfigField &field, std::uint64_t &target);
/// Text that is not empty, or null after a complaint.
[[nodiscard]] const std::string *readText(const ConfigField &field, std::string_view allowed);

template <class T, std::size_t N>
void readChoice(const ConfigField &field, const std::array<ConfigChoice<T>, N> &choices, T &target)
{
    std::string allowed = "one of ";
    for (const auto &[name, value] : choices) {
        allowed += (name == choices.front().first ? "" : ", ") + std::string(name);
    }
    const auto *text = field.value.as<std::string>();
    if (text == nullptr) {
        field.wrongType(allowed);
        return;
    }
    for (const auto &[name, value] : choices) {
        if (name == *text) {
            target = value;
            return;
        }
    }
    field.wrongValue(allowed);
}

/// Text from the file in quotation marks, escaped, and cut off where it is very long.
[[nodiscard]] std::string quoted(std::string_view text);

/// The known key that looks most like `key`; a group's key is found by its last part as well.
[[nodiscard]] std::string_view nearestKey(std::string_view key,
                                          const std::vector<std::string> &known);
void warnOfUnknownKey(const ConfigField &field, std::string_view key,
                      const std::vector<std::string> &known);

}  // namespace holdfast
