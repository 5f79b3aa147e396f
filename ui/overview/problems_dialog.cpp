// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/overview/problems_dialog.h"

#include "ui/overview/problems.h"
#include "ui/service/backup_service.h"
#include "ui/text/texts.h"
#include "ui/widgets/column_heads.h"
#include "ui/widgets/column_text.h"
#include "ui/widgets/dialog_columns.h"
#include "ui/widgets/plain_tool_tip.h"
#include "ui/widgets/prose.h"

#include <QApplication>
#include <QClipboard>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

namespace holdfast::ui
{

void ProblemsModel::setProblems(std::vector<ItemError> problems)
{
    beginResetModel();
    problems_ = std::move(problems);
    endResetModel();
}

QString ProblemsModel::asText() const
{
    QString text;
    for (const ItemError &problem : problems_) {
        text += nameText(problem.path) + QStringLiteral(": ") + problemReason(problem) + u'\n';
    }
    return text;
}

int ProblemsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(problems_.size());
}

int ProblemsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant ProblemsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const ItemError &problem = problems_[static_cast<std::size_t>(index.row())];
    const QString text = index.column() == Path ? nameText(problem.path) : problemReason(problem);
    if (role == Qt::DisplayRole) {
        return text;
    }
    return role == Qt::ToolTipRole ? QVariant(plainToolTip(text)) : QVariant();
}

QVariant ProblemsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    return columnHead({tr("File or folder"), tr("Why")}, {}, section, orientation, role);
}

ProblemsDialog::ProblemsDialog(BackupService &service, QWidget *parent)
    : QDialog(parent), service_(service), model_(new ProblemsModel(this))
{
    setObjectName(QStringLiteral("problemsDialog"));
    setWindowTitle(tr("What could not be backed up"));
    build();
    refresh();
    connect(&service, &BackupService::openErrorsChanged, this, &ProblemsDialog::refresh);
}

void ProblemsDialog::build()
{
    const DialogColumns columns(*this);
    QVBoxLayout *const column = &columns.content();
    text_ = new Prose(Prose::Role::Body, {}, this);
    column->addWidget(text_);
    table_ = new QTableView(this);
    table_->setObjectName(QStringLiteral("problems"));
    table_->setAccessibleName(tr("What could not be backed up"));
    table_->setModel(model_);
    table_->setSelectionBehavior(QAbstractItemView::SelectRows);
    new ColumnText({ProblemsModel::Reason}, table_);
    table_->setShowGrid(false);
    table_->setAlternatingRowColors(true);
    table_->setTabKeyNavigation(false);
    table_->setWordWrap(false);
    table_->verticalHeader()->hide();
    table_->verticalHeader()->setDefaultSectionSize(fontMetrics().height() * 3 / 2);
    table_->horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    table_->horizontalHeader()->setMinimumSectionSize(fontMetrics().averageCharWidth() * 20);
    table_->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    column->addWidget(table_, 1);
    // Not a box of buttons: with buttons for actions Qt 6.4 loses the table from the Tab order.
    auto *copy = new QPushButton(tr("&Copy the list"), this);
    auto *again = new QPushButton(tr("&Try again"), this);
    auto *close = new QPushButton(tr("C&lose"), this);
    copy->setObjectName(QStringLiteral("copyProblems"));
    again->setObjectName(QStringLiteral("tryAgain"));
    copy->setAutoDefault(false);
    again->setAutoDefault(false);
    close->setDefault(true);
    connect(copy, &QPushButton::clicked, this,
            [this] { QApplication::clipboard()->setText(model_->asText()); });
    connect(again, &QPushButton::clicked, this, [this] { service_.backUpNow(); });
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    auto *row = new QHBoxLayout;
    row->addWidget(copy);
    row->addWidget(again);
    row->addStretch(1);
    row->addWidget(close);
    columns.whole().addLayout(row);
    columns.resize(fontMetrics().averageCharWidth() * 110, fontMetrics().height() * 22);
}

void ProblemsDialog::refresh()
{
    model_->setProblems(problemsLeftOut(service_.openErrors()));
    text_->setText(model_->rowCount() == 0
                       ? tr("Nothing is left out any more.")
                       : tr("Everything else is backed up as usual. Copies of these that were "
                            "stored before are kept. Holdfast tries again by itself."));
}

}  // namespace holdfast::ui
