// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/command_line.h"
#include "cli/commands.h"
#include "cli/session.h"
#include "cli/stop_signals.h"

#include <variant>

int main(int argc, char **argv)
{
    using namespace holdfast::cli;
    // Before anything else: every thread that is started later meets the handlers in place.
    StopSignals signals;
    const std::variant<CommandLine, int> parsed = parseCommandLine(argc, argv);
    if (const int *const exitCode = std::get_if<int>(&parsed)) {
        return *exitCode;
    }
    const CommandLine &line = std::get<CommandLine>(parsed);
    Session session(line, signals);
    if (const std::optional<int> refused = session.load()) {
        return *refused;
    }
    return session.end(runCommand(session, line));
}
