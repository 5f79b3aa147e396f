// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/temp_folder.h"
#include "watch/watcher.h"

#include <QtGlobal>

#include <algorithm>
#include <chrono>
#include <condition_variable>
#include <functional>
#include <mutex>
#include <sys/stat.h>
#include <vector>

namespace holdfast::test
{

using Kind = RawChange::Kind;

inline RelPath rel(const Bytes &path)
{
    return RelPath::parse(path).value();
}

inline AbsPath absolute(const Bytes &path)
{
    return AbsPath::parse(path).value();
}

inline FileKey keyOf(const Bytes &path)
{
    struct stat status {
    };
    if (::lstat(path.c_str(), &status) != 0) {
        qFatal("lstat");
    }
    return {status.st_dev, status.st_ino};
}

/// What a watcher told, and waiting for it.
class Received
{
public:
    using Test = std::function<bool(const std::vector<RawChange> &)>;

    [[nodiscard]] Watcher::Receive receiver()
    {
        return [this](std::vector<RawChange> &&changes) {
            {
                const std::lock_guard lock(mutex_);
                changes_.insert(changes_.end(), changes.begin(), changes.end());
            }
            came_.notify_all();
        };
    }
    /// False: it was not told within half a minute.
    [[nodiscard]] bool waitFor(const Test &test)
    {
        std::unique_lock lock(mutex_);
        return came_.wait_for(lock, std::chrono::seconds(30), [&] { return test(changes_); });
    }
    [[nodiscard]] bool waitFor(int source, const Bytes &path, Kind kind)
    {
        const RawChange wanted{source, rel(path), kind};
        return waitFor([&](const std::vector<RawChange> &changes) {
            return std::find(changes.begin(), changes.end(), wanted) != changes.end();
        });
    }
    /// Is somebody who looks where he is told to going to see this name?
    [[nodiscard]] bool waitUntilCovered(int source, const Bytes &path)
    {
        return waitFor([&, wanted = rel(path)](const std::vector<RawChange> &changes) {
            return std::any_of(changes.begin(), changes.end(), [&](const RawChange &change) {
                return covers(change, source, wanted);
            });
        });
    }
    [[nodiscard]] static bool covers(const RawChange &change, int source, const RelPath &path)
    {
        switch (change.kind) {
        case Kind::Overflow:
            return true;
        case Kind::Touched:
        case Kind::Removed:
            return change.source == source && change.path == path;
        case Kind::Folder:
            return change.source == source && change.path == path.parent();
        case Kind::Subtree:
        case Kind::SourceBack:
            return change.source == source && path.isWithin(change.path);
        case Kind::SourceGone:
            return false;
        }
        return false;
    }
    void clear()
    {
        const std::lock_guard lock(mutex_);
        changes_.clear();
    }
    [[nodiscard]] std::vector<RawChange> all()
    {
        const std::lock_guard lock(mutex_);
        return changes_;
    }

private:
    std::mutex mutex_;
    std::condition_variable came_;
    std::vector<RawChange> changes_;
};

using MakeWatcher = std::unique_ptr<Watcher> (*)();

/// Folders `one` and `two` as sources 0 and 1, watched.
class Watching
{
public:
    explicit Watching(MakeWatcher make) : watcher_(make())
    {
        folder.makeFolder("one");
        folder.makeFolder("two");
        folder.makeFolder("outside");
    }

    void start(const std::vector<FileKey> &own = {})
    {
        auto started = watcher_->start(
            {{absolute(folder / "one"), leavesOut}, {absolute(folder / "two"), leavesOut}}, own,
            received.receiver(), {});
        if (!started) {
            qFatal("start");
        }
    }
    /// Everything that was done before has been told when this has.
    [[nodiscard]] bool settle()
    {
        const Bytes name = "settled" + std::to_string(settled_++);
        folder.write("two/" + name, "");
        return received.waitUntilCovered(1, name);
    }
    [[nodiscard]] Watcher &watcher() { return *watcher_; }
    void stop() { watcher_.reset(); }

    TempFolder folder;
    std::function<bool(const RelPath &, bool)> leavesOut;
    Received received;

private:
    std::unique_ptr<Watcher> watcher_;  // after what it tells
    int settled_ = 0;
};

}  // namespace holdfast::test
