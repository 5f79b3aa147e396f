// SPDX-License-Identifier: GPL-3.0-or-later
#include "plan/layout.h"
#include "plan/name_rules.h"

#include <QTest>

#include <rapidcheck.h>

using namespace holdfast;

namespace
{

/// As exfat has it on Linux.
NameRules foldingRules()
{
    NameRules rules;
    rules.foldsCase = true;
    rules.textOnly = true;
    rules.forbidden = "\x01\n\t\"*:<>?\\|";
    rules.maxBytes = 765;
    return rules;
}

/// As ntfs has it where Windows is to read it.
NameRules windowsRules()
{
    NameRules rules = foldingRules();
    rules.foldsForm = true;
    rules.trimsEnd = true;
    rules.deviceNames = true;
    return rules;
}

NameRules shortRules()
{
    NameRules rules;
    rules.maxBytes = 24;
    return rules;
}

rc::Gen<NameRules> anyRules()
{
    return rc::gen::element(NameRules(), foldingRules(), windowsRules());
}

/// Names that the escapes themselves might be confused with.
rc::Gen<Bytes> anyName()
{
    const auto known = rc::gen::elementOf(std::vector<Bytes>{
        "CON",   "con",     "nul.txt",   "COM1",      "COM",       "aux.",     "a:b",
        "a%3Ab", "a%3Ab~1", "a%253Ab~1", "%41~1",     "%2F~1",     "%2E~1",    "%00~1",
        "dot.",  "space ",  "...",       "~1",        "versions",  "Versions", "VERSIONS~1",
        "\xff",  "%FF~1",   "\xc3\xa9",  "e\xcc\x81", "e%CC%81~1", "v1.bak"});
    const auto escaped = rc::gen::apply(
        [](Bytes name, int times) {
            for (int i = 0; i < times; ++i) {
                name += "~1";
            }
            return name;
        },
        known, rc::gen::element(0, 1, 2));
    const auto random = rc::gen::suchThat(
        rc::gen::container<Bytes>(rc::gen::elementOf(Bytes("a:%3Ab~1. \x80\n\xc3\xa9"
                                                           "CON"))),
        [](const Bytes &name) { return RelPath::isValidName(name); });
    return rc::gen::weightedOneOf<Bytes>({{2, escaped}, {1, random}});
}

}  // namespace

Q_DECLARE_METATYPE(NameRules)

class TestNameRules : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { qputenv("RC_PARAMS", "max_success=5000"); }
    void stored_data();
    void stored();
    void key_data();
    void key();
    void tooLong();
    void reservedNamesAreEscapedInEveryCase();
    void storedNamesCanBe();
    void sourceNameIsTheInverse();
    void noTwoNamesAreStoredAsOne();
    void suffixesFit();
    void text();
    void textOfAnotherFormat();
    void layoutIsReversible();
};

void TestNameRules::stored_data()
{
    QTest::addColumn<NameRules>("rules");
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<QByteArray>("expected");
    const auto row = [](const char *what, const NameRules &rules, const char *name,
                        const char *expected) {
        QTest::newRow(what) << rules << QByteArray(name) << QByteArray(expected);
    };
    row("a good Linux file system holds all", NameRules(), "a:b\n\xff.", "a:b\n\xff.");
    row("a character that can't be", foldingRules(), "a:b", "a%3Ab~1");
    row("several", foldingRules(), "<a>?", "%3Ca%3E%3F~1");
    row("bytes that are no text", foldingRules(), "a\xff\xc3\xa9", "a%FF\xc3\xa9~1");
    row("half a letter", foldingRules(), "a\xc3", "a%C3~1");
    row("half a surrogate pair", foldingRules(), "\xed\xa0\x80", "%ED%A0%80~1");
    row("a newline", foldingRules(), "a\nb", "a%0Ab~1");
    row("a percent sign stays", foldingRules(), "100%", "100%");
    row("also one that looks like an escape", foldingRules(), "a%3Ab", "a%3Ab");
    row("but not a whole escaped name", foldingRules(), "a%3Ab~1", "a%253Ab~1~1");
    row("an escaped name's own ~1 stays", foldingRules(), "a:b~1", "a%3Ab~1~1");
    row("~1 alone means nothing", foldingRules(), "a~1", "a~1");
    row("a dot at the end", windowsRules(), "dot.", "dot%2E~1");
    row("dots only", windowsRules(), "...", "..%2E~1");
    row("a space at the end", windowsRules(), "space ", "space%20~1");
    row("exfat on Linux takes both", foldingRules(), "dot.", "dot.");
    row("a device", windowsRules(), "CON", "CO%4E~1");
    row("a device with an ending, in small letters", windowsRules(), "nul.txt", "nu%6C.txt~1");
    row("a numbered device", windowsRules(), "com9.a.b", "com%39.a.b~1");
    row("no device", windowsRules(), "console", "console");
    row("nor this", windowsRules(), "com0", "com0");
}

void TestNameRules::stored()
{
    QFETCH(NameRules, rules);
    QFETCH(QByteArray, name);
    QFETCH(QByteArray, expected);
    QCOMPARE(QByteArray::fromStdString(storedName(rules, name.toStdString())), expected);
    QCOMPARE(QByteArray::fromStdString(sourceName(rules, expected.toStdString())), name);
}

void TestNameRules::key_data()
{
    QTest::addColumn<NameRules>("rules");
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<QByteArray>("other");
    QTest::addColumn<bool>("same");
    const auto row = [](const char *what, const NameRules &rules, const char *name,
                        const char *other, bool same) {
        QTest::newRow(what) << rules << QByteArray(name) << QByteArray(other) << same;
    };
    row("Linux tells case apart", NameRules(), "Case", "case", false);
    row("exfat does not", foldingRules(), "Case", "case", true);
    row("nor of other letters", foldingRules(), "\xc3\x89t\xc3\xa9", "\xc3\xa9T\xc3\x89", true);
    row("but it tells forms apart", foldingRules(), "\xc3\xa9", "e\xcc\x81", false);
    row("others don't", windowsRules(), "\xc3\xa9", "e\xcc\x81", true);
    row("in any case", windowsRules(), "\xc3\x89", "e\xcc\x81", true);
    row("bytes that are no text", foldingRules(), "A\xff", "a\xff", true);
    row("other names are other names", windowsRules(), "a", "b", false);
}

void TestNameRules::key()
{
    QFETCH(NameRules, rules);
    QFETCH(QByteArray, name);
    QFETCH(QByteArray, other);
    QFETCH(bool, same);
    QCOMPARE(nameKey(rules, name.toStdString()) == nameKey(rules, other.toStdString()), same);
}

void TestNameRules::tooLong()
{
    const Bytes same(20, 'x');
    const Bytes a = storedName(shortRules(), same + "aaaaaaaa.jpeg");
    const Bytes b = storedName(shortRules(), same + "bbbbbbbb.jpeg");
    QVERIFY(a != b);
    for (const Bytes &name : {a, b}) {
        QVERIFY(name.size() <= 24);
        QVERIFY(name.ends_with(".jpeg"));
        QVERIFY(name.starts_with("xxxxxxxxxx~"));
    }
    // 255 letters of three bytes each fit where names are counted in UTF-16, 256 don't.
    Bytes letters;
    for (int i = 0; i < 255; ++i) {
        letters += "\xe4\xb8\xad";
    }
    QCOMPARE(storedName(foldingRules(), letters), letters);
    const Bytes cut = storedName(foldingRules(), letters + "\xe4\xb8\xad");
    QVERIFY(isUtf8(cut));
    QCOMPARE(cut.size(), std::size_t((255 - 9) * 3 + 9));
    // An escape may be what makes a name too long.
    const Bytes escaped = storedName(foldingRules(), Bytes(254, 'x') + ":");
    QCOMPARE(escaped.size(), std::size_t(255));
    QVERIFY(holdsName(foldingRules(), escaped));
}

void TestNameRules::reservedNamesAreEscapedInEveryCase()
{
    const StorageLayout layout({{1, "home", "/home", ""}, {2, "Work", "/work", "Work"}},
                               foldingRules());
    const auto place = [&](const char *path) {
        return layout.place(1, RelPath::trusted(path), Area::Current).bytes();
    };
    QCOMPARE(place("versions/a"), Bytes("versions~1/a"));
    QCOMPARE(place("Versions/a"), Bytes("Versions~1/a"));
    QCOMPARE(place("STATE.JSON"), Bytes("STATE.JSON~1"));
    QCOMPARE(place(".HoldFast/x"), Bytes(".HoldFast~1/x"));
    QCOMPARE(place("_DELETED"), Bytes("_DELETED~1"));
    QCOMPARE(place("work/a"), Bytes("work~1/a"));
    QCOMPARE(place("below/Versions"), Bytes("below/Versions"));
    QCOMPARE(place("a:b/c?"), Bytes("a%3Ab~1/c%3F~1"));
    QVERIFY(StorageLayout::isReserved("Versions", foldingRules()));
    QVERIFY(!StorageLayout::isReserved("Versions"));
    const StorageLayout linuxLayout({{1, "home", "/home", ""}});
    QCOMPARE(linuxLayout.place(1, RelPath::trusted("Versions/a:b"), Area::Current).bytes(),
             Bytes("Versions/a:b"));
}

void TestNameRules::storedNamesCanBe()
{
    QVERIFY(rc::check("every stored name can be", [] {
        const NameRules rules = *anyRules();
        const Bytes stored = storedName(rules, *anyName());
        RC_ASSERT(holdsName(rules, stored));
        RC_ASSERT(RelPath::isValidName(stored));
    }));
}

void TestNameRules::sourceNameIsTheInverse()
{
    QVERIFY(rc::check("a stored name tells the source's", [] {
        const NameRules rules = *anyRules();
        const Bytes name = *anyName();
        RC_ASSERT(sourceName(rules, storedName(rules, name)) == name);
    }));
    QVERIFY(rc::check("what no name is stored as stays a name", [] {
        RC_ASSERT(RelPath::isValidName(sourceName(*anyRules(), *anyName())));
    }));
}

void TestNameRules::noTwoNamesAreStoredAsOne()
{
    QVERIFY(rc::check("different names are stored as different ones", [] {
        const NameRules rules = *anyRules();
        const Bytes a = *anyName();
        const Bytes b = *anyName();
        RC_PRE(a != b);
        RC_ASSERT(storedName(rules, a) != storedName(rules, b));
    }));
}

void TestNameRules::suffixesFit()
{
    QVERIFY(rc::check("a name with a suffix fits and keeps UTF-8 whole", [] {
        NameRules rules = *anyRules();
        rules.maxBytes = *rc::gen::inRange<std::size_t>(16, 60);
        Bytes name;
        for (const int letter : *rc::gen::container<std::vector<int>>(rc::gen::inRange(0, 4))) {
            name += std::vector<Bytes>{"a", "\xc3\xa9", "\xe4\xb8\xad", "\xf0\x9f\x93\xb7"}.at(
                static_cast<std::size_t>(letter));
        }
        const Bytes result = withSuffix(rules, name, "~12");
        RC_ASSERT(result.size() <= rules.maxBytes);
        RC_ASSERT(result.ends_with("~12"));
        RC_ASSERT(isUtf8(result));
        RC_ASSERT(Bytes(name + "~12").size() > rules.maxBytes || result == name + "~12");
    }));
}

void TestNameRules::text()
{
    for (const NameRules &rules : {NameRules(), foldingRules(), windowsRules(), shortRules()}) {
        QVERIFY(nameRulesFromText(toText(rules)) == rules);
    }
}

void TestNameRules::textOfAnotherFormat()
{
    for (const char *text : {"", "1", "2 cftedx", "1 cfted", "1 cfted 0 ", "1 cfted x ",
                             "1 cfted 1", "1 cfted 99999999999999999999999 "}) {
        QVERIFY2(nameRulesFromText(text) == NameRules(), text);
    }
}

void TestNameRules::layoutIsReversible()
{
    QVERIFY(rc::check("where a file stands tells which file it is", [] {
        const StorageLayout layout({{1, "home", "/home", ""}, {2, "work", "/work", "work"}},
                                   *anyRules());
        const SourceId source = *rc::gen::element<SourceId>(1, 2);
        RelPath path = RelPath() / BytesView(*anyName());
        for (int i = *rc::gen::inRange(0, 3); i > 0; --i) {
            path = path / BytesView(*anyName());
        }
        const Area area = *rc::gen::element(Area::Current, Area::Duplicates, Area::Deleted);
        const auto origin = layout.origin(layout.place(source, path, area));
        RC_ASSERT(origin.has_value());
        RC_ASSERT(origin->path == path);
        RC_ASSERT(origin->source == source);
        RC_ASSERT(origin->area == area);
    }));
}

QTEST_APPLESS_MAIN(TestNameRules)
#include "test_name_rules.moc"
