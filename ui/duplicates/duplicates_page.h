// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/window/page.h"

#include <stop_token>

class QLineEdit;
class QPushButton;
class QStackedLayout;
class QTreeView;
class QVBoxLayout;

namespace holdfast::ui
{

class DuplicatesModel;
class Notice;
class Prose;

/// Identical files and what they cost. For looking: Holdfast removes none of them.
class DuplicatesPage : public Page
{
    Q_OBJECT

public:
    explicit DuplicatesPage(BackupService &service, QWidget *parent = nullptr);
    ~DuplicatesPage() override;

    void saveView(QSettings &settings) const override;
    void restoreView(QSettings &settings) override;
    [[nodiscard]] QWidget *firstFocus() override;
    [[nodiscard]] QLineEdit *searchField() override { return filter_; }

Q_SIGNALS:
    /// A file is shown in the file manager: a source's, or a stored copy.
    void shown(const holdfast::AbsPath &path);

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void build();
    QWidget *buildList();
    void buildActions(QVBoxLayout *column);

    void ask();
    void stop();
    void take(std::vector<DuplicateGroup> groups, bool hasMore);
    void showTotals();
    void showHint();
    void showActions();
    void showChosen(bool stored);
    void wantVersions();
    void say(const QString &text, bool isBusy);

    std::stop_source stop_{std::nostopstate};
    int question_ = 0;
    int limit_ = 0;
    bool isStale_ = true;
    bool isAsking_ = false;
    bool hasMore_ = false;
    std::optional<DestinationInfo> destination_;

    DuplicatesModel *model_;
    Prose *sentence_ = nullptr;
    QLineEdit *filter_ = nullptr;
    QStackedLayout *pages_ = nullptr;
    QTreeView *tree_ = nullptr;
    Prose *note_ = nullptr;
    QPushButton *cancel_ = nullptr;
    Notice *hint_ = nullptr;
    QPushButton *more_ = nullptr;
    QPushButton *showFile_ = nullptr;
    QPushButton *showStored_ = nullptr;
    QPushButton *versions_ = nullptr;
};

}  // namespace holdfast::ui
