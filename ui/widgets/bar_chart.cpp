// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/bar_chart.h"

#include "ui/text/texts.h"
#include "ui/widgets/accessible_role.h"
#include "ui/widgets/fonts.h"
#include "ui/widgets/plain_tool_tip.h"
#include "ui/widgets/prose.h"
#include "ui/widgets/tints.h"

#include <QAccessible>
#include <QBarSeries>
#include <QBarSet>
#include <QCategoryAxis>
#include <QChart>
#include <QChartView>
#include <QCursor>
#include <QKeyEvent>
#include <QPainter>
#include <QSignalBlocker>
#include <QToolTip>
#include <QVBoxLayout>

#include <algorithm>
#include <array>
#include <cmath>

namespace holdfast::ui
{
namespace
{

constexpr double kMostTicks = 4;

QString tickText(double value, BarChart::Scale scale)
{
    return scale == BarChart::Scale::Bytes ? sizeText(static_cast<std::uint64_t>(value))
                                           : numberText(static_cast<std::int64_t>(value));
}

void dressAxis(QCategoryAxis &axis, const QPalette &palette, const QFont &font)
{
    axis.setLabelsPosition(QCategoryAxis::AxisLabelsPositionOnValue);
    axis.setLabelsColor(mutedText(palette));
    axis.setLabelsFont(scaledFont(font, 0.9));
    axis.setLinePen(QPen(hairline(palette)));
    axis.setGridLinePen(QPen(hairline(palette), 1));
}

}  // namespace

std::vector<double> roundTicks(double most, BarChart::Scale scale)
{
    const double wanted = std::max(most, 1.0) / kMostTicks;
    double unit = 1;
    if (scale == BarChart::Scale::Bytes) {
        while (unit * 1024 <= wanted) {
            unit *= 1024;
        }
    }
    // 1, 2, 5, 10 … of the unit.
    double step = unit;
    constexpr std::array<double, 3> kFactors{2, 2.5, 2};
    for (std::size_t i = 0; step < wanted; ++i) {
        step *= kFactors[i % kFactors.size()];
    }
    std::vector<double> ticks{0};
    while (ticks.back() < most || ticks.size() < 2) {
        ticks.push_back(ticks.back() + step);
    }
    return ticks;
}

BarChart::BarChart(QWidget *parent)
    : QWidget(parent), view_(new QChartView(this)), chart_(view_->chart())
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(2, 2, 2, 2);
    column->addWidget(view_);
    view_->setFrameShape(QFrame::NoFrame);
    view_->setRenderHint(QPainter::Antialiasing);
    view_->setBackgroundBrush(Qt::NoBrush);
    view_->setStyleSheet(QStringLiteral("background: transparent"));
    view_->setFocusPolicy(Qt::NoFocus);
    view_->viewport()->setFocusPolicy(Qt::NoFocus);
    chart_->setBackgroundVisible(false);
    chart_->legend()->hide();
    chart_->layout()->setContentsMargins(0, 0, 0, 0);
    setFocusPolicy(Qt::TabFocus);
    setAccessibleRole(*this, QAccessible::Chart);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
}

QSize BarChart::sizeHint() const
{
    const int line = fontMetrics().height();
    return {line * 22, line * 10};
}

QSize BarChart::minimumSizeHint() const
{
    const int line = fontMetrics().height();
    return {line * 12, line * 7};
}

void BarChart::setGroups(std::vector<LegendEntry::Kind> kinds, std::vector<Group> groups,
                         Scale scale)
{
    kinds_ = std::move(kinds);
    groups_ = std::move(groups);
    scale_ = scale;
    choose(-1);
    draw();
}

void BarChart::draw()
{
    chart_->removeAllSeries();
    sets_.clear();
    for (QAbstractAxis *axis : chart_->axes()) {
        chart_->removeAxis(axis);
        delete axis;
    }
    if (groups_.empty()) {
        return;
    }
    auto *series = new QBarSeries;
    series->setBarWidth(kinds_.size() > 1 ? 0.8 : 0.7);
    for (std::size_t kind = 0; kind < kinds_.size(); ++kind) {
        auto *set = new QBarSet(QString());
        for (const Group &group : groups_) {
            set->append(kind < group.values.size() ? group.values[kind] : 0);
        }
        const bool isOnly = kinds_.size() == 1;
        set->setBrush(isOnly ? QBrush(pastTint(palette())) : kindBrush(kinds_[kind], palette()));
        set->setPen(QPen(Qt::NoPen));
        set->setSelectedColor(palette().color(QPalette::WindowText));
        connect(set, &QBarSet::hovered, this, [this](bool isOver, int index) {
            choose(isOver ? index : -1);
            if (isOver) {
                QToolTip::showText(
                    QCursor::pos(),
                    plainToolTip(groups_[static_cast<std::size_t>(index)].description), this);
            }
        });
        series->append(set);
        sets_.push_back(set);
    }
    chart_->addSeries(series);
    addAxes(series);
    // Room for the halves of the labels that stand beyond the ends of the axes.
    const int half = fontMetrics().height() / 2;
    const int side = fontMetrics().averageCharWidth() * 3;
    const bool isMirrored = layoutDirection() == Qt::RightToLeft;
    chart_->setMargins(QMargins(isMirrored ? side : 0, half, isMirrored ? 0 : side, 0));
}

void BarChart::addAxes(QBarSeries *series)
{
    auto *across = new QCategoryAxis(chart_);
    dressAxis(*across, palette(), font());
    across->setGridLineVisible(false);
    across->setReverse(layoutDirection() == Qt::RightToLeft);
    double most = 0;
    across->setStartValue(-0.5);
    for (std::size_t i = 0; i < groups_.size(); ++i) {
        if (!groups_[i].label.isEmpty()) {
            across->append(groups_[i].label, static_cast<double>(i));
        }
        for (const double value : groups_[i].values) {
            most = std::max(most, value);
        }
    }
    across->setRange(-0.5, static_cast<double>(groups_.size()) - 0.5);
    auto *up = new QCategoryAxis(chart_);
    dressAxis(*up, palette(), font());
    up->setLineVisible(false);
    up->setTruncateLabels(false);
    const std::vector<double> ticks = roundTicks(most, scale_);
    for (const double tick : ticks) {
        up->append(tickText(tick, scale_), tick);
    }
    up->setRange(0, ticks.back());
    const bool isMirrored = layoutDirection() == Qt::RightToLeft;
    chart_->addAxis(across, Qt::AlignBottom);
    chart_->addAxis(up, isMirrored ? Qt::AlignRight : Qt::AlignLeft);
    series->attachAxis(across);
    series->attachAxis(up);
}

void BarChart::choose(int index)
{
    if (index == chosen_) {
        return;
    }
    chosen_ = index;
    for (QBarSet *set : sets_) {
        set->deselectAllBars();
        if (index >= 0 && hasFocus()) {
            set->selectBar(index);
        }
    }
    setAccessibleDescription(index < 0 ? QString()
                                       : groups_[static_cast<std::size_t>(index)].description);
    QAccessibleEvent told(this, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&told);
    Q_EMIT groupChosen(index);
}

void BarChart::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange ||
        event->type() == QEvent::EnabledChange || event->type() == QEvent::LayoutDirectionChange) {
        draw();
    }
}

void BarChart::keyPressEvent(QKeyEvent *event)
{
    const int last = static_cast<int>(groups_.size()) - 1;
    const bool isMirrored = layoutDirection() == Qt::RightToLeft;
    int next = chosen_;
    switch (event->key()) {
    case Qt::Key_Left:
        next += isMirrored ? 1 : -1;
        break;
    case Qt::Key_Right:
        next += isMirrored ? -1 : 1;
        break;
    case Qt::Key_Home:
        next = 0;
        break;
    case Qt::Key_End:
        next = last;
        break;
    case Qt::Key_Escape:
        if (chosen_ >= 0) {
            choose(-1);
            return;
        }
        [[fallthrough]];
    default:
        QWidget::keyPressEvent(event);
        return;
    }
    if (last >= 0) {
        choose(std::clamp(next, 0, last));
    }
}

void BarChart::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    update();
}

void BarChart::focusOutEvent(QFocusEvent *event)
{
    choose(-1);
    QWidget::focusOutEvent(event);
    update();
}

void BarChart::paintEvent(QPaintEvent *event)
{
    QWidget::paintEvent(event);
    if (hasFocus()) {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(palette().color(QPalette::Highlight), 1.5));
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 3, 3);
    }
}

}  // namespace holdfast::ui
