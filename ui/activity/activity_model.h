// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/activity/activity_row.h"

#include <QAbstractTableModel>

#include <bitset>
#include <cstdint>
#include <deque>
#include <string>
#include <vector>

namespace holdfast::ui
{

class BackupService;

/// What Activity shows of all its rows.
struct ActivityFilter {
    std::bitset<kActivityKinds> kinds = std::bitset<kActivityKinds>().set();
    std::string source;  ///< empty: all
    QString text;        ///< in path or detail, whatever its case; empty: all

    friend bool operator==(const ActivityFilter &, const ActivityFilter &) = default;
};

/// What the engine did since the app began: the newest 100,000 lines, of which it shows those that
/// the filter lets through. Appending costs what is appended; older lines go in large blocks, so
/// that a view has little to do.
class ActivityModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Time, What, Path, Size, Detail, Columns };
    static constexpr std::size_t kMostRows = 100'000;

    using QAbstractTableModel::QAbstractTableModel;
    /// What the service tells from now on is appended by itself, whether a page shows it or not.
    explicit ActivityModel(BackupService &service, QObject *parent = nullptr);

    void append(std::vector<ActivityRow> rows);
    void setFilter(ActivityFilter filter);
    [[nodiscard]] const ActivityFilter &filter() const noexcept { return filter_; }
    /// Of a row of the model.
    [[nodiscard]] const ActivityRow &rowAt(int row) const;
    /// All that are kept, shown or not.
    [[nodiscard]] std::size_t size() const noexcept { return rows_.size(); }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

Q_SIGNALS:
    /// Lines came, shown or not.
    void appended();

private:
    void dropOldest();

    std::deque<ActivityRow> rows_;
    std::uint64_t dropped_ = 0;        ///< how many there were before rows_
    std::deque<std::uint64_t> shown_;  ///< numbers of rows, from the very first one
    ActivityFilter filter_;
};

}  // namespace holdfast::ui
