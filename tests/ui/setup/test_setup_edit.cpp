// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/setup/setup_edit.h"

#include <QTest>

using namespace holdfast;
using namespace holdfast::ui;

namespace
{

JsonValue parsed(const char *text)
{
    return *parseJson(text, "test");
}

AbsPath path(const char *text)
{
    return *AbsPath::parse(text);
}

Config configOf(const JsonValue &document)
{
    ConfigSurroundings surroundings;
    surroundings.folder = path("/etc/holdfast");
    surroundings.home = path("/home/ada");
    surroundings.stateDir = path("/state");
    return readConfig(document, surroundings).config;
}

constexpr const char *kPlain = R"({
  "my note": "keep me",
  "sources": ["/home/ada/photos", {"path": "/work/photos", "mine": 1}, "/srv/docs"],
  "backup_root": "/backup",
  "monitor": {"rescan_minutes": 5, "odd": true}
})";

}  // namespace

class TestSetupEdit : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void edits_data()
    {
        QTest::addColumn<QString>("before");
        QTest::addColumn<int>("edit");
        QTest::addColumn<QString>("after");
        const auto row = [](const char *name, const char *before, int edit, const char *after) {
            QTest::newRow(name) << QString::fromUtf8(before) << edit << QString::fromUtf8(after);
        };
        row("a folder of its own name is a path", R"({"sources":[]})", 0,
            R"({"sources":["/home/ada/Music"]})");
        row("a list that is missing is made", R"({"x":1})", 0,
            R"({"x":1,"sources":["/home/ada/Music"]})");
        row("a name and rules make an object", R"({"sources":["/a"]})", 1,
            R"({"sources":["/a",{"path":"/b/a","name":"a-2","exclude":["*.tmp"]}]})");
        row("a path's ${ is no variable", R"({"sources":[]})", 2,
            R"({"sources":["/data/$${X}/$${Y}"]})");
        row("rules turn a path into an object", R"({"sources":["/a","/b"]})", 3,
            R"({"sources":["/a",{"path":"/b","exclude":["*.o","!a.o"]}]})");
        row("no rules take the key away", R"({"sources":[{"path":"/a","z":1,"exclude":["x"]}]})", 4,
            R"({"sources":[{"path":"/a","z":1}]})");
        row("a source that is not there is left alone", R"({"sources":["/a"]})", 3,
            R"({"sources":["/a"]})");
        row("a key goes into its group", R"({"a":1})", 5,
            R"({"a":1,"monitor":{"rescan_minutes":5}})");
        row("a dotted key stays dotted", R"({"monitor.rescan_minutes":1,"b":2})", 5,
            R"({"monitor.rescan_minutes":5,"b":2})");
        row("a group keeps what else is in it", R"({"monitor":{"odd":true,"rescan_minutes":7}})", 5,
            R"({"monitor":{"odd":true,"rescan_minutes":5}})");
        row("the default is not written", R"({"monitor":{"odd":true,"rescan_minutes":7}})", 6,
            R"({"monitor":{"odd":true}})");
        row("an empty group goes", R"({"monitor":{"rescan_minutes":7},"z":0})", 6, R"({"z":0})");
        row("a dotted key goes, too", R"({"monitor.rescan_minutes":7})", 6, R"({})");
    }
    void edits()
    {
        QFETCH(QString, before);
        QFETCH(int, edit);
        JsonValue document = parsed(before.toUtf8().constData());
        switch (edit) {
        case 0:
            addSource(document, {path("/home/ada/Music"), "Music", {}});
            break;
        case 1:
            addSource(document, {path("/b/a"), "a-2", {"*.tmp"}});
            break;
        case 2:
            addSource(document, {path("/data/${X}/${Y}"), {}, {}});
            break;
        case 3:
            setSourceExcludes(document, 1, {"*.o", "!a.o"});
            break;
        case 4:
            setSourceExcludes(document, 0, {});
            break;
        case 5:
            setUnlessDefault(document, "monitor.rescan_minutes", JsonValue(std::int64_t{5}));
            break;
        case 6:
            setUnlessDefault(document, "monitor.rescan_minutes", JsonValue(60.0));
            break;
        default:
            QFAIL("no such edit");
        }
        QFETCH(QString, after);
        QCOMPARE(QString::fromStdString(renderJson(document)),
                 QString::fromStdString(renderJson(parsed(after.toUtf8().constData()))));
    }

    void removingKeepsTheNamesOfTheOthers()
    {
        JsonValue document = parsed(kPlain);
        const Config before = configOf(document);
        QCOMPARE(before.sources[1].name, std::string("photos-2"));
        removeSource(document, before, 0);
        const Config after = configOf(document);
        QCOMPARE(after.sources.size(), std::size_t(2));
        QCOMPARE(after.sources[0].name, std::string("photos-2"));
        QCOMPARE(after.sources[1].name, std::string("docs"));
        // Nothing else was touched.
        QVERIFY(document.find("my note") != nullptr);
        const auto &list = *document.find("sources")->as<JsonValue::Array>();
        QVERIFY(list[0].find("mine") != nullptr);
        QVERIFY(list[1].as<std::string>() != nullptr);
    }

    void namesThatAreFree()
    {
        const Config config = configOf(parsed(kPlain));
        QCOMPARE(freeSourceName(config, path("/x/docs")), std::string("docs-2"));
        QCOMPARE(freeSourceName(config, path("/x/photos")), std::string("photos-3"));
        QCOMPARE(freeSourceName(config, path("/x/new")), std::string("new"));
        QCOMPARE(freeSourceName(config, path("/")), std::string("root"));
    }

    void addedSourcesKeepTheNamesOfTheOthers()
    {
        JsonValue document = parsed(kPlain);
        const Config before = configOf(document);
        addSource(document, {path("/x/photos"), freeSourceName(before, path("/x/photos")), {}});
        const Config after = configOf(document);
        QCOMPARE(after.sources[0].name, before.sources[0].name);
        QCOMPARE(after.sources[1].name, before.sources[1].name);
        QCOMPARE(after.sources[3].name, std::string("photos-3"));
    }

    void findsBothSpellings()
    {
        const JsonValue grouped = parsed(kPlain);
        QVERIFY(isSameValue(*findKey(grouped, "monitor.rescan_minutes"), JsonValue(5.0)));
        QVERIFY(findKey(grouped, "monitor.none") == nullptr);
        QVERIFY(findKey(grouped, "none.none") == nullptr);
        const JsonValue dotted = parsed(R"({"monitor.rescan_minutes": 3})");
        QVERIFY(
            isSameValue(*findKey(dotted, "monitor.rescan_minutes"), JsonValue(std::int64_t{3})));
        QVERIFY(isSameValue(defaultValue("monitor.rescan_minutes"), JsonValue(std::int64_t{60})));
        QVERIFY(isSameValue(defaultValue("exclude_larger_than"), JsonValue(nullptr)));
        QVERIFY(isSameValue(defaultValue("exclude"), textList({})));
    }

    void aDocumentFromElsewhereMeansTheSame()
    {
        const JsonValue moved = rebased(parsed(R"({
            "sources": ["./testdata/source", {"path": "../docs"}, "~/music", "/abs", "${X}/y"],
            "backup_root": "testdata/backup", "log_dir": "./logs"})"),
                                        path("/opt/tool"));
        const JsonValue expected = parsed(R"({
            "sources": ["/opt/tool/testdata/source", {"path": "/opt/docs"}, "~/music", "/abs",
                        "${X}/y"],
            "backup_root": "/opt/tool/testdata/backup", "log_dir": "/opt/tool/logs"})");
        QCOMPARE(QString::fromStdString(renderJson(moved)),
                 QString::fromStdString(renderJson(expected)));
    }
};

QTEST_GUILESS_MAIN(TestSetupEdit)
#include "test_setup_edit.moc"
