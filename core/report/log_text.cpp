// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/log_text.h"

namespace holdfast
{
namespace
{

constexpr std::string_view kArrow = " → ";

Bytes joined(std::string_view folder, const RelPath &path)
{
    if (folder.empty() || path.isEmpty()) {
        return folder.empty() ? path.bytes() : Bytes(folder);
    }
    return Bytes(folder) + '/' + path.bytes();
}

// Escaped as a whole: the parts of one name must not be escaped by different rules.
std::string shown(std::string_view folder, const RelPath &path)
{
    return displayName(joined(folder, path));
}

std::string_view storedVerb(ActionKind action)
{
    return action == ActionKind::Modified ? "UPDATED" : actionLogName(action);
}

/// `source/path: reason`; what stands in the backup is named by its place there.
std::string problem(const RunEvent &event, std::string_view backupName)
{
    std::string name;
    if (!event.source.empty() || !event.path.isEmpty()) {
        name = shown(event.source, event.path);
    } else if (!event.stored.isEmpty()) {
        name = shown(backupName, event.stored);
    }
    const std::string text = displayName(event.text);
    return name.empty() ? text : name + ": " + text;
}

}  // namespace

LogText logText(const RunEvent &event, std::string_view backupName)
{
    const auto source = [&] { return shown(event.source, event.path); };
    const auto stored = [&] { return shown(backupName, event.stored); };
    const auto from = [&] { return shown(backupName, event.from); };
    const auto line = [](std::string_view verb, const std::string &what) {
        return LogText{LogLevel::Info, std::string(verb).append(": ").append(what)};
    };
    const auto move = [&](std::string_view verb, const std::string &what, const std::string &to) {
        return line(verb, std::string(what).append(kArrow).append(to));
    };
    switch (event.kind) {
    case RunEventKind::Planned:
        return line(std::string("PLANNER").append(kArrow).append(actionLogName(event.action)),
                    source());
    case RunEventKind::Archived:
        return move("ARCHIVE", from(), event.stored.toDisplay());
    case RunEventKind::Stored:
        return move(storedVerb(event.action), source(), stored());
    case RunEventKind::Moved:
        return move("MOVED", shown(event.fromSource, event.from), source());
    case RunEventKind::Promoted:
        return move("PROMOTED", from(), stored());
    case RunEventKind::Deleted:
        return move("ARCHIVE DELETE", from(), stored());
    case RunEventKind::StateRemoved:
        return line("STATE REMOVE", source());
    case RunEventKind::Metadata:
        return line("METADATA", source());
    case RunEventKind::Skipped:
        return line("SKIP", source());
    case RunEventKind::SkippedSummary:
        return line("SKIP", std::to_string(event.count) +
                                (event.count == 1 ? " file unchanged" : " files unchanged"));
    case RunEventKind::Retention:
        return line("RETENTION delete", event.stored.toDisplay());
    case RunEventKind::Notice:
        return {LogLevel::Info, problem(event, backupName)};
    case RunEventKind::Warning:
        return {LogLevel::Warning, problem(event, backupName)};
    case RunEventKind::Error:
        return {LogLevel::Error, problem(event, backupName)};
    case RunEventKind::Complete:
        break;
    }
    return {LogLevel::Info, "Run complete"};
}

}  // namespace holdfast
