// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tray/notifier.h"

#include <QCoreApplication>

#include <utility>

namespace holdfast::ui
{
namespace
{

/// The translation context of this file.
struct Notices {
    Q_DECLARE_TR_FUNCTIONS(Notices)
};

std::optional<AppSettings::Occasion> occasionOf(Trouble trouble)
{
    switch (trouble) {
    case Trouble::DriveMissing:
        return AppSettings::Occasion::DriveMissing;
    case Trouble::MassChange:
        return AppSettings::Occasion::MassChange;
    case Trouble::None:
    case Trouble::NotSetUp:
    case Trouble::WatchLimit:
    case Trouble::DriveNearlyFull:
        return std::nullopt;
    default:
        return AppSettings::Occasion::Failure;
    }
}

TimeNs patienceFor(Trouble trouble)
{
    return trouble == Trouble::DriveMissing ? kMissingForLong : kSettled;
}

}  // namespace

std::optional<Notifier::Notification> Notifier::look(const Situation &situation, TimeNs now)
{
    const bool hasBackup = situation.lastGood != 0;
    const bool isFirst = hadBackup_ == false && hasBackup && situation.trouble == Trouble::None;
    // Where nothing is set up there is none.
    if (hasBackup || situation.isLastGoodKnown || situation.tray == TrayState::NotSetUp) {
        hadBackup_ = hadBackup_.value_or(false) || hasBackup;
    }
    if (isFirst && settings_.notifies(AppSettings::Occasion::FirstBackup)) {
        return Notification{Notices::tr("The first backup is done"),
                            Notices::tr("From now on, what changes is backed up by itself.")};
    }
    if (situation.tray == TrayState::Working) {
        return std::nullopt;  // whether a trouble is over is known when this is
    }
    if (situation.trouble != seen_) {
        seen_ = situation.trouble;
        seenAt_ = situation.troubleSince != 0 ? situation.troubleSince : now;
    }
    if (told_ != Trouble::None && told_ != situation.trouble) {
        told_ = Trouble::None;
        isOver_ = true;
    }
    const std::optional<AppSettings::Occasion> occasion = occasionOf(seen_);
    if (!occasion || told_ == seen_ || now - seenAt_ < patienceFor(seen_) ||
        !settings_.notifies(*occasion)) {
        return std::nullopt;
    }
    told_ = seen_;
    isOver_ = false;
    return Notification{situation.headline, situation.detail};
}

bool Notifier::takeBack()
{
    return std::exchange(isOver_, false);
}

}  // namespace holdfast::ui
