// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/activity/past_runs.h"

#include "ui/overview/away_text.h"
#include "ui/overview/problems.h"
#include "ui/text/texts.h"
#include "ui/widgets/column_heads.h"
#include "ui/widgets/column_text.h"
#include "ui/widgets/file_manager.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/pane.h"
#include "ui/widgets/plain_tool_tip.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSplitter>
#include <QStackedLayout>
#include <QTreeView>
#include <QVBoxLayout>

#include <utility>

namespace holdfast::ui
{
namespace
{

constexpr int kMostRuns = 1000;
constexpr int kMostLines = 20'000;
constexpr int kSpacing = 12;

/// A run that reached its end is done; one that left something out, or was stopped, is not.
enum class Outcome { Complete, LeftOut, Stopped, Running };

Outcome outcomeOf(const RunSummary &run)
{
    if (run.finished == 0) {
        return Outcome::Running;
    }
    if (run.complete) {
        return Outcome::Complete;
    }
    return run.counts.errors > 0 || run.counts.held > 0 ? Outcome::LeftOut : Outcome::Stopped;
}

}  // namespace

void RunsModel::setRuns(std::vector<RunSummary> runs)
{
    beginResetModel();
    runs_ = std::move(runs);
    endResetModel();
}

const RunSummary &RunsModel::runAt(int row) const
{
    return runs_[static_cast<std::size_t>(row)];
}

int RunsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(runs_.size());
}

int RunsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : Columns;
}

QString RunsModel::text(const RunSummary &run, int column) const
{
    switch (column) {
    case Started:
        return timeText(run.started);
    case Took:
        return run.finished == 0 ? QString()
               : run.finished - run.started < 60 * kSecond
                   ? tr("%n s", nullptr, static_cast<int>((run.finished - run.started) / kSecond))
                   : tr("%n min", nullptr,
                        static_cast<int>((run.finished - run.started) / (60 * kSecond)));
    case Result:
        switch (outcomeOf(run)) {
        case Outcome::Complete:
            return tr("Complete");
        case Outcome::LeftOut:
            return tr("Something left out");
        case Outcome::Stopped:
            return tr("Stopped early");
        case Outcome::Running:
            return tr("Not ended");
        }
        return {};
    case Added:
        return numberText(run.counts.backup + run.counts.duplicate);
    case Changed:
        return numberText(run.counts.modified);
    case Deleted:
        return numberText(run.counts.deleted);
    case LeftOut:
        return numberText(run.counts.errors + run.counts.held);
    case Written:
        return sizeText(run.bytesWritten);
    default:
        return {};
    }
}

QVariant RunsModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid()) {
        return {};
    }
    const RunSummary &run = runAt(index.row());
    if (role == Qt::DisplayRole) {
        return text(run, index.column());
    }
    if (role == Qt::TextAlignmentRole && index.column() >= Added) {
        return QVariant(Qt::AlignTrailing | Qt::AlignVCenter);
    }
    if (role == Qt::DecorationRole && index.column() == Result) {
        switch (outcomeOf(run)) {
        case Outcome::Complete:
            return icon(QStringLiteral("check"));
        case Outcome::LeftOut:
            return icon(QStringLiteral("warning"));
        default:
            return icon(QStringLiteral("clock"));
        }
    }
    return {};
}

QVariant RunsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    return columnHead({tr("Started"), tr("Took"), tr("Result"), tr("Added"), tr("Changed"),
                       tr("Deleted"), tr("Left out"), tr("Written")},
                      {Added, Changed, Deleted, LeftOut, Written}, section, orientation, role);
}

PastRuns::PastRuns(BackupService &service, QWidget *parent)
    : QWidget(parent), service_(service), model_(new RunsModel(this))
{
    view_ = new QTreeView(this);
    view_->setObjectName(QStringLiteral("runsView"));
    view_->setAccessibleName(tr("Past backups"));
    view_->setModel(model_);
    view_->setRootIsDecorated(false);
    view_->setUniformRowHeights(true);
    view_->setAllColumnsShowFocus(true);
    const std::vector<int> widths = {24, 10, 22, 10, 10, 10, 10, 10};
    for (int column = 0; column < static_cast<int>(widths.size()); ++column) {
        fitColumn(*view_, column, widths[static_cast<std::size_t>(column)]);
    }
    summary_ = new QLabel(this);
    summary_->setTextFormat(Qt::PlainText);
    summary_->setObjectName(QStringLiteral("runSummary"));
    summary_->setWordWrap(true);
    summary_->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    errors_ = new QListWidget(this);
    errors_->setObjectName(QStringLiteral("runErrors"));
    errors_->setAccessibleName(tr("What was left out"));
    errors_->setTextElideMode(Qt::ElideMiddle);
    errors_->hide();
    log_ = new QPlainTextEdit(this);
    log_->setObjectName(QStringLiteral("runLog"));
    log_->setAccessibleName(tr("The log of this backup"));
    log_->setReadOnly(true);
    log_->setLineWrapMode(QPlainTextEdit::NoWrap);
    log_->hide();
    showLog_ = new QPushButton(icon(QStringLiteral("text")), tr("Show its &log"), this);
    showLog_->setObjectName(QStringLiteral("runShowLog"));

    openLog_ =
        new QPushButton(icon(QStringLiteral("folder")), tr("Log in the file &manager"), this);
    openLog_->setObjectName(QStringLiteral("runOpenLog"));

    detail_ = new Pane(this);
    auto *head = new QHBoxLayout;
    head->addWidget(summary_, 1);
    head->addWidget(showLog_, 0, Qt::AlignTop);
    head->addWidget(openLog_, 0, Qt::AlignTop);
    auto *lower = new QVBoxLayout(detail_);
    lower->setContentsMargins(0, kSpacing, 0, 0);
    lower->setSpacing(kSpacing);
    lower->addLayout(head);
    lower->addWidget(errors_, 1);
    lower->addWidget(log_, 2);
    lower->addStretch(0);
    splitter_ = new QSplitter(Qt::Vertical, this);
    splitter_->setObjectName(QStringLiteral("runsSplitter"));
    splitter_->setChildrenCollapsible(false);
    splitter_->addWidget(view_);
    splitter_->addWidget(detail_);
    splitter_->setStretchFactor(0, 3);
    splitter_->setStretchFactor(1, 2);
    empty_ = new QLabel(tr("There was no backup yet."), this);
    empty_->setAlignment(Qt::AlignCenter);
    // A stacked layout has no margins.
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, kSpacing, 0, 0);
    stack_ = new QStackedLayout;
    column->addLayout(stack_);
    stack_->addWidget(empty_);
    stack_->addWidget(splitter_);
    connect(view_->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &PastRuns::showRun);
    connect(showLog_, &QPushButton::clicked, this, &PastRuns::loadLog);
    connect(openLog_, &QPushButton::clicked, this, [this] {
        const QModelIndex current = view_->currentIndex();
        if (const auto file = current.isValid()
                                  ? AbsPath::parse(model_->runAt(current.row()).logFile)
                                  : Result<AbsPath>(Error());
            file) {
            showInFileManager(*file);
        }
    });
    connect(&service_, &BackupService::backupChanged, this, [this] {
        if (isVisible()) {
            refresh();
        }
    });
    showRun();
}

void PastRuns::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    refresh();
}

void PastRuns::refresh()
{
    const quint64 question = ++question_;
    service_.history(kMostRuns).then(
        this, [this, question](const Result<std::vector<RunSummary>> &runs) {
            if (question != question_) {
                return;
            }
            if (!runs) {
                empty_->setText(unansweredText(service_, runs.error()));
                stack_->setCurrentIndex(0);
                return;
            }
            const QModelIndex current = view_->currentIndex();
            const RunId chosen = current.isValid() ? model_->runAt(current.row()).run : 0;
            isTaking_ = true;
            model_->setRuns(*runs);
            empty_->setText(tr("There was no backup yet."));
            stack_->setCurrentIndex(runs->empty() ? 0 : 1);
            int row = 0;
            for (int i = 0; i < model_->rowCount(); ++i) {
                row = model_->runAt(i).run == chosen ? i : row;
            }
            view_->setCurrentIndex(model_->index(row, 0));
            isTaking_ = false;
            showRun();
        });
}

// A line of text takes no more than its room; a list or a log below it takes its share.
void PastRuns::fitDetail()
{
    const bool isLine = !errors_->isVisibleTo(detail_) && !log_->isVisibleTo(detail_);
    const auto wanted = isLine ? QSizePolicy::Maximum : QSizePolicy::Preferred;
    if (detail_->sizePolicy().verticalPolicy() == wanted) {
        return;
    }
    detail_->setSizePolicy(QSizePolicy::Preferred, wanted);
    if (!isLine) {
        splitter_->setSizes({splitter_->height() * 3 / 5, splitter_->height() * 2 / 5});
    }
}

void PastRuns::showRun()
{
    if (isTaking_) {
        return;
    }
    const QModelIndex current = view_->currentIndex();
    const RunId chosen = current.isValid() ? model_->runAt(current.row()).run : 0;
    if (std::exchange(shown_, chosen) != chosen) {
        // Somebody may be reading the log of the same one.
        log_->hide();
        log_->clear();
    }
    showErrors(current.isValid() ? model_->runAt(current.row()).errors : std::vector<ItemError>());
    fitDetail();
    const bool hasLog = current.isValid() && !model_->runAt(current.row()).logFile.empty();
    showLog_->setEnabled(hasLog);
    openLog_->setEnabled(hasLog);
    if (!current.isValid()) {
        summary_->clear();
        return;
    }
    const RunSummary &run = model_->runAt(current.row());
    QStringList parts;
    parts << tr("%Ln files looked at", nullptr, static_cast<int>(run.scannedFiles));
    if (run.counts.moved > 0) {
        parts << tr("%Ln moved", nullptr, static_cast<int>(run.counts.moved));
    }
    if (run.counts.metadata > 0) {
        parts << tr("%Ln with other properties", nullptr, static_cast<int>(run.counts.metadata));
    }
    if (run.counts.retention > 0) {
        parts << tr("%Ln old versions removed", nullptr, static_cast<int>(run.counts.retention));
    }
    if (run.counts.held > 0) {
        parts << tr("%Ln deletions held back", nullptr, static_cast<int>(run.counts.held));
    }
    parts << tr("%1 read").arg(sizeText(run.bytesRead));
    summary_->setText(tr("%1: %2.", "time of a backup: what it did")
                          .arg(timeText(run.started), parts.join(tr(", ", "between parts"))));
}

// The same ones stay as they are: somebody may be reading them, and copy from them.
void PastRuns::showErrors(const std::vector<ItemError> &errors)
{
    QStringList lines;
    for (const ItemError &error : errors) {
        lines << tr("%1: %2", "name: reason")
                     .arg(isolated(nameText(error.path)), isolated(problemReason(error)));
    }
    if (std::exchange(errorLines_, lines) == lines) {
        return;
    }
    errors_->clear();
    for (const QString &line : lines) {
        auto *item = new QListWidgetItem(icon(QStringLiteral("warning")), line, errors_);
        item->setToolTip(plainToolTip(line));
    }
    errors_->setVisible(!lines.isEmpty());
}

void PastRuns::loadLog()
{
    const QModelIndex current = view_->currentIndex();
    if (!current.isValid()) {
        return;
    }
    const RunId run = model_->runAt(current.row()).run;
    service_.logLines(model_->runAt(current.row()).logFile, kMostLines)
        .then(this, [this, run](const Result<std::vector<std::string>> &lines) {
            const QModelIndex now = view_->currentIndex();
            if (!now.isValid() || model_->runAt(now.row()).run != run) {
                return;
            }
            if (!lines) {
                Q_EMIT said(tr("The log can’t be shown: %1").arg(errorText(lines.error())));
                return;
            }
            QStringList text;
            for (const std::string &line : *lines) {
                text << QString::fromStdString(line);
            }
            if (lines->size() == static_cast<std::size_t>(kMostLines)) {
                text << tr("… the log is longer: the file has all of it.");
            }
            log_->setPlainText(text.join(u'\n'));
            log_->show();
            fitDetail();
        });
}

}  // namespace holdfast::ui
