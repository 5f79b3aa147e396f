// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/restore/restore_words.h"

#include <QWidget>

class QLabel;
class QProgressBar;
class QTimer;

namespace holdfast::ui
{

/// How far a restore is: pulled from the work a few times a second; never goes back.
class RestoreProgress final : public QWidget
{
    Q_OBJECT

public:
    explicit RestoreProgress(QWidget *parent = nullptr);

    /// `expected`: what the plan said.
    void start(WorkPtr work, const RestoreCounts &expected);
    void showStopping();
    void finish();

private:
    void pull();

    WorkPtr work_;
    RestoreCounts expected_;
    QLabel *title_ = nullptr;
    QProgressBar *bar_ = nullptr;
    QLabel *detail_ = nullptr;
    QTimer *timer_ = nullptr;
    bool isStopping_ = false;
};

}  // namespace holdfast::ui
