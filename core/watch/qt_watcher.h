// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/metadata.h"
#include "fs/filesystem.h"
#include "watch/mounts.h"
#include "watch/watcher.h"

#include <QFileSystemWatcher>
#include <QObject>
#include <QTimer>

#include <map>
#include <mutex>
#include <set>
#include <stop_token>
#include <unordered_map>
#include <vector>

namespace holdfast
{

/// What makeQtWatcher() runs on a thread of its own: folders that QFileSystemWatcher watches, each
/// with what it was when it was listed, so that one that was replaced is noticed. Its status may be
/// asked for on any thread, everything else happens on its own.
class QtFolders final : public QObject
{
public:
    QtFolders(std::vector<WatchedSource> sources, const std::vector<FileKey> &ownFolders,
              Watcher::Receive receive);
    ~QtFolders() override;
    QtFolders(const QtFolders &) = delete;
    QtFolders &operator=(const QtFolders &) = delete;

    /// Watches everything. To be called on the object's thread.
    void begin(std::stop_token stop);
    /// Tells what begin() found.
    void tell();
    void lookAtMounts();
    [[nodiscard]] WatchStatus status() const;

private:
    struct Source {
        WatchedSource watched;
        bool isPresent = true;
        /// Folders that are watched, by path. Ordered, so that all below a folder is one range.
        std::map<RelPath, FileKey> folders;
        std::map<RelPath, std::string> unwatched;
        bool triedParent = false;  ///< to watch the folder that holds the source
    };
    struct Where {
        int source = 0;
        RelPath path;
    };

    void changed(const QString &folder);
    void changedFolder(int source, const RelPath &path);
    void dropVanished(int source, const RelPath &path, const std::vector<RelPath> &below);
    void watchArrived(int source, const std::vector<RelPath> &below);
    void loseSource(int source);
    void lookForSources();
    void lookForSource(int source);
    bool watchTree(int source, const RelPath &path);
    [[nodiscard]] Result<std::vector<RelPath>> watchFolder(int source, const RelPath &path);
    void forgetTree(int source, const RelPath &path);
    void add(int source, RelPath path, RawChange::Kind kind);
    void publish();
    [[nodiscard]] Source &at(int source) { return sources_[static_cast<std::size_t>(source)]; }
    [[nodiscard]] int sourceCount() const { return static_cast<int>(sources_.size()); }
    [[nodiscard]] AbsPath pathOf(int source, const RelPath &path);

    std::unique_ptr<FileSystem> fileSystem_;
    std::vector<Source> sources_;
    std::set<FileKey> own_;
    Watcher::Receive receive_;
    std::stop_token stop_;
    std::unordered_map<FileKey, Where> byKey_;
    std::vector<RawChange> changes_;
    MountTable mounts_;
    QFileSystemWatcher watcher_;
    QTimer lookForGone_;

    mutable std::mutex mutex_;  ///< guards what follows
    WatchStatus status_;
};

}  // namespace holdfast
