// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/service/backup_service.h"

#include <QWidget>

#include <optional>

class QDateTimeEdit;
class QLabel;
class QPushButton;
class QTimer;
class QToolButton;

namespace holdfast::ui
{

class ChangeTimes;
class TimeSlider;

/// Chooses the time that is shown: a slider over all of the backup's time, a date and time with a
/// calendar, the change before and after, and Now.
class TimeBar final : public QWidget
{
    Q_OBJECT

public:
    /// `service` outlives the bar.
    explicit TimeBar(BackupService &service, QWidget *parent = nullptr);

    /// Asks anew when something changed.
    void load();
    /// Nothing: now.
    [[nodiscard]] std::optional<TimeNs> at() const noexcept { return at_; }
    void setAt(std::optional<TimeNs> at);
    /// When the backup's first change was; 0: nothing was backed up, or not known yet.
    [[nodiscard]] TimeNs first() const;

Q_SIGNALS:
    /// At once, while a person moves the slider.
    void atMoving(std::optional<holdfast::TimeNs> at);
    /// When it came to rest.
    void atChanged(std::optional<holdfast::TimeNs> at);
    void loaded();
    void failed(const QString &text);

private:
    void build();
    void connectParts();
    void move(std::optional<TimeNs> at, bool atOnce);
    void showTime();
    void takeTimes();
    void markDays();

    BackupService &service_;
    ChangeTimes *times_ = nullptr;
    TimeSlider *slider_ = nullptr;
    QToolButton *previous_ = nullptr;
    QToolButton *next_ = nullptr;
    QDateTimeEdit *edit_ = nullptr;
    QPushButton *now_ = nullptr;
    QLabel *start_ = nullptr;
    QTimer *rest_ = nullptr;
    std::optional<TimeNs> at_;
    std::optional<TimeNs> told_;
};

}  // namespace holdfast::ui
