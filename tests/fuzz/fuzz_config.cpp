// SPDX-License-Identifier: GPL-3.0-or-later
// Configuration: any text gives a configuration or says what is wrong; one that is accepted is read
// back as the same from what is written of it.
#include "fuzz.h"
#include "model/config.h"

using namespace holdfast;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    ConfigSurroundings surroundings;
    surroundings.folder = AbsPath::parse("/folder").value();
    surroundings.home = AbsPath::parse("/home/someone").value();
    surroundings.stateDir = AbsPath::parse("/home/someone/.local/state").value();
    surroundings.environment = [](const std::string &name) {
        return name == "SET" ? std::optional<std::string>("/value") : std::nullopt;
    };
    const ParsedConfig parsed = parseConfig(fuzz::textOf(data, size), surroundings);
    for (const ConfigNotice &notice : parsed.notices) {
        const std::string text = notice.text("config.json");
        fuzz::require(text.find('\n') == std::string::npos, "a notice is one line");
        fuzz::require(!notice.message.empty(), "a notice says something");
    }
    if (parsed.ok()) {
        fuzz::require(!parsed.config.sources.empty(), "a configuration has a source");
        fuzz::require(!parsed.config.backupRoot.isEmpty(), "a configuration has a backup_root");
        const ParsedConfig again = readConfig(configToJson(parsed.config), surroundings);
        fuzz::require(again.ok() && again.config == parsed.config, "it is read back as it was");
    }
    return 0;
}
