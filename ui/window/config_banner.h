// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/service/backup_service.h"

#include <QWidget>

class QPushButton;

namespace holdfast::ui
{

class Prose;

/// Stands above every page while the configuration is there and can't be used: what is wrong, in
/// which line, and what can be done about it. Hidden otherwise.
class ConfigBanner : public QWidget
{
    Q_OBJECT

public:
    /// `service` outlives it.
    explicit ConfigBanner(BackupService &service, QWidget *parent = nullptr);

Q_SIGNALS:
    void said(const QString &text);

private:
    void refresh();
    void askForGood();
    void takeGood();
    void failed(const QString &text);

    BackupService &service_;
    Prose *headline_;
    Prose *detail_;
    QPushButton *good_ = nullptr;
};

}  // namespace holdfast::ui
