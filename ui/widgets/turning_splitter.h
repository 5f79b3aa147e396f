// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSplitter>

namespace holdfast::ui
{

/// Its parts stand side by side; where there is less room than so many letters take, one above the
/// other.
class TurningSplitter final : public QSplitter
{
    Q_OBJECT

public:
    explicit TurningSplitter(int letters, QWidget *parent = nullptr);
    /// No wider than the widest of its parts: it can turn.
    [[nodiscard]] QSize minimumSizeHint() const override;
    /// No higher than it must be. Where lines break around it, layouts take this for the least
    /// height, and the page would scroll where all of it has room.
    [[nodiscard]] QSize sizeHint() const override;

Q_SIGNALS:
    void turned(Qt::Orientation orientation);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    int letters_;
};

}  // namespace holdfast::ui
