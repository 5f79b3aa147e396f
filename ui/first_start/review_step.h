// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/folders/exclude_dialog.h"
#include "ui/folders/new_folder_list.h"
#include "ui/setup/destination_text.h"

#include <QWidget>

#include <vector>

class QCheckBox;
class QFormLayout;

namespace holdfast::ui
{

/// The last step: what will be backed up where, how much that is, and what is left out.
class ReviewStep : public QWidget
{
    Q_OBJECT

public:
    ReviewStep(BackupService &service, QWidget *parent = nullptr);

    void setExcludes(const ExcludeSettings &settings);
    void showAll(const NewFolderList &folders, const DestinationInfo &destination);
    void fail(const QString &text);

Q_SIGNALS:
    void excludesChanged(const holdfast::ui::ExcludeSettings &settings);

private:
    void editExcludes();

    BackupService &service_;
    ExcludeSettings settings_;
    std::vector<RuleCounter::Place> places_;
    Prose *folders_;
    Prose *destination_;
    Prose *left_;
    Prose *room_;
    Notice *notice_;
    std::vector<QCheckBox *> presets_;
};

}  // namespace holdfast::ui
