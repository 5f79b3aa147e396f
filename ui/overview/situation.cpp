// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/overview/situation.h"

#include "ui/overview/troubles.h"
#include "ui/text/texts.h"

#include <QCoreApplication>

#include <algorithm>
#include <cstdlib>

namespace holdfast::ui
{
namespace
{

/// The translation context of this file.
struct Words {
    Q_DECLARE_TR_FUNCTIONS(Situation)
};

QString sentences(const QString &first, const QString &second)
{
    if (first.isEmpty() || second.isEmpty()) {
        return first + second;
    }
    return Words::tr("%1 %2", "two sentences").arg(first, second);
}

QString waitingText(const TroubleFacts &facts)
{
    const std::int64_t queued = facts.state.monitor.queued;
    if (queued <= 0) {
        return {};
    }
    return queued == 1
               ? Words::tr("One change waits to be backed up.")
               : Words::tr("%Ln changes wait to be backed up.", nullptr, smallCount(queued));
}

// A file that is never quiet is backed up every few minutes all the same.
QString quietText(const TroubleFacts &facts)
{
    return facts.setup.config.busyFileSeconds > 0
               ? Words::tr(
                     "That is done as soon as the files are quiet. Files that never are get a "
                     "version every few minutes.")
               : Words::tr("That is done as soon as the files are quiet.");
}

QString lastGoodText(const TroubleFacts &facts)
{
    return facts.lastGood == 0 ? QString()
                               : Words::tr("Last backed up %1.", "12 seconds ago")
                                     .arg(agoText(facts.lastGood, facts.now));
}

// A backup that left something out is none of the last good ones.
QString lastCompleteText(const TroubleFacts &facts)
{
    return facts.lastGood == 0 ? QString()
                               : Words::tr("The last complete backup was %1.", "12 seconds ago")
                                     .arg(agoText(facts.lastGood, facts.now));
}

/// What is known beside a trouble.
QString contextText(const TroubleFacts &facts, Trouble trouble)
{
    switch (trouble) {
    case Trouble::Overdue:
        return waitingText(facts);
    case Trouble::NoRoom:
        return sentences(waitingText(facts), lastCompleteText(facts));
    case Trouble::LeftOut:
        return lastCompleteText(facts);
    default:
        return lastGoodText(facts);
    }
}

void takeTrouble(Situation &situation, const TroubleText &told)
{
    situation.trouble = told.trouble;
    situation.headline = told.headline;
    situation.detail = told.detail;
    situation.remedy = told.remedy;
    situation.alternative = told.alternative;
    situation.tray = told.tray;
    situation.lacksRoom = told.trouble == Trouble::DriveFull || told.trouble == Trouble::NoRoom;
}

void takeAlso(Situation &situation, const std::vector<TroubleText> &troubles)
{
    for (const TroubleText &told : troubles) {
        if (told.trouble != situation.trouble) {
            situation.also.push_back({told.trouble, told.brief, told.remedy, false});
        }
    }
}

Situation running(const TroubleFacts &facts)
{
    Situation situation;
    situation.tray = TrayState::Working;
    situation.isRunning = true;
    situation.headline = Words::tr("Backing up…");
    situation.detail = lastGoodText(facts);
    takeAlso(situation, standingTroubles(facts));
    return situation;
}

Situation paused(const TroubleFacts &facts)
{
    const MonitorStatus &monitor = facts.state.monitor;
    Situation situation;
    const std::vector<TroubleText> troubles = standingTroubles(facts);
    const bool isOverdue =
        std::any_of(troubles.begin(), troubles.end(),
                    [](const TroubleText &told) { return told.trouble == Trouble::Overdue; });
    situation.tray = isOverdue ? TrayState::Attention : TrayState::Paused;
    situation.headline = monitor.pausedUntil != 0
                             ? Words::tr("Paused until %1.", "today 18:00")
                                   .arg(friendlyTimeText(monitor.pausedUntil, facts.now))
                             : Words::tr("Backing up is paused.");
    situation.detail = sentences(waitingText(facts), lastGoodText(facts));
    situation.remedy = {Remedy::Resume, Words::tr("&Resume")};
    if (monitor.pausedUntil == 0 && monitor.batteryIsLow) {
        situation.headline = Words::tr("The battery is low: Holdfast waits until there is power.");
        situation.remedy = {Remedy::OpenSettings, Words::tr("Open &settings")};
    }
    takeAlso(situation, troubles);
    return situation;
}

Situation calm(const TroubleFacts &facts)
{
    Situation situation;
    const std::vector<TroubleText> troubles = standingTroubles(facts);
    if (!troubles.empty()) {
        takeTrouble(situation, troubles.front());
        situation.detail = sentences(situation.detail, contextText(facts, situation.trouble));
        takeAlso(situation, troubles);
        return situation;
    }
    const bool isEmpty = facts.lastGood == 0 && facts.status && facts.status->files == 0;
    if (isEmpty) {
        situation.tray = TrayState::Waiting;
        situation.headline = Words::tr("Nothing is backed up yet.");
        situation.detail = Words::tr("The first backup begins by itself in a moment.");
        situation.remedy = {Remedy::BackUpNow, Words::tr("&Back up now")};
        return situation;
    }
    if (facts.state.monitor.phase == MonitorPhase::Settling) {
        situation.tray = TrayState::Waiting;
        const QString waiting = waitingText(facts);
        situation.headline =
            waiting.isEmpty() ? Words::tr("Looking for what has changed…") : waiting;
        situation.detail =
            sentences(waiting.isEmpty() ? QString() : quietText(facts), lastGoodText(facts));
        return situation;
    }
    situation.tray = TrayState::Safe;
    situation.headline = safeText(facts);
    situation.detail = lastGoodText(facts);
    return situation;
}

Situation monitoring(const TroubleFacts &facts)
{
    switch (facts.state.monitor.phase) {
    case MonitorPhase::Running:
        return running(facts);
    case MonitorPhase::Paused:
        return paused(facts);
    case MonitorPhase::WaitingForDestination: {
        Situation situation;
        takeTrouble(situation, destinationTrouble(facts));
        situation.troubleSince =
            situation.trouble == Trouble::DriveMissing ? facts.state.monitor.since : 0;
        situation.detail =
            sentences(sentences(situation.detail, waitingText(facts)), lastGoodText(facts));
        std::vector<TroubleText> others = standingTroubles(facts);
        std::erase_if(others,
                      [](const TroubleText &told) { return told.trouble == Trouble::Overdue; });
        takeAlso(situation, others);
        return situation;
    }
    default:
        return calm(facts);
    }
}

Situation simple(TrayState tray, const QString &headline, const QString &detail)
{
    Situation situation;
    situation.tray = tray;
    situation.headline = headline;
    situation.detail = detail;
    return situation;
}

Situation settled(const TroubleFacts &facts)
{
    Situation situation;
    switch (facts.state.kind) {
    case ServiceState::Kind::NotSetUp:
        takeTrouble(situation, settingsTrouble(facts));
        return situation;
    case ServiceState::Kind::Failed:
        takeTrouble(situation, failureTrouble(facts));
        situation.detail = sentences(situation.detail, lastGoodText(facts));
        return situation;
    case ServiceState::Kind::Starting:
        return simple(TrayState::Working, Words::tr("Getting ready…"),
                      Words::tr("Holdfast looks for what has changed since it ran last."));
    case ServiceState::Kind::Working:
        return simple(TrayState::Working, Words::tr("Holdfast is at work on the backup."),
                      Words::tr("Backing up goes on when that is done."));
    case ServiceState::Kind::Stopped:
        return simple(TrayState::Paused, Words::tr("Holdfast has stopped."),
                      Words::tr("What was backed up is safe. The rest follows at the next start."));
    case ServiceState::Kind::Monitoring:
        break;
    }
    return monitoring(facts);
}

}  // namespace

QString trayIconName(TrayState state)
{
    switch (state) {
    case TrayState::Safe:
        return QStringLiteral("safe");
    case TrayState::Working:
        return QStringLiteral("working");
    case TrayState::Waiting:
        return QStringLiteral("waiting");
    case TrayState::Attention:
        return QStringLiteral("attention");
    case TrayState::Paused:
        return QStringLiteral("paused");
    case TrayState::NotSetUp:
        break;
    }
    return QStringLiteral("not-set-up");
}

QString trayStateText(TrayState state)
{
    switch (state) {
    case TrayState::Safe:
        return Words::tr("Safe");
    case TrayState::Working:
        return Words::tr("Working");
    case TrayState::Waiting:
        return Words::tr("Waiting");
    case TrayState::Attention:
        return Words::tr("Needs attention");
    case TrayState::Paused:
        return Words::tr("Paused");
    case TrayState::NotSetUp:
        break;
    }
    return Words::tr("Not set up");
}

Situation situationOf(const ServiceState &state, const std::optional<BackupStatus> &status,
                      const Setup &setup, const std::vector<ItemError> &openErrors, TimeNs now)
{
    TroubleFacts facts{state, status, setup, openErrors, now, state.monitor.lastBackup};
    if (facts.lastGood == 0 && status) {
        facts.lastGood = status->lastGood;
    }
    Situation situation = settled(facts);
    if (state.kind != ServiceState::Kind::NotSetUp) {
        if (std::optional<TroubleText> known = knownDamage(facts)) {
            situation.also.push_back({known->trouble, known->brief, known->remedy, true});
        }
    }
    situation.lastGood = facts.lastGood;
    situation.isLastGoodKnown = facts.lastGood != 0 || status.has_value();
    return situation;
}

Situation situationOf(const BackupService &service, const std::optional<BackupStatus> &status)
{
    Situation situation =
        situationOf(service.state(), status, service.setup(), service.openErrors(), service.now());
    const std::vector<OpenWork> works = service.openWorks();
    const bool isRepairing = std::any_of(works.begin(), works.end(), [](const OpenWork &open) {
        return open.kind == OpenWork::Kind::Repair;
    });
    if (isRepairing && service.state().kind == ServiceState::Kind::Working) {
        situation.headline = Words::tr("The backup is being checked and repaired.");
        situation.remedy = {Remedy::Repair, Words::tr("Sho&w…")};
    }
    return situation;
}

bool isRoomToBeAsked(const Situation &situation, TimeNs asked, TimeNs now)
{
    constexpr TimeNs rarely = 5 * kSecond;
    return situation.trouble == Trouble::DriveFull && std::abs(now - asked) >= rarely;
}

QString driveName(const AbsPath &folder)
{
    // /run/media/USER/LABEL, /media/USER/LABEL, /mnt/LABEL: where desktops mount drives.
    const Result<RelPath> path = RelPath::parse(
        BytesView(folder.bytes()).substr(std::min<std::size_t>(folder.bytes().size(), 1)));
    if (path) {
        const std::vector<BytesView> parts = path->parts();
        const std::size_t label = parts.size() > 1 && parts[0] == "run" && parts[1] == "media" ? 3
                                  : !parts.empty() && parts[0] == "media"                      ? 2
                                  : !parts.empty() && parts[0] == "mnt"                        ? 1
                                                                        : parts.size();
        if (label < parts.size()) {
            return nameText(parts[label]);
        }
    }
    return nameText(folder.bytes());
}

}  // namespace holdfast::ui
