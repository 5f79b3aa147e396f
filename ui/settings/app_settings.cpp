// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/app_settings.h"

namespace holdfast::ui
{
namespace
{

const QString kCloseToTray = QStringLiteral("app/closeToTray");

QString keyOf(AppSettings::Occasion occasion)
{
    switch (occasion) {
    case AppSettings::Occasion::Failure:
        return QStringLiteral("notify/failure");
    case AppSettings::Occasion::DriveMissing:
        return QStringLiteral("notify/driveMissing");
    case AppSettings::Occasion::MassChange:
        return QStringLiteral("notify/massChange");
    case AppSettings::Occasion::FirstBackup:
        break;
    }
    return QStringLiteral("notify/firstBackup");
}

}  // namespace

AppSettings::AppSettings(QObject *parent)
    : QObject(parent),
      settings_(QSettings::IniFormat, QSettings::UserScope, QStringLiteral("holdfast"),
                QStringLiteral("app"))
{
}

AppSettings::AppSettings(const QString &file, QObject *parent)
    : QObject(parent), settings_(file, QSettings::IniFormat)
{
}

bool AppSettings::notifies(Occasion occasion) const
{
    return settings_.value(keyOf(occasion), true).toBool();
}

void AppSettings::setNotifies(Occasion occasion, bool on)
{
    set(keyOf(occasion), on);
}

bool AppSettings::closesToTray() const
{
    return settings_.value(kCloseToTray, true).toBool();
}

void AppSettings::setClosesToTray(bool on)
{
    set(kCloseToTray, on);
}

void AppSettings::set(const QString &key, bool on)
{
    if (settings_.value(key, true).toBool() != on) {
        settings_.setValue(key, on);
        Q_EMIT changed();
    }
}

}  // namespace holdfast::ui
