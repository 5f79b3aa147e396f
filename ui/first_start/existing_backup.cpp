// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/first_start/existing_backup.h"

#include "ui/setup/setup_edit.h"
#include "ui/text/texts.h"
#include "ui/widgets/choose_path.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/local_path.h"
#include "ui/widgets/prose.h"

#include <QCoreApplication>
#include <QDragEnterEvent>
#include <QHBoxLayout>
#include <QMimeData>
#include <QPushButton>
#include <QVBoxLayout>

#include <utility>

namespace holdfast::ui
{
namespace
{

struct Summary {
    Q_DECLARE_TR_FUNCTIONS(ConfigSummary)
};

}  // namespace

ExistingBackup::ExistingBackup(BackupService &service, QWidget *parent)
    : QWidget(parent),
      service_(service),
      notice_(new Notice(this)),
      details_(new Prose(Prose::Role::Body, {}, this))
{
    setObjectName(QStringLiteral("existingBackup"));
    setAcceptDrops(true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(kSpacing);
    column->addWidget(new Prose(Prose::Role::Title, tr("Go on with a backup that you have"), this));
    column->addWidget(new Prose(Prose::Role::Note,
                                tr("Backups of Holdfast and of the original Python tool are taken "
                                   "over as they are: what is "
                                   "stored is not copied again, and versions keep their numbers. "
                                   "Choose the backup’s folder, "
                                   "or the configuration file (config.json) that you used so far."),
                                this));
    auto *row = new QHBoxLayout;
    auto *folder = new QPushButton(icon(QStringLiteral("drive")), tr("Backup &folder…"), this);
    folder->setObjectName(QStringLiteral("existingFolder"));
    auto *file = new QPushButton(icon(QStringLiteral("file")), tr("&Configuration file…"), this);
    file->setObjectName(QStringLiteral("existingFile"));
    row->addWidget(folder);
    row->addWidget(file);
    row->addStretch(1);
    column->addLayout(row);
    notice_->setObjectName(QStringLiteral("existingNotice"));
    column->addWidget(notice_);
    details_->setObjectName(QStringLiteral("existingDetails"));
    column->addWidget(details_);
    column->addStretch(1);
    connect(folder, &QPushButton::clicked, this, &ExistingBackup::chooseFolder);
    connect(file, &QPushButton::clicked, this, &ExistingBackup::chooseFile);
}

void ExistingBackup::chooseFolder()
{
    ui::chooseFolder(this, tr("Choose the folder of the backup"),
                     [this](const AbsPath &folder) { examineFolder(folder); });
}

void ExistingBackup::chooseFile()
{
    ui::chooseFile(this, tr("Choose the configuration file"),
                   {tr("Configuration files (*.json)"), tr("All files (*)")},
                   [this](const AbsPath &file) { readConfiguration(file); });
}

void ExistingBackup::begin()
{
    backup_.reset();
    document_.reset();
    details_->clear();
    notice_->setText(Tone::Plain, tr("Looking at it…"));
    Q_EMIT changed();
}

void ExistingBackup::examineFolder(const AbsPath &folder)
{
    begin();
    const int generation = ++generation_;
    service_.examineDestination(folder).then(
        this, [this, generation](const Result<DestinationInfo> &answer) {
            if (generation != generation_) {
                return;
            }
            if (answer) {
                showBackup(*answer);
            } else {
                fail(errorText(answer.error()));
            }
            Q_EMIT changed();
        });
}

void ExistingBackup::showBackup(const DestinationInfo &info)
{
    using Holds = DestinationInfo::Holds;
    if (info.holds != Holds::Backup && info.holds != Holds::Original) {
        fail(info.holds == Holds::Files
                 ? tr("No backup was found in %1. Choose the folder that holds “state.json” and "
                      "“versions”.")
                       .arg(isolated(nameText(info.folder.bytes())))
                 : tr("%1 is empty: there is no backup in it.")
                       .arg(isolated(nameText(info.folder.bytes()))));
        return;
    }
    backup_ = info;
    notice_->setText(
        Tone::Good,
        info.holds == Holds::Backup
            ? tr("This is a backup of Holdfast: %1").arg(isolated(nameText(info.folder.bytes())))
            : tr("This is a backup of the original tool: %1")
                  .arg(isolated(nameText(info.folder.bytes()))));
    QStringList lines;
    for (const SourceStatus &source : info.sources) {
        lines << (source.available
                      ? tr("“%1” from %2", "name, path")
                            .arg(isolated(nameText(source.name)), isolated(nameText(source.path)))
                      : tr("“%1” from %2, which is not there now", "name, path")
                            .arg(isolated(nameText(source.name)), isolated(nameText(source.path))));
    }
    details_->setText(
        lines.isEmpty()
            ? tr("Next, choose the folders that this backup was made of. Use the same ones as "
                 "before, so that what is stored already is recognised.")
            : tr("It holds:") + u'\n' + lines.join(u'\n'));
}

void ExistingBackup::readConfiguration(const AbsPath &file)
{
    begin();
    const int generation = ++generation_;
    service_.readDocument(file).then(this,
                                     [this, generation, file](const Result<JsonValue> &answer) {
                                         if (generation != generation_) {
                                             return;
                                         }
                                         if (answer) {
                                             showDocument(file, rebased(*answer, file.parent()));
                                         } else {
                                             fail(errorText(answer.error()));
                                         }
                                         Q_EMIT changed();
                                     });
}

void ExistingBackup::showDocument(const AbsPath &file, const JsonValue &document)
{
    const ParsedConfig parsed = service_.check(document);
    details_->setText(configSummary(parsed));
    if (!parsed.ok()) {
        notice_->setText(Tone::Bad, tr("This configuration can’t be used as it is: %1")
                                        .arg(isolated(nameText(file.bytes()))));
        return;
    }
    document_ = document;
    notice_->setText(
        Tone::Good, tr("This configuration can be used: %1").arg(isolated(nameText(file.bytes()))));
}

void ExistingBackup::fail(const QString &text)
{
    notice_->setText(Tone::Bad, text);
}

void ExistingBackup::dragEnterEvent(QDragEnterEvent *event)
{
    if (draggedPaths(*event->mimeData()).size() == 1) {
        event->acceptProposedAction();
    }
}

void ExistingBackup::dropEvent(QDropEvent *event)
{
    const std::vector<AbsPath> paths = draggedPaths(*event->mimeData());
    if (paths.empty()) {
        return;
    }
    // It stays where it is, whatever the file manager proposed.
    event->setDropAction(Qt::CopyAction);
    event->accept();
    if (paths.front().name().ends_with(".json")) {
        readConfiguration(paths.front());
    } else {
        examineFolder(paths.front());
    }
}

QString configSummary(const ParsedConfig &parsed)
{
    QStringList lines;
    for (const ConfigNotice &notice : parsed.notices) {
        if (notice.severity == ConfigNotice::Severity::Error) {
            lines << Summary::tr("%1: %2").arg(isolated(nameText(notice.key)),
                                               isolated(nameText(notice.message)));
        }
    }
    if (!parsed.ok()) {
        return lines.join(u'\n');
    }
    for (const SourceConfig &source : parsed.config.sources) {
        lines << Summary::tr("Backs up %1").arg(isolated(nameText(source.path.bytes())));
    }
    lines << Summary::tr("The backup is in %1")
                 .arg(isolated(nameText(parsed.config.backupRoot.bytes())));
    for (const ConfigNotice &notice : parsed.notices) {
        lines << Summary::tr("To be known: %1: %2")
                     .arg(isolated(nameText(notice.key)), isolated(nameText(notice.message)));
    }
    return lines.join(u'\n');
}

}  // namespace holdfast::ui
