// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/overview/repair_dialog.h"

#include "ui/overview/damage_model.h"
#include "ui/overview/troubles.h"
#include "ui/overview/work_panel.h"
#include "ui/text/texts.h"
#include "ui/widgets/column_text.h"
#include "ui/widgets/dialog_columns.h"
#include "ui/widgets/prose.h"
#include "ui/widgets/question.h"

#include <QCloseEvent>
#include <QHeaderView>
#include <QItemSelectionModel>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

namespace holdfast::ui
{

QString repairText(const VerifyReport &report)
{
    const auto found = static_cast<std::int64_t>(report.damaged.size()) +
                       static_cast<std::int64_t>(report.missing.size());
    const QString checked =
        RepairDialog::tr("%Ln stored copies were read (%1).", nullptr, smallCount(report.checked))
            .arg(sizeText(report.bytes));
    QString outcome;
    if (!report.complete) {
        outcome = RepairDialog::tr("The check was stopped before its end.");
    } else if (found == 0) {
        outcome = report.errors.empty() ? RepairDialog::tr("All of them are as they were stored.")
                                        : RepairDialog::tr("Some could not be looked at.");
    } else if (report.repaired >= found) {
        outcome = RepairDialog::tr("%Ln were damaged or missing, and all are repaired.", nullptr,
                                   smallCount(found));
    } else {
        outcome = RepairDialog::tr("%Ln were damaged or missing. Repaired: %1, beyond repair: %2.",
                                   nullptr, smallCount(found))
                      .arg(numberText(report.repaired), numberText(found - report.repaired));
    }
    return RepairDialog::tr("%1 %2", "two sentences").arg(checked, outcome);
}

RepairDialog::RepairDialog(BackupService &service, QWidget *parent)
    : QDialog(parent), service_(service)
{
    setObjectName(QStringLiteral("repairDialog"));
    setWindowTitle(tr("Check and repair the backup"));
    build();
}

void RepairDialog::present(BackupService &service, QWidget &asker)
{
    auto *dialog = asker.window()->findChild<RepairDialog *>();
    if (dialog == nullptr) {
        dialog = new RepairDialog(service, asker.window());
        dialog->setAttribute(Qt::WA_DeleteOnClose);
    }
    dialog->QWidget::show();
    dialog->raise();
    dialog->activateWindow();
}

void RepairDialog::build()
{
    const DialogColumns columns(*this);
    QVBoxLayout *const column = &columns.content();
    text_ = new Prose(
        Prose::Role::Body,
        tr("Holdfast reads every stored copy and compares it with what was backed up. A damaged "
           "one is set aside, never deleted, and taken anew from your unchanged file or from "
           "another copy with the same content. This can take a while; you can go on working."),
        this);
    text_->setObjectName(QStringLiteral("repairText"));
    column->addWidget(text_);
    work_ = new WorkPanel(this);
    column->addWidget(work_);
    column->addWidget(buildTable(), 1);
    column->addStretch(0);
    // Not a box of buttons: with buttons for actions Qt 6.4 loses the table from the Tab order.
    auto *row = new QHBoxLayout;
    const auto add = [this](const char *name, const QString &text) {
        auto *button = new QPushButton(text, this);
        button->setObjectName(QString::fromLatin1(name));
        button->setAutoDefault(false);
        return button;
    };
    begin_ = add("repairBegin", tr("&Check and repair"));
    leave_ = add("repairLeave", {});
    close_ = add("repairClose", {});
    begin_->setDefault(true);
    row->addWidget(begin_);
    row->addWidget(leave_);
    row->addStretch(1);
    row->addWidget(close_);
    columns.whole().addLayout(row);
    connect(begin_, &QPushButton::clicked, this, &RepairDialog::begin);
    connect(leave_, &QPushButton::clicked, this, &RepairDialog::leaveAsTheyAre);
    connect(close_, &QPushButton::clicked, this, &QDialog::reject);
    connect(table_->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &RepairDialog::showActions);
    connect(&service_, &BackupService::backupChanged, this, [this] {
        if (isVisible()) {
            refresh();
        }
    });
    showActions();
    columns.resize(fontMetrics().averageCharWidth() * 130, fontMetrics().height() * 18);
}

QTableView *RepairDialog::buildTable()
{
    model_ = new DamageModel(this);
    table_ = new QTableView(this);
    table_->setObjectName(QStringLiteral("repairList"));
    table_->setAccessibleName(tr("Damaged copies"));
    table_->setModel(model_);
    table_->setSelectionBehavior(QAbstractItemView::SelectRows);
    new ColumnText({DamageModel::Problem}, table_);
    table_->setShowGrid(false);
    table_->setTabKeyNavigation(false);
    table_->setWordWrap(false);
    table_->verticalHeader()->hide();
    table_->verticalHeader()->setDefaultSectionSize(fontMetrics().height() * 3 / 2);
    QHeaderView *const head = table_->horizontalHeader();
    head->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    const int letter = fontMetrics().averageCharWidth();
    head->setMinimumSectionSize(letter * 20);
    head->resizeSection(DamageModel::File, letter * 28);
    head->resizeSection(DamageModel::Content, letter * 24);
    head->resizeSection(DamageModel::Copy, letter * 26);
    head->setStretchLastSection(true);
    table_->hide();
    return table_;
}

void RepairDialog::showEvent(QShowEvent *event)
{
    QDialog::showEvent(event);
    if (!event->spontaneous()) {
        refresh();
    }
}

// What is under way goes on: the dialog is only out of sight, and is shown again when it is asked
// for.
void RepairDialog::done(int result)
{
    if (work_->isBusy()) {
        hide();
    } else {
        QDialog::done(result);
    }
}

void RepairDialog::closeEvent(QCloseEvent *event)
{
    if (work_->isBusy()) {
        hide();
        event->ignore();
    } else {
        QDialog::closeEvent(event);
    }
}

void RepairDialog::begin()
{
    VerifyRequest request;
    request.repair = true;
    WorkPtr work = work_->begin(tr("Checking the backup:"));
    showActions();
    service_.verify(request, std::move(work))
        .then(this, [this](const Result<VerifyReport> &answer) { end(answer); });
}

void RepairDialog::end(const Result<VerifyReport> &answer)
{
    work_->end();
    begin_->setText(tr("&Check again"));
    if (answer) {
        text_->setText(repairText(*answer));
        errors_ = answer->errors;
    } else {
        text_->setText(errorText(answer.error()));
    }
    refresh();
}

// What is known by now: a repair takes off the list what it mended.
void RepairDialog::refresh()
{
    showActions();
    const int question = ++question_;
    service_.status().then(this, [this, question](const Result<BackupStatus> &answer) {
        if (question != question_) {
            return;
        }
        std::vector<DamagedCopy> copies;
        if (answer && answer->lastCheck) {
            copies = answer->lastCheck->copies;
        }
        model_->setDamage(std::move(copies), errors_, service_.now());
        table_->setVisible(model_->rowCount() > 0);
        showActions();
    });
}

void RepairDialog::showActions()
{
    const bool isBusy = work_->isBusy();
    begin_->setEnabled(!isBusy);
    const auto count = static_cast<int>(leavable().size());
    leave_->setText(tr("Lea&ve as they are…", nullptr, count));
    leave_->setVisible(!isBusy && count > 0);
    close_->setText(isBusy ? tr("&Go on in the background") : tr("C&lose"));
}

// What is selected, or all: of those whose content is nowhere else.
std::vector<DamagedCopy> RepairDialog::leavable() const
{
    const QItemSelectionModel &selection = *table_->selectionModel();
    std::vector<DamagedCopy> copies;
    for (int row = 0; row < model_->rowCount(); ++row) {
        const DamagedCopy *const copy = model_->copyAt(row);
        const bool isMeant = !selection.hasSelection() || selection.isRowSelected(row);
        if (copy != nullptr && isMeant && copy->isLost && !copy->isAccepted) {
            copies.push_back(*copy);
        }
    }
    return copies;
}

void RepairDialog::leaveAsTheyAre()
{
    std::vector<DamagedCopy> copies = leavable();
    Question question;
    question.name = QStringLiteral("leave");
    const auto count = static_cast<int>(copies.size());
    question.title = tr("Known damage");
    question.text = tr("%Ln damaged copies can’t be repaired.", nullptr, count);
    question.explanation =
        tr("If you know of it, Holdfast does not warn of them any more. Nothing is removed: they "
           "stay listed here, and a verification still names them. It warns again as soon as "
           "anything else is damaged.",
           nullptr, count);
    question.consent = tr("&Leave as they are", nullptr, count);
    ask(this, question, [this, count, copies = std::move(copies)] {
        service_.acceptDamage(copies).then(this, [this, count](const Result<void> &accepted) {
            text_->setText(accepted ? tr("%Ln damaged copies are left as they are. Holdfast does "
                                         "not warn of them any more.",
                                         nullptr, count)
                                    : errorText(accepted.error()));
            refresh();
        });
    });
}

}  // namespace holdfast::ui
