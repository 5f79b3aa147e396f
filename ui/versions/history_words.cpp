// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/versions/history_words.h"

#include "ui/text/texts.h"

#include <QCoreApplication>

namespace holdfast::ui
{
namespace
{

/// The translation context of this file.
struct HistoryWords {
    Q_DECLARE_TR_FUNCTIONS(HistoryWords)
};

bool isMoved(const VersionEntry &version, const VersionEntry *older)
{
    return older != nullptr && older->path != version.path;
}

QString sizeChange(const VersionEntry &version, const VersionEntry &older)
{
    if (version.type != older.type) {
        return HistoryWords::tr("Now of another kind");
    }
    if (version.size > older.size) {
        return HistoryWords::tr("Grown by %1").arg(sizeText(version.size - older.size));
    }
    if (version.size < older.size) {
        return HistoryWords::tr("Shrunk by %1").arg(sizeText(older.size - version.size));
    }
    return version.hash == older.hash ? HistoryWords::tr("Same content")
                                      : HistoryWords::tr("Changed, same size");
}

}  // namespace

bool isGone(const ListEntry &entry, std::optional<TimeNs> at)
{
    return entry.state == EntryState::Deleted && (!at || entry.until <= *at);
}

QString stateText(const ListEntry &entry, std::optional<TimeNs> at, TimeNs now)
{
    QString text;
    switch (entry.state) {
    case EntryState::Current:
        text = at ? HistoryWords::tr("Unchanged since") : HistoryWords::tr("Current");
        break;
    case EntryState::Past:
        // A name that has no content now, and was not deleted, is another file's name by now.
        text = !at             ? HistoryWords::tr("Moved")
               : entry.isMoved ? HistoryWords::tr("Moved since")
                               : HistoryWords::tr("Changed since");
        break;
    case EntryState::Deleted:
        // At a time before that it was there: the date says so, and nothing is struck out.
        text = entry.until == 0
                   ? HistoryWords::tr("Deleted")
                   : HistoryWords::tr("Deleted %1").arg(friendlyTimeText(entry.until, now));
        break;
    }
    return entry.kept ? text : HistoryWords::tr("%1; content gone by retention").arg(text);
}

QString versionTimeText(const VersionEntry &version, TimeNs now)
{
    if (version.from != 0) {
        return friendlyTimeText(version.from, now);
    }
    // Taken over from another tool's backup, which did not say.
    return version.until != 0
               ? HistoryWords::tr("Before %1").arg(friendlyTimeText(version.until, now))
               : friendlyTimeText(version.mtime, now);
}

QString changeText(const VersionEntry &version, const VersionEntry *older)
{
    QString text;
    if (isMoved(version, older)) {
        text = HistoryWords::tr("Moved from %1").arg(isolated(nameText(older->path.bytes())));
        if (version.hash != older->hash) {
            text = HistoryWords::tr("%1; %2", "two changes").arg(text, sizeChange(version, *older));
        }
    } else {
        text = older == nullptr ? HistoryWords::tr("First version") : sizeChange(version, *older);
    }
    if (version.kind == VersionEntry::Kind::Deleted) {
        text = HistoryWords::tr("%1; then deleted", "a change").arg(text);
    }
    if (!version.kept) {
        text = HistoryWords::tr("Gone by retention");
    }
    return text;
}

QString changeIconName(const VersionEntry &version, const VersionEntry *older)
{
    if (!version.kept) {
        return QStringLiteral("retention");
    }
    if (version.kind == VersionEntry::Kind::Deleted) {
        return QStringLiteral("delete");
    }
    if (version.kind == VersionEntry::Kind::Current) {
        return QStringLiteral("check");
    }
    if (isMoved(version, older)) {
        return QStringLiteral("moved");
    }
    return older == nullptr ? QStringLiteral("new") : QStringLiteral("changed");
}

int nearestKept(const std::vector<VersionEntry> &versions, int gone)
{
    const int count = static_cast<int>(versions.size());
    for (int i = gone + 1; i < count; ++i) {
        if (versions[static_cast<std::size_t>(i)].kept) {
            return i;
        }
    }
    for (int i = std::min(gone, count) - 1; i >= 0; --i) {
        if (versions[static_cast<std::size_t>(i)].kept) {
            return i;
        }
    }
    return -1;
}

std::optional<TimeNs> timeOfVersion(const VersionEntry &version)
{
    if (version.kind == VersionEntry::Kind::Current) {
        return std::nullopt;
    }
    // Of one that a taken-over backup has, only the end is known.
    return version.from != 0 ? version.from : version.until - 1;
}

}  // namespace holdfast::ui
