// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/overview/overview_page.h"

#include "ui/overview/changes_panel.h"
#include "ui/overview/counts_panel.h"
#include "ui/overview/destination_question.h"
#include "ui/overview/hold_dialog.h"
#include "ui/overview/problems_dialog.h"
#include "ui/overview/repair_dialog.h"
#include "ui/overview/usage_panel.h"
#include "ui/overview/watch_dialog.h"
#include "ui/text/texts.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/icon_label.h"
#include "ui/widgets/prose.h"
#include "ui/widgets/question.h"
#include "ui/widgets/scrolling.h"

#include <QGridLayout>
#include <QLabel>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>
#include <array>
#include <utility>

namespace holdfast::ui
{
namespace
{

constexpr int kPullInterval = 100;
constexpr int kTickInterval = 1000;
constexpr int kSoon = 300;
constexpr int kPicturesInterval = 30'000;

template <class Dialog>
void openOnce(Dialog *dialog)
{
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

}  // namespace

OverviewPage::OverviewPage(BackupService &backup, QWidget *parent) : Page(backup, parent)
{
    setObjectName(QStringLiteral("overviewPage"));
    build();
    clock_.start();
    pull_.setInterval(kPullInterval);
    tick_.setInterval(kTickInterval);
    soon_.setInterval(kSoon);
    soon_.setSingleShot(true);
    recount_.setInterval(kPicturesInterval);
    recount_.setSingleShot(true);
    connect(&pull_, &QTimer::timeout, this, &OverviewPage::pullProgress);
    connect(&tick_, &QTimer::timeout, this, [this] {
        showSituation();
        if (isRoomToBeAsked(situation_, askedAt_, service().now())) {
            askStatus();
        }
    });
    connect(&soon_, &QTimer::timeout, this, &OverviewPage::askStatus);
    connect(&recount_, &QTimer::timeout, this, &OverviewPage::askPictures);
    connect(&backup, &BackupService::stateChanged, this, [this] {
        if (isVisible()) {
            showSituation();
            refreshLater();
        }
    });
    connect(&backup, &BackupService::openErrorsChanged, this, &OverviewPage::showSituation);
    root_ = backup.setup().config.backupRoot;
    connect(&backup, &BackupService::setupChanged, this, [this] {
        // A configuration that can't be used says nothing of where the backup is.
        const Setup &setup = service().setup();
        if ((setup.isUsable || !setup.exists) &&
            std::exchange(root_, setup.config.backupRoot) != setup.config.backupRoot) {
            ++question_;  // about another backup
            countedAt_ = 0;
        }
        showSituation();
        refreshLater();
    });
    connect(&backup, &BackupService::backupChanged, this, [this] {
        refreshLater();
        if (isVisible() && !recount_.isActive()) {
            recount_.start();
        }
    });
    showSituation();
}

void OverviewPage::build()
{
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    auto *content = new QWidget(this);
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(kPageMargin, kPageMargin, kPageMargin, kPageMargin);
    column->setSpacing(kPageMargin);
    head_ = new SituationPanel(service(), content);
    column->addWidget(head_);

    welcome_ = buildWelcome(content);
    column->addWidget(welcome_);
    broken_ = new EmptyState(
        QStringLiteral("versions"), tr("What was backed up stays as it is"),
        tr("As soon as the configuration is mended, what has changed meanwhile is backed up."),
        content);
    broken_->setObjectName(QStringLiteral("overviewBroken"));
    column->addWidget(broken_, 1);
    asOf_ = new Prose(Prose::Role::Strong, {}, content);
    asOf_->setObjectName(QStringLiteral("asOf"));
    column->addWidget(asOf_);
    body_ = new QWidget(content);
    auto *body = new QVBoxLayout(body_);
    body->setContentsMargins(0, 0, 0, 0);
    body->setSpacing(kPageMargin);
    counts_ = new CountsPanel(body_);
    body->addWidget(counts_);
    pictures_ = new QBoxLayout(QBoxLayout::LeftToRight);
    pictures_->setSpacing(kPageMargin * 4 / 3);
    const auto section = [this](const QString &title, QWidget *shown) {
        auto *part = new QVBoxLayout;
        part->setSpacing(kSpacing / 2);
        part->addWidget(new Prose(Prose::Role::Heading, title, body_));
        part->addWidget(shown, 1);
        pictures_->addLayout(part, 1);
    };
    changes_ = new ChangesPanel(service(), body_);
    usage_ = new UsagePanel(service(), body_);
    section(tr("The last four weeks"), changes_);
    section(tr("What takes the space"), usage_);
    body->addLayout(pictures_, 1);
    column->addWidget(body_, 1);
    body_->hide();  // until something is known
    column->addStretch(0);
    outer->addWidget(scrolling(content, this));

    connect(head_, &SituationPanel::remedyWanted, this, &OverviewPage::mend);
    connect(head_, &SituationPanel::restoreChosen, this,
            [this] { Q_EMIT pageWanted(PageId::Versions); });
    connect(usage_, &UsagePanel::versionsWanted, this, &Page::versionsWanted);
}

QWidget *OverviewPage::buildWelcome(QWidget *parent)
{
    struct Promise {
        const char *iconName;
        QString title;
        QString text;
    };
    const std::array<Promise, 3> promises{{
        {"backup-now", tr("Every change, within seconds"),
         tr("Holdfast watches your folders and copies what changes to your backup drive.")},
        {"versions", tr("Nothing is overwritten"),
         tr("Earlier versions and deleted files stay, until rules that you choose remove them.")},
        {"folder", tr("Plain files"),
         tr("The backup can be read with any file manager, without Holdfast.")},
    }};
    auto *welcome = new QWidget(parent);
    auto *list = new QGridLayout(welcome);
    list->setContentsMargins(0, kSpacing, 0, 0);
    list->setHorizontalSpacing(kPageMargin - 4);
    list->setVerticalSpacing(0);
    list->setColumnStretch(1, 1);
    const int side = fontMetrics().height() * 2;
    list->setColumnMinimumWidth(0, fontMetrics().height() * 7 / 2);
    for (std::size_t i = 0; i < promises.size(); ++i) {
        const int row = static_cast<int>(i) * 3;
        auto *picture = new IconLabel(QString::fromLatin1(promises[i].iconName), side, welcome);
        list->addWidget(picture, row, 0, 2, 1, Qt::AlignHCenter | Qt::AlignTop);
        list->addWidget(new Prose(Prose::Role::Strong, promises[i].title, welcome), row, 1);
        list->addWidget(new Prose(Prose::Role::Note, promises[i].text, welcome), row + 1, 1);
        list->setRowMinimumHeight(row + 2, kPageMargin);
    }
    return welcome;
}

void OverviewPage::saveView(QSettings &settings) const
{
    settings.setValue(QStringLiteral("showsBytes"), changes_->showsBytes());
}

void OverviewPage::restoreView(QSettings &settings)
{
    changes_->setShowsBytes(settings.value(QStringLiteral("showsBytes")).toBool());
}

QWidget *OverviewPage::firstFocus()
{
    return head_->isHidden() ? nullptr : head_->firstButton();
}

void OverviewPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    if (event->spontaneous()) {
        return;
    }
    tick_.start();
    // Else they are asked as soon as there is something to show them for.
    const bool hasPictures = !body_->isHidden();
    showSituation();
    askStatus();
    if (hasPictures) {
        askPictures();
    }
}

void OverviewPage::hideEvent(QHideEvent *event)
{
    Page::hideEvent(event);
    if (!event->spontaneous()) {
        tick_.stop();
        pull_.stop();
        soon_.stop();
        recount_.stop();
    }
}

void OverviewPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    // With large letters or a small window one below the other.
    constexpr int kLettersSideBySide = 90;
    const bool isWide = width() >= fontMetrics().averageCharWidth() * kLettersSideBySide;
    pictures_->setDirection(isWide ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
}

void OverviewPage::refreshLater()
{
    if (isVisible() && !soon_.isActive()) {
        soon_.start();
    }
}

void OverviewPage::askStatus()
{
    if (service().state().kind == ServiceState::Kind::NotSetUp) {
        status_.reset();
        showSituation();
        return;
    }
    const int question = ++question_;
    askedAt_ = service().now();
    service().status().then(this, [this, question](Result<BackupStatus> answer) {
        if (question != question_) {
            return;
        }
        // What can't be asked now stays as it was: the sentence says what is wrong.
        if (answer) {
            const bool wasEmpty = status_ && status_->files == 0;
            status_ = std::move(*answer);
            if (!status_->backupId.empty()) {
                counts_->setStatus(*status_);
                countedAt_ = service().now();
            }
            askAgain();
            if (wasEmpty && status_->files > 0 && isVisible()) {
                // The first backup: what was drawn says that there is nothing.
                askPictures();
            }
        }
        showSituation();
    });
}

void OverviewPage::askPictures()
{
    if (service().state().kind != ServiceState::Kind::NotSetUp && body_->isEnabled()) {
        changes_->refresh();
        usage_->refresh();
    }
}

void OverviewPage::showSituation()
{
    situation_ = situationOf(service(), status_);
    head_->setSituation(situation_);
    // The window says so above the page, with what mends it.
    const bool isBroken = service().setup().exists && !service().setup().isUsable;
    head_->setVisible(!isBroken);
    const bool hasBackup = !isBroken && status_ && !status_->backupId.empty();
    const bool appears = hasBackup && (body_->isHidden() || !body_->isEnabled());
    // What was known of a backup that can't be asked stays, greyed.
    const bool isPast = !hasBackup && countedAt_ != 0;
    body_->setVisible(hasBackup || isPast);
    broken_->setVisible(isBroken && body_->isHidden());
    body_->setEnabled(hasBackup);
    asOf_->setVisible(isPast);
    if (isPast) {
        asOf_->setText(
            tr("As of %1", "today 14:03").arg(friendlyTimeText(countedAt_, service().now())));
    }
    if (appears && isVisible()) {
        askPictures();
    }
    welcome_->setVisible(situation_.trouble == Trouble::NotSetUp);
    if (situation_.isRunning && isVisible()) {
        if (!pull_.isActive()) {
            pull_.start();
        }
        pullProgress();
    } else {
        pull_.stop();
    }
}

void OverviewPage::pullProgress()
{
    progress_.take(ProgressSample::of(service().progress()), clock_.nsecsElapsed());
    head_->setProgress(progress_);
}

void OverviewPage::mend(Remedy remedy)
{
    switch (remedy) {
    case Remedy::None:
        return;
    case Remedy::SetUp:
        Q_EMIT setUpWanted();
        return;
    case Remedy::OpenSettings:
        Q_EMIT pageWanted(PageId::Settings);
        return;
    case Remedy::OpenRetention:
        Q_EMIT pageWanted(PageId::Retention);
        return;
    case Remedy::TryAgain:
    case Remedy::BackUpNow:
        service().backUpNow();
        return;
    case Remedy::Resume:
        service().resume();
        return;
    case Remedy::AcceptDestination:
        askAboutDestination(service(), this);
        return;
    case Remedy::AcceptClock:
        acceptClock();
        return;
    case Remedy::ReviewHold:
        reviewHold();
        return;
    case Remedy::Repair:
        RepairDialog::present(service(), *this);
        return;
    case Remedy::ShowLeftOut:
        openOnce(new ProblemsDialog(service(), this));
        return;
    case Remedy::ShowWatchAdvice:
        openOnce(new WatchDialog(service().state().monitor.watch, this));
        return;
    }
}

void OverviewPage::reviewHold()
{
    if (!status_ || status_->holds.empty()) {
        return;
    }
    auto *dialog = new HoldDialog(service(), status_->holds, this);
    connect(dialog, &HoldDialog::versionsWanted, this, &Page::versionsWanted);
    connect(dialog, &QDialog::accepted, this, [this, shown = status_->holds] { agreed_ = shown; });
    openOnce(dialog);
}

// What has grown since a person agreed to it is another question.
void OverviewPage::askAgain()
{
    const bool hasGrown =
        std::any_of(status_->holds.begin(), status_->holds.end(), [this](const auto &now) {
            return std::any_of(agreed_.begin(), agreed_.end(), [&now](const auto &shown) {
                return shown.first == now.first && shown.second.kind == now.second.kind &&
                       shown.second.files < now.second.files;
            });
        });
    if (hasGrown || status_->holds.empty()) {
        agreed_.clear();
    }
    if (hasGrown && isVisible()) {
        reviewHold();
    }
}

void OverviewPage::acceptClock()
{
    Question question;
    question.name = QStringLiteral("clock");
    question.title = tr("Is the clock right now?");
    question.text = tr("The backup has changes of a time that is still to come.");
    question.explanation =
        tr("If the clock is wrong now, set it right in the settings of your system: nothing else "
           "is to be done.\n\nIf it is right now, and was ahead before, Holdfast records those "
           "changes as made now. No copy is removed by it.");
    question.consent = tr("The clock is &right");
    ask(this, question, [this] { service().acceptClock(); });
}

}  // namespace holdfast::ui
