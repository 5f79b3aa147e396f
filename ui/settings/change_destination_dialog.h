// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/service/backup_service.h"
#include "ui/setup/volumes.h"

#include <QDialog>

#include <functional>
#include <vector>

class QPushButton;

namespace holdfast::ui
{

class DriveStep;
class Notice;

/// Chooses another destination, says what that means, and saves it. Open it with open().
class ChangeDestinationDialog : public QDialog
{
    Q_OBJECT

public:
    ChangeDestinationDialog(BackupService &service,
                            std::function<Answer<std::vector<Volume>>()> volumes,
                            QWidget *parent = nullptr);

    [[nodiscard]] DriveStep &drive() noexcept { return *drive_; }

private:
    void accept() override;
    void showButtons();

    BackupService &service_;
    DriveStep *drive_;
    Notice *notice_;
    QPushButton *use_;
    bool saving_ = false;
};

}  // namespace holdfast::ui
