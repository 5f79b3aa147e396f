// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/versions/history_tree_view.h"

#include "ui/text/texts.h"
#include "ui/versions/history_tree_model.h"
#include "ui/widgets/column_text.h"

#include <QHeaderView>
#include <QTimer>

namespace holdfast::ui
{

HistoryTreeView::HistoryTreeView(HistoryTreeModel &model, QWidget *parent)
    : QTreeView(parent), model_(model)
{
    reading_ = new QTimer(this);
    reading_->setSingleShot(true);
    reading_->setInterval(0);
    connect(reading_, &QTimer::timeout, this, &HistoryTreeView::readOn);
    setModel(&model);
    build();
    connect(this, &QTreeView::expanded, this, [this](const QModelIndex &index) {
        expanded_.insert(keyOf(index));
        reading_->start();
    });
    connect(this, &QTreeView::collapsed, this, [this](const QModelIndex &index) {
        expanded_.erase(keyOf(index));
        reading_->start();
    });
    connect(&model, &QAbstractItemModel::modelReset, this, &HistoryTreeView::afterReset);
    connect(&model, &QAbstractItemModel::rowsRemoved, this, [this] {
        if (isLosing_) {
            setCurrentIndex(QModelIndex());
            isLosing_ = false;
        }
        reading_->start();
    });
}

void HistoryTreeView::build()
{
    setObjectName(QStringLiteral("historyTree"));
    setAccessibleName(tr("Everything that was ever backed up"));
    setUniformRowHeights(true);
    setAllColumnsShowFocus(true);
    setSelectionMode(ExtendedSelection);
    new ColumnText({HistoryTreeModel::Size, HistoryTreeModel::Modified, HistoryTreeModel::State},
                   this);
    setVerticalScrollMode(ScrollPerPixel);
    header()->setStretchLastSection(false);
    header()->setSectionResizeMode(HistoryTreeModel::Name, QHeaderView::Stretch);
    // Any time that is not near, so that it is told by its date.
    const QString when = friendlyTimeText(1'700'000'000 * kSecond, 0);
    fitColumn(*this, HistoryTreeModel::Size, sizeText(999'900));
    fitColumn(*this, HistoryTreeModel::Modified, when);
    fitColumn(*this, HistoryTreeModel::State, QString(18, u'x'));
    for (const int column :
         {HistoryTreeModel::Size, HistoryTreeModel::Modified, HistoryTreeModel::State}) {
        sizes_[static_cast<std::size_t>(column)] = header()->sectionSize(column);
    }
}

void HistoryTreeView::showStates(bool shown)
{
    hasStates_ = shown;
    fitColumns();
}

void HistoryTreeView::fitColumns()
{
    constexpr int kLettersOfName = 20;
    int room = viewport()->width() - fontMetrics().averageCharWidth() * kLettersOfName;
    const auto showIfItFits = [&](int column, bool wanted) {
        const bool fits = wanted && sizes_[static_cast<std::size_t>(column)] <= room;
        setColumnHidden(column, !fits);
        room -= fits ? sizes_[static_cast<std::size_t>(column)] : 0;
    };
    showIfItFits(HistoryTreeModel::State, hasStates_);
    showIfItFits(HistoryTreeModel::Modified, !hasStates_);
    showIfItFits(HistoryTreeModel::Size, true);
}

HistoryTreeView::Key HistoryTreeView::keyOf(const QModelIndex &index) const
{
    const NamedPath path = model_.pathOf(index);
    return {path.sourceName, path.path.bytes()};
}

void HistoryTreeView::select(const QModelIndex &index, bool isAsked)
{
    // Expanding may read names before it, which moves its row.
    const QPersistentModelIndex place = index;
    std::vector<QPersistentModelIndex> folders;
    for (QModelIndex folder = index.parent(); isAsked && folder.isValid();
         folder = folder.parent()) {
        folders.emplace_back(folder);
    }
    for (auto folder = folders.rbegin(); folder != folders.rend(); ++folder) {
        expand(*folder);
    }
    isFollowing_ = isAsked;
    setCurrentIndex(place);
    if (isAsked) {
        scrollTo(place, PositionAtCenter);
    }
}

void HistoryTreeView::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTreeView::currentChanged(current, previous);
    if (!isLosing_ && current.isValid()) {
        Q_EMIT chosen(current);
    }
}

void HistoryTreeView::rowsInserted(const QModelIndex &parent, int start, int end)
{
    QTreeView::rowsInserted(parent, start, end);
    expandAsBefore(parent, start, end);
    reading_->start();
}

void HistoryTreeView::expandAsBefore(const QModelIndex &parent, int first, int last)
{
    if (expanded_.empty()) {
        return;
    }
    // Keys and not rows are looked through when there are fewer of them.
    std::vector<QPersistentModelIndex> folders;
    for (int row = first; row <= last; ++row) {
        const QModelIndex index = model()->index(row, 0, parent);
        if (model_.isFolder(index) && expanded_.contains(keyOf(index))) {
            folders.emplace_back(index);
        }
    }
    for (const QPersistentModelIndex &folder : folders) {
        expand(folder);
    }
}

void HistoryTreeView::afterReset()
{
    const int count = model()->rowCount();
    if (count == 1) {
        expand(model()->index(0, 0));
    }
    expandAsBefore({}, 0, count - 1);
}

void HistoryTreeView::rowsAboutToBeRemoved(const QModelIndex &parent, int start, int end)
{
    for (QModelIndex index = currentIndex(); index.isValid(); index = index.parent()) {
        isLosing_ =
            isLosing_ || (index.parent() == parent && index.row() >= start && index.row() <= end);
    }
    QTreeView::rowsAboutToBeRemoved(parent, start, end);
}

// What is read on its own is what can be seen, and a page at a time.
void HistoryTreeView::readOn()
{
    if (isFollowing_ && currentIndex().isValid()) {
        scrollTo(currentIndex());
    }
    std::vector<QPersistentModelIndex> folders;
    const int bottom = viewport()->height();
    for (QModelIndex index = indexAt(QPoint(4, 1)); index.isValid(); index = indexBelow(index)) {
        if (visualRect(index).top() > bottom) {
            break;
        }
        if (model_.endsPage(index)) {
            folders.emplace_back(index.parent());
        }
    }
    for (const QPersistentModelIndex &folder : folders) {
        model()->fetchMore(folder);
    }
}

void HistoryTreeView::verticalScrollbarValueChanged(int value)
{
    QTreeView::verticalScrollbarValueChanged(value);
    reading_->start();
}

void HistoryTreeView::resizeEvent(QResizeEvent *event)
{
    QTreeView::resizeEvent(event);
    fitColumns();
    reading_->start();
}

void HistoryTreeView::wheelEvent(QWheelEvent *event)
{
    isFollowing_ = false;
    QTreeView::wheelEvent(event);
}

void HistoryTreeView::mousePressEvent(QMouseEvent *event)
{
    isFollowing_ = false;
    QTreeView::mousePressEvent(event);
}

void HistoryTreeView::keyPressEvent(QKeyEvent *event)
{
    isFollowing_ = false;
    QTreeView::keyPressEvent(event);
}

}  // namespace holdfast::ui
