// SPDX-License-Identifier: GPL-3.0-or-later
// What a folder would give as a source.
#include "engine/folder_count.h"
#include "scan/scanner.h"
#include "support/backup/backup_fixture.h"

#include <QtTest>

#include <unistd.h>

#include <algorithm>

using namespace holdfast;
using namespace holdfast::test;

namespace
{

std::string counted(const FolderCount &count)
{
    std::string text = std::to_string(count.files) + ' ' + std::to_string(count.bytes) + ", out " +
                       std::to_string(count.excludedFiles) + ' ' +
                       std::to_string(count.excludedBytes) + '\n';
    for (const FolderCount::Matched &rule : count.rules) {
        text += std::to_string(rule.files) + ' ' + std::to_string(rule.bytes) + ':';
        for (const RelPath &example : rule.examples) {
            text += ' ' + example.bytes();
        }
        text += '\n';
    }
    return text;
}

/// Each look at it is a while later.
class RunningClock final : public Clock
{
public:
    explicit RunningClock(TimeNs step) : step_(step) {}
    [[nodiscard]] TimeNs now() const override { return now_ += step_; }

private:
    TimeNs step_;
    mutable TimeNs now_ = 0;
};

}  // namespace

class TestFolderCount : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        folder_ = std::make_unique<TempFolder>();
        disk_ = makePosixFileSystem();
    }

    void everyRuleHasItsShare()
    {
        folder_->write("a.txt", "1");
        folder_->write("a.o", "22");
        folder_->write("build/x.o", "333");
        folder_->write("build/y.txt", "4444");
        folder_->write("build/deep/z", "55555");
        folder_->write("src/build/kept", "666666");
        folder_->write("src/b.o", "7777777");
        folder_->write("src/keep.o", "88888888");
        folder_->symlink("link", "a.txt");
        CountRules rules;
        rules.exclude = {"# compiled", "*.o", "!keep.o", "build/", "!src/build/"};
        QCOMPARE(text(counted(count(rules))), QByteArray("4 15, out 5 21\n"
                                                         "0 0:\n"
                                                         "2 9: a.o src/b.o\n"
                                                         "1 8: src/keep.o\n"
                                                         "3 12: build\n"
                                                         "1 6: src/build\n"));
    }

    void theScannerSeesTheSame()
    {
        folder_->write("a/1", "1");
        folder_->write("a/cache/CACHEDIR.TAG", "Signature: 8a477f597d28d172789f06886806bc55\n");
        folder_->write("a/cache/deep/2", "22");
        folder_->write("a/no cache/CACHEDIR.TAG", "nothing of the kind");
        folder_->write("CACHEDIR.TAG", "Signature: 8a477f597d28d172789f06886806bc55\n");
        folder_->write("large", Bytes(1000, 'x'));
        folder_->write("tmp/large", Bytes(2000, 'x'));
        folder_->write("tmp/3", "333");
        folder_->write("own/4", "4444");
        folder_->write(unfinishedName(1, 2), "5");
        CountRules rules;
        rules.exclude = {"tmp/*", "!large"};
        rules.excludeCaches = true;
        rules.excludeLargerThan = 999;
        rules.ownFolders = {folder_->path() / "own"};
        const FolderCount count = this->count(rules);
        ScanOptions options;
        options.ignore = IgnoreRules(rules.exclude);
        options.excludeCaches = true;
        options.excludeLargerThan = 999;
        const FolderPtr root = disk_->open(folder_->path()).value();
        const Metadata own = root->stat("own").value();
        options.ownFolders = {{own.device, own.inode}};
        ScanProgress progress;
        QVERIFY(scanTree(root, {}, options, {}, progress, [](FolderListing &&) {}).ok());
        QCOMPARE(count.files, progress.files.load());
        QCOMPARE(count.bytes, progress.bytes.load());
        QCOMPARE(text(counted(count)), QByteArray("3 64, out 5 3049\n"
                                                  "1 3: tmp/3\n"
                                                  "0 0: large tmp/large\n"));
        QVERIFY(count.isComplete);
    }

    void examplesAreTheFirstFew()
    {
        constexpr int kFiles = 250;
        for (int i = 0; i < kFiles; ++i) {
            folder_->write(std::to_string(i % 10) + "/f" + std::to_string(1000 + i), "1");
        }
        CountRules rules;
        rules.exclude = {"f*"};
        const FolderCount count = this->count(rules);
        const FolderCount::Matched &matched = count.rules.front();
        QCOMPARE(matched.names, std::int64_t(kFiles));
        QCOMPARE(matched.examples.size(), FolderCount::Matched::kMostExamples);
        QCOMPARE(text(matched.examples.front().bytes()), QByteArray("0/f1000"));
        QCOMPARE(text(matched.examples.back().bytes()), QByteArray("7/f1247"));
        QVERIFY(std::is_sorted(matched.examples.begin(), matched.examples.end()));
        QCOMPARE(count.isComplete, true);
    }

    void whatCantBeReadIsSaid()
    {
        if (::geteuid() == 0) {
            QSKIP("the super-user may read everything");
        }
        folder_->write("a/1", "1");
        folder_->write("closed/2", "2");
        folder_->write("excluded/3", "3");
        folder_->chmod("closed", 0);
        folder_->chmod("excluded", 0);
        CountRules rules;
        rules.exclude = {"excluded"};
        QCOMPARE(count(rules).unreadable, std::int64_t(1));
    }

    void itIsHeardOfAFewTimesASecond()
    {
        for (int i = 0; i < 20; ++i) {
            folder_->write(std::to_string(i) + "/f", "1");
        }
        int visits = 0;
        std::int64_t last = -1;
        const auto visit = [&](const FolderCount &count) {
            QVERIFY(!count.isComplete);
            QVERIFY(count.files >= last);
            last = count.files;
            ++visits;
        };
        // 21 folders, 50 ms apart.
        const RunningClock clock(kSecond / 20);
        QVERIFY(countFolder(*disk_, clock, folder_->path(), {}, visit, {}).ok());
        QCOMPARE(visits, 5);
    }

    void stoppedItTellsWhatItHas()
    {
        folder_->write("a/1", "1");
        std::stop_source stop;
        const FixedClock clock(0);
        stop.request_stop();
        const auto answer = countFolder(*disk_, clock, folder_->path(), {}, {}, stop.get_token());
        QVERIFY(answer.ok());
        QVERIFY(!answer->isComplete);
    }

    void onlyAFolderCanBeCounted()
    {
        folder_->write("file", "1");
        const FixedClock clock(0);
        for (const char *name : {"file", "nothing"}) {
            QVERIFY(!countFolder(*disk_, clock, folder_->path() / name, {}, {}, {}));
        }
    }

private:
    FolderCount count(const CountRules &rules)
    {
        const FixedClock clock(0);
        const auto answer = countFolder(*disk_, clock, folder_->path(), rules, {}, {});
        return answer ? *answer : FolderCount();
    }

    std::unique_ptr<TempFolder> folder_;
    std::unique_ptr<FileSystem> disk_;
};

QTEST_APPLESS_MAIN(TestFolderCount)
#include "test_folder_count.moc"
