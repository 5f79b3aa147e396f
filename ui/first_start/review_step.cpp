// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/first_start/review_step.h"

#include "ui/setup/exclude_rules.h"
#include "ui/text/texts.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/prose.h"

#include <QCheckBox>
#include <QFormLayout>
#include <QGridLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace holdfast::ui
{

ReviewStep::ReviewStep(BackupService &service, QWidget *parent)
    : QWidget(parent),
      service_(service),
      folders_(new Prose(Prose::Role::Body, {}, this)),
      destination_(new Prose(Prose::Role::Body, {}, this)),
      left_(new Prose(Prose::Role::Note, {}, this)),
      room_(new Prose(Prose::Role::Body, {}, this)),
      notice_(new Notice(this))
{
    setObjectName(QStringLiteral("reviewStep"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(kSpacing);
    column->addWidget(new Prose(Prose::Role::Title, tr("Ready to start"), this));
    column->addWidget(new Prose(Prose::Role::Note,
                                tr("The first backup copies everything, which may take a while. "
                                   "From then on changes are backed up within seconds, and earlier "
                                   "versions are kept."),
                                this));
    auto *form = new QFormLayout;
    form->setHorizontalSpacing(kPageMargin);
    form->setVerticalSpacing(kSpacing);
    form->setLabelAlignment(Qt::AlignLeading | Qt::AlignTop);
    folders_->setObjectName(QStringLiteral("reviewFolders"));
    destination_->setObjectName(QStringLiteral("reviewDestination"));
    room_->setObjectName(QStringLiteral("reviewRoom"));
    left_->setObjectName(QStringLiteral("reviewLeft"));
    const auto add = [this, form](const QString &name, Prose *value) {
        auto *label = new Prose(Prose::Role::Strong, name, this);
        label->setAlignment(Qt::AlignLeading | Qt::AlignTop);  // beside the first line
        form->addRow(label, value);
    };
    add(tr("Folders"), folders_);
    add(tr("Backup"), destination_);
    add(tr("Size"), room_);
    column->addLayout(form);
    column->addSpacing(kSpacing);
    column->addWidget(new Prose(Prose::Role::Heading, tr("Left out"), this));
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(kPageMargin);
    grid->setVerticalSpacing(8);
    int at = 0;
    for (const ExcludePreset &preset : excludePresets()) {
        auto *check = new QCheckBox(preset.title, this);
        check->setObjectName(QStringLiteral("preset_") + preset.id);
        check->setToolTip(preset.explanation);
        check->setAccessibleDescription(preset.explanation);
        connect(check, &QCheckBox::clicked, this, [this, &preset] {
            ExcludeSettings settings = settings_;
            const bool on = presetState(preset, settings.lines) != Qt::Checked;
            settings.lines = withPreset(preset, std::move(settings.lines), on);
            setExcludes(settings);
            Q_EMIT excludesChanged(settings_);
        });
        grid->addWidget(check, at / 3, at % 3);
        presets_.push_back(check);
        ++at;
    }
    grid->setColumnStretch(3, 1);
    column->addLayout(grid);
    column->addWidget(left_);
    auto *edit = new QPushButton(icon(QStringLiteral("filter")), tr("All &rules…"), this);
    edit->setObjectName(QStringLiteral("reviewRules"));
    column->addWidget(edit, 0, Qt::AlignLeading);
    notice_->setObjectName(QStringLiteral("reviewNotice"));
    column->addWidget(notice_);
    column->addStretch(1);
    connect(edit, &QPushButton::clicked, this, &ReviewStep::editExcludes);
}

void ReviewStep::setExcludes(const ExcludeSettings &settings)
{
    settings_ = settings;
    for (std::size_t i = 0; i < presets_.size(); ++i) {
        presets_[i]->setCheckState(presetState(excludePresets()[i], settings_.lines));
    }
}

void ReviewStep::showAll(const NewFolderList &folders, const DestinationInfo &destination)
{
    QStringList names;
    places_.clear();
    for (const NewSource &source : folders.wanted()) {
        names << isolated(nameText(source.path.bytes()));
        places_.push_back({source.path, {}, source.exclude});
    }
    folders_->setText(names.join(u'\n'));
    destination_->setText(isolated(nameText(destination.folder.bytes())));
    const FolderCount total = folders.total();
    const QString size = countText(total, folders.isCounting());
    room_->setText(destination.totalBytes == 0
                       ? size
                       : tr("%1. %2 are free there.").arg(size, sizeText(destination.freeBytes)));
    const QString saved = savedText(total);
    left_->setText(saved.isEmpty() ? tr("The exclude rules leave out nothing.") : saved);
}

void ReviewStep::fail(const QString &text)
{
    notice_->setText(Tone::Bad, text);
}

void ReviewStep::editExcludes()
{
    ExcludeDialog::Request request;
    request.title = tr("What to leave out of all folders");
    request.settings = settings_;
    request.places = places_;
    auto *dialog = new ExcludeDialog(service_, std::move(request), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &ExcludeDialog::applied, this, [this](const ExcludeSettings &settings) {
        setExcludes(settings);
        Q_EMIT excludesChanged(settings_);
    });
    dialog->open();
}

}  // namespace holdfast::ui
