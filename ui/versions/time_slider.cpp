// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/versions/time_slider.h"

#include "ui/widgets/tones.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QStyle>
#include <QStyleOptionSlider>

#include <algorithm>
#include <cmath>

namespace holdfast::ui
{
namespace
{
constexpr int kMarkHeight = 16;
}

TimeSlider::TimeSlider(QWidget *parent) : QSlider(Qt::Horizontal, parent)
{
    setRange(0, kSteps);
    setPageStep(kSteps / 20);
    setValue(kSteps);
    // By hand alone: what the program sets is no choice.
    connect(this, &QSlider::actionTriggered, this, [this](int) {
        setValue(sliderPosition());
        Q_EMIT timeChosen(time());
    });
}

void TimeSlider::setTimes(TimeNs from, TimeNs until, const std::vector<ChangeCount> &marks)
{
    const std::optional<TimeNs> shown = time();
    from_ = from;
    until_ = until;
    marks_.clear();
    std::int64_t most = 1;
    for (const ChangeCount &mark : marks) {
        most = std::max(most, mark.files);
    }
    const double scale = std::log1p(static_cast<double>(most));
    for (const ChangeCount &mark : marks) {
        // One file among thousands is to be seen, too.
        marks_.push_back({valueOf(mark.from), std::log1p(static_cast<double>(mark.files)) / scale});
    }
    setTime(shown);
    update();
}

int TimeSlider::valueOf(TimeNs time) const
{
    if (until_ <= from_) {
        return kSteps;
    }
    const double part =
        static_cast<double>(time - from_) / static_cast<double>(until_ - from_) * kSteps;
    return static_cast<int>(std::clamp(part, 0.0, static_cast<double>(kSteps)));
}

void TimeSlider::setTime(std::optional<TimeNs> time)
{
    const QSignalBlocker blocker(this);
    setValue(time ? std::min(valueOf(*time), kSteps - 1) : kSteps);
    update();
}

std::optional<TimeNs> TimeSlider::time() const
{
    if (value() >= kSteps || until_ <= from_) {
        return std::nullopt;
    }
    const double length = static_cast<double>(until_ - from_);
    return from_ + static_cast<TimeNs>(length * value() / kSteps);
}

// Above the groove for the marks; below it as much, for what is written there.
int TimeSlider::roomAround() const
{
    return std::max(2 * kMarkHeight - 8, 2 * fontMetrics().height() - 10);
}

QSize TimeSlider::sizeHint() const
{
    return QSlider::sizeHint() + QSize(120, roomAround());
}

QSize TimeSlider::minimumSizeHint() const
{
    return QSlider::minimumSizeHint() + QSize(80, roomAround());
}

int TimeSlider::xOf(int value) const
{
    const int handle = style()->pixelMetric(QStyle::PM_SliderLength, nullptr, this);
    return handle / 2 + QStyle::sliderPositionFromValue(0, kSteps, value, width() - handle,
                                                        layoutDirection() == Qt::RightToLeft);
}

void TimeSlider::paintEvent(QPaintEvent *event)
{
    QPainter painter(this);
    const QColor color = palette().color(isEnabled() ? QPalette::Highlight : QPalette::Mid);
    const int baseline = height() / 2 - 5;
    for (const Mark &mark : marks_) {
        const int tall = 3 + static_cast<int>(mark.weight * (kMarkHeight - 3));
        painter.fillRect(QRect(xOf(mark.value), baseline - tall, 2, tall), color);
    }
    painter.end();
    QSlider::paintEvent(event);
}

void TimeSlider::keyPressEvent(QKeyEvent *event)
{
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    if (event->key() == Qt::Key_Left || event->key() == Qt::Key_Right) {
        const bool forward = (event->key() == Qt::Key_Right) != mirrored;
        Q_EMIT stepWanted(forward ? 1 : -1);
        event->accept();
        return;
    }
    QSlider::keyPressEvent(event);
}

// A click goes to that time at once, and may go on as a drag.
void TimeSlider::mousePressEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton) {
        QStyleOptionSlider option;
        initStyleOption(&option);
        const QRect handle =
            style()->subControlRect(QStyle::CC_Slider, &option, QStyle::SC_SliderHandle, this);
        if (!handle.contains(event->position().toPoint())) {
            const int room = width() - handle.width();
            const int at = static_cast<int>(event->position().x()) - handle.width() / 2;
            setSliderPosition(QStyle::sliderValueFromPosition(
                0, kSteps, std::clamp(at, 0, room), room, layoutDirection() == Qt::RightToLeft));
            Q_EMIT timeChosen(time());
        }
    }
    QSlider::mousePressEvent(event);
}

}  // namespace holdfast::ui
