// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/answers.h"

#include <algorithm>
#include <memory>
#include <optional>
#include <vector>

namespace holdfast::ui
{

/// One name in the tree of HistoryTreeModel. Children are ordered by the bytes of their names, as
/// the backup lists them; so a name is found without a search through all.
struct HistoryNode {
    HistoryNode *parent = nullptr;  ///< null: the invisible root
    NamedPath path;
    std::optional<ListEntry> entry;  ///< nothing: a source
    std::vector<std::shared_ptr<HistoryNode>> children;
    Bytes listedTo;          ///< up to this name all are known
    bool wasListed = false;  ///< a first answer came
    bool hasMore = true;     ///< behind `listedTo`
    bool isListing = false;
    int view = 0;   ///< of the model, when what is known was asked for
    int asked = 0;  ///< counts the questions: an answer to an older one is dropped

    [[nodiscard]] bool isFolder() const { return !entry || entry->type == EntryType::Folder; }
    [[nodiscard]] BytesView name() const
    {
        return path.path.isEmpty() ? BytesView(path.sourceName) : path.path.name();
    }
    /// Where a child of this name stands, or would.
    [[nodiscard]] int placeOf(BytesView name) const
    {
        const auto found =
            std::lower_bound(children.begin(), children.end(), name,
                             [](const std::shared_ptr<HistoryNode> &child, BytesView wanted) {
                                 return child->name() < wanted;
                             });
        return static_cast<int>(found - children.begin());
    }
    [[nodiscard]] HistoryNode *child(BytesView name) const
    {
        const auto place = static_cast<std::size_t>(placeOf(name));
        return place < children.size() && children[place]->name() == name ? children[place].get()
                                                                          : nullptr;
    }
    /// How many of the first children follow each other without a gap: behind them stand those that
    /// were revealed alone.
    [[nodiscard]] int contiguous() const
    {
        if (!wasListed) {
            return 0;
        }
        if (!hasMore) {
            return static_cast<int>(children.size());
        }
        const int place = placeOf(listedTo);
        const auto at = static_cast<std::size_t>(place);
        return at < children.size() && children[at]->name() == listedTo ? place + 1 : place;
    }
};

}  // namespace holdfast::ui
