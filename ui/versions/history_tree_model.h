// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/service/backup_service.h"
#include "ui/versions/history_node.h"

#include <QAbstractItemModel>

#include <memory>
#include <optional>

namespace holdfast::ui
{

/// One merged tree of what the backup holds, now or as it was: the sources at the top, below them
/// folders and files, read a page at a time when somebody looks. A change of the time asks anew for
/// what is open and merges the answer: what stays keeps its index, and so its selection. GUI
/// thread.
class HistoryTreeModel final : public QAbstractItemModel
{
    Q_OBJECT

public:
    enum Column { Name, Size, Modified, State, ColumnCount };
    static constexpr int kPage = 200;

    /// `service` outlives the model.
    explicit HistoryTreeModel(BackupService &service, QObject *parent = nullptr);
    ~HistoryTreeModel() override;

    /// Asks for the sources; also to be called when they may have changed.
    void load();
    /// What is shown: `at` nothing is now; `deleted`: what was deleted by then, too.
    void setView(std::optional<TimeNs> at, bool deleted);
    [[nodiscard]] std::optional<TimeNs> at() const noexcept { return at_; }
    [[nodiscard]] bool showsDeleted() const noexcept { return deleted_; }

    /// Reads what leads to the path, however far down it stands, without what is before it; then
    /// `revealed` or `notFound`. A later call takes the place of an earlier one.
    void reveal(const NamedPath &path);
    /// Of what was read already; invalid otherwise.
    [[nodiscard]] QModelIndex indexOf(const NamedPath &path) const;
    [[nodiscard]] NamedPath pathOf(const QModelIndex &index) const;
    /// Null for a source.
    [[nodiscard]] const ListEntry *entryOf(const QModelIndex &index) const;
    [[nodiscard]] bool isFolder(const QModelIndex &index) const;
    /// The last row before names that were not read yet: when it is seen, more is wanted.
    [[nodiscard]] bool endsPage(const QModelIndex &index) const;

    [[nodiscard]] QModelIndex index(int row, int column, const QModelIndex &parent) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex &index) const override;
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] bool hasChildren(const QModelIndex &parent = {}) const override;
    /// Is its first page wanted?
    [[nodiscard]] bool canFetchMore(const QModelIndex &parent) const override;
    /// Reads the next page, if there is one and it is not being read.
    void fetchMore(const QModelIndex &parent) override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;

Q_SIGNALS:
    void sourcesLoaded(int count);
    void revealed(const QModelIndex &index);
    void notFound(const holdfast::NamedPath &path);
    /// A folder could not be read.
    void failed(const QString &text);

private:
    using NodePtr = std::shared_ptr<HistoryNode>;

    [[nodiscard]] bool canReadOn(const QModelIndex &parent) const;
    [[nodiscard]] HistoryNode *nodeOf(const QModelIndex &index) const;
    [[nodiscard]] QModelIndex indexOf(const HistoryNode &node) const;
    [[nodiscard]] HistoryNode *sourceNode(const std::string &name) const;
    void takeSources(const std::vector<NamedPath> &sources);
    void refresh(HistoryNode &node);
    void forget(HistoryNode &node);
    void ask(HistoryNode &node, const Bytes &after, int limit, bool anew);
    void takePage(HistoryNode &node, const Bytes &after, Rows<ListEntry> page, bool anew);
    void merge(HistoryNode &node, const Bytes &after, std::vector<ListEntry> rows, bool isLast);
    void insertRun(HistoryNode &node, int place, std::vector<ListEntry> run);
    void removeChildren(HistoryNode &node, int first, int last);
    void update(HistoryNode &child, ListEntry entry);
    void continueReveal();
    void askForOne(HistoryNode &node, const Bytes &name);
    [[nodiscard]] ListRequest requestFor(const HistoryNode &node) const;
    [[nodiscard]] QVariant display(const HistoryNode &node, int column) const;
    [[nodiscard]] QString toolTip(const HistoryNode &node, int column) const;

    BackupService &service_;
    NodePtr root_;
    std::optional<TimeNs> at_;
    bool deleted_ = false;
    int view_ = 0;     ///< counts changes of the view, and of what there is to see
    int loading_ = 0;  ///< counts questions for the sources
    bool hasSources_ = false;
    std::optional<NamedPath> wanted_;  ///< to be revealed
    int reveal_ = 0;
};

}  // namespace holdfast::ui
