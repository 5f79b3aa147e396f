// SPDX-License-Identifier: GPL-3.0-or-later
// Runs that look only at what watchers saw: afterwards a run of all finds nothing left to do.
#include "support/backup/backup_fixture.h"

#include <QtTest>

#include <algorithm>
#include <filesystem>
#include <random>
#include <set>
#include <sys/stat.h>

using namespace holdfast;
using namespace holdfast::test;

namespace
{

namespace fs = std::filesystem;

RelPath path(const std::string &text)
{
    return RelPath::trusted(text);
}

RunOptions looking(std::vector<std::string> names, std::vector<std::string> folders = {},
                   std::vector<std::string> subtrees = {})
{
    ScanRequest request;
    request.reason = ScanReason::Events;
    const auto fill = [](std::vector<std::string> texts, std::vector<RelPath> &paths) {
        std::sort(texts.begin(), texts.end());
        std::transform(texts.begin(), texts.end(), std::back_inserter(paths), path);
    };
    fill(std::move(names), request.names);
    fill(std::move(folders), request.folders);
    fill(std::move(subtrees), request.subtrees);
    RunOptions options;
    options.requests = {request};
    options.trigger = "monitor";
    return options;
}

std::string left(const RunCounts &counts)
{
    const std::int64_t all = counts.backup + counts.modified + counts.duplicate + counts.moved +
                             counts.promoted + counts.metadata + counts.deleted + counts.held +
                             counts.errors;
    return all == 0 ? std::string() : "something was missed";
}

/// What a run of all would still do; empty: nothing.
std::string missed(BackupFixture &fixture)
{
    RunOptions options;
    options.dryRun = true;
    const RunSummary summary = fixture.run(options);
    const std::string what = left(summary.counts);
    return what.empty() ? what : what + ": " + fixture.story();
}

/// Random changes of a real tree, with what a watcher tells of them.
class Disturbance
{
public:
    Disturbance(const TempFolder &folder, unsigned seed)
        : root_(fs::path(folder / "source")), random_(seed)
    {
    }

    void change()
    {
        const auto files = all(false);
        const auto folders = all(true);
        switch (pick(9)) {
        case 0:
        case 1:
            write(in(folders) + "/n" + std::to_string(++count_));
            break;
        case 2:
            if (!files.empty()) {
                write(any(files));
            }
            break;
        case 3:
            if (!files.empty()) {
                remove(any(files));
            }
            break;
        case 4:
            if (!files.empty()) {
                move(any(files), in(folders) + "/m" + std::to_string(++count_));
            }
            break;
        case 5:
            if (!folders.empty()) {
                const std::string from = any(folders);
                const std::string to = "/d" + std::to_string(++count_);
                move(from, to);
            }
            break;
        case 6: {
            const std::string made = in(folders) + "/k" + std::to_string(++count_);
            fs::create_directories(root_.string() + made + "/deep");
            put(made + "/deep/one");
            put(made + "/two");
            subtrees_.insert(made);
            break;
        }
        case 7:
            if (!folders.empty()) {
                const std::string gone = any(folders);
                fs::remove_all(root_.string() + gone);
                names_.insert(gone);
            }
            break;
        default:
            if (!files.empty()) {
                // A folder takes the place of a file, or the file gets another mode.
                const std::string at = any(files);
                if (pick(2) == 0) {
                    fs::remove(root_.string() + at);
                    fs::create_directory(root_.string() + at);
                    put(at + "/inside");
                    names_.insert(at);
                } else {
                    ::chmod((root_.string() + at).c_str(), pick(2) == 0 ? 0600 : 0640);
                    names_.insert(at);
                }
            }
            break;
        }
    }

    RunOptions options()
    {
        // What lies in a subtree is named nowhere else, as an aggregator sees to.
        const auto isCovered = [this](const std::string &name) {
            return std::any_of(subtrees_.begin(), subtrees_.end(), [&](const std::string &s) {
                return name != s && name.starts_with(s + "/");
            });
        };
        std::vector<std::string> names;
        std::vector<std::string> subtrees;
        for (const std::string &name : names_) {
            if (!isCovered(name) && !subtrees_.contains(name)) {
                names.push_back(name.substr(1));
            }
        }
        for (const std::string &name : subtrees_) {
            if (!isCovered(name)) {
                subtrees.push_back(name.substr(1));
            }
        }
        names_.clear();
        subtrees_.clear();
        return looking(std::move(names), {}, std::move(subtrees));
    }

private:
    unsigned pick(unsigned below) { return static_cast<unsigned>(random_()) % below; }
    const std::string &any(const std::vector<std::string> &list)
    {
        return list[pick(static_cast<unsigned>(list.size()))];
    }
    std::string in(const std::vector<std::string> &folders)
    {
        return folders.empty() || pick(3) == 0 ? std::string() : any(folders);
    }
    [[nodiscard]] std::vector<std::string> all(bool folders) const
    {
        std::vector<std::string> found;
        for (const fs::directory_entry &entry : fs::recursive_directory_iterator(root_)) {
            if (entry.is_directory() == folders) {
                found.push_back(entry.path().string().substr(root_.string().size()));
            }
        }
        std::sort(found.begin(), found.end());
        return found;
    }
    void put(const std::string &at)
    {
        std::FILE *const file = std::fopen((root_.string() + at).c_str(), "w");
        // Some contents are the same: duplicates come and go.
        std::fprintf(file, "content %u", pick(40));
        std::fclose(file);
    }
    void write(const std::string &at)
    {
        put(at);
        names_.insert(at);
    }
    void remove(const std::string &at)
    {
        fs::remove(root_.string() + at);
        names_.insert(at);
    }
    void move(const std::string &from, const std::string &to)
    {
        if (to.starts_with(from + "/")) {
            return;
        }
        fs::rename(root_.string() + from, root_.string() + to);
        names_.insert(from);
        (fs::is_directory(root_.string() + to) ? subtrees_ : names_).insert(to);
    }

    fs::path root_;
    std::mt19937 random_;
    int count_ = 0;
    std::set<std::string> names_;
    std::set<std::string> subtrees_;
};

}  // namespace

class TestParts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aNameIsLookedAtAndNothingElse();
    void aFolderMeansItsDirectNames();
    void whatIsExceptedStaysAsItIsKnown();
    void aWriteThroughOneNameIsSeenAtAllOfThem();
    void aFolderWithAnotherModeIsGoneInto();
    void aSourceThatIsGoneLosesNothing();
    void randomChangesAreAllFound_data();
    void randomChangesAreAllFound();
};

void TestParts::aNameIsLookedAtAndNothingElse()
{
    BackupFixture fixture;
    fixture.folder.write("source/a", "one");
    fixture.folder.write("source/b", "two");
    fixture.run();
    fixture.folder.write("source/a", "one more");
    fixture.folder.write("source/b", "two more");
    const RunSummary summary = fixture.run(looking({"a"}));
    QCOMPARE(summary.counts.modified, std::int64_t{1});
    QCOMPARE(fixture.folder.read("backup/a"), Bytes("one more"));
    QCOMPARE(fixture.folder.read("backup/b"), Bytes("two"));
    QCOMPARE(summary.trigger, std::string("monitor"));
    QCOMPARE(text(fixture.problems), text(""));
}

void TestParts::aFolderMeansItsDirectNames()
{
    BackupFixture fixture;
    fixture.folder.write("source/f/a", "one");
    fixture.folder.write("source/f/g/b", "two");
    fixture.run();
    fixture.folder.write("source/f/a", "one more");
    fixture.folder.write("source/f/g/b", "two more");
    fixture.folder.write("source/f/new/c", "three");
    const RunSummary summary = fixture.run(looking({}, {"f"}));
    QCOMPARE(summary.counts.modified, std::int64_t{1});
    QCOMPARE(summary.counts.backup, std::int64_t{1});
    QCOMPARE(fixture.folder.read("backup/f/a"), Bytes("one more"));
    QCOMPARE(fixture.folder.read("backup/f/g/b"), Bytes("two"));
    QCOMPARE(fixture.folder.read("backup/f/new/c"), Bytes("three"));
    QCOMPARE(text(fixture.problems), text(""));
}

void TestParts::whatIsExceptedStaysAsItIsKnown()
{
    BackupFixture fixture;
    fixture.folder.write("source/f/busy", "one");
    fixture.folder.write("source/f/calm", "two");
    fixture.run();
    fixture.folder.write("source/f/busy", "one more");
    fixture.folder.write("source/f/calm", "two more");
    RunOptions options = looking({}, {}, {"f"});
    options.requests.front().except = {path("f/busy")};
    const RunSummary summary = fixture.run(options);
    QCOMPARE(summary.counts.modified, std::int64_t{1});
    QCOMPARE(fixture.folder.read("backup/f/busy"), Bytes("one"));
    QCOMPARE(fixture.run(looking({"f/busy"})).counts.modified, std::int64_t{1});
    QCOMPARE(text(missed(fixture)), text(""));
}

void TestParts::aWriteThroughOneNameIsSeenAtAllOfThem()
{
    BackupFixture fixture;
    fixture.config.duplicates = DuplicatesMode::InPlace;
    fixture.folder.write("source/d/one", "content");
    fixture.folder.makeFolder("source/z");
    fixture.folder.hardLink("source/d/one", "source/two");
    fixture.folder.hardLink("source/d/one", "source/z/three");
    fixture.run();
    fixture.folder.append("source/two", " and more");
    fixture.run(looking({"two"}));
    QCOMPARE(text(missed(fixture)), text(""));
    QCOMPARE(fixture.folder.read("backup/d/one") + fixture.folder.read("backup/two") +
                 fixture.folder.read("backup/z/three"),
             Bytes("content and more"
                   "content and more"
                   "content and more"));
    // A file that had one name when it was recorded gets another one, and is written through that.
    fixture.folder.write("source/lone/a", "alone");
    fixture.run(looking({}, {}, {"lone"}));
    fixture.folder.makeFolder("source/other");
    fixture.folder.hardLink("source/lone/a", "source/other/b");
    fixture.run(looking({}, {}, {"other"}));
    fixture.folder.append("source/other/b", " no more");
    fixture.run(looking({"other/b"}));
    QCOMPARE(text(missed(fixture)), text(""));
    QCOMPARE(fixture.folder.read("backup/lone/a"), Bytes("alone no more"));
    // It goes at once after that.
    fixture.folder.append("source/other/b", ", and gone");
    fixture.folder.remove("source/other/b");
    fixture.run(looking({"other/b"}));
    QCOMPARE(text(missed(fixture)), text(""));
    QCOMPARE(fixture.folder.read("backup/lone/a"), Bytes("alone no more, and gone"));
    // One of them goes with its folder while another is written through.
    fixture.folder.append("source/d/one", " still");
    fixture.folder.remove("source/z");
    const RunSummary summary = fixture.run(looking({"d/one", "z"}));
    QCOMPARE(summary.counts.deleted, std::int64_t{1});
    QCOMPARE(text(missed(fixture)), text(""));
    QCOMPARE(text(fixture.problems), text(""));
}

// Nobody may have been able to see what happened in it.
void TestParts::aFolderWithAnotherModeIsGoneInto()
{
    BackupFixture fixture;
    fixture.folder.write("source/d/e/x", "one");
    fixture.run();
    fixture.folder.write("source/d/e/x", "one more");
    fixture.folder.chmod("source/d", 0700);
    fixture.run(looking({"d"}));
    QCOMPARE(fixture.folder.read("backup/d/e/x"), Bytes("one more"));
    QCOMPARE(text(missed(fixture)), text(""));
}

void TestParts::aSourceThatIsGoneLosesNothing()
{
    BackupFixture fixture;
    fixture.folder.write("source/a", "one");
    fixture.run();
    fs::rename(fs::path(fixture.folder / "source"), fs::path(fixture.folder / "elsewhere"));
    QVERIFY(!fixture.tryRun(looking({"a"})).ok());
    fs::create_directory(fs::path(fixture.folder / "source"));
    const Result<RunSummary> empty = fixture.tryRun(looking({"a"}));
    QVERIFY(!empty || empty->counts.deleted == 0);
    QCOMPARE(fixture.folder.read("backup/a"), Bytes("one"));
}

void TestParts::randomChangesAreAllFound_data()
{
    QTest::addColumn<unsigned>("seed");
    for (unsigned seed = 1; seed <= 12; ++seed) {
        QTest::addRow("seed %u", seed) << seed;
    }
}

void TestParts::randomChangesAreAllFound()
{
    QFETCH(unsigned, seed);
    BackupFixture fixture;
    fixture.config.massChangePercent = 0;
    fixture.folder.write("source/a/b/c", "content 1");
    fixture.folder.write("source/a/d", "content 2");
    fixture.folder.write("source/e", "content 2");
    fixture.run();
    Disturbance disturbance(fixture.folder, seed);
    for (int round = 0; round < 12; ++round) {
        for (unsigned n = 0; n < 1 + seed % 5; ++n) {
            disturbance.change();
        }
        fixture.run(disturbance.options());
        const std::string story = fixture.story();
        const std::string still = missed(fixture);
        QVERIFY2(still.empty(), (still + "\nafter: " + story).c_str());
        QCOMPARE(text(fixture.problems), text(""));
    }
}

QTEST_GUILESS_MAIN(TestParts)
#include "test_parts.moc"
