// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/bytes.h"
#include "model/answers.h"

#include <cstdint>
#include <optional>
#include <variant>
#include <vector>

namespace holdfast::cli
{

enum class Command : std::uint8_t {
    Run,
    Monitor,
    Status,
    List,
    Versions,
    Restore,
    Verify,
    Prune,
    Duplicates,
    Find,
    History,
    Rebuild,
    CheckConfig,
};

/// What a person asked for: the arguments of contract §8, checked as far as they tell themselves.
/// Names are bytes as the shell gave them.
struct CommandLine {
    Command command = Command::Run;
    std::optional<Bytes> configFile;
    bool json = false;
    bool quiet = false;

    bool dryRun = false;             // run, restore, prune
    bool fullHash = false;           // run
    bool acceptMassChange = false;   // run
    bool acceptDestination = false;  // run
    bool acceptClock = false;        // run
    bool portableWatcher = false;    // monitor
    std::vector<Bytes> paths;  // list (none: all), versions (one), find (the pattern), restore
    bool deleted = false;      // list, restore
    bool recursive = false;    // list
    std::optional<Bytes> at;   // list, restore: a time as it was typed
    bool ignoreCase = false;   // find
    std::optional<Bytes> to;   // restore; nothing: in place, or beside it
    bool beside = false;       // restore
    bool exact = false;        // restore
    bool nearest = false;      // restore
    std::optional<std::int64_t> version;
    Overwrite overwrite = Overwrite::Never;
    double samplePercent = 100;  // verify
    bool repair = false;
    std::optional<std::int64_t> drill;
    int limit = 20;  // history
};

/// The command line, or the exit code when there is nothing to do any more: help was shown, or the
/// arguments were wrong, which has been said.
[[nodiscard]] std::variant<CommandLine, int> parseCommandLine(int argc, const char *const *argv);

}  // namespace holdfast::cli
