// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/answers.h"

#include <QWidget>

#include <array>
#include <optional>

class QLabel;

namespace holdfast::ui
{

class LegendEntry;
class Prose;

/// A drive as a bar: what this backup takes, what else is on it, what is free.
class SpaceBar : public QWidget
{
    Q_OBJECT

public:
    explicit SpaceBar(QWidget *parent = nullptr);
    void setSpace(std::uint64_t backup, std::uint64_t other, std::uint64_t free);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    double backup_ = 0;
    double other_ = 0;
    double free_ = 0;
};

/// How much is in the backup, and how much room it has.
class CountsPanel : public QWidget
{
    Q_OBJECT

public:
    explicit CountsPanel(QWidget *parent = nullptr);
    void setStatus(const BackupStatus &status);

private:
    void buildCounts(class QVBoxLayout *column);
    void buildSpace(class QVBoxLayout *column);

    std::array<Prose *, 4> numbers_{};
    SpaceBar *bar_ = nullptr;
    LegendEntry *backup_ = nullptr;
    LegendEntry *other_ = nullptr;
    LegendEntry *free_ = nullptr;
};

}  // namespace holdfast::ui
