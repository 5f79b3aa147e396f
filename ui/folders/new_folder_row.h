// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/folders/exclude_dialog.h"
#include "ui/folders/folder_counter.h"
#include "ui/setup/classify_folder.h"
#include "ui/setup/setup_edit.h"

#include <QWidget>

class QCheckBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QToolButton;

namespace holdfast::ui
{

class Notice;
class ElidedLine;
class Prose;

/// A folder that may become a source: whether it is wanted, its name, what it holds while that is
/// counted, what the exclude rules save, or why it can't be one. Owned by a NewFolderList.
class NewFolderRow : public QWidget
{
    Q_OBJECT

public:
    NewFolderRow(BackupService &service, AbsPath path, QWidget *parent = nullptr);

    [[nodiscard]] const AbsPath &path() const noexcept { return path_; }
    [[nodiscard]] bool isWanted() const;
    void setWanted(bool wanted);
    /// The name that a backup knows it by.
    void setName(const std::string &name) { name_ = name; }
    [[nodiscard]] NewSource source() const;
    [[nodiscard]] const FolderCount &count() const noexcept { return counter_.count(); }
    [[nodiscard]] bool isCounting() const noexcept { return counter_.isCounting(); }
    [[nodiscard]] const FolderVerdict &verdict() const noexcept { return verdict_; }
    /// A name that is taken or no name at all makes it unfit to be added.
    [[nodiscard]] bool hasProblem() const;

    /// How it stands to what is configured, and to the wanted folders before it. Counts (anew) when
    /// the rules are others.
    void judge(const Config &config, const std::vector<SourceConfig> &listed);
    /// Can it be taken off the list?
    void setRemovable(bool removable);

Q_SIGNALS:
    /// Wanted, name or rules: the other rows may stand otherwise to it now.
    void edited();
    void counted();
    void removeAsked();
    /// The listed folders in it are to give way to it.
    void replaceAsked();

private:
    void build();
    void showAll();
    void beginRename();
    void endRename();
    void editExcludes();
    void takeCount();

    BackupService &service_;
    AbsPath path_;
    FolderVerdict verdict_;
    PathKind kind_ = PathKind::Folder;
    Config config_;
    std::vector<SourceConfig> listed_;  ///< the wanted folders before it
    Config named_;                      ///< with both: no two sources have one name
    CountRules counted_;                ///< the rules that the count is of
    bool hasCounted_ = false;
    bool isWished_ = true;  ///< ticked, or would be if it could be added
    std::string name_;      ///< typed by a person; empty: the one it gets
    std::vector<std::string> exclude_;
    FolderCounter counter_;
    QCheckBox *wanted_ = nullptr;
    QLineEdit *rename_ = nullptr;
    QToolButton *renameButton_ = nullptr;
    QToolButton *excludeButton_ = nullptr;
    QToolButton *removeButton_ = nullptr;
    ElidedLine *pathLabel_ = nullptr;
    QLabel *amount_ = nullptr;
    Prose *saved_ = nullptr;
    Notice *notice_ = nullptr;
    QPushButton *replace_ = nullptr;
};

}  // namespace holdfast::ui
