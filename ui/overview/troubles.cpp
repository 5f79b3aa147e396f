// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/overview/troubles.h"

#include "model/no_room.h"
#include "ui/overview/problems.h"
#include "ui/setup/config_mistakes.h"
#include "ui/text/texts.h"

#include <QCoreApplication>

#include <algorithm>
#include <limits>

namespace holdfast::ui
{
namespace
{

/// The translation context of this file.
struct Words {
    Q_DECLARE_TR_FUNCTIONS(Troubles)
};

constexpr std::uint64_t kMiB = 1024 * 1024;
constexpr std::uint64_t kGiB = 1024 * kMiB;
constexpr std::uint64_t kFull = 128 * kMiB;
constexpr std::uint64_t kNearlyFull = 20 * kGiB;
constexpr std::uint64_t kNearlyFullShare = 20;  // a twentieth of the drive

TroubleText trouble(Trouble kind, QString headline, QString detail, RemedyButton remedy)
{
    TroubleText told;
    told.trouble = kind;
    told.headline = std::move(headline);
    told.detail = std::move(detail);
    told.brief = told.headline;
    told.remedy = std::move(remedy);
    return told;
}

RemedyButton makeRoom()
{
    return {Remedy::OpenRetention, Words::tr("&Make room…")};
}

RemedyButton useAnotherDrive()
{
    return {Remedy::OpenSettings, Words::tr("&Use another drive…")};
}

RemedyButton showLeftOut(std::size_t count)
{
    return {Remedy::ShowLeftOut, count == 1 ? Words::tr("Sho&w it…") : Words::tr("Sho&w them…")};
}

RemedyButton tryAgain()
{
    return {Remedy::TryAgain, Words::tr("&Try again")};
}

QString drive(const TroubleFacts &facts)
{
    return isolated(driveName(facts.setup.config.backupRoot));
}

TroubleText driveMissing(const TroubleFacts &facts)
{
    const bool isSinceKnown =
        facts.state.kind == ServiceState::Kind::Monitoring && facts.state.monitor.since != 0;
    TroubleText told = trouble(
        Trouble::DriveMissing,
        isSinceKnown
            ? Words::tr("The drive “%1” has not been connected since %2.", "name, Tuesday 18:40")
                  .arg(drive(facts), friendlyTimeText(facts.state.monitor.since, facts.now))
            : Words::tr("The drive “%1” is not connected.").arg(drive(facts)),
        Words::tr("Connect it, and the backup goes on by itself."), tryAgain());
    told.alternative = useAnotherDrive();
    const bool isOverdue = facts.lastGood != 0 && facts.now - facts.lastGood > kOverdueAfter;
    told.tray = isOverdue ? TrayState::Attention : TrayState::Waiting;
    return told;
}

TroubleText otherDrive(const TroubleFacts &facts)
{
    return trouble(Trouble::OtherDrive,
                   Words::tr("Another drive is in the place of your backup drive."),
                   Words::tr("What is at “%1” is not the backup that was there before. Nothing is "
                             "written to it until you have looked.")
                       .arg(isolated(nameText(facts.setup.config.backupRoot.bytes()))),
                   {Remedy::AcceptDestination, Words::tr("&Look closer…")});
}

TroubleText driveFull(const TroubleFacts &facts)
{
    const QString free = facts.status && facts.status->destinationAvailable
                             ? Words::tr("Only %1 are free.").arg(sizeText(facts.status->freeBytes))
                             : QString();
    TroubleText told = trouble(
        Trouble::DriveFull, Words::tr("The backup drive is full."),
        free + (free.isEmpty() ? QString() : QStringLiteral(" ")) +
            Words::tr("New changes can’t be backed up. Keep fewer old versions, or move to a "
                      "bigger drive: as soon as there is room, the backup goes on by itself."),
        makeRoom());
    told.alternative = useAnotherDrive();
    return told;
}

std::optional<TroubleText> noRoom(const TroubleFacts &facts)
{
    const std::vector<ItemError> errors = problemsOf(ProblemKind::NoRoom, facts.openErrors);
    if (errors.empty()) {
        return std::nullopt;
    }
    const ItemError &first = errors.front();
    const auto count = static_cast<std::int64_t>(errors.size());
    const NoRoom needs = noRoomIn(first.reason).value_or(NoRoom());
    const QString which =
        Words::tr("“%1” takes %2, and the drive has %3 left for it.", "path, sizes")
            .arg(isolated(nameText(first.path)), sizeText(needs.size), sizeText(needs.room));
    const QString remedy = Words::tr("Keep fewer old versions, or move to a bigger drive: as soon "
                                     "as there is room, the backup goes on by itself.");
    const bool isRestDone =
        errors.size() == facts.openErrors.size() && facts.state.monitor.queued <= 0;
    TroubleText told = trouble(
        Trouble::NoRoom,
        count == 1
            ? Words::tr("One file does not fit on the backup drive.")
            : Words::tr("%Ln files do not fit on the backup drive.", nullptr, smallCount(count)),
        isRestDone
            ? Words::tr("%1 Everything else is backed up. %2", "sentences").arg(which, remedy)
            : Words::tr("%1 %2", "two sentences").arg(which, remedy),
        makeRoom());
    told.alternative = count == 1 ? useAnotherDrive() : showLeftOut(errors.size());
    return told;
}

bool isFull(const TroubleFacts &facts)
{
    return facts.status && facts.status->destinationAvailable && facts.status->totalBytes > 0 &&
           facts.status->freeBytes < std::min(kFull, facts.status->totalBytes / 100);
}

TroubleText ofError(const TroubleFacts &facts, const Error &error)
{
    switch (error.code) {
    case ErrorCode::Locked:
        return trouble(Trouble::Locked, Words::tr("Another program is using this backup."),
                       errorText(error), tryAgain());
    case ErrorCode::Refused:
        return otherDrive(facts);
    case ErrorCode::NoSpace:
        return driveFull(facts);
    case ErrorCode::NotFound:
    case ErrorCode::Gone:
    case ErrorCode::NotAFolder:
        return driveMissing(facts);
    case ErrorCode::Invalid:
        return trouble(Trouble::SettingsWrong,
                       Words::tr("A setting keeps Holdfast from backing up."), errorText(error),
                       {Remedy::OpenSettings, Words::tr("Open &settings")});
    default:
        return trouble(Trouble::CannotStart, Words::tr("The backup can’t be used."),
                       errorText(error), tryAgain());
    }
}

const CheckOutcome *checkOf(const TroubleFacts &facts)
{
    return facts.status && facts.status->lastCheck ? &*facts.status->lastCheck : nullptr;
}

/// Does a run's error tell of this copy, which is known already?
bool tellsOf(const ItemError &error, const DamagedCopy &copy)
{
    return error.path == copy.source + '/' + copy.path.bytes() &&
           error.reason.find(copy.stored.toDisplay()) != std::string::npos;
}

/// What the last run says of damage that nothing else knows of.
std::int64_t damageOfRun(const TroubleFacts &facts, const CheckOutcome *check)
{
    const std::vector<ItemError> told = problemsOf(ProblemKind::Damaged, facts.openErrors);
    return std::count_if(told.begin(), told.end(), [check](const ItemError &error) {
        return check == nullptr ||
               std::none_of(check->copies.begin(), check->copies.end(),
                            [&error](const DamagedCopy &copy) { return tellsOf(error, copy); });
    });
}

std::optional<TroubleText> damage(const TroubleFacts &facts)
{
    const CheckOutcome *const check = checkOf(facts);
    // What was found before all of it was looked at is past: that look found what is left of it.
    const auto isPast = [check](TimeNs at) { return check != nullptr && check->at >= at; };
    const bool isRunPast =
        facts.status && facts.status->lastRun && isPast(facts.status->lastRun->finished);
    const std::int64_t damaged =
        (isRunPast ? 0 : damageOfRun(facts, check)) + (check == nullptr ? 0 : check->damaged);
    const bool hasFailedProof = facts.status && facts.status->lastProof &&
                                !facts.status->lastProof->clean &&
                                !isPast(facts.status->lastProof->at);
    if (damaged == 0 && !hasFailedProof) {
        return std::nullopt;
    }
    const RemedyButton repair{Remedy::Repair, Words::tr("&Repair…")};
    if (damaged == 0) {
        return trouble(Trouble::Damage, Words::tr("The last trial restore did not succeed."),
                       Words::tr("Some stored files did not come back as they were. Check the "
                                 "whole backup and repair what can be repaired."),
                       repair);
    }
    const QString headline =
        damaged == 1 ? Words::tr("One stored copy is damaged.")
                     : Words::tr("%Ln stored copies are damaged.", nullptr, smallCount(damaged));
    const bool isLost =
        check != nullptr && damaged == check->damaged &&
        std::all_of(check->copies.begin(), check->copies.end(),
                    [](const DamagedCopy &copy) { return copy.isLost || copy.isAccepted; });
    if (isLost) {
        return trouble(
            Trouble::Damage, headline,
            Words::tr("Their content is nowhere else, so they can’t be repaired. Look at "
                      "them: once you know of it, they can be left as they are.",
                      nullptr, smallCount(damaged)),
            {Remedy::Repair, Words::tr("&Look at it…")});
    }
    return trouble(Trouble::Damage, headline,
                   Words::tr("A check found that they are not what was backed up. Most can be "
                             "taken anew from your files.",
                             nullptr, smallCount(damaged)),
                   repair);
}

std::optional<TroubleText> massChange(const TroubleFacts &facts)
{
    if (!facts.status || facts.status->holds.empty()) {
        return std::nullopt;
    }
    const auto &[source, hold] = facts.status->holds.front();
    const bool isDeletion = hold.kind == "mass_deletion";
    const QString numbers =
        isDeletion ? Words::tr("%1 of %2 files are gone. Their copies are kept, and nothing is "
                               "removed, until you say that this is right.")
                   : Words::tr("%1 of %2 files were rewritten. Their earlier versions are kept, "
                               "and nothing is removed, until you say that this is right.");
    return trouble(Trouble::MassChange,
                   (isDeletion ? Words::tr("Many files in “%1” were deleted at once.")
                               : Words::tr("Many files in “%1” were changed at once."))
                       .arg(isolated(nameText(source))),
                   numbers.arg(numberText(hold.files), numberText(hold.total)),
                   {Remedy::ReviewHold, Words::tr("Re&view…")});
}

std::optional<TroubleText> leftOut(const TroubleFacts &facts)
{
    const std::vector<ItemError> errors = problemsOf(ProblemKind::LeftOut, facts.openErrors);
    const bool isTroubled = facts.state.monitor.phase == MonitorPhase::Attention;
    const bool isTold = !facts.openErrors.empty() || (facts.status && !facts.status->holds.empty());
    if (errors.empty() && (!isTroubled || isTold)) {
        return std::nullopt;
    }
    if (errors.empty()) {
        return trouble(Trouble::LeftOut, Words::tr("Something could not be backed up."),
                       isolated(nameText(facts.state.monitor.reason)), tryAgain());
    }
    const ItemError &first = errors.front();
    const QString what = errors.size() == 1
                             ? Words::tr("One file or folder could not be backed up.")
                             : Words::tr("%Ln files or folders could not be backed up.", nullptr,
                                         smallCount(static_cast<std::int64_t>(errors.size())));
    const QString reason = first.path.empty() ? isolated(nameText(first.reason))
                                              : Words::tr("%1: %2", "path, reason")
                                                    .arg(isolated(nameText(first.path)),
                                                         isolated(nameText(first.reason)));
    return trouble(Trouble::LeftOut, what,
                   reason + (reason.endsWith(u'.') ? QString() : QStringLiteral(".")),
                   showLeftOut(errors.size()));
}

std::optional<TroubleText> clockBehind(const TroubleFacts &facts)
{
    if (!facts.status || facts.status->aheadOfClock == 0) {
        return std::nullopt;
    }
    return trouble(
        Trouble::ClockBehind,
        Words::tr("This computer’s clock is behind the backup: it has changes of %1.",
                  "12 March 2027 18:40")
            .arg(timeText(facts.status->aheadOfClock)),
        Words::tr("Your files are backed up all the same; what changes is recorded just after "
                  "those. Set the clock right, or say that it is."),
        {Remedy::AcceptClock, Words::tr("The &clock is right…")});
}

std::optional<TroubleText> overdue(const TroubleFacts &facts)
{
    if (facts.lastGood == 0 || facts.now - facts.lastGood <= kOverdueAfter) {
        return std::nullopt;
    }
    return trouble(Trouble::Overdue,
                   Words::tr("There has been no complete backup since %1.", "12 March 18:40")
                       .arg(friendlyTimeText(facts.lastGood, facts.now)),
                   {}, {Remedy::BackUpNow, Words::tr("&Back up now")});
}

std::optional<TroubleText> nearlyFull(const TroubleFacts &facts)
{
    if (!facts.status || !facts.status->destinationAvailable || facts.status->totalBytes == 0 ||
        facts.status->freeBytes >=
            std::min(kNearlyFull, facts.status->totalBytes / kNearlyFullShare)) {
        return std::nullopt;
    }
    const QString free = sizeText(facts.status->freeBytes);
    const QString total = sizeText(facts.status->totalBytes);
    TroubleText told =
        trouble(Trouble::DriveNearlyFull,
                Words::tr("Your files are safe, but the backup drive is nearly full."),
                Words::tr("%1 of %2 are free.").arg(free, total), makeRoom());
    told.brief = Words::tr("The backup drive is nearly full: %1 of %2 are free.").arg(free, total);
    return told;
}

std::optional<TroubleText> watchLimit(const TroubleFacts &facts)
{
    const WatchStatus &watch = facts.state.monitor.watch;
    if (watch.unwatchedCount == 0 || watch.advice.empty()) {
        return std::nullopt;
    }
    TroubleText told = trouble(
        Trouble::WatchLimit, Words::tr("Your files are safe, but some changes are noticed late."),
        Words::tr("This computer lets Holdfast watch only so many folders. The others are looked "
                  "at from time to time."),
        {Remedy::ShowWatchAdvice, Words::tr("&What to do…")});
    told.brief = Words::tr("Some folders can’t be watched: changes in them are noticed late.");
    // Nothing is lost by it, and it may be beyond the person's power.
    told.tray = TrayState::Safe;
    return told;
}

}  // namespace

std::optional<TroubleText> knownDamage(const TroubleFacts &facts)
{
    const CheckOutcome *const check = checkOf(facts);
    if (check == nullptr || check->accepted == 0) {
        return std::nullopt;
    }
    return trouble(Trouble::KnownDamage,
                   Words::tr("%Ln damaged copies are known, and left as they are.", nullptr,
                             smallCount(check->accepted)),
                   {}, {Remedy::Repair, Words::tr("Sho&w…")});
}

TroubleText settingsTrouble(const TroubleFacts &facts)
{
    const RemedyButton settings{Remedy::OpenSettings, Words::tr("Open &settings")};
    const Setup &setup = facts.setup;
    const QStringList mistakes = configMistakes(setup);
    if (setup.exists && !mistakes.isEmpty()) {
        return setup.unreadable
                   ? trouble(Trouble::SettingsUnreadable,
                             Words::tr("The configuration can’t be read, so nothing is backed up."),
                             mistakes.front(), settings)
                   : trouble(Trouble::SettingsWrong,
                             Words::tr("The configuration has a mistake, so nothing is backed up."),
                             mistakes.front(), settings);
    }
    TroubleText told = trouble(Trouble::NotSetUp, Words::tr("Nothing is backed up yet."),
                               Words::tr("Choose the folders to keep safe and a drive for their "
                                         "copies. It takes a minute."),
                               {Remedy::SetUp, Words::tr("&Set up the backup…")});
    told.tray = TrayState::NotSetUp;
    return told;
}

TroubleText failureTrouble(const TroubleFacts &facts)
{
    if (facts.state.error) {
        return ofError(facts, *facts.state.error);
    }
    return trouble(Trouble::CannotStart, Words::tr("The backup can’t be used."),
                   isolated(nameText(facts.state.monitor.reason)), tryAgain());
}

TroubleText destinationTrouble(const TroubleFacts &facts)
{
    if (const Error *obstacle = facts.state.obstacle()) {
        TroubleText told = ofError(facts, *obstacle);
        if (told.trouble != Trouble::CannotStart) {
            return told;
        }
    }
    if (isFull(facts)) {
        return driveFull(facts);
    }
    if (facts.status && facts.status->destinationAvailable) {
        return trouble(Trouble::CannotWrite, Words::tr("The backup drive takes nothing just now."),
                       isolated(nameText(facts.state.monitor.reason)), tryAgain());
    }
    return driveMissing(facts);
}

std::vector<TroubleText> standingTroubles(const TroubleFacts &facts)
{
    std::vector<TroubleText> troubles;
    const auto take = [&troubles](std::optional<TroubleText> told) {
        if (told) {
            troubles.push_back(std::move(*told));
        }
    };
    // What keeps new changes from being backed up comes before what was stored once.
    const bool isDriveFull = isFull(facts);
    if (isDriveFull) {
        take(driveFull(facts));
    }
    take(damage(facts));
    take(massChange(facts));
    const std::optional<TroubleText> tooLarge = isDriveFull ? std::nullopt : noRoom(facts);
    take(tooLarge);
    take(leftOut(facts));
    take(clockBehind(facts));
    take(overdue(facts));
    if (!isDriveFull && !tooLarge) {
        take(nearlyFull(facts));
    }
    take(watchLimit(facts));
    return troubles;
}

QString safeText(const TroubleFacts &facts)
{
    if (!facts.status || facts.status->files == 0) {
        return Words::tr("Your files are safe.");
    }
    return facts.status->files == 1
               ? Words::tr("Your file is safe.")
               : Words::tr("All %Ln files are safe.", nullptr, smallCount(facts.status->files));
}

int smallCount(std::int64_t count) noexcept
{
    return static_cast<int>(std::clamp<std::int64_t>(count, 0, std::numeric_limits<int>::max()));
}

}  // namespace holdfast::ui
