// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/versions/versions_page.h"

#include "ui/overview/away_text.h"
#include "ui/text/texts.h"
#include "ui/versions/comparison_view.h"
#include "ui/versions/file_panel.h"
#include "ui/versions/find_panel.h"
#include "ui/versions/folder_panel.h"
#include "ui/versions/history_tree_model.h"
#include "ui/versions/history_tree_view.h"
#include "ui/versions/history_words.h"
#include "ui/versions/several_panel.h"
#include "ui/versions/time_bar.h"
#include "ui/widgets/prose.h"

#include <QCheckBox>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QSplitter>
#include <QStackedWidget>
#include <QTreeView>

#include <utility>

namespace holdfast::ui
{

VersionsPage::VersionsPage(BackupService &service, QWidget *parent) : Page(service, parent)
{
    model_ = new HistoryTreeModel(service, this);
    build();
    connectParts();
    connectPanels();
    showTime(std::nullopt);
}

void VersionsPage::connectParts()
{
    connect(&service(), &BackupService::backupChanged, this, [this] {
        isRestless_ = true;
        if (isVisible()) {
            load();
        }
    });
    connect(&service(), &BackupService::setupChanged, this, [this] {
        isRestless_ = true;
        if (isVisible()) {
            load();
        }
    });
    connect(time_, &TimeBar::atMoving, this, &VersionsPage::showTime);
    connect(time_, &TimeBar::atChanged, this, &VersionsPage::applyView);
    connect(time_, &TimeBar::failed, this, &VersionsPage::tellTrouble);
    connect(deleted_, &QCheckBox::toggled, this, &VersionsPage::applyView);
    connect(search_, &QLineEdit::textChanged, this, &VersionsPage::searchChanged);
    connect(search_, &QLineEdit::returnPressed, this, [this] {
        if (search_->text().trimmed().isEmpty()) {
            return;
        }
        left_->setCurrentWidget(found_);  // also back from the tree
        found_->searchNow();
        found_->list()->setFocus();
    });
    connect(found_, &FindPanel::chosen, this, &VersionsPage::showFound);
    connect(found_, &FindPanel::marked, this, &VersionsPage::showDetailsOfFound);
    connect(model_, &HistoryTreeModel::sourcesLoaded, this, &VersionsPage::updateEmptyState);
    connect(model_, &HistoryTreeModel::failed, this, &VersionsPage::tellTrouble);
    connect(model_, &HistoryTreeModel::notFound, this, &VersionsPage::notFound);
    connect(model_, &HistoryTreeModel::revealed, this, [this](const QModelIndex &index) {
        const QPersistentModelIndex place = index;
        tree_->select(place, std::exchange(isAsked_, false));
        if (left_->currentWidget() == tree_) {
            showDetails(place);
        }
    });
    connect(tree_, &HistoryTreeView::chosen, this, [this](const QModelIndex &index) {
        if (left_->currentWidget() != tree_) {
            return;
        }
        selected_ = model_->pathOf(index);
        showDetails(index);
        showSeveral();
    });
    connect(tree_->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &VersionsPage::showSeveral);
}

void VersionsPage::connectPanels()
{
    connect(file_, &FilePanel::restoreWanted, this, &Page::restoreWanted);
    connect(folder_, &FolderPanel::restoreWanted, this, &Page::restoreWanted);
    connect(
        several_, &SeveralPanel::restoreWanted, this,
        [this](const std::vector<NamedPath> &paths) { Q_EMIT restoreWanted(paths, model_->at()); });
    connect(file_, &FilePanel::said, this, &Page::said);
    connect(file_, &FilePanel::compareWanted, this,
            [this](const QString &name, const ComparisonView::Side &older,
                   const ComparisonView::Side &newer) {
                comparison_->compare(name, older, newer);
                pages_->setCurrentWidget(comparison_);
                comparison_->firstFocus()->setFocus();
            });
    connect(comparison_, &ComparisonView::backWanted, this, [this] {
        comparison_->clear();
        pages_->setCurrentWidget(browser_);
        file_->list()->setFocus();
    });
}

void VersionsPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    if (isRestless_) {
        load();
    }
}

void VersionsPage::load()
{
    isRestless_ = false;
    trouble_->clear();
    time_->load();
    model_->load();
    file_->refresh();
    folder_->refresh();
}

void VersionsPage::showTime(std::optional<TimeNs> at)
{
    if (!at) {
        title_->setText(tr("Your files as they are now"));
        return;
    }
    const QDateTime when = dateTime(*at);
    const QLocale locale;
    title_->setText(tr("Your files as they were on %1 at %2", "date, time")
                        .arg(locale.toString(when.date(), QLocale::LongFormat),
                             locale.toString(when.time(), QLocale::ShortFormat)));
}

// One of the two, so that names have room: without states everything is current; with them, when
// a file was written stands with its versions.
void VersionsPage::showStates()
{
    tree_->showStates(time_->at().has_value() || deleted_->isChecked());
}

void VersionsPage::applyView()
{
    trouble_->clear();
    showStates();
    model_->setView(time_->at(), deleted_->isChecked());
    if (selected_) {
        isAsked_ = false;
        model_->reveal(*selected_);
    }
}

void VersionsPage::showPath(const NamedPath &path)
{
    pages_->setCurrentWidget(browser_);
    search_->clear();
    time_->setAt(std::nullopt);
    select(path);
}

void VersionsPage::select(const NamedPath &path)
{
    selected_ = path;
    isAsked_ = true;
    model_->reveal(path);
}

void VersionsPage::showDetails(const QModelIndex &index)
{
    const NamedPath path = model_->pathOf(index);
    const ListEntry *entry = model_->entryOf(index);
    if (model_->isFolder(index)) {
        const bool gone = entry != nullptr && ui::isGone(*entry, model_->at());
        folder_->showFolder(path, model_->at(), gone ? entry->until : 0);
        details_->setCurrentWidget(folder_);
        return;
    }
    file_->showFile(path, entry->type, model_->at());
    details_->setCurrentWidget(file_);
}

// More than one: what can be done with all of them.
void VersionsPage::showSeveral()
{
    const QModelIndexList rows = tree_->selectionModel()->selectedRows();
    if (rows.size() < 2) {
        if (details_->currentWidget() == several_ && !rows.isEmpty()) {
            showDetails(rows.front());
        }
        return;
    }
    std::vector<NamedPath> paths;
    int gone = 0;
    for (const QModelIndex &index : rows) {
        const ListEntry *entry = model_->entryOf(index);
        if (entry != nullptr && ui::isGone(*entry, model_->at())) {
            ++gone;
        } else {
            paths.push_back(model_->pathOf(index));
        }
    }
    several_->showPaths(std::move(paths), gone);
    details_->setCurrentWidget(several_);
}

// Of a name that the tree does not show at this time.
void VersionsPage::showDetailsOf(const NamedPath &path)
{
    file_->showFile(path, EntryType::File, model_->at());
    details_->setCurrentWidget(file_);
}

void VersionsPage::notFound(const NamedPath &path)
{
    const bool wasAsked = std::exchange(isAsked_, false);
    if (wasAsked && !deleted_->isChecked()) {
        // Perhaps it was deleted: then that is what somebody wants to see.
        isAsked_ = true;
        deleted_->setChecked(true);
        isAsked_ = true;
        model_->reveal(path);
        return;
    }
    const bool isShown = details_->currentWidget() != nothing_;
    if (wasAsked) {
        tree_->setCurrentIndex({});
        showDetailsOf(path);
    }
    if (isShown || wasAsked) {
        Q_EMIT said(tr("%1 was not there at this time.")
                        .arg(isolated(pathText(path.sourceName, path.path))));
    }
}

NamedPath VersionsPage::pathOfFound(const ListEntry &entry) const
{
    NamedPath path;
    path.sourceName = entry.source;
    path.path = entry.path;
    for (int row = 0; row < model_->rowCount(); ++row) {
        const NamedPath source = model_->pathOf(model_->index(row, 0, {}));
        path.source = source.sourceName == entry.source ? source.source : path.source;
    }
    return path;
}

void VersionsPage::showDetailsOfFound(const ListEntry &entry)
{
    if (left_->currentWidget() != found_) {
        return;  // a late answer: something was opened meanwhile
    }
    if (entry.type == EntryType::Folder) {
        folder_->showFolder(pathOfFound(entry), std::nullopt, entry.until);
        details_->setCurrentWidget(folder_);
        return;
    }
    // What moved on, or is gone, stood there until then.
    file_->showFile(pathOfFound(entry), entry.type,
                    entry.until > 0 ? std::optional(entry.until - 1) : std::nullopt);
    details_->setCurrentWidget(file_);
}

void VersionsPage::showFound(const ListEntry &entry)
{
    const bool isListed =
        entry.state == EntryState::Deleted && (entry.kept || entry.type == EntryType::Folder);
    if (entry.state != EntryState::Current && !isListed && entry.until > 0) {
        // It moved on, or is gone for good: it stood there until then.
        time_->setAt(entry.until - 1);
    } else {
        time_->setAt(std::nullopt);
    }
    if (isListed) {
        deleted_->setChecked(true);
    }
    left_->setCurrentWidget(tree_);
    tree_->setFocus();
    select(pathOfFound(entry));
}

void VersionsPage::searchChanged(const QString &text)
{
    const bool isSearching = !text.trimmed().isEmpty();
    found_->setPattern(text.trimmed());
    left_->setCurrentWidget(isSearching ? static_cast<QWidget *>(found_) : tree_);
    if (isSearching) {
        return;
    }
    if (selected_) {
        model_->reveal(*selected_);  // and what there is to say of it
    } else {
        details_->setCurrentWidget(nothing_);
    }
}

void VersionsPage::updateEmptyState(int sources)
{
    QWidget *wanted = sources == 0 ? empty_ : browser_;
    if (pages_->currentWidget() != comparison_) {
        pages_->setCurrentWidget(wanted);
    }
    if (sources > 0 && selected_ && !isAsked_) {
        model_->reveal(*selected_);
    }
}

void VersionsPage::tellTrouble(const QString &text)
{
    // A drive that is away is a state, not an error.
    trouble_->setText(awayText(service()) ? Tone::Plain : Tone::Warning, text);
}

void VersionsPage::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Down && search_->hasFocus() && found_->isVisible()) {
        found_->list()->setFocus();
        return;
    }
    if (event->key() == Qt::Key_Escape && !search_->text().isEmpty()) {
        search_->clear();
        tree_->setFocus();
        return;
    }
    Page::keyPressEvent(event);
}

QWidget *VersionsPage::firstFocus()
{
    return pages_->currentWidget() == comparison_ ? comparison_->firstFocus() : tree_;
}

}  // namespace holdfast::ui
