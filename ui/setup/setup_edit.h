// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/json.h"
#include "model/config.h"
#include "ui/setup/classify_folder.h"

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace holdfast::ui
{

// Edits of the configuration as it stands in its file: each changes what it says and nothing else.
// Keys that Holdfast does not know, and the order of all of them, stay. Pure. An `index` counts the
// sources of a usable configuration, which are those of the document.

/// A folder that becomes a source.
struct NewSource {
    AbsPath path;
    std::string name;                  ///< empty, or the folder's own name: not written
    std::vector<std::string> exclude;  ///< gitignore lines
};

/// A path as the configuration spells it (`${` would stand for a variable).
[[nodiscard]] std::string configPath(const AbsPath &path);
/// The name that a source at `path` gets beside those of `config`.
[[nodiscard]] std::string freeSourceName(const Config &config, const AbsPath &path);

void addSource(JsonValue &document, const NewSource &source);
/// Writes out the names that others have only because this source is there: their backups go by it.
void removeSource(JsonValue &document, const Config &config, std::size_t index);
void setSourceExcludes(JsonValue &document, std::size_t index,
                       const std::vector<std::string> &lines);

/// The value at a dotted key, in its group or written with a dot; null when it is not there.
[[nodiscard]] const JsonValue *findKey(const JsonValue &document, std::string_view key);
/// Where it stands already, else in its group.
void setKey(JsonValue &document, std::string_view key, JsonValue value);
/// A group that becomes empty goes too.
void removeKey(JsonValue &document, std::string_view key);
/// What holds when the file does not say; null when that depends on the machine (`log_dir`).
[[nodiscard]] JsonValue defaultValue(std::string_view key);
/// Sets it, or removes it when that says the same.
void setUnlessDefault(JsonValue &document, std::string_view key, JsonValue value);
/// Equal, also when one is written 2 and the other 2.0.
[[nodiscard]] bool isSameValue(const JsonValue &a, const JsonValue &b);
[[nodiscard]] JsonValue textList(const std::vector<std::string> &lines);

/// A document that was read from a file in `folder`, to be saved elsewhere: relative paths become
/// absolute ones.
[[nodiscard]] JsonValue rebased(JsonValue document, const AbsPath &folder);

}  // namespace holdfast::ui
