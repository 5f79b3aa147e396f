// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/quit_question.h"

#include "ui/overview/situation.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>

namespace holdfast::desktop
{
namespace
{

using Kind = ui::OpenWork::Kind;

struct Text {
    Q_DECLARE_TR_FUNCTIONS(QuitQuestion)
};

/// Files that are still to be done; 0: none, or it is not known yet.
int waiting(const RunProgress &progress)
{
    return static_cast<int>(std::max<std::int64_t>(0, progress.filesTotal - progress.filesDone));
}

QString backupText(int files)
{
    const QString rest = Text::tr("What was copied so far is kept; the file in hand is finished or "
                                  "dropped as a whole, and the next start does the rest.");
    return (files == 0 ? Text::tr("A backup is under way.")
                       : Text::tr("A backup is under way: %Ln files wait.", nullptr, files)) +
           u' ' + rest;
}

QString workText(Kind kind, int files)
{
    switch (kind) {
    case Kind::Restore:
        return (files == 0
                    ? Text::tr("Files are being restored.")
                    : Text::tr("Files are being restored: %Ln files wait.", nullptr, files)) +
               u' ' + Text::tr("What is there already stays; for the rest, restore once more.");
    case Kind::Verify:
        return (files == 0
                    ? Text::tr("The backup is being checked.")
                    : Text::tr("The backup is being checked: %Ln files wait.", nullptr, files)) +
               u' ' + Text::tr("The next check begins anew.");
    case Kind::Repair:
        return Text::tr("The backup is being repaired. What was mended stays; another repair does "
                        "the rest.");
    case Kind::Drill:
        return Text::tr("A restore is being tried out. It proves nothing unless it comes to its "
                        "end.");
    case Kind::Prune:
        break;
    }
    return Text::tr("Old versions are being removed. Those that are left go after the next "
                    "backup.");
}

QString stoppedText(Kind kind)
{
    switch (kind) {
    case Kind::Restore:
        return Text::tr("A restore was stopped; what it wrote stays. For the rest, restore once "
                        "more.");
    case Kind::Verify:
        return Text::tr("A check of the backup was stopped. The next one begins anew.");
    case Kind::Repair:
        return Text::tr("A repair was stopped; what it mended stays. Another one does the rest.");
    case Kind::Drill:
        return Text::tr("A trial restore was stopped, and proves nothing.");
    case Kind::Prune:
        break;
    }
    return Text::tr("The removal of old versions was stopped. Those that are left go after the "
                    "next backup.");
}

QString laterText(const ui::BackupService &service)
{
    const MonitorStatus &monitor = service.state().monitor;
    if (monitor.phase == MonitorPhase::Paused) {
        return monitor.pausedUntil == 0 && monitor.batteryIsLow
                   ? Text::tr("That is done once Holdfast runs again and there is power.")
                   : Text::tr("That is done once Holdfast runs again and is resumed.");
    }
    if (monitor.phase == MonitorPhase::WaitingForDestination) {
        return ui::situationOf(service, std::nullopt).trouble == ui::Trouble::DriveMissing
                   ? Text::tr("That is done once Holdfast runs again and the drive is connected.")
                   : Text::tr("That is done once Holdfast runs again and the drive can be used.");
    }
    return Text::tr("The next start does that.");
}

/// Changes that nothing has begun to back up.
QString changesText(int changes, const QString &later)
{
    return Text::tr("%Ln changes are not backed up yet.", nullptr, changes) + u' ' + later;
}

/// Does the engine work on the backup because of a work, or for a backup of its own?
bool needsTheBackup(const ui::OpenWork &open)
{
    return open.kind == Kind::Restore || open.kind == Kind::Repair || open.kind == Kind::Prune;
}

bool isBackingUp(const ui::BackupService &service, const std::vector<ui::OpenWork> &works)
{
    const ui::ServiceState &state = service.state();
    if (state.kind == ui::ServiceState::Kind::Working) {
        return std::none_of(works.begin(), works.end(), needsTheBackup);
    }
    return state.kind == ui::ServiceState::Kind::Monitoring &&
           state.monitor.phase == MonitorPhase::Running;
}

}  // namespace

Interrupted interruptedNow(const ui::BackupService &service)
{
    Interrupted interrupted;
    interrupted.works = service.openWorks();
    interrupted.isBackup = isBackingUp(service, interrupted.works);
    interrupted.queued = service.state().kind == ui::ServiceState::Kind::Monitoring
                             ? service.state().monitor.queued
                             : 0;
    interrupted.later = laterText(service);
    return interrupted;
}

bool Interrupted::isWork() const noexcept
{
    return isBackup || !works.empty();
}

QString farewellText(const Interrupted &interrupted, const RunProgress &backup)
{
    QStringList texts;
    if (interrupted.isBackup) {
        const int left = waiting(backup);
        texts << (left == 0 ? Text::tr("A backup was stopped; what it copied is kept. The next "
                                       "start goes on.")
                            : Text::tr("A backup was stopped; what it copied is kept. %Ln files "
                                       "are left for the next start.",
                                       nullptr, left));
    }
    for (const ui::OpenWork &open : interrupted.works) {
        if (const QString text = stoppedText(open.kind); !texts.contains(text)) {
            texts << text;
        }
    }
    if (!interrupted.isBackup && interrupted.queued > 0) {
        texts << changesText(static_cast<int>(interrupted.queued), interrupted.later);
    }
    if (texts.isEmpty()) {
        texts << Text::tr("Nothing was under way.");
    }
    return Text::tr("Holdfast has quit. %1").arg(texts.join(u' '));
}

QString interruptedText(const ui::BackupService &service)
{
    const Interrupted interrupted = interruptedNow(service);
    QStringList texts;
    if (interrupted.isBackup) {
        const bool isCounted = service.state().kind == ui::ServiceState::Kind::Monitoring;
        texts << backupText(isCounted ? waiting(service.progress()) : 0);
    } else if (interrupted.queued > 0) {
        texts << changesText(static_cast<int>(interrupted.queued), interrupted.later);
    }
    for (const ui::OpenWork &open : interrupted.works) {
        const QString text = workText(open.kind, waiting(open.work->progress));
        if (!texts.contains(text)) {
            texts << text;
        }
    }
    return texts.join(QStringLiteral("\n\n"));
}

}  // namespace holdfast::desktop
