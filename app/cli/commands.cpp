// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands.h"

#include "cli/exit_code.h"
#include "cli/output.h"

namespace holdfast::cli
{

int checkConfig(Session &session)
{
    // A source that is not there today is no mistake of the configuration; one that is a file is.
    if (const Result<void> checked = session.engine().checkSources();
        !checked && checked.error().code == ErrorCode::Invalid) {
        return session.fail(checked.error());
    }
    writeOutput(renderJson(configToJson(session.config())));
    return kDone;
}

int runCommand(Session &session, const CommandLine &line)
{
    switch (line.command) {
    case Command::Run:
        return runBackup(session, line);
    case Command::Monitor:
        return monitor(session, line);
    case Command::Status:
        return showStatus(session);
    case Command::List:
        return showList(session, line);
    case Command::Find:
        return showFind(session, line);
    case Command::Versions:
        return showVersions(session, line);
    case Command::Restore:
        return restore(session, line);
    case Command::Verify:
        return verify(session, line);
    case Command::Prune:
        return prune(session, line);
    case Command::Duplicates:
        return showDuplicates(session);
    case Command::History:
        return showHistory(session, line);
    case Command::Rebuild:
        return rebuild(session);
    case Command::CheckConfig:
        return checkConfig(session);
    }
    return kWrongUsage;
}

}  // namespace holdfast::cli
