// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/config_merge.h"

#include <QTest>

using namespace holdfast;

namespace
{

JsonValue json(const QByteArray &text)
{
    return *parseJson(text.toStdString(), "test");
}

}  // namespace

class TestConfigMerge : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void bothChangesAreThere_data()
    {
        QTest::addColumn<QByteArray>("base");
        QTest::addColumn<QByteArray>("mine");
        QTest::addColumn<QByteArray>("theirs");
        QTest::addColumn<QByteArray>("merged");
        QTest::addColumn<QByteArray>("conflicts");
        const auto row = [](const char *name, const char *base, const char *mine,
                            const char *theirs, const char *merged, const char *conflicts = "") {
            QTest::newRow(name) << QByteArray(base) << QByteArray(mine) << QByteArray(theirs)
                                << QByteArray(merged) << QByteArray(conflicts);
        };
        row("mine alone", R"({"a":1,"b":1})", R"({"a":2,"b":1})", R"({"a":1,"b":1})",
            R"({"a":2,"b":1})");
        row("theirs alone, an unknown key and the order too", R"({"a":1,"b":1})",
            R"({"a":1,"b":1})", R"({"new":true,"b":1,"a":3})", R"({"new":true,"b":1,"a":3})");
        row("each another key", R"({"a":1,"b":1})", R"({"a":2,"b":1})",
            R"({"a":1,"b":3,"new":"x"})", R"({"a":2,"b":3,"new":"x"})");
        row("the same by both", R"({"a":1})", R"({"a":2})", R"({"a":2})", R"({"a":2})");
        row("removed by one", R"({"a":1,"b":1})", R"({"b":1})", R"({"a":1,"b":2})", R"({"b":2})");
        row("removed by the other", R"({"a":1,"b":1})", R"({"a":1,"b":2})", R"({"a":1})",
            R"({"a":1,"b":2})", "b");
        row("both, and not the same", R"({"a":1})", R"({"a":2})", R"({"a":3})", R"({"a":2})", "a");
        row("in groups", R"({"retention":{"x":1,"y":1}})", R"({"retention":{"x":2,"y":1}})",
            R"({"retention":{"x":1,"y":3}})", R"({"retention":{"x":2,"y":3}})");
        row("a group that both made", R"({})", R"({"monitor":{"x":1,"z":1}})",
            R"({"monitor":{"y":2,"z":2}})", R"({"monitor":{"y":2,"z":1,"x":1}})", "monitor.z");
        row("other lists are one value", R"({"exclude":["a"]})", R"({"exclude":["a","b"]})",
            R"({"exclude":["a","c"]})", R"({"exclude":["a","b"]})", "exclude");
        row("a source each", R"({"sources":["/a"]})", R"({"sources":["/a","/mine"]})",
            R"({"sources":["/theirs","/a"]})", R"({"sources":["/theirs","/a","/mine"]})");
        row("one removed, another added", R"({"sources":["/a","/b"]})", R"({"sources":["/b"]})",
            R"({"sources":["/a","/b","/c"]})", R"({"sources":["/b","/c"]})");
        row("within one source", R"({"sources":["/a"]})",
            R"({"sources":[{"path":"/a","exclude":["x"]}]})",
            R"({"sources":[{"path":"/a","name":"n"}]})",
            R"({"sources":[{"path":"/a","name":"n","exclude":["x"]}]})");
        row("a source that both changed", R"({"sources":["/a"]})",
            R"({"sources":[{"path":"/a","exclude":["x"]}]})",
            R"({"sources":[{"path":"/a","exclude":["y"]}]})",
            R"({"sources":[{"path":"/a","exclude":["x"]}]})", "sources./a.exclude");
        row("a source that one removed and the other changed", R"({"sources":["/a","/b"]})",
            R"({"sources":["/b"]})", R"({"sources":[{"path":"/a","name":"n"},"/b"]})",
            R"({"sources":["/b"]})", "sources./a");
        row("sources that can't be told apart", R"({"sources":["/a"]})",
            R"({"sources":["/a","/b"]})", R"({"sources":["/a","/a"]})",
            R"({"sources":["/a","/b"]})", "sources");
        row("no configuration at all", R"({"a":1})", R"({"a":2})", R"([])", R"({"a":2})", "");
    }
    void bothChangesAreThere()
    {
        QFETCH(QByteArray, base);
        QFETCH(QByteArray, mine);
        QFETCH(QByteArray, theirs);
        QFETCH(QByteArray, merged);
        QFETCH(QByteArray, conflicts);
        const MergedDocument found = mergeDocuments(json(base), json(mine), json(theirs));
        QCOMPARE(QByteArray::fromStdString(renderJson(found.document)),
                 QByteArray::fromStdString(renderJson(json(merged))));
        QByteArray names;
        for (const std::string &name : found.conflicts) {
            names += (names.isEmpty() ? "" : ",") + QByteArray::fromStdString(name);
        }
        QCOMPARE(names, conflicts);
    }
};

QTEST_APPLESS_MAIN(TestConfigMerge)
#include "test_config_merge.moc"
