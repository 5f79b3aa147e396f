// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/service/backup_service.h"

#include <QDialog>

namespace holdfast::ui
{

/// Asks about mass changes that are held back: what happened where, and whether it is right. To be
/// shown with open().
class HoldDialog : public QDialog
{
    Q_OBJECT

public:
    /// `service` outlives the dialog.
    HoldDialog(BackupService &service, const NamedHolds &holds, QWidget *parent = nullptr);

Q_SIGNALS:
    /// A look at what the backup has of this source is wanted.
    void versionsWanted(const holdfast::NamedPath &path);

private:
    void addHold(class QVBoxLayout *column, const std::string &source, const Hold &hold);
    void addButtons(class QVBoxLayout *column);

    BackupService &service_;
    const NamedHolds holds_;
};

/// What happened, and what Holdfast does until it is answered.
[[nodiscard]] QString holdText(const Hold &hold, TimeNs now);

}  // namespace holdfast::ui
