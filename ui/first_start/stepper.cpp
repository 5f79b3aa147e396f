// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/first_start/stepper.h"

#include "ui/widgets/accessible_role.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/prose.h"

#include <QPainter>
#include <QStyle>

namespace holdfast::ui
{
namespace
{

constexpr int kGap = 8;
constexpr int kLine = 36;

QFont strongFont(QFont font)
{
    font.setWeight(QFont::DemiBold);
    return font;
}

}  // namespace

Stepper::Stepper(QStringList steps, QWidget *parent) : QWidget(parent), steps_(std::move(steps))
{
    setObjectName(QStringLiteral("stepper"));
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setAccessibleRole(*this, QAccessible::StaticText);
    setStep(0);
}

void Stepper::setStep(int step)
{
    step_ = step;
    setAccessibleName(
        tr("Step %1 of %2: %3").arg(step + 1).arg(steps_.size()).arg(steps_.value(step)));
    update();
}

QSize Stepper::sizeHint() const
{
    const QFontMetrics strong(strongFont(font()));
    const int circle = strong.height() + kGap;
    int width = 0;
    for (const QString &step : steps_) {
        width += circle + kGap + strong.horizontalAdvance(step) + kGap + kLine + kGap;
    }
    return {std::max(0, width - kLine - 2 * kGap) + 2, circle + 2};
}

void Stepper::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QFontMetrics strong(strongFont(font()));
    const int side = strong.height() + kGap;
    const QColor text = palette().color(QPalette::WindowText);
    const QColor soft = mutedText(palette());
    const QColor accent = palette().color(QPalette::Highlight);
    const auto mirrored = [&](const QRect &place) {
        return QStyle::visualRect(layoutDirection(), rect(), place);
    };
    int x = 1;
    for (int i = 0; i < steps_.size(); ++i) {
        const bool isNow = i == step_;
        const bool isDone = i < step_;
        const QRect circle = mirrored(QRect(x, 1, side, side));
        painter.setPen(QPen(isNow || isDone ? accent : soft, 1.5));
        painter.setBrush(isNow ? QBrush(accent) : QBrush(Qt::NoBrush));
        painter.drawEllipse(QRectF(circle).adjusted(1, 1, -1, -1));
        painter.setFont(strongFont(font()));
        if (isDone) {
            icon(QStringLiteral("check"), text)
                .paint(&painter, circle.adjusted(kGap / 2, kGap / 2, -kGap / 2, -kGap / 2));
        } else {
            painter.setPen(isNow ? palette().color(QPalette::HighlightedText) : soft);
            painter.drawText(circle, Qt::AlignCenter, locale().toString(i + 1));
        }
        x += side + kGap;
        painter.setFont(isNow ? strongFont(font()) : font());
        painter.setPen(isNow ? text : soft);
        const int wide = strong.horizontalAdvance(steps_[i]);
        painter.drawText(mirrored(QRect(x, 0, wide + 1, height())),
                         Qt::AlignVCenter | Qt::AlignLeading, steps_[i]);
        x += wide + kGap;
        if (i + 1 < steps_.size()) {
            const QRect line = mirrored(QRect(x, height() / 2, kLine, 1));
            painter.setPen(QPen(isDone ? accent : soft, 1));
            painter.drawLine(line.topLeft(), line.topRight());
            x += kLine + kGap;
        }
    }
}

}  // namespace holdfast::ui
