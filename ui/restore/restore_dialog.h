// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/service/backup_service.h"

#include <QDialog>

#include <optional>
#include <vector>

class QBoxLayout;
class QLabel;
class QPushButton;
class QStackedWidget;
class QTimer;

namespace holdfast::ui
{

class RestoreChoices;
class RestorePlanView;
class RestoreProgress;

/// Brings names back: where to, what will happen in full (worked out anew with each choice), then
/// the act with its progress, and what came of it. Nothing is written before the plan of exactly
/// that was shown. Open it with open(); it deletes itself when it is closed. Closing stops what
/// runs, at the next consistent point.
class RestoreDialog final : public QDialog
{
    Q_OBJECT

public:
    /// `service` outlives the dialog. `at` nothing: as it is in the backup now.
    RestoreDialog(BackupService &service, std::vector<NamedPath> paths, std::optional<TimeNs> at,
                  QWidget *parent = nullptr);
    ~RestoreDialog() override;

    /// Chooses "To another folder".
    void chooseFolder(const AbsPath &folder);
    void reject() override;

Q_SIGNALS:
    /// One line for the status line, when it is done.
    void said(const QString &text);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    enum class Stage : std::uint8_t { Planning, Ready, Running, Done };

    void build();
    QWidget *buildSetup();
    QWidget *buildButtons();
    void turn();
    void choiceChanged();
    void plan();
    void takePlan(const Result<RestoreAnswer> &answer);
    void act();
    void takeResult(const Result<RestoreAnswer> &answer);
    void showResultTitle(const Result<RestoreAnswer> &answer);
    void showFolder();
    void setStage(Stage stage);
    void stopPlanning();

    BackupService &service_;
    std::vector<NamedPath> paths_;
    std::optional<TimeNs> at_;
    Stage stage_ = Stage::Planning;
    QLabel *title_ = nullptr;
    QLabel *line_ = nullptr;
    QStackedWidget *stack_ = nullptr;
    QWidget *setup_ = nullptr;
    QBoxLayout *sides_ = nullptr;  ///< of it: choices and plan
    RestoreChoices *choices_ = nullptr;
    RestorePlanView *plan_ = nullptr;
    RestoreProgress *progress_ = nullptr;
    RestorePlanView *result_ = nullptr;
    QPushButton *act_ = nullptr;
    QPushButton *cancel_ = nullptr;
    QPushButton *show_ = nullptr;
    QTimer *pause_ = nullptr;
    WorkPtr planning_;
    WorkPtr running_;
    /// The request that the plan on show is of: what the button does, and nothing else.
    std::optional<RestoreRequest> planned_;
    int question_ = 0;
};

}  // namespace holdfast::ui
