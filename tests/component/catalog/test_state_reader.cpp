// SPDX-License-Identifier: GPL-3.0-or-later
// What a cut, damaged, tampered or foreign state.json does.
#include "state_fixture.h"

using namespace holdfast;
using namespace holdfast::test;

// Before the raw strings: moc loses its way in them.
class TestStateReader : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aMissingFileIsNotFound();
    void aCutFileGivesWhatStoodBeforeTheCut();
    void damageIsReported_data();
    void damageIsReported();
    void entriesThatCanNotBeAreLeftOut_data();
    void entriesThatCanNotBeAreLeftOut();
    void entriesThatAreOddAreTaken_data();
    void entriesThatAreOddAreTaken();
    void aHigherLastVersionIsRemembered();
    void factsAreTakenWhenTheyAreWords();
    void theOriginalToolsFileIsRecognised();
};

namespace
{

/// A whole state.json around the text of one live entry, or of `deleted`.
std::string withEntry(const std::string &entry, const std::string &section = "files")
{
    return R"({"format": "holdfast", "version": 1, "backup_id": null, "generation": null,)"
           R"( "sources": [{"name": "s", "path": "/s", "folder": ""}], ")" +
           section + "\": {" + entry + "}}";
}

const std::string kGoodHash(64, 'a');

std::string entryWith(const std::string &members, const std::string &key = "s/a")
{
    return "\"" + key + R"(": {"type": "file", "hash": ")" + kGoodHash +
           R"(", "algorithm": "sha256", "size": 1, "placement": "current", "stored": "a")" +
           (members.empty() ? "" : ", " + members) + "}";
}

}  // namespace

void TestStateReader::aMissingFileIsNotFound()
{
    BackupFixture backup;
    const Received got = readState(*backup.root);
    QVERIFY(got.error && got.error->code == ErrorCode::NotFound);
}

void TestStateReader::aCutFileGivesWhatStoodBeforeTheCut()
{
    BackupFixture backup;
    const auto catalog = backup.newCatalog();
    const SourceId id = catalog->putSource({0, "s", "/s", ""}).value();
    for (const char *path : {"a", "b\xFF", "c"}) {
        REQUIRE_OK(catalog->put(liveRow(id, path)));
        REQUIRE_OK(catalog->addPast(pastRow(id, path, 1)));
        REQUIRE_OK(catalog->addPast(pastRow(id, path, 0)));
    }
    const std::string text = backup.state(*catalog);
    const Received whole = readState(*backup.root);
    QCOMPARE(whole.past.size(), std::size_t(6));
    std::size_t most = 0;
    for (std::size_t size = 0; size + 2 < text.size(); size += 31) {
        backup.folder.write("backup/state.json", text.substr(0, size));
        const Received got = readState(*backup.root);
        QVERIFY(got.error && got.error->code == ErrorCode::Corrupt);
        QVERIFY(got.files.size() <= whole.files.size() && got.past.size() <= whole.past.size());
        QVERIFY(std::equal(got.files.begin(), got.files.end(), whole.files.begin()));
        QVERIFY(std::equal(got.past.begin(), got.past.end(), whole.past.begin()));
        QVERIFY(got.files.size() >= most);
        most = got.files.size();
    }
    QCOMPARE(most, std::size_t(3));
}

void TestStateReader::damageIsReported_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<int>("code");
    const int corrupt = static_cast<int>(ErrorCode::Corrupt);
    QTest::newRow("nothing at all") << QByteArray("") << corrupt;
    QTest::newRow("zeros, as after a power cut") << QByteArray(4096, '\0') << corrupt;
    QTest::newRow("no object") << QByteArray("[1, 2]") << corrupt;
    QTest::newRow("no JSON") << QByteArray("hello") << corrupt;
    QTest::newRow("text after the end") << QByteArray("{} {}") << corrupt;
    QTest::newRow("another format") << QByteArray(R"({"format": "other"})") << corrupt;
    QTest::newRow("version 0") << QByteArray(R"({"format": "holdfast", "version": 0})") << corrupt;
    QTest::newRow("a newer version is refused, not guessed at")
        << QByteArray(R"({"format": "holdfast", "version": 2})")
        << static_cast<int>(ErrorCode::Refused);
}

void TestStateReader::damageIsReported()
{
    QFETCH(QByteArray, text);
    QFETCH(int, code);
    BackupFixture backup;
    backup.folder.write("backup/state.json", text.toStdString());
    const Received got = readState(*backup.root);
    QVERIFY(got.error.has_value());
    QCOMPARE(static_cast<int>(got.error->code), code);
    QVERIFY(got.files.empty());
}

void TestStateReader::entriesThatCanNotBeAreLeftOut_data()
{
    QTest::addColumn<std::string>("text");
    const auto file = [](const char *name, const std::string &entry) {
        QTest::newRow(name) << withEntry(entry);
    };
    file("a path that leads out", entryWith("", "s/../x"));
    file("a path that is absolute", entryWith("", "s//etc/passwd"));
    file("base64 of a path that leads out", entryWith(R"("path_base64": "Li4vLi4veA==")"));
    file("base64 of a NUL", entryWith(R"("path_base64": "YQBi")"));
    file("no base64", entryWith(R"("path_base64": "?")"));
    file("stored leads out", entryWith(R"("stored": "../../etc/passwd")"));
    file("stored is absolute", entryWith(R"("stored": "/etc/passwd")"));
    file("stored is the catalog", entryWith(R"("stored": ".holdfast/catalog.sqlite")"));
    file("stored is state.json", entryWith(R"("stored": "state.json")"));
    file("stored is an area", entryWith(R"("stored": "versions")"));
    file("stored is a version", entryWith(R"("stored": "versions/b/v1.bak")"));
    file("stored is a deleted copy", entryWith(R"("stored": "_deleted/b")"));
    file("stored is missing", entryWith(R"("stored": "")"));
    file("stored is a number", entryWith(R"("stored": 5)"));
    file("stored is a list", entryWith(R"("stored": ["a"])"));
    file("base64 of stored leads out", entryWith(R"("stored_base64": "Li4veA==")"));
    file("a device", entryWith(R"("type": "special")"));
    file("no type", entryWith(R"("type": "")"));
    file("a hash of the wrong size", entryWith(R"("hash": "abcd")"));
    file("a hash of an unknown algorithm", entryWith(R"("algorithm": "md5")"));
    file("a negative size", entryWith(R"("size": -1)"));
    file("a size with a fraction", entryWith(R"("size": 1.5)"));
    file("a mode with type bits", entryWith(R"("mode": 33188)"));
    file("a uid of more than 32 bits", entryWith(R"("uid": 4294967296)"));
    file("no time", entryWith(R"("mtime": "soonish")"));
    file("a time out of range", entryWith(R"("since": "9999-01-01T00:00:00Z")"));
    file("a day that is none", entryWith(R"("since": "2023-02-30T00:00:00Z")"));
    file("an inode that is no number", entryWith(R"("inode": "12x")"));
    file("a lineage that leaves no room", entryWith(R"("lineage": 9223372036854775807)"));
    file("damaged attributes", entryWith(R"("attributes_base64": "YWJj")"));
    file("another placement", entryWith(R"("placement": "nowhere")"));
    file("a flag that is a word", entryWith(R"("inconsistent": "yes")"));
    const auto past = [](const char *name, const std::string &copy, const char *list) {
        QTest::newRow(name) << withEntry("\"s/a\": {\"" + std::string(list) + "\": [{" +
                                             R"("type": "file", "size": 1, )" + copy + "}]}",
                                         "deleted");
    };
    past("a version without a number", R"("stored": "versions/a/v1.bak")", "versions");
    past("version 0", R"("version": 0, "stored": "versions/a/v1.bak")", "versions");
    past("a version that leaves no room",
         R"("version": 9007199254740992, "stored": "versions/a/v1.bak")", "versions");
    past("a current copy passed off as a version", R"("version": 1, "stored": "a")", "versions");
    past("a version that leads out", R"("version": 1, "stored": "versions/../../a")", "versions");
    past("a kept version without a place", R"("version": 1)", "versions");
    past("a deleted copy with a number", R"("version": 1, "stored": "_deleted/a")", "copies");
    past("a deleted copy in Holdfast's folder", R"("stored": ".holdfast/lock")", "copies");
}

void TestStateReader::entriesThatCanNotBeAreLeftOut()
{
    QFETCH(std::string, text);
    BackupFixture backup;
    backup.folder.write("backup/state.json", text);
    const Received got = readState(*backup.root);
    QVERIFY(got.format.has_value());
    QCOMPARE(got.files.size() + got.past.size(), std::size_t(0));
    QCOMPARE(got.problems.size(), std::size_t(1));
    QVERIFY(contains(got.problems[0], "state.json: "));
}

void TestStateReader::entriesThatAreOddAreTaken_data()
{
    QTest::addColumn<std::string>("text");
    QTest::newRow("unknown members") << withEntry(
        entryWith(R"("x": {"stored": "../x", "versions": [1]}, "y": [[{"size": 5}]], "z": null)"));
    QTest::newRow("members that are null") << withEntry(entryWith(R"("mtime": null, "uid": null)"));
    QTest::newRow("an hour of another zone")
        << withEntry(entryWith(R"("since": "2023-11-14T22:13:23+01:00")"));
    QTest::newRow("format last") << R"({"files": {)" + entryWith("") +
                                        R"(}, "version": 1, "format": "holdfast"})";
    QTest::newRow("unknown sections")
        << R"({"future": {"a": {"stored": 1}}, "format": "holdfast", )"
           R"("/abs": {"hash": "x"}, "files": {)" +
               entryWith("") + "}}";
    QTest::newRow("sources that can't be")
        << R"({"sources": [{"name": "", "path": "/x", "folder": ""}, 5, {"name": "q", "path": "x"},)"
           R"( {"name": "q", "path": "/x", "folder": ".holdfast"},)"
           R"( {"name": "q", "path": "/x", "folder": "../x"}], "files": {)" +
               entryWith("") + "}}";
}

void TestStateReader::entriesThatAreOddAreTaken()
{
    QFETCH(std::string, text);
    BackupFixture backup;
    backup.folder.write("backup/state.json", text);
    const Received got = readState(*backup.root);
    QVERIFY(got.format == StateFormat::Holdfast);
    QCOMPARE(got.files.size(), std::size_t(1));
    QCOMPARE(got.files[0].second.stored.bytes(), Bytes("a"));
    for (const SourceRecord &source : got.sources) {
        QCOMPARE(source.name, std::string("s"));
    }
    QVERIFY(got.past.empty() && got.originals.empty());
}

void TestStateReader::aHigherLastVersionIsRemembered()
{
    BackupFixture backup;
    backup.folder.write("backup/state.json", withEntry(entryWith(R"("last_version": 7)")));
    const Received got = readState(*backup.root);
    QCOMPARE(got.past.size(), std::size_t(1));
    QCOMPARE(got.past[0].second.number, std::int64_t(7));
    QVERIFY(!got.past[0].second.kept);
    QCOMPARE(got.past[0].second.path.bytes(), Bytes("a"));
}

void TestStateReader::factsAreTakenWhenTheyAreWords()
{
    BackupFixture backup;
    backup.folder.write("backup/state.json",
                        R"({"format": "holdfast", "backup_id": "a\nb", "generation": 7})");
    const Received got = readState(*backup.root);
    QCOMPARE(got.problems.size(), std::size_t(1));
    QCOMPARE(got.facts.size(), std::size_t(1));
    QVERIFY(got.facts[0] == std::pair(std::string("generation"), std::string("7")));
}

void TestStateReader::theOriginalToolsFileIsRecognised()
{
    BackupFixture backup;
    backup.folder.write("backup/state.json",
                        R"({"/a/one.txt": {"hash": "AB", "size": 5, "x": {"hash": "no"}},
                            "/a/tw\u00f6": {"mtime": 1.5, "hash": "cd"},
                            "/a/three": {}, "/a/four": {"hash": 5}, "format": 5})");
    const Received got = readState(*backup.root);
    QVERIFY(got.format == StateFormat::OriginalTool);
    QCOMPARE(got.originals.size(), std::size_t(2));
    QCOMPARE(got.originals[0].path, Bytes("/a/one.txt"));
    QCOMPARE(got.originals[0].hash, std::string("AB"));
    QCOMPARE(got.originals[1].path, Bytes("/a/tw\xC3\xB6"));
    QCOMPARE(got.problems.size(), std::size_t(2));
}

QTEST_APPLESS_MAIN(TestStateReader)
#include "test_state_reader.moc"
