// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/service/backup_service.h"

#include <QDialog>

class QPushButton;
class QTableView;

namespace holdfast::ui
{

class DamageModel;
class Prose;
class WorkPanel;

/// The damage that is known of, and what can be done about it: checks the whole backup and repairs
/// what can be repaired, once it is told to begin; what can't be repaired may be left as it is. A
/// check may take hours, so the dialog stands beside the window, and goes on when it is closed.
class RepairDialog : public QDialog
{
    Q_OBJECT

public:
    /// `service` outlives the dialog.
    explicit RepairDialog(BackupService &service, QWidget *parent = nullptr);
    /// Shows the one of the window that `asker` is in.
    static void present(BackupService &service, QWidget &asker);

    void done(int result) override;

protected:
    void showEvent(QShowEvent *event) override;
    void closeEvent(QCloseEvent *event) override;

private:
    void build();
    QTableView *buildTable();
    void begin();
    void end(const Result<VerifyReport> &answer);
    void refresh();
    void showActions();
    [[nodiscard]] std::vector<DamagedCopy> leavable() const;
    void leaveAsTheyAre();

    BackupService &service_;
    std::vector<ItemError> errors_;  // of the last check
    int question_ = 0;
    Prose *text_ = nullptr;
    WorkPanel *work_ = nullptr;
    DamageModel *model_ = nullptr;
    QTableView *table_ = nullptr;
    QPushButton *begin_ = nullptr;
    QPushButton *leave_ = nullptr;
    QPushButton *close_ = nullptr;
};

/// What a check with repair came to, in one or two sentences.
[[nodiscard]] QString repairText(const VerifyReport &report);

}  // namespace holdfast::ui
