// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/settings/app_settings.h"
#include "ui/settings/autostart.h"
#include "ui/settings/settings_form.h"
#include "ui/setup/volumes.h"
#include "ui/window/page.h"

#include <functional>
#include <vector>

class QPushButton;

namespace holdfast::ui
{

class AppSection;
class DestinationSection;
class FileSection;
class Notice;
class Prose;
class Section;
class VerifySection;

/// Everything that can be set and stands on no other page. Changes are collected and applied
/// together, by a bar that shows itself as soon as something differs.
class SettingsPage : public Page
{
    Q_OBJECT

public:
    /// References outlive the page.
    struct Parts {
        AppSettings &settings;
        Autostart &autostart;
        std::function<Answer<std::vector<Volume>>()> volumes = mountedVolumes;
    };
    SettingsPage(BackupService &service, Parts parts, QWidget *parent = nullptr);

    [[nodiscard]] QWidget *firstFocus() override;
    /// Something that a person changed was not applied yet.
    [[nodiscard]] bool differs() const;

protected:
    void showEvent(QShowEvent *event) override;

private:
    QWidget *makeBar();
    void addLogFolder(Section &log);
    QWidget *makeHead();
    void refresh();
    void takeSetup();
    void showWhetherReadable();
    void showWhatIsFixed();
    void check();
    void apply();
    void discard();

    SettingsForm form_;
    bool saving_ = false;
    std::vector<Section *> configured_;  ///< those that show the configuration
    Notice *unreadable_ = nullptr;
    DestinationSection *destination_ = nullptr;
    AppSection *app_ = nullptr;
    VerifySection *verify_ = nullptr;
    FileSection *file_ = nullptr;
    QWidget *bar_ = nullptr;
    Prose *barText_ = nullptr;
    Notice *problem_ = nullptr;
    QPushButton *apply_ = nullptr;
    QPushButton *discard_ = nullptr;
};

}  // namespace holdfast::ui
