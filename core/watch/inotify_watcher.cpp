// SPDX-License-Identifier: GPL-3.0-or-later
#include "watch/inotify_watcher.h"

#include "watch/mounts.h"

#include <algorithm>
#include <cctype>
#include <tuple>
#include <utility>

namespace holdfast
{
namespace
{

using namespace std::chrono_literals;

/// Both halves of a move come within microseconds: no reason to wait longer for the second.
constexpr auto kSettle = 50ms;
constexpr auto kLookForGone = 2s;
constexpr auto kLookForUnwatchable = 60s;
constexpr auto kNever = std::chrono::steady_clock::time_point::max();
/// Changes are handed on when so many wait, not only when the events pause.
constexpr std::size_t kManyChanges = 4096;

std::vector<WatchTree::LeavesOut> rulesOf(const std::vector<WatchedSource> &sources)
{
    std::vector<WatchTree::LeavesOut> rules;
    rules.reserve(sources.size());
    for (const WatchedSource &source : sources) {
        rules.push_back(source.leavesOut);
    }
    return rules;
}

std::vector<AbsPath> pathsOf(const std::vector<WatchedSource> &sources)
{
    std::vector<AbsPath> paths;
    paths.reserve(sources.size());
    for (const WatchedSource &source : sources) {
        paths.push_back(source.path);
    }
    return paths;
}

/// The present value of `fs.inotify.…`; empty when it can't be read.
Bytes kernelSetting(FileSystem &fileSystem, BytesView name)
{
    const Result<AbsPath> path = AbsPath::parse("/proc/sys/fs/inotify");
    const Result<FolderPtr> folder =
        path ? fileSystem.open(*path) : Result<FolderPtr>(path.error());
    const Result<FilePtr> file =
        folder ? (*folder)->openFile(name.substr(name.rfind('.') + 1)) : folder.error();
    Bytes text(32, '\0');
    const Result<std::size_t> size = file ? (*file)->read(text, 0) : file.error();
    text.resize(size ? *size : 0);
    while (!text.empty() && std::isdigit(static_cast<unsigned char>(text.back())) == 0) {
        text.pop_back();
    }
    return text;
}

}  // namespace

InotifyWatcher::InotifyWatcher() : fileSystem_(makePosixFileSystem())
{
    status_.kind = "inotify";
}

InotifyWatcher::~InotifyWatcher()
{
    thread_ = {};  // asks it to stop, and joins
    queue_.reset();
}

Result<void> InotifyWatcher::start(std::vector<WatchedSource> sources,
                                   std::vector<FileKey> ownFolders, Receive receive,
                                   std::stop_token stop)
{
    receive_ = std::move(receive);
    rules_ = rulesOf(sources);
    folders_ = std::make_unique<InotifyFolders>(pathsOf(sources), ownFolders);
    present_.assign(sources.size(), true);
    beginAnew(stop);
    publish();
    // From here on the thread has everything but what a mutex guards.
    thread_ = std::jthread([this](const std::stop_token &ends) { run(ends); });
    return {};
}

void InotifyWatcher::mountsChanged()
{
    {
        const std::lock_guard lock(mutex_);
        mountsChanged_ = true;
    }
    woken_.notify_all();
}

WatchStatus InotifyWatcher::status() const
{
    const std::lock_guard lock(mutex_);
    return status_;
}

void InotifyWatcher::openQueue()
{
    auto queue = InotifyQueue::open([this] {
        {
            const std::lock_guard lock(mutex_);
            hasEvents_ = true;
        }
        woken_.notify_all();
    });
    if (queue) {
        queue_ = std::move(queue.value());
        folders_->use(queue_.get(), {});
    } else {
        queue_ = nullptr;
        folders_->use(nullptr, queue.error());
    }
}

void InotifyWatcher::beginAnew(const std::stop_token &stop)
{
    // The old watches go first: both together may be more than the kernel allows. What happens
    // in between is covered by what is told afterwards.
    folders_->use(nullptr, {});
    queue_.reset();
    tree_ = std::make_unique<WatchTree>(rules_);
    walk_ = std::make_unique<TreeWalk>(*tree_, *folders_);
    published_ = {};
    openQueue();
    mounts_ = readMounts(*fileSystem_);
    for (int source = 0; source < sourceCount() && !stop.stop_requested(); ++source) {
        comeBack(source, stop);
    }
    lastLook_ = std::chrono::steady_clock::now();
    folders_->release();
}

void InotifyWatcher::comeBack(int source, const std::stop_token &stop)
{
    const bool was = present_[static_cast<std::size_t>(source)];
    const bool is = walk_->watchSource(source, stop);
    present_[static_cast<std::size_t>(source)] = is;
    if (was != is) {
        addChange(changes_, source, {},
                  is ? RawChange::Kind::SourceBack : RawChange::Kind::SourceGone);
    }
}

void InotifyWatcher::run(const std::stop_token &stop)
{
    tell();
    while (!stop.stop_requested()) {
        const Woken woken = wait(stop);
        if (stop.stop_requested()) {
            return;
        }
        if (woken.events && queue_) {
            applyEvents(stop);
        } else if (tree_->isMoving()) {
            WatchOrders orders;
            tree_->settle(orders);
            walk_->carryOut(orders, stop);
        }
        if (woken.mounts) {
            lookAtMounts(stop);
        }
        if (woken.mounts || std::chrono::steady_clock::now() >= nextLook()) {
            lookForMissing(woken.mounts, stop);
        }
        folders_->release();
        publish();
        tell();
    }
}

InotifyWatcher::Woken InotifyWatcher::wait(const std::stop_token &stop)
{
    std::unique_lock lock(mutex_);
    const auto isAwaited = [this] { return hasEvents_ || mountsChanged_; };
    const auto next = nextLook();
    if (tree_->isMoving()) {
        woken_.wait_for(lock, stop, kSettle, isAwaited);
    } else if (next != kNever) {
        woken_.wait_until(lock, stop, next, isAwaited);
    } else {
        woken_.wait(lock, stop, isAwaited);
    }
    return {std::exchange(hasEvents_, false), std::exchange(mountsChanged_, false)};
}

std::chrono::steady_clock::time_point InotifyWatcher::nextLook() const
{
    if (std::find(present_.begin(), present_.end(), false) != present_.end()) {
        return lastLook_ + kLookForGone;
    }
    return hasUnwatchableSource() ? lastLook_ + kLookForUnwatchable : kNever;
}

void InotifyWatcher::applyEvents(const std::stop_token &stop)
{
    std::vector<FolderNodes::Id> retries;
    for (const Bytes &records : queue_->take()) {
        for (const KernelEvent &event : decodeEvents(records)) {
            WatchOrders orders;
            orders.changes.swap(changes_);
            tree_->apply(event, orders);
            if (orders.overflow) {
                orders.changes.swap(changes_);
                overflow(stop);
                return;
            }
            walk_->carryOut(orders, stop);
            changes_.swap(orders.changes);
            noteGone();
            for (const FolderNodes::Id folder : orders.retries) {
                if (retries.empty() || retries.back() != folder) {
                    retries.push_back(folder);
                }
            }
            if (changes_.size() >= kManyChanges) {
                tell();
            }
            if (stop.stop_requested()) {
                return;
            }
        }
    }
    std::sort(retries.begin(), retries.end());
    retries.erase(std::unique(retries.begin(), retries.end()), retries.end());
    for (const FolderNodes::Id folder : retries) {
        walk_->retry(folder, changes_, stop);
    }
}

void InotifyWatcher::overflow(const std::stop_token &stop)
{
    // Told behind the walk: whoever looks then misses nothing, and what comes later is told again.
    RawChange lost = std::move(changes_.back());
    changes_.pop_back();
    beginAnew(stop);
    changes_.push_back(std::move(lost));
}

void InotifyWatcher::noteGone()
{
    for (int source = 0; source < sourceCount(); ++source) {
        const auto at = static_cast<std::size_t>(source);
        if (present_[at] && tree_->nodes().root(source) == FolderNodes::kNone) {
            present_[at] = false;
            lastLook_ = {};  // another one may stand there already
        }
    }
}

void InotifyWatcher::lookAtMounts(const std::stop_token &stop)
{
    const MountTable before = std::exchange(mounts_, readMounts(*fileSystem_));
    for (int source = 0; source < sourceCount(); ++source) {
        if (!present_[static_cast<std::size_t>(source)]) {
            continue;
        }
        const Result<FileKey> key = folders_->keyNow(source);
        if (!key || *key != folders_->watchedKey(source)) {
            WatchOrders orders;
            orders.changes.swap(changes_);
            tree_->loseSource(source, orders);
            walk_->carryOut(orders, stop);
            changes_.swap(orders.changes);
            present_[static_cast<std::size_t>(source)] = false;
            continue;
        }
        const Result<AbsPath> canonical = fileSystem_->canonical(folders_->path(source));
        const AbsPath &folder = canonical ? *canonical : folders_->path(source);
        for (const RelPath &point : changedMounts(before, mounts_, folder)) {
            const FolderNodes::Id parent = tree_->nodes().byPath(source, point.parent());
            if (parent != FolderNodes::kNone && !tree_->leavesOut(source, point, true)) {
                walk_->look({parent, Bytes(point.name()), true}, stop);
                addChange(changes_, source, point, RawChange::Kind::Subtree);
            }
        }
    }
}

bool InotifyWatcher::hasUnwatchableSource() const
{
    for (int source = 0; source < sourceCount(); ++source) {
        const FolderNodes::Id root = tree_->nodes().root(source);
        if (root != FolderNodes::kNone && tree_->nodes().watch(root) == FolderNodes::kNoWatch) {
            return true;
        }
    }
    return false;
}

void InotifyWatcher::lookForMissing(bool everything, const std::stop_token &stop)
{
    lastLook_ = std::chrono::steady_clock::now();
    if (!queue_) {
        openQueue();
    }
    std::vector<FolderNodes::Id> parents;
    for (const auto &[node, reason] : tree_->nodes().unwatched()) {
        parents.push_back(tree_->nodes().parent(node));
    }
    for (int source = 0; source < sourceCount(); ++source) {
        const FolderNodes::Id root = tree_->nodes().root(source);
        const bool isUnwatchable =
            root != FolderNodes::kNone && tree_->nodes().watch(root) == FolderNodes::kNoWatch;
        if (root == FolderNodes::kNone || isUnwatchable) {
            comeBack(source, stop);
            const FolderNodes::Id now = tree_->nodes().root(source);
            if (isUnwatchable && now != FolderNodes::kNone &&
                tree_->nodes().watch(now) != FolderNodes::kNoWatch) {
                addChange(changes_, source, {}, RawChange::Kind::Subtree);
            }
        }
    }
    if (everything) {
        folders_->forgetLimit();
        std::sort(parents.begin(), parents.end());
        parents.erase(std::unique(parents.begin(), parents.end()), parents.end());
        for (const FolderNodes::Id folder : parents) {
            if (folder != FolderNodes::kNone && !stop.stop_requested()) {
                walk_->retry(folder, changes_, stop);
            }
        }
    }
}

void InotifyWatcher::publish()
{
    const FolderNodes &nodes = tree_->nodes();
    if (nodes.revision() == published_.revision && queue_.get() == published_.queue) {
        return;
    }
    published_ = {nodes.revision(), queue_.get()};
    WatchStatus status;
    status.kind = "inotify";
    status.folders = static_cast<std::int64_t>(nodes.watchedCount());
    for (const auto &[node, reason] : nodes.unwatched()) {
        if (std::optional<FolderNodes::Place> place = nodes.place(node)) {
            status.unwatched.push_back({place->source, std::move(place->path), reason});
        }
    }
    status.unwatchedCount = static_cast<std::int64_t>(status.unwatched.size());
    std::sort(status.unwatched.begin(), status.unwatched.end(), [](const auto &a, const auto &b) {
        return std::tie(a.source, a.path) < std::tie(b.source, b.path);
    });
    if (status.unwatched.size() > kMostUnwatched) {
        status.unwatched.resize(kMostUnwatched);
    }
    if (!status.unwatched.empty() && !folders_->limit().empty()) {
        const std::string &limit = folders_->limit();
        const Bytes value = kernelSetting(*fileSystem_, limit);
        status.advice = "Not every folder can be watched: raise the kernel's limit " + limit +
                        (value.empty() ? "" : " (now " + value + ")") + ", such as with: sysctl " +
                        limit + "=" +
                        (value.empty() ? "524288" : std::to_string(std::stoull(value) * 4));
    }
    const std::lock_guard lock(mutex_);
    status_ = std::move(status);
}

void InotifyWatcher::tell()
{
    if (!changes_.empty()) {
        receive_(std::exchange(changes_, {}));
    }
}

std::unique_ptr<Watcher> makeInotifyWatcher()
{
    return std::make_unique<InotifyWatcher>();
}

}  // namespace holdfast
