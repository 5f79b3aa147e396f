// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

#include <set>

class QTreeView;

namespace holdfast::ui
{

/// For lists of names: what has no room gives way in the middle where it is a name or path, whose
/// end matters, and at its end in the columns given here, which are words and times.
class ColumnText final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    ColumnText(std::set<int> endColumns, QTreeView *view);

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override;

private:
    std::set<int> endColumns_;
};

/// Makes a column as wide as a text that is as long as most there will be.
void fitColumn(QTreeView &view, int column, const QString &sample, bool hasIcon = false);

}  // namespace holdfast::ui
