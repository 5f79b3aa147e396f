// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/settings/app_settings.h"
#include "ui/settings/autostart.h"
#include "ui/settings/section.h"

#include <utility>
#include <vector>

class QCheckBox;
class QComboBox;

namespace holdfast::ui
{

class Notice;

/// Notifications, start at login, the tray: what is kept by AppSettings and Autostart. Changes wait
/// for apply().
class AppSection : public Section
{
    Q_OBJECT

public:
    AppSection(AppSettings &settings, Autostart &autostart, QWidget *parent = nullptr);

    [[nodiscard]] bool differs() const;
    /// False, with the reason shown, when something could not be set.
    bool apply();
    void load();

Q_SIGNALS:
    void changed();

private:
    void addLanguages();
    QCheckBox *addCheck(const QString &text, const QString &objectName);

    AppSettings &settings_;
    Autostart &autostart_;
    const QString atStart_;   ///< the language that was chosen then
    bool isAtLogin_ = false;  ///< as it is on disk
    QCheckBox *login_;
    Notice *loginProblem_;
    QCheckBox *tray_;
    QComboBox *language_;
    Notice *languageNote_;
    std::vector<std::pair<AppSettings::Occasion, QCheckBox *>> occasions_;
};

}  // namespace holdfast::ui
