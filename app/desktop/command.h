// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/bytes.h"
#include "base/path.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <optional>
#include <variant>
#include <vector>

namespace holdfast::desktop
{

/// What a start of the program asks for: carried out by the first one, whoever was asked.
struct Command {
    bool background = false;  ///< no window: the tray alone
    bool backUpNow = false;
    bool pause = false;
    bool resume = false;
    bool quit = false;
    std::string page;            ///< empty: the one that was shown last
    Bytes file;                  ///< absolute, for `--page versions FILE`; empty: none
    std::vector<Bytes> folders;  ///< absolute, to become sources
    /// Of the desktop (Wayland), which lets a window come to the front by it; may be empty.
    std::string activationToken;

    /// Is there anything to do but to show the window?
    [[nodiscard]] bool isOrder() const noexcept { return backUpNow || pause || resume || quit; }
    friend bool operator==(const Command &, const Command &) = default;
};

/// What the arguments say, with options that only the first start can have.
struct Start {
    Command command;
    std::optional<Bytes> configFile;
    /// Those that are Qt's own, as it wants them: a session manager starts programs with
    /// `-session`.
    std::vector<Bytes> qtArguments;
};

/// A text for standard error and an exit code when there is nothing to start (help, version,
/// mistakes).
struct Refusal {
    QString text;
    int exitCode = 0;
};
/// Takes the arguments as bytes; paths relative to `folder`.
[[nodiscard]] std::variant<Start, Refusal> parseArguments(const std::vector<Bytes> &arguments,
                                                          const AbsPath &folder);

/// As it goes to the first instance, and back: nothing when it is not one of ours.
[[nodiscard]] QByteArray encode(const Command &command);
[[nodiscard]] std::optional<Command> decode(const QByteArray &message);

}  // namespace holdfast::desktop
