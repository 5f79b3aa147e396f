// SPDX-License-Identifier: GPL-3.0-or-later
// How HistoryTreeModel reads: page by page, and merged into what is shown already.
#include "ui/overview/away_text.h"
#include "ui/text/texts.h"
#include "ui/versions/history_tree_model.h"

namespace holdfast::ui
{
namespace
{

// A name that has `name` as the next one in byte order, among names that exist.
Bytes justBefore(BytesView name)
{
    Bytes before(name);
    const auto last = static_cast<unsigned char>(before.back());
    before.back() = static_cast<char>(last - 1);
    return before + Bytes(255, '\xFF');
}

}  // namespace

void HistoryTreeModel::load()
{
    const int question = ++loading_;
    service_.sources().then(this, [this, question](const Result<std::vector<NamedPath>> &answer) {
        if (question != loading_) {
            return;
        }
        if (!answer) {
            Q_EMIT failed(unansweredText(service_, answer.error()));
            return;
        }
        takeSources(*answer);
    });
}

void HistoryTreeModel::takeSources(const std::vector<NamedPath> &sources)
{
    const bool isSame = hasSources_ && sources.size() == root_->children.size() &&
                        std::equal(sources.begin(), sources.end(), root_->children.begin(),
                                   [](const NamedPath &source, const NodePtr &node) {
                                       return source.sourceName == node->path.sourceName &&
                                              source.source == node->path.source;
                                   });
    if (isSame) {
        ++view_;
        for (const NodePtr &child : root_->children) {
            refresh(*child);
        }
    } else {
        beginResetModel();
        root_->children.clear();
        for (const NamedPath &source : sources) {
            auto node = std::make_shared<HistoryNode>();
            node->parent = root_.get();
            node->path = source;
            // Configured, and nothing of it is in the backup yet.
            node->hasMore = source.source >= 0;
            node->wasListed = source.source < 0;
            root_->children.push_back(std::move(node));
        }
        hasSources_ = true;
        endResetModel();
    }
    Q_EMIT sourcesLoaded(static_cast<int>(sources.size()));
    continueReveal();
}

void HistoryTreeModel::setView(std::optional<TimeNs> at, bool deleted)
{
    if (at == at_ && deleted == deleted_) {
        return;
    }
    at_ = at;
    deleted_ = deleted;
    ++view_;
    for (const NodePtr &child : root_->children) {
        refresh(*child);
    }
    continueReveal();
}

// Asks anew for what is known of a folder, and of what is below it when the answer is there.
void HistoryTreeModel::refresh(HistoryNode &node)
{
    if (!node.wasListed && !node.isListing) {
        // Only what was revealed stands there, of another time.
        forget(node);
        return;
    }
    if (node.path.source < 0) {
        return;
    }
    constexpr int kMostAtOnce = 5 * kPage;
    const int known = std::clamp(node.contiguous(), 1, kMostAtOnce);
    ask(node, Bytes(), (known + kPage - 1) / kPage * kPage, true);
}

void HistoryTreeModel::forget(HistoryNode &node)
{
    removeChildren(node, 0, static_cast<int>(node.children.size()) - 1);
    node.wasListed = false;
    node.hasMore = node.path.source >= 0;
    node.isListing = false;
    node.listedTo.clear();
    ++node.asked;
}

void HistoryTreeModel::fetchMore(const QModelIndex &parent)
{
    if (canReadOn(parent)) {
        HistoryNode &node = *nodeOf(parent);
        ask(node, node.listedTo, kPage, false);
    }
}

ListRequest HistoryTreeModel::requestFor(const HistoryNode &node) const
{
    ListRequest request;
    request.path = node.path;
    request.deleted = deleted_;
    request.at = at_;
    return request;
}

void HistoryTreeModel::ask(HistoryNode &node, const Bytes &after, int limit, bool anew)
{
    node.isListing = true;
    const int question = ++node.asked;
    const auto folder = node.parent->children[static_cast<std::size_t>(indexOf(node).row())];
    const std::weak_ptr<HistoryNode> weak = folder;
    service_.list(requestFor(node), after, limit)
        .then(this,
              [this, weak, question, after, anew, view = view_](Result<Rows<ListEntry>> answer) {
                  const std::shared_ptr<HistoryNode> asker = weak.lock();
                  if (asker == nullptr || asker->asked != question) {
                      return;
                  }
                  asker->isListing = false;
                  asker->view = view;
                  if (!answer && (answer.error().code != ErrorCode::NotFound ||
                                  isAboutBackup(service_, answer.error()))) {
                      // Not asked again by itself: it would only fail again.
                      asker->hasMore = false;
                      asker->wasListed = true;
                      Q_EMIT failed(unansweredText(service_, answer.error()));
                      return;
                  }
                  takePage(*asker, after, answer ? *std::move(answer) : Rows<ListEntry>(), anew);
              });
}

void HistoryTreeModel::takePage(HistoryNode &node, const Bytes &after, Rows<ListEntry> page,
                                bool anew)
{
    const bool isLast = !page.hasMore || page.rows.empty();
    const Bytes last = page.rows.empty() ? after : Bytes(page.rows.back().path.name());
    if (anew && !isLast) {
        // Behind the page stands what was true of another time.
        const int first = node.placeOf(last + '\0');
        removeChildren(node, first, static_cast<int>(node.children.size()) - 1);
    }
    const bool wasEmpty = node.children.empty();
    node.wasListed = true;
    node.hasMore = !isLast;
    node.listedTo = last;
    merge(node, after, std::move(page.rows), isLast);
    if (wasEmpty && node.children.empty()) {
        // An empty folder has no arrow any more.
        const QModelIndex index = indexOf(node);
        Q_EMIT dataChanged(index, index);
    }
    if (anew) {
        for (const NodePtr &child : std::vector<NodePtr>(node.children)) {
            if (child->isFolder() && child->parent != nullptr) {
                refresh(*child);
            }
        }
    }
}

// The rows are all that there is from behind `after` to the last of them, or to the end.
void HistoryTreeModel::merge(HistoryNode &node, const Bytes &after, std::vector<ListEntry> rows,
                             bool isLast)
{
    int place = after.empty() ? 0 : node.placeOf(after + '\0');
    std::vector<ListEntry> run;  // new names that follow each other
    const auto flush = [&] {
        if (!run.empty()) {
            const int count = static_cast<int>(run.size());
            insertRun(node, place, std::move(run));
            place += count;
            run.clear();
        }
    };
    const auto removeTo = [&](int end) {
        if (end > place) {
            flush();
            removeChildren(node, place, end - 1);
        }
    };
    for (ListEntry &row : rows) {
        const Bytes name(row.path.name());
        const int start = place;
        int end = start;
        while (end < static_cast<int>(node.children.size()) &&
               node.children[static_cast<std::size_t>(end)]->name() < name) {
            ++end;
        }
        if (end > start) {
            flush();
            removeChildren(node, place, place + end - start - 1);
        }
        if (HistoryNode *known = node.child(name)) {
            flush();
            update(*known, std::move(row));
            ++place;
        } else {
            run.push_back(std::move(row));
        }
    }
    flush();
    if (isLast) {
        removeTo(static_cast<int>(node.children.size()));
    }
}

void HistoryTreeModel::insertRun(HistoryNode &node, int place, std::vector<ListEntry> run)
{
    beginInsertRows(indexOf(node), place, place + static_cast<int>(run.size()) - 1);
    std::vector<NodePtr> added;
    added.reserve(run.size());
    for (ListEntry &entry : run) {
        auto child = std::make_shared<HistoryNode>();
        child->parent = &node;
        child->path = {node.path.source, node.path.sourceName, entry.path};
        child->entry = std::move(entry);
        added.push_back(std::move(child));
    }
    node.children.insert(node.children.begin() + place, added.begin(), added.end());
    endInsertRows();
}

void HistoryTreeModel::removeChildren(HistoryNode &node, int first, int last)
{
    if (last < first) {
        return;
    }
    beginRemoveRows(indexOf(node), first, last);
    // Kept until the views know: an index of a removed row may be asked about meanwhile.
    const std::vector<NodePtr> removed(node.children.begin() + first,
                                       node.children.begin() + last + 1);
    node.children.erase(node.children.begin() + first, node.children.begin() + last + 1);
    endRemoveRows();
    for (const NodePtr &child : removed) {
        child->parent = nullptr;
    }
}

void HistoryTreeModel::update(HistoryNode &child, ListEntry entry)
{
    const bool wasFolder = child.isFolder();
    if (wasFolder && entry.type != EntryType::Folder) {
        forget(child);
    }
    child.entry = std::move(entry);
    const QModelIndex index = indexOf(child);
    Q_EMIT dataChanged(index, index.siblingAtColumn(ColumnCount - 1));
}

void HistoryTreeModel::reveal(const NamedPath &path)
{
    wanted_ = path;
    ++reveal_;
    continueReveal();
}

void HistoryTreeModel::continueReveal()
{
    if (!wanted_ || !hasSources_) {
        return;
    }
    HistoryNode *node = sourceNode(wanted_->sourceName);
    if (node != nullptr) {
        wanted_->source = node->path.source;  // whoever asks may know its name only
        for (const BytesView name : wanted_->path.parts()) {
            HistoryNode *child = node->child(name);
            if (child == nullptr && node->isFolder() && node->path.source >= 0 &&
                (!node->wasListed || node->hasMore || node->isListing || node->view != view_)) {
                askForOne(*node, Bytes(name));
                return;
            }
            node = child;
            if (node == nullptr) {
                break;
            }
        }
    }
    const NamedPath path = *std::exchange(wanted_, std::nullopt);
    if (node != nullptr) {
        Q_EMIT revealed(indexOf(*node));
    } else {
        Q_EMIT notFound(path);
    }
}

void HistoryTreeModel::askForOne(HistoryNode &node, const Bytes &name)
{
    const std::weak_ptr<HistoryNode> weak =
        node.parent->children[static_cast<std::size_t>(indexOf(node).row())];
    service_.list(requestFor(node), justBefore(name), 1)
        .then(this, [this, weak, name, question = ++reveal_,
                     view = view_](const Result<Rows<ListEntry>> &answer) {
            const std::shared_ptr<HistoryNode> folder = weak.lock();
            if (question != reveal_ || view != view_ || !wanted_) {
                return;
            }
            const bool isThere = folder != nullptr && answer && !answer->rows.empty() &&
                                 answer->rows.front().path.name() == name;
            if (!isThere) {
                Q_EMIT notFound(*std::exchange(wanted_, std::nullopt));
                return;
            }
            if (folder->child(name) == nullptr) {
                insertRun(*folder, folder->placeOf(name), {answer->rows.front()});
            }
            continueReveal();
        });
}

}  // namespace holdfast::ui
