// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/preview.h"

#include <QSlider>

#include <optional>
#include <vector>

namespace holdfast::ui
{

/// A slider over a span of time, with a mark for each time at which something changed: the higher
/// the more. Its right end (left, where people read so) is now. The arrow keys go from change to
/// change.
class TimeSlider final : public QSlider
{
    Q_OBJECT

public:
    explicit TimeSlider(QWidget *parent = nullptr);

    /// `marks`: oldest first, within the span.
    void setTimes(TimeNs from, TimeNs until, const std::vector<ChangeCount> &marks);
    /// Nothing: now.
    void setTime(std::optional<TimeNs> time);
    [[nodiscard]] std::optional<TimeNs> time() const;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    /// A person moved it; nothing: now.
    void timeChosen(std::optional<holdfast::TimeNs> time);
    /// An arrow key: to the next change (1) or the one before (-1).
    void stepWanted(int direction);

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;

private:
    static constexpr int kSteps = 10'000;

    struct Mark {
        int value = 0;
        double weight = 0;  ///< 0 … 1
    };

    [[nodiscard]] int valueOf(TimeNs time) const;
    [[nodiscard]] int xOf(int value) const;
    [[nodiscard]] int roomAround() const;

    TimeNs from_ = 0;
    TimeNs until_ = 0;
    std::vector<Mark> marks_;
};

}  // namespace holdfast::ui
