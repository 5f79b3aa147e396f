// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/first_start/first_start_places.h"
#include "ui/folders/exclude_dialog.h"
#include "ui/service/backup_service.h"

#include <QWidget>

class QPushButton;
class QStackedWidget;

namespace holdfast::ui
{

class DriveStep;
class ExistingBackup;
class FoldersStep;
class ReviewStep;
class Stepper;

/// Shown in place of the pages while there is no configuration: three steps, then it is saved and
/// the first backup begins (setupChanged()). Folders that are dropped on the window come in by
/// addFolders().
class FirstStart : public QWidget
{
    Q_OBJECT

public:
    FirstStart(BackupService &service, FirstStartPlaces places, QWidget *parent = nullptr);

    void addFolders(const std::vector<AbsPath> &paths);

Q_SIGNALS:
    /// The configuration was saved.
    void done();
    void said(const QString &text);

private:
    enum Step { Folders, Drive, Review, Existing };

    void goTo(Step step);
    void next();
    void back();
    void takeOver();
    void start();
    void finishWith(Answer<Result<void>> saving);
    void showButtons();
    void useExcludes(const ExcludeSettings &settings);
    [[nodiscard]] JsonValue document() const;

    BackupService &service_;
    ExcludeSettings excludes_;
    Step step_ = Folders;
    bool saving_ = false;
    Stepper *stepper_;
    QStackedWidget *stack_;
    FoldersStep *folders_;
    QWidget *drivePage_;
    DriveStep *drive_;
    ReviewStep *review_;
    ExistingBackup *existing_;
    QPushButton *existingButton_;
    QPushButton *back_;
    QPushButton *next_;
};

}  // namespace holdfast::ui
