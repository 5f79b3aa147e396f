// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/folders/new_folder_row.h"

#include <QWidget>

#include <vector>

class QVBoxLayout;

namespace holdfast::ui
{

/// Folders that are about to become sources, several at once, each judged with those before it.
/// Takes drops. Saves nothing.
class NewFolderList : public QWidget
{
    Q_OBJECT

public:
    explicit NewFolderList(BackupService &service, QWidget *parent = nullptr);

    /// What is configured already: sources, backup folder, exclude rules.
    void setConfig(Config config);
    [[nodiscard]] const Config &config() const noexcept { return config_; }
    /// Those that are in the list already are left alone, and wanted from now on.
    void addFolders(const std::vector<AbsPath> &paths);
    /// The same for one that a backup knows by a name.
    void addFolder(const AbsPath &path, const std::string &name);
    /// Folders that are only offered: they can't be taken off the list.
    void offer(const std::vector<AbsPath> &paths);

    [[nodiscard]] const std::vector<NewFolderRow *> &rows() const noexcept { return rows_; }
    [[nodiscard]] std::vector<NewSource> wanted() const;
    /// Of the wanted ones together.
    [[nodiscard]] FolderCount total() const;
    [[nodiscard]] bool isCounting() const;
    [[nodiscard]] bool hasProblem() const;

Q_SIGNALS:
    void changed();
    /// This one is new and is to come into sight.
    void added(QWidget *row);

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    NewFolderRow *add(const AbsPath &path);
    void judge();
    void replaceWithin(NewFolderRow &whole);

    BackupService &service_;
    Config config_;
    std::vector<NewFolderRow *> rows_;
    QVBoxLayout *column_;
    bool judging_ = false;
};

}  // namespace holdfast::ui
