// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/command_line.h"

#include "cli/exit_code.h"
#include "cli/output.h"

#include <CLI/CLI.hpp>

#include <algorithm>
#include <cstdio>
#include <map>
#include <string>
#include <string_view>

namespace holdfast::cli
{
namespace
{

// CLI11 reads meaning into some words ("[a,b]" becomes a list, "{}" an empty one, "++" ends a
// command). Here they are names like any other: a byte that no argument of ours begins with hides
// them while CLI11 looks.
constexpr char kMark = '\x01';

bool hasMeaningToParser(std::string_view argument)
{
    return !argument.empty() &&
           (std::string_view("[{%").find(argument.front()) != std::string_view::npos ||
            argument.front() == kMark || argument == "++");
}

Bytes unmarked(const std::string &argument)
{
    return argument.starts_with(kMark) ? argument.substr(1) : argument;
}

std::string displayedVersion()
{
    return "holdfast-cli " HOLDFAST_VERSION;
}

/// The tree of commands and options over a CommandLine.
class Grammar
{
public:
    explicit Grammar(CommandLine &line);
    [[nodiscard]] CLI::App &app() noexcept { return app_; }
    /// Takes over what the options gave.
    void finish();
    /// What is wrong, in words that name the word at fault.
    [[nodiscard]] std::string explain(const CLI::ParseError &error) const;

private:
    CLI::App *add(const char *name, Command command, const char *description);
    void addGlobalOptions(CLI::App &app, bool withVersion);
    void addRun();
    void addMonitor();
    void addReading();
    void addRestore();
    void addMaintenance();

    CommandLine &line_;
    CLI::App app_{"Plain-file, versioned backups"};
    std::map<const CLI::App *, Command> commands_;
    std::string config_;
    std::string to_;
    std::string at_;
    std::vector<std::string> paths_;
    std::string path_;
    std::int64_t version_ = 0;
    std::int64_t drill_ = 0;
    std::string overwrite_ = "never";
    std::string watcher_ = "auto";
    bool inPlace_ = false;
};

Grammar::Grammar(CommandLine &line) : line_(line)
{
    app_.name("holdfast-cli");
    app_.require_subcommand(1);
    app_.footer(
        "PATH is an absolute path inside a source, or <source name>/<path>.\n"
        "TIME is ISO 8601 (2026-03-01T10:00:00Z; without a zone it is local time), @UNIX, or "
        "like '2 days ago'.\n"
        "Exit codes: 0 done; 1 done, but something was left out; 2 wrong usage or "
        "configuration;\n3 source or destination not ready; 4 another process holds the "
        "backup; 5 damage found;\n130, 143 stopped by a signal.");
    addGlobalOptions(app_, true);
    addRun();
    addMonitor();
    addReading();
    addRestore();
    addMaintenance();
}

void Grammar::addGlobalOptions(CLI::App &app, bool withVersion)
{
    app.add_option("--config", config_,
                   "The configuration (default: holdfast/config.json in the user's "
                   "configuration folder)")
        ->type_name("FILE")
        ->group("Global options");
    app.add_flag("--json", line_.json, "One JSON document on standard output")
        ->group("Global options");
    app.add_flag("--quiet", line_.quiet, "Only warnings and errors on standard error")
        ->group("Global options");
    if (withVersion) {
        app.set_version_flag("--version", displayedVersion(), "Show the version")
            ->group("Global options");
    }
}

CLI::App *Grammar::add(const char *name, Command command, const char *description)
{
    CLI::App *const sub = app_.add_subcommand(name, description);
    commands_[sub] = command;
    // `--version` of restore is a number.
    addGlobalOptions(*sub, command != Command::Restore);
    return sub;
}

void Grammar::addRun()
{
    CLI::App *const run = add("run", Command::Run, "Make one backup of all sources");
    run->add_flag("--dry-run", line_.dryRun, "Show what would be done; write nothing");
    run->add_flag("--full-hash", line_.fullHash, "Read every file, also those that look unchanged");
    run->add_flag("--accept-mass-change", line_.acceptMassChange,
                  "Do what was held back because very much is gone or changed");
    run->add_flag("--accept-destination", line_.acceptDestination,
                  "The destination is right, although it is not the one of the last run");
    run->add_flag("--accept-clock", line_.acceptClock,
                  "The clock is right now and was ahead before: what was recorded with later times "
                  "counts as of now");
}

void Grammar::addMonitor()
{
    CLI::App *const monitor =
        add("monitor", Command::Monitor,
            "Watch the sources and back up what changes, until SIGINT or SIGTERM");
    monitor
        ->add_option("--watcher", watcher_,
                     "How changes are seen: auto (the default), or portable, which sees writes "
                     "into existing files in rescans only")
        ->type_name("auto|portable")
        ->check(CLI::IsMember({"auto", "portable"}).description(""));
}

void Grammar::addReading()
{
    add("status", Command::Status,
        "Sources, destination, last run, last proof of restore, what is held back, space");
    CLI::App *const list = add("list", Command::List, "What the backup holds");
    list->add_option("PATH", path_, "A file or folder; all sources when left out")->type_name("");
    list->add_flag("--deleted", line_.deleted, "Show deleted files too");
    list->add_flag("--recursive", line_.recursive, "All below the folder");
    list->add_option("--at", at_, "As it was at this time")->type_name("TIME");
    CLI::App *const find =
        add("find", Command::Find, "Names in the whole history, those of deleted files too");
    find->add_option(
            "PATTERN", path_,
            "Part of a name, or a pattern of all of it with *, ? and [abc]; with a / it is "
            "about the path")
        ->type_name("")
        ->required();
    find->add_flag("--ignore-case", line_.ignoreCase, "A and a are the same");
    CLI::App *const versions = add("versions", Command::Versions, "Every kept version of one file");
    versions->add_option("FILE", path_, "The file")->type_name("")->required();
    add("duplicates", Command::Duplicates, "Groups of identical files, and what they cost")
        ->footer(
            "Several names of one stored file cost once. Copies that share blocks (clones) are "
            "counted in full, as nobody can tell them cheaply.");
    CLI::App *const history = add("history", Command::History, "Past runs, newest first");
    history->add_option("--limit", line_.limit, "How many, 20 when left out")
        ->type_name("N")
        ->check(CLI::Range(1, 1'000'000).description(""));
    add("check-config", Command::CheckConfig,
        "Say what is wrong with the configuration, or print what is in effect");
}

void Grammar::addRestore()
{
    CLI::App *const restore =
        add("restore", Command::Restore, "Bring files back; a folder means all below it");
    restore->add_option("PATH", paths_, "Files or folders")->type_name("")->required();
    CLI::Option_group *const where = restore->add_option_group("Where to (one is needed)");
    where->add_option("--to", to_, "Into this folder")->type_name("DIR");
    where->add_flag("--in-place", inPlace_,
                    "Where they came from; what is overwritten goes into the backup first");
    where->add_flag(
        "--beside", line_.beside,
        "Beside the original, with the time in the name: sea (2026-03-01 10.00.00).jpg");
    where->require_option(1);
    CLI::Option *const version =
        restore->add_option("--version", version_, "This version of a file")
            ->type_name("N")
            ->check(
                CLI::Range(std::int64_t{1}, std::int64_t{9'007'199'254'740'992}).description(""));
    CLI::Option *const deleted =
        restore->add_flag("--deleted", line_.deleted, "The last copies of deleted files")
            ->excludes(version);
    restore->add_option("--at", at_, "As it was at this time")
        ->type_name("TIME")
        ->excludes(version)
        ->excludes(deleted);
    restore->add_flag("--nearest", line_.nearest,
                      "Of what the retention rules removed, the next older content that is kept");
    restore
        ->add_flag("--exact", line_.exact,
                   "In place, exactly as it was: a backup is made first, then what is newer gives "
                   "way and what was not there is removed (the backup keeps all of it)")
        ->excludes(version)
        ->excludes(deleted);
    restore
        ->add_option("--overwrite", overwrite_,
                     "What gives way: never (the default), older or always")
        ->type_name("never|older|always")
        ->check(CLI::IsMember({"never", "older", "always"}).description(""));
    restore->add_flag("--dry-run", line_.dryRun, "Show what would be done; write nothing");
}

void Grammar::addMaintenance()
{
    CLI::App *const verify = add(
        "verify", Command::Verify,
        "Read stored copies again and compare their hashes, or prove that they can be restored");
    CLI::Option *const sample =
        verify->add_option("--sample", line_.samplePercent, "Only this share of them")
            ->type_name("PERCENT")
            ->check(CLI::Range(0.0, 100.0).description(""));
    CLI::Option *const repair =
        verify->add_flag("--repair", line_.repair,
                         "Take damaged current copies anew from an unchanged source or an "
                         "identical copy");
    verify
        ->add_option("--drill", drill_,
                     "Instead: restore N files, drawn by chance from all times, to a temporary "
                     "folder (in TMPDIR) and compare them; status tells when that was done last")
        ->type_name("N")
        ->check(CLI::Range(std::int64_t{1}, std::int64_t{1'000'000'000}).description(""))
        ->excludes(sample)
        ->excludes(repair);
    CLI::App *const prune = add("prune", Command::Prune, "Apply the retention rules now");
    prune->add_flag("--dry-run", line_.dryRun, "Show what would be removed; remove nothing");
    add("rebuild", Command::Rebuild,
        "Make the catalog anew from state.json and the backup's files");
}

std::string Grammar::explain(const CLI::ParseError &error) const
{
    if (!app_.get_subcommands().empty()) {
        return error.what();
    }
    for (const std::string &word : app_.remaining()) {
        if (!word.starts_with('-')) {
            std::string names;
            for (const CLI::App *known :
                 app_.get_subcommands([](const CLI::App *) { return true; })) {
                names += (names.empty() ? "" : ", ") + known->get_name();
            }
            return "there is no command '" + unmarked(word) + "'; the commands are " + names;
        }
    }
    return error.what();
}

void Grammar::finish()
{
    const CLI::App *const chosen = app_.get_subcommands().front();
    line_.command = commands_.at(chosen);
    const auto given = [chosen](const char *option) {
        return chosen->get_option_no_throw(option) != nullptr && chosen->count(option) > 0;
    };
    if (app_.count("--config") > 0 || given("--config")) {
        line_.configFile = unmarked(config_);
    }
    if (given("--to")) {
        line_.to = unmarked(to_);
    }
    if (given("--at")) {
        line_.at = unmarked(at_);
    }
    line_.portableWatcher = watcher_ == "portable";
    line_.overwrite = overwrite_ == "always"  ? Overwrite::Always
                      : overwrite_ == "older" ? Overwrite::Older
                                              : Overwrite::Never;
    if (line_.command == Command::Restore && given("--version")) {
        line_.version = version_;
    }
    if (given("--drill")) {
        line_.drill = drill_;
    }
    if (given("PATH") && line_.command == Command::List) {
        paths_ = {path_};
    } else if (line_.command == Command::Versions || line_.command == Command::Find) {
        paths_ = {path_};
    }
    std::transform(paths_.begin(), paths_.end(), std::back_inserter(line_.paths), unmarked);
}

}  // namespace

std::variant<CommandLine, int> parseCommandLine(int argc, const char *const *argv)
{
    // CLI11 takes them last first.
    std::vector<std::string> arguments;
    bool json = false;
    for (int i = argc - 1; i > 0; --i) {
        const std::string_view argument = argv[i];
        json = json || argument == "--json";
        arguments.emplace_back(hasMeaningToParser(argument) ? kMark + std::string(argument)
                                                            : std::string(argument));
    }
    CommandLine line;
    Grammar grammar(line);
    try {
        grammar.app().parse(std::move(arguments));
        grammar.finish();
        if (line.exact && (line.to || line.beside)) {
            throw CLI::ValidationError("--exact", "goes with --in-place only");
        }
        if (line.exact && !line.at) {
            throw CLI::ValidationError("--exact", "needs --at TIME");
        }
        return line;
    } catch (const CLI::Success &asked) {
        // Help or version: on standard output.
        return grammar.app().exit(asked) == 0 && flushOutput() == 0 ? kDone : kLeftOut;
    } catch (const CLI::ParseError &error) {
        std::string message = displayName(grammar.explain(error));
        std::fprintf(stderr, "holdfast-cli: %s\nTry: holdfast-cli --help\n", message.c_str());
        if (json) {
            writeJsonError("invalid", message);
        }
        return kWrongUsage;
    }
}

}  // namespace holdfast::cli
