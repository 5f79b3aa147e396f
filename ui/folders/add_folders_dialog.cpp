// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/folders/add_folders_dialog.h"

#include "ui/folders/new_folder_list.h"
#include "ui/setup/save_setup.h"
#include "ui/text/texts.h"
#include "ui/widgets/choose_path.h"
#include "ui/widgets/dialog_columns.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/local_path.h"
#include "ui/widgets/prose.h"
#include "ui/widgets/scrolling.h"

#include <QDialogButtonBox>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

namespace holdfast::ui
{

AddFoldersDialog::AddFoldersDialog(BackupService &service, const std::vector<AbsPath> &folders,
                                   QWidget *parent)
    : QDialog(parent),
      service_(service),
      list_(new NewFolderList(service)),
      summary_(new Prose(Prose::Role::Strong)),
      notice_(new Notice(this)),
      add_(nullptr)
{
    setObjectName(QStringLiteral("addFoldersDialog"));
    setWindowTitle(tr("Add folders"));
    const DialogColumns columns(*this);
    QVBoxLayout *const column = &columns.content();
    column->addWidget(new Prose(Prose::Role::Title, tr("Add folders to the backup"), this));
    column->addWidget(new Prose(Prose::Role::Note,
                                tr("Each folder is backed up with all that is in it. More can be "
                                   "dropped here."),
                                this));
    QScrollArea *const scroll = scrolling(list_, this);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    column->addWidget(scroll, 1);
    notice_->setObjectName(QStringLiteral("addFoldersNotice"));
    column->addWidget(notice_);
    summary_->setObjectName(QStringLiteral("addFoldersSummary"));
    summary_->setWordWrap(true);
    column->addWidget(summary_);

    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    auto *more = buttons->addButton(tr("&More folders…"), QDialogButtonBox::ActionRole);
    more->setObjectName(QStringLiteral("addFoldersMore"));
    more->setAutoDefault(false);
    add_ = buttons->addButton(tr("&Add"), QDialogButtonBox::AcceptRole);
    add_->setObjectName(QStringLiteral("addFoldersAdd"));
    add_->setDefault(true);
    columns.whole().addWidget(buttons);
    connect(more, &QPushButton::clicked, this, &AddFoldersDialog::chooseMore);
    connect(buttons, &QDialogButtonBox::accepted, this, &AddFoldersDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &AddFoldersDialog::reject);
    connect(list_, &NewFolderList::changed, this, &AddFoldersDialog::showTotal);
    list_->setConfig(service.setup().config);
    list_->addFolders(folders);
    // As many rows in sight as the screen has room for.
    const int line = fontMetrics().height();
    columns.resize(std::max(680, fontMetrics().averageCharWidth() * 94),
                   std::max(line * 28, list_->sizeHint().height() + line * 14));
    // Those that come later.
    connect(list_, &NewFolderList::added, scroll,
            [scroll](QWidget *row) { bringIntoSight(*scroll, *row); });
    examine();
}

void AddFoldersDialog::examine()
{
    const AbsPath &backup = service_.setup().config.backupRoot;
    if (backup.isEmpty()) {
        return;
    }
    service_.examineDestination(backup).then(this, [this](const Result<DestinationInfo> &info) {
        if (info && info->exists) {
            free_ = info->freeBytes;
            showTotal();
        }
    });
}

void AddFoldersDialog::chooseMore()
{
    chooseFolder(this, tr("Choose a folder to back up"),
                 [this](const AbsPath &folder) { list_->addFolders({folder}); });
}

void AddFoldersDialog::showTotal()
{
    const auto wanted = static_cast<int>(list_->wanted().size());
    const FolderCount total = list_->total();
    QString text;
    if (wanted == 0) {
        text = list_->rows().empty() ? tr("Choose a folder, or drop one here.")
                                     : tr("None of these folders can be added.");
        for (const NewFolderRow *row : list_->rows()) {
            if (row->verdict().canBeAdded()) {
                text = tr("Tick the folders that you want to add.");
            }
        }
    } else {
        text =
            tr("%Ln folders with %1.", nullptr, wanted).arg(countText(total, list_->isCounting()));
        if (free_) {
            text += u' ' + tr("%1 are free on the backup drive.").arg(sizeText(*free_));
        }
    }
    summary_->setText(text);
    if (free_ && total.bytes > *free_) {
        notice_->setText(Tone::Warning,
                         tr("There may not be enough room on the backup drive. Leave "
                            "something out, or make room there first."));
    } else {
        notice_->clear();
    }
    add_->setText(wanted > 1 ? tr("&Add %Ln folders", nullptr, wanted) : tr("&Add"));
    add_->setEnabled(wanted > 0 && !list_->hasProblem() && !saving_);
}

void AddFoldersDialog::accept()
{
    const std::vector<NewSource> wanted = list_->wanted();
    if (wanted.empty() || list_->hasProblem() || saving_) {
        return;
    }
    saving_ = true;
    add_->setEnabled(false);
    JsonValue document = service_.setup().document;
    for (const NewSource &source : wanted) {
        addSource(document, source);
    }
    saveSetup(service_, std::move(document), this)
        .then(this, [this, count = static_cast<int>(wanted.size())](const Result<void> &saved) {
            saving_ = false;
            showTotal();
            if (!saved) {
                notice_->setText(Tone::Bad, errorText(saved.error()));
                return;
            }
            Q_EMIT added(count);
            QDialog::accept();
        });
}

}  // namespace holdfast::ui
