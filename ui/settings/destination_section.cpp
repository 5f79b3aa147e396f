// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/destination_section.h"

#include "ui/overview/destination_question.h"
#include "ui/settings/change_destination_dialog.h"
#include "ui/setup/destination_text.h"
#include "ui/text/texts.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/prose.h"

#include <QHBoxLayout>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

namespace holdfast::ui
{
namespace
{

constexpr int kBarHeight = 8;
constexpr int kBarSteps = 1000;

}  // namespace

DestinationSection::DestinationSection(BackupService &service,
                                       std::function<Answer<std::vector<Volume>>()> volumes,
                                       QWidget *parent)
    : Section(tr("Destination"), {}, parent),
      service_(service),
      volumes_(std::move(volumes)),
      path_(new ElidedLine({}, this)),
      identity_(new Prose(Prose::Role::Note, {}, this)),
      bar_(new QProgressBar(this)),
      room_(new Prose(Prose::Role::Note, {}, this)),
      state_(new Notice(this)),
      notes_(new QVBoxLayout)
{
    auto *row = new QHBoxLayout;
    row->setSpacing(kSpacing);
    path_->setObjectName(QStringLiteral("destinationPath"));
    row->addWidget(path_, 1);
    auto *change = new QPushButton(icon(QStringLiteral("drive")), tr("C&hange…"), this);
    change->setObjectName(QStringLiteral("destinationChange"));
    row->addWidget(change);
    column().addLayout(row);
    bar_->setObjectName(QStringLiteral("destinationBar"));
    bar_->setRange(0, kBarSteps);
    bar_->setTextVisible(false);
    bar_->setFixedHeight(kBarHeight);
    bar_->setAccessibleName(tr("Space used on the backup drive"));
    column().addWidget(bar_);
    room_->setObjectName(QStringLiteral("destinationRoom"));
    column().addWidget(room_);
    identity_->setObjectName(QStringLiteral("destinationIdentity"));
    identity_->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    column().addWidget(identity_);
    state_->setObjectName(QStringLiteral("destinationState"));
    auto *accept =
        state_->addButton(tr("It is the right dri&ve…"), QStringLiteral("destinationIsRight"));
    connect(accept, &QPushButton::clicked, this, [this] { askAboutDestination(service_, this); });
    column().addWidget(state_);
    notes_->setSpacing(6);
    column().addLayout(notes_);
    connect(change, &QPushButton::clicked, this, &DestinationSection::change);
    connect(&service, &BackupService::stateChanged, this, &DestinationSection::showState);
    showState();
    showNotes();
}

void DestinationSection::refresh()
{
    const AbsPath &folder = service_.setup().config.backupRoot;
    path_->setText(nameText(folder.bytes()));
    const int generation = ++generation_;
    service_.status().then(this, [this, generation](const Result<BackupStatus> &answer) {
        if (generation != generation_ || !answer) {
            return;
        }
        identity_->setText(
            answer->backupId.empty()
                ? tr("Nothing was backed up there yet.")
                : tr("Identity of the backup: %1").arg(isolated(nameText(answer->backupId))));
    });
    if (folder.isEmpty()) {
        return;
    }
    service_.examineDestination(folder).then(
        this, [this, generation](const Result<DestinationInfo> &answer) {
            if (generation == generation_) {
                info_ = answer ? std::optional(*answer) : std::nullopt;
                showNotes();
            }
        });
}

void DestinationSection::showState()
{
    const Error *obstacle = service_.state().obstacle();
    const bool isOther = obstacle != nullptr && (obstacle->code == ErrorCode::Refused ||
                                                 obstacle->code == ErrorCode::Gone);
    state_->setText(Tone::Bad, isOther ? errorText(*obstacle) : QString());
}

void DestinationSection::showNotes()
{
    for (Notice *old : noteWidgets_) {
        old->hide();
        old->deleteLater();
    }
    noteWidgets_.clear();
    const bool isKnown = info_ && info_->totalBytes > 0;
    bar_->setVisible(isKnown);
    room_->setVisible(isKnown || !info_);
    if (!info_) {
        room_->setText(tr("The drive is not connected, or can’t be read."));
        return;
    }
    if (isKnown) {
        const double used =
            1.0 - static_cast<double>(info_->freeBytes) / static_cast<double>(info_->totalBytes);
        bar_->setValue(static_cast<int>(used * kBarSteps));
        room_->setText(tr("%1 of %2 are free. File system: %3.")
                           .arg(sizeText(info_->freeBytes), sizeText(info_->totalBytes),
                                isolated(nameText(info_->fileSystem))));
    }
    DestinationInfo shown = *info_;
    shown.totalBytes = 0;  // room is told above
    shown.holds = DestinationInfo::Holds::Nothing;
    for (const DestinationNote &note : destinationNotes(shown, 0, false)) {
        auto *widget = new Notice(this);
        notes_->addWidget(widget);
        widget->setText(note.tone, note.text);
        noteWidgets_.push_back(widget);
    }
}

void DestinationSection::change()
{
    auto *dialog = new ChangeDestinationDialog(service_, volumes_, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this] {
        Q_EMIT said(tr("The backup goes to the new place from now on."));
        refresh();
    });
    dialog->open();
}

}  // namespace holdfast::ui
