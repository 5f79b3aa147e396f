// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/service/backup_service.h"
#include "ui/setup/destination_text.h"
#include "ui/setup/volumes.h"

#include <QWidget>

#include <functional>
#include <optional>
#include <vector>

class QLabel;
class QLineEdit;
class QListWidget;
class QPushButton;
class QVBoxLayout;

namespace holdfast::ui
{

class Notice;
class ElidedLine;
class Prose;

/// Chooses where a backup goes: a drive of those that are mounted and a folder on it, or any
/// folder; and says what that means. For the first start and for a change of the destination.
class DriveStep : public QWidget
{
    Q_OBJECT

public:
    DriveStep(BackupService &service, std::function<Answer<std::vector<Volume>>()> volumes,
              QWidget *parent = nullptr);

    /// What is to be backed up: for what is said about room, and about the same drive.
    void setNeed(std::uint64_t bytes, std::vector<AbsPath> sources);
    /// Asks for the drives again.
    void refresh();
    /// Any folder, such as one in which a backup was found.
    void setFolder(const AbsPath &folder);

    /// Empty: none is chosen yet.
    [[nodiscard]] const AbsPath &folder() const noexcept { return folder_; }
    [[nodiscard]] const std::optional<DestinationInfo> &info() const noexcept { return info_; }
    [[nodiscard]] bool isDone() const;

Q_SIGNALS:
    void changed();

private:
    void fill(std::vector<Volume> volumes);
    void chooseVolume();
    void chooseFolder();
    void examine();
    void showNotes();
    [[nodiscard]] bool isSameDrive() const;
    [[nodiscard]] QString problem() const;

    BackupService &service_;
    std::function<Answer<std::vector<Volume>>()> ask_;
    std::vector<Volume> volumes_;   ///< all
    std::vector<Volume> suitable_;  ///< those in the list, in its order
    std::uint64_t need_ = 0;
    std::vector<AbsPath> sources_;
    AbsPath folder_;
    bool isOwnFolder_ = false;  ///< chosen by itself, not by a drive and a name
    std::optional<DestinationInfo> info_;
    std::optional<Error> error_;
    int generation_ = 0;
    int volumesGeneration_ = 0;
    QListWidget *list_;
    Prose *none_;
    QLabel *nameLabel_ = nullptr;
    QLineEdit *name_;
    ElidedLine *path_;
    QVBoxLayout *notes_;
    std::vector<Notice *> noteWidgets_;
};

}  // namespace holdfast::ui
