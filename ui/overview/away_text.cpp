// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/overview/away_text.h"

#include "ui/overview/situation.h"
#include "ui/text/texts.h"

#include <QCoreApplication>

namespace holdfast::ui
{
namespace
{

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(AwayText)
};

bool isAbsence(const Error &error)
{
    return error.code == ErrorCode::NotFound || error.code == ErrorCode::Gone ||
           error.code == ErrorCode::NotAFolder;
}

QString textOf(const BackupService &service, TimeNs since)
{
    const QString name = driveName(service.setup().config.backupRoot);
    const QString rest = Texts::tr("Connect it to see what it holds. Changes in your folders are "
                                   "noticed meanwhile, and backed up then.");
    return (since == 0 ? Texts::tr("The drive “%1” is not connected.").arg(name)
                       : Texts::tr("The drive “%1” has not been connected since %2.",
                                   "name, Tuesday 18:40")
                             .arg(name, friendlyTimeText(since, service.now()))) +
           u' ' + rest;
}

}  // namespace

std::optional<QString> awayText(const BackupService &service)
{
    const Error *const obstacle = service.state().obstacle();
    if (obstacle == nullptr || !isAbsence(*obstacle)) {
        return std::nullopt;
    }
    const bool isKnown = service.state().kind == ServiceState::Kind::Monitoring;
    return textOf(service, isKnown ? service.state().monitor.since : 0);
}

bool isAboutBackup(const BackupService &service, const Error &error)
{
    return error.path == service.setup().config.backupRoot.bytes();
}

bool isAway(const BackupService &service, const Error &error)
{
    return awayText(service) || (isAbsence(error) && isAboutBackup(service, error));
}

QString unansweredText(const BackupService &service, const Error &error)
{
    if (const std::optional<QString> text = awayText(service)) {
        return *text;
    }
    return isAway(service, error)
               ? Texts::tr("There is no backup to look at: none was made yet, or its drive is not "
                           "connected.")
               : errorText(error);
}

}  // namespace holdfast::ui
