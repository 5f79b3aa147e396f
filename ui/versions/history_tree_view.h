// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/answers.h"

#include <QTreeView>

#include <array>
#include <set>
#include <utility>

class QTimer;

namespace holdfast::ui
{

class HistoryTreeModel;

/// The tree of HistoryTreeModel: reads on when the end of what was read comes into sight, in
/// whatever folder; keeps what is expanded by its path while the time changes; and does not let the
/// selection slide to a neighbour when the selected name was not there at the new time.
class HistoryTreeView final : public QTreeView
{
    Q_OBJECT

public:
    /// `model` outlives the view.
    explicit HistoryTreeView(HistoryTreeModel &model, QWidget *parent = nullptr);

    /// Selects it; `isAsked`: somebody wants to see it, so that it is kept in sight while names
    /// before it are still being read.
    void select(const QModelIndex &index, bool isAsked);
    /// Shows what became of each name since, in place of when it was written. Names come first:
    /// where there is no room for both, the other columns go.
    void showStates(bool shown);

Q_SIGNALS:
    /// By a person, or by select().
    void chosen(const QModelIndex &index);

protected:
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void rowsInserted(const QModelIndex &parent, int start, int end) override;
    void rowsAboutToBeRemoved(const QModelIndex &parent, int start, int end) override;
    void verticalScrollbarValueChanged(int value) override;
    void resizeEvent(QResizeEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    using Key = std::pair<std::string, Bytes>;

    void build();
    void readOn();
    void fitColumns();
    void expandAsBefore(const QModelIndex &parent, int first, int last);
    void afterReset();
    [[nodiscard]] Key keyOf(const QModelIndex &index) const;

    HistoryTreeModel &model_;
    std::set<Key> expanded_;
    QTimer *reading_ = nullptr;
    std::array<int, 4> sizes_{};  ///< of the columns beside the names
    bool hasStates_ = false;
    bool isLosing_ = false;     ///< the selected row is being removed
    bool isFollowing_ = false;  ///< the selected row is kept in sight
};

}  // namespace holdfast::ui
