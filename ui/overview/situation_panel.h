// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/overview/progress_estimate.h"
#include "ui/overview/situation.h"

#include <QElapsedTimer>
#include <QWidget>

class QLabel;
class QProgressBar;
class QPushButton;
class QVBoxLayout;

namespace holdfast::ui
{

class Prose;

/// The head of the overview: how things stand in one sentence, and the buttons that go with it.
class SituationPanel : public QWidget
{
    Q_OBJECT

public:
    /// `service` outlives the panel: pausing and resuming are ordered directly.
    explicit SituationPanel(BackupService &service, QWidget *parent = nullptr);

    void setSituation(const Situation &situation);
    /// Of the backup under way.
    void setProgress(const ProgressEstimate &progress);
    [[nodiscard]] QWidget *firstButton() const;

Q_SIGNALS:
    void remedyWanted(holdfast::ui::Remedy remedy);
    void restoreChosen();

protected:
    void changeEvent(QEvent *event) override;

private:
    void buildButtons(QVBoxLayout *column);
    void showIcon();
    void showButtons();
    void showAlso();
    void showText(const QString &headline, const QString &detail);

    BackupService &service_;
    Situation situation_;
    QElapsedTimer words_;  // since those of the progress were shown
    QLabel *icon_ = nullptr;
    Prose *headline_ = nullptr;
    Prose *detail_ = nullptr;
    QProgressBar *bar_ = nullptr;
    QPushButton *remedy_ = nullptr;
    QPushButton *alternative_ = nullptr;
    QPushButton *backUp_ = nullptr;
    QPushButton *pause_ = nullptr;
    QPushButton *restore_ = nullptr;
    QVBoxLayout *also_ = nullptr;
    QString alsoShown_;
};

}  // namespace holdfast::ui
