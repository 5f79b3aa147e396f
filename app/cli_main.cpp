// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/command_line.h"
#include "cli/commands.h"
#include "cli/session.h"
#include "cli/stop_signals.h"

#include <cstdio>
#include <cstdlib>
#include <variant>

namespace
{

using namespace holdfast::cli;

int runProgram(int argc, char **argv)
{
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

}  // namespace

int main(int argc, char **argv)
{
    const int exitCode = runProgram(argc, argv);
#if defined(__SANITIZE_ADDRESS__)
    return exitCode;  // leaks are looked for on the way out
#else
    // Everything of ours is closed by now. Qt's pooled threads are detached, and one may still be
    // on its last steps: it must not meet static objects that are being destroyed. Seen twice under
    // heavy load, as a crash after a finished run.
    std::fflush(nullptr);
    std::_Exit(exitCode);
#endif
}
