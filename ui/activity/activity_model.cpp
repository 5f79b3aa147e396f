// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/activity/activity_model.h"

#include "ui/service/backup_service.h"
#include "ui/text/texts.h"
#include "ui/widgets/column_heads.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/plain_tool_tip.h"

#include <algorithm>
#include <iterator>
#include <utility>

namespace holdfast::ui
{
namespace
{

/// How many go at once when there are too many.
constexpr std::size_t kBlock = 10'000;

/// One filter for many rows. 100,000 of them are looked through while somebody types: made into
/// texts for it, they would hold up the window for 50 ms.
class Matcher
{
public:
    explicit Matcher(const ActivityFilter &filter) : filter_(filter)
    {
        const Bytes text = filter.text.toStdString();
        if (isPlain(text)) {
            plain_ = lowered(text);
        }
    }

    [[nodiscard]] bool operator()(const ActivityRow &row)
    {
        return filter_.kinds.test(static_cast<std::size_t>(row.kind)) &&
               (filter_.source.empty() || row.source == filter_.source) &&
               (filter_.text.isEmpty() || isInPath(row) ||
                activityDetail(row).contains(filter_.text, Qt::CaseInsensitive));
    }

private:
    /// Is shown as it is: printable ASCII without a backslash, by which other bytes are shown.
    static bool isPlain(BytesView text)
    {
        return std::all_of(text.begin(), text.end(), [](char letter) {
            return letter >= ' ' && letter <= '~' && letter != '\\';
        });
    }
    static char lower(char letter)
    {
        return static_cast<char>(letter >= 'A' && letter <= 'Z' ? letter + ('a' - 'A') : letter);
    }
    static Bytes lowered(Bytes text)
    {
        std::transform(text.begin(), text.end(), text.begin(), lower);
        return text;
    }
    bool isInPath(const ActivityRow &row)
    {
        if (plain_.empty() || !isPlain(row.source) || !isPlain(row.path)) {
            return activityPath(row).contains(filter_.text, Qt::CaseInsensitive);
        }
        path_.assign(row.source);
        if (!row.source.empty() && !row.path.empty()) {
            path_ += '/';
        }
        path_ += row.path;
        std::transform(path_.begin(), path_.end(), path_.begin(), lower);
        return path_.find(plain_) != Bytes::npos;
    }

    const ActivityFilter &filter_;
    Bytes plain_;  // the text in small letters; empty: it is not plain
    Bytes path_;   // kept: no row needs memory of its own
};

}  // namespace

ActivityModel::ActivityModel(BackupService &service, QObject *parent) : QAbstractTableModel(parent)
{
    connect(&service, &BackupService::eventsCame, this,
            [this, &service](const std::vector<RunEvent> &events) {
                const TimeNs now = service.now();
                std::vector<ActivityRow> rows;
                rows.reserve(events.size());
                for (const RunEvent &event : events) {
                    if (std::optional<ActivityRow> row = activityRow(event, now)) {
                        rows.push_back(*std::move(row));
                    }
                }
                append(std::move(rows));
            });
}

void ActivityModel::append(std::vector<ActivityRow> rows)
{
    std::vector<std::uint64_t> fresh;
    Matcher matches(filter_);
    for (ActivityRow &row : rows) {
        if (matches(row)) {
            fresh.push_back(dropped_ + rows_.size());
        }
        rows_.push_back(std::move(row));
    }
    if (!fresh.empty()) {
        const int first = rowCount();
        beginInsertRows({}, first, first + static_cast<int>(fresh.size()) - 1);
        shown_.insert(shown_.end(), fresh.begin(), fresh.end());
        endInsertRows();
    }
    if (rows_.size() > kMostRows) {
        dropOldest();
    }
    Q_EMIT appended();
}

void ActivityModel::dropOldest()
{
    const std::size_t excess = rows_.size() - kMostRows;
    const std::size_t count = std::min(rows_.size(), (excess / kBlock + 1) * kBlock);
    const auto end = std::lower_bound(shown_.begin(), shown_.end(), dropped_ + count);
    if (end != shown_.begin()) {
        beginRemoveRows({}, 0, static_cast<int>(std::distance(shown_.begin(), end)) - 1);
        shown_.erase(shown_.begin(), end);
        rows_.erase(rows_.begin(), rows_.begin() + static_cast<std::ptrdiff_t>(count));
        dropped_ += count;
        endRemoveRows();
        return;
    }
    rows_.erase(rows_.begin(), rows_.begin() + static_cast<std::ptrdiff_t>(count));
    dropped_ += count;
}

void ActivityModel::setFilter(ActivityFilter filter)
{
    if (filter == filter_) {
        return;
    }
    beginResetModel();
    filter_ = std::move(filter);
    shown_.clear();
    Matcher matches(filter_);
    for (std::size_t i = 0; i < rows_.size(); ++i) {
        if (matches(rows_[i])) {
            shown_.push_back(dropped_ + i);
        }
    }
    endResetModel();
}

const ActivityRow &ActivityModel::rowAt(int row) const
{
    return rows_[shown_[static_cast<std::size_t>(row)] - dropped_];
}

int ActivityModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(shown_.size());
}

int ActivityModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : Columns;
}

QVariant ActivityModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid()) {
        return {};
    }
    const ActivityRow &row = rowAt(index.row());
    if (role == Qt::TextAlignmentRole && index.column() == Size) {
        return QVariant(Qt::AlignTrailing | Qt::AlignVCenter);
    }
    if (role == Qt::DecorationRole && index.column() == What) {
        return icon(activityIconName(row.kind));
    }
    if (role == Qt::ToolTipRole && (index.column() == Path || index.column() == Detail)) {
        return plainToolTip(index.column() == Path ? isolated(activityPath(row))
                                                   : activityDetail(row));
    }
    if (role != Qt::DisplayRole) {
        return {};
    }
    switch (index.column()) {
    case Time:
        return timeText(row.time);
    case What:
        return activityWord(row.kind);
    case Path:
        return activityPath(row);
    case Size:
        return hasSize(row) ? sizeText(row.size) : QString();
    case Detail:
        return activityDetail(row);
    default:
        return {};
    }
}

QVariant ActivityModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    return columnHead({tr("Time"), tr("What"), tr("File"), tr("Size"), tr("Detail")}, {Size},
                      section, orientation, role);
}

}  // namespace holdfast::ui
