// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/folders/new_folder_list.h"

#include <QWidget>

namespace holdfast::ui
{

/// The first step: which folders. The usual ones are offered, others can be added or dropped.
class FoldersStep : public QWidget
{
    Q_OBJECT

public:
    FoldersStep(BackupService &service, const std::vector<AbsPath> &offered, const AbsPath &home,
                QWidget *parent = nullptr);

    [[nodiscard]] NewFolderList &list() noexcept { return *list_; }
    [[nodiscard]] const NewFolderList &list() const noexcept { return *list_; }
    [[nodiscard]] bool isDone() const { return !list_->wanted().empty() && !list_->hasProblem(); }

Q_SIGNALS:
    void changed();

private:
    void choose();
    void showTotal();

    AbsPath home_;
    NewFolderList *list_;
    Prose *summary_;
};

}  // namespace holdfast::ui
