// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/duplicates/duplicates_page.h"

#include "ui/duplicates/duplicates_model.h"
#include "ui/overview/away_text.h"
#include "ui/text/texts.h"
#include "ui/widgets/arrangement.h"
#include "ui/widgets/column_text.h"
#include "ui/widgets/file_manager.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/prose.h"

#include <QHeaderView>
#include <QLineEdit>
#include <QMenu>
#include <QProgressBar>
#include <QPushButton>
#include <QStackedLayout>
#include <QTreeView>
#include <QVBoxLayout>

#include <algorithm>

namespace holdfast::ui
{
namespace
{

constexpr int kFirstGroups = 1000;
// More than that at once would only be scrolled past.
constexpr int kMostGroups = 100'000;

}  // namespace

DuplicatesPage::DuplicatesPage(BackupService &backup, QWidget *parent)
    : Page(backup, parent), limit_(kFirstGroups), model_(new DuplicatesModel(this))
{
    setObjectName(QStringLiteral("duplicatesPage"));
    build();
    const auto stale = [this] {
        isStale_ = true;
        if (isVisible() && !isAsking_) {
            ask();
        }
    };
    connect(&backup, &BackupService::backupChanged, this, stale);
    connect(&backup, &BackupService::setupChanged, this, [this, stale] {
        destination_.reset();
        stale();
    });
    connect(this, &DuplicatesPage::shown, this, &showInFileManager);
}

DuplicatesPage::~DuplicatesPage()
{
    stop_.request_stop();
}

void DuplicatesPage::build()
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(kPageMargin, kPageMargin, kPageMargin, kPageMargin);
    column->setSpacing(kSpacing);
    sentence_ = new Prose(Prose::Role::Title, tr("Identical files"), this);
    sentence_->setObjectName(QStringLiteral("duplicatesSentence"));
    column->addWidget(sentence_);
    column->addWidget(new Prose(
        Prose::Role::Body,
        tr("These files have the same content. Holdfast backs up all of them and removes none: "
           "which ones you need, only you know."),
        this));
    hint_ = new Notice(this);
    hint_->setObjectName(QStringLiteral("duplicatesHint"));
    QPushButton *settings =
        hint_->addButton(tr("Se&ttings…"), QStringLiteral("duplicatesSettings"));
    connect(settings, &QPushButton::clicked, this, [this] { Q_EMIT pageWanted(PageId::Settings); });
    column->addWidget(hint_);

    filter_ = new QLineEdit(this);
    filter_->setObjectName(QStringLiteral("duplicatesFilter"));
    filter_->setPlaceholderText(tr("Search in names and folders"));
    filter_->setAccessibleName(tr("Search in names and folders"));
    filter_->setClearButtonEnabled(true);
    filter_->addAction(icon(QStringLiteral("search")), QLineEdit::LeadingPosition);
    connect(filter_, &QLineEdit::textChanged, this, [this](const QString &text) {
        model_->setFilter(text.trimmed());
        showTotals();
        showActions();
    });
    column->addWidget(filter_);
    column->addWidget(buildList(), 1);
    buildActions(column);
    say(tr("Looking for identical files…"), true);
    showActions();
}

QWidget *DuplicatesPage::buildList()
{
    auto *stack = new QWidget(this);
    pages_ = new QStackedLayout(stack);
    tree_ = new QTreeView(stack);
    tree_->setObjectName(QStringLiteral("duplicatesTree"));
    tree_->setAccessibleName(tr("Groups of identical files"));
    tree_->setModel(model_);
    tree_->setUniformRowHeights(true);
    tree_->setAlternatingRowColors(true);
    new ColumnText({DuplicatesModel::Copies, DuplicatesModel::Size, DuplicatesModel::Cost}, tree_);
    tree_->setContextMenuPolicy(Qt::CustomContextMenu);
    QHeaderView *header = tree_->header();
    header->setStretchLastSection(false);
    header->setMinimumSectionSize(fontMetrics().averageCharWidth() * 10);
    header->setSectionResizeMode(DuplicatesModel::File, QHeaderView::Stretch);
    tree_->sortByColumn(DuplicatesModel::Cost, Qt::DescendingOrder);
    tree_->setSortingEnabled(true);
    // After all that adds to the width of a head.
    fitColumn(*tree_, DuplicatesModel::Copies, 10);
    fitColumn(*tree_, DuplicatesModel::Size, 14);
    fitColumn(*tree_, DuplicatesModel::Cost, 16);
    fitColumn(*tree_, DuplicatesModel::Stored, 22);
    pages_->addWidget(tree_);

    auto *empty = new QWidget(stack);
    auto *middle = new QVBoxLayout(empty);
    middle->addStretch(1);
    note_ = new Prose(Prose::Role::Body, {}, empty);
    note_->setObjectName(QStringLiteral("duplicatesNote"));
    note_->setAlignment(Qt::AlignCenter);
    middle->addWidget(note_);
    cancel_ = new QPushButton(tr("&Cancel"), empty);
    cancel_->setObjectName(QStringLiteral("duplicatesCancel"));
    middle->addWidget(cancel_, 0, Qt::AlignHCenter);
    middle->addStretch(1);
    pages_->addWidget(empty);

    connect(cancel_, &QPushButton::clicked, this, [this] {
        stop();
        say(tr("The search was stopped. Show this page again to look anew."), false);
    });
    connect(tree_->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &DuplicatesPage::showActions);
    connect(tree_, &QTreeView::customContextMenuRequested, this, [this](const QPoint &at) {
        if (model_->copyOf(tree_->indexAt(at)) == nullptr) {
            return;
        }
        auto *menu = new QMenu(tree_);
        menu->setAttribute(Qt::WA_DeleteOnClose);
        menu->addAction(showFile_->icon(), tr("Show in file manager"), this,
                        [this] { showChosen(false); });
        menu->addAction(showStored_->icon(), tr("Show its copy in the backup"), this,
                        [this] { showChosen(true); });
        menu->addAction(versions_->icon(), tr("Versions"), this, [this] { wantVersions(); });
        menu->popup(tree_->viewport()->mapToGlobal(at));
    });
    return stack;
}

void DuplicatesPage::buildActions(QVBoxLayout *column)
{
    auto *row = new FlowLayout;
    const auto add = [this, row](const char *name, const QString &text, const QString &iconName) {
        auto *button = new QPushButton(icon(iconName), text, this);
        button->setObjectName(QString::fromLatin1(name));
        row->addWidget(button);
        return button;
    };
    showFile_ = add("showFile", tr("Show in &file manager"), QStringLiteral("folder"));
    showStored_ = add("showStored", tr("Show its copy in the &backup"), QStringLiteral("drive"));
    versions_ = add("showVersions", tr("&Versions"), QStringLiteral("versions"));
    more_ = add("moreDuplicates", tr("Show &more groups"), QStringLiteral("more"));
    more_->hide();
    column->addLayout(row);
    connect(showFile_, &QPushButton::clicked, this, [this] { showChosen(false); });
    connect(showStored_, &QPushButton::clicked, this, [this] { showChosen(true); });
    connect(versions_, &QPushButton::clicked, this, &DuplicatesPage::wantVersions);
    connect(more_, &QPushButton::clicked, this, [this] {
        limit_ = std::min(limit_ * 4, kMostGroups);
        ask();
    });
}

void DuplicatesPage::saveView(QSettings &settings) const
{
    saveArrangement(*this, settings);
    settings.setValue(QStringLiteral("filter"), filter_->text());
}

void DuplicatesPage::restoreView(QSettings &settings)
{
    restoreArrangement(*this, settings);
    filter_->setText(settings.value(QStringLiteral("filter")).toString());
}

QWidget *DuplicatesPage::firstFocus()
{
    return filter_;
}

void DuplicatesPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    if (!event->spontaneous() && isStale_) {
        ask();
    }
}

void DuplicatesPage::hideEvent(QHideEvent *event)
{
    Page::hideEvent(event);
    if (!event->spontaneous() && isAsking_) {
        stop();
    }
}

void DuplicatesPage::stop()
{
    stop_.request_stop();
    ++question_;
    isAsking_ = false;
    isStale_ = true;
}

void DuplicatesPage::ask()
{
    if (!service().setup().isUsable) {
        say(tr("Nothing is backed up yet. After the first backup you see here which files you have "
               "more than once."),
            false);
        return;
    }
    stop_.request_stop();
    stop_ = std::stop_source();
    const int question = ++question_;
    isAsking_ = true;
    isStale_ = false;
    // What is shown stays until the answer is there.
    if (model_->groupCount() == 0) {
        say(tr("Looking for identical files…"), true);
    }
    more_->setEnabled(false);
    service()
        .duplicates(limit_, stop_.get_token())
        .then(this, [this, question](Result<Rows<DuplicateGroup>> answer) {
            if (question != question_) {
                return;
            }
            isAsking_ = false;
            if (answer) {
                take(std::move(answer->rows), answer->hasMore);
            } else {
                isStale_ = true;  // asked anew when the page is shown again
                model_->setGroups({});
                say(unansweredText(service(), answer.error()), false);
            }
            showActions();
        });
}

void DuplicatesPage::take(std::vector<DuplicateGroup> groups, bool hasMore)
{
    hasMore_ = hasMore;
    model_->setGroups(std::move(groups));
    more_->setVisible(hasMore && limit_ < kMostGroups);
    more_->setEnabled(true);
    showTotals();
    if (destination_) {
        showHint();
        return;
    }
    service()
        .examineDestination(service().setup().config.backupRoot)
        .then(this, [this](const Result<DestinationInfo> &answer) {
            if (answer) {
                destination_ = *answer;
                showHint();
            }
        });
}

void DuplicatesPage::showTotals()
{
    const auto groups = static_cast<std::int64_t>(model_->groupCount());
    if (groups == 0) {
        if (!isAsking_ && !isStale_) {
            say(tr("No two files have the same content."), false);
        }
        return;
    }
    const QString cost = sizeText(model_->totalCost());
    const auto n = static_cast<int>(groups);
    sentence_->setText(
        model_->totalCost() == 0
            ? tr("%Ln groups of identical files take no extra space", nullptr, n)
        : hasMore_
            ? tr("The first %Ln groups of identical files take %1 of extra space", nullptr, n)
                  .arg(cost)
            : tr("%Ln groups of identical files take %1 of extra space", nullptr, n).arg(cost));
    if (model_->rowCount() == 0) {
        say(tr("No name or folder contains “%1”.").arg(filter_->text().trimmed()), false);
    } else {
        pages_->setCurrentIndex(0);
    }
}

void DuplicatesPage::say(const QString &text, bool isBusy)
{
    note_->setText(text);
    cancel_->setVisible(isBusy);
    pages_->setCurrentIndex(1);
    if (model_->groupCount() == 0) {
        sentence_->setText(tr("Identical files"));
        hint_->clear();
    }
}

void DuplicatesPage::showHint()
{
    const DuplicatesStorage storage = service().setup().config.duplicatesStorage;
    const bool canLink = destination_ && destination_->hasHardLinks;
    const bool canShare = destination_ && destination_->canShareBlocks;
    if (model_->totalCost() == 0 || storage == DuplicatesStorage::Link ||
        storage == DuplicatesStorage::Clone) {
        hint_->clear();
    } else if (canShare && storage == DuplicatesStorage::Copy) {
        hint_->setText(Tone::Plain,
                       tr("Your backup drive can share the space of identical files, but the "
                          "settings ask for a copy of each. You can change that for new ones."));
    } else if (canShare) {
        hint_->setText(Tone::Plain,
                       tr("Your backup drive shares the space of identical files where it can: the "
                          "extra space may be less than what is shown."));
    } else if (canLink) {
        hint_->setText(Tone::Plain,
                       tr("The settings can store identical files as links, which take no extra "
                          "space. Then damage to one of them damages all."));
    } else {
        hint_->clear();
    }
}

void DuplicatesPage::showActions()
{
    const DuplicateCopy *copy = model_->copyOf(tree_->currentIndex());
    const bool isChosen = copy != nullptr && tree_->selectionModel()->hasSelection();
    const auto &sources = service().setup().config.sources;
    const bool isSource =
        isChosen && std::any_of(sources.begin(), sources.end(), [&](const SourceConfig &source) {
            return source.name == copy->source;
        });
    showFile_->setEnabled(isSource);
    showStored_->setEnabled(isChosen && copy->standing != DuplicateCopy::Standing::Missing);
    versions_->setEnabled(isChosen);
}

void DuplicatesPage::showChosen(bool stored)
{
    const DuplicateCopy *copy = model_->copyOf(tree_->currentIndex());
    if (copy == nullptr) {
        return;
    }
    const Config &config = service().setup().config;
    if (stored) {
        Q_EMIT shown(config.backupRoot / copy->stored);
        return;
    }
    for (const SourceConfig &source : config.sources) {
        if (source.name == copy->source) {
            Q_EMIT shown(source.path / copy->path);
        }
    }
}

void DuplicatesPage::wantVersions()
{
    const DuplicateCopy *copy = model_->copyOf(tree_->currentIndex());
    if (copy == nullptr) {
        return;
    }
    service().sources().then(this, [this, name = copy->source, path = copy->path](
                                       const Result<std::vector<NamedPath>> &answer) {
        NamedPath wanted{0, name, path};
        if (answer) {
            for (const NamedPath &source : *answer) {
                if (source.sourceName == name) {
                    wanted.source = source.source;
                }
            }
        }
        Q_EMIT versionsWanted(wanted);
    });
}

}  // namespace holdfast::ui
