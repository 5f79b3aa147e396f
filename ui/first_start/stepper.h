// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QWidget>

namespace holdfast::ui
{

/// Says which of a few steps a person is at: done ones have a tick, the present one is strong.
/// Shows only; screen readers hear `Step 2 of 3: Drive`.
class Stepper : public QWidget
{
    Q_OBJECT

public:
    explicit Stepper(QStringList steps, QWidget *parent = nullptr);

    void setStep(int step);
    [[nodiscard]] int step() const noexcept { return step_; }
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QStringList steps_;
    int step_ = 0;
};

}  // namespace holdfast::ui
