// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProxyStyle>

class QStyleOptionSlider;

namespace holdfast::ui
{

/// The desktop's own style, with room between the columns of lists where it leaves too little, with
/// hints that can be read where its palette forgets them, with boxes to tick and handles that can
/// be seen in the dark, with lists in which a click chooses, with icons and boxes that grow with
/// large letters, with scroll bars that are painted at once, and without the pictures on buttons
/// that Qt draws for itself where the desktop has none.
class RoomyStyle final : public QProxyStyle
{
    Q_OBJECT

public:
    using QProxyStyle::polish;
    using QProxyStyle::QProxyStyle;
    void polish(QPalette &palette) override;
    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                       const QWidget *widget = nullptr) const override;
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex *option,
                            QPainter *painter, const QWidget *widget = nullptr) const override;
    [[nodiscard]] int pixelMetric(PixelMetric metric, const QStyleOption *option = nullptr,
                                  const QWidget *widget = nullptr) const override;
    int styleHint(StyleHint hint, const QStyleOption *option = nullptr,
                  const QWidget *widget = nullptr,
                  QStyleHintReturn *answer = nullptr) const override;

private:
    [[nodiscard]] bool isFusion() const;
    [[nodiscard]] bool hidesOutlines(const QPalette &palette) const;
    void drawScrollBar(const QStyleOptionSlider &bar, QPainter &painter,
                       const QWidget *widget) const;
};

}  // namespace holdfast::ui
