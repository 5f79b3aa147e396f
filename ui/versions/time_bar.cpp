// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/versions/time_bar.h"

#include "ui/text/texts.h"
#include "ui/versions/change_times.h"
#include "ui/versions/time_slider.h"
#include "ui/widgets/fonts.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/tones.h"

#include <QCalendarWidget>
#include <QDateTimeEdit>
#include <QGridLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QTextCharFormat>
#include <QTimer>
#include <QToolButton>

#include <algorithm>
#include <limits>
#include <map>

namespace holdfast::ui
{

TimeBar::TimeBar(BackupService &service, QWidget *parent) : QWidget(parent), service_(service)
{
    times_ = new ChangeTimes(service, this);
    rest_ = new QTimer(this);
    rest_->setSingleShot(true);
    rest_->setInterval(200);
    build();
    connectParts();
    showTime();
}

void TimeBar::build()
{
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(8);
    grid->setVerticalSpacing(0);
    const auto button = [this](const QString &iconName, const QString &text, const QString &name) {
        auto *made = new QToolButton(this);
        made->setIcon(icon(iconName));
        made->setText(text);
        made->setToolTip(text);
        made->setAccessibleName(text);
        made->setAutoRaise(true);
        made->setFocusPolicy(Qt::StrongFocus);
        made->setObjectName(name);
        return made;
    };
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    previous_ = button(mirrored ? QStringLiteral("next") : QStringLiteral("previous"),
                       tr("To the change before"), QStringLiteral("previousChange"));
    next_ = button(mirrored ? QStringLiteral("previous") : QStringLiteral("next"),
                   tr("To the next change"), QStringLiteral("nextChange"));
    slider_ = new TimeSlider(this);
    slider_->setObjectName(QStringLiteral("timeSlider"));
    slider_->setAccessibleName(tr("Time to show"));
    edit_ = new QDateTimeEdit(this);
    edit_->setObjectName(QStringLiteral("timeEdit"));
    edit_->setAccessibleName(tr("Date and time to show"));
    edit_->setCalendarPopup(true);
    edit_->setDisplayFormat(QLocale().dateTimeFormat(QLocale::ShortFormat));
    now_ = new QPushButton(tr("&Now"), this);
    now_->setObjectName(QStringLiteral("now"));
    now_->setToolTip(tr("Show the files as they are now"));
    start_ = new QLabel(this);
    auto *end = new QLabel(tr("now", "the end of the slider"), this);
    for (QLabel *label : {start_, end}) {
        label->setFont(scaledFont(label->font(), 0.85));
        label->setForegroundRole(QPalette::PlaceholderText);
    }
    // Below the groove, in the room that the marks take above it.
    auto *ends = new QWidget(this);
    ends->setAttribute(Qt::WA_TransparentForMouseEvents);
    auto *row = new QHBoxLayout(ends);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(start_);
    row->addStretch(1);
    row->addWidget(end);
    grid->addWidget(previous_, 0, 0, Qt::AlignVCenter);
    grid->addWidget(slider_, 0, 1);
    grid->addWidget(next_, 0, 2, Qt::AlignVCenter);
    grid->addWidget(edit_, 0, 3, Qt::AlignVCenter);
    grid->addWidget(now_, 0, 4, Qt::AlignVCenter);
    grid->addWidget(ends, 0, 1, Qt::AlignBottom);
    grid->setColumnStretch(1, 1);
}

void TimeBar::connectParts()
{
    connect(times_, &ChangeTimes::loaded, this, &TimeBar::takeTimes);
    connect(times_, &ChangeTimes::failed, this, &TimeBar::failed);
    connect(times_, &ChangeTimes::stepped, this,
            [this](std::optional<TimeNs> at) { move(at, true); });
    connect(previous_, &QToolButton::clicked, this, [this] { times_->stepBack(at_); });
    connect(next_, &QToolButton::clicked, this, [this] { times_->stepForward(at_); });
    connect(slider_, &TimeSlider::stepWanted, this, [this](int direction) {
        direction < 0 ? times_->stepBack(at_) : times_->stepForward(at_);
    });
    connect(slider_, &TimeSlider::timeChosen, this,
            [this](std::optional<TimeNs> at) { move(at, false); });
    connect(now_, &QPushButton::clicked, this, [this] { move(std::nullopt, true); });
    connect(edit_, &QDateTimeEdit::dateTimeChanged, this, [this](const QDateTime &time) {
        // What is typed means the minute as a whole.
        move(timeOf(time) + 60 * kSecond - 1, false);
    });
    connect(rest_, &QTimer::timeout, this, [this] {
        if (told_ != at_) {
            told_ = at_;
            Q_EMIT atChanged(at_);
        }
    });
}

void TimeBar::load()
{
    times_->load();
}

TimeNs TimeBar::first() const
{
    return times_->from();
}

void TimeBar::takeTimes()
{
    slider_->setTimes(times_->from(), times_->until(), times_->marks());
    slider_->setTime(at_);
    start_->setText(times_->isEmpty() ? QString()
                                      : QLocale().toString(dateTime(times_->from()).date(),
                                                           QLocale::ShortFormat));
    markDays();
    showTime();
    Q_EMIT loaded();
}

// By weight and a line, which need no colour to be seen.
void TimeBar::markDays()
{
    QCalendarWidget *const calendar = edit_->calendarWidget();
    std::map<QDate, std::int64_t> days;
    for (const ChangeCount &mark : times_->marks()) {
        days[dateTime(mark.from).date()] += mark.files;
    }
    calendar->setDateTextFormat(QDate(), QTextCharFormat());
    for (const auto &[day, files] : days) {
        QTextCharFormat format;
        format.setFontWeight(QFont::Bold);
        format.setFontUnderline(true);
        format.setToolTip(
            tr("%Ln changes", nullptr,
               static_cast<int>(std::min<std::int64_t>(files, std::numeric_limits<int>::max()))));
        calendar->setDateTextFormat(day, format);
    }
}

void TimeBar::setAt(std::optional<TimeNs> at)
{
    move(at, true);
}

void TimeBar::move(std::optional<TimeNs> at, bool atOnce)
{
    if (at && *at >= service_.now()) {
        at = std::nullopt;
    }
    at_ = at;
    showTime();
    Q_EMIT atMoving(at_);
    if (!atOnce) {
        rest_->start();
        return;
    }
    rest_->stop();
    if (told_ != at_) {
        told_ = at_;
        Q_EMIT atChanged(at_);
    }
}

void TimeBar::showTime()
{
    const bool known = !times_->isEmpty();
    slider_->setEnabled(known);
    edit_->setEnabled(known);
    previous_->setEnabled(times_->canStepBack(at_));
    next_->setEnabled(at_.has_value());
    // Not disabled while it has the focus: that would throw the keyboard somewhere else.
    now_->setEnabled(at_.has_value() || now_->hasFocus());
    if (!slider_->isSliderDown()) {
        slider_->setTime(at_);
    }
    slider_->setAccessibleDescription(at_ ? tr("Shown is %1").arg(timeText(*at_))
                                          : tr("Shown is now"));
    const QSignalBlocker blocker(edit_);
    edit_->setMaximumDateTime(dateTime(service_.now()));
    if (!edit_->hasFocus() || !at_) {
        edit_->setDateTime(dateTime(at_.value_or(service_.now())));
    }
}

}  // namespace holdfast::ui
