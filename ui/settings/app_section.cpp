// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/app_section.h"

#include "ui/text/texts.h"
#include "ui/widgets/prose.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QVBoxLayout>

#include <algorithm>

namespace holdfast::ui
{

AppSection::AppSection(AppSettings &settings, Autostart &autostart, QWidget *parent)
    : Section(tr("The app"), {}, parent),
      settings_(settings),
      autostart_(autostart),
      atStart_(settings.language())
{
    login_ =
        addCheck(tr("Start when I lo&g in, so that nothing is missed"), QStringLiteral("appLogin"));
    loginProblem_ = new Notice(this);
    loginProblem_->setObjectName(QStringLiteral("appLoginProblem"));
    column().addWidget(loginProblem_);
    tray_ = addCheck(tr("Go on in the background when the window is closed"),
                     QStringLiteral("appTray"));
    column().addSpacing(4);
    column().addWidget(new Prose(Prose::Role::Body, tr("Notify me when"), this));
    using Occasion = AppSettings::Occasion;
    const auto add = [this](Occasion occasion, const QString &text, const char *name) {
        occasions_.emplace_back(occasion, addCheck(text, QString::fromLatin1(name)));
    };
    add(Occasion::Failure, tr("a backup fails, or leaves something out"), "appNotifyFailure");
    add(Occasion::DriveMissing, tr("the backup drive has been missing for long"), "appNotifyDrive");
    add(Occasion::MassChange, tr("many files changed at once and I am to say if that is right"),
        "appNotifyMass");
    add(Occasion::FirstBackup, tr("the first backup is finished"), "appNotifyFirst");
    addLanguages();
    load();
}

void AppSection::addLanguages()
{
    language_ = new QComboBox(this);
    language_->setObjectName(QStringLiteral("appLanguage"));
    language_->addItem(tr("That of the system"), QString());
    for (const QString &code : installedLanguages()) {
        const QLocale locale(code);
        language_->addItem(locale.nativeLanguageName(), code);
    }
    auto *label = new QLabel(tr("Language:"), this);
    label->setBuddy(language_);
    auto *row = new QHBoxLayout;
    row->addWidget(label);
    row->addWidget(language_);
    row->addStretch(1);
    column().addSpacing(4);
    column().addLayout(row);
    languageNote_ = new Notice(this);
    languageNote_->setObjectName(QStringLiteral("appLanguageNote"));
    column().addWidget(languageNote_);
    connect(language_, &QComboBox::currentIndexChanged, this, [this] {
        const bool isOther = language_->currentData().toString() != atStart_;
        languageNote_->setText(
            Tone::Plain,
            isOther ? tr("Holdfast speaks it after it was quit and started again.") : QString());
        Q_EMIT changed();
    });
}

QCheckBox *AppSection::addCheck(const QString &text, const QString &objectName)
{
    auto *check = new QCheckBox(text, this);
    check->setObjectName(objectName);
    connect(check, &QCheckBox::toggled, this, &AppSection::changed);
    column().addWidget(check);
    return check;
}

void AppSection::load()
{
    isAtLogin_ = autostart_.isOn();
    login_->setChecked(isAtLogin_);
    tray_->setChecked(settings_.closesToTray());
    for (const auto &[occasion, check] : occasions_) {
        check->setChecked(settings_.notifies(occasion));
    }
    language_->setCurrentIndex(std::max(0, language_->findData(settings_.language())));
    loginProblem_->clear();
}

bool AppSection::differs() const
{
    return login_->isChecked() != isAtLogin_ || tray_->isChecked() != settings_.closesToTray() ||
           language_->currentData().toString() != settings_.language() ||
           std::any_of(occasions_.begin(), occasions_.end(), [this](const auto &one) {
               return one.second->isChecked() != settings_.notifies(one.first);
           });
}

bool AppSection::apply()
{
    settings_.setClosesToTray(tray_->isChecked());
    settings_.setLanguage(language_->currentData().toString());
    for (const auto &[occasion, check] : occasions_) {
        settings_.setNotifies(occasion, check->isChecked());
    }
    if (login_->isChecked() == isAtLogin_) {
        return true;
    }
    const Result<void> set = autostart_.set(login_->isChecked());
    isAtLogin_ = autostart_.isOn();
    loginProblem_->setText(Tone::Bad, set ? QString() : errorText(set.error()));
    return set.ok();
}

}  // namespace holdfast::ui
