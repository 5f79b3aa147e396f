// SPDX-License-Identifier: GPL-3.0-or-later
// What every watcher keeps: whatever happens in a source is told, or that it can't be told.
#include "watching.h"

#include <QTest>

#include <algorithm>
#include <atomic>
#include <fcntl.h>
#include <thread>
#include <unistd.h>

using namespace holdfast;
using namespace holdfast::test;

namespace
{

/// One thing that a person or a program does, and the names that must be looked at afterwards.
struct Deed {
    const char *name;
    std::function<void(const TempFolder &)> before;
    std::function<void(const TempFolder &)> deed;
    std::vector<Bytes> covered;  ///< in source 0
    bool isContent = false;      ///< only seen by watchers that see content changes
};

void overwrite(const TempFolder &folder, const Bytes &path, const Bytes &text)
{
    const int fd = ::open((folder / path).c_str(), O_WRONLY | O_CLOEXEC);
    if (fd < 0 || ::pwrite(fd, text.data(), text.size(), 0) < 0) {
        qFatal("overwrite");
    }
    ::close(fd);
}

void noPreparation(const TempFolder &) {}

std::vector<Deed> deedsOnFiles()
{
    const auto aFile = [](const TempFolder &f) { f.write("one/file", "some content"); };
    return {
        {"a file is made", noPreparation, [](const auto &f) { f.write("one/new", "x"); }, {"new"}},
        {"a file is written in place",
         aFile,
         [](const auto &f) { overwrite(f, "one/file", "other"); },
         {"file"},
         true},
        {"a file grows",
         aFile,
         [](const auto &f) { f.append("one/file", "more"); },
         {"file"},
         true},
        {"a file is truncated",
         aFile,
         [](const auto &f) {
             if (::truncate((f / "one/file").c_str(), 2) != 0) {
                 qFatal("truncate");
             }
         },
         {"file"},
         true},
        {"a file gets other permissions",
         aFile,
         [](const auto &f) { f.chmod("one/file", 0600); },
         {"file"},
         true},
        {"a file is removed", aFile, [](const auto &f) { f.remove("one/file"); }, {"file"}},
        {"a file is renamed",
         aFile,
         [](const auto &f) { f.rename("one/file", "one/other"); },
         {"file", "other"}},
        {"a file is moved into the source",
         [](const auto &f) { f.write("outside/file", "x"); },
         [](const auto &f) { f.rename("outside/file", "one/came"); },
         {"came"}},
        {"a file is moved out of the source",
         aFile,
         [](const auto &f) { f.rename("one/file", "outside/file"); },
         {"file"}},
        {"a file is saved by replacing it",
         [](const auto &f) {
             f.write("one/file", "old");
             f.write("one/.file.tmp", "new");
         },
         [](const auto &f) { f.rename("one/.file.tmp", "one/file"); },
         {"file", ".file.tmp"}},
        {"a hard link is made",
         aFile,
         [](const auto &f) { f.hardLink("one/file", "one/link"); },
         {"link"}},
        {"a symlink is made",
         aFile,
         [](const auto &f) { f.symlink("one/link", "file"); },
         {"link"}},
        {"a name with a line break is made",
         noPreparation,
         [](const auto &f) { f.write("one/a\nb", "x"); },
         {"a\nb"}},
        {"a name that is not UTF-8 is made",
         noPreparation,
         [](const auto &f) { f.write("one/a\xff", "x"); },
         {"a\xff"}},
    };
}

std::vector<Deed> deedsOnFolders()
{
    const auto aTree = [](const TempFolder &f) { f.write("one/a/b/file", "x"); };
    return {
        {"folders are made with files at once",
         noPreparation,
         [](const auto &f) { f.write("one/p/q/r/s/file", "x"); },
         {"p/q/r/s/file"}},
        {"a tree is removed", aTree, [](const auto &f) { f.remove("one/a"); }, {"a"}},
        {"a folder is renamed",
         aTree,
         [](const auto &f) { f.rename("one/a", "one/z"); },
         {"a", "z/b/file"}},
        {"a folder is moved down",
         aTree,
         [](const auto &f) {
             f.makeFolder("one/deep/er");
             f.rename("one/a", "one/deep/er/a");
         },
         {"a", "deep/er/a/b/file"}},
        {"a folder is renamed and written into",
         aTree,
         [](const auto &f) {
             f.rename("one/a", "one/z");
             f.write("one/z/b/late", "x");
         },
         {"z/b/late"}},
        {"a folder is moved out",
         aTree,
         [](const auto &f) { f.rename("one/a", "outside/a"); },
         {"a"}},
        {"a folder is moved in",
         [](const auto &f) { f.write("outside/a/b/file", "x"); },
         [](const auto &f) { f.rename("outside/a", "one/a"); },
         {"a/b/file"}},
        {"a folder is moved out and another made at once",
         aTree,
         [](const auto &f) {
             f.rename("one/a", "outside/a");
             f.write("one/a/b/other", "x");
         },
         {"a/b/other"}},
        {"a folder is removed and made again at once",
         aTree,
         [](const auto &f) {
             f.remove("one/a");
             f.write("one/a/b/other", "x");
         },
         {"a/b/other"}},
        {"a symlink to a folder takes a folder's place",
         aTree,
         [](const auto &f) {
             f.remove("one/a");
             f.symlink("one/a", "../outside");
         },
         {"a"}},
    };
}

}  // namespace

class TestWatcherContract : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysWhatItCanSee_data() { watchers(); }
    void saysWhatItCanSee();
    void whatIsDoneIsTold_data();
    void whatIsDoneIsTold();
    void afterAMoveTheNewPlaceIsWatched_data() { watchers(); }
    void afterAMoveTheNewPlaceIsWatched();
    void aMoveBetweenSourcesIsToldInBoth_data() { watchers(); }
    void aMoveBetweenSourcesIsToldInBoth();
    void whatIsLeftOutIsSilent_data() { watchers(); }
    void whatIsLeftOutIsSilent();
    void ownFoldersAreSilent_data() { watchers(); }
    void ownFoldersAreSilent();
    void linksAreNotFollowed_data() { watchers(); }
    void linksAreNotFollowed();
    void theSourceItselfMayBeALink_data() { watchers(); }
    void theSourceItselfMayBeALink();
    void aNameThatIsNotUtf8IsWatchedOrSaid_data() { watchers(); }
    void aNameThatIsNotUtf8IsWatchedOrSaid();
    void aFolderThatCantBeOpenedIsSaid_data() { watchers(); }
    void aFolderThatCantBeOpenedIsSaid();
    void aSourceThatIsNotThereComes_data() { watchers(); }
    void aSourceThatIsNotThereComes();
    void aSourceGoesAndComesBack_data();
    void aSourceGoesAndComesBack();
    void endsWhileEventsRain_data() { watchers(); }
    void endsWhileEventsRain();
    void endsWithoutAStart_data() { watchers(); }
    void endsWithoutAStart();

private:
    static void watchers();
};

void TestWatcherContract::watchers()
{
    QTest::addColumn<MakeWatcher>("make");
    QTest::newRow("inotify") << MakeWatcher(makeInotifyWatcher);
    QTest::newRow("qt") << MakeWatcher(makeQtWatcher);
}

void TestWatcherContract::saysWhatItCanSee()
{
    QFETCH(MakeWatcher, make);
    Watching watching(make);
    watching.folder.makeFolder("one/a/b");
    watching.start();
    const WatchStatus status = watching.watcher().status();
    QCOMPARE(status.kind, std::string(QTest::currentDataTag()));
    QCOMPARE(status.seesContentChanges, status.kind == "inotify");
    QCOMPARE(status.folders, 4);
    QCOMPARE(status.unwatchedCount, 0);
    QVERIFY(status.unwatched.empty());
    QVERIFY(status.advice.empty());
}

void TestWatcherContract::whatIsDoneIsTold_data()
{
    QTest::addColumn<MakeWatcher>("make");
    QTest::addColumn<Deed>("deed");
    for (const auto &deeds : {deedsOnFiles(), deedsOnFolders()}) {
        for (const Deed &deed : deeds) {
            QTest::addRow("%s: inotify", deed.name) << MakeWatcher(makeInotifyWatcher) << deed;
            QTest::addRow("%s: qt", deed.name) << MakeWatcher(makeQtWatcher) << deed;
        }
    }
}

void TestWatcherContract::whatIsDoneIsTold()
{
    QFETCH(MakeWatcher, make);
    QFETCH(Deed, deed);
    Watching watching(make);
    deed.before(watching.folder);
    watching.start();
    deed.deed(watching.folder);
    if (deed.isContent && !watching.watcher().status().seesContentChanges) {
        return;  // it says so
    }
    for (const Bytes &path : deed.covered) {
        QVERIFY2(watching.received.waitUntilCovered(0, path), path.c_str());
    }
}

void TestWatcherContract::afterAMoveTheNewPlaceIsWatched()
{
    QFETCH(MakeWatcher, make);
    Watching watching(make);
    watching.folder.makeFolder("one/a/b");
    watching.start();
    watching.folder.rename("one/a", "one/z");
    QVERIFY(watching.received.waitUntilCovered(0, "a"));
    QVERIFY(watching.received.waitUntilCovered(0, "z/b"));
    QVERIFY(watching.settle());
    watching.received.clear();
    watching.folder.write("one/z/b/late", "x");
    QVERIFY(watching.received.waitUntilCovered(0, "z/b/late"));
    watching.folder.makeFolder("one/a");
    QVERIFY(watching.received.waitUntilCovered(0, "a"));
    QVERIFY(watching.settle());
    watching.received.clear();
    watching.folder.write("one/a/late", "x");
    QVERIFY(watching.received.waitUntilCovered(0, "a/late"));
    QCOMPARE(watching.watcher().status().folders, 5);
}

void TestWatcherContract::aMoveBetweenSourcesIsToldInBoth()
{
    QFETCH(MakeWatcher, make);
    Watching watching(make);
    watching.folder.write("one/a/b/file", "x");
    watching.start();
    watching.folder.rename("one/a", "two/z");
    QVERIFY(watching.received.waitUntilCovered(0, "a"));
    QVERIFY(watching.received.waitUntilCovered(1, "z/b/file"));
    QVERIFY(watching.settle());
    watching.received.clear();
    watching.folder.write("two/z/b/late", "x");
    QVERIFY(watching.received.waitUntilCovered(1, "z/b/late"));
}

void TestWatcherContract::whatIsLeftOutIsSilent()
{
    QFETCH(MakeWatcher, make);
    Watching watching(make);
    watching.leavesOut = [](const RelPath &path, bool isFolder) {
        return isFolder && path.name() == "cache";
    };
    watching.folder.makeFolder("one/a/cache/deep");
    watching.start();
    QCOMPARE(watching.watcher().status().folders, 3);
    watching.folder.write("one/a/cache/file", "x");
    watching.folder.write("one/a/cache/deep/file", "x");
    watching.folder.remove("one/a/cache/file");
    QVERIFY(watching.settle());
    for (const RawChange &change : watching.received.all()) {
        QCOMPARE(change.source, 1);
    }
}

void TestWatcherContract::ownFoldersAreSilent()
{
    QFETCH(MakeWatcher, make);
    Watching watching(make);
    watching.folder.makeFolder("one/a/backup/deep");
    watching.start({keyOf(watching.folder / "one/a/backup")});
    QCOMPARE(watching.watcher().status().folders, 3);
    watching.folder.write("one/a/backup/deep/file", "x");
    watching.folder.remove("one/a/backup/deep");
    QVERIFY(watching.settle());
    for (const RawChange &change : watching.received.all()) {
        QCOMPARE(change.source, 1);
    }
    QCOMPARE(watching.watcher().status().unwatchedCount, 0);
}

void TestWatcherContract::linksAreNotFollowed()
{
    QFETCH(MakeWatcher, make);
    Watching watching(make);
    watching.folder.makeFolder("outside/deep");
    watching.folder.symlink("one/link", "../outside");
    watching.start();
    QCOMPARE(watching.watcher().status().folders, 2);
    watching.folder.write("outside/deep/file", "x");
    watching.folder.write("outside/file", "x");
    QVERIFY(watching.settle());
    for (const RawChange &change : watching.received.all()) {
        QCOMPARE(change.source, 1);
    }
}

void TestWatcherContract::theSourceItselfMayBeALink()
{
    QFETCH(MakeWatcher, make);
    TempFolder folder;
    folder.makeFolder("real/a");
    folder.symlink("named", "real");
    Received received;
    const std::unique_ptr<Watcher> watcher = make();
    QVERIFY(watcher->start({{absolute(folder / "named"), {}}}, {}, received.receiver(), {}).ok());
    QCOMPARE(watcher->status().folders, 2);
    folder.write("real/a/file", "x");
    QVERIFY(received.waitUntilCovered(0, "a/file"));
}

void TestWatcherContract::aNameThatIsNotUtf8IsWatchedOrSaid()
{
    QFETCH(MakeWatcher, make);
    Watching watching(make);
    watching.folder.makeFolder("one/a\xff/deep");
    watching.start();
    const WatchStatus status = watching.watcher().status();
    watching.folder.write("one/a\xff/deep/file", "x");
    if (status.kind == "inotify") {
        QCOMPARE(status.unwatchedCount, 0);
        QVERIFY(watching.received.waitUntilCovered(0, "a\xff/deep/file"));
    } else {
        QCOMPARE(status.unwatchedCount, 1);
        QCOMPARE(status.unwatched.at(0).path.bytes(), Bytes("a\xff"));
        QVERIFY(status.unwatched.at(0).reason.find("UTF-8") != std::string::npos);
    }
}

void TestWatcherContract::aFolderThatCantBeOpenedIsSaid()
{
    QFETCH(MakeWatcher, make);
    Watching watching(make);
    watching.folder.makeFolder("one/locked/deep");
    watching.folder.chmod("one/locked", 0);
    watching.folder.chmod("", 0755);
    const bool isRoot = ::geteuid() == 0;
    if (isRoot && ::seteuid(65534) != 0) {
        QSKIP("no way to be without privileges here");
    }
    watching.start();
    if (isRoot && ::seteuid(0) != 0) {
        qFatal("seteuid");
    }
    const WatchStatus status = watching.watcher().status();
    QCOMPARE(status.unwatchedCount, 1);
    QCOMPARE(status.unwatched.at(0).path.bytes(), Bytes("locked"));
    QVERIFY(!status.unwatched.at(0).reason.empty());
}

void TestWatcherContract::aSourceThatIsNotThereComes()
{
    QFETCH(MakeWatcher, make);
    Watching watching(make);
    watching.folder.remove("one");
    watching.start();
    QVERIFY(watching.received.waitFor(0, "", Kind::SourceGone));
    watching.folder.write("one/a/file", "x");
    QVERIFY(watching.received.waitFor(0, "", Kind::SourceBack));
    watching.received.clear();
    watching.folder.write("one/a/late", "x");
    QVERIFY(watching.received.waitUntilCovered(0, "a/late"));
}

void TestWatcherContract::aSourceGoesAndComesBack_data()
{
    QTest::addColumn<MakeWatcher>("make");
    QTest::addColumn<bool>("isRenamed");
    QTest::addColumn<bool>("isAtOnce");
    for (const bool isRenamed : {false, true}) {
        for (const bool isAtOnce : {false, true}) {
            const char *what = isRenamed ? "renamed away" : "removed";
            const char *when = isAtOnce ? "made again at once" : "made again later";
            QTest::addRow("%s and %s: inotify", what, when)
                << MakeWatcher(makeInotifyWatcher) << isRenamed << isAtOnce;
            QTest::addRow("%s and %s: qt", what, when)
                << MakeWatcher(makeQtWatcher) << isRenamed << isAtOnce;
        }
    }
}

void TestWatcherContract::aSourceGoesAndComesBack()
{
    QFETCH(MakeWatcher, make);
    QFETCH(bool, isRenamed);
    QFETCH(bool, isAtOnce);
    Watching watching(make);
    watching.folder.makeFolder("one/a");
    watching.start();
    if (isRenamed) {
        watching.folder.rename("one", "outside/one");
    } else {
        watching.folder.remove("one");
    }
    if (!isAtOnce) {
        QVERIFY(watching.received.waitFor(0, "", Kind::SourceGone));
    }
    watching.folder.makeFolder("one/b");
    QVERIFY(watching.received.waitFor(0, "", Kind::SourceGone));
    QVERIFY(watching.received.waitFor(0, "", Kind::SourceBack));
    watching.received.clear();
    watching.folder.write("one/b/file", "x");
    QVERIFY(watching.received.waitUntilCovered(0, "b/file"));
    watching.received.clear();
    if (isRenamed) {
        watching.folder.write("outside/one/a/file", "x");
        QVERIFY(watching.settle());
        for (const RawChange &change : watching.received.all()) {
            QVERIFY(!change.path.isWithin(rel("a")));
        }
    }
}

void TestWatcherContract::endsWhileEventsRain()
{
    QFETCH(MakeWatcher, make);
    Watching watching(make);
    watching.start();
    std::atomic<bool> ends{false};
    std::thread rain([&] {
        for (int number = 0; !ends; ++number) {
            watching.folder.write("one/" + std::to_string(number % 50) + "/file", "x");
            watching.folder.remove("one/" + std::to_string((number + 25) % 50));
        }
    });
    const bool isRaining = watching.received.waitFor(
        [](const std::vector<RawChange> &changes) { return changes.size() > 100; });
    const auto begun = std::chrono::steady_clock::now();
    watching.stop();
    const auto took = std::chrono::steady_clock::now() - begun;
    ends = true;
    rain.join();
    QVERIFY(isRaining);
    QVERIFY(took < std::chrono::seconds(5));
}

void TestWatcherContract::endsWithoutAStart()
{
    QFETCH(MakeWatcher, make);
    const std::unique_ptr<Watcher> watcher = make();
    watcher->mountsChanged();
    QCOMPARE(watcher->status().kind, std::string(QTest::currentDataTag()));
}

QTEST_GUILESS_MAIN(TestWatcherContract)
#include "test_watcher_contract.moc"
