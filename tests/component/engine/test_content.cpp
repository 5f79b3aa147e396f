// SPDX-License-Identifier: GPL-3.0-or-later
// The beginning of stored contents, of any time.
#include "support/backup/backup_fixture.h"

#include <QtTest>

using namespace holdfast;
using namespace holdfast::test;

namespace
{

std::string shown(const Result<StoredContent> &content)
{
    if (!content) {
        return std::to_string(static_cast<int>(content.error().code)) + ' ' +
               content.error().reason();
    }
    return std::to_string(content->size) + ' ' + content->bytes;
}

std::string failing(ErrorCode code, const std::string &reason)
{
    return std::to_string(static_cast<int>(code)) + ' ' + reason;
}

}  // namespace

class TestContent : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void ofEachKind_data();
    void ofEachKind();
    void whatIsNoFileHasNone();
    void anIdenticalCopyStandsIn();
    void aDamagedCopyIsNotShown();
    void aLinkInTheBackupIsNotFollowed();
    void whatRetentionRemovedIsSaidToBeGone();

private:
    static ContentRequest request(BackupFixture &fixture, const Bytes &path);
    static TimeNs tellAStory(BackupFixture &fixture);
};

ContentRequest TestContent::request(BackupFixture &fixture, const Bytes &path)
{
    ContentRequest request;
    request.path = fixture.engine().resolve("source/" + path).value();
    return request;
}

/// Answers the time of the first run.
TimeNs TestContent::tellAStory(BackupFixture &fixture)
{
    fixture.folder.write("source/a.txt", "first content");
    fixture.folder.write("source/empty", "");
    fixture.folder.write("source/gone", "the last of it");
    fixture.folder.write("source/d/old name", "it moved");
    fixture.folder.symlink("source/link", "to somewhere");
    fixture.run();
    const TimeNs then = fixture.clock.now();
    fixture.folder.write("source/a.txt", "second, longer content");
    fixture.folder.remove("source/gone");
    fixture.folder.rename("source/d/old name", "source/new name");
    fixture.run();
    return then;
}

void TestContent::ofEachKind_data()
{
    QTest::addColumn<std::string>("path");
    QTest::addColumn<std::string>("which");
    QTest::addColumn<int>("limit");
    QTest::addColumn<std::string>("expected");
    const auto row = [](const char *name, std::string path, std::string which, int limit,
                        std::string expected) {
        QTest::newRow(name) << path << which << limit << expected;
    };
    row("the present one", "a.txt", "", 100, "22 second, longer content");
    row("no more than asked for", "a.txt", "", 6, "22 second");
    row("nothing", "a.txt", "", 0, "22 ");
    row("a version", "a.txt", "version 1", 100, "13 first content");
    row("as it was then", "a.txt", "then", 100, "13 first content");
    row("what was deleted", "gone", "deleted", 8, "14 the last");
    row("before it was deleted", "gone", "then", 100, "14 the last of it");
    row("before it moved, by its old name", "d/old name", "then", 100, "8 it moved");
    row("before it moved, by its new name", "new name", "then", 100, "8 it moved");
    row("an empty file", "empty", "", 100, "0 ");
    row("a symlink", "link", "", 100, "12 to somewhere");
    row("the beginning of a symlink", "link", "then", 2, "12 to");
    row("what was never there", "nothing", "", 9,
        failing(ErrorCode::NotFound, "is not in the backup"));
    row("a version that never was", "a.txt", "version 7", 9,
        failing(ErrorCode::NotFound, "has no version 7; kept are: 1"));
}

void TestContent::ofEachKind()
{
    QFETCH(std::string, path);
    QFETCH(std::string, which);
    QFETCH(int, limit);
    QFETCH(std::string, expected);
    BackupFixture fixture;
    const TimeNs then = tellAStory(fixture);
    QCOMPARE(text(fixture.problems), QByteArray());
    ContentRequest asked = request(fixture, path);
    if (which == "then") {
        asked.at = then;
    } else if (which.starts_with("version ")) {
        asked.version = std::stoll(which.substr(8));
    }
    asked.deleted = which == "deleted";
    QCOMPARE(text(shown(fixture.engine().content(asked, static_cast<std::uint64_t>(limit)))),
             text(expected));
}

void TestContent::whatIsNoFileHasNone()
{
    BackupFixture fixture;
    const TimeNs then = tellAStory(fixture);
    const std::string expected =
        failing(ErrorCode::Invalid, "is a folder: only files have a content");
    ContentRequest asked = request(fixture, "d");
    QCOMPARE(shown(fixture.engine().content(asked, 9)), expected);
    asked.at = then;
    QCOMPARE(shown(fixture.engine().content(asked, 9)), expected);
    asked = request(fixture, "");
    QCOMPARE(shown(fixture.engine().content(asked, 9)), expected);
}

void TestContent::anIdenticalCopyStandsIn()
{
    BackupFixture fixture;
    fixture.folder.write("source/a", "the same");
    fixture.folder.write("source/b", "the same");
    fixture.run();
    const ContentRequest asked = request(fixture, "a");
    fixture.folder.remove("backup/a");
    for (const std::uint64_t limit : {3, 100}) {
        const Result<StoredContent> content = fixture.engine().content(asked, limit);
        QVERIFY(content.ok());
        QCOMPARE(content->bytes, Bytes("the same").substr(0, limit));
    }
    fixture.folder.remove("backup/_duplicates/b");
    const Result<StoredContent> none = fixture.engine().content(asked, 3);
    QCOMPARE(shown(none), failing(ErrorCode::Corrupt, "the stored copy is missing"));
}

void TestContent::aDamagedCopyIsNotShown()
{
    BackupFixture fixture;
    fixture.folder.write("source/a", "the same");
    fixture.run();
    const ContentRequest asked = request(fixture, "a");
    fixture.folder.write("backup/a", "the sane");
    QCOMPARE(shown(fixture.engine().content(asked, 100)),
             failing(ErrorCode::Corrupt,
                     "the stored copy is damaged: its content differs from its hash"));
    // Of a part nobody can tell.
    QCOMPARE(shown(fixture.engine().content(asked, 3)), std::string("8 the"));
    fixture.folder.write("backup/a", "longer than it was");
    QCOMPARE(shown(fixture.engine().content(asked, 3)),
             failing(ErrorCode::Corrupt, "the stored copy is damaged: it has another size"));
}

void TestContent::aLinkInTheBackupIsNotFollowed()
{
    BackupFixture fixture;
    fixture.folder.write("source/d/a", "content");
    fixture.run();
    const ContentRequest asked = request(fixture, "d/a");
    fixture.folder.write("elsewhere/a", "secrets");
    fixture.folder.remove("backup/d");
    fixture.folder.symlink("backup/d", "../elsewhere");
    QVERIFY(!fixture.engine().content(asked, 3));
    fixture.folder.remove("backup/d");
    fixture.folder.makeFolder("backup/d");
    fixture.folder.symlink("backup/d/a", "../../elsewhere/a");
    QVERIFY(!fixture.engine().content(asked, 3));
}

void TestContent::whatRetentionRemovedIsSaidToBeGone()
{
    BackupFixture fixture;
    fixture.config.retention.maxVersionsPerFile = 1;
    fixture.folder.write("source/a", "first");
    fixture.run();
    const TimeNs then = fixture.clock.now();
    for (const char *content : {"second", "third"}) {
        fixture.folder.write("source/a", content);
        fixture.run();
    }
    ContentRequest asked = request(fixture, "a");
    asked.at = then;
    QCOMPARE(shown(fixture.engine().content(asked, 9)),
             failing(ErrorCode::NotFound, "what it was then was removed by the retention rules"));
    asked.at.reset();
    asked.version = 1;
    QCOMPARE(
        shown(fixture.engine().content(asked, 9)),
        failing(ErrorCode::NotFound, "version 1 was removed by the retention rules; kept are: 2"));
}

QTEST_APPLESS_MAIN(TestContent)
#include "test_content.moc"
