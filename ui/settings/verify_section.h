// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/service/backup_service.h"
#include "ui/settings/section.h"
#include "ui/settings/settings_form.h"

#include <QTimer>

class QListWidget;
class QProgressBar;
class QPushButton;

namespace holdfast::ui
{

class Notice;
class Prose;

/// Is the backup sound, and can it be restored? Both are tried here, and when it was last proven is
/// said. One work at a time; it can be cancelled, and ends with this widget.
class VerifySection : public Section
{
    Q_OBJECT

public:
    VerifySection(BackupService &service, SettingsForm &form, QWidget *parent = nullptr);
    ~VerifySection() override;

    void refresh();

private:
    void verify();
    void prove();
    void begin(const QString &what);
    void end();
    void showProgress();
    void showVerified(const Result<VerifyReport> &answer);
    void showProven(const Result<DrillReport> &answer);
    void list(const VerifyReport &report);
    void showProof(const BackupStatus &status);
    void showCheck(const BackupStatus &status);

    BackupService &service_;
    WorkPtr work_;  ///< null: none is under way
    QTimer pull_;
    int generation_ = 0;
    TimeNs listedAt_ = 0;  ///< when the list was made; 0: there is none
    QString what_;
    Notice *proof_;
    Notice *check_;
    QPushButton *repair_;
    QPushButton *verify_;
    QPushButton *prove_;
    QWidget *progressBox_;
    QProgressBar *bar_;
    Prose *progressText_;
    QPushButton *cancel_;
    Notice *result_;
    QListWidget *list_;
};

}  // namespace holdfast::ui
