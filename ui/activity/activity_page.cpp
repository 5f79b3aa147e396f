// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/activity/activity_page.h"

#include "ui/activity/activity_export.h"
#include "ui/activity/past_runs.h"
#include "ui/service/aside_pool.h"
#include "ui/text/texts.h"
#include "ui/widgets/arrangement.h"
#include "ui/widgets/choose_path.h"
#include "ui/widgets/column_text.h"
#include "ui/widgets/file_manager.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/log_view.h"
#include "ui/widgets/plain_tool_tip.h"
#include "ui/widgets/prose.h"
#include "ui/widgets/tick_menu.h"

#include <QAbstractItemView>
#include <QAction>
#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QMenu>
#include <QMessageBox>
#include <QPushButton>
#include <QScrollBar>
#include <QStackedLayout>
#include <QTabWidget>
#include <QTimer>
#include <QVBoxLayout>
#include <QtConcurrent>

#include <algorithm>

namespace holdfast::ui
{
namespace
{

/// After the last key: filtering 100,000 lines takes a moment.
constexpr int kFilterDelay = 150;
/// Of a folder's name that the choice among them has room for.
constexpr int kSourceLetters = 18;

}  // namespace

ActivityPage::ActivityPage(BackupService &service, ActivityModel &model, QWidget *parent)
    : Page(service, parent), model_(&model)
{
    setObjectName(QStringLiteral("activityPage"));
    auto *title = new Prose(Prose::Role::Title, tr("Activity"), this);
    runs_ = new PastRuns(service, this);
    connect(runs_, &PastRuns::said, this, &ActivityPage::said);
    tabs_ = new QTabWidget(this);
    tabs_->setObjectName(QStringLiteral("activityTabs"));
    tabs_->setDocumentMode(true);
    tabs_->addTab(makeLive(), icon(QStringLiteral("activity")), tr("&Now"));
    tabs_->addTab(runs_, icon(QStringLiteral("clock")), tr("&Past backups"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(kPageMargin, kPageMargin, kPageMargin, kPageMargin);
    layout->setSpacing(kSpacing);
    layout->addWidget(title);
    layout->addWidget(tabs_, 1);
    connect(model_, &ActivityModel::appended, this, [this] {
        refreshCount();
        follow();
    });
    connect(&service, &BackupService::setupChanged, this, &ActivityPage::refreshSources);
    refreshSources();
    refreshCount();
}

QWidget *ActivityPage::makeLive()
{
    auto *live = new QWidget(this);
    view_ = new LogView(live);
    view_->setObjectName(QStringLiteral("activityView"));
    view_->setAccessibleName(tr("What was done"));
    view_->setModel(model_);
    view_->setSelectionMode(QAbstractItemView::ExtendedSelection);
    new ColumnText(
        {ActivityModel::Time, ActivityModel::What, ActivityModel::Size, ActivityModel::Detail},
        view_);
    view_->setContextMenuPolicy(Qt::CustomContextMenu);
    QHeaderView *header = view_->horizontalHeader();
    header->setSectionsMovable(false);
    header->setStretchLastSection(true);
    header->resizeSection(ActivityModel::Time,
                          columnWidth(*view_, timeText(1'700'000'000 * kSecond)));
    int widest = 0;
    for (int kind = 0; kind < kActivityKinds; ++kind) {
        const QString word = activityWord(static_cast<ActivityKind>(kind));
        widest = std::max(widest, columnWidth(*view_, word, true));
    }
    header->resizeSection(ActivityModel::What, widest);
    header->resizeSection(ActivityModel::Path, 34 * view_->fontMetrics().averageCharWidth());
    header->resizeSection(ActivityModel::Size, columnWidth(*view_, sizeText(999'900)));
    newest_ = new QPushButton(tr("&Go to the newest"), live);
    newest_->setObjectName(QStringLiteral("activityNewest"));
    newest_->hide();
    count_ = new QLabel(live);
    count_->setObjectName(QStringLiteral("activityCount"));
    auto *bottom = new QHBoxLayout;
    bottom->addWidget(count_, 1);
    bottom->addWidget(newest_);
    details_ = new Prose(Prose::Role::Note, {}, live);
    details_->setObjectName(QStringLiteral("activityDetails"));
    details_->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    details_->setFocusPolicy(Qt::ClickFocus);
    stack_ = new QStackedLayout;
    empty_ = makeEmpty();
    stack_->addWidget(empty_);
    stack_->addWidget(view_);
    auto *layout = new QVBoxLayout(live);
    layout->setContentsMargins(0, kSpacing, 0, 0);
    layout->setSpacing(kSpacing);
    layout->addWidget(makeFilters());
    layout->addLayout(stack_, 1);
    layout->addWidget(details_);
    layout->addLayout(bottom);
    showWhatThereIs();
    showDetails();
    connect(model_, &ActivityModel::appended, this, &ActivityPage::showWhatThereIs);
    connect(model_, &QAbstractItemModel::modelReset, this, &ActivityPage::showWhatThereIs);
    connect(view_->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &ActivityPage::showDetails);
    connect(model_, &QAbstractItemModel::modelReset, this, &ActivityPage::showDetails);
    connect(view_, &QWidget::customContextMenuRequested, this, &ActivityPage::showMenu);
    connect(view_->verticalScrollBar(), &QScrollBar::valueChanged, this, [this](int value) {
        follows_ = value >= view_->verticalScrollBar()->maximum();
        newest_->setVisible(!follows_);
    });
    connect(newest_, &QPushButton::clicked, this, [this] {
        follows_ = true;
        follow();
    });
    connect(view_, &LogView::activated, this,
            [this](const QModelIndex &index) { openVersions(model_->rowAt(index.row())); });
    copy_ = new QAction(icon(QStringLiteral("copy")), tr("&Copy"), view_);
    copy_->setShortcut(QKeySequence::Copy);
    copy_->setShortcutContext(Qt::WidgetShortcut);
    view_->addAction(copy_);
    connect(copy_, &QAction::triggered, this, &ActivityPage::copySelected);
    return live;
}

QWidget *ActivityPage::makeEmpty()
{
    auto *empty = new QWidget(this);
    auto *column = new QVBoxLayout(empty);
    column->setSpacing(kSpacing);
    whyEmpty_ = new QLabel(empty);
    whyEmpty_->setAlignment(Qt::AlignCenter);
    whyEmpty_->setWordWrap(true);
    whyEmpty_->setObjectName(QStringLiteral("activityEmpty"));
    showAll_ = new QPushButton(tr("&Show all lines"), empty);
    showAll_->setObjectName(QStringLiteral("activityShowAll"));
    connect(showAll_, &QPushButton::clicked, this, &ActivityPage::showAll);
    column->addStretch(1);
    column->addWidget(whyEmpty_);
    column->addWidget(showAll_, 0, Qt::AlignHCenter);
    column->addStretch(1);
    return empty;
}

void ActivityPage::showWhatThereIs()
{
    const bool isFiltered = model_->size() > 0;
    whyEmpty_->setText(
        isFiltered ? tr("No line matches what is filtered by.")
                   : tr("Nothing has happened since Holdfast was started.\n"
                        "Each file that is backed up, moved or removed shows here at once."));
    showAll_->setVisible(isFiltered);
    stack_->setCurrentWidget(model_->rowCount() == 0 ? empty_ : view_);
    details_->setVisible(model_->rowCount() > 0);
}

// What a cell has no room for, and a mouse would get as its tool tip.
void ActivityPage::showDetails()
{
    const QModelIndex current = view_->currentIndex();
    if (!current.isValid()) {
        details_->setText(
            tr("Choose a line to see all of it. Enter shows the versions of its file."));
        return;
    }
    const ActivityRow &row = model_->rowAt(current.row());
    QStringList parts{activityWord(row.kind)};
    for (const QString &part : {isolated(activityPath(row)), activityDetail(row)}) {
        if (!part.isEmpty()) {
            parts << part;
        }
    }
    details_->setText(parts.join(tr(" – ", "between what happened, its file, and details")));
}

void ActivityPage::openVersions(const ActivityRow &row)
{
    if (!row.path.empty()) {
        Q_EMIT versionsWanted({0, row.source, RelPath::trusted(row.path)});
    }
}

QWidget *ActivityPage::makeFilters()
{
    auto *bar = new QWidget(this);
    text_ = new QLineEdit(bar);
    text_->setObjectName(QStringLiteral("activityText"));
    text_->setPlaceholderText(tr("Filter by name"));
    text_->setAccessibleName(tr("Filter by name"));
    text_->setClearButtonEnabled(true);
    text_->addAction(icon(QStringLiteral("search")), QLineEdit::LeadingPosition);
    source_ = new QComboBox(bar);
    source_->setObjectName(QStringLiteral("activitySource"));
    source_->setAccessibleName(tr("Folder"));
    // Names may be long: the field to type in is not to pay for them.
    source_->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    source_->setMinimumContentsLength(kSourceLetters);
    source_->view()->setTextElideMode(Qt::ElideMiddle);
    kinds_ = new QPushButton(icon(QStringLiteral("filter")), tr("&Kinds"), bar);
    kinds_->setObjectName(QStringLiteral("activityKinds"));
    kinds_->setMenu(makeKindMenu());
    auto *save = new QPushButton(icon(QStringLiteral("save")), tr("&Export…"), bar);
    save->setObjectName(QStringLiteral("activityExport"));
    auto *layout = new QHBoxLayout(bar);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(text_, 1);
    layout->addWidget(source_);
    layout->addWidget(kinds_);
    layout->addWidget(save);
    auto *delay = new QTimer(this);
    delay->setSingleShot(true);
    delay->setInterval(kFilterDelay);
    connect(text_, &QLineEdit::textChanged, delay, qOverload<>(&QTimer::start));
    connect(delay, &QTimer::timeout, this, &ActivityPage::applyFilter);
    connect(source_, &QComboBox::currentIndexChanged, this, &ActivityPage::applyFilter);
    connect(save, &QPushButton::clicked, this, &ActivityPage::exportShown);
    return bar;
}

QMenu *ActivityPage::makeKindMenu()
{
    auto *menu = new TickMenu(this);
    for (int kind = 0; kind < kActivityKinds; ++kind) {
        const auto value = static_cast<ActivityKind>(kind);
        QAction *action = menu->addAction(icon(activityIconName(value)), activityWord(value));
        action->setCheckable(true);
        action->setChecked(true);
        connect(action, &QAction::toggled, this, &ActivityPage::applyFilter);
        kindActions_.push_back(action);
    }
    menu->addSeparator();
    connect(menu->addAction(tr("Show &all")), &QAction::triggered, this, [this] {
        for (QAction *action : kindActions_) {
            action->setChecked(true);
        }
    });
    return menu;
}

void ActivityPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    follow();
}

void ActivityPage::follow()
{
    if (follows_) {
        view_->scrollToBottom();
    }
}

void ActivityPage::applyFilter()
{
    ActivityFilter filter;
    for (std::size_t kind = 0; kind < kindActions_.size(); ++kind) {
        filter.kinds.set(kind, kindActions_[kind]->isChecked());
    }
    filter.source = source_->currentData().toByteArray().toStdString();
    filter.text = text_->text().trimmed();
    model_->setFilter(std::move(filter));
    refreshCount();
    follow();
}

void ActivityPage::refreshSources()
{
    const QSignalBlocker blocker(source_);
    const QVariant chosen = source_->currentData();
    source_->clear();
    source_->addItem(icon(QStringLiteral("folders")), tr("All folders"), QByteArray());
    for (const SourceConfig &source : service().setup().config.sources) {
        const QString name = isolated(nameText(source.name));
        source_->addItem(name, QByteArray::fromStdString(source.name));
        source_->setItemData(source_->count() - 1, plainToolTip(name), Qt::ToolTipRole);
    }
    source_->setCurrentIndex(std::max(0, source_->findData(chosen)));
}

void ActivityPage::refreshCount()
{
    const auto shown = static_cast<std::size_t>(model_->rowCount());
    if (shown == model_->size()) {
        count_->setText(model_->size() == 0
                            ? QString()
                            : tr("%Ln lines", nullptr, static_cast<int>(model_->size())));
    } else {
        count_->setText(tr("%1 of %Ln lines", nullptr, static_cast<int>(model_->size()))
                            .arg(numberText(static_cast<std::int64_t>(shown))));
    }
}

void ActivityPage::showAll()
{
    for (QAction *action : kindActions_) {
        const QSignalBlocker blocker(action);
        action->setChecked(true);
    }
    const QSignalBlocker blocker(source_);
    source_->setCurrentIndex(0);
    text_->clear();
    applyFilter();
}

int ActivityPage::newestLineOf(const std::string &source, const RelPath &path) const
{
    for (int row = model_->rowCount() - 1; row >= 0; --row) {
        const ActivityRow &line = model_->rowAt(row);
        if (line.source == source && line.path == path.bytes()) {
            return row;
        }
    }
    return -1;
}

void ActivityPage::showFile(const std::string &source, const RelPath &path)
{
    tabs_->setCurrentIndex(0);
    int row = newestLineOf(source, path);
    if (row < 0 && static_cast<std::size_t>(model_->rowCount()) < model_->size()) {
        showAll();
        row = newestLineOf(source, path);
    }
    if (row >= 0) {
        const QModelIndex index = model_->index(row, 0);
        view_->setCurrentIndex(index);
        view_->scrollTo(index, QAbstractItemView::PositionAtCenter);
    }
}

std::optional<AbsPath> ActivityPage::placeOf(const ActivityRow &row) const
{
    const bool isGone = row.kind == ActivityKind::Deleted || row.kind == ActivityKind::Removed;
    for (const SourceConfig &source : service().setup().config.sources) {
        if (source.name == row.source && !row.path.empty() && !isGone) {
            return source.path / RelPath::trusted(row.path);
        }
    }
    return std::nullopt;
}

std::vector<int> ActivityPage::selectedRows() const
{
    std::vector<int> rows;
    for (const QModelIndex &index : view_->selectionModel()->selectedRows()) {
        rows.push_back(index.row());
    }
    std::sort(rows.begin(), rows.end());
    return rows;
}

void ActivityPage::showMenu(const QPoint &position)
{
    const QModelIndex index = view_->indexAt(position);
    if (!index.isValid()) {
        return;
    }
    const ActivityRow row = model_->rowAt(index.row());
    auto *menu = new QMenu(view_);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(copy_);
    if (!row.path.empty()) {
        connect(menu->addAction(icon(QStringLiteral("versions")), tr("&Versions of this file")),
                &QAction::triggered, this, [this, row] { openVersions(row); });
    }
    if (const std::optional<AbsPath> place = placeOf(row)) {
        QAction *const show =
            menu->addAction(icon(QStringLiteral("folder")), tr("Show in the &file manager"));
        show->setObjectName(QStringLiteral("activityShowFile"));
        connect(show, &QAction::triggered, this, [place] { showInFileManager(*place); });
    }
    menu->popup(view_->viewport()->mapToGlobal(position));
}

void ActivityPage::copySelected()
{
    QStringList lines;
    for (const int row : selectedRows()) {
        QStringList cells;
        for (int column = 0; column < ActivityModel::Columns; ++column) {
            cells << unmarked(model_->index(row, column).data().toString());
        }
        lines << cells.join(u'\t');
    }
    QGuiApplication::clipboard()->setText(lines.join(u'\n'));
}

void ActivityPage::exportShown()
{
    const auto all = static_cast<int>(model_->size());
    const QString title =
        isFiltered()
            ? tr("Export %1 of %Ln lines", nullptr, all).arg(numberText(model_->rowCount()))
            : tr("Export %Ln lines", nullptr, all);
    chooseNewFile(this, title, QStringLiteral("holdfast-activity.csv"),
                  [this](const AbsPath &file) { writeTo(file); });
}

bool ActivityPage::isFiltered() const
{
    return static_cast<std::size_t>(model_->rowCount()) < model_->size();
}

// What the lines that are shown have in common.
QString ActivityPage::filterText() const
{
    const ActivityFilter &filter = model_->filter();
    QStringList parts;
    if (!filter.text.isEmpty()) {
        parts << tr("“%1”").arg(isolated(filter.text));
    }
    if (!filter.source.empty()) {
        parts << isolated(nameText(filter.source));
    }
    if (!filter.kinds.all()) {
        QStringList words;
        for (std::size_t kind = 0; kind < filter.kinds.size(); ++kind) {
            if (filter.kinds.test(kind)) {
                words << activityWord(static_cast<ActivityKind>(kind));
            }
        }
        parts << QLocale().createSeparatedList(words);
    }
    return parts.join(tr("; ", "between filters"));
}

void ActivityPage::writeTo(const AbsPath &file)
{
    const auto count = static_cast<int>(model_->rowCount());
    const QString done = isFiltered()
                             ? tr("%1 of %Ln lines were exported, those of the filter: %2.",
                                  nullptr, static_cast<int>(model_->size()))
                                   .arg(numberText(count), filterText())
                             : tr("%Ln lines were exported.", nullptr, count);
    std::vector<ActivityRow> rows;
    rows.reserve(static_cast<std::size_t>(count));
    for (int row = 0; row < count; ++row) {
        rows.push_back(model_->rowAt(row));
    }
    Answer(QtConcurrent::run(asidePool(), [rows = std::move(rows)] {
        return activityCsv(rows);
    })).then(this, [this, file, done](const Bytes &text) {
        service().saveText(file, text).then(this, [this, done](const Result<void> &saved) {
            if (saved) {
                Q_EMIT said(done);
            } else {
                tellNotExported(saved.error());
            }
        });
    });
}

void ActivityPage::tellNotExported(const Error &error)
{
    auto *box = new QMessageBox(QMessageBox::Warning, tr("Export the activity"),
                                tr("Nothing was exported: %1").arg(errorText(error)),
                                QMessageBox::Ok, this);
    box->setTextFormat(Qt::PlainText);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->open();
}

void ActivityPage::saveView(QSettings &settings) const
{
    saveArrangement(*this, settings);
    std::uint32_t kinds = 0;
    for (std::size_t kind = 0; kind < kindActions_.size(); ++kind) {
        kinds |= kindActions_[kind]->isChecked() ? 1U << kind : 0U;
    }
    settings.setValue(QStringLiteral("kinds"), kinds);
    settings.setValue(QStringLiteral("text"), text_->text());
    settings.setValue(QStringLiteral("source"), source_->currentData());
    settings.setValue(QStringLiteral("tab"), tabs_->currentIndex());
}

void ActivityPage::restoreView(QSettings &settings)
{
    restoreArrangement(*this, settings);
    bool isKnown = false;
    const std::uint32_t kinds = settings.value(QStringLiteral("kinds")).toUInt(&isKnown);
    for (std::size_t kind = 0; isKnown && kind < kindActions_.size(); ++kind) {
        kindActions_[kind]->setChecked(((kinds >> kind) & 1U) != 0);
    }
    tabs_->setCurrentIndex(settings.value(QStringLiteral("tab"), 0).toInt());
    text_->setText(settings.value(QStringLiteral("text")).toString());
    // One that is no more leaves all of them.
    const QVariant source = settings.value(QStringLiteral("source"), QByteArray());
    source_->setCurrentIndex(std::max(0, source_->findData(source)));
    applyFilter();
}

QWidget *ActivityPage::firstFocus()
{
    return view_;
}

}  // namespace holdfast::ui
