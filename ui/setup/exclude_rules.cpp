// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/setup/exclude_rules.h"

#include "ui/text/texts.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace holdfast::ui
{
namespace
{

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(ExcludeRules)
};

std::string_view trimmed(std::string_view line)
{
    std::size_t end = 0;
    for (std::size_t at = 0; at < line.size(); ++at) {
        if (line[at] == '\\') {
            ++at;
            end = std::min(at + 1, line.size());
        } else if (line[at] != ' ' && line[at] != '\r' && line[at] != '\n') {
            end = at + 1;
        }
    }
    return line.substr(0, end);
}

/// Behind the `]` of the class whose `[` is at `at`; npos: it is never closed. A class name that
/// nobody knows is told in `problem`.
std::size_t endOfClass(std::string_view text, std::size_t at, QString &problem)
{
    static constexpr std::array<std::string_view, 12> kNames{"alnum", "alpha", "blank", "cntrl",
                                                             "digit", "graph", "lower", "print",
                                                             "punct", "space", "upper", "xdigit"};
    ++at;
    at += at < text.size() && (text[at] == '!' || text[at] == '^') ? 1 : 0;
    for (bool isFirst = true; at < text.size(); isFirst = false) {
        if (text[at] == ']' && !isFirst) {
            return at + 1;
        }
        if (text.substr(at).starts_with("[:")) {
            const std::size_t end = text.find(":]", at + 2);
            if (end != std::string_view::npos) {
                const std::string_view name = text.substr(at + 2, end - at - 2);
                if (std::find(kNames.begin(), kNames.end(), name) == kNames.end()) {
                    problem = Texts::tr("“[:%1:]” is no known group of characters. Use one such as "
                                        "“[:digit:]” or “[:alpha:]”.")
                                  .arg(isolated(nameText(name)));
                }
                at = end + 2;
                continue;
            }
        }
        at += text[at] == '\\' ? 2 : 1;
    }
    return std::string_view::npos;
}

QString problemOf(std::string_view pattern)
{
    QString problem;
    for (std::size_t at = 0; at < pattern.size();) {
        if (pattern[at] == '\\') {
            if (at + 1 == pattern.size()) {
                return Texts::tr("A “\\” at the end has nothing to quote. Write “\\\\” for the "
                                 "character itself.");
            }
            at += 2;
        } else if (pattern[at] == '[') {
            at = endOfClass(pattern, at, problem);
            if (at == std::string_view::npos) {
                return Texts::tr("The “[” is never closed. Add a “]”, or write “\\[” for the "
                                 "character itself.");
            }
        } else {
            ++at;
        }
    }
    return problem;
}

ExcludePreset preset(const char *id, QString title, QString explanation,
                     std::vector<std::string> lines)
{
    return {QString::fromLatin1(id), std::move(title), std::move(explanation), std::move(lines)};
}

}  // namespace

ExcludeLine readExcludeLine(std::string_view line)
{
    ExcludeLine read;
    std::string_view text = trimmed(line);
    if (text.empty() || text.starts_with('#')) {
        read.kind = ExcludeLine::Kind::Comment;
        return read;
    }
    if (text.starts_with('!')) {
        read.kind = ExcludeLine::Kind::BringBack;
        text.remove_prefix(1);
    }
    read.foldersOnly = text.ends_with('/');
    text.remove_suffix(read.foldersOnly ? 1 : 0);
    text.remove_prefix(text.starts_with('/') ? 1 : 0);
    read.problem = text.empty() ? Texts::tr("This rule names nothing. Write a name such as "
                                            "“*.tmp” or “build/”.")
                                : problemOf(text);
    if (!read.problem.isEmpty()) {
        read.kind = ExcludeLine::Kind::Broken;
    }
    return read;
}

QString excludeLineText(std::string_view line)
{
    const ExcludeLine read = readExcludeLine(line);
    std::string_view text = trimmed(line);
    if (read.kind == ExcludeLine::Kind::Comment) {
        return Texts::tr("A comment: it leaves out nothing.");
    }
    if (read.kind == ExcludeLine::Kind::Broken) {
        return read.problem;
    }
    const bool back = read.kind == ExcludeLine::Kind::BringBack;
    text.remove_prefix(back ? 1 : 0);
    text.remove_suffix(read.foldersOnly ? 1 : 0);
    const bool anchored = text.find('/') != std::string_view::npos;
    text.remove_prefix(text.starts_with('/') ? 1 : 0);
    const QString name = isolated(nameText(text));
    if (anchored) {
        return (back ? Texts::tr("Backs up “%1” after all (path from the top of the folder).")
                     : Texts::tr("Leaves out “%1” (path from the top of the folder)."))
            .arg(name);
    }
    if (read.foldersOnly) {
        return (back ? Texts::tr("Backs up every folder named “%1” after all.")
                     : Texts::tr("Leaves out every folder named “%1”, at any depth."))
            .arg(name);
    }
    return (back ? Texts::tr("Backs up everything named “%1” after all.")
                 : Texts::tr("Leaves out everything named “%1”, at any depth."))
        .arg(name);
}

const std::vector<ExcludePreset> &excludePresets()
{
    // Made once: a change of language takes a restart, as for every other text.
    static const std::vector<ExcludePreset> presets{
        preset("caches", Texts::tr("Caches"),
               Texts::tr("What programs keep to be faster and make again by themselves."),
               {".cache/", "Cache/", "Code Cache/", "GPUCache/", "CachedData/", "__pycache__/",
                ".thumbnails/"}),
        preset("trash", Texts::tr("Trash"), Texts::tr("Files that you threw away already."),
               {".Trash/", ".Trash-*/", ".Trashes/", "**/share/Trash/", "$RECYCLE.BIN/"}),
        preset(
            "build", Texts::tr("Build output"), Texts::tr("What compilers make from source code."),
            {"build/", "target/", "dist/", "cmake-build-*/", ".gradle/", "*.o", "*.obj", "*.pyc"}),
        preset("machines", Texts::tr("Virtual machines"),
               Texts::tr("Disk images of many gigabytes that change whenever the machine runs."),
               {"*.vdi", "*.vmdk", "*.qcow2", "*.vhd", "*.vhdx"}),
        preset("temporary", Texts::tr("Temporary files"),
               Texts::tr("Unfinished downloads, locks and what editors leave behind."),
               {"*.tmp", "*.temp", "*.swp", "*~", "~$*", ".~lock.*#", "*.part", "*.crdownload"}),
        preset("packages", Texts::tr("Downloaded packages (node_modules)"),
               Texts::tr("Libraries that a package manager fetches again."),
               {"node_modules/", "bower_components/", ".venv/"}),
    };
    return presets;
}

Qt::CheckState presetState(const ExcludePreset &preset, const std::vector<std::string> &lines)
{
    const auto count =
        std::count_if(preset.lines.begin(), preset.lines.end(), [&](const std::string &line) {
            return std::find(lines.begin(), lines.end(), line) != lines.end();
        });
    return count == 0                                               ? Qt::Unchecked
           : static_cast<std::size_t>(count) == preset.lines.size() ? Qt::Checked
                                                                    : Qt::PartiallyChecked;
}

std::vector<std::string> withPreset(const ExcludePreset &preset, std::vector<std::string> lines,
                                    bool on)
{
    const auto has = [](const std::vector<std::string> &all, const std::string &line) {
        return std::find(all.begin(), all.end(), line) != all.end();
    };
    if (!on) {
        std::erase_if(lines, [&](const std::string &line) { return has(preset.lines, line); });
        return lines;
    }
    for (const std::string &line : preset.lines) {
        if (!has(lines, line)) {
            lines.push_back(line);
        }
    }
    return lines;
}

}  // namespace holdfast::ui
