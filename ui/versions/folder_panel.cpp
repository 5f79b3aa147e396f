// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/versions/folder_panel.h"

#include "ui/overview/away_text.h"
#include "ui/text/texts.h"
#include "ui/versions/panel_header.h"
#include "ui/versions/usage_model.h"
#include "ui/widgets/column_text.h"
#include "ui/widgets/icons.h"

#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTreeView>
#include <QVBoxLayout>

#include <utility>

namespace holdfast::ui
{
namespace
{

/// More than anybody reads: a folder may hold hundreds of thousands of names.
constexpr std::size_t kMostRows = 1000;

}  // namespace

FolderPanel::FolderPanel(BackupService &service, QWidget *parent) : Pane(parent), service_(service)
{
    build();
    connect(restore_, &QPushButton::clicked, this, [this] {
        if (path_) {
            Q_EMIT restoreWanted({*path_}, at_);
        }
    });
}

FolderPanel::~FolderPanel()
{
    stop_.request_stop();
}

void FolderPanel::build()
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(12);
    header_ = new PanelHeader(this);
    layout->addWidget(header_);
    restore_ = new QPushButton(icon(QStringLiteral("restore")), QString(), this);
    restore_->setObjectName(QStringLiteral("restoreFolder"));
    restore_->setToolTip(tr("Bring this folder back; what will happen is shown first"));
    layout->addWidget(restore_, 0, Qt::AlignLeading);
    summary_ = new QLabel(this);
    summary_->setObjectName(QStringLiteral("folderSummary"));
    summary_->setTextFormat(Qt::PlainText);
    summary_->setWordWrap(true);
    layout->addWidget(summary_);
    model_ = new UsageModel(this);
    list_ = new QTreeView(this);
    heading_ = new QLabel(tr("&What takes the space"), this);
    heading_->setBuddy(list_);
    QFont bold = heading_->font();
    bold.setBold(true);
    heading_->setFont(bold);
    layout->addWidget(heading_);
    list_->setObjectName(QStringLiteral("usageList"));
    list_->setAccessibleName(tr("What is in this folder, the largest first"));
    list_->setModel(model_);
    list_->setRootIsDecorated(false);
    list_->setUniformRowHeights(true);
    list_->setAllColumnsShowFocus(true);
    new ColumnText({UsageModel::Files, UsageModel::Now, UsageModel::History}, list_);
    QHeaderView *header = list_->header();
    header->setStretchLastSection(false);
    header->setSectionResizeMode(UsageModel::Name, QHeaderView::Stretch);
    fitColumn(*list_, UsageModel::Files, numberText(999'999));
    fitColumn(*list_, UsageModel::Now, sizeText(999'900));
    fitColumn(*list_, UsageModel::History, sizeText(999'900));
    layout->addWidget(list_, 1);
}

void FolderPanel::showFolder(const NamedPath &path, std::optional<TimeNs> at, TimeNs deletedAt)
{
    const bool isSource = path.path.isEmpty();
    header_->setContent(isSource ? QStringLiteral("folders") : QStringLiteral("folder"),
                        isSource ? nameText(path.sourceName) : nameText(path.path.name()),
                        isSource ? tr("A folder that is backed up")
                                 : pathText(path.sourceName, path.path.parent()));
    const std::optional<TimeNs> before = at_;
    if (deletedAt != 0) {
        at_ = deletedAt - 1;
        restore_->setText(tr("&Restore as it was before it was deleted…"));
    } else {
        at_ = at;
        restore_->setText(at ? tr("&Restore as it was then…") : tr("&Restore…"));
    }
    const bool isSame =
        path_ && path_->sourceName == path.sourceName && path_->path == path.path && before == at_;
    path_ = path;
    if (!isSame) {
        model_->setUsage({});
        summary_->setText(tr("Counting what is in it…"));
        ask();
    }
}

void FolderPanel::refresh()
{
    isStale_ = path_.has_value();
    if (isVisible()) {
        refreshIfStale();
    }
}

void FolderPanel::refreshIfStale()
{
    if (std::exchange(isStale_, false)) {
        ask();
    }
}

void FolderPanel::showEvent(QShowEvent *event)
{
    Pane::showEvent(event);
    refreshIfStale();
}

void FolderPanel::ask()
{
    isStale_ = false;
    stop_.request_stop();
    stop_ = std::stop_source();
    const int question = ++question_;
    askLargest(service_, *path_, kMostRows, stop_.get_token(), at_)
        .then(this, [this, question](Result<UsageDigest> answer) {
            if (question == question_) {
                take(std::move(answer));
            }
        });
}

void FolderPanel::take(Result<UsageDigest> answer)
{
    const bool any = answer && answer->count > 0;
    heading_->setVisible(any);
    list_->setVisible(any);
    if (!answer) {
        model_->setUsage({});
        summary_->setText(answer.error().code == ErrorCode::NotFound &&
                                  !isAboutBackup(service_, answer.error())
                              ? (at_ ? tr("This folder was not there then.")
                                     : tr("This folder is not in the backup now."))
                              : unansweredText(service_, answer.error()));
        return;
    }
    const std::int64_t files = answer->files;
    const std::uint64_t past = answer->pastBytes;
    const bool isAll = answer->count == static_cast<std::int64_t>(answer->largest.size());
    heading_->setText(
        isAll ? tr("&What takes the space")
              : tr("&What takes the space: the largest of %1").arg(numberText(answer->count)));
    model_->setUsage(std::move(answer->largest));
    list_->setColumnHidden(UsageModel::History, at_.has_value());
    if (at_) {
        summary_->setText(
            files == 0 ? tr("It held no files then.")
                       : tr("It held %Ln files with %1 then.", nullptr, static_cast<int>(files))
                             .arg(sizeText(answer->currentBytes)));
        return;
    }
    if (!any) {
        summary_->setText(tr("Nothing is in this folder now."));
        return;
    }
    const QString now =
        files == 0 ? tr("It holds no files now.")
                   : tr("It holds %Ln files with %1 now.", nullptr, static_cast<int>(files))
                         .arg(sizeText(answer->currentBytes));
    summary_->setText(past == 0 ? now
                                : tr("%1 Earlier versions and deleted files take another %2.",
                                     "a sentence, a size")
                                      .arg(now, sizeText(past)));
}

}  // namespace holdfast::ui
