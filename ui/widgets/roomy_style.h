// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProxyStyle>

namespace holdfast::ui
{

/// The desktop's own style, with room between the columns of lists where it leaves too little, and
/// with hints that can be read where its palette forgets them.
class RoomyStyle final : public QProxyStyle
{
    Q_OBJECT

public:
    using QProxyStyle::polish;
    void polish(QPalette &palette) override;
    [[nodiscard]] int pixelMetric(PixelMetric metric, const QStyleOption *option = nullptr,
                                  const QWidget *widget = nullptr) const override;
};

}  // namespace holdfast::ui
