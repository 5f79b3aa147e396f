// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPixmap>
#include <QWidget>

#include <vector>

namespace holdfast::ui
{

/// A picture, as large as there is room for, never larger than it is.
class PictureView final : public QWidget
{
    Q_OBJECT

public:
    explicit PictureView(QWidget *parent = nullptr);

    void setPicture(const QImage &picture);
    /// Frames around these places, in pixels of the picture; `current` stands out (-1: none).
    void setMarks(std::vector<QRect> marks, int current);
    [[nodiscard]] QSize sizeHint() const override { return {320, 240}; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QPixmap picture_;
    QPixmap scaled_;
    std::vector<QRect> marks_;
    int current_ = -1;
};

}  // namespace holdfast::ui
