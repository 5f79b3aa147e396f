// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/settings_page.h"

#include "ui/settings/about_dialog.h"
#include "ui/settings/app_section.h"
#include "ui/settings/config_sections.h"
#include "ui/settings/destination_section.h"
#include "ui/settings/file_section.h"
#include "ui/settings/verify_section.h"
#include "ui/setup/save_setup.h"
#include "ui/text/texts.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/local_path.h"
#include "ui/widgets/prose.h"
#include "ui/widgets/scrolling.h"

#include <QDesktopServices>
#include <QFrame>
#include <QHBoxLayout>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

namespace holdfast::ui
{
namespace
{

/// Longer lines are hard to read.
constexpr int kWidestColumn = 720;

}  // namespace

SettingsPage::SettingsPage(BackupService &service, Parts parts, QWidget *parent)
    : Page(service, parent)
{
    setObjectName(QStringLiteral("settingsPage"));
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->setSpacing(0);
    auto *content = new QWidget(this);
    auto *side = new QHBoxLayout(content);
    side->setContentsMargins(kPageMargin, kPageMargin, kPageMargin, kPageMargin);
    auto *wide = new QWidget(content);
    wide->setMaximumWidth(std::max(kWidestColumn, fontMetrics().averageCharWidth() * 90));
    auto *column = new QVBoxLayout(wide);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(kPageMargin + kSpacing);
    column->addWidget(makeHead());
    // They get their parent, and with it their place for the Tab key, as they come into the column.
    destination_ = new DestinationSection(service, parts.volumes);
    app_ = new AppSection(parts.settings, parts.autostart);
    verify_ = new VerifySection(service, form_);
    file_ = new FileSection(service);
    Section *log = logSection(form_);
    addLogFolder(*log);
    unreadable_ = new Notice(wide);
    unreadable_->setObjectName(QStringLiteral("settingsUnreadable"));
    column->addWidget(unreadable_);
    const std::vector<Section *> sections{
        destination_, monitoringSection(form_), verify_,
        app_,         storageSection(form_),    hashingSection(form_),
        log,          machineSection(form_),    file_};
    for (Section *section : sections) {
        column->addWidget(section);
        if (section != app_ && section != file_) {
            configured_.push_back(section);
        }
    }
    column->addStretch(1);
    side->addWidget(wide, 1);
    side->addStretch(0);
    QScrollArea *const scroll = scrolling(content, this);
    scroll->setObjectName(QStringLiteral("settingsScroll"));
    outer->addWidget(scroll, 1);
    outer->addWidget(makeBar());

    connect(&form_, &SettingsForm::changed, this, &SettingsPage::check);
    connect(app_, &AppSection::changed, this, &SettingsPage::check);
    connect(destination_, &DestinationSection::said, this, &SettingsPage::said);
    connect(file_, &FileSection::said, this, &SettingsPage::said);
    connect(&service, &BackupService::setupChanged, this, &SettingsPage::takeSetup);
    connect(&service, &BackupService::backupChanged, this, [this] {
        if (isVisible()) {
            refresh();
        }
    });
    form_.load(service.setup().config, false);
    showWhetherReadable();
}

// What a file that can't be read says is not known: the fields would show what holds when it says
// nothing, and must not be saved.
void SettingsPage::showWhetherReadable()
{
    const bool isReadable = !service().setup().unreadable;
    for (Section *section : configured_) {
        section->setEnabled(isReadable);
    }
    if (isReadable) {
        unreadable_->clear();
    } else {
        unreadable_->setText(Tone::Warning,
                             tr("The configuration file can’t be read, so these are not your "
                                "settings: they can be seen and changed once it is mended."));
    }
}

QWidget *SettingsPage::makeHead()
{
    auto *head = new QWidget(this);
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(new Prose(Prose::Role::Title, tr("Settings"), head), 1);
    auto *about = new QPushButton(icon(QStringLiteral("info")), tr("About Holdfast"), head);
    about->setObjectName(QStringLiteral("settingsAbout"));
    row->addWidget(about);
    connect(about, &QPushButton::clicked, this, [this] {
        auto *dialog = new AboutDialog(this);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->open();
    });
    return head;
}

void SettingsPage::addLogFolder(Section &log)
{
    auto *open = new QPushButton(icon(QStringLiteral("folder")), tr("Open the log folder"), &log);
    open->setObjectName(QStringLiteral("settingsOpenLogs"));
    log.column().addWidget(open, 0, Qt::AlignLeading);
    connect(open, &QPushButton::clicked, this, [this] {
        // As it is now: one that was typed holds when it is applied.
        if (!QDesktopServices::openUrl(localUrl(service().setup().config.logDir))) {
            Q_EMIT said(tr("Nothing opened the log folder. It is there after the first backup."));
        }
    });
}

QWidget *SettingsPage::makeBar()
{
    bar_ = new QWidget(this);
    bar_->setObjectName(QStringLiteral("settingsBar"));
    auto *column = new QVBoxLayout(bar_);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto *line = new QFrame(bar_);
    line->setFrameShape(QFrame::HLine);
    line->setFrameShadow(QFrame::Sunken);
    column->addWidget(line);
    auto *row = new QHBoxLayout;
    row->setContentsMargins(kPageMargin, kSpacing, kPageMargin, kSpacing);
    row->setSpacing(kSpacing);
    auto *words = new QVBoxLayout;
    barText_ = new Prose(Prose::Role::Body, tr("Some settings were changed."), bar_);
    problem_ = new Notice(bar_);
    problem_->setObjectName(QStringLiteral("settingsProblem"));
    words->addWidget(barText_);
    words->addWidget(problem_);
    row->addLayout(words, 1);
    discard_ = new QPushButton(tr("D&iscard"), bar_);
    discard_->setObjectName(QStringLiteral("settingsDiscard"));
    apply_ = new QPushButton(tr("&Apply"), bar_);
    apply_->setObjectName(QStringLiteral("settingsApply"));
    apply_->setDefault(true);
    row->addWidget(discard_);
    row->addWidget(apply_);
    column->addLayout(row);
    bar_->hide();
    connect(apply_, &QPushButton::clicked, this, &SettingsPage::apply);
    connect(discard_, &QPushButton::clicked, this, &SettingsPage::discard);
    return bar_;
}

QWidget *SettingsPage::firstFocus()
{
    return findChild<QWidget *>(QStringLiteral("destinationChange"));
}

bool SettingsPage::differs() const
{
    return form_.differs() || app_->differs();
}

void SettingsPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    if (!app_->differs()) {
        app_->load();
    }
    refresh();
}

void SettingsPage::refresh()
{
    showWhatIsFixed();
    destination_->refresh();
    verify_->refresh();
    file_->refresh();
}

// A backup keeps the layout that it began with. But a flat one has no room for a second folder
// until the configuration says something else.
void SettingsPage::showWhatIsFixed()
{
    service().status().then(this, [this](const Result<BackupStatus> &status) {
        const bool isFixed = status && !status->backupId.empty() &&
                             service().setup().config.layout != LayoutMode::Flat;
        form_.fix("layout", isFixed ? tr("This backup has begun, and keeps its layout. Another one "
                                         "holds for a backup that begins anew, on another drive.")
                                    : QString());
    });
}

void SettingsPage::takeSetup()
{
    showWhetherReadable();
    form_.load(service().setup().config, !service().setup().unreadable);
    if (isVisible()) {
        refresh();
    }
}

void SettingsPage::check()
{
    const bool isChanged = differs();
    bar_->setVisible(isChanged);
    problem_->clear();
    if (!form_.differs()) {
        form_.show({});
        apply_->setEnabled(!saving_);
        return;
    }
    const ParsedConfig parsed = service().check(form_.edited(service().setup().document));
    // What was there before is told beside the file's name.
    std::vector<ConfigNotice> errors;
    for (const ConfigNotice &notice : parsed.notices) {
        if (notice.severity == ConfigNotice::Severity::Error) {
            errors.push_back(notice);
        }
    }
    const std::vector<ConfigNotice> others = form_.show(errors);
    if (!others.empty()) {
        problem_->setText(Tone::Bad, tr("%1: %2", "key, message")
                                         .arg(isolated(nameText(others.front().key)),
                                              isolated(nameText(others.front().message))));
    }
    apply_->setEnabled(errors.empty() && !saving_);
}

void SettingsPage::apply()
{
    if (!form_.differs()) {
        if (app_->apply()) {
            Q_EMIT said(tr("The settings are saved."));
        }
        check();
        return;
    }
    saving_ = true;
    apply_->setEnabled(false);
    saveSetup(service(), form_.edited(service().setup().document), this)
        .then(this, [this](const Result<void> &saved) {
            saving_ = false;
            if (!saved) {
                check();
                problem_->setText(Tone::Bad, errorText(saved.error()));
                return;
            }
            const bool applied = app_->apply();
            form_.load(service().setup().config, false);
            check();
            if (applied) {
                Q_EMIT said(tr("The settings are saved."));
            }
        });
}

void SettingsPage::discard()
{
    app_->load();
    form_.load(service().setup().config, false);
    check();
}

}  // namespace holdfast::ui
