// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace holdfast::ui
{

/// Lies over the window while folders are dragged over it, and says what becomes of them.
class DropHint final : public QWidget
{
    Q_OBJECT

public:
    explicit DropHint(QWidget *window);

protected:
    void paintEvent(QPaintEvent *event) override;
};

}  // namespace holdfast::ui
