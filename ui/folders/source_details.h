// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/folders/source_row.h"

#include <QWidget>

class QListWidget;
class QPushButton;

namespace holdfast::ui
{

class Notice;
class ElidedLine;
class Prose;

/// All about the chosen source, and what can be done with it.
class SourceDetails : public QWidget
{
    Q_OBJECT

public:
    explicit SourceDetails(QWidget *parent = nullptr);

    void setRow(const SourceRow &row);
    /// False while the configuration has mistakes.
    void setEditable(bool editable);

Q_SIGNALS:
    void excludesWanted();
    void retentionWanted();
    void openWanted();
    void removeWanted();

private:
    QPushButton *button(const QString &iconName, const QString &text, const QString &objectName);

    Prose *name_;
    ElidedLine *path_;
    Notice *watch_;
    Prose *rules_;
    Prose *errorTitle_;
    QListWidget *errors_;
    QPushButton *excludes_;
    QPushButton *retention_;
    QPushButton *open_;
    QPushButton *remove_;
};

}  // namespace holdfast::ui
