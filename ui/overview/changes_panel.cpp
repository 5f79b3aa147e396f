// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/overview/changes_panel.h"

#include "ui/overview/away_text.h"
#include "ui/overview/troubles.h"
#include "ui/text/texts.h"
#include "ui/widgets/bar_chart.h"
#include "ui/widgets/prose.h"

#include <QButtonGroup>
#include <QLocale>
#include <QRadioButton>
#include <QVBoxLayout>

#include <algorithm>

namespace holdfast::ui
{
namespace
{

constexpr int kDays = 28;
constexpr int kLabelEvery = 7;

QString dayText(TimeNs from)
{
    return QLocale().toString(dateTime(from).date(), QStringLiteral("d MMM"));
}

QString changesText(std::int64_t changes)
{
    return ChangesPanel::tr("%Ln changes", nullptr, smallCount(changes));
}

}  // namespace

ChangesPanel::ChangesPanel(BackupService &service, QWidget *parent)
    : QWidget(parent), service_(service)
{
    build();
}

void ChangesPanel::build()
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(kSpacing / 2);
    auto *choice = new QHBoxLayout;
    choice->setSpacing(kSpacing);
    byFiles_ = new QRadioButton(tr("&Changes a day"), this);
    byFiles_->setObjectName(QStringLiteral("changesByFiles"));
    byBytes_ = new QRadioButton(tr("New &data a day"), this);
    byBytes_->setObjectName(QStringLiteral("changesByBytes"));
    byFiles_->setChecked(true);
    auto *group = new QButtonGroup(this);
    group->addButton(byFiles_);
    group->addButton(byBytes_);
    choice->addWidget(byFiles_);
    choice->addWidget(byBytes_);
    choice->addStretch(1);
    column->addLayout(choice);
    chart_ = new BarChart(this);
    chart_->setObjectName(QStringLiteral("changesChart"));
    column->addWidget(chart_, 1);
    note_ = new Prose(Prose::Role::Body, {}, this);
    note_->setObjectName(QStringLiteral("changesNote"));
    column->addWidget(note_);
    connect(byBytes_, &QAbstractButton::toggled, this, &ChangesPanel::draw);
    connect(chart_, &BarChart::groupChosen, this, &ChangesPanel::describe);
    draw();
}

bool ChangesPanel::showsBytes() const
{
    return byBytes_->isChecked();
}

void ChangesPanel::setShowsBytes(bool bytes)
{
    (bytes ? byBytes_ : byFiles_)->setChecked(true);
}

void ChangesPanel::refresh()
{
    const int question = ++question_;
    const QDate today = dateTime(service_.now()).date();
    const TimeNs from = timeOf(today.addDays(1 - kDays).startOfDay());
    const TimeNs until = timeOf(today.addDays(1).startOfDay());
    service_.changes(from, until, kDay)
        .then(this, [this, question, from](const Result<std::vector<ChangeCount>> &answer) {
            if (question != question_) {
                return;
            }
            if (!answer && isAway(service_, answer.error())) {
                return;  // what was known stays, and the page's head says why
            }
            if (!answer) {
                days_.clear();
                draw();
                note_->setText(unansweredText(service_, answer.error()));
                return;
            }
            take(*answer, from);
            draw();
        });
}

// By the calendar of this place: where the clocks change, a day is not 24 hours long.
void ChangesPanel::take(const std::vector<ChangeCount> &counts, TimeNs firstDay)
{
    const QDate first = dateTime(firstDay).date();
    days_.assign(kDays, Day());
    for (int i = 0; i < kDays; ++i) {
        days_[static_cast<std::size_t>(i)].from = timeOf(first.addDays(i).startOfDay());
    }
    for (const ChangeCount &count : counts) {
        // From the middle of the span: its edges may lie an hour aside.
        const qint64 day = first.daysTo(dateTime(count.from + kDay / 2).date());
        if (day >= 0 && day < kDays) {
            days_[static_cast<std::size_t>(day)].files += count.files;
            days_[static_cast<std::size_t>(day)].bytes += count.bytes;
        }
    }
}

void ChangesPanel::draw()
{
    std::vector<BarChart::Group> groups;
    for (std::size_t i = 0; i < days_.size(); ++i) {
        const Day &day = days_[i];
        BarChart::Group group;
        const bool isLabelled = (days_.size() - 1 - i) % kLabelEvery == 0;
        group.label = isLabelled ? dayText(day.from) : QString();
        group.description =
            tr("%1: %2, %3 of new data", "day, 5 changes, size")
                .arg(dayText(day.from), changesText(day.files), sizeText(day.bytes));
        group.values = {showsBytes() ? static_cast<double>(day.bytes)
                                     : static_cast<double>(day.files)};
        groups.push_back(std::move(group));
    }
    chart_->setAccessibleName(showsBytes() ? tr("New data on each of the last 28 days")
                                           : tr("Changes on each of the last 28 days"));
    chart_->setGroups({LegendEntry::Kind::Present}, std::move(groups),
                      showsBytes() ? BarChart::Scale::Bytes : BarChart::Scale::Numbers);
    describe(-1);
}

void ChangesPanel::describe(int index)
{
    if (index >= 0) {
        note_->setText(chart_->groups()[static_cast<std::size_t>(index)].description);
        return;
    }
    if (days_.empty()) {
        note_->clear();  // nothing is known yet
        return;
    }
    std::int64_t files = 0;
    std::uint64_t bytes = 0;
    for (const Day &day : days_) {
        files += day.files;
        bytes += day.bytes;
    }
    if (files != 0 || bytes != 0) {
        note_->setText(tr("%1 and %2 of new data in the last four weeks", "5 changes, size")
                           .arg(changesText(files), sizeText(bytes)));
        return;
    }
    // What a first backup has stored so far is not among the changes yet.
    note_->setText(service_.state().monitor.phase == MonitorPhase::Running
                       ? tr("What this backup stores is shown here when it is done.")
                       : tr("Nothing changed in the last four weeks."));
}

}  // namespace holdfast::ui
