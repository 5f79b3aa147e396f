// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/service/backup_service.h"

#include <QDialog>

class QPushButton;
class QTableView;

namespace holdfast::ui
{

class ProblemsModel;
class Prose;
class WorkPanel;

/// Checks the whole backup and repairs what can be repaired, once it is told to begin. It may take
/// hours, so it stands beside the window and does not block it; closing it stops the check.
class RepairDialog : public QDialog
{
    Q_OBJECT

public:
    /// `service` outlives the dialog.
    explicit RepairDialog(BackupService &service, QWidget *parent = nullptr);
    /// Shows the one of the window that `asker` is in.
    static void present(BackupService &service, QWidget &asker);

private:
    void build();
    void begin();
    void show(const VerifyReport &report);

    BackupService &service_;
    Prose *text_ = nullptr;
    WorkPanel *work_ = nullptr;
    ProblemsModel *model_ = nullptr;
    QTableView *table_ = nullptr;
    QPushButton *begin_ = nullptr;
};

/// What a check with repair came to, in one or two sentences.
[[nodiscard]] QString repairText(const VerifyReport &report);

}  // namespace holdfast::ui
