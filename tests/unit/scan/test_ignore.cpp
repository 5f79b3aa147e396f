// SPDX-License-Identifier: GPL-3.0-or-later
#include "scan/ignore.h"

#include <QElapsedTimer>
#include <QTest>

#include <rapidcheck.h>

using namespace holdfast;

namespace
{

using Lines = std::vector<std::string>;

// As the scanner asks: each folder on the way first.
bool excludedInTree(const IgnoreRules &rules, BytesView path, bool isFolder)
{
    for (std::size_t slash = path.find('/'); slash != BytesView::npos;
         slash = path.find('/', slash + 1)) {
        if (rules.excludes(path.substr(0, slash), true)) {
            return true;
        }
    }
    return rules.excludes(path, isFolder);
}

}  // namespace

Q_DECLARE_METATYPE(Lines)

class TestIgnore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void excludes_data();
    void excludes();
    void decidingLineNamesTheLastMatch();
    void linesWithoutRuleLeaveNone();
    void pathologicalPatternsTakeNoTime_data();
    void pathologicalPatternsTakeNoTime();
    void anyBytesAreFine();
    void aQuotedNameMatchesItselfOnly();
};

void TestIgnore::excludes_data()
{
    QTest::addColumn<Lines>("lines");
    QTest::addColumn<QByteArray>("path");  // a final '/' means: a folder
    QTest::addColumn<bool>("expected");
    const auto row = [](const char *name, Lines lines, const char *path, bool expected) {
        QTest::newRow(name) << std::move(lines) << QByteArray(path) << expected;
    };

    row("no rule excludes nothing", {}, "a", false);
    row("a name matches at the top", {"core"}, "core", true);
    row("a name matches at any depth", {"core"}, "a/b/core", true);
    row("a name matches a folder", {"core"}, "a/core/", true);
    row("a name is not a prefix", {"core"}, "core2", false);
    row("a name is not a suffix", {"core"}, "score", false);
    row("case counts", {"core"}, "Core", false);
    row("a blank line matches nothing", {""}, "a", false);
    row("a line of spaces matches nothing", {"   "}, "a", false);
    row("a comment matches nothing", {"#core"}, "#core", false);
    row("a quoted hash is a name", {"\\#core"}, "#core", true);
    row("a hash inside is a name", {"a#b"}, "a#b", true);
    row("trailing spaces do not count", {"core   "}, "core", true);
    row("a quoted trailing space counts", {"core\\ "}, "core ", true);
    row("spaces after a quoted one do not count", {"core\\   "}, "core ", true);
    row("a quoted trailing space is required", {"core\\ "}, "core", false);
    row("leading spaces count", {" core"}, "core", false);
    row("spaces inside count", {"a b "}, "a b", true);
    row("a trailing tab counts", {"core\t"}, "core\t", true);
    row("a carriage return at the end does not count", {"core\r"}, "core", true);
    row("the end of the line does not count", {"core\r\n"}, "core", true);
    row("a quoted backslash before a space leaves the space unquoted", {"a\\\\ "}, "a\\", true);

    row("a later rule re-includes", {"*.log", "!keep.log"}, "keep.log", false);
    row("a later rule excludes again", {"*.log", "!keep.log", "keep*"}, "keep.log", true);
    row("re-inclusion leaves the others", {"*.log", "!keep.log"}, "other.log", true);
    row("a quoted exclamation mark is a name", {"\\!a"}, "!a", true);
    row("two exclamation marks re-include a name with one", {"!*", "*", "!!a"}, "!a", false);
    row("an exclamation mark alone is nothing", {"*", "!"}, "a", true);
    row("nothing is re-included below an excluded folder", {"a/", "!a/keep"}, "a/keep", true);
    row("content excluded by name can be re-included", {"a/*", "!a/keep"}, "a/keep", false);
    row("the manual's chain re-includes one folder's file", {"/*", "!/foo", "/foo/*", "!/foo/bar"},
        "foo/bar", false);
    row("the manual's chain excludes what stands beside", {"/*", "!/foo", "/foo/*", "!/foo/bar"},
        "foo/baz", true);

    row("a trailing slash matches a folder", {"foo/"}, "foo/", true);
    row("a trailing slash does not match a file", {"foo/"}, "foo", false);
    row("a trailing slash matches a folder at any depth", {"frotz/"}, "a/frotz/", true);
    row("a slash inside anchors", {"doc/frotz/"}, "doc/frotz/", true);
    row("a slash inside anchors: not deeper", {"doc/frotz/"}, "a/doc/frotz/", false);
    row("a leading slash anchors", {"/hello.*"}, "hello.c", true);
    row("a leading slash anchors: not deeper", {"/hello.*"}, "a/hello.c", false);
    row("without a slash it is not anchored", {"hello.*"}, "a/hello.c", true);
    row("a leading slash changes nothing where one is inside", {"/doc/frotz"}, "doc/frotz", true);
    row("a slash alone matches nothing", {"/"}, "a/", false);
    row("two slashes match nothing", {"a//b"}, "a/b", false);
    row("two leading slashes match nothing", {"//a"}, "a", false);
    row("what lies in an excluded folder is excluded", {"foo/"}, "foo/a/b", true);

    row("a star matches within a name", {"a*c"}, "abbbc", true);
    row("a star matches nothing as well", {"a*c"}, "ac", true);
    row("a star alone matches all names", {"*"}, ".hidden", true);
    row("an extension matches at any depth", {"*.[oa]"}, "d/x.o", true);
    row("an extension alone is a name too", {"*.o"}, ".o", true);
    row("a star excludes a folder, and so what is in it", {"foo/*"}, "foo/bar/hello.c", true);
    row("a star in the middle does not match a slash", {"a/*/c"}, "a/b/x/c", false);
    row("a star in the middle matches one folder", {"a/*/c"}, "a/b/c", true);
    row("a star in the middle needs a folder", {"a/*/c"}, "a/c", false);
    row("a star with a suffix does not match a slash", {"/*.c"}, "d/x.c", false);
    row("several stars", {"*a*b*c*"}, "xxaxxbxxcxx", true);
    row("several stars in the wrong order", {"*a*b*c*"}, "xxcxxbxxaxx", false);
    row("a star takes the last of several chances", {"*ab"}, "aaabab", true);
    row("a question mark matches one byte", {"a?c"}, "abc", true);
    row("a question mark needs a byte", {"a?c"}, "ac", false);
    row("a question mark does not match a slash", {"a?b"}, "a/b", false);
    row("an anchored question mark does not match a slash", {"/a?b"}, "a/b", false);

    row("two leading stars match at the top", {"**/foo"}, "foo", true);
    row("two leading stars match anywhere", {"**/foo"}, "a/b/foo", true);
    row("two leading stars match whole names", {"**/foo"}, "a/xfoo", false);
    row("two leading stars before a path", {"**/foo/bar"}, "x/y/foo/bar", true);
    row("two leading stars before a path match at the top", {"**/foo/bar"}, "foo/bar", true);
    row("two leading stars before a path: directly below only", {"**/foo/bar"}, "foo/x/bar", false);
    row("two trailing stars match all inside", {"abc/**"}, "abc/x/y", true);
    row("two trailing stars do not match the folder itself", {"abc/**"}, "abc/", false);
    row("two trailing stars are anchored", {"abc/**"}, "z/abc/x", false);
    row("two stars between slashes match no folder", {"a/**/b"}, "a/b", true);
    row("two stars between slashes match one folder", {"a/**/b"}, "a/x/b", true);
    row("two stars between slashes match many folders", {"a/**/b"}, "a/x/y/b", true);
    row("two stars between slashes match whole names", {"a/**/b"}, "a/xb", false);
    row("other two stars are one star", {"x/a**b"}, "x/a/b", false);
    row("other two stars match within a name", {"?**b"}, "axxb", true);
    row("three stars between slashes are two", {"a/***/b"}, "a/x/y/b", true);
    row("two stars twice", {"**/a/**/b"}, "x/a/y/a/z/b", true);
    row("two stars with a tail that comes late", {"**/a*c/d"}, "abc/x/aac/d", true);
    row("two stars alone match every name", {"**"}, "a/b", true);
    row("two stars and a slash match folders", {"**/"}, "a/b/", true);
    row("two stars and a slash match no file at the top", {"**/"}, "a", false);
    row("inside of folders by two stars and a slash", {"a/**/"}, "a/x/", true);
    row("two stars and a slash match no file", {"a/**/"}, "a/x", false);

    row("a class matches one of its bytes", {"[abc]"}, "b", true);
    row("a class matches no other", {"[abc]"}, "d", false);
    row("a range", {"[a-c]x"}, "bx", true);
    row("outside of a range", {"[a-c]x"}, "dx", false);
    row("a range the wrong way is empty", {"[c-a]"}, "b", false);
    row("a negated class", {"[!a-c]"}, "d", true);
    row("a negated class leaves its own out", {"[!a-c]"}, "b", false);
    row("a caret negates as well", {"[^a-c]"}, "d", true);
    row("a negated class does not match a slash", {"/a[!x]b"}, "a/b", false);
    row("a range over the slash does not match it", {"/a[--z]b"}, "a/b", false);
    row("a bracket first in a class is a byte", {"[]a]"}, "]", true);
    row("a bracket first in a negated class is a byte", {"[!]a]"}, "]", false);
    row("a dash first is a byte", {"[-a]"}, "-", true);
    row("a dash last is a byte", {"[a-]"}, "-", true);
    row("a dash after a range is a byte", {"[a-c-e]"}, "-", true);
    row("a range after a range does not go on", {"[a-c-e]"}, "d", false);
    row("a quoted byte in a class", {"[\\]]"}, "]", true);
    row("a quoted dash in a class is no range", {"[a\\-c]"}, "b", false);
    row("a quoted end of a range", {"[a-\\c]"}, "b", true);
    row("an exclamation mark later in a class is a byte", {"[a!]"}, "!", true);
    row("letters by name", {"x[[:alpha:]]"}, "xQ", true);
    row("letters by name leave digits out", {"x[[:alpha:]]"}, "x1", false);
    row("digits by name among others", {"[_[:digit:]]"}, "_", true);
    row("a negated named class", {"[![:space:]]"}, "a", true);
    row("upper case by name", {"[[:upper:]]"}, "a", false);
    row("hexadecimal by name", {"[[:xdigit:]]"}, "F", true);
    row("punctuation by name", {"[[:punct:]]"}, "~", true);
    row("named classes are ASCII", {"[[:alpha:]]"}, "\xe9", false);
    row("an unknown named class matches nothing", {"[[:letters:]]"}, "a", false);
    row("an unclosed class matches nothing", {"[abc"}, "a", false);
    row("an unclosed class is no name", {"[abc"}, "[abc", false);
    row("a half named class is a set of bytes", {"[[:a]"}, ":", true);
    row("a quoted bracket is a byte", {"\\[abc]"}, "[abc]", true);

    row("a quoted star is a byte", {"a\\*"}, "a*", true);
    row("a quoted star is no wildcard", {"a\\*"}, "ab", false);
    row("a quoted question mark", {"\\?"}, "?", true);
    row("a quoted letter is that letter", {"\\a\\b"}, "ab", true);
    row("a quoted backslash", {"a\\\\b"}, "a\\b", true);
    row("a backslash at the end matches nothing", {"a\\"}, "a\\", false);
    row("a backslash at the end is not ignored", {"a\\"}, "a", false);

    row("names are bytes", {"\xff*"}, "\xff\xfe", true);
    row("a question mark matches one byte, not one character", {"?"}, "\xc3\xa4", false);
    row("a range of bytes", {"[\x80-\xff]"}, "\xfe", true);
    row("a name with a newline", {"a\nb"}, "a\nb", true);
    row("the source itself is never excluded", {"*", "**", "/**"}, "", false);
}

void TestIgnore::excludes()
{
    QFETCH(Lines, lines);
    QFETCH(QByteArray, path);
    QFETCH(bool, expected);
    const bool isFolder = path.endsWith('/');
    path.chop(isFolder ? 1 : 0);
    QCOMPARE(excludedInTree(IgnoreRules(lines), path.toStdString(), isFolder), expected);
}

void TestIgnore::decidingLineNamesTheLastMatch()
{
    const IgnoreRules rules({"# logs", "*.log", "", "!keep.log", "build/", "[broken"});
    QCOMPARE(rules.decidingLine("a/x.log", false), 1);
    QCOMPARE(rules.decidingLine("keep.log", false), 3);
    QCOMPARE(rules.decidingLine("build", true), 4);
    QCOMPARE(rules.decidingLine("build", false), -1);
    QCOMPARE(rules.decidingLine("[broken", false), -1);
    QVERIFY(!rules.excludes("keep.log", false));
    QVERIFY(rules.excludes("a/x.log", false));
}

void TestIgnore::linesWithoutRuleLeaveNone()
{
    QVERIFY(IgnoreRules().isEmpty());
    QVERIFY(IgnoreRules({"", "   ", "# note", "!", "/", "a\\", "[z"}).isEmpty());
    QVERIFY(!IgnoreRules({"a"}).isEmpty());
}

void TestIgnore::pathologicalPatternsTakeNoTime_data()
{
    QTest::addColumn<QByteArray>("pattern");
    QTest::addColumn<QByteArray>("path");
    const QByteArray name(255, 'a');
    const QByteArray deep = QByteArray("a/").repeated(2000) + "a";
    QTest::newRow("many stars in a name") << QByteArray("a*").repeated(60) + "b" << name;
    QTest::newRow("many stars in a long path")
        << "/" + QByteArray("*a").repeated(60) + "*b" << QByteArray(4000, 'a');
    QTest::newRow("many spanning stars") << QByteArray("**/a/").repeated(60) + "b" << deep;
    QTest::newRow("spanning stars and stars")
        << QByteArray("**/a*a*/").repeated(40) + "b" << QByteArray("aaaaaaaa/").repeated(400) + "a";
    QTest::newRow("stars and classes") << QByteArray("*[a-z]?").repeated(60) + "[!a]" << name;
}

void TestIgnore::pathologicalPatternsTakeNoTime()
{
    QFETCH(QByteArray, pattern);
    QFETCH(QByteArray, path);
    const IgnoreRules rules({pattern.toStdString()});
    QVERIFY(!rules.isEmpty());
    QElapsedTimer timer;
    timer.start();
    QVERIFY(!rules.excludes(path.toStdString(), false));
    // A matcher that tries all ways needs longer than the universe has been there.
    QVERIFY2(timer.elapsed() < 1000, qPrintable(QString::number(timer.elapsed())));
}

void TestIgnore::anyBytesAreFine()
{
    QVERIFY(rc::check("any line against any path ends, and names itself when it decides",
                      [](const std::string &line, const std::string &path, bool isFolder) {
                          const IgnoreRules rules({line});
                          const int deciding = rules.decidingLine(path, isFolder);
                          RC_ASSERT(deciding == -1 || deciding == 0);
                          if (rules.excludes(path, isFolder)) {
                              RC_ASSERT(deciding == 0);
                              RC_ASSERT(!line.starts_with('!') && !line.starts_with('#'));
                          }
                      }));
}

void TestIgnore::aQuotedNameMatchesItselfOnly()
{
    const auto name = rc::gen::nonEmpty(rc::gen::container<std::string>(
        rc::gen::element('a', 'b', '*', '?', '[', ']', '\\', '!', '#', ' ', '-', '\xff')));
    QVERIFY(rc::check("every byte quoted: the rule is that name", [&] {
        const std::string meant = *name;
        const std::string other = *name;
        std::string quoted;
        for (const char byte : meant) {
            quoted += '\\';
            quoted += byte;
        }
        const IgnoreRules rules({quoted});
        RC_ASSERT(rules.excludes(meant, false));
        RC_ASSERT(rules.excludes("folder/" + meant, true));
        RC_ASSERT(rules.excludes(other, false) == (other == meant));
    }));
}

QTEST_APPLESS_MAIN(TestIgnore)
#include "test_ignore.moc"
