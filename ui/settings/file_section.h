// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/service/backup_service.h"
#include "ui/settings/section.h"

class QListWidget;

namespace holdfast::ui
{

class ElidedLine;

/// The configuration file: where it is, what is wrong with it; open, read again, take over another.
class FileSection : public Section
{
    Q_OBJECT

public:
    explicit FileSection(BackupService &service, QWidget *parent = nullptr);

    void refresh();
    /// Asks for a file, shows what it says, and takes it over if that is wanted.
    void chooseImport();
    void takeOver(const AbsPath &file);

Q_SIGNALS:
    void said(const QString &text);

private:
    BackupService &service_;
    ElidedLine *path_;
    QListWidget *notices_;
};

}  // namespace holdfast::ui
