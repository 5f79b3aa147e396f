// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/folders/folders_page.h"

#include "ui/folders/add_folders_dialog.h"
#include "ui/folders/exclude_dialog.h"
#include "ui/folders/folder_counter.h"
#include "ui/folders/source_delegate.h"
#include "ui/folders/source_details.h"
#include "ui/setup/save_setup.h"
#include "ui/setup/setup_edit.h"
#include "ui/text/texts.h"
#include "ui/widgets/arrangement.h"
#include "ui/widgets/choose_path.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/local_path.h"
#include "ui/widgets/prose.h"

#include <QDesktopServices>
#include <QHeaderView>
#include <QMessageBox>
#include <QPushButton>
#include <QSettings>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

namespace holdfast::ui
{
namespace
{

constexpr int kAgesInterval = 20'000;
constexpr int kNameColumn = 28;   // letters
constexpr int kRoomForAll = 106;  // letters, of the page
constexpr int kLeastLines = 8;

bool isChange(const RunEvent &event)
{
    return event.kind == RunEventKind::Stored || event.kind == RunEventKind::Moved ||
           event.kind == RunEventKind::Deleted || event.kind == RunEventKind::Metadata;
}

}  // namespace

FoldersPage::FoldersPage(BackupService &service, QWidget *parent) : Page(service, parent)
{
    setObjectName(QStringLiteral("foldersPage"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(kPageMargin, kPageMargin, kPageMargin, kPageMargin);
    column->setSpacing(kSpacing);
    column->addWidget(makeHead());
    broken_ = new Notice(this);
    broken_->setObjectName(QStringLiteral("foldersBroken"));
    auto *mend = broken_->addButton(tr("Open S&ettings"), QStringLiteral("foldersMend"));
    connect(mend, &QPushButton::clicked, this, [this] { Q_EMIT pageWanted(PageId::Settings); });
    column->addWidget(broken_);
    notice_ = new Notice(this);
    notice_->setObjectName(QStringLiteral("foldersNotice"));
    column->addWidget(notice_);
    stack_ = new QStackedWidget(this);
    stack_->addWidget(makeEmpty());
    stack_->addWidget(makeList());
    stack_->addWidget(makeUnreadable());
    column->addWidget(stack_, 1);

    ages_.setInterval(kAgesInterval);
    connect(&ages_, &QTimer::timeout, this, &FoldersPage::refill);
    const auto whenVisible = [this](auto act) {
        return [this, act] {
            if (isVisible()) {
                (this->*act)();
            }
        };
    };
    connect(&service, &BackupService::setupChanged, this, whenVisible(&FoldersPage::refresh));
    connect(&service, &BackupService::backupChanged, this, whenVisible(&FoldersPage::refresh));
    connect(&service, &BackupService::stateChanged, this, whenVisible(&FoldersPage::refill));
    connect(&service, &BackupService::openErrorsChanged, this, whenVisible(&FoldersPage::refill));
    connect(&service, &BackupService::eventsCame, this, [this](const auto &events) {
        for (const RunEvent &event : events) {
            if (isChange(event)) {
                model_.touch(event.source, this->service().now());
            }
        }
    });
    refill();
}

QWidget *FoldersPage::makeHead()
{
    auto *head = new QWidget(this);
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    auto *words = new QVBoxLayout;
    words->setSpacing(4);
    words->addWidget(new Prose(Prose::Role::Title, tr("Folders"), head));
    summary_ = new Prose(Prose::Role::Note, {}, head);
    summary_->setObjectName(QStringLiteral("foldersSummary"));
    words->addWidget(summary_);
    row->addLayout(words, 1);
    excludes_ = new QPushButton(icon(QStringLiteral("filter")), tr("Exclude &rules…"), head);
    excludes_->setObjectName(QStringLiteral("foldersExcludes"));
    excludes_->setToolTip(tr("What is left out of all folders"));
    row->addWidget(excludes_, 0, Qt::AlignTop);
    add_ = new QPushButton(icon(QStringLiteral("add-folder")), tr("&Add folder…"), head);
    add_->setObjectName(QStringLiteral("foldersAdd"));
    row->addWidget(add_, 0, Qt::AlignTop);
    connect(excludes_, &QPushButton::clicked, this, &FoldersPage::editExcludes);
    connect(add_, &QPushButton::clicked, this, &FoldersPage::chooseFolder);
    return head;
}

QWidget *FoldersPage::makeList()
{
    auto *list = new QWidget(this);
    table_ = new QTableView(list);
    table_->setObjectName(QStringLiteral("foldersTable"));
    table_->setAccessibleName(tr("Folders that are backed up"));
    table_->setModel(&model_);
    table_->setItemDelegateForColumn(SourcesModel::Folder, new SourceDelegate(table_));
    table_->setSelectionBehavior(QAbstractItemView::SelectRows);
    table_->setSelectionMode(QAbstractItemView::SingleSelection);
    table_->setShowGrid(false);
    table_->setTabKeyNavigation(false);
    table_->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    table_->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    table_->verticalHeader()->hide();
    table_->verticalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    QHeaderView *header = table_->horizontalHeader();
    header->setHighlightSections(false);
    header->setSectionResizeMode(QHeaderView::Interactive);
    header->setSectionResizeMode(SourcesModel::Folder, QHeaderView::Stretch);
    header->setStretchLastSection(false);
    const int wide = fontMetrics().averageCharWidth();
    header->resizeSection(SourcesModel::Files, wide * 12);
    header->resizeSection(SourcesModel::Size, wide * 13);
    header->resizeSection(SourcesModel::LastChange, wide * 20);
    header->resizeSection(SourcesModel::State, wide * 24);
    table_->setMinimumHeight(fontMetrics().height() * kLeastLines);
    details_ = new SourceDetails(list);
    auto *column = new QVBoxLayout(list);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(kPageMargin);
    column->addWidget(table_, 1);
    column->addWidget(details_);
    connect(table_->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &FoldersPage::showSelected);
    connect(table_, &QTableView::activated, this, &FoldersPage::openSelected);
    connect(details_, &SourceDetails::excludesWanted, this, &FoldersPage::editSourceExcludes);
    // There its rules are shown with what they remove, before they are saved.
    connect(details_, &SourceDetails::retentionWanted, this, [this] {
        if (const int row = selectedRow(); row >= 0) {
            Q_EMIT retentionWanted(model_.rows()[static_cast<std::size_t>(row)].name);
        }
    });
    connect(details_, &SourceDetails::openWanted, this, &FoldersPage::openSelected);
    connect(details_, &SourceDetails::removeWanted, this, &FoldersPage::removeSelected);
    return list;
}

QWidget *FoldersPage::makeEmpty()
{
    auto *empty =
        new EmptyState(QStringLiteral("folders"), tr("No folder is backed up yet"),
                       tr("Add the folders that hold your own files, or drop them here."), this);
    empty->setObjectName(QStringLiteral("foldersEmpty"));
    connect(empty->addButton(QStringLiteral("add-folder"), tr("Add a &folder…"),
                             QStringLiteral("foldersEmptyAdd")),
            &QPushButton::clicked, this, &FoldersPage::chooseFolder);
    return empty;
}

// The window says above the page what is wrong, and how it is mended.
QWidget *FoldersPage::makeUnreadable()
{
    auto *unreadable = new EmptyState(
        QStringLiteral("folders"), tr("Which folders are backed up can’t be told"),
        tr("Their list stands in the configuration, and is here again as soon as that is mended."),
        this);
    unreadable->setObjectName(QStringLiteral("foldersUnreadable"));
    return unreadable;
}

// Names keep room to be told apart: rather the list scrolls sideways.
void FoldersPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    const int wide = fontMetrics().averageCharWidth();
    const bool isTight = width() < wide * kRoomForAll;
    QHeaderView *const header = table_->horizontalHeader();
    header->setSectionResizeMode(SourcesModel::Folder,
                                 isTight ? QHeaderView::Interactive : QHeaderView::Stretch);
    if (isTight) {
        header->resizeSection(SourcesModel::Folder, wide * kNameColumn);
    }
}

void FoldersPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    ages_.start();
    refresh();
}

void FoldersPage::refresh()
{
    refill();
    const int generation = ++generation_;
    service().status().then(this, [this, generation](const Result<BackupStatus> &answer) {
        // An unreachable backup leaves what was known before.
        if (generation == generation_ && answer) {
            status_ = *answer;
            refill();
        }
    });
}

void FoldersPage::refill()
{
    if (!isVisible()) {
        ages_.stop();
    }
    const Setup &setup = service().setup();
    const std::string chosen = selectedRow() < 0
                                   ? std::string()
                                   : model_.rows()[static_cast<std::size_t>(selectedRow())].name;
    model_.setRows(
        sourceRows(setup, service().state(), status_ ? &*status_ : nullptr, service().openErrors()),
        service().now());
    const bool isBroken = setup.exists && !setup.isUsable;
    const bool hasRows = model_.rowCount() > 0;
    stack_->setCurrentIndex(hasRows ? 1 : isBroken ? 2 : 0);
    if (selectedRow() < 0 && model_.rowCount() > 0) {
        const auto &rows = model_.rows();
        const auto found = std::find_if(rows.begin(), rows.end(),
                                        [&](const SourceRow &row) { return row.name == chosen; });
        table_->selectRow(found == rows.end() ? 0 : static_cast<int>(found - rows.begin()));
    }
    FolderCount total;
    bool isKnown = true;
    for (const SourceRow &row : model_.rows()) {
        total.files += row.files.value_or(0);
        total.bytes += row.bytes;
        isKnown = isKnown && row.files.has_value();
    }
    const QString folders = tr("%Ln folders", nullptr, model_.rowCount());
    summary_->setText(!hasRows || isBroken ? QString()
                      : isKnown
                          ? tr("%1 with %2 are backed up.").arg(folders, countText(total, false))
                          : tr("%1 are backed up.").arg(folders));
    excludes_->setEnabled(!isBroken && hasRows);
    add_->setEnabled(!isBroken);
    details_->setEditable(!isBroken);
    broken_->setText(Tone::Bad, isBroken && hasRows
                                    ? tr("The configuration file has mistakes, so nothing can "
                                         "be changed here until they are mended.")
                                    : QString());
    showSelected();
}

int FoldersPage::selectedRow() const
{
    const QModelIndexList rows = table_->selectionModel()->selectedRows();
    return rows.isEmpty() ? -1 : rows.front().row();
}

void FoldersPage::showSelected()
{
    const int row = selectedRow();
    details_->setVisible(row >= 0);
    if (row >= 0) {
        details_->setRow(model_.rows()[static_cast<std::size_t>(row)]);
    }
}

void FoldersPage::chooseFolder()
{
    ui::chooseFolder(this, tr("Choose a folder to back up"),
                     [this](const AbsPath &folder) { addFolders({folder}); });
}

void FoldersPage::addFolders(const std::vector<AbsPath> &paths)
{
    const Setup &setup = service().setup();
    if (paths.empty() || (setup.exists && !setup.isUsable)) {
        return;
    }
    auto *dialog = new AddFoldersDialog(service(), paths, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &AddFoldersDialog::added, this, [this](int count) {
        Q_EMIT said(tr("%Ln folders were added. Their first backup begins now.", nullptr, count));
        refresh();
    });
    dialog->open();
}

void FoldersPage::editExcludes()
{
    const Config &config = service().setup().config;
    ExcludeDialog::Request request;
    request.title = tr("What to leave out of all folders");
    request.settings = {config.exclude, config.excludeCaches, config.excludeLargerThan};
    for (const SourceConfig &source : config.sources) {
        request.places.push_back({source.path, {}, source.exclude});
    }
    auto *dialog = new ExcludeDialog(service(), std::move(request), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &ExcludeDialog::applied, this, [this](const ExcludeSettings &settings) {
        JsonValue document = service().setup().document;
        setUnlessDefault(document, "exclude", textList(settings.lines));
        setUnlessDefault(document, "exclude_caches", JsonValue(settings.excludeCaches));
        setUnlessDefault(document, "exclude_larger_than",
                         settings.excludeLargerThan
                             ? JsonValue(formatSize(*settings.excludeLargerThan))
                             : JsonValue(nullptr));
        save(std::move(document), tr("The exclude rules are saved."));
    });
    dialog->open();
}

void FoldersPage::editSourceExcludes()
{
    const int row = selectedRow();
    if (row < 0) {
        return;
    }
    const auto index = static_cast<std::size_t>(row);
    const Config &config = service().setup().config;
    const SourceConfig source = config.sources[index];
    ExcludeDialog::Request request;
    request.title = tr("What to leave out of “%1”").arg(isolated(nameText(source.name)));
    request.isForAll = false;
    request.settings = {source.exclude, config.excludeCaches, config.excludeLargerThan};
    request.places = {{source.path, config.exclude, {}}};
    auto *dialog = new ExcludeDialog(service(), std::move(request), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &ExcludeDialog::applied, this,
            [this, path = source.path](const ExcludeSettings &settings) {
                const std::optional<std::size_t> present = indexOf(path);
                if (!present) {
                    notice_->setText(Tone::Warning, tr("This folder is not backed up any more: its "
                                                       "rules were not saved."));
                    return;
                }
                JsonValue document = service().setup().document;
                setSourceExcludes(document, *present, settings.lines);
                save(std::move(document), tr("The exclude rules are saved."));
            });
    dialog->open();
}

// By its path: what was asked about may stand elsewhere in the list by now.
std::optional<std::size_t> FoldersPage::indexOf(const AbsPath &path) const
{
    const auto &sources = service().setup().config.sources;
    const auto found = std::find_if(sources.begin(), sources.end(),
                                    [&](const SourceConfig &one) { return one.path == path; });
    return found == sources.end()
               ? std::nullopt
               : std::optional(static_cast<std::size_t>(found - sources.begin()));
}

void FoldersPage::removeSelected()
{
    const int row = selectedRow();
    if (row < 0) {
        return;
    }
    const std::string name = model_.rows()[static_cast<std::size_t>(row)].name;
    const AbsPath path = model_.rows()[static_cast<std::size_t>(row)].path;
    const bool isLast = model_.rowCount() == 1;
    auto *question = new QMessageBox(this);
    question->setObjectName(QStringLiteral("removeSource"));
    question->setAttribute(Qt::WA_DeleteOnClose);
    question->setWindowTitle(tr("Stop backing up"));
    question->setIconPixmap(icon(QStringLiteral("info")).pixmap(48, 48));
    question->setTextFormat(Qt::PlainText);
    question->setText(
        isLast ? tr("“%1” is the last folder that is backed up.").arg(isolated(nameText(name)))
               : tr("Stop backing up “%1”?").arg(isolated(nameText(name))));
    question->setInformativeText(
        isLast ? tr("Add another folder first; then this one can be taken off the list.")
               : tr("The backup keeps everything that it holds of this folder, all versions "
                    "included, and you can restore from it at any time. What changes in the folder "
                    "from now on is not backed up any more. The folder itself is not touched."));
    question->addButton(isLast ? QMessageBox::Close : QMessageBox::Cancel);
    if (!isLast) {
        auto *remove = question->addButton(tr("&Stop backing up"), QMessageBox::DestructiveRole);
        remove->setObjectName(QStringLiteral("removeSourceConfirm"));
        connect(remove, &QAbstractButton::clicked, this, [this, name, path] {
            const Setup &setup = service().setup();
            if (const std::optional<std::size_t> present = indexOf(path)) {
                JsonValue document = setup.document;
                removeSource(document, setup.config, *present);
                save(std::move(document), tr("“%1” is not backed up any more; its backup is kept.")
                                              .arg(isolated(nameText(name))));
            }
        });
    }
    question->open();
}

void FoldersPage::openSelected()
{
    const int row = selectedRow();
    if (row >= 0) {
        QDesktopServices::openUrl(localUrl(model_.rows()[static_cast<std::size_t>(row)].path));
    }
}

void FoldersPage::save(JsonValue document, const QString &done)
{
    saveSetup(service(), std::move(document), this)
        .then(this, [this, done](const Result<void> &saved) {
            if (saved) {
                notice_->clear();
                Q_EMIT said(done);
            } else {
                notice_->setText(Tone::Bad, errorText(saved.error()));
            }
            refresh();
        });
}

void FoldersPage::saveView(QSettings &settings) const
{
    saveArrangement(*this, settings);
}

void FoldersPage::restoreView(QSettings &settings)
{
    restoreArrangement(*this, settings);
}

QWidget *FoldersPage::firstFocus()
{
    return model_.rowCount() == 0 ? nullptr : table_;
}

}  // namespace holdfast::ui
