// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

#include <set>

class QAbstractItemView;
class QTreeView;

namespace holdfast::ui
{

/// For lists of names: what has no room gives way in the middle where it is a name or path, whose
/// end matters and which keeps its own direction, and at its end in the columns given here, which
/// are words and times.
class ColumnText final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    ColumnText(std::set<int> endColumns, QAbstractItemView *view);
    /// What a cell shows, with the marks that keep a name in its own direction.
    [[nodiscard]] QString shownText(const QModelIndex &index, const QString &text) const;

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override;

private:
    std::set<int> endColumns_;
};

/// The width of a column for a text, with what a cell has around it.
[[nodiscard]] int columnWidth(const QAbstractItemView &view, const QString &sample,
                              bool hasIcon = false);
/// Makes a column as wide as a text that is as long as most there will be.
void fitColumn(QTreeView &view, int column, const QString &sample, bool hasIcon = false);
/// As wide as so many letters, and as its head, with all that is set on it by then.
void fitColumn(QTreeView &view, int column, int letters);

}  // namespace holdfast::ui
