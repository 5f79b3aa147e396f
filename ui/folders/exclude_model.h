// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/preview.h"

#include <QAbstractTableModel>

#include <string>
#include <vector>

namespace holdfast::ui
{

/// Exclude rules in their order, each with what it leaves out. Rules are edited in place; a line is
/// text, as the configuration is.
class ExcludeModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Rule, Matches, Saves, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void setLines(std::vector<std::string> lines);
    [[nodiscard]] const std::vector<std::string> &lines() const noexcept { return lines_; }
    /// What the count found, rule by rule; empty: not known.
    void setMatched(std::vector<FolderCount::Matched> matched);
    [[nodiscard]] const FolderCount::Matched *matched(int row) const;

    /// Answers the row of the new rule.
    int append(const std::string &line);
    void removeAt(int row);
    /// By one place; false when there is none.
    bool moveBy(int row, int step);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;

Q_SIGNALS:
    /// By a person or by setLines().
    void linesChanged();

private:
    void forgetMatched();

    std::vector<std::string> lines_;
    std::vector<FolderCount::Matched> matched_;
};

}  // namespace holdfast::ui
