// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/service/backup_service.h"

#include <QWidget>

#include <stop_token>

class QLabel;
class QProgressBar;
class QPushButton;
class QTimer;
class QTreeView;

namespace holdfast::ui
{

class FindModel;

/// A search over all of history: what it found, how it stands, and how to stop it. Waits for a
/// pause in typing before it asks.
class FindPanel final : public QWidget
{
    Q_OBJECT

public:
    static constexpr int kMostRows = 1000;

    /// `service` outlives the panel.
    explicit FindPanel(BackupService &service, QWidget *parent = nullptr);
    ~FindPanel() override;

    /// What a person typed; empty ends the search.
    void setPattern(const QString &pattern);
    /// Asks at once, without waiting for a pause.
    void searchNow();
    void stop();
    [[nodiscard]] QTreeView *list() const noexcept { return list_; }

Q_SIGNALS:
    /// The one that is marked is another one: its versions are of interest.
    void marked(const holdfast::ListEntry &entry);
    /// One that was found is to be shown in the tree.
    void chosen(const holdfast::ListEntry &entry);

private:
    void build();
    void search();
    void take(Result<Rows<ListEntry>> answer);
    void choose(const QModelIndex &index);
    void showSearching(bool searching);

    BackupService &service_;
    FindModel *model_ = nullptr;
    QTreeView *list_ = nullptr;
    QLabel *said_ = nullptr;
    QProgressBar *busy_ = nullptr;
    QPushButton *stop_ = nullptr;
    QTimer *pause_ = nullptr;
    QString pattern_;
    std::stop_source stopping_;
    int question_ = 0;
};

}  // namespace holdfast::ui
