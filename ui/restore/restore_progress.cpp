// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/restore/restore_progress.h"

#include "ui/folders/folder_counter.h"
#include "ui/text/texts.h"

#include <QLabel>
#include <QProgressBar>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>

namespace holdfast::ui
{

RestoreProgress::RestoreProgress(QWidget *parent) : QWidget(parent)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(12);
    title_ = new QLabel(this);
    title_->setTextFormat(Qt::PlainText);
    title_->setObjectName(QStringLiteral("progressTitle"));
    title_->setWordWrap(true);
    bar_ = new QProgressBar(this);
    bar_->setObjectName(QStringLiteral("progressBar"));
    bar_->setAccessibleName(tr("Progress of the restore"));
    detail_ = new QLabel(this);
    detail_->setTextFormat(Qt::PlainText);
    detail_->setObjectName(QStringLiteral("progressDetail"));
    layout->addStretch(2);
    layout->addWidget(title_);
    layout->addWidget(bar_);
    layout->addWidget(detail_);
    layout->addStretch(3);
    timer_ = new QTimer(this);
    timer_->setInterval(100);
    connect(timer_, &QTimer::timeout, this, &RestoreProgress::pull);
}

void RestoreProgress::start(WorkPtr work, const RestoreCounts &expected)
{
    work_ = std::move(work);
    expected_ = expected;
    isStopping_ = false;
    bar_->setRange(0, 0);
    bar_->reset();
    title_->setText(tr("Waiting for the backup that is under way…"));
    detail_->clear();
    pull();
    timer_->start();
}

void RestoreProgress::showStopping()
{
    isStopping_ = true;
    title_->setText(tr("Stopping after the file in hand…"));
}

void RestoreProgress::finish()
{
    timer_->stop();
    work_.reset();
}

void RestoreProgress::pull()
{
    const RunProgress &progress = work_->progress;
    if (progress.phase.load() == RunProgress::Phase::Starting) {
        return;
    }
    const std::int64_t files = std::min(progress.filesDone.load(), expected_.files);
    const std::uint64_t bytes = std::min(progress.bytesDone.load(), expected_.bytes);
    if (!isStopping_) {
        title_->setText(tr("Restoring %Ln files…", nullptr, static_cast<int>(expected_.files)));
    }
    // Bytes tell more; files without any are counted, too.
    const double part =
        expected_.bytes > 0   ? static_cast<double>(bytes) / static_cast<double>(expected_.bytes)
        : expected_.files > 0 ? static_cast<double>(files) / static_cast<double>(expected_.files)
                              : 0;
    bar_->setRange(0, 1000);
    bar_->setValue(std::max(bar_->value(), static_cast<int>(part * 1000)));
    detail_->setText(tr("%1 of %2, %3 of %4", "files, bytes")
                         .arg(numberText(files), filesText(expected_.files), sizeText(bytes),
                              sizeText(expected_.bytes)));
}

}  // namespace holdfast::ui
