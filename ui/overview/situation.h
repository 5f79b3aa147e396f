// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/service/backup_service.h"

#include <QString>

#include <optional>
#include <vector>

namespace holdfast::ui
{

/// What the tray shows, by shape as well as colour.
enum class TrayState : std::uint8_t { Safe, Working, Waiting, Attention, Paused, NotSetUp };
/// The icon of resources/icons/tray (`not-set-up`).
[[nodiscard]] QString trayIconName(TrayState state);
/// One word or two: `Safe`, `Backing up` …
[[nodiscard]] QString trayStateText(TrayState state);

/// What keeps files from being safe, or soon will.
enum class Trouble : std::uint8_t {
    None,
    NotSetUp,
    SettingsUnreadable,
    SettingsWrong,
    Locked,      ///< another process has the backup
    OtherDrive,  ///< the place is not the one of the last run
    DriveMissing,
    CannotStart,  ///< another error keeps the engine from watching
    CannotWrite,  ///< the destination is there and takes nothing
    DriveFull,
    NoRoom,       ///< some files do not fit on what is left of the drive
    Damage,       ///< a check found stored copies that are not what they were
    MassChange,   ///< a hold waits for a person
    LeftOut,      ///< files could not be backed up
    ClockBehind,  ///< the clock contradicts the history
    Overdue,      ///< no good backup for long
    DriveNearlyFull,
    WatchLimit,   ///< some folders are looked at from time to time only
    KnownDamage,  ///< a person leaves it as it is
};

/// What a button does about it.
enum class Remedy : std::uint8_t {
    None,
    SetUp,
    OpenSettings,
    TryAgain,
    AcceptDestination,  ///< after an explanation
    AcceptClock,        ///< likewise
    Repair,
    ReviewHold,
    ShowLeftOut,
    OpenRetention,
    ShowWatchAdvice,
    BackUpNow,
    Resume,
};

/// A button: what it does, and what stands on it (with its mnemonic).
struct RemedyButton {
    Remedy remedy = Remedy::None;
    QString text;
};

/// How things stand, in words. The one answer for the window's overview, the tray and its tooltip.
struct Situation {
    TrayState tray = TrayState::NotSetUp;
    Trouble trouble = Trouble::None;  ///< the one that the headline tells of
    QString headline;                 ///< one sentence
    QString detail;                   ///< one or two more
    RemedyButton remedy;              ///< the one that mends it
    RemedyButton alternative;         ///< another way, where there is one
    bool lacksRoom = false;   ///< it waits for room on the drive: to back up now is to try again
    TimeNs troubleSince = 0;  ///< of a drive that is away; 0: not known
    bool isRunning = false;   ///< a backup is under way: its progress is worth showing
    TimeNs lastGood = 0;      ///< when the last backup ended that left nothing out; 0: none
    bool isLastGoodKnown = true;  ///< false: nobody could say yet whether there was one

    /// Further troubles, most pressing first: a sentence and its button each.
    struct Also {
        Trouble trouble = Trouble::None;
        QString text;
        RemedyButton remedy;
        bool isRemark = false;  ///< nothing is to be done about it
    };
    std::vector<Also> also;
};

/// After so long without a good backup, a person should look.
inline constexpr TimeNs kOverdueAfter = 3 * kDay;

/// Pure. `status` nothing: not known yet.
[[nodiscard]] Situation situationOf(const ServiceState &state,
                                    const std::optional<BackupStatus> &status, const Setup &setup,
                                    const std::vector<ItemError> &openErrors, TimeNs now);
/// The same, of the works that are under way, too.
[[nodiscard]] Situation situationOf(const BackupService &service,
                                    const std::optional<BackupStatus> &status);

/// Room is made on a full drive without the engine's doing: is the status, of which it is known
/// that there was none when it was `asked`, to be asked anew? Now and then only.
[[nodiscard]] bool isRoomToBeAsked(const Situation &situation, TimeNs asked, TimeNs now);

/// What people call the drive that holds `folder`: its label where it is mounted by one
/// (`/media/anna/Toshiba/backup`: `Toshiba`), else the folder's path.
[[nodiscard]] QString driveName(const AbsPath &folder);

}  // namespace holdfast::ui
