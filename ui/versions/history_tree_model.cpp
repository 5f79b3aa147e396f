// SPDX-License-Identifier: GPL-3.0-or-later
// What the model shows; how it is read stands in history_tree_reading.cpp.
#include "ui/versions/history_tree_model.h"

#include "ui/text/texts.h"
#include "ui/versions/history_words.h"
#include "ui/widgets/column_heads.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/plain_tool_tip.h"
#include "ui/widgets/tones.h"

#include <QFont>
#include <QGuiApplication>
#include <QPalette>

namespace holdfast::ui
{

HistoryTreeModel::HistoryTreeModel(BackupService &service, QObject *parent)
    : QAbstractItemModel(parent), service_(service), root_(std::make_shared<HistoryNode>())
{
    root_->hasMore = false;
}

HistoryTreeModel::~HistoryTreeModel() = default;

HistoryNode *HistoryTreeModel::nodeOf(const QModelIndex &index) const
{
    return index.isValid() ? static_cast<HistoryNode *>(index.internalPointer()) : root_.get();
}

QModelIndex HistoryTreeModel::indexOf(const HistoryNode &node) const
{
    if (node.parent == nullptr) {
        return {};
    }
    int row = 0;
    if (node.parent == root_.get()) {
        // Sources keep the order of the configuration.
        while (root_->children[static_cast<std::size_t>(row)].get() != &node) {
            ++row;
        }
    } else {
        row = node.parent->placeOf(node.name());
    }
    return createIndex(row, 0, const_cast<HistoryNode *>(&node));
}

QModelIndex HistoryTreeModel::indexOf(const NamedPath &path) const
{
    const HistoryNode *node = sourceNode(path.sourceName);
    for (const BytesView name : path.path.parts()) {
        if (node == nullptr) {
            break;
        }
        node = node->child(name);
    }
    return node == nullptr ? QModelIndex() : indexOf(*node);
}

HistoryNode *HistoryTreeModel::sourceNode(const std::string &name) const
{
    for (const NodePtr &child : root_->children) {
        if (child->path.sourceName == name) {
            return child.get();
        }
    }
    return nullptr;
}

NamedPath HistoryTreeModel::pathOf(const QModelIndex &index) const
{
    return nodeOf(index)->path;
}

const ListEntry *HistoryTreeModel::entryOf(const QModelIndex &index) const
{
    const HistoryNode *node = nodeOf(index);
    return node->entry ? &*node->entry : nullptr;
}

bool HistoryTreeModel::isFolder(const QModelIndex &index) const
{
    return nodeOf(index)->isFolder();
}

bool HistoryTreeModel::endsPage(const QModelIndex &index) const
{
    if (!index.isValid()) {
        return false;
    }
    const HistoryNode *folder = nodeOf(index)->parent;
    return folder->hasMore && index.row() + 1 >= folder->contiguous();
}

QModelIndex HistoryTreeModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent)) {
        return {};
    }
    return createIndex(row, column, nodeOf(parent)->children[static_cast<std::size_t>(row)].get());
}

QModelIndex HistoryTreeModel::parent(const QModelIndex &index) const
{
    return index.isValid() ? indexOf(*nodeOf(index)->parent) : QModelIndex();
}

int HistoryTreeModel::rowCount(const QModelIndex &parent) const
{
    return parent.column() > 0 ? 0 : static_cast<int>(nodeOf(parent)->children.size());
}

int HistoryTreeModel::columnCount(const QModelIndex &) const
{
    return ColumnCount;
}

bool HistoryTreeModel::hasChildren(const QModelIndex &parent) const
{
    if (parent.column() > 0) {
        return false;
    }
    const HistoryNode *node = nodeOf(parent);
    return !node->children.empty() || (node != root_.get() && node->isFolder() && !node->wasListed);
}

// A view asks for more each time that it lays out its rows, seen or not: only a beginning is its
// own to ask for.
bool HistoryTreeModel::canFetchMore(const QModelIndex &parent) const
{
    return !nodeOf(parent)->wasListed && canReadOn(parent);
}

bool HistoryTreeModel::canReadOn(const QModelIndex &parent) const
{
    const HistoryNode *node = nodeOf(parent);
    return parent.column() <= 0 && node->hasMore && node->isFolder() && !node->isListing;
}

QVariant HistoryTreeModel::display(const HistoryNode &node, int column) const
{
    if (column == Name) {
        return nameText(node.name());
    }
    if (!node.entry) {
        return {};
    }
    const ListEntry &entry = *node.entry;
    switch (column) {
    case Size:
        return entry.type == EntryType::Folder ? QString() : sizeText(entry.size);
    case Modified:
        return friendlyTimeText(entry.mtime, service_.now());
    case State:
        return stateText(entry, at_, service_.now());
    default:
        return {};
    }
}

QString HistoryTreeModel::toolTip(const HistoryNode &node, int column) const
{
    if (column == Name) {
        return isolated(pathText(node.path.sourceName, node.path.path));
    }
    return node.entry && column == Modified ? timeText(node.entry->mtime)
                                            : display(node, column).toString();
}

QVariant HistoryTreeModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid()) {
        return {};
    }
    const HistoryNode &node = *nodeOf(index);
    const bool gone = node.entry && ui::isGone(*node.entry, at_);
    const bool standsBack = gone || (node.entry && !node.entry->kept);
    switch (role) {
    case Qt::DisplayRole:
        return display(node, index.column());
    case Qt::DecorationRole:
        if (index.column() != Name) {
            return {};
        }
        return icon(node.entry ? typeIconName(node.entry->type) : QStringLiteral("folders"));
    case Qt::FontRole: {
        QFont font;
        font.setStrikeOut(gone && index.column() == Name);
        return gone ? QVariant(font) : QVariant();
    }
    case Qt::ForegroundRole:
        return standsBack || index.column() > Name ? QVariant(mutedText(QGuiApplication::palette()))
                                                   : QVariant();
    case Qt::TextAlignmentRole:
        return index.column() == Size ? QVariant(Qt::AlignTrailing | Qt::AlignVCenter) : QVariant();
    case Qt::ToolTipRole:
        return plainToolTip(toolTip(node, index.column()));
    case Qt::AccessibleTextRole:
        return gone && index.column() == Name
                   ? tr("%1, deleted").arg(isolated(nameText(node.name())))
                   : display(node, index.column());
    default:
        return {};
    }
}

QVariant HistoryTreeModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    return columnHead({tr("Name"), tr("Size"), tr("Modified"), tr("State")}, {Size}, section,
                      orientation, role);
}

}  // namespace holdfast::ui
