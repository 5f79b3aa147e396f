// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocale>
#include <QObject>
#include <QSettings>
#include <QStringList>

namespace holdfast::ui
{

/// What a person wants of the app itself, as against the backup: kept in the user's own settings,
/// not in the configuration. GUI thread.
class AppSettings : public QObject
{
    Q_OBJECT

public:
    /// What notifications are shown for; all of them unless they are turned off.
    enum class Occasion { Failure, DriveMissing, MassChange, FirstBackup };

    explicit AppSettings(QObject *parent = nullptr);
    /// Kept in this file: for tests.
    explicit AppSettings(const QString &file, QObject *parent = nullptr);

    [[nodiscard]] bool notifies(Occasion occasion) const;
    void setNotifies(Occasion occasion, bool on);
    /// Does closing the window keep the app in the tray? Else it quits.
    [[nodiscard]] bool closesToTray() const;
    void setClosesToTray(bool on);
    /// Of the texts, such as `en` or `pt_BR`; empty: that of the system. Holds from the next start
    /// on.
    [[nodiscard]] QString language() const;
    void setLanguage(const QString &language);
    /// That of the system, unless another language was chosen.
    [[nodiscard]] QLocale locale() const;

Q_SIGNALS:
    void changed();

private:
    void set(const QString &key, bool on);

    QSettings settings_;
};

/// The languages that there are texts in, sorted; English, which the program is written in, is one.
[[nodiscard]] QStringList installedLanguages();

}  // namespace holdfast::ui
