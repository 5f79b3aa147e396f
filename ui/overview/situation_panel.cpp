// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/overview/situation_panel.h"

#include "ui/overview/pause_length.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/prose.h"

#include <QLabel>
#include <QMenu>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

#include <cmath>

namespace holdfast::ui
{
namespace
{

constexpr int kProgressSteps = 1000;
constexpr qint64 kWordsInterval = 500;  // ms

void setTextIfOther(QLabel &label, const QString &text)
{
    // A screen reader would read it again.
    if (label.text() != text) {
        label.setText(text);
    }
}

}  // namespace

SituationPanel::SituationPanel(BackupService &service, QWidget *parent)
    : QWidget(parent), service_(service)
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(kPageMargin - 4);
    icon_ = new QLabel(this);
    icon_->setObjectName(QStringLiteral("situationIcon"));
    row->addWidget(icon_, 0, Qt::AlignTop);
    auto *column = new QVBoxLayout;
    column->setSpacing(kSpacing / 2);
    headline_ = new Prose(Prose::Role::Title, {}, this);
    headline_->setObjectName(QStringLiteral("headline"));
    headline_->setTextInteractionFlags(Qt::TextSelectableByMouse);
    detail_ = new Prose(Prose::Role::Body, {}, this);
    detail_->setObjectName(QStringLiteral("detail"));
    detail_->setTextInteractionFlags(Qt::TextSelectableByMouse);
    bar_ = new QProgressBar(this);
    bar_->setObjectName(QStringLiteral("progress"));
    bar_->setAccessibleName(tr("Progress of the backup"));
    bar_->setTextVisible(false);
    bar_->setFixedHeight(fontMetrics().height() * 2 / 3);
    bar_->hide();
    column->addWidget(headline_);
    column->addWidget(bar_);
    column->addWidget(detail_);
    column->addSpacing(kSpacing / 2);
    buildButtons(column);
    column->addSpacing(kSpacing / 2);
    also_ = new QVBoxLayout;
    also_->setSpacing(kSpacing / 2);
    column->addLayout(also_);
    row->addLayout(column, 1);
}

void SituationPanel::buildButtons(QVBoxLayout *column)
{
    auto *row = new FlowLayout;
    row->setSpacing(kSpacing / 2 + 2);
    const auto add = [this, row](const char *name, const QString &text, const QString &iconName) {
        auto *button = new QPushButton(text, this);
        button->setObjectName(QString::fromLatin1(name));
        if (!iconName.isEmpty()) {
            button->setIcon(icon(iconName));
        }
        row->addWidget(button);
        return button;
    };
    remedy_ = add("remedy", {}, {});
    remedy_->setDefault(true);
    alternative_ = add("alternative", {}, {});
    backUp_ = add("backUpNow", {}, QStringLiteral("backup-now"));
    pause_ = add("pause", tr("&Pause"), QStringLiteral("pause"));
    restore_ = add("restore", tr("R&estore…"), QStringLiteral("restore"));
    column->addLayout(row);

    auto *menu = new QMenu(pause_);
    fillPauseMenu(*menu, service_);
    pause_->setMenu(menu);
    connect(remedy_, &QPushButton::clicked, this,
            [this] { Q_EMIT remedyWanted(situation_.remedy.remedy); });
    connect(alternative_, &QPushButton::clicked, this,
            [this] { Q_EMIT remedyWanted(situation_.alternative.remedy); });
    connect(backUp_, &QPushButton::clicked, this,
            [this] { Q_EMIT remedyWanted(Remedy::BackUpNow); });
    connect(restore_, &QPushButton::clicked, this, &SituationPanel::restoreChosen);
}

void SituationPanel::setSituation(const Situation &situation)
{
    const bool isOtherState = situation.tray != situation_.tray || icon_->pixmap().isNull();
    situation_ = situation;
    if (isOtherState) {
        showIcon();
    }
    bar_->setVisible(situation.isRunning);
    // While a backup runs its progress has the word.
    if (!situation.isRunning) {
        words_.invalidate();
        showText(situation.headline, situation.detail);
    }
    showButtons();
    showAlso();
}

void SituationPanel::setProgress(const ProgressEstimate &progress)
{
    const std::optional<double> share = progress.share();
    bar_->setRange(0, share ? kProgressSteps : 0);
    if (share) {
        bar_->setValue(static_cast<int>(std::floor(*share * kProgressSteps)));
    }
    // Other words lay the page out anew, and nobody reads faster: ten times a second they were half
    // of what the window costs while a backup runs.
    if (words_.isValid() && words_.elapsed() < kWordsInterval) {
        return;
    }
    words_.start();
    const QString rate = progress.rateText();
    showText(progress.headline(), rate.isEmpty() ? situation_.detail : rate);
}

void SituationPanel::showText(const QString &headline, const QString &detail)
{
    setTextIfOther(*headline_, headline);
    setTextIfOther(*detail_, detail);
    detail_->setVisible(!detail.isEmpty());
}

void SituationPanel::showIcon()
{
    const int side = fontMetrics().height() * 7 / 2;
    icon_->setPixmap(
        trayIcon(trayIconName(situation_.tray)).pixmap(QSize(side, side), devicePixelRatioF()));
    icon_->setAccessibleName(trayStateText(situation_.tray));
}

void SituationPanel::showButtons()
{
    const auto show = [](QPushButton &button, const RemedyButton &shown) {
        button.setVisible(shown.remedy != Remedy::None);
        if (button.text() != shown.text) {
            button.setText(shown.text);
        }
    };
    show(*remedy_, situation_.remedy);
    show(*alternative_, situation_.alternative);
    const ServiceState::Kind kind = service_.state().kind;
    const bool isWatching = kind == ServiceState::Kind::Monitoring;
    const bool isPaused = situation_.remedy.remedy == Remedy::Resume;
    const bool isOrder = situation_.remedy.remedy == Remedy::BackUpNow ||
                         situation_.remedy.remedy == Remedy::TryAgain;
    const QString order = situation_.lacksRoom ? tr("&Try again") : tr("&Back up now");
    if (backUp_->text() != order) {
        backUp_->setText(order);
    }
    backUp_->setVisible(isWatching && !isPaused && !isOrder);
    backUp_->setEnabled(!situation_.isRunning);
    backUp_->setDefault(situation_.remedy.remedy == Remedy::None);
    pause_->setVisible(isWatching && !isPaused);
    restore_->setVisible(kind != ServiceState::Kind::NotSetUp);
}

void SituationPanel::showAlso()
{
    QString wanted;
    for (const Situation::Also &also : situation_.also) {
        wanted += also.text + u'\n';
    }
    // Made anew only when something changed: a button in the focus stays.
    if (wanted == alsoShown_) {
        return;
    }
    alsoShown_ = wanted;
    while (QLayoutItem *item = also_->takeAt(0)) {
        if (QWidget *widget = item->widget()) {
            widget->hide();
            widget->deleteLater();
        }
        delete item;
    }
    for (const Situation::Also &also : situation_.also) {
        auto *notice = new Notice(this);
        notice->setObjectName(QStringLiteral("also%1").arg(static_cast<int>(also.trouble)));
        notice->setText(also.isRemark ? Tone::Plain : Tone::Warning, also.text);
        if (also.remedy.remedy != Remedy::None) {
            QString text = also.remedy.text;
            QPushButton *button =
                notice->addButton(text.remove(u'&'), QStringLiteral("alsoRemedy"));
            connect(button, &QPushButton::clicked, this,
                    [this, remedy = also.remedy.remedy] { Q_EMIT remedyWanted(remedy); });
        }
        also_->addWidget(notice);
    }
}

QWidget *SituationPanel::firstButton() const
{
    return remedy_->isVisibleTo(this) ? remedy_ : backUp_->isVisibleTo(this) ? backUp_ : restore_;
}

void SituationPanel::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::PaletteChange) {
        showIcon();
    }
}

}  // namespace holdfast::ui
