// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/overview/work_panel.h"

#include "ui/widgets/prose.h"

#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

#include <cmath>

namespace holdfast::ui
{
namespace
{

constexpr int kPullInterval = 100;
constexpr int kSteps = 1000;

}  // namespace

WorkPanel::WorkPanel(QWidget *parent)
    : QWidget(parent),
      text_(new Prose(Prose::Role::Body, {}, this)),
      bar_(new QProgressBar(this)),
      stop_(new QPushButton(tr("&Cancel"), this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    text_->setObjectName(QStringLiteral("workText"));
    column->addWidget(text_);
    auto *row = new QHBoxLayout;
    bar_->setTextVisible(false);
    bar_->setAccessibleName(tr("Progress"));
    row->addWidget(bar_, 1);
    stop_->setObjectName(QStringLiteral("workStop"));
    row->addWidget(stop_);
    column->addLayout(row);
    timer_.setInterval(kPullInterval);
    connect(&timer_, &QTimer::timeout, this, &WorkPanel::pull);
    connect(stop_, &QPushButton::clicked, this, &WorkPanel::stop);
    hide();
}

WorkPanel::~WorkPanel()
{
    if (work_) {
        work_->stop.request_stop();
    }
}

WorkPtr WorkPanel::begin(const QString &activity)
{
    activity_ = activity;
    work_ = std::make_shared<Work>();
    estimate_ = ProgressEstimate();
    clock_.start();
    timer_.start();
    stop_->setEnabled(true);
    stop_->setText(tr("&Cancel"));
    pull();
    show();
    return work_;
}

void WorkPanel::end()
{
    work_.reset();
    timer_.stop();
    hide();
}

void WorkPanel::stop()
{
    if (work_) {
        work_->stop.request_stop();
        stop_->setEnabled(false);
        stop_->setText(tr("Stopping…"));
    }
}

void WorkPanel::pull()
{
    if (!work_) {
        return;
    }
    estimate_.take(ProgressSample::of(work_->progress), clock_.nsecsElapsed());
    const std::optional<double> share = estimate_.share();
    bar_->setRange(0, share ? kSteps : 0);
    if (share) {
        bar_->setValue(static_cast<int>(std::floor(*share * kSteps)));
    }
    const ProgressSample &sample = estimate_.sample();
    const bool hasAmount = sample.filesTotal > 0 || sample.filesDone > 0;
    const QString text = hasAmount ? tr("%1 %2", "Checking the backup… 12 of 40 files")
                                         .arg(activity_, estimate_.amountText())
                                   : activity_;
    if (text_->text() != text) {
        text_->setText(text);
    }
}

}  // namespace holdfast::ui
