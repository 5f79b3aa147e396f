// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/restore/restore_dialog.h"

#include "ui/restore/restore_choices.h"
#include "ui/restore/restore_plan_view.h"
#include "ui/restore/restore_progress.h"
#include "ui/text/texts.h"
#include "ui/widgets/fonts.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/local_path.h"
#include "ui/widgets/scrolling.h"
#include "ui/widgets/tones.h"

#include <QDesktopServices>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QRadioButton>
#include <QScreen>
#include <QScrollArea>
#include <QStackedWidget>
#include <QTimer>
#include <QVBoxLayout>

#include <utility>

namespace holdfast::ui
{
namespace
{

constexpr int kSideBySide = 110;  // letters

}  // namespace

RestoreDialog::RestoreDialog(BackupService &service, std::vector<NamedPath> paths,
                             std::optional<TimeNs> at, QWidget *parent)
    : QDialog(parent), service_(service), paths_(std::move(paths)), at_(at)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Restore"));
    pause_ = new QTimer(this);
    pause_->setSingleShot(true);
    pause_->setInterval(150);
    connect(pause_, &QTimer::timeout, this, &RestoreDialog::plan);
    build();
    choiceChanged();
    choices_->setFocus();
}

RestoreDialog::~RestoreDialog()
{
    stopPlanning();
    if (running_ != nullptr) {
        running_->stop.request_stop();
    }
}

void RestoreDialog::build()
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 24, 24, 24);
    layout->setSpacing(12);
    const QString name = paths_.size() == 1 ? nameText(paths_.front().path.isEmpty()
                                                           ? BytesView(paths_.front().sourceName)
                                                           : paths_.front().path.name())
                                            : QString();
    title_ = new QLabel(paths_.size() == 1 ? tr("Restore “%1”").arg(isolated(name))
                                           : tr("Restore the selected files and folders"),
                        this);
    title_->setObjectName(QStringLiteral("restoreTitle"));
    title_->setTextFormat(Qt::PlainText);
    title_->setWordWrap(true);
    QFont large = scaledFont(title_->font(), 1.5);
    large.setBold(true);
    title_->setFont(large);
    layout->addWidget(title_);
    const QLocale locale;
    const QDateTime when = dateTime(at_.value_or(0));
    line_ = new QLabel(at_ ? tr("As it was on %1 at %2.", "date, time")
                                 .arg(locale.toString(when.date(), QLocale::LongFormat),
                                      locale.toString(when.time(), QLocale::ShortFormat))
                           : tr("As it is in the backup now."),
                       this);
    line_->setObjectName(QStringLiteral("restoreLine"));
    line_->setTextFormat(Qt::PlainText);
    line_->setWordWrap(true);
    layout->addWidget(line_);
    layout->addSpacing(4);
    stack_ = new QStackedWidget(this);
    setup_ = buildSetup();
    progress_ = new RestoreProgress(stack_);
    result_ = new RestorePlanView(stack_);
    result_->setObjectName(QStringLiteral("result"));
    stack_->addWidget(setup_);
    stack_->addWidget(progress_);
    stack_->addWidget(result_);
    layout->addWidget(stack_, 1);
    layout->addWidget(buildButtons());
    const int em = fontMetrics().averageCharWidth();
    const QSize wanted(std::max(1020, em * 150), std::max(620, fontMetrics().height() * 36));
    resize(wanted.boundedTo(screen()->availableSize() * 9 / 10));
}

// The choices beside the plan, or above it: turn() decides.
QWidget *RestoreDialog::buildSetup()
{
    auto *page = new QWidget(stack_);
    sides_ = new QBoxLayout(QBoxLayout::LeftToRight, page);
    sides_->setContentsMargins(0, 0, 0, 0);
    sides_->setSpacing(24);
    choices_ = new RestoreChoices(at_, service_.now(), page);
    plan_ = new RestorePlanView(page);
    plan_->setObjectName(QStringLiteral("plan"));
    sides_->addWidget(choices_, 2);
    sides_->addWidget(plan_, 5);
    connect(choices_, &RestoreChoices::changed, this, &RestoreDialog::choiceChanged);
    return scrolling(page, stack_);
}

void RestoreDialog::turn()
{
    const int em = fontMetrics().averageCharWidth();
    const bool isNarrow = width() < em * kSideBySide;
    sides_->setDirection(isNarrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    choices_->setMaximumWidth(isNarrow ? QWIDGETSIZE_MAX : std::max(340, em * 46));
}

void RestoreDialog::resizeEvent(QResizeEvent *event)
{
    turn();
    QDialog::resizeEvent(event);
}

QWidget *RestoreDialog::buildButtons()
{
    auto *buttons = new QWidget(this);
    auto *row = new QHBoxLayout(buttons);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    show_ = new QPushButton(icon(QStringLiteral("folder")), tr("Show the &folder"), buttons);
    show_->setObjectName(QStringLiteral("showFolder"));
    show_->setAutoDefault(false);
    connect(show_, &QPushButton::clicked, this, &RestoreDialog::showFolder);
    cancel_ = new QPushButton(tr("Cancel"), buttons);
    cancel_->setObjectName(QStringLiteral("cancel"));
    cancel_->setAutoDefault(false);
    connect(cancel_, &QPushButton::clicked, this, &RestoreDialog::reject);
    act_ = new QPushButton(icon(QStringLiteral("restore")), tr("Restore"), buttons);
    act_->setObjectName(QStringLiteral("act"));
    act_->setDefault(true);
    connect(act_, &QPushButton::clicked, this, &RestoreDialog::act);
    row->addWidget(show_);
    row->addStretch(1);
    row->addWidget(cancel_);
    row->addWidget(act_);
    return buttons;
}

void RestoreDialog::chooseFolder(const AbsPath &folder)
{
    choices_->findChild<QRadioButton *>(QStringLiteral("whereFolder"))->setChecked(true);
    choices_->setFolder(folder);
}

void RestoreDialog::setStage(Stage stage)
{
    stage_ = stage;
    const bool isOver = stage == Stage::Done;
    act_->setVisible(stage == Stage::Planning || stage == Stage::Ready);
    act_->setEnabled(stage == Stage::Ready && !plan_->counts().isNothing());
    act_->setText(stage == Stage::Ready ? actText(plan_->counts()) : tr("Restore"));
    cancel_->setText(isOver ? tr("Close") : tr("Cancel"));
    cancel_->setEnabled(true);
    cancel_->setDefault(isOver);
    show_->setVisible(false);
    stack_->setCurrentWidget(isOver                    ? static_cast<QWidget *>(result_)
                             : stage == Stage::Running ? static_cast<QWidget *>(progress_)
                                                       : setup_);
}

void RestoreDialog::stopPlanning()
{
    ++question_;
    if (planning_ != nullptr) {
        planning_->stop.request_stop();
        planning_.reset();
    }
}

void RestoreDialog::choiceChanged()
{
    stopPlanning();
    pause_->stop();
    planned_.reset();
    if (choices_->isComplete()) {
        plan_->showBusy();
        pause_->start();
    } else {
        plan_->showMessage(tr("Choose a folder, and it is shown here what will happen."));
    }
    setStage(Stage::Planning);
}

void RestoreDialog::plan()
{
    stopPlanning();
    planning_ = std::make_shared<Work>();
    const int question = question_;
    const RestoreRequest request = choices_->request(paths_);
    service_.restore(request, planning_)
        .then(this, [this, question, request](const Result<RestoreAnswer> &answer) {
            if (question == question_) {
                planned_ = request;
                takePlan(answer);
            }
        });
}

void RestoreDialog::takePlan(const Result<RestoreAnswer> &answer)
{
    planning_.reset();
    if (!answer) {
        planned_.reset();
        plan_->showMessage(errorText(answer.error()));
        setStage(Stage::Planning);
        return;
    }
    plan_->showAnswer(*answer, {false, choices_->archives()});
    setStage(Stage::Ready);
}

void RestoreDialog::act()
{
    if (stage_ != Stage::Ready || !planned_) {
        return;
    }
    RestoreRequest request = *std::exchange(planned_, std::nullopt);
    request.dryRun = false;
    running_ = std::make_shared<Work>();
    setStage(Stage::Running);
    progress_->start(running_, plan_->counts());
    cancel_->setFocus();
    service_.restore(std::move(request), running_)
        .then(this, [this](const Result<RestoreAnswer> &answer) { takeResult(answer); });
}

void RestoreDialog::takeResult(const Result<RestoreAnswer> &answer)
{
    progress_->finish();
    running_.reset();
    setStage(Stage::Done);
    if (answer) {
        result_->showAnswer(*answer, {true, choices_->archives()});
    } else {
        result_->showMessage(errorText(answer.error()));
    }
    showResultTitle(answer);
    show_->setVisible(answer && result_->counts().files + result_->counts().folders > 0);
    cancel_->setFocus();
}

void RestoreDialog::showResultTitle(const Result<RestoreAnswer> &answer)
{
    const RestoreCounts &counts = result_->counts();
    if (!answer && answer.error().code == ErrorCode::Cancelled) {
        title_->setText(tr("The restore was stopped"));
    } else if (!answer) {
        title_->setText(tr("Nothing could be restored"));
    } else if (answer->stopped) {
        title_->setText(tr("The restore was stopped"));
    } else if (counts.failed > 0 || counts.leftOut > 0) {
        title_->setText(tr("Restored, but %Ln files need your attention", nullptr,
                           static_cast<int>(counts.failed + counts.leftOut)));
    } else {
        title_->setText(tr("%Ln files are restored", nullptr, static_cast<int>(counts.files)));
    }
    Q_EMIT said(title_->text());
}

// The folder of the first thing that was written.
void RestoreDialog::showFolder()
{
    for (const RestoredItem &item : result_->model().items()) {
        const bool isWritten =
            item.did == RestoredItem::Did::Wrote || item.did == RestoredItem::Did::Replaced;
        const Result<AbsPath> target = AbsPath::parse(item.target);
        if (isWritten && target) {
            QDesktopServices::openUrl(localUrl(target->parent()));
            return;
        }
    }
}

void RestoreDialog::reject()
{
    if (stage_ == Stage::Running && running_ != nullptr) {
        // What is done is told when it has come to an end; the file in hand is finished or undone.
        running_->stop.request_stop();
        progress_->showStopping();
        cancel_->setEnabled(false);
        return;
    }
    QDialog::reject();
}

}  // namespace holdfast::ui
