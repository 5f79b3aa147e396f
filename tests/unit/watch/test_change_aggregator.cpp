// SPDX-License-Identifier: GPL-3.0-or-later
// What a script of events comes to, rule by rule. Times are seconds; quiet is 2, busy 300.
#include "watch/change_aggregator.h"

#include <QTest>

#include <sstream>

using namespace holdfast;

namespace
{

TimeNs secondsOf(const std::string &text)
{
    return static_cast<TimeNs>(std::stod(text) * 1000 + 0.5) * (kSecond / 1000);
}

RelPath pathOf(const std::string &text)
{
    return text == "." ? RelPath() : RelPath::trusted(text);
}

void show(std::string &line, const char *word, const std::vector<RelPath> &paths)
{
    for (const RelPath &path : paths) {
        line += std::string(line.empty() ? "" : " ") + word + ' ' +
                (path.isEmpty() ? "." : path.toDisplay());
    }
}

std::string textOf(const ScanRequest &request)
{
    std::string line;
    show(line, "name", request.names);
    show(line, "folder", request.folders);
    show(line, "tree", request.subtrees);
    show(line, "but", request.except);
    return (request.source == 0 ? "" : std::to_string(request.source) + ": ") + line;
}

/// Runs `TIME WORD PATH` steps separated by ';' and answers what was taken, as `TIME: what | …`.
/// Before each step, and at the end, all that is due until then is taken as soon as it is due.
class Script
{
public:
    explicit Script(const ChangeAggregator::Options &options) : aggregator_(options) {}

    std::string run(const std::string &text)
    {
        std::istringstream steps(text);
        for (std::string step; std::getline(steps, step, ';');) {
            std::istringstream words(step);
            std::string time;
            std::string word;
            std::string path;
            words >> time >> word >> path;
            const TimeNs now = secondsOf(time);
            takeUntil(now);
            apply(word, path, now);
        }
        takeUntil(100'000 * kSecond);
        return taken_;
    }

    [[nodiscard]] std::size_t pending() const { return aggregator_.pending(); }

private:
    void apply(const std::string &word, const std::string &path, TimeNs now)
    {
        using Kind = RawChange::Kind;
        static const std::map<std::string, Kind> kKinds = {
            {"touch", Kind::Touched},    {"remove", Kind::Removed},  {"folder", Kind::Folder},
            {"tree", Kind::Subtree},     {"gone", Kind::SourceGone}, {"back", Kind::SourceBack},
            {"overflow", Kind::Overflow}};
        if (word == "stored") {
            aggregator_.versioned(0, pathOf(path), now);
        } else if (word == "whole") {
            note(now, aggregator_.takeWhole(0, ScanReason::Rescan, now));
        } else if (word == "other") {
            aggregator_.add({1, pathOf(path), Kind::Touched}, now);
        } else {
            aggregator_.add({0, pathOf(path), kKinds.at(word)}, now);
        }
    }

    void takeUntil(TimeNs now)
    {
        for (auto due = aggregator_.due(); due && *due <= now; due = aggregator_.due()) {
            for (const ScanRequest &request : aggregator_.take(*due)) {
                note(*due, request);
            }
        }
    }

    void note(TimeNs time, const ScanRequest &request)
    {
        std::ostringstream line;
        line << (taken_.empty() ? "" : " | ")
             << static_cast<double>(time) / static_cast<double>(kSecond) << ": " << textOf(request);
        taken_ += line.str();
    }

    ChangeAggregator aggregator_;
    std::string taken_;
};

/// `count` steps, a `step` of seconds apart.
std::string repeated(const std::string &rest, int count, double from, double step)
{
    std::ostringstream text;
    for (int i = 0; i < count; ++i) {
        text << (i == 0 ? "" : ";") << from + i * step << ' ' << rest;
    }
    return text.str();
}

}  // namespace

class TestChangeAggregator : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void quiet_data();
    void quiet() { check(); }
    void busyFiles_data();
    void busyFiles() { check(); }
    void folding_data();
    void folding() { check(); }

    void withoutALimitForBusyFiles();
    void withoutQuiet();
    void aShortBusyTimeDoesNotShortenTheQuiet();
    void manyNamesBecomeOneFolder();
    void manyFoldersBecomeOneSubtree();
    void scatteredChangesBecomeTheWholeSource();
    void deepPathsAreLookedAtWithAnAncestor();
    void nothingIsKeptForLonger();
    void absurdTimesStayInRange();

private:
    static void row(const char *name, const std::string &steps, const char *taken)
    {
        QTest::newRow(name) << QString::fromStdString(steps) << QString::fromUtf8(taken);
    }
    static void check()
    {
        QFETCH(QString, steps);
        QFETCH(QString, taken);
        Script script({});
        QCOMPARE(QString::fromStdString(script.run(steps.toStdString())), taken);
        QCOMPARE(script.pending(), std::size_t{0});
    }
    static void columns()
    {
        QTest::addColumn<QString>("steps");
        QTest::addColumn<QString>("taken");
    }
};

void TestChangeAggregator::quiet_data()
{
    columns();
    row("a change waits for quiet", "1 touch a", "3: name a");
    row("each event begins the quiet anew", "1 touch a;2 touch a;3.5 touch a", "5.5: name a");
    row("what never gets quiet is taken after five times the quiet",
        repeated("touch a", 40, 0, 0.5), "10: name a | 20: name a");
    row("a change after that waits anew", "1 touch a;3 touch a", "3: name a | 5: name a");
    row("two files wait each for itself", "1 touch a;2 touch b", "3: name a | 4: name b");
    row("a rename comes due as one", "1 remove a;1 touch b", "3: name a name b");
    row("also when its events are a little apart", "1 remove b;1.1 touch a", "3: name a name b");
    row("also across sources", "1 remove a;1 other a", "3: name a | 3: 1: name a");
    row("a folder that moved", "1 remove a;1 tree b/c", "3: name a tree b/c");
    row("bytes order the lists, not parts", "1 touch a/b;1 touch a-b;1 touch a",
        "3: name a name a-b name a/b");
    row("what concerns sources is the caller's", "1 gone .;2 back .;3 overflow .", "");
    row("the source's own folder is looked at with its names", "1 touch .", "3: folder .");
}

void TestChangeAggregator::busyFiles_data()
{
    columns();
    row("the next version waits", "1 touch a;3 stored a;10 touch a", "3: name a | 303: name a");
    row("a version alone is no reason to look", "1 touch a;3 stored a", "3: name a");
    row("a file that isn't busy is not delayed", "3 stored a;10 touch b", "12: name b");
    row("after its time there is no delay", "3 stored a;303 touch a", "305: name a");
    row("a change at the end of its time waits for quiet", "3 stored a;302 touch a", "304: name a");
    row("a file that grows gets one look in its time",
        "3 stored a;" + repeated("touch a", 598, 4, 0.5), "303: name a");
    row("an event while it was stored waits too", "1 touch a;3.5 touch a;4 stored a",
        "3: name a | 304: name a");
    row("a new version begins its time anew", "3 stored a;10 touch a;100 stored a", "400: name a");
    row("a removal is not delayed", "3 stored a;10 remove a", "12: name a");
    row("a removal of what waits is not delayed", "3 stored a;10 touch a;11 remove a",
        "13: name a");
    row("a file that came back is delayed", "3 stored a;10 remove a;11 touch a", "303: name a");
    row("also when its removal was looked at", "3 stored a;10 remove a;20 touch a",
        "12: name a | 303: name a");
    row("a removal while it was stored is not delayed", "1 touch a;3.5 remove a;4 stored a",
        "3: name a | 5.5: name a");
    row("a name that is a folder now is no busy file",
        "3 stored a;10 touch a;11 remove a;11 tree a", "13: tree a");
    row("a subtree leaves it out, and it is looked at later", "3 stored d/e/a;10 tree d",
        "12: tree d but d/e/a | 303: name d/e/a");
    row("a folder leaves out its direct names only", "3 stored d/a;3 stored d/e/a;10 folder d",
        "12: folder d but d/a | 303: name d/a");
    row("neighbours by bytes are not in it", "3 stored d-a;3 stored d0;3 stored d/a;10 tree d",
        "12: tree d but d/a | 303: name d/a");
    row("it is told once for two looks", "3 stored d/a;10 tree d;20 tree d",
        "12: tree d but d/a | 22: tree d but d/a | 303: name d/a");
    row("its own event counts, once there is one", "3 stored d/a;10 tree d;302 touch d/a",
        "12: tree d but d/a | 304: name d/a");
    row("its own events don't put off the subtree", "3 stored d/a;10 tree d;11 touch d/a",
        "12: tree d but d/a | 303: name d/a");
    row("a removed one is not left out", "3 stored d/a;10 folder d;10 remove d/a", "12: folder d");
    row("a removed one that came back is", "3 stored d/a;10 folder d;10 remove d/a;11 touch d/a",
        "12: folder d but d/a | 303: name d/a");
    row("a look at the whole leaves it out too", "1 touch b;2 stored d/a;2.5 whole",
        "2.5: tree . but d/a | 302: name d/a");
    row("a look at the whole takes what waits", "1 touch b;1 tree c;2 whole", "2: tree .");
}

void TestChangeAggregator::folding_data()
{
    columns();
    row("a subtree swallows what waits below it",
        "1 touch d/a;1 folder d/e;1 tree d/e/f;1.5 tree d", "3.5: tree d");
    row("and itself", "1 touch d;1.5 folder d;2 tree d", "4: tree d");
    row("and what comes, which begins its quiet anew", "1 tree d;2 touch d/e/a;3 remove d/b",
        "5: tree d");
    row("but no longer than five times the quiet", "0 tree d;" + repeated("touch d/a", 19, 1, 1),
        "10: tree d | 20: name d/a");
    row("neighbours by bytes stay", "1 tree d;1 touch d-a;1 touch d0",
        "3: name d-a name d0 tree d");
    row("a folder swallows its names", "1 touch d/a;1 remove d/b;1.5 folder d", "3.5: folder d");
    row("and those that come", "1 folder d;1.5 touch d/a", "3.5: folder d");
    row("but nothing deeper", "1 touch d/e/a;1 folder d;1 tree d/f;1 folder d/g",
        "3: name d/e/a folder d folder d/g tree d/f");
    row("and not what is there under a folder's name", "1 touch d/e;1 touch d/e/a;1 folder d",
        "3: name d/e/a folder d");
    row("it is looked at itself, too", "1 folder d;1 touch d", "3: folder d");
    row("the whole source swallows everything", "1 touch a;1 folder d;1 tree .;1 touch b",
        "3: tree .");
}

void TestChangeAggregator::withoutALimitForBusyFiles()
{
    Script script({2 * kSecond, 0});
    QCOMPARE(script.run("1 touch a;3.5 stored a;4 touch a;10 stored d/a;10 tree d"),
             std::string("3: name a | 6: name a | 12: tree d"));
}

void TestChangeAggregator::withoutQuiet()
{
    Script script({0, 300 * kSecond});
    QCOMPARE(script.run("1 touch a;1 stored a;2 touch a;2 touch b"),
             std::string("1: name a | 2: name b | 301: name a"));
}

void TestChangeAggregator::aShortBusyTimeDoesNotShortenTheQuiet()
{
    // The bound for what never gets quiet is the busy time, when that is the shorter one.
    Script shorter({2 * kSecond, 4 * kSecond});
    QCOMPARE(shorter.run(repeated("touch a", 6, 0, 1)), std::string("4: name a | 7: name a"));
    Script shortest({2 * kSecond, kSecond});
    QCOMPARE(shortest.run("1 touch a"), std::string("3: name a"));
}

void TestChangeAggregator::manyNamesBecomeOneFolder()
{
    ChangeAggregator aggregator({});
    for (int i = 0; i < 64; ++i) {
        aggregator.add({0, RelPath::trusted("d/" + std::to_string(i)), RawChange::Kind::Touched},
                       0);
    }
    QCOMPARE(aggregator.pending(), std::size_t{64});
    aggregator.add({0, RelPath::trusted("d/64"), RawChange::Kind::Removed}, kSecond);
    aggregator.add({0, RelPath::trusted("d/65/a"), RawChange::Kind::Touched}, kSecond);
    QCOMPARE(aggregator.pending(), std::size_t{2});
    const auto taken = aggregator.take(3 * kSecond);
    QCOMPARE(taken.size(), std::size_t{1});
    QCOMPARE(textOf(taken[0]), std::string("name d/65/a folder d"));
}

void TestChangeAggregator::manyFoldersBecomeOneSubtree()
{
    ChangeAggregator aggregator({});
    aggregator.add({0, RelPath::trusted("other/a"), RawChange::Kind::Touched}, 0);
    for (int i = 0; i < 2000; ++i) {
        const std::string folder = "build/objects/" + std::to_string(i / 20);
        aggregator.add(
            {0, RelPath::trusted(folder + "/" + std::to_string(i)), RawChange::Kind::Touched}, 0);
    }
    QCOMPARE(aggregator.pending(), std::size_t{2});
    const auto taken = aggregator.take(2 * kSecond);
    QCOMPARE(taken.size(), std::size_t{1});
    QCOMPARE(textOf(taken[0]), std::string("name other/a tree build/objects"));
}

void TestChangeAggregator::scatteredChangesBecomeTheWholeSource()
{
    ChangeAggregator aggregator({});
    for (int i = 0; i <= 2000; ++i) {
        const std::string folder = std::to_string(i % 500);
        aggregator.add(
            {0, RelPath::trusted(folder + "/" + std::to_string(i)), RawChange::Kind::Touched}, 0);
    }
    QCOMPARE(aggregator.pending(), std::size_t{1});
    const auto taken = aggregator.take(2 * kSecond);
    QCOMPARE(taken.size(), std::size_t{1});
    QVERIFY(taken[0].isWhole());
}

void TestChangeAggregator::deepPathsAreLookedAtWithAnAncestor()
{
    std::string deep = "a";
    for (int i = 0; i < 100'000; ++i) {
        deep += "/a";
    }
    ChangeAggregator aggregator({});
    aggregator.add({0, RelPath::trusted(deep), RawChange::Kind::Touched}, 0);
    aggregator.versioned(0, RelPath::trusted(deep), 0);
    const auto taken = aggregator.take(2 * kSecond);
    QCOMPARE(taken.size(), std::size_t{1});
    QCOMPARE(taken[0].subtrees.size(), std::size_t{1});
    QVERIFY(RelPath::trusted(deep).isWithin(taken[0].subtrees[0]));
    QCOMPARE(taken[0].except, std::vector<RelPath>{RelPath::trusted(deep)});
}

void TestChangeAggregator::nothingIsKeptForLonger()
{
    ChangeAggregator aggregator({});
    aggregator.versioned(0, RelPath::trusted("a"), 0);
    QCOMPARE(aggregator.pending(), std::size_t{0});
    QVERIFY(!aggregator.due());
    QCOMPARE(aggregator.takeWhole(0, ScanReason::Manual, 300 * kSecond).except.size(),
             std::size_t{0});
    QVERIFY(!aggregator.due());
}

void TestChangeAggregator::absurdTimesStayInRange()
{
    constexpr TimeNs kMax = std::numeric_limits<TimeNs>::max();
    ChangeAggregator aggregator({kMax, kMax});
    aggregator.versioned(0, RelPath::trusted("b"), kDay);
    aggregator.add({0, RelPath::trusted("a"), RawChange::Kind::Touched}, kDay);
    aggregator.add({0, RelPath::trusted("b"), RawChange::Kind::Touched}, kDay);
    QCOMPARE(*aggregator.due(), 366 * kDay);
    ChangeAggregator negative({-1, -1});
    negative.versioned(0, RelPath::trusted("a"), kDay);
    negative.add({0, RelPath::trusted("a"), RawChange::Kind::Touched}, kDay);
    QCOMPARE(*negative.due(), kDay);
}

QTEST_APPLESS_MAIN(TestChangeAggregator)
#include "test_change_aggregator.moc"
