// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/config_paths.h"

#include <algorithm>

namespace holdfast
{
namespace
{

Error invalid(std::string detail)
{
    return {ErrorCode::Invalid, "read the path", {}, 0, std::move(detail)};
}

bool isVariableName(std::string_view name)
{
    const auto isLetter = [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_';
    };
    return !name.empty() && isLetter(name.front()) &&
           std::all_of(name.begin(), name.end(),
                       [&](char c) { return isLetter(c) || (c >= '0' && c <= '9'); });
}

/// An empty value is refused like an unset one: `${DATA}/photos` must not become `/photos`.
Result<std::string> variable(std::string_view name, const ConfigSurroundings &surroundings)
{
    if (!isVariableName(name)) {
        return invalid(quoted(name) + " is no name of an environment variable");
    }
    std::optional<std::string> value;
    if (surroundings.environment) {
        value = surroundings.environment(std::string(name));
    }
    if (!value) {
        return invalid("the environment variable " + std::string(name) + " is not set");
    }
    if (value->empty()) {
        return invalid("the environment variable " + std::string(name) + " is empty");
    }
    return std::move(*value);
}

Result<std::string> withVariables(std::string_view text, const ConfigSurroundings &surroundings)
{
    std::string expanded;
    while (!text.empty()) {
        if (text.starts_with("$${")) {
            expanded += "${";
            text.remove_prefix(3);
        } else if (text.starts_with("${")) {
            const std::size_t end = text.find('}');
            if (end == std::string_view::npos) {
                return invalid("a '}' is missing behind \"${\"");
            }
            HOLDFAST_ASSIGN(const std::string value,
                            variable(text.substr(2, end - 2), surroundings));
            expanded += value;
            text.remove_prefix(end + 1);
        } else {
            expanded += text.front();
            text.remove_prefix(1);
        }
    }
    return expanded;
}

Result<AbsPath> resolve(std::string_view text, const ConfigSurroundings &surroundings)
{
    if (!text.starts_with('~')) {
        HOLDFAST_ASSIGN(const std::string expanded, withVariables(text, surroundings));
        return AbsPath::parse(expanded, surroundings.folder);
    }
    text.remove_prefix(1);
    if (!text.empty() && text.front() != '/') {
        return invalid("only \"~\" and \"~/…\" stand for a home folder; write the path in full, or "
                       "\"./~…\" for a name that begins so");
    }
    if (surroundings.home.isEmpty()) {
        return invalid("the home folder that \"~\" stands for is not known");
    }
    HOLDFAST_ASSIGN(const std::string expanded, withVariables(text, surroundings));
    return AbsPath::parse(surroundings.home.bytes() + expanded);
}

}  // namespace

std::optional<AbsPath> readPath(const ConfigField &field, const ConfigSurroundings &surroundings)
{
    const std::string *text = readText(field, "a path");
    if (text == nullptr) {
        return std::nullopt;
    }
    Result<AbsPath> path = resolve(*text, surroundings);
    if (!path) {
        field.error(quoted(*text) + " is no usable path: " + path.error().detail);
        return std::nullopt;
    }
    return std::move(*path);
}

std::string pathToText(const AbsPath &path)
{
    std::string text;
    std::string_view rest = path.bytes();
    for (std::size_t at = rest.find("${"); at != std::string_view::npos; at = rest.find("${")) {
        text += rest.substr(0, at);
        text += "$${";
        rest.remove_prefix(at + 2);
    }
    return text += rest;
}

}  // namespace holdfast
