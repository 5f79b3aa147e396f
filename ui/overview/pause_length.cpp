// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/overview/pause_length.h"

#include "ui/service/backup_service.h"
#include "ui/text/texts.h"

#include <QCoreApplication>
#include <QMenu>

namespace holdfast::ui
{
namespace
{

/// The translation context of this file.
struct Words {
    Q_DECLARE_TR_FUNCTIONS(PauseLength)
};

constexpr TimeNs kHour = 3600 * kSecond;

}  // namespace

std::optional<TimeNs> pauseEnd(PauseLength length, TimeNs now)
{
    switch (length) {
    case PauseLength::OneHour:
        return now + kHour;
    case PauseLength::FourHours:
        return now + 4 * kHour;
    case PauseLength::UntilTomorrow:
        return timeOf(QDateTime(dateTime(now).date().addDays(1), QTime(8, 0)));
    case PauseLength::UntilResumed:
        break;
    }
    return std::nullopt;
}

QString pauseLengthText(PauseLength length)
{
    switch (length) {
    case PauseLength::OneHour:
        return Words::tr("For &1 hour");
    case PauseLength::FourHours:
        return Words::tr("For &4 hours");
    case PauseLength::UntilTomorrow:
        return Words::tr("Until &tomorrow");
    case PauseLength::UntilResumed:
        break;
    }
    return Words::tr("Until &resumed");
}

void fillPauseMenu(QMenu &menu, BackupService &service)
{
    for (const PauseLength length : kPauseLengths) {
        QAction *action = menu.addAction(pauseLengthText(length));
        action->setObjectName(QStringLiteral("pause%1").arg(static_cast<int>(length)));
        QObject::connect(action, &QAction::triggered, &menu,
                         [&service, length] { service.pause(pauseEnd(length, service.now())); });
    }
}

}  // namespace holdfast::ui
