// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/activity/activity_export.h"

#include "ui/text/texts.h"

#include <QCoreApplication>

#include <initializer_list>

namespace holdfast::ui
{
namespace
{

/// The translation context of this file.
struct Export {
    Q_DECLARE_TR_FUNCTIONS(ActivityExport)
};

void appendLine(Bytes &text, std::initializer_list<QString> cells)
{
    bool isFirst = true;
    for (QString cell : cells) {
        text += isFirst ? "\"" : ",\"";
        text += cell.replace(u'"', QStringLiteral("\"\"")).toStdString();
        text += '"';
        isFirst = false;
    }
    text += "\r\n";
}

QString isoText(TimeNs time)
{
    const QDateTime when = dateTime(time);
    // Of a local time Qt leaves the zone out.
    return when.toOffsetFromUtc(when.offsetFromUtc()).toString(Qt::ISODateWithMs);
}

}  // namespace

Bytes activityCsv(const std::vector<ActivityRow> &rows)
{
    Bytes text;
    appendLine(text, {Export::tr("Time"), Export::tr("What"), Export::tr("File"),
                      Export::tr("Size (bytes)"), Export::tr("Detail")});
    for (const ActivityRow &row : rows) {
        appendLine(text, {isoText(row.time), activityWord(row.kind), activityPath(row),
                          hasSize(row) ? QString::number(row.size) : QString(),
                          unmarked(activityDetail(row))});
    }
    return text;
}

}  // namespace holdfast::ui
