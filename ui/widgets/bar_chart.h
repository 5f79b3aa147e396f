// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/legend.h"

#include <QString>
#include <QWidget>

#include <functional>
#include <vector>

class QBarSet;
class QChart;
class QChartView;

namespace holdfast::ui
{

/// A calm bar chart in the palette's colours. Bars are chosen with the mouse or the arrow keys; who
/// uses it says in words what the chosen one is.
class BarChart : public QWidget
{
    Q_OBJECT

public:
    /// The bars at one place of the axis, one for each kind.
    struct Group {
        QString label;  ///< below the axis, in lines; empty: none. Different ones only.
        QString description;
        std::vector<double> values;
    };
    enum class Scale { Numbers, Bytes };

    explicit BarChart(QWidget *parent = nullptr);

    void setGroups(std::vector<LegendEntry::Kind> kinds, std::vector<Group> groups, Scale scale);
    [[nodiscard]] const std::vector<Group> &groups() const noexcept { return groups_; }
    [[nodiscard]] int chosen() const noexcept { return chosen_; }

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    /// -1: none.
    void groupChosen(int index);

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void draw();
    void choose(int index);
    void addAxes(class QBarSeries *series);

    QChartView *view_;
    QChart *chart_;
    std::vector<LegendEntry::Kind> kinds_;
    std::vector<Group> groups_;
    Scale scale_ = Scale::Numbers;
    std::vector<QBarSet *> sets_;
    int chosen_ = -1;
};

/// Round values from 0 to at least `most`, a handful. Pure.
[[nodiscard]] std::vector<double> roundTicks(double most, BarChart::Scale scale);

}  // namespace holdfast::ui
