// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/overview/situation_panel.h"
#include "ui/window/page.h"

#include <QElapsedTimer>
#include <QTimer>

class QBoxLayout;

namespace holdfast::ui
{

class ChangesPanel;
class CountsPanel;
class Prose;
class UsagePanel;

/// Are my files safe? How things stand, what mends them, and what is in the backup.
class OverviewPage : public Page
{
    Q_OBJECT

public:
    explicit OverviewPage(BackupService &service, QWidget *parent = nullptr);

    void saveView(QSettings &settings) const override;
    void restoreView(QSettings &settings) override;
    [[nodiscard]] QWidget *firstFocus() override;

    /// As shown now.
    [[nodiscard]] const Situation &situation() const noexcept { return situation_; }

public Q_SLOTS:
    /// Does what a remedy's button does: for the tray and notifications too.
    void mend(holdfast::ui::Remedy remedy);

Q_SIGNALS:
    /// The first steps are wanted: nothing is set up yet.
    void setUpWanted();

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void build();
    QWidget *buildWelcome(QWidget *parent);
    void askStatus();
    void askPictures();
    void refreshLater();
    void showSituation();
    void pullProgress();
    void acceptClock();
    void reviewHold();
    void askAgain();

    std::optional<BackupStatus> status_;
    TimeNs askedAt_ = 0;    // for it
    TimeNs countedAt_ = 0;  // what the body shows; 0: nothing
    AbsPath root_;          // of the backup that it shows
    NamedHolds agreed_;     // what a person said to be right last
    Situation situation_;
    ProgressEstimate progress_;
    QElapsedTimer clock_;
    QTimer pull_;     // progress, while a backup runs and the page is visible
    QTimer tick_;     // "12 seconds ago"
    QTimer soon_;     // many changes in a row are one question
    QTimer recount_;  // what is dear to count is counted now and then only
    int question_ = 0;

    SituationPanel *head_ = nullptr;
    QWidget *welcome_ = nullptr;  // while nothing is set up
    QWidget *broken_ = nullptr;   // while the configuration can't be used and nothing is known
    QWidget *body_ = nullptr;
    Prose *asOf_ = nullptr;  // while the body shows what is past
    QBoxLayout *pictures_ = nullptr;
    CountsPanel *counts_ = nullptr;
    ChangesPanel *changes_ = nullptr;
    UsagePanel *usage_ = nullptr;
};

}  // namespace holdfast::ui
