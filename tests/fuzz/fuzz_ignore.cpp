// SPDX-License-Identifier: GPL-3.0-or-later
// Ignore rules: any lines and any path give an answer, and in time; the deciding line is one of
// them, and decides.
#include "fuzz.h"
#include "scan/ignore.h"

using namespace holdfast;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    std::string_view rest = fuzz::textOf(data, size);
    const std::string_view path = fuzz::takePart(rest);
    std::vector<std::string> lines;
    while (!rest.empty() && lines.size() < 20) {
        const std::size_t end = rest.find('\n');
        lines.emplace_back(rest.substr(0, end));
        rest = end == std::string_view::npos ? std::string_view() : rest.substr(end + 1);
    }
    if (!RelPath::parse(path).ok()) {
        return 0;
    }
    const IgnoreRules rules(lines);
    for (const bool isFolder : {false, true}) {
        const int line = rules.decidingLine(path, isFolder);
        fuzz::require(line >= -1 && line < static_cast<int>(lines.size()),
                      "the line is one of them");
        const bool excluded = rules.excludes(path, isFolder);
        fuzz::require(line >= 0 || !excluded, "without a rule nothing is excluded");
        if (line >= 0) {
            const std::string &rule = lines[static_cast<std::size_t>(line)];
            fuzz::require(excluded != rule.starts_with('!'), "the deciding line decides");
        }
    }
    return 0;
}
