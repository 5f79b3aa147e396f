// SPDX-License-Identifier: GPL-3.0-or-later
// A backup from above: pages of a folder, what changed when, what takes the room.
#include "support/backup/backup_fixture.h"

#include <QtTest>

#include <limits>

using namespace holdfast;
using namespace holdfast::test;

namespace
{

constexpr TimeNs kEnd = std::numeric_limits<TimeNs>::max();

/// Names of an answer, one after the other, with what became of them.
std::string names(const std::vector<ListEntry> &entries)
{
    std::string text;
    for (const ListEntry &entry : entries) {
        text += entry.path.bytes() + ':' + std::string(entryStateName(entry.state)) + ' ';
    }
    return text;
}

/// What is answered, up to `most`.
std::vector<ListEntry> page(const Engine &engine, const ListRequest &request, std::size_t most)
{
    std::vector<ListEntry> entries;
    const Result<void> listed = engine.list(request, [&](const ListEntry &entry) {
        entries.push_back(entry);
        return entries.size() < most;
    });
    return listed ? entries : std::vector<ListEntry>();
}

std::string changes(const Result<std::vector<ChangeCount>> &counts, TimeNs since)
{
    std::string text;
    for (const ChangeCount &count : counts.value()) {
        text += std::to_string((count.from - since) / (60 * kSecond)) + ": " +
                std::to_string(count.files) + ' ' + std::to_string(count.bytes) + ", ";
    }
    return text;
}

std::string usage(const Result<std::vector<FolderUsage>> &answer)
{
    std::string text;
    for (const FolderUsage &one : answer.value()) {
        text += one.source + '/' + one.path.bytes() + (one.isFolder ? "/ " : " ") +
                std::to_string(one.files) + ' ' + std::to_string(one.currentBytes) + '+' +
                std::to_string(one.pastBytes) + ", ";
    }
    return text;
}

}  // namespace

class TestOverviews : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void pagesMakeTheWhole_data();
    void pagesMakeTheWhole();
    void nothingIsBehindAFile();
    void changesAreCountedByRun();
    void aRebuiltCatalogTellsTheSame();
    void eachNameTakesItsShare();
    void sourcesTakeTheirShares();

private:
    static void tellAStory(BackupFixture &fixture);
};

/// Five runs: at minutes 1 to 5 after the fixture's beginning.
void TestOverviews::tellAStory(BackupFixture &fixture)
{
    fixture.folder.write("source/a.txt", "12345");
    fixture.folder.write("source/d/x", "123");
    fixture.folder.write("source/d/y", "1234567");
    fixture.folder.write("source/z", "12");
    fixture.run();
    fixture.folder.write("source/a.txt", "1234567890");
    fixture.run();
    fixture.run();
    fixture.folder.rename("source/d/y", "source/moved");
    fixture.folder.remove("source/z");
    fixture.run();
    fixture.folder.chmod("source/d/x", 0600);
    fixture.run();
}

void TestOverviews::pagesMakeTheWhole_data()
{
    QTest::addColumn<bool>("deleted");
    QTest::addColumn<bool>("at");
    QTest::addColumn<std::string>("expected");
    QTest::newRow("as it is now") << false << false
                                  << std::string("a.txt:current d:current moved:current ");
    QTest::newRow("with what was deleted")
        << true << false << std::string("a.txt:current d:current moved:current z:deleted ");
    QTest::newRow("as it was") << false << true << std::string("a.txt:past d:current z:deleted ");
}

void TestOverviews::pagesMakeTheWhole()
{
    QFETCH(bool, deleted);
    QFETCH(bool, at);
    QFETCH(std::string, expected);
    BackupFixture fixture;
    const TimeNs began = fixture.clock.now();
    tellAStory(fixture);
    QCOMPARE(text(fixture.problems), QByteArray());
    const Engine engine = fixture.engine();
    ListRequest request;
    request.path = engine.resolve("source").value();
    request.deleted = deleted;
    if (at) {
        request.at = began + 90 * kSecond;
    }
    std::vector<ListEntry> all;
    for (int pages = 0; pages < 10; ++pages) {
        const std::vector<ListEntry> next = page(engine, request, 1);
        if (next.empty()) {
            break;
        }
        all.insert(all.end(), next.begin(), next.end());
        request.after = next.back().path.name();
    }
    QCOMPARE(text(names(all)), text(expected));
    QCOMPARE(names(page(engine, request, 100)), std::string());
    request.after.clear();
    QCOMPARE(text(names(page(engine, request, 100))), text(expected));
    // Behind the end is an answer, too.
    request.after = "zz";
    QVERIFY(engine.list(request, [](const ListEntry &) { return true; }).ok());
}

void TestOverviews::nothingIsBehindAFile()
{
    BackupFixture fixture;
    tellAStory(fixture);
    const Engine engine = fixture.engine();
    for (const bool deleted : {false, true}) {
        ListRequest request;
        request.path = engine.resolve("source/a.txt").value();
        request.deleted = deleted;
        QCOMPARE(page(engine, request, 9).size(), std::size_t(1));
        request.after = "a.txt";
        QCOMPARE(page(engine, request, 9).size(), std::size_t(0));
        request.path = engine.resolve("source").value();
        request.recursive = true;
        QCOMPARE(page(engine, request, 9).size(), std::size_t(deleted ? 5 : 4));
    }
}

void TestOverviews::changesAreCountedByRun()
{
    BackupFixture fixture;
    const TimeNs began = fixture.clock.now();
    tellAStory(fixture);
    const Engine engine = fixture.engine();
    QCOMPARE(changes(engine.changes(0, kEnd, 1), began),
             std::string("1: 4 17, 2: 1 10, 4: 2 0, 5: 1 0, "));
    QCOMPARE(changes(engine.changes(0, kEnd, 120 * kSecond), began),
             std::string("1: 5 27, 3: 2 0, 5: 1 0, "));
    QCOMPARE(changes(engine.changes(began, began + 240 * kSecond, 120 * kSecond), began),
             std::string("0: 4 17, 2: 1 10, "));
}

void TestOverviews::aRebuiltCatalogTellsTheSame()
{
    BackupFixture fixture;
    const TimeNs began = fixture.clock.now();
    tellAStory(fixture);
    const std::string before = changes(fixture.engine().changes(0, kEnd, 1), began);
    RunProgress progress;
    QVERIFY(fixture.engine().rebuild(progress, {}).ok());
    QCOMPARE(changes(fixture.engine().changes(0, kEnd, 1), began), before);
}

void TestOverviews::eachNameTakesItsShare()
{
    BackupFixture fixture;
    tellAStory(fixture);
    const Engine engine = fixture.engine();
    QCOMPARE(text(usage(engine.usage(engine.resolve("source").value(), {}))),
             QByteArray("source/a.txt 1 10+5, source/d/ 1 3+0, source/moved 1 7+0, "
                        "source/z 0 0+2, "));
    QCOMPARE(text(usage(engine.usage(engine.resolve("source/d").value(), {}))),
             QByteArray("source/d/x 1 3+0, "));
    QCOMPARE(text(usage(engine.usage(engine.resolve("source/nowhere").value(), {}))), QByteArray());
}

void TestOverviews::sourcesTakeTheirShares()
{
    BackupFixture fixture;
    tellAStory(fixture);
    SourceConfig other = fixture.config.sources.front();
    other.name = "other";
    other.path = AbsPath::parse(fixture.folder / "other").value();
    fixture.folder.write("other/one", "1");
    fixture.config.sources.push_back(other);
    const NamedPath all;
    QCOMPARE(text(usage(fixture.engine().usage(all, {}))),
             QByteArray("source// 3 20+7, other// 0 0+0, "));
    fixture.run();
    QCOMPARE(text(usage(fixture.engine().usage(all, {}))),
             QByteArray("source// 3 20+7, other// 1 1+0, "));
}

QTEST_APPLESS_MAIN(TestOverviews)
#include "test_overviews.moc"
