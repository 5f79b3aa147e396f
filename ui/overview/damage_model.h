// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/answers.h"

#include <QAbstractTableModel>
#include <QString>

#include <vector>

namespace holdfast::ui
{

/// Which content of the file it is: `Present`, `Version of Tuesday 18:40`.
[[nodiscard]] QString contentTimeText(const DamagedCopy &copy, TimeNs now);
/// What is wrong, and whether that is to stay.
[[nodiscard]] QString problemText(const DamagedCopy &copy);

/// Damaged copies, a row each: of which file and which of its contents, where the copy lies, and
/// what is wrong with it. Those that are left as they are come last, behind what could not be
/// looked at.
class DamageModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { File, Content, Copy, Problem, ColumnCount };
    explicit DamageModel(QObject *parent = nullptr) : QAbstractTableModel(parent) {}

    void setDamage(std::vector<DamagedCopy> copies, std::vector<ItemError> errors, TimeNs now);
    /// Null for a row that is no damaged copy.
    [[nodiscard]] const DamagedCopy *copyAt(int row) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;

private:
    [[nodiscard]] QString display(int row, int column) const;

    std::vector<DamagedCopy> copies_;  // those that are left as they are last
    std::size_t waiting_ = 0;          // how many are not
    std::vector<ItemError> errors_;    // between the two
    TimeNs now_ = 0;
};

}  // namespace holdfast::ui
