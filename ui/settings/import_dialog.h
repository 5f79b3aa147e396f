// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/service/backup_service.h"

#include <QDialog>

#include <optional>

class QPushButton;

namespace holdfast::ui
{

class Notice;
class Prose;

/// Shows what another configuration file says before it takes the place of the present one. Open it
/// with open().
class ImportDialog : public QDialog
{
    Q_OBJECT

public:
    ImportDialog(BackupService &service, const AbsPath &file, QWidget *parent = nullptr);

private:
    void accept() override;
    void showDocument(const Result<JsonValue> &answer, const AbsPath &file);

    BackupService &service_;
    std::optional<JsonValue> document_;
    Notice *notice_;
    Prose *details_;
    QPushButton *use_;
};

}  // namespace holdfast::ui
