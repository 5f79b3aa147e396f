// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/command_line.h"
#include "cli/session.h"

namespace holdfast::cli
{

/// Does what the command line asks for; answers the exit code.
[[nodiscard]] int runCommand(Session &session, const CommandLine &line);

[[nodiscard]] int runBackup(Session &session, const CommandLine &line);
[[nodiscard]] int monitor(Session &session, const CommandLine &line);
[[nodiscard]] int showStatus(Session &session);
[[nodiscard]] int showHistory(Session &session, const CommandLine &line);
[[nodiscard]] int showList(Session &session, const CommandLine &line);
[[nodiscard]] int showFind(Session &session, const CommandLine &line);
[[nodiscard]] int showVersions(Session &session, const CommandLine &line);
[[nodiscard]] int showDuplicates(Session &session);
[[nodiscard]] int restore(Session &session, const CommandLine &line);
[[nodiscard]] int verify(Session &session, const CommandLine &line);
[[nodiscard]] int prune(Session &session, const CommandLine &line);
[[nodiscard]] int rebuild(Session &session);
[[nodiscard]] int checkConfig(Session &session);

}  // namespace holdfast::cli
