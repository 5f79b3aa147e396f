// SPDX-License-Identifier: GPL-3.0-or-later
#include "watch/qt_watcher.h"

#include "watch/watch_tree.h"

#include <QThread>

#include <chrono>
#include <future>
#include <tuple>
#include <utility>

namespace holdfast
{
namespace
{

constexpr std::chrono::seconds kLookForGone(2);

QString qtPath(const AbsPath &path)
{
    return QString::fromUtf8(path.bytes().data(), static_cast<qsizetype>(path.bytes().size()));
}

/// Runs an event loop and the QtFolders that live in it.
class QtWatcher final : public Watcher
{
public:
    QtWatcher() = default;
    ~QtWatcher() override
    {
        thread_.quit();
        thread_.wait();
    }
    QtWatcher(const QtWatcher &) = delete;
    QtWatcher &operator=(const QtWatcher &) = delete;

    [[nodiscard]] Result<void> start(std::vector<WatchedSource> sources,
                                     std::vector<FileKey> ownFolders, Receive receive,
                                     std::stop_token stop) override
    {
        folders_ = std::make_unique<QtFolders>(std::move(sources), ownFolders, std::move(receive));
        folders_->moveToThread(&thread_);
        thread_.start();
        std::promise<void> begun;
        QMetaObject::invokeMethod(
            folders_.get(),
            [&] {
                folders_->begin(stop);
                begun.set_value();
                folders_->tell();
            },
            Qt::QueuedConnection);
        begun.get_future().wait();
        // It ends where it lived: its timer and its watches belong to that thread.
        QObject::connect(
            &thread_, &QThread::finished, folders_.get(), [this] { folders_.reset(); },
            Qt::DirectConnection);
        return {};
    }
    void mountsChanged() override
    {
        if (folders_) {
            QMetaObject::invokeMethod(
                folders_.get(), [folders = folders_.get()] { folders->lookAtMounts(); },
                Qt::QueuedConnection);
        }
    }
    [[nodiscard]] WatchStatus status() const override
    {
        return folders_ ? folders_->status() : WatchStatus{"qt", false, 0, {}, 0, {}};
    }

private:
    std::unique_ptr<QtFolders> folders_;
    QThread thread_;
};

}  // namespace

QtFolders::QtFolders(std::vector<WatchedSource> sources, const std::vector<FileKey> &ownFolders,
                     Watcher::Receive receive)
    : fileSystem_(makePosixFileSystem()),
      own_(ownFolders.begin(), ownFolders.end()),
      receive_(std::move(receive)),
      watcher_(this),
      lookForGone_(this)
{
    for (WatchedSource &source : sources) {
        sources_.push_back({std::move(source), true, {}, {}, false});
    }
    lookForGone_.setInterval(kLookForGone);
    connect(&watcher_, &QFileSystemWatcher::directoryChanged, this, &QtFolders::changed);
    connect(&lookForGone_, &QTimer::timeout, this, [this] {
        lookForSources();
        publish();
        tell();
    });
}

QtFolders::~QtFolders() = default;

AbsPath QtFolders::pathOf(int source, const RelPath &path)
{
    return at(source).watched.path / path;
}

void QtFolders::begin(std::stop_token stop)
{
    stop_ = std::move(stop);
    mounts_ = readMounts(*fileSystem_);
    lookForSources();
    publish();
}

void QtFolders::tell()
{
    if (!changes_.empty()) {
        receive_(std::exchange(changes_, {}));
    }
}

void QtFolders::add(int source, RelPath path, RawChange::Kind kind)
{
    addChange(changes_, source, std::move(path), kind);
}

void QtFolders::changed(const QString &folder)
{
    const QByteArray bytes = folder.toUtf8();
    const Result<AbsPath> path =
        AbsPath::parse(BytesView(bytes.constData(), static_cast<std::size_t>(bytes.size())));
    // A folder of its own says nothing when it is renamed, but the one that holds it does.
    lookForSources();
    for (int source = 0; path && source < sourceCount(); ++source) {
        const std::optional<RelPath> below = path->relativeTo(at(source).watched.path);
        if (below && at(source).isPresent) {
            changedFolder(source, *below);
        }
    }
    publish();
    tell();
}

void QtFolders::changedFolder(int source, const RelPath &path)
{
    if (!at(source).folders.contains(path)) {
        return;
    }
    // Qt drops a folder that was removed, also when another one is there by now.
    watcher_.removePath(qtPath(pathOf(source, path)));
    const FileKey before = at(source).folders[path];
    const Result<std::vector<RelPath>> below = watchFolder(source, path);
    if (path.isEmpty() && (!below || at(source).folders[path] != before)) {
        loseSource(source);
        lookForSources();
        return;
    }
    if (!below) {
        forgetTree(source, path);
        if (!isAbsent(below.error())) {
            at(source).unwatched[path] = below.error().reason();
        }
        add(source, path, RawChange::Kind::Subtree);
        return;
    }
    const bool isAnother = at(source).folders[path] != before;
    dropVanished(source, path, *below);
    watchArrived(source, *below);
    add(source, path, isAnother ? RawChange::Kind::Subtree : RawChange::Kind::Folder);
}

void QtFolders::dropVanished(int source, const RelPath &path, const std::vector<RelPath> &below)
{
    std::set<RelPath> gone;
    for (auto each = at(source).folders.upper_bound(path);
         each != at(source).folders.end() && each->first.bytes().starts_with(path.bytes());
         ++each) {
        if (each->first.parent() == path) {
            gone.insert(each->first);
        }
    }
    for (const RelPath &folder : below) {
        gone.erase(folder);
    }
    for (const RelPath &folder : gone) {
        forgetTree(source, folder);
        add(source, folder, RawChange::Kind::Removed);
    }
}

void QtFolders::watchArrived(int source, const std::vector<RelPath> &below)
{
    for (const RelPath &folder : below) {
        const auto known = at(source).folders.find(folder);
        const Result<FolderPtr> opened = fileSystem_->open(pathOf(source, folder));
        const Result<Metadata> now = opened ? (*opened)->stat() : opened.error();
        const bool isSame = known != at(source).folders.end() && now &&
                            known->second == FileKey{now->device, now->inode};
        if (!isSame) {
            forgetTree(source, folder);
            if (watchTree(source, folder)) {
                add(source, folder, RawChange::Kind::Subtree);
            }
        }
    }
}

void QtFolders::loseSource(int source)
{
    forgetTree(source, {});
    at(source).isPresent = false;
    add(source, {}, RawChange::Kind::SourceGone);
}

void QtFolders::lookForSources()
{
    bool isGone = false;
    for (int source = 0; source < sourceCount(); ++source) {
        lookForSource(source);
        isGone = isGone || !at(source).isPresent;
    }
    if (isGone) {
        lookForGone_.start();
    } else {
        lookForGone_.stop();
    }
}

void QtFolders::lookForSource(int source)
{
    Source &looked = at(source);
    if (!looked.triedParent) {
        looked.triedParent = true;
        watcher_.addPath(qtPath(looked.watched.path.parent()));
    }
    const Result<FolderPtr> opened = fileSystem_->open(looked.watched.path);
    const Result<Metadata> now = opened ? (*opened)->stat() : opened.error();
    const auto known = looked.folders.find(RelPath());
    if (now && known != looked.folders.end() && known->second == FileKey{now->device, now->inode}) {
        return;
    }
    const bool wasTried = looked.unwatched.contains(RelPath());
    const bool isAbsentNow = !now && isAbsent(now.error());
    if (looked.isPresent && (isAbsentNow || known != looked.folders.end())) {
        loseSource(source);
    }
    if (isAbsentNow) {
        looked.triedParent = false;
        return;
    }
    forgetTree(source, {});
    const bool isWatched = watchTree(source, {});
    if (!looked.isPresent) {
        add(source, {}, RawChange::Kind::SourceBack);
    } else if (isWatched && wasTried) {
        add(source, {}, RawChange::Kind::Subtree);
    }
    looked.isPresent = true;
}

bool QtFolders::watchTree(int source, const RelPath &path)
{
    bool isWatched = false;
    std::vector<RelPath> waiting = {path};
    while (!waiting.empty() && !stop_.stop_requested()) {
        const RelPath folder = std::move(waiting.back());
        waiting.pop_back();
        const Result<std::vector<RelPath>> below = watchFolder(source, folder);
        if (below) {
            waiting.insert(waiting.end(), below->begin(), below->end());
            isWatched = true;
        } else if (!isAbsent(below.error()) && below.error().code != ErrorCode::Refused) {
            at(source).unwatched[folder] = below.error().reason();
            isWatched = true;  // what is there must be looked at all the same
        }
    }
    return isWatched;
}

Result<std::vector<RelPath>> QtFolders::watchFolder(int source, const RelPath &path)
{
    const AbsPath absolute = pathOf(source, path);
    HOLDFAST_ASSIGN(const FolderPtr root, fileSystem_->open(at(source).watched.path));
    HOLDFAST_ASSIGN(const FolderPtr folder, root->openFolder(path));
    HOLDFAST_ASSIGN(const Metadata metadata, folder->stat());
    const FileKey key{metadata.device, metadata.inode};
    if (own_.contains(key)) {
        return Error{ErrorCode::Refused, "watch", path.bytes(), 0, "an own folder"};
    }
    if (!isUtf8(absolute.bytes())) {
        return Error{ErrorCode::BadName, "watch", path.bytes(), 0, "the name is not UTF-8"};
    }
    const auto other = byKey_.find(key);
    if (other != byKey_.end() && (other->second.source != source || other->second.path != path)) {
        // It moved. Qt may tell of one folder by any of its names: the old ones must go first.
        const Where old = other->second;
        forgetTree(old.source, old.path);
    }
    if (!watcher_.addPath(qtPath(absolute)) && !at(source).folders.contains(path)) {
        return Error{ErrorCode::NotSupported, "watch", path.bytes(), 0,
                     "the system refused to watch it"};
    }
    at(source).folders[path] = key;
    at(source).unwatched.erase(path);
    byKey_[key] = {source, path};
    HOLDFAST_ASSIGN(const std::vector<ListedName> names, folder->list());
    std::vector<RelPath> below;
    for (const ListedName &listed : names) {
        std::optional<EntryType> type = listed.type;
        if (!type) {
            const Result<Metadata> named = folder->stat(listed.name);
            type = named ? named->type : EntryType::Special;
        }
        RelPath name = path / listed.name;
        const auto &leavesOut = at(source).watched.leavesOut;
        if (type == EntryType::Folder && !(leavesOut && leavesOut(name, true))) {
            below.push_back(std::move(name));
        }
    }
    return below;
}

void QtFolders::forgetTree(int source, const RelPath &path)
{
    Source &forgotten = at(source);
    std::erase_if(forgotten.unwatched,
                  [&](const auto &entry) { return entry.first.isWithin(path); });
    QStringList paths;
    for (auto each = forgotten.folders.lower_bound(path);
         each != forgotten.folders.end() && each->first.bytes().starts_with(path.bytes());) {
        if (!each->first.isWithin(path)) {
            ++each;  // "a-b" stands between "a" and "a/b"
            continue;
        }
        paths.append(qtPath(pathOf(source, each->first)));
        const auto key = byKey_.find(each->second);
        if (key != byKey_.end() && key->second.source == source &&
            key->second.path == each->first) {
            byKey_.erase(key);
        }
        each = forgotten.folders.erase(each);
    }
    if (!paths.isEmpty()) {
        watcher_.removePaths(paths);
    }
}

void QtFolders::lookAtMounts()
{
    const MountTable before = std::exchange(mounts_, readMounts(*fileSystem_));
    lookForSources();
    for (int source = 0; source < sourceCount(); ++source) {
        const Result<AbsPath> canonical = fileSystem_->canonical(at(source).watched.path);
        const AbsPath folder = canonical ? *canonical : at(source).watched.path;
        std::vector<RelPath> again = changedMounts(before, mounts_, folder);
        for (const auto &[path, reason] : at(source).unwatched) {
            again.push_back(path);
        }
        for (const RelPath &path : again) {
            const auto &leavesOut = at(source).watched.leavesOut;
            if (!at(source).isPresent || !at(source).folders.contains(path.parent()) ||
                (leavesOut && leavesOut(path, true))) {
                continue;
            }
            forgetTree(source, path);
            watchTree(source, path);
            add(source, path, RawChange::Kind::Subtree);
        }
    }
    publish();
    tell();
}

WatchStatus QtFolders::status() const
{
    const std::lock_guard lock(mutex_);
    return status_;
}

void QtFolders::publish()
{
    WatchStatus status;
    status.kind = "qt";
    status.seesContentChanges = false;
    for (int source = 0; source < sourceCount(); ++source) {
        status.folders += static_cast<std::int64_t>(at(source).folders.size());
        for (const auto &[path, reason] : at(source).unwatched) {
            ++status.unwatchedCount;
            if (status.unwatched.size() < kMostUnwatched) {
                status.unwatched.push_back({source, path, reason});
            }
        }
    }
    const std::lock_guard lock(mutex_);
    status_ = std::move(status);
}

std::unique_ptr<Watcher> makeQtWatcher()
{
    return std::make_unique<QtWatcher>();
}

}  // namespace holdfast
