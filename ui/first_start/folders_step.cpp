// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/first_start/folders_step.h"

#include "ui/widgets/choose_path.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/local_path.h"
#include "ui/widgets/prose.h"
#include "ui/widgets/scrolling.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace holdfast::ui
{

FoldersStep::FoldersStep(BackupService &service, const std::vector<AbsPath> &offered,
                         const AbsPath &home, QWidget *parent)
    : QWidget(parent),
      home_(home),
      list_(new NewFolderList(service)),
      summary_(new Prose(Prose::Role::Strong, {}, this))
{
    setObjectName(QStringLiteral("foldersStep"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(kSpacing);
    column->addWidget(new Prose(Prose::Role::Title, tr("Which folders shall be kept safe?"), this));
    column->addWidget(new Prose(Prose::Role::Note,
                                tr("Everything in them is backed up. Other folders can be added, "
                                   "or dropped here; you can change all of this later."),
                                this));
    QScrollArea *const scroll = scrolling(list_, this);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setMinimumHeight(fontMetrics().height() * 8);
    column->addWidget(scroll, 1);
    auto *row = new QHBoxLayout;
    auto *add =
        new QPushButton(icon(QStringLiteral("add-folder")), tr("&Add another folder…"), this);
    add->setObjectName(QStringLiteral("firstStartAdd"));
    row->addWidget(add);
    row->addStretch(1);
    column->addLayout(row);
    summary_->setObjectName(QStringLiteral("firstStartTotal"));
    column->addWidget(summary_);
    connect(add, &QPushButton::clicked, this, &FoldersStep::choose);
    connect(list_, &NewFolderList::changed, this, [this] {
        showTotal();
        Q_EMIT changed();
    });
    connect(list_, &NewFolderList::added, scroll,
            [scroll](QWidget *added) { bringIntoSight(*scroll, *added); });
    list_->offer(offered);
    showTotal();
}

void FoldersStep::choose()
{
    chooseFolder(
        this, tr("Choose a folder to back up"),
        [this](const AbsPath &folder) { list_->addFolders({folder}); }, home_);
}

void FoldersStep::showTotal()
{
    const auto wanted = static_cast<int>(list_->wanted().size());
    summary_->setText(wanted == 0 ? tr("Tick at least one folder.")
                                  : tr("%Ln folders with %1.", nullptr, wanted)
                                        .arg(countText(list_->total(), list_->isCounting())));
}

}  // namespace holdfast::ui
