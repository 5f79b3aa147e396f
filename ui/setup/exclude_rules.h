// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <string>
#include <string_view>
#include <vector>

namespace holdfast::ui
{

/// What a line of exclude rules is, and what is wrong with it.
struct ExcludeLine {
    enum class Kind : std::uint8_t {
        Exclude,
        BringBack,  ///< `!…`
        Comment,    ///< `#…`, or blank
        Broken,     ///< can't match anything: `problem`
    };
    Kind kind = Kind::Exclude;
    bool foldersOnly = false;
    QString problem;
};

/// Reads one gitignore line as the backup will. Pure.
[[nodiscard]] ExcludeLine readExcludeLine(std::string_view line);
/// What it does, in a sentence: `Leaves out every folder named “build”.`
[[nodiscard]] QString excludeLineText(std::string_view line);

/// Rules that belong together and that a person would not want to type.
struct ExcludePreset {
    QString id;  ///< for object names
    QString title;
    QString explanation;
    std::vector<std::string> lines;
};
[[nodiscard]] const std::vector<ExcludePreset> &excludePresets();
/// Are its lines among `lines`: all, some, none?
[[nodiscard]] Qt::CheckState presetState(const ExcludePreset &preset,
                                         const std::vector<std::string> &lines);
/// With those that were missing at the end, or without all of them.
[[nodiscard]] std::vector<std::string> withPreset(const ExcludePreset &preset,
                                                  std::vector<std::string> lines, bool on);

}  // namespace holdfast::ui
