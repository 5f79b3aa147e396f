// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/service/backup_service.h"

#include <QAbstractTableModel>
#include <QStringList>
#include <QWidget>

#include <vector>

class QLabel;
class QListWidget;
class QPlainTextEdit;
class QPushButton;
class QSplitter;
class QStackedLayout;
class QTreeView;

namespace holdfast::ui
{

class Pane;

/// The runs of the history, newest first.
class RunsModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Started, Took, Result, Added, Changed, Deleted, LeftOut, Written, Columns };

    using QAbstractTableModel::QAbstractTableModel;

    void setRuns(std::vector<RunSummary> runs);
    [[nodiscard]] const RunSummary &runAt(int row) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] QString text(const RunSummary &run, int column) const;

    std::vector<RunSummary> runs_;
};

/// The backups of before: a table, what each came to, what it left out, and its log.
class PastRuns : public QWidget
{
    Q_OBJECT

public:
    explicit PastRuns(BackupService &service, QWidget *parent = nullptr);

Q_SIGNALS:
    void said(const QString &text);

protected:
    void showEvent(QShowEvent *event) override;

private:
    void refresh();
    void showRun();
    void showErrors(const std::vector<ItemError> &errors);
    void loadLog();
    void fitDetail();

    BackupService &service_;
    RunsModel *model_;
    QTreeView *view_ = nullptr;
    QSplitter *splitter_ = nullptr;
    Pane *detail_ = nullptr;  ///< below the table
    QLabel *summary_ = nullptr;
    QListWidget *errors_ = nullptr;
    QStringList errorLines_;  ///< what it shows
    QPlainTextEdit *log_ = nullptr;
    QPushButton *showLog_ = nullptr;
    QPushButton *openLog_ = nullptr;
    QStackedLayout *stack_ = nullptr;
    QLabel *empty_ = nullptr;
    RunId shown_ = 0;
    bool isTaking_ = false;  ///< the list is being exchanged
    quint64 question_ = 0;   ///< answers to earlier ones are stale
};

}  // namespace holdfast::ui
