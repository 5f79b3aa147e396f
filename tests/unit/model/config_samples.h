// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/config.h"

#include <QByteArray>

#include <string>

// Configurations for tests, parsed in surroundings that are always the same.
namespace holdfast::test
{

inline AbsPath path(std::string_view bytes)
{
    return AbsPath::parse(bytes).value();
}

inline ConfigSurroundings surroundings()
{
    ConfigSurroundings result;
    result.folder = path("/work");
    result.home = path("/home/ann");
    result.stateDir = path("/home/ann/.local/state");
    result.environment = [](const std::string &) { return std::optional<std::string>(); };
    return result;
}

inline ParsedConfig parsed(const QByteArray &text)
{
    return parseConfig(std::string_view(text.constData(), std::size_t(text.size())),
                       surroundings());
}

/// `member` stands on line 3.
inline ParsedConfig parsedWith(const QByteArray &member)
{
    return parsed("{\"sources\": [\"/source\"],\n\"backup_root\": \"/backup\",\n" + member + "}");
}

inline std::string notices(const ParsedConfig &parsed)
{
    std::string text;
    for (const ConfigNotice &notice : parsed.notices) {
        text += (text.empty() ? "" : "\n") + notice.text("c.json");
    }
    return text;
}

}  // namespace holdfast::test
