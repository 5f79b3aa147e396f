// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTableView>

namespace holdfast::ui
{

/// A list of many lines that grows at its end. What is appended costs what is appended, where a
/// QTreeView would lay out all of its rows anew; what goes at the front moves nothing in sight.
class LogView final : public QTableView
{
    Q_OBJECT

public:
    explicit LogView(QWidget *parent = nullptr);

    void setModel(QAbstractItemModel *model) override;

protected:
    void changeEvent(QEvent *event) override;

private:
    void fitRows();
    void stayInPlace(const QModelIndex &parent, int first, int last);
};

}  // namespace holdfast::ui
