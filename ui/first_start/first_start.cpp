// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/first_start/first_start.h"

#include "ui/first_start/drive_step.h"
#include "ui/first_start/existing_backup.h"
#include "ui/first_start/folders_step.h"
#include "ui/first_start/review_step.h"
#include "ui/first_start/stepper.h"
#include "ui/setup/exclude_rules.h"
#include "ui/setup/save_setup.h"
#include "ui/setup/setup_edit.h"
#include "ui/text/texts.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/prose.h"
#include "ui/widgets/scrolling.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace holdfast::ui
{
namespace
{

/// What nobody misses in a backup is left out unless a person says otherwise.
ExcludeSettings usualExcludes()
{
    ExcludeSettings settings;
    for (const ExcludePreset &preset : excludePresets()) {
        if (preset.id == QStringLiteral("caches") || preset.id == QStringLiteral("trash")) {
            settings.lines = withPreset(preset, std::move(settings.lines), true);
        }
    }
    settings.excludeCaches = true;
    return settings;
}

QWidget *titled(const QString &title, const QString &note, QWidget *content)
{
    auto *page = new QWidget;
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(kSpacing);
    column->addWidget(new Prose(Prose::Role::Title, title, page));
    column->addWidget(new Prose(Prose::Role::Note, note, page));
    column->addWidget(content, 1);
    return page;
}

}  // namespace

FirstStart::FirstStart(BackupService &service, FirstStartPlaces places, QWidget *parent)
    : QWidget(parent),
      service_(service),
      stepper_(new Stepper({tr("Folders"), tr("Drive"), tr("Review")}, this)),
      stack_(new QStackedWidget(this)),
      folders_(new FoldersStep(service, places.folders, places.home)),
      drivePage_(nullptr),
      drive_(new DriveStep(service, places.volumes)),
      review_(new ReviewStep(service)),
      existing_(new ExistingBackup(service)),
      existingButton_(new QPushButton(tr("I already have a &backup…"), this)),
      back_(new QPushButton(tr("Bac&k"), this)),
      next_(new QPushButton(this))
{
    setObjectName(QStringLiteral("firstStart"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(kPageMargin * 2, kPageMargin, kPageMargin * 2, kPageMargin);
    column->setSpacing(kPageMargin);
    column->addWidget(stepper_, 0, Qt::AlignHCenter);
    drivePage_ = titled(tr("Where shall the backup go?"),
                        tr("A drive that you can unplug is best: what happens to this computer "
                           "does not happen to it."),
                        drive_);
    for (QWidget *step : {static_cast<QWidget *>(folders_), drivePage_,
                          static_cast<QWidget *>(review_), static_cast<QWidget *>(existing_)}) {
        stack_->addWidget(scrollingWhenTight(step, stack_));
    }
    column->addWidget(stack_, 1);
    auto *buttons = new QHBoxLayout;
    existingButton_->setObjectName(QStringLiteral("firstStartExisting"));
    back_->setObjectName(QStringLiteral("firstStartBack"));
    next_->setObjectName(QStringLiteral("firstStartNext"));
    next_->setDefault(true);
    buttons->addWidget(existingButton_);
    buttons->addStretch(1);
    buttons->addWidget(back_);
    buttons->addWidget(next_);
    column->addLayout(buttons);

    connect(existingButton_, &QPushButton::clicked, this, [this] { goTo(Existing); });
    connect(back_, &QPushButton::clicked, this, &FirstStart::back);
    connect(next_, &QPushButton::clicked, this, &FirstStart::next);
    connect(folders_, &FoldersStep::changed, this, &FirstStart::showButtons);
    connect(drive_, &DriveStep::changed, this, &FirstStart::showButtons);
    connect(existing_, &ExistingBackup::changed, this, &FirstStart::showButtons);
    connect(review_, &ReviewStep::excludesChanged, this, &FirstStart::useExcludes);
    useExcludes(usualExcludes());
    goTo(Folders);
}

void FirstStart::useExcludes(const ExcludeSettings &settings)
{
    excludes_ = settings;
    review_->setExcludes(settings);
    Config config = folders_->list().config();
    config.exclude = settings.lines;
    config.excludeCaches = settings.excludeCaches;
    config.excludeLargerThan = settings.excludeLargerThan;
    folders_->list().setConfig(std::move(config));
}

void FirstStart::addFolders(const std::vector<AbsPath> &paths)
{
    folders_->list().addFolders(paths);
    if (step_ != Folders) {
        goTo(Folders);
    }
}

void FirstStart::goTo(Step step)
{
    step_ = step;
    if (step == Drive) {
        std::vector<AbsPath> sources;
        for (const NewSource &source : folders_->list().wanted()) {
            sources.push_back(source.path);
        }
        drive_->setNeed(folders_->list().total().bytes, std::move(sources));
    }
    stepper_->setVisible(step != Existing);
    stepper_->setStep(step == Existing ? 0 : static_cast<int>(step));
    stack_->setCurrentIndex(static_cast<int>(step));
    showButtons();
}

void FirstStart::showButtons()
{
    existingButton_->setVisible(step_ == Folders);
    back_->setVisible(step_ != Folders);
    next_->setText(step_ == Review     ? tr("&Start the backup")
                   : step_ == Existing ? existing_->document() ? tr("&Use this configuration")
                                                               : tr("&Go on with this backup")
                                       : tr("&Next"));
    const bool isDone = step_ == Folders    ? folders_->isDone()
                        : step_ == Drive    ? drive_->isDone()
                        : step_ == Existing ? existing_->isDone()
                                            : folders_->isDone() && drive_->isDone();
    next_->setEnabled(isDone && !saving_);
    back_->setEnabled(!saving_);
    if (step_ == Review && drive_->info()) {
        review_->showAll(folders_->list(), *drive_->info());
    }
}

void FirstStart::back()
{
    goTo(step_ == Review ? Drive : Folders);
}

void FirstStart::next()
{
    switch (step_) {
    case Folders:
        goTo(Drive);
        break;
    case Drive:
        goTo(Review);
        break;
    case Review:
        start();
        break;
    case Existing:
        takeOver();
        break;
    }
}

// The folder of the backup is known then; its sources may be.
void FirstStart::takeOver()
{
    if (existing_->document()) {
        finishWith(service_.save(*existing_->document(), Saved::KeepingOld));
        return;
    }
    if (!existing_->backup()) {
        return;
    }
    const DestinationInfo backup = *existing_->backup();
    for (NewFolderRow *row : folders_->list().rows()) {
        row->setWanted(false);
    }
    for (const SourceStatus &source : backup.sources) {
        if (const Result<AbsPath> path = AbsPath::parse(source.path)) {
            folders_->list().addFolder(*path, source.name);
        }
    }
    drive_->setFolder(backup.folder);
    // What the backup holds would count as deleted when a new rule left it out.
    useExcludes({});
    Q_EMIT said(tr("This backup goes on. Choose the folders that it is made of."));
    goTo(Folders);
}

JsonValue FirstStart::document() const
{
    JsonValue document = service_.setup().document;
    if (document.as<JsonValue::Object>() == nullptr) {
        document = JsonValue(JsonValue::Object{});
    }
    document.remove("sources");
    for (const NewSource &source : folders_->list().wanted()) {
        addSource(document, source);
    }
    document.set("backup_root", JsonValue(configPath(drive_->folder())));
    setUnlessDefault(document, "exclude", textList(excludes_.lines));
    setUnlessDefault(document, "exclude_caches", JsonValue(excludes_.excludeCaches));
    setUnlessDefault(document, "exclude_larger_than",
                     excludes_.excludeLargerThan
                         ? JsonValue(formatSize(*excludes_.excludeLargerThan))
                         : JsonValue(nullptr));
    return document;
}

void FirstStart::start()
{
    finishWith(saveSetup(service_, document(), this));
}

void FirstStart::finishWith(Answer<Result<void>> saving)
{
    saving_ = true;
    showButtons();
    saving.then(this, [this](const Result<void> &saved) {
        saving_ = false;
        showButtons();
        if (saved) {
            Q_EMIT done();
        } else if (step_ == Existing) {
            existing_->fail(errorText(saved.error()));
        } else {
            review_->fail(errorText(saved.error()));
        }
    });
}

}  // namespace holdfast::ui
