// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/change_destination_dialog.h"

#include "ui/first_start/drive_step.h"
#include "ui/setup/save_setup.h"
#include "ui/setup/setup_edit.h"
#include "ui/text/texts.h"
#include "ui/widgets/dialog_columns.h"
#include "ui/widgets/prose.h"

#include <QDialogButtonBox>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace holdfast::ui
{

ChangeDestinationDialog::ChangeDestinationDialog(
    BackupService &service, std::function<Answer<std::vector<Volume>>()> volumes, QWidget *parent)
    : QDialog(parent),
      service_(service),
      drive_(new DriveStep(service, std::move(volumes), this)),
      notice_(new Notice(this)),
      use_(nullptr)
{
    setObjectName(QStringLiteral("changeDestinationDialog"));
    setWindowTitle(tr("Change the destination"));
    const DialogColumns columns(*this);
    QVBoxLayout *const column = &columns.content();
    column->addWidget(new Prose(Prose::Role::Title, tr("Where shall the backup go?"), this));
    column->addWidget(new Prose(
        Prose::Role::Note,
        tr("In an empty place a new backup begins, and the present one stays as it is. To take all "
           "versions along, first copy the whole folder of the present backup to the new drive "
           "with your file manager, then choose that copy here."),
        this));
    column->addWidget(drive_, 1);
    notice_->setObjectName(QStringLiteral("changeDestinationNotice"));
    column->addWidget(notice_);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    use_ = buttons->addButton(tr("&Use this place"), QDialogButtonBox::AcceptRole);
    use_->setObjectName(QStringLiteral("changeDestinationUse"));
    columns.whole().addWidget(buttons);
    columns.resize(std::max(700, fontMetrics().averageCharWidth() * 96),
                   fontMetrics().height() * 32);
    connect(buttons, &QDialogButtonBox::accepted, this, &ChangeDestinationDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &ChangeDestinationDialog::reject);
    connect(drive_, &DriveStep::changed, this, &ChangeDestinationDialog::showButtons);
    std::vector<AbsPath> sources;
    for (const SourceConfig &source : service.setup().config.sources) {
        sources.push_back(source.path);
    }
    drive_->setNeed(0, sources);
    service.status().then(this, [this, sources](const Result<BackupStatus> &answer) {
        if (answer) {
            std::uint64_t bytes = 0;
            for (const SourceStatus &source : answer->sources) {
                bytes += source.bytes;
            }
            drive_->setNeed(bytes, sources);
        }
    });
    showButtons();
}

void ChangeDestinationDialog::showButtons()
{
    const bool isSame = drive_->folder() == service_.setup().config.backupRoot;
    notice_->setText(Tone::Plain,
                     isSame ? tr("This is where the backup goes already.") : QString());
    use_->setEnabled(drive_->isDone() && !isSame && !saving_);
}

void ChangeDestinationDialog::accept()
{
    if (!use_->isEnabled()) {
        return;
    }
    saving_ = true;
    use_->setEnabled(false);
    JsonValue document = service_.setup().document;
    document.set("backup_root", JsonValue(configPath(drive_->folder())));
    saveSetup(service_, std::move(document), this).then(this, [this](const Result<void> &saved) {
        saving_ = false;
        if (saved) {
            QDialog::accept();
            return;
        }
        showButtons();
        notice_->setText(Tone::Bad, errorText(saved.error()));
    });
}

}  // namespace holdfast::ui
