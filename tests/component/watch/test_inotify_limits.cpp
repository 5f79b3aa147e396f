// SPDX-License-Identifier: GPL-3.0-or-later
// The inotify watcher where the kernel sets limits, on large trees and under mounts. In namespaces
// of its own, so that limits and mounts are this program's alone.
#include "watching.h"

#include <QTest>

#include <cerrno>
#include <cstdlib>
#include <fcntl.h>
#include <malloc.h>
#include <sched.h>
#include <set>
#include <string>
#include <sys/mount.h>
#include <thread>
#include <unistd.h>

using namespace holdfast;
using namespace holdfast::test;

namespace
{

bool writeText(const char *path, const std::string &text)
{
    const int fd = ::open(path, O_WRONLY | O_CLOEXEC);
    const bool isWritten =
        fd >= 0 && ::write(fd, text.data(), text.size()) == static_cast<ssize_t>(text.size());
    if (fd >= 0) {
        ::close(fd);
    }
    return isWritten;
}

std::string readText(const char *path)
{
    std::string text(64, '\0');
    const int fd = ::open(path, O_RDONLY | O_CLOEXEC);
    const ssize_t size = fd < 0 ? 0 : ::read(fd, text.data(), text.size());
    if (fd >= 0) {
        ::close(fd);
    }
    text.resize(size < 0 ? 0 : static_cast<std::size_t>(size));
    return text;
}

/// Another value for one of the kernel's settings, for as long as this lives.
class Setting
{
public:
    Setting(const char *path, const std::string &value) : path_(path), before_(readText(path))
    {
        isSet_ = writeText(path, value);
    }
    ~Setting() { restore(); }
    Setting(const Setting &) = delete;
    Setting &operator=(const Setting &) = delete;

    void restore()
    {
        if (std::exchange(isSet_, false) && !writeText(path_, before_)) {
            qFatal("restore a setting");
        }
    }
    [[nodiscard]] bool isSet() const { return isSet_; }

private:
    const char *path_;
    std::string before_;
    bool isSet_ = false;
};

constexpr const char *kWatches = "/proc/sys/user/max_inotify_watches";
constexpr const char *kInstances = "/proc/sys/user/max_inotify_instances";
constexpr const char *kQueue = "/proc/sys/fs/inotify/max_queued_events";

bool ownNamespaces()
{
    const std::string uid = std::to_string(::geteuid());
    const std::string gid = std::to_string(::getegid());
    if (::unshare(CLONE_NEWUSER | CLONE_NEWNS) != 0) {
        return false;
    }
    return writeText("/proc/self/setgroups", "deny") &&
           writeText("/proc/self/uid_map", "0 " + uid + " 1") &&
           writeText("/proc/self/gid_map", "0 " + gid + " 1") &&
           ::mount(nullptr, "/", nullptr, MS_REC | MS_PRIVATE, nullptr) == 0;
}

/// Whoever looks at a folder at this moment keeps it busy.
bool unmount(const Bytes &point)
{
    const auto end = std::chrono::steady_clock::now() + std::chrono::seconds(30);
    while (::umount(point.c_str()) != 0) {
        if (errno != EBUSY || std::chrono::steady_clock::now() > end) {
            return false;
        }
        std::this_thread::yield();
    }
    return true;
}

bool hasNamespaces = false;

}  // namespace

class TestInotifyLimits : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void fiftyThousandQuickFilesAreAllTold();
    void tenThousandFoldersAreWatchedInLessThanASecond();
    void lostEventsAreSaidAndNothingIsLostAfterwards();
    void whatIsBeyondTheWatchLimitIsSaid();
    void freedWatchesAreUsedWhenTheParentChanges();
    void withoutAnInstanceEverythingIsUnwatched();
    void aMountBelowASourceIsWatched_data();
    void aMountBelowASourceIsWatched();
    void aMountOnTheSourceIsNoticed_data();
    void aMountOnTheSourceIsNoticed();
};

void TestInotifyLimits::fiftyThousandQuickFilesAreAllTold()
{
    constexpr int kFiles = 50'000;
    Watching watching(makeInotifyWatcher);
    watching.folder.makeFolder("one/many");
    watching.start();
    for (int number = 0; number < kFiles; ++number) {
        const Bytes path = watching.folder / ("one/many/" + std::to_string(number));
        const int fd = ::open(path.c_str(), O_WRONLY | O_CREAT | O_CLOEXEC, 0600);
        QVERIFY(fd >= 0);
        ::close(fd);
    }
    QVERIFY(watching.settle());
    std::set<Bytes> told;
    for (const RawChange &change : watching.received.all()) {
        QVERIFY(change.kind != Kind::Overflow);
        told.insert(Bytes(change.path.name()));
    }
    for (int number = 0; number < kFiles; ++number) {
        QVERIFY2(told.contains(std::to_string(number)), std::to_string(number).c_str());
    }
}

void TestInotifyLimits::tenThousandFoldersAreWatchedInLessThanASecond()
{
    Watching watching(makeInotifyWatcher);
    for (int outer = 0; outer < 100; ++outer) {
        for (int inner = 0; inner < 99; ++inner) {
            watching.folder.makeFolder("one/project-" + std::to_string(outer) + "/folder-" +
                                       std::to_string(inner));
        }
    }
    const std::size_t before = mallinfo2().uordblks;
    const auto begun = std::chrono::steady_clock::now();
    watching.start();
    const std::chrono::duration<double, std::milli> took = std::chrono::steady_clock::now() - begun;
    const std::size_t after = mallinfo2().uordblks;
    const auto folders = static_cast<std::size_t>(watching.watcher().status().folders);
    QCOMPARE(folders, std::size_t(10'002));
    qInfo("%zu folders in %.0f ms, %zu bytes each", folders, took.count(),
          (after - before) / folders);
    // Generous: other tests run at the same time.
    QVERIFY(took.count() < 5000);
    QVERIFY((after - before) / folders < 400);
}

void TestInotifyLimits::lostEventsAreSaidAndNothingIsLostAfterwards()
{
    Setting queue(kQueue, "1");
    if (!queue.isSet()) {
        QSKIP("the length of the queue is for root to set");
    }
    Watching watching(makeInotifyWatcher);
    watching.folder.makeFolder("one/a");
    watching.start();
    queue.restore();
    const auto isSaid = [&] {
        const std::vector<RawChange> changes = watching.received.all();
        return std::any_of(changes.begin(), changes.end(),
                           [](const RawChange &each) { return each.kind == Kind::Overflow; });
    };
    for (int round = 0; round < 10'000 && !isSaid(); ++round) {
        for (int file = 0; file < 100; ++file) {
            watching.folder.write("one/a/" + std::to_string(file), "x");
        }
        watching.folder.makeFolder("one/a/round-" + std::to_string(round % 10));
    }
    QVERIFY(isSaid());
    // The first overflow may be told while the next one is on its way.
    bool isTold = false;
    for (int attempt = 0; attempt < 100 && !isTold; ++attempt) {
        watching.received.clear();
        const Bytes name = "a/round-0/file-" + std::to_string(attempt);
        watching.folder.write("one/" + name, "x");
        QVERIFY(watching.received.waitUntilCovered(0, name));
        const std::vector<RawChange> changes = watching.received.all();
        isTold = std::find(changes.begin(), changes.end(),
                           RawChange{0, rel(name), Kind::Touched}) != changes.end();
    }
    QVERIFY(isTold);
}

void TestInotifyLimits::whatIsBeyondTheWatchLimitIsSaid()
{
    Setting watches(kWatches, "7");
    if (!hasNamespaces || !watches.isSet()) {
        QSKIP("no namespaces to be had here");
    }
    Watching watching(makeInotifyWatcher);
    for (int number = 0; number < 200; ++number) {
        watching.folder.makeFolder("one/" + std::to_string(number) + "/deep");
    }
    watching.start();
    WatchStatus status = watching.watcher().status();
    QCOMPARE(status.folders, 7);
    QVERIFY(status.unwatchedCount >= 194);
    QCOMPARE(status.unwatched.size(), kMostUnwatched);
    QVERIFY(!status.unwatched.front().reason.empty());
    QVERIFY(status.advice.find("fs.inotify.max_user_watches") != std::string::npos);
    const std::string now = readText("/proc/sys/fs/inotify/max_user_watches");
    QVERIFY(status.advice.find(now.substr(0, now.size() - 1)) != std::string::npos);

    watches.restore();
    watching.watcher().mountsChanged();
    for (const UnwatchedFolder &folder : status.unwatched) {
        QVERIFY(watching.received.waitUntilCovered(0, (folder.path / "file").bytes()));
    }
    QVERIFY(watching.received.waitUntilCovered(1, "file"));
    QVERIFY(watching.settle());
    status = watching.watcher().status();
    QCOMPARE(status.folders, 402);
    QCOMPARE(status.unwatchedCount, 0);
    QVERIFY(status.advice.empty());
}

void TestInotifyLimits::freedWatchesAreUsedWhenTheParentChanges()
{
    Setting watches(kWatches, "4");
    if (!hasNamespaces || !watches.isSet()) {
        QSKIP("no namespaces to be had here");
    }
    TempFolder folder;
    for (const char *name : {"a", "b", "c", "d"}) {
        folder.makeFolder(Bytes("one/") + name);
    }
    Received received;
    const std::unique_ptr<Watcher> watcher = makeInotifyWatcher();
    QVERIFY(watcher->start({{absolute(folder / "one"), {}}}, {}, received.receiver(), {}).ok());
    const WatchStatus status = watcher->status();
    QCOMPARE(status.unwatchedCount, 1);
    const Bytes unwatched = status.unwatched.front().path.bytes();
    folder.remove(unwatched == "a" ? "one/b" : "one/a");
    QVERIFY(received.waitUntilCovered(0, unwatched == "a" ? "b" : "a"));
    folder.write("one/file", "");
    QVERIFY(received.waitFor(0, unwatched, Kind::Subtree));
    folder.write("one/" + unwatched + "/file", "");
    QVERIFY(received.waitUntilCovered(0, unwatched + "/file"));
}

void TestInotifyLimits::withoutAnInstanceEverythingIsUnwatched()
{
    Setting instances(kInstances, "0");
    if (!hasNamespaces || !instances.isSet()) {
        QSKIP("no namespaces to be had here");
    }
    Watching watching(makeInotifyWatcher);
    watching.start();
    WatchStatus status = watching.watcher().status();
    QCOMPARE(status.folders, 0);
    QCOMPARE(status.unwatchedCount, 2);
    QVERIFY(status.unwatched.front().path.isEmpty());
    QVERIFY(status.advice.find("fs.inotify.max_user_instances") != std::string::npos);

    instances.restore();
    watching.watcher().mountsChanged();
    QVERIFY(watching.received.waitFor(0, "", Kind::Subtree));
    QVERIFY(watching.received.waitFor(1, "", Kind::Subtree));
    QVERIFY(watching.settle());
    QCOMPARE(watching.watcher().status().unwatchedCount, 0);
}

void TestInotifyLimits::aMountBelowASourceIsWatched_data()
{
    QTest::addColumn<MakeWatcher>("make");
    QTest::newRow("inotify") << MakeWatcher(makeInotifyWatcher);
    QTest::newRow("qt") << MakeWatcher(makeQtWatcher);
}

void TestInotifyLimits::aMountBelowASourceIsWatched()
{
    QFETCH(MakeWatcher, make);
    Watching watching(make);
    watching.folder.makeFolder("one/a b/below");
    watching.start();
    const Bytes point = watching.folder / "one/a b";
    if (!hasNamespaces || ::mount("none", point.c_str(), "tmpfs", 0, nullptr) != 0) {
        QSKIP("nothing can be mounted here");
    }
    watching.folder.makeFolder("one/a b/on top");
    watching.watcher().mountsChanged();
    QVERIFY(watching.received.waitFor(0, "a b", Kind::Subtree));
    QVERIFY(watching.settle());
    watching.received.clear();
    watching.folder.write("one/a b/on top/file", "x");
    QVERIFY(watching.received.waitUntilCovered(0, "a b/on top/file"));
    watching.received.clear();
    QVERIFY(unmount(point));
    watching.watcher().mountsChanged();
    QVERIFY(watching.received.waitFor(0, "a b", Kind::Subtree));
    QVERIFY(watching.settle());
    watching.received.clear();
    watching.folder.write("one/a b/below/file", "x");
    QVERIFY(watching.received.waitUntilCovered(0, "a b/below/file"));
}

void TestInotifyLimits::aMountOnTheSourceIsNoticed_data()
{
    aMountBelowASourceIsWatched_data();
}

void TestInotifyLimits::aMountOnTheSourceIsNoticed()
{
    QFETCH(MakeWatcher, make);
    Watching watching(make);
    watching.start();
    const Bytes point = watching.folder / "one";
    if (!hasNamespaces || ::mount("none", point.c_str(), "tmpfs", 0, nullptr) != 0) {
        QSKIP("nothing can be mounted here");
    }
    watching.watcher().mountsChanged();
    QVERIFY(watching.received.waitFor(0, "", Kind::SourceGone));
    QVERIFY(watching.received.waitFor(0, "", Kind::SourceBack));
    watching.folder.write("one/file", "x");
    QVERIFY(watching.received.waitUntilCovered(0, "file"));
    watching.received.clear();
    QVERIFY(unmount(point));
    watching.watcher().mountsChanged();
    QVERIFY(watching.received.waitFor(0, "", Kind::SourceGone));
    QVERIFY(watching.received.waitFor(0, "", Kind::SourceBack));
    watching.received.clear();
    watching.folder.write("one/again", "x");
    QVERIFY(watching.received.waitUntilCovered(0, "again"));
}

int main(int argc, char **argv)
{
    // Before any thread is there: a program with threads can't leave its user namespace.
    hasNamespaces = ownNamespaces();
    if (hasNamespaces && ::mount("none", "/tmp", "tmpfs", 0, nullptr) == 0) {
        // Thousands of files in no time, which is what the kernel's queue is to be tested with.
        ::setenv("TMPDIR", "/tmp", 1);
    }
    QCoreApplication app(argc, argv);
    TestInotifyLimits test;
    return QTest::qExec(&test, argc, argv);
}
#include "test_inotify_limits.moc"
