// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/versions/file_panel.h"

#include "ui/overview/away_text.h"
#include "ui/text/texts.h"
#include "ui/versions/content_preview.h"
#include "ui/versions/history_words.h"
#include "ui/versions/panel_header.h"
#include "ui/versions/version_model.h"
#include "ui/widgets/choose_path.h"
#include "ui/widgets/column_text.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/local_path.h"

#include <QDesktopServices>
#include <QHeaderView>
#include <QPointer>
#include <QProgressDialog>
#include <QPushButton>
#include <QSplitter>
#include <QTimer>
#include <QTreeView>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace holdfast::ui
{
namespace
{

bool isSame(const std::vector<VersionEntry> &a, const std::vector<VersionEntry> &b)
{
    return std::equal(a.begin(), a.end(), b.begin(), b.end(),
                      [](const VersionEntry &x, const VersionEntry &y) {
                          return x.kind == y.kind && x.number == y.number && x.path == y.path &&
                                 x.from == y.from && x.until == y.until && x.kept == y.kept &&
                                 x.size == y.size && x.hash == y.hash;
                      });
}

}  // namespace

FilePanel::FilePanel(BackupService &service, QWidget *parent) : Pane(parent), service_(service)
{
    build();
    connect(list_->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &FilePanel::selectionChanged);
    connect(list_, &QTreeView::activated, this, [this] { open(); });
    connect(open_, &QPushButton::clicked, this, &FilePanel::open);
    connect(save_, &QPushButton::clicked, this, &FilePanel::saveAs);
    connect(compare_, &QPushButton::clicked, this, &FilePanel::compare);
    connect(restore_, &QPushButton::clicked, this, &FilePanel::restore);
    connect(preview_, &ContentPreview::actionWanted, this, [this] {
        if (selectedRows().size() == 2) {
            compare();
        } else {
            choose(nearestKept(model_->versions(), chosenRow()));
        }
    });
    selectionChanged();
}

void FilePanel::build()
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(12);
    header_ = new PanelHeader(this);
    layout->addWidget(header_);
    layout->addWidget(buildButtons());
    auto *splitter = new QSplitter(Qt::Vertical, this);
    splitter->setObjectName(QStringLiteral("fileSplitter"));
    splitter->setChildrenCollapsible(false);
    splitter->setHandleWidth(12);
    model_ = new VersionModel(this);
    list_ = new QTreeView(splitter);
    list_->setObjectName(QStringLiteral("versionList"));
    list_->setAccessibleName(tr("Versions, the newest first"));
    list_->setModel(model_);
    list_->setRootIsDecorated(false);
    list_->setUniformRowHeights(true);
    list_->setAllColumnsShowFocus(true);
    list_->setSelectionMode(QAbstractItemView::ExtendedSelection);
    new ColumnText({VersionModel::When, VersionModel::Size, VersionModel::Change}, list_);
    fitColumn(*list_, VersionModel::When, friendlyTimeText(1'700'000'000 * kSecond, 0), true);
    fitColumn(*list_, VersionModel::Size, sizeText(999'900));
    list_->header()->setStretchLastSection(true);
    preview_ = new ContentPreview(service_, splitter);
    splitter->addWidget(list_);
    splitter->addWidget(preview_);
    splitter->setStretchFactor(0, 2);
    splitter->setStretchFactor(1, 3);
    splitter->setSizes({200, 300});
    layout->addWidget(splitter, 1);
}

QWidget *FilePanel::buildButtons()
{
    auto *buttons = new QWidget(this);
    auto *row = new FlowLayout(buttons);
    const auto button = [buttons, row](const QString &iconName, const QString &text,
                                       const QString &name, const QString &tip) {
        auto *made = new QPushButton(icon(iconName), text, buttons);
        made->setObjectName(name);
        made->setToolTip(tip);
        row->addWidget(made);
        return made;
    };
    restore_ = button(QStringLiteral("restore"), tr("&Restore…"), QStringLiteral("restoreVersion"),
                      tr("Bring this version back; what will happen is shown first"));
    open_ = button(QStringLiteral("open"), tr("&Open"), QStringLiteral("openVersion"),
                   tr("Open a copy of this version with its own program"));
    save_ = button(QStringLiteral("save"), tr("&Save as…"), QStringLiteral("saveVersion"),
                   tr("Save a copy of this version under a name of your choice"));
    compare_ = button(QStringLiteral("compare"), tr("&Compare"), QStringLiteral("compareVersions"),
                      tr("Select two versions to see them side by side; one alone is compared "
                         "with the current one"));
    return buttons;
}

void FilePanel::showFile(const NamedPath &path, EntryType type, std::optional<TimeNs> at)
{
    header_->setContent(typeIconName(type), nameText(path.path.name()),
                        pathText(path.sourceName, path.path.parent()));
    const bool isOtherTime = std::exchange(at_, at) != at;
    if (path_ && path_->sourceName == path.sourceName && path_->path == path.path) {
        // Shown again because the tree was read anew: what a person chose stays chosen.
        if (isOtherTime) {
            choose(model_->rowAt(at));
        }
        refreshIfStale();
        return;
    }
    path_ = path;
    model_->setVersions({}, service_.now());
    selectionChanged();
    ask();
}

void FilePanel::refresh()
{
    isStale_ = path_.has_value();
    if (isVisible()) {
        refreshIfStale();
    }
}

void FilePanel::refreshIfStale()
{
    if (std::exchange(isStale_, false)) {
        ask();
    }
}

void FilePanel::showEvent(QShowEvent *event)
{
    Pane::showEvent(event);
    refreshIfStale();
}

void FilePanel::ask()
{
    isStale_ = false;
    const int question = ++question_;
    service_.versions(*path_).then(
        this, [this, question](const Result<std::vector<VersionEntry>> &answer) {
            if (question == question_) {
                take(answer);
            }
        });
}

void FilePanel::take(const Result<std::vector<VersionEntry>> &answer)
{
    if (!answer) {
        model_->setVersions({}, service_.now());
        selectionChanged();
        const bool isUnknown =
            answer.error().code == ErrorCode::NotFound && !isAboutBackup(service_, answer.error());
        preview_->say(isUnknown ? tr("The backup holds no version of this file.")
                                : unansweredText(service_, answer.error()));
        return;
    }
    if (!answer->empty() && isSame(*answer, model_->versions())) {
        return;  // a backup ended, and it was not about this file
    }
    const int chosen = chosenRow();
    const std::optional<VersionEntry> before =
        chosen < 0 ? std::nullopt : std::optional<VersionEntry>(model_->versionAt(chosen));
    model_->setVersions(*answer, service_.now());
    int row = model_->rowAt(at_);
    if (before) {
        const auto same = std::find_if(answer->begin(), answer->end(), [&](const VersionEntry &v) {
            return v.from == before->from && v.hash == before->hash;
        });
        row = same == answer->end() ? row : static_cast<int>(same - answer->begin());
    }
    choose(row);
}

void FilePanel::choose(int row)
{
    if (row < 0 && model_->rowCount() > 0) {
        row = 0;
    }
    const QModelIndex index = model_->index(row, 0);
    list_->setCurrentIndex(index);
    if (index.isValid()) {
        list_->scrollTo(index);
    }
}

std::vector<int> FilePanel::selectedRows() const
{
    std::vector<int> rows;
    for (const QModelIndex &index : list_->selectionModel()->selectedRows()) {
        rows.push_back(index.row());
    }
    std::sort(rows.begin(), rows.end());
    return rows;
}

int FilePanel::chosenRow() const
{
    const std::vector<int> rows = selectedRows();
    return rows.size() == 1 ? rows.front() : -1;
}

std::vector<int> FilePanel::comparedRows() const
{
    std::vector<int> rows = selectedRows();
    const std::vector<VersionEntry> &versions = model_->versions();
    if (rows.size() == 1) {
        const int present = model_->rowAt(std::nullopt);
        const int other = rows.front() == present || present < 0 ? rows.front() + 1 : present;
        rows.push_back(other);
        std::sort(rows.begin(), rows.end());
    }
    const auto isKept = [&versions](int row) {
        const auto at = static_cast<std::size_t>(row);
        return at < versions.size() && versions[at].kept && versions[at].type == EntryType::File;
    };
    return rows.size() == 2 && isKept(rows[0]) && isKept(rows[1]) ? rows : std::vector<int>();
}

void FilePanel::selectionChanged()
{
    const int row = chosenRow();
    const bool isKept = row >= 0 && model_->versionAt(row).kept;
    open_->setEnabled(isKept);
    save_->setEnabled(isKept);
    restore_->setEnabled(row >= 0);
    compare_->setEnabled(!comparedRows().empty());
    showChosen();
}

void FilePanel::showChosen()
{
    const std::vector<int> rows = selectedRows();
    if (rows.empty()) {
        preview_->say(model_->rowCount() == 0 ? tr("Looking for versions…")
                                              : tr("Select a version to see it here."));
        return;
    }
    if (rows.size() > 1) {
        preview_->say(rows.size() > 2 ? tr("Select two versions to compare them.")
                      : comparedRows().empty()
                          ? tr("These two can’t be compared: the content of at least one of them "
                               "is not kept.")
                          : tr("Two versions are selected."),
                      comparedRows().empty() ? QString() : tr("Compare them"));
        return;
    }
    const int row = rows.front();
    const VersionEntry &version = model_->versionAt(row);
    if (!version.kept) {
        showGone(row);
    } else if (version.type == EntryType::Symlink) {
        preview_->showLink(contentOf(row));
    } else if (version.size == 0) {
        preview_->say(tr("This version is empty."));
    } else {
        preview_->showContent(contentOf(row));
    }
}

void FilePanel::showGone(int row)
{
    const int nearest = nearestKept(model_->versions(), row);
    if (nearest < 0) {
        preview_->say(tr("The retention rules removed the content of this version, and no other "
                         "version of this file is kept."));
        return;
    }
    const QString when = versionTimeText(model_->versionAt(nearest), service_.now());
    preview_->say(tr("The retention rules removed the content of this version. The nearest one "
                     "that is kept is from %1.")
                      .arg(when),
                  tr("Show the nearest version"));
}

// History follows a file that moved: a number alone would be another file's at its old path.
ContentRequest FilePanel::contentOf(int row) const
{
    const VersionEntry &version = model_->versionAt(row);
    ContentRequest request;
    request.path = *path_;
    if (version.kind == VersionEntry::Kind::Version && version.path == path_->path) {
        request.version = version.number;
    } else {
        request.at = timeOfVersion(version);
    }
    return request;
}

void FilePanel::open()
{
    const int row = chosenRow();
    if (row < 0 || !model_->versionAt(row).kept) {
        return;
    }
    const auto work = std::make_shared<Work>();
    QPointer<QProgressDialog> progress = showCopying(tr("Open"), work, model_->versionAt(row).size);
    service_.temporaryCopy(contentOf(row), work)
        .then(this, [this, progress](const Result<AbsPath> &copy) {
            delete progress;
            if (!copy && copy.error().code == ErrorCode::Cancelled) {
                return;
            }
            if (!copy) {
                Q_EMIT said(unansweredText(service_, copy.error()));
            } else if (QDesktopServices::openUrl(localUrl(*copy))) {
                Q_EMIT said(tr("A read-only copy was opened. To keep changes, save it elsewhere."));
            } else {
                Q_EMIT said(tr("No program was found to open this file with."));
            }
        });
}

// Of a large file. What is there at once needs no dialog: it comes after a moment only.
QProgressDialog *FilePanel::showCopying(const QString &title, const WorkPtr &work,
                                        std::uint64_t size)
{
    constexpr int kSteps = 1000;
    auto *dialog = new QProgressDialog(tr("Taking a copy of the version from the backup…"),
                                       tr("&Cancel"), 0, kSteps, this);
    dialog->setObjectName(QStringLiteral("copying"));
    dialog->setWindowTitle(title);
    dialog->setWindowModality(Qt::WindowModal);
    dialog->setAutoClose(false);
    dialog->setAutoReset(false);
    connect(dialog, &QProgressDialog::canceled, this, [work] { work->stop.request_stop(); });
    auto *pull = new QTimer(dialog);
    connect(pull, &QTimer::timeout, dialog, [dialog, work, size] {
        const double done = static_cast<double>(work->progress.bytesDone.load());
        const double share = size == 0 ? 0 : std::min(done / static_cast<double>(size), 1.0);
        dialog->setValue(static_cast<int>(share * kSteps));
    });
    pull->start(100);
    return dialog;
}

void FilePanel::saveAs()
{
    chooseNewFile(this, tr("Save this version as"), nameText(path_->path.name()),
                  [this](const AbsPath &file) { save(file); });
}

void FilePanel::save(const AbsPath &file)
{
    const int row = chosenRow();
    if (row < 0) {
        return;
    }
    const auto work = std::make_shared<Work>();
    QPointer<QProgressDialog> progress =
        showCopying(tr("Save as"), work, model_->versionAt(row).size);
    service_.saveCopy(contentOf(row), file, work)
        .then(this, [this, progress, file](const Result<void> &saved) {
            delete progress;
            if (saved) {
                Q_EMIT said(
                    tr("The version was saved as %1.").arg(isolated(nameText(file.bytes()))));
            } else if (saved.error().code != ErrorCode::Cancelled) {
                Q_EMIT said(tr("The version was not saved: %1")
                                .arg(unansweredText(service_, saved.error())));
            }
        });
}

void FilePanel::restore()
{
    const int row = chosenRow();
    if (row >= 0) {
        Q_EMIT restoreWanted({*path_}, timeOfVersion(model_->versionAt(row)));
    }
}

void FilePanel::compare()
{
    const std::vector<int> rows = comparedRows();
    if (rows.empty()) {
        return;
    }
    const auto side = [this](int row) {
        return ComparisonView::Side{contentOf(row),
                                    versionTimeText(model_->versionAt(row), service_.now())};
    };
    Q_EMIT compareWanted(isolated(pathText(path_->sourceName, path_->path)), side(rows[1]),
                         side(rows[0]));
}

}  // namespace holdfast::ui
