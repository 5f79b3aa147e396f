// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/app_settings.h"

#include <QDir>

namespace holdfast::ui
{
namespace
{

const QString kCloseToTray = QStringLiteral("app/closeToTray");
const QString kLanguage = QStringLiteral("app/language");

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

QString AppSettings::language() const
{
    return settings_.value(kLanguage).toString();
}

void AppSettings::setLanguage(const QString &language)
{
    if (language != this->language()) {
        settings_.setValue(kLanguage, language);
        Q_EMIT changed();
    }
}

QLocale AppSettings::locale() const
{
    const QLocale system = QLocale::system();
    const QLocale chosen(language());
    // The same language keeps what is customary where the user lives.
    const bool isSystems = language().isEmpty() ||
                           (chosen.language() == system.language() && !language().contains(u'_'));
    return isSystems ? system : chosen;
}

void AppSettings::set(const QString &key, bool on)
{
    if (settings_.value(key, true).toBool() != on) {
        settings_.setValue(key, on);
        Q_EMIT changed();
    }
}

QStringList installedLanguages()
{
    QStringList languages{QStringLiteral("en")};
    const QString prefix = QStringLiteral("holdfast_");
    const QString suffix = QStringLiteral(".qm");
    for (const QString &file :
         QDir(QStringLiteral(":/i18n")).entryList({prefix + u'*' + suffix}, QDir::Files)) {
        languages << file.mid(prefix.size(), file.size() - prefix.size() - suffix.size());
    }
    languages.removeDuplicates();
    languages.sort();
    return languages;
}

}  // namespace holdfast::ui
