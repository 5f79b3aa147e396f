// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QWidget>

namespace holdfast::ui
{

/// One of our icons as a picture of its own, for the eye alone. Drawn when it is painted, so that
/// it is right after the palette has changed, and on each screen.
class IconLabel final : public QWidget
{
    Q_OBJECT

public:
    enum class Look { Plain, Muted, Bad };
    IconLabel(QString iconName, int side, QWidget *parent = nullptr, Look look = Look::Plain);

    void setIcon(const QString &iconName, int side);
    [[nodiscard]] QSize sizeHint() const override { return {side_, side_}; }
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString iconName_;
    int side_;
    Look look_;
};

}  // namespace holdfast::ui
