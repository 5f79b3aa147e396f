// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/overview/repair_dialog.h"

#include "ui/overview/problems_dialog.h"
#include "ui/overview/troubles.h"
#include "ui/overview/work_panel.h"
#include "ui/text/texts.h"
#include "ui/widgets/column_text.h"
#include "ui/widgets/dialog_columns.h"
#include "ui/widgets/prose.h"

#include <QDialogButtonBox>
#include <QHeaderView>
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
    model_ = new ProblemsModel(this);
    table_ = new QTableView(this);
    table_->setObjectName(QStringLiteral("repairList"));
    table_->setAccessibleName(tr("What could not be repaired"));
    table_->setModel(model_);
    table_->setSelectionBehavior(QAbstractItemView::SelectRows);
    new ColumnText({ProblemsModel::Reason}, table_);
    table_->setShowGrid(false);
    table_->setTabKeyNavigation(false);
    table_->setWordWrap(false);
    table_->verticalHeader()->hide();
    table_->verticalHeader()->setDefaultSectionSize(fontMetrics().height() * 3 / 2);
    table_->horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    table_->horizontalHeader()->setMinimumSectionSize(fontMetrics().averageCharWidth() * 20);
    table_->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    table_->hide();
    column->addWidget(table_, 1);
    column->addStretch(0);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    begin_ = buttons->addButton(tr("&Check and repair"), QDialogButtonBox::ActionRole);
    begin_->setObjectName(QStringLiteral("repairBegin"));
    begin_->setDefault(true);
    connect(begin_, &QPushButton::clicked, this, &RepairDialog::begin);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    columns.whole().addWidget(buttons);
    columns.resize(fontMetrics().averageCharWidth() * 90, fontMetrics().height() * 14);
}

void RepairDialog::begin()
{
    begin_->setEnabled(false);
    table_->hide();
    VerifyRequest request;
    request.repair = true;
    service_.verify(request, work_->begin(tr("Checking the backup:")))
        .then(this, [this](const Result<VerifyReport> &answer) {
            work_->end();
            begin_->setEnabled(true);
            begin_->setText(tr("&Check again"));
            if (answer) {
                show(*answer);
            } else {
                text_->setText(errorText(answer.error()));
            }
        });
}

void RepairDialog::show(const VerifyReport &report)
{
    text_->setText(repairText(report));
    std::vector<ItemError> left;
    for (const std::vector<DamagedCopy> *copies : {&report.damaged, &report.missing}) {
        for (const DamagedCopy &copy : *copies) {
            if (!copy.repaired) {
                left.push_back({copy.source + '/' + copy.path.bytes(), copy.problem});
            }
        }
    }
    left.insert(left.end(), report.errors.begin(), report.errors.end());
    model_->setProblems(std::move(left));
    table_->setVisible(model_->rowCount() > 0);
}

}  // namespace holdfast::ui
