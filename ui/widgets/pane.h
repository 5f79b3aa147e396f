// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace holdfast::ui
{

/// A part of a splitter or a stack, which know nothing of lines that break: it asks for the height
/// that it takes at the width that it has.
class Pane : public QWidget
{
    Q_OBJECT

public:
    using QWidget::QWidget;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent *event) override;
};

}  // namespace holdfast::ui
