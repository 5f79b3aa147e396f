// SPDX-License-Identifier: GPL-3.0-or-later
#include "scan/ignore.h"

#include <algorithm>
#include <optional>
#include <utility>

namespace holdfast
{
namespace
{

// Without the end of the line (a file from Windows has "\r" there) and without the spaces at the
// end, unless `\` quotes them: then the last quoted one stays, and all before it.
BytesView trimmed(BytesView line)
{
    if (line.ends_with('\n')) {
        line.remove_suffix(1);
    }
    if (line.ends_with('\r')) {
        line.remove_suffix(1);
    }
    std::size_t end = 0;
    for (std::size_t at = 0; at < line.size(); ++at) {
        if (line[at] == '\\') {
            ++at;
            end = at + 1;
        } else if (line[at] != ' ') {
            end = at + 1;
        }
    }
    return line.substr(0, end);
}

}  // namespace

IgnoreRules::IgnoreRules(const std::vector<std::string> &lines)
{
    for (std::size_t index = 0; index < lines.size(); ++index) {
        BytesView text = trimmed(lines[index]);
        if (text.starts_with('#')) {
            continue;
        }
        const bool negated = text.starts_with('!');
        text.remove_prefix(negated ? 1 : 0);
        const bool foldersOnly = text.ends_with('/');
        text.remove_suffix(foldersOnly ? 1 : 0);
        const bool anchored = text.find('/') != BytesView::npos;
        text.remove_prefix(text.starts_with('/') ? 1 : 0);
        std::optional<Glob> pattern = text.empty() ? std::nullopt : Glob::compile(text);
        if (pattern) {
            rules_.push_back(
                {*std::move(pattern), static_cast<int>(index), negated, foldersOnly, anchored});
        }
    }
}

const IgnoreRules::Rule *IgnoreRules::decidingRule(BytesView path, bool isFolder) const noexcept
{
    if (path.empty()) {
        return nullptr;
    }
    const BytesView name = path.substr(path.rfind('/') + 1);
    const auto decides = [&](const Rule &rule) {
        return (isFolder || !rule.foldersOnly) && rule.pattern.matches(rule.anchored ? path : name);
    };
    const auto last = std::find_if(rules_.rbegin(), rules_.rend(), decides);
    return last == rules_.rend() ? nullptr : &*last;
}

bool IgnoreRules::excludes(BytesView path, bool isFolder) const
{
    const Rule *rule = decidingRule(path, isFolder);
    return rule != nullptr && !rule->negated;
}

int IgnoreRules::decidingLine(BytesView path, bool isFolder) const
{
    const Rule *rule = decidingRule(path, isFolder);
    return rule == nullptr ? -1 : rule->line;
}

}  // namespace holdfast
