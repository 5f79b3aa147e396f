// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/service/backup_service.h"
#include "ui/settings/section.h"
#include "ui/setup/volumes.h"

#include <functional>
#include <optional>
#include <vector>

class QProgressBar;

namespace holdfast::ui
{

class Notice;
class ElidedLine;
class Prose;

/// Where the backup is, what that drive can do, and how to change it.
class DestinationSection : public Section
{
    Q_OBJECT

public:
    DestinationSection(BackupService &service, std::function<Answer<std::vector<Volume>>()> volumes,
                       QWidget *parent = nullptr);

    /// Asks for what it shows.
    void refresh();

Q_SIGNALS:
    void said(const QString &text);

private:
    void showState();
    void showNotes();
    void change();

    BackupService &service_;
    std::function<Answer<std::vector<Volume>>()> volumes_;
    int generation_ = 0;
    ElidedLine *path_;
    Prose *identity_;
    QProgressBar *bar_;
    Prose *room_;
    Notice *state_;
    QVBoxLayout *notes_;
    std::vector<Notice *> noteWidgets_;
    std::optional<DestinationInfo> info_;
};

}  // namespace holdfast::ui
