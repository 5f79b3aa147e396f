// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/overview/situation.h"
#include "ui/settings/app_settings.h"

#include <QString>

#include <functional>
#include <optional>

namespace holdfast::ui
{

/// Decides what is said unasked: failure, a drive that is missing for long, a mass change that is
/// held back, the first backup that is done. One at a time, each once as long as its cause lasts,
/// none of what the user turned off. Pure but for what it remembers.
class Notifier
{
public:
    struct Notification {
        QString title;
        QString text;
    };
    /// `settings` outlives it.
    explicit Notifier(const AppSettings &settings) : settings_(settings) {}

    /// To be called whenever the situation may be another. What is to be said now, if anything.
    [[nodiscard]] std::optional<Notification> look(const Situation &situation, TimeNs now);
    /// Is what was said last no longer so? Then it is to be taken back. True once.
    [[nodiscard]] bool takeBack();

private:
    const AppSettings &settings_;
    Trouble told_ = Trouble::None;  ///< whose notification stands
    Trouble seen_ = Trouble::None;  ///< since `seenAt_`
    TimeNs seenAt_ = 0;
    bool isOver_ = false;
    std::optional<bool> hadBackup_;  ///< a good backup was known before
};

/// A drive is unplugged every day; only after this it is worth a word.
inline constexpr TimeNs kMissingForLong = 4 * 3600 * kSecond;
/// What passes by itself within this is no news.
inline constexpr TimeNs kSettled = 10 * kSecond;

}  // namespace holdfast::ui
