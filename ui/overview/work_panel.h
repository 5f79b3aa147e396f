// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/overview/progress_estimate.h"
#include "ui/service/backup_service.h"

#include <QElapsedTimer>
#include <QTimer>
#include <QWidget>

class QLabel;
class QProgressBar;
class QPushButton;

namespace holdfast::ui
{

/// Progress of a Work, pulled ten times a second, and the button that stops it. Hidden until one
/// begins.
class WorkPanel : public QWidget
{
    Q_OBJECT

public:
    explicit WorkPanel(QWidget *parent = nullptr);
    /// Asks what is under way to stop: nobody is left to hear of it.
    ~WorkPanel() override;

    /// `activity`: `Checking the backup…`.
    WorkPtr begin(const QString &activity);
    void end();
    [[nodiscard]] bool isBusy() const noexcept { return work_ != nullptr; }
    void stop();

private:
    void pull();

    WorkPtr work_;
    QString activity_;
    ProgressEstimate estimate_;
    QElapsedTimer clock_;
    QTimer timer_;
    QLabel *text_;
    QProgressBar *bar_;
    QPushButton *stop_;
};

}  // namespace holdfast::ui
