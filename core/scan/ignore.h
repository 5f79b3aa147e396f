// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/path.h"
#include "scan/glob.h"

#include <string>
#include <string_view>
#include <vector>

namespace holdfast
{

/// Exclude rules with the semantics of gitignore(5), relative to one source: the last match wins,
/// `!` re-includes, a trailing `/` means folders only, a `/` inside anchors, `**` spans folders;
/// what lies in an excluded folder can't be re-included (the scanner does not go in). Bytes,
/// case-sensitive. Immutable after construction, thread-safe.
class IgnoreRules
{
public:
    IgnoreRules() = default;
    /// One gitignore line each; blank lines and `#` comments are fine.
    explicit IgnoreRules(const std::vector<std::string> &lines);

    [[nodiscard]] bool isEmpty() const noexcept { return rules_.empty(); }
    /// Is this very name excluded? The caller asks for each folder on the way before it asks for
    /// what is in it. Never for the source itself (the empty path).
    [[nodiscard]] bool excludes(BytesView path, bool isFolder) const;
    /// Index into the constructor's lines of the rule that decides on `path`, or -1: for the rule
    /// editor's "what does this match".
    [[nodiscard]] int decidingLine(BytesView path, bool isFolder) const;

private:
    struct Rule {
        Glob pattern;
        int line = 0;
        bool negated = false;
        bool foldersOnly = false;
        bool anchored = false;  ///< matched against the whole path, else against the name alone
    };
    [[nodiscard]] const Rule *decidingRule(BytesView path, bool isFolder) const noexcept;
    std::vector<Rule> rules_;
};

}  // namespace holdfast
