// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/retention/preview_panel.h"

#include "ui/retention/removal_model.h"
#include "ui/retention/retention_words.h"
#include "ui/text/texts.h"
#include "ui/widgets/bar_chart.h"
#include "ui/widgets/column_text.h"
#include "ui/widgets/legend.h"
#include "ui/widgets/prose.h"

#include <QHeaderView>
#include <QLocale>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

namespace holdfast::ui
{

PreviewPanel::PreviewPanel(QWidget *parent) : Pane(parent)
{
    build();
    setPending();
}

void PreviewPanel::build()
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(kSpacing);
    sentence_ = new Prose(Prose::Role::Heading, {}, this);
    sentence_->setObjectName(QStringLiteral("previewSentence"));
    column->addWidget(sentence_);
    note_ = new Prose(Prose::Role::Note, {}, this);
    note_->setObjectName(QStringLiteral("previewNote"));
    column->addWidget(note_);
    held_ = new Notice(this);
    held_->setObjectName(QStringLiteral("previewHeld"));
    QPushButton *review = held_->addButton(tr("Review…"), QStringLiteral("previewReview"));
    connect(review, &QPushButton::clicked, this, &PreviewPanel::reviewWanted);
    column->addWidget(held_);

    ages_ = new QWidget(this);
    auto *ages = new QVBoxLayout(ages_);
    ages->setContentsMargins(0, 0, 0, 0);
    ages->setSpacing(kSpacing / 2);
    auto *legend = new QHBoxLayout;
    legend->setSpacing(kSpacing);
    legend->addWidget(new Prose(Prose::Role::Strong, tr("Kept versions by age"), ages_));
    legend->addStretch(1);
    legend->addWidget(new LegendEntry(LegendEntry::Kind::Present, tr("now"), ages_));
    legend->addWidget(new LegendEntry(LegendEntry::Kind::Past, tr("after these rules"), ages_));
    ages->addLayout(legend);
    chart_ = new BarChart(ages_);
    chart_->setObjectName(QStringLiteral("agesChart"));
    chart_->setAccessibleName(tr("Kept versions by age, now and after these rules"));
    ages->addWidget(chart_, 1);
    column->addWidget(ages_, 2);

    model_ = new RemovalModel(this);
    table_ = new QTableView(this);
    table_->setObjectName(QStringLiteral("removals"));
    table_->setAccessibleName(tr("What these rules remove"));
    table_->setModel(model_);
    table_->setSelectionBehavior(QAbstractItemView::SelectRows);
    new ColumnText({RemovalModel::Version, RemovalModel::Size, RemovalModel::Why}, table_);
    table_->setShowGrid(false);
    table_->setAlternatingRowColors(true);
    table_->setTabKeyNavigation(false);
    table_->setWordWrap(false);
    table_->verticalHeader()->hide();
    table_->verticalHeader()->setDefaultSectionSize(fontMetrics().height() * 3 / 2);
    QHeaderView *header = table_->horizontalHeader();
    header->setHighlightSections(false);
    header->setSectionResizeMode(RemovalModel::File, QHeaderView::Stretch);
    const int letter = fontMetrics().averageCharWidth();
    header->resizeSection(RemovalModel::Version, letter * 11);
    header->resizeSection(RemovalModel::Size, letter * 10);
    header->resizeSection(RemovalModel::Why, letter * 21);
    table_->sortByColumn(RemovalModel::File, Qt::AscendingOrder);
    table_->setSortingEnabled(true);
    column->addWidget(table_, 3);
    column->addStretch(0);
}

void PreviewPanel::setPending()
{
    // What was shown stays until the answer is there: nothing jumps while numbers are typed.
    sentence_->setText(tr("Working out what these rules remove…"));
    note_->clear();
    note_->setVisible(false);
    setEnabled(false);
}

void PreviewPanel::setFailed(const QString &why)
{
    setEnabled(true);
    sentence_->setText(tr("What these rules remove can’t be shown now."));
    note_->setText(why);
    note_->setVisible(!why.isEmpty());
    held_->clear();
    ages_->hide();
    table_->hide();
    model_->setCopies({});
}

void PreviewPanel::setPreview(RetentionPreview preview)
{
    setEnabled(true);
    const PruneReport &report = preview.report;
    const bool isNothing = report.removed.empty();
    sentence_->setText(
        isNothing
            ? tr("These rules remove nothing now.")
            : tr("These rules would remove %1.", "132 versions, 1.2 GiB").arg(removalText(report)));
    note_->setText(
        isNothing ? tr("Later they may: each backup applies them again.")
                  : tr("The current copy of every file stays. What goes can’t be brought back."));
    note_->setVisible(true);
    QStringList held;
    for (const std::string &source : report.heldSources) {
        held << QStringLiteral("“%1”").arg(isolated(nameText(source)));
    }
    held_->setText(Tone::Warning,
                   held.isEmpty()
                       ? QString()
                       : tr("Nothing is removed of %1 until you have looked at the many changes "
                            "there.")
                             .arg(QLocale().createSeparatedList(held)));
    drawAges(preview.ages);
    model_->setCopies(std::move(preview.report.removed));
    table_->setVisible(!isNothing);
    table_->scrollToTop();
}

void PreviewPanel::drawAges(const std::vector<RetentionPreview::AgeGroup> &ages)
{
    std::vector<BarChart::Group> groups;
    for (const RetentionPreview::AgeGroup &age : ages) {
        BarChart::Group group;
        const QString words = ageText(age.upTo);
        // Word below word (the labels are rich text), so that all of them have room side by side.
        group.label = QStringLiteral("<div align=\"center\">%1</div>")
                          .arg(QString(words).replace(u' ', QStringLiteral("<br>")));
        group.description = tr("%1: %2 versions now (%3), %4 after these rules (%5)")
                                .arg(words, numberText(age.before), sizeText(age.bytesBefore),
                                     numberText(age.after), sizeText(age.bytesAfter));
        group.values = {static_cast<double>(age.before), static_cast<double>(age.after)};
        groups.push_back(std::move(group));
    }
    ages_->setVisible(!groups.empty());
    chart_->setGroups({LegendEntry::Kind::Present, LegendEntry::Kind::Past}, std::move(groups),
                      BarChart::Scale::Numbers);
}

}  // namespace holdfast::ui
