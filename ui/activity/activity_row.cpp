// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/activity/activity_row.h"

#include "ui/text/texts.h"

#include <QCoreApplication>

namespace holdfast::ui
{
namespace
{

/// The translation context of this file.
struct Activity {
    Q_DECLARE_TR_FUNCTIONS(Activity)
};

std::optional<ActivityKind> kindOf(const RunEvent &event)
{
    switch (event.kind) {
    case RunEventKind::Stored:
        return event.action == ActionKind::Modified    ? ActivityKind::Changed
               : event.action == ActionKind::Duplicate ? ActivityKind::Duplicate
                                                       : ActivityKind::Added;
    case RunEventKind::Moved:
        return ActivityKind::Moved;
    case RunEventKind::Deleted:
        return ActivityKind::Deleted;
    case RunEventKind::Metadata:
        return ActivityKind::Metadata;
    case RunEventKind::Retention:
        return ActivityKind::Removed;
    case RunEventKind::Notice:
    case RunEventKind::SkippedSummary:
    case RunEventKind::Complete:
        return ActivityKind::Note;
    case RunEventKind::Warning:
        return ActivityKind::Warning;
    case RunEventKind::Error:
        return ActivityKind::Error;
    default:
        return std::nullopt;
    }
}

}  // namespace

std::optional<ActivityRow> activityRow(const RunEvent &event, TimeNs time)
{
    const std::optional<ActivityKind> kind = kindOf(event);
    if (!kind) {
        return std::nullopt;
    }
    ActivityRow row;
    row.time = time;
    row.kind = *kind;
    row.event = event.kind;
    row.size = event.size;
    row.count = event.count;
    row.source = event.source;
    row.path = event.path.bytes();
    row.fromSource = event.fromSource;
    row.detail = !event.text.empty()                   ? event.text
                 : event.kind == RunEventKind::Moved   ? event.from.bytes()
                 : event.kind == RunEventKind::Deleted ? event.stored.bytes()
                                                       : Bytes();
    return row;
}

QString activityIconName(ActivityKind kind)
{
    switch (kind) {
    case ActivityKind::Added:
        return QStringLiteral("new");
    case ActivityKind::Changed:
        return QStringLiteral("changed");
    case ActivityKind::Duplicate:
        return QStringLiteral("duplicates");
    case ActivityKind::Moved:
        return QStringLiteral("moved");
    case ActivityKind::Metadata:
        return QStringLiteral("metadata");
    case ActivityKind::Deleted:
        return QStringLiteral("delete");
    case ActivityKind::Removed:
        return QStringLiteral("retention");
    case ActivityKind::Warning:
        return QStringLiteral("warning");
    case ActivityKind::Error:
        return QStringLiteral("error");
    case ActivityKind::Note:
        break;
    }
    return QStringLiteral("info");
}

QString activityWord(ActivityKind kind)
{
    switch (kind) {
    case ActivityKind::Added:
        return Activity::tr("Added");
    case ActivityKind::Changed:
        return Activity::tr("Changed");
    case ActivityKind::Duplicate:
        return Activity::tr("Duplicate");
    case ActivityKind::Moved:
        return Activity::tr("Moved");
    case ActivityKind::Metadata:
        return Activity::tr("Properties");
    case ActivityKind::Deleted:
        return Activity::tr("Deleted");
    case ActivityKind::Removed:
        return Activity::tr("Old version removed");
    case ActivityKind::Warning:
        return Activity::tr("Warning");
    case ActivityKind::Error:
        return Activity::tr("Left out");
    case ActivityKind::Note:
        break;
    }
    return Activity::tr("Note");
}

bool hasSize(const ActivityRow &row) noexcept
{
    return row.event == RunEventKind::Stored || row.event == RunEventKind::Retention;
}

QString activityPath(const ActivityRow &row)
{
    if (row.source.empty()) {
        return nameText(row.path);
    }
    return row.path.empty() ? nameText(row.source) : nameText(row.source + '/' + row.path);
}

QString activityDetail(const ActivityRow &row)
{
    switch (row.event) {
    case RunEventKind::Complete:
        return Activity::tr("The backup is complete.");
    case RunEventKind::SkippedSummary:
        return Activity::tr("%Ln files were unchanged.", nullptr, static_cast<int>(row.count));
    case RunEventKind::Moved:
        return Activity::tr("was %1").arg(isolated(
            nameText(row.fromSource.empty() ? row.detail : row.fromSource + '/' + row.detail)));
    case RunEventKind::Deleted:
        return Activity::tr("kept in %1").arg(isolated(nameText(row.detail)));
    case RunEventKind::Stored:
        return row.kind == ActivityKind::Duplicate
                   ? Activity::tr("the same content is stored already")
                   : QString();
    default:
        return isolated(nameText(row.detail));
    }
}

}  // namespace holdfast::ui
