// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/versions/find_panel.h"

#include "ui/overview/away_text.h"
#include "ui/text/texts.h"
#include "ui/versions/find_model.h"
#include "ui/versions/history_words.h"
#include "ui/widgets/column_text.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QTimer>
#include <QTreeView>
#include <QVBoxLayout>

namespace holdfast::ui
{

FindPanel::FindPanel(BackupService &service, QWidget *parent) : QWidget(parent), service_(service)
{
    build();
    pause_ = new QTimer(this);
    pause_->setSingleShot(true);
    pause_->setInterval(300);
    connect(pause_, &QTimer::timeout, this, &FindPanel::search);
    connect(stop_, &QPushButton::clicked, this, &FindPanel::stop);
    connect(list_, &QTreeView::activated, this, &FindPanel::choose);
    connect(list_->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex &index) {
                if (index.isValid()) {
                    Q_EMIT marked(model_->entryAt(index.row()));
                }
            });
}

FindPanel::~FindPanel()
{
    stopping_.request_stop();
}

void FindPanel::build()
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    auto *top = new QHBoxLayout;
    said_ = new QLabel(this);
    said_->setTextFormat(Qt::PlainText);
    said_->setObjectName(QStringLiteral("findSaid"));
    said_->setWordWrap(true);
    busy_ = new QProgressBar(this);
    busy_->setRange(0, 0);
    busy_->setTextVisible(false);
    busy_->setMaximumWidth(120);
    busy_->setAccessibleName(tr("Searching"));
    stop_ = new QPushButton(tr("S&top searching"), this);
    stop_->setObjectName(QStringLiteral("findStop"));
    top->addWidget(said_, 1);
    top->addWidget(busy_);
    top->addWidget(stop_);
    layout->addLayout(top);
    model_ = new FindModel(this);
    list_ = new QTreeView(this);
    list_->setObjectName(QStringLiteral("findList"));
    list_->setAccessibleName(tr("What was found in all of history"));
    list_->setModel(model_);
    list_->setRootIsDecorated(false);
    list_->setUniformRowHeights(true);
    list_->setAllColumnsShowFocus(true);
    new ColumnText({FindModel::Size, FindModel::State}, list_);
    QHeaderView *header = list_->header();
    header->setStretchLastSection(false);
    header->setSectionResizeMode(FindModel::Name, QHeaderView::Stretch);
    header->setSectionResizeMode(FindModel::Folder, QHeaderView::Stretch);
    fitColumn(*list_, FindModel::Size, sizeText(999'900));
    ListEntry sample;
    sample.state = EntryState::Deleted;
    sample.until = 1'700'000'000 * kSecond;
    fitColumn(*list_, FindModel::State, stateText(sample, std::nullopt, sample.until));
    layout->addWidget(list_, 1);
    showSearching(false);
}

void FindPanel::setPattern(const QString &pattern)
{
    pattern_ = pattern;
    stopping_.request_stop();
    ++question_;
    if (pattern.isEmpty()) {
        pause_->stop();
        model_->setRows({}, 0);
        showSearching(false);
        return;
    }
    pause_->start();
}

void FindPanel::searchNow()
{
    if (pause_->isActive()) {
        pause_->stop();
        search();
    }
}

void FindPanel::search()
{
    stopping_ = std::stop_source();
    const int question = ++question_;
    said_->setText(tr("Searching all of history for “%1”…").arg(pattern_));
    showSearching(true);
    FindRequest request;
    // What was typed is a text, not the name of a file: so it may become bytes.
    request.pattern = pattern_.toStdString();
    request.ignoreCase = true;
    service_.find(std::move(request), kMostRows, stopping_.get_token())
        .then(this, [this, question](Result<Rows<ListEntry>> answer) {
            if (question == question_) {
                take(std::move(answer));
            }
        });
}

void FindPanel::take(Result<Rows<ListEntry>> answer)
{
    showSearching(false);
    if (!answer) {
        model_->setRows({}, 0);
        said_->setText(answer.error().code == ErrorCode::Cancelled
                           ? tr("The search was stopped.")
                           : unansweredText(service_, answer.error()));
        return;
    }
    const int count = static_cast<int>(answer->rows.size());
    if (count == 0) {
        said_->setText(tr("No name that was ever backed up contains “%1”. Try a part of the name, "
                          "or a pattern such as *.jpg.")
                           .arg(pattern_));
    } else if (answer->hasMore) {
        said_->setText(tr("The first %Ln names are shown. Type more of the name to see fewer.",
                          nullptr, count));
    } else {
        said_->setText(
            tr("%Ln names were found. Open one to see it among its neighbours.", nullptr, count));
    }
    model_->setRows(std::move(answer->rows), service_.now());
    if (count > 0) {
        list_->setCurrentIndex(model_->index(0, 0));
    }
}

void FindPanel::stop()
{
    stopping_.request_stop();
    ++question_;
    pause_->stop();
    showSearching(false);
    said_->setText(tr("The search was stopped."));
}

void FindPanel::choose(const QModelIndex &index)
{
    if (index.isValid()) {
        Q_EMIT chosen(model_->entryAt(index.row()));
    }
}

void FindPanel::showSearching(bool searching)
{
    busy_->setVisible(searching);
    stop_->setVisible(searching);
}

}  // namespace holdfast::ui
