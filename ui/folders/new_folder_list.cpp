// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/folders/new_folder_list.h"

#include "ui/widgets/local_path.h"

#include <QDragEnterEvent>
#include <QMimeData>
#include <QVBoxLayout>

#include <algorithm>

namespace holdfast::ui
{

NewFolderList::NewFolderList(BackupService &service, QWidget *parent)
    : QWidget(parent), service_(service), column_(new QVBoxLayout(this))
{
    setObjectName(QStringLiteral("newFolderList"));
    setAcceptDrops(true);
    column_->setContentsMargins(0, 0, 0, 0);
    column_->setSpacing(0);
    column_->addStretch(1);
}

void NewFolderList::setConfig(Config config)
{
    config_ = std::move(config);
    judge();
}

NewFolderRow *NewFolderList::add(const AbsPath &path)
{
    const auto present = std::find_if(rows_.begin(), rows_.end(),
                                      [&](const auto *row) { return row->path() == path; });
    if (present != rows_.end()) {
        (*present)->setWanted(true);
        return nullptr;
    }
    auto *row = new NewFolderRow(service_, path, this);
    rows_.push_back(row);
    column_->insertWidget(column_->count() - 1, row);
    connect(row, &NewFolderRow::edited, this, &NewFolderList::judge);
    connect(row, &NewFolderRow::counted, this, &NewFolderList::changed);
    connect(row, &NewFolderRow::replaceAsked, this, [this, row] { replaceWithin(*row); });
    connect(row, &NewFolderRow::removeAsked, this, [this, row] {
        std::erase(rows_, row);
        row->deleteLater();
        row->hide();
        judge();
    });
    return row;
}

void NewFolderList::addFolders(const std::vector<AbsPath> &paths)
{
    NewFolderRow *last = nullptr;
    for (const AbsPath &path : paths) {
        NewFolderRow *const row = add(path);
        last = row == nullptr ? last : row;
    }
    judge();
    if (last != nullptr) {
        Q_EMIT added(last);
    }
}

void NewFolderList::addFolder(const AbsPath &path, const std::string &name)
{
    static_cast<void>(add(path));
    for (NewFolderRow *row : rows_) {
        if (row->path() == path) {
            row->setName(name);
        }
    }
    judge();
}

void NewFolderList::offer(const std::vector<AbsPath> &paths)
{
    for (const AbsPath &path : paths) {
        if (NewFolderRow *row = add(path)) {
            row->setRemovable(false);
        }
    }
    judge();
}

void NewFolderList::judge()
{
    // A count that fails at once is told while the rows are gone through.
    if (judging_) {
        return;
    }
    judging_ = true;
    std::vector<SourceConfig> listed;
    for (NewFolderRow *row : rows_) {
        row->judge(config_, listed);
        if (row->isWanted()) {
            SourceConfig source;
            source.path = row->path();
            source.name = row->source().name;
            listed.push_back(std::move(source));
        }
    }
    judging_ = false;
    Q_EMIT changed();
}

// Those in it give way to it.
void NewFolderList::replaceWithin(NewFolderRow &whole)
{
    for (NewFolderRow *row : rows_) {
        if (row != &whole && row->path().isWithin(whole.path())) {
            row->setWanted(false);
        }
    }
    whole.setWanted(true);
    judge();
}

std::vector<NewSource> NewFolderList::wanted() const
{
    std::vector<NewSource> sources;
    for (const NewFolderRow *row : rows_) {
        if (row->isWanted()) {
            sources.push_back(row->source());
        }
    }
    return sources;
}

FolderCount NewFolderList::total() const
{
    FolderCount sum;
    for (const NewFolderRow *row : rows_) {
        if (row->isWanted()) {
            sum.files += row->count().files;
            sum.bytes += row->count().bytes;
            sum.excludedFiles += row->count().excludedFiles;
            sum.excludedBytes += row->count().excludedBytes;
        }
    }
    sum.isComplete = !isCounting();
    return sum;
}

bool NewFolderList::isCounting() const
{
    return std::any_of(rows_.begin(), rows_.end(), [](const NewFolderRow *row) {
        return row->isWanted() && row->isCounting();
    });
}

bool NewFolderList::hasProblem() const
{
    return std::any_of(rows_.begin(), rows_.end(),
                       [](const NewFolderRow *row) { return row->hasProblem(); });
}

void NewFolderList::dragEnterEvent(QDragEnterEvent *event)
{
    if (!draggedPaths(*event->mimeData()).empty()) {
        event->acceptProposedAction();
    }
}

void NewFolderList::dropEvent(QDropEvent *event)
{
    // They stay where they are, whatever the file manager proposed.
    event->setDropAction(Qt::CopyAction);
    event->accept();
    addFolders(draggedPaths(*event->mimeData()));
}

}  // namespace holdfast::ui
