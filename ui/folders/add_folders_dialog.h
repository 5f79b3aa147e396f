// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/service/backup_service.h"

#include <QDialog>

#include <vector>

class QPushButton;

namespace holdfast::ui
{

class NewFolderList;
class Notice;
class Prose;

/// Shows what adding these folders means, then adds them to the setup and saves it. Stays open with
/// the reason when that fails. Open it with open().
class AddFoldersDialog : public QDialog
{
    Q_OBJECT

public:
    AddFoldersDialog(BackupService &service, const std::vector<AbsPath> &folders,
                     QWidget *parent = nullptr);

    [[nodiscard]] NewFolderList &list() noexcept { return *list_; }

Q_SIGNALS:
    /// They are sources now; `count` of them.
    void added(int count);

private:
    void accept() override;
    void chooseMore();
    void showTotal();
    void examine();

    BackupService &service_;
    NewFolderList *list_;
    Prose *summary_;
    Notice *notice_;
    QPushButton *add_;
    bool saving_ = false;
    std::optional<std::uint64_t> free_;  ///< on the drive of the backup
};

}  // namespace holdfast::ui
