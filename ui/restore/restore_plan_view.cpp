// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/restore/restore_plan_view.h"

#include "ui/text/texts.h"
#include "ui/widgets/column_text.h"

#include <QCheckBox>
#include <QHeaderView>
#include <QLabel>
#include <QProgressBar>
#include <QTreeView>
#include <QVBoxLayout>

#include <algorithm>

namespace holdfast::ui
{
namespace
{

constexpr int kLeastLines = 9;
constexpr int kMeasuredRows = 200;
constexpr int kOutcomeLetters = 40;
constexpr int kPresentLetters = 24;

}  // namespace

RestorePlanView::RestorePlanView(QWidget *parent) : QWidget(parent)
{
    build();
    connect(only_, &QCheckBox::toggled, this, [this](bool only) { model_->setOnlyTrouble(only); });
}

void RestorePlanView::build()
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(12);
    summary_ = new QLabel(this);
    summary_->setObjectName(QStringLiteral("planSummary"));
    summary_->setTextFormat(Qt::PlainText);
    summary_->setWordWrap(true);
    summary_->setAlignment(Qt::AlignLeading | Qt::AlignTop);
    layout->addWidget(summary_);
    busy_ = new QProgressBar(this);
    busy_->setRange(0, 0);
    busy_->setTextVisible(false);
    busy_->setAccessibleName(tr("Working out what will happen"));
    layout->addWidget(busy_);
    model_ = new RestorePlanModel(this);
    list_ = new QTreeView(this);
    list_->setObjectName(QStringLiteral("planList"));
    list_->setAccessibleName(tr("What is restored, name by name"));
    list_->setModel(model_);
    list_->setRootIsDecorated(false);
    list_->setUniformRowHeights(true);
    list_->setAllColumnsShowFocus(true);
    new ColumnText({RestorePlanModel::Outcome, RestorePlanModel::Present}, list_);
    list_->header()->setStretchLastSection(false);
    for (const int column : {RestorePlanModel::Name, RestorePlanModel::Target}) {
        list_->header()->setSectionResizeMode(column, QHeaderView::Stretch);
    }
    list_->setMinimumHeight(fontMetrics().height() * kLeastLines);
    layout->addWidget(list_, 1);
    only_ = new QCheckBox(tr("Show &only what needs attention"), this);
    only_->setObjectName(QStringLiteral("onlyTrouble"));
    layout->addWidget(only_);
    layout->addStretch(0);
    showBusy();
}

void RestorePlanView::showList(bool shown)
{
    list_->setVisible(shown);
    only_->setVisible(shown && std::any_of(model_->items().begin(), model_->items().end(),
                                           [](const RestoredItem &i) { return isTrouble(i); }));
    if (!only_->isVisibleTo(this)) {
        only_->setChecked(false);
    }
}

void RestorePlanView::showBusy()
{
    counts_ = {};
    summary_->setText(tr("Working out what will happen…"));
    busy_->show();
    // The list keeps its place: it is about to be filled again.
    model_->setItems({}, {});
    only_->setVisible(false);
}

void RestorePlanView::showMessage(const QString &text)
{
    counts_ = {};
    busy_->hide();
    model_->setItems({}, {});
    showList(false);
    summary_->setText(text);
}

void RestorePlanView::showAnswer(const RestoreAnswer &answer, RestoreTelling telling)
{
    busy_->hide();
    std::vector<RestoredItem> items = itemsOf(answer);
    counts_ = countsOf(items, answer);
    QString text = summaryText(counts_, telling);
    if (answer.itemCount > static_cast<std::int64_t>(answer.items.size())) {
        text = tr("%1 The list shows the first %2 of %3.", "sentences, numbers")
                   .arg(text, numberText(static_cast<std::int64_t>(answer.items.size())),
                        numberText(answer.itemCount));
    }
    summary_->setText(text);
    model_->setItems(std::move(items), telling);
    // No column is narrower than its head: rather the list scrolls sideways.
    QHeaderView *const header = list_->header();
    int widest = 0;
    for (int column = 0; column < RestorePlanModel::ColumnCount; ++column) {
        widest = std::max(widest, header->sectionSizeHint(column));
    }
    header->setMinimumSectionSize(widest);
    fitWords(RestorePlanModel::Outcome, kOutcomeLetters);
    fitWords(RestorePlanModel::Present, kPresentLetters);
    // In its place everything goes where its name says.
    list_->setColumnHidden(RestorePlanModel::Target, telling.archives);
    showList(true);
}

// As wide as what is said in the first lines, so that the names have the rest.
void RestorePlanView::fitWords(int column, int mostLetters)
{
    int widest = list_->header()->sectionSizeHint(column);
    const int most = columnWidth(*list_, QString(mostLetters, u'x'), true);
    const bool hasIcon = column == RestorePlanModel::Outcome;
    for (int row = 0; row < std::min(model_->rowCount(), kMeasuredRows); ++row) {
        const QString text = model_->index(row, column).data().toString();
        widest = std::max(widest, std::min(columnWidth(*list_, text, hasIcon), most));
    }
    list_->header()->resizeSection(column, widest);
}

}  // namespace holdfast::ui
