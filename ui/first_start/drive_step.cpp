// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/first_start/drive_step.h"

#include "base/bytes.h"
#include "ui/text/texts.h"
#include "ui/widgets/choose_path.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/local_path.h"
#include "ui/widgets/plain_tool_tip.h"
#include "ui/widgets/prose.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>

namespace holdfast::ui
{

DriveStep::DriveStep(BackupService &service, std::function<Answer<std::vector<Volume>>()> volumes,
                     QWidget *parent)
    : QWidget(parent),
      service_(service),
      ask_(std::move(volumes)),
      list_(new QListWidget(this)),
      none_(new Prose(Prose::Role::Note,
                      tr("No drive was found. Connect one, then choose “Look again”; or choose "
                         "another folder."),
                      this)),
      name_(new QLineEdit(tr("Holdfast", "name of the backup folder"), this)),
      path_(new ElidedLine({}, this)),
      notes_(new QVBoxLayout)
{
    setObjectName(QStringLiteral("driveStep"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(kSpacing);
    list_->setObjectName(QStringLiteral("driveList"));
    list_->setAccessibleName(tr("Drives"));
    const int side = style()->pixelMetric(QStyle::PM_LargeIconSize, nullptr, this);
    list_->setIconSize(QSize(side, side));
    list_->setSpacing(2);
    list_->setTextElideMode(Qt::ElideMiddle);
    list_->setMinimumHeight(fontMetrics().height() * 6);
    column->addWidget(list_, 1);
    column->addWidget(none_);

    auto *row = new QHBoxLayout;
    nameLabel_ = new QLabel(tr("Folder on the drive, by na&me:"), this);
    nameLabel_->setBuddy(name_);
    name_->setObjectName(QStringLiteral("driveFolderName"));
    name_->setAcceptDrops(false);  // folders are for the window, not text
    row->addWidget(nameLabel_);
    row->addWidget(name_, 1);
    row->addStretch(0);
    auto *again = new QPushButton(tr("&Look again"), this);
    again->setObjectName(QStringLiteral("driveAgain"));
    auto *other = new QPushButton(icon(QStringLiteral("folder")), tr("Another &folder…"), this);
    other->setObjectName(QStringLiteral("driveOther"));
    row->addWidget(again);
    row->addWidget(other);
    column->addLayout(row);
    path_->setObjectName(QStringLiteral("drivePath"));
    column->addWidget(path_);
    notes_->setSpacing(6);
    column->addLayout(notes_);

    connect(list_, &QListWidget::currentRowChanged, this, &DriveStep::chooseVolume);
    connect(name_, &QLineEdit::textChanged, this, &DriveStep::chooseVolume);
    connect(again, &QPushButton::clicked, this, &DriveStep::refresh);
    connect(other, &QPushButton::clicked, this, &DriveStep::chooseFolder);
    refresh();
}

void DriveStep::setNeed(std::uint64_t bytes, std::vector<AbsPath> sources)
{
    need_ = bytes;
    sources_ = std::move(sources);
    showNotes();
}

void DriveStep::refresh()
{
    const int generation = ++volumesGeneration_;
    ask_().then(this, [this, generation](const std::vector<Volume> &volumes) {
        if (generation == volumesGeneration_) {
            fill(volumes);
        }
    });
}

void DriveStep::fill(std::vector<Volume> volumes)
{
    const QSignalBlocker block(list_);
    volumes_ = std::move(volumes);
    suitable_ = suitableVolumes(volumes_);
    list_->clear();
    int chosen = -1;
    for (const Volume &volume : suitable_) {
        const QString text =
            tr("%1\n%2 of %3 free · %4 · %5", "name, free, size, file system, place")
                .arg(volumeName(volume), sizeText(volume.freeBytes), sizeText(volume.totalBytes),
                     isolated(nameText(volume.fileSystem)),
                     isolated(nameText(volume.root.bytes())));
        auto *item = new QListWidgetItem(icon(QStringLiteral("drive")), text, list_);
        item->setToolTip(plainToolTip(isolated(nameText(volume.root.bytes()))));
        if (!isOwnFolder_ && !folder_.isEmpty() && folder_.isWithin(volume.root)) {
            chosen = chosen < 0 || volume.root.bytes() != "/" ? list_->count() - 1 : chosen;
        }
    }
    list_->setVisible(!suitable_.empty());
    none_->setVisible(suitable_.empty());
    list_->setCurrentRow(chosen);
    showNotes();
}

void DriveStep::chooseVolume()
{
    const int row = list_->currentRow();
    if (row < 0 || static_cast<std::size_t>(row) >= suitable_.size()) {
        showNotes();
        return;
    }
    isOwnFolder_ = false;
    // The keyboard's coming to the list makes a row the current one, but does not mark it.
    list_->item(row)->setSelected(true);
    const std::string name = name_->text().trimmed().toStdString();
    const Volume &volume = suitable_[static_cast<std::size_t>(row)];
    const AbsPath &place = volume.place.isEmpty() ? volume.root : volume.place;
    folder_ = name.empty() ? place : RelPath::isValidName(name) ? place / name : AbsPath();
    examine();
}

void DriveStep::chooseFolder()
{
    ui::chooseFolder(this, tr("Choose a folder for the backup"),
                     [this](const AbsPath &folder) { setFolder(folder); });
}

void DriveStep::setFolder(const AbsPath &folder)
{
    isOwnFolder_ = true;
    folder_ = folder;
    const QSignalBlocker block(list_);
    list_->setCurrentRow(-1);
    examine();
}

void DriveStep::examine()
{
    const int generation = ++generation_;
    info_.reset();
    error_.reset();
    showNotes();
    Q_EMIT changed();
    if (folder_.isEmpty()) {
        return;
    }
    service_.examineDestination(folder_).then(
        this, [this, generation](const Result<DestinationInfo> &answer) {
            if (generation != generation_) {
                return;
            }
            if (answer) {
                info_ = *answer;
            } else {
                error_ = answer.error();
            }
            showNotes();
            Q_EMIT changed();
        });
}

bool DriveStep::isSameDrive() const
{
    return std::any_of(sources_.begin(), sources_.end(), [&](const AbsPath &source) {
        return areOnOneDrive(volumes_, source, folder_);
    });
}

// What makes a folder impossible whatever the drive is.
QString DriveStep::problem() const
{
    if (list_->currentRow() >= 0 && folder_.isEmpty()) {
        return tr("A name can’t hold “/”, and can’t be “.” or “..”.");
    }
    if (folder_.isEmpty()) {
        return {};
    }
    if (!isUtf8(folder_.bytes())) {
        return tr("The path of this folder holds bytes that are no text, which the configuration "
                  "can’t hold. Choose another one.");
    }
    for (const AbsPath &source : sources_) {
        if (source == folder_) {
            return tr("This is one of the folders that you want to back up. Choose another one.");
        }
        if (source.isWithin(folder_)) {
            return tr("One of the folders that you want to back up lies in it, and a backup can’t "
                      "hold itself. Choose a folder beside it.");
        }
    }
    return {};
}

bool DriveStep::isDone() const
{
    return !folder_.isEmpty() && info_ && isUsableDestination(*info_) && problem().isEmpty();
}

void DriveStep::showNotes()
{
    // A folder that was chosen as such has its name.
    nameLabel_->setVisible(!isOwnFolder_);
    name_->setVisible(!isOwnFolder_);
    for (Notice *old : noteWidgets_) {
        old->hide();
        old->deleteLater();
    }
    noteWidgets_.clear();
    path_->setText(folder_.isEmpty()
                       ? QString()
                       : tr("The backup goes to %1").arg(isolated(nameText(folder_.bytes()))));
    std::vector<DestinationNote> notes;
    if (const QString wrong = problem(); !wrong.isEmpty()) {
        notes.push_back({Tone::Bad, wrong});
    } else if (error_) {
        notes.push_back({Tone::Bad, errorText(*error_)});
    } else if (info_) {
        notes = destinationNotes(*info_, need_, isSameDrive());
    } else if (!folder_.isEmpty()) {
        notes.push_back({Tone::Plain, tr("Looking at this folder…")});
    }
    for (const DestinationNote &note : notes) {
        auto *shown = new Notice(this);
        shown->setObjectName(QStringLiteral("driveNote"));
        notes_->addWidget(shown);
        shown->setText(note.tone, note.text);
        noteWidgets_.push_back(shown);
    }
}

}  // namespace holdfast::ui
