// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/path.h"

#include <QByteArray>
#include <QTest>

#include <algorithm>
#include <csignal>
#include <functional>
#include <rapidcheck.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace holdfast;

namespace
{

QByteArray raw(BytesView bytes)
{
    return QByteArray(bytes.data(), static_cast<qsizetype>(bytes.size()));
}

RelPath rel(BytesView bytes)
{
    return RelPath::parse(bytes).value();
}

AbsPath absolute(BytesView bytes)
{
    return AbsPath::parse(bytes).value();
}

Bytes joined(const std::vector<Bytes> &parts)
{
    Bytes path;
    for (const Bytes &part : parts) {
        path += (path.empty() ? "" : "/") + part;
    }
    return path;
}

/// Short names of few characters, so that paths often begin alike; '.', '/'s neighbours, bytes
/// above ASCII, hidden names.
rc::Gen<Bytes> anyPart()
{
    static const std::vector<Bytes> parts{"a", "b",  "aa", "a.",   ".a",   "...",  "a-",  "a0",
                                          " ", "\n", "ä",  "\xff", "\x01", "a\\b", "a b", "..a"};
    return rc::gen::elementOf(parts);
}

rc::Gen<std::vector<Bytes>> anyParts()
{
    return rc::gen::resize(6, rc::gen::container<std::vector<Bytes>>(anyPart()));
}

rc::Gen<RelPath> anyRel()
{
    return rc::gen::map(anyParts(), [](const std::vector<Bytes> &p) { return rel(joined(p)); });
}

/// Anything that may come from a catalog or a person: separators, dots and NULs in any order.
rc::Gen<Bytes> hostile()
{
    return rc::gen::container<Bytes>(
        rc::gen::elementOf(Bytes{'/', '/', '.', '.', 'a', '\0', '\n', '\xff'}));
}

std::vector<Bytes> split(const Bytes &bytes)
{
    std::vector<Bytes> parts(1);
    for (const char c : bytes) {
        if (c == '/') {
            parts.emplace_back();
        } else {
            parts.back() += c;
        }
    }
    return parts;
}

bool isPlainPart(const Bytes &part)
{
    return !part.empty() && part != "." && part != ".." && part.find('\0') == Bytes::npos;
}

/// Does `act` end the process by abort()?
bool aborts(const std::function<void()> &act)
{
    const pid_t child = ::fork();
    if (child == 0) {
        const rlimit none{0, 0};
        ::setrlimit(RLIMIT_CORE, &none);
        std::signal(SIGABRT, SIG_DFL);
        ::close(STDERR_FILENO);
        act();
        ::_exit(0);
    }
    int status = 0;
    return ::waitpid(child, &status, 0) == child && WIFSIGNALED(status) &&
           WTERMSIG(status) == SIGABRT;
}

}  // namespace

class TestPath : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void relativePaths_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<bool>("allowed");
        const auto row = [](const char *name, BytesView bytes, bool allowed) {
            QTest::newRow(name) << raw(bytes) << allowed;
        };
        row("the empty path is the folder itself", "", true);
        row("a name", "a", true);
        row("a path", "a/b/c", true);
        row("a hidden name", ".a", true);
        row("three dots are a name", "...", true);
        row("two dots at a name's start are a name", "..a/b", true);
        row("dots at a name's end are a name", "a../b.", true);
        row("bytes that are not UTF-8", "\xff\xfe/\x80", true);
        row("newlines and spaces", " \n/\t", true);
        row("a backslash is no separator", "..\\..\\a", true);
        row("an absolute path is refused", "/a", false);
        row("the root is refused", "/", false);
        row("a slash at the end is refused", "a/", false);
        row("an empty part is refused", "a//b", false);
        row("a dot is refused", ".", false);
        row("a dot in the middle is refused", "a/./b", false);
        row("a dot at the end is refused", "a/.", false);
        row("the parent is refused", "..", false);
        row("a way out is refused", "../a", false);
        row("a way out in the middle is refused", "a/../../b", false);
        row("a parent at the end is refused", "a/..", false);
        row("a NUL is refused", BytesView("a\0b", 3), false);
        row("a NUL alone is refused", BytesView("\0", 1), false);
        row("a NUL behind dots is refused", BytesView("..\0", 3), false);
    }

    void relativePaths()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(bool, allowed);
        const auto path = RelPath::parse(bytes.toStdString());
        QCOMPARE(path.ok(), allowed);
        if (allowed) {
            QCOMPARE(path->bytes(), bytes.toStdString());
        } else {
            QCOMPARE(static_cast<int>(path.error().code), static_cast<int>(ErrorCode::Invalid));
            QCOMPARE(path.error().path, bytes.toStdString());
            QVERIFY(!path.error().detail.empty());
        }
    }

    void hostileRelativePathsNeverPass()
    {
        QVERIFY(rc::check("exactly the paths of plain parts pass, unchanged", [] {
            const Bytes bytes = *hostile();
            const std::vector<Bytes> parts = split(bytes);
            const bool plain =
                bytes.empty() || std::all_of(parts.begin(), parts.end(), isPlainPart);
            const auto path = RelPath::parse(bytes);
            RC_ASSERT(path.ok() == plain);
            if (plain) {
                RC_ASSERT(path->bytes() == bytes);
            }
        }));
    }

    void names_data()
    {
        QTest::addColumn<QByteArray>("name");
        QTest::addColumn<bool>("valid");
        QTest::newRow("letters") << QByteArray("a") << true;
        QTest::newRow("three dots") << QByteArray("...") << true;
        QTest::newRow("bytes that are not UTF-8") << QByteArray("\xff") << true;
        QTest::newRow("a newline") << QByteArray("\n") << true;
        QTest::newRow("nothing") << QByteArray() << false;
        QTest::newRow("a dot") << QByteArray(".") << false;
        QTest::newRow("two dots") << QByteArray("..") << false;
        QTest::newRow("a slash") << QByteArray("a/b") << false;
        QTest::newRow("a NUL") << QByteArray("a\0", 2) << false;
    }

    void names()
    {
        QFETCH(QByteArray, name);
        QFETCH(bool, valid);
        QCOMPARE(RelPath::isValidName(name.toStdString()), valid);
    }

    void programmingErrorsEndTheProgram()
    {
        QVERIFY(!aborts([] { (void)RelPath::trusted("a/b"); }));
        QVERIFY(aborts([] { (void)RelPath::trusted("../a"); }));
        QVERIFY(aborts([] { (void)RelPath::trusted("/a"); }));
        QVERIFY(aborts([] { (void)RelPath::trusted("a/"); }));
        QVERIFY(aborts([] { (void)(rel("a") / ".."); }));
        QVERIFY(aborts([] { (void)(rel("a") / "b/c"); }));
        QVERIFY(aborts([] { (void)(absolute("/a") / ".."); }));
        QVERIFY(aborts([] { (void)(AbsPath() / "a"); }));
        QVERIFY(aborts([] { (void)(AbsPath() / rel("a")); }));
    }

    void partsOfARelativePath()
    {
        const RelPath path = rel("photos/2024/sea.jpg");
        QCOMPARE(path.parent().bytes(), Bytes("photos/2024"));
        QCOMPARE(raw(path.name()), QByteArray("sea.jpg"));
        QCOMPARE(raw(path.firstName()), QByteArray("photos"));
        QCOMPARE(path.parts().size(), std::size_t{3});
        QCOMPARE(raw(path.parts()[1]), QByteArray("2024"));

        const RelPath top = rel("a");
        QVERIFY(top.parent().isEmpty());
        QCOMPARE(raw(top.name()), QByteArray("a"));
        QCOMPARE(raw(top.firstName()), QByteArray("a"));

        const RelPath none;
        QVERIFY(none.isEmpty());
        QVERIFY(none.parent().isEmpty());
        QVERIFY(none.name().empty());
        QVERIFY(none.firstName().empty());
        QVERIFY(none.parts().empty());
    }

    void relativePathsJoinAndCameFromTheirParts()
    {
        QVERIFY(rc::check("parts, parent, name, first name and joins agree", [] {
            const std::vector<Bytes> parts = *anyParts();
            const RelPath path = rel(joined(parts));
            RelPath built;
            for (const Bytes &part : parts) {
                built = built / part;
            }
            RC_ASSERT(built == path);
            const std::vector<BytesView> seen = path.parts();
            RC_ASSERT(std::equal(seen.begin(), seen.end(), parts.begin(), parts.end()));
            if (!parts.empty()) {
                RC_ASSERT(path.parent() / path.name() == path);
                RC_ASSERT(path.firstName() == parts.front());
                RC_ASSERT(path.name() == parts.back());
            }
        }));
    }

    void withinGoesByParts_data()
    {
        QTest::addColumn<QByteArray>("path");
        QTest::addColumn<QByteArray>("folder");
        QTest::addColumn<bool>("within");
        const auto row = [](const char *name, const char *path, const char *folder, bool within) {
            QTest::newRow(name) << QByteArray(path) << QByteArray(folder) << within;
        };
        row("a path is within itself", "a/b", "a/b", true);
        row("a path is within its folder", "a/b", "a", true);
        row("everything is within the empty path", "a", "", true);
        row("the empty path is within itself", "", "", true);
        row("a folder is not within its content", "a", "a/b", false);
        row("the empty path is within nothing else", "", "a", false);
        row("a name that begins alike is another", "ab", "a", false);
        row("a name that begins alike and goes on below it", "ab/c", "a", false);
        row("a name that sorts between folder and content", "a-b/c", "a", false);
    }

    void withinGoesByParts()
    {
        QFETCH(QByteArray, path);
        QFETCH(QByteArray, folder);
        QFETCH(bool, within);
        QCOMPARE(rel(path.toStdString()).isWithin(rel(folder.toStdString())), within);
        const AbsPath base = absolute("/");
        QCOMPARE((base / rel(path.toStdString())).isWithin(base / rel(folder.toStdString())),
                 within);
    }

    void relativeToUndoesJoining()
    {
        QVERIFY(rc::check("within and relativeTo agree with joining and with parts", [] {
            const RelPath a = *anyRel();
            const RelPath b = *anyRel();
            RC_ASSERT((a / b).isWithin(a));
            RC_ASSERT((a / b).relativeTo(a) == b);
            RC_ASSERT(RelPath::parse((a / b).bytes()).ok());

            const auto all = a.parts();
            const auto start = b.parts();
            const bool within =
                start.size() <= all.size() && std::equal(start.begin(), start.end(), all.begin());
            RC_ASSERT(a.isWithin(b) == within);
            RC_ASSERT(a.relativeTo(b).has_value() == within);
            if (within) {
                RC_ASSERT(b / *a.relativeTo(b) == a);
            }

            const AbsPath root = absolute("/");
            const AbsPath home = absolute("/home/me");
            for (const AbsPath &base : {root, home}) {
                RC_ASSERT((base / a).relativeTo(base) == a);
                RC_ASSERT((base / a).isWithin(base / b) == within);
                RC_ASSERT(((base / a) / b).relativeTo(base) == a / b);
            }
        }));
    }

    void orderIsThatOfUnsignedBytes()
    {
        QVERIFY(rc::check("paths sort by their bytes, and a folder's content is one range", [] {
            const RelPath a = *anyRel();
            const RelPath b = *anyRel();
            const auto less = [](char x, char y) {
                return static_cast<unsigned char>(x) < static_cast<unsigned char>(y);
            };
            const Bytes &x = a.bytes();
            const Bytes &y = b.bytes();
            RC_ASSERT((a < b) ==
                      std::lexicographical_compare(x.begin(), x.end(), y.begin(), y.end(), less));
            RC_ASSERT((a == b) == (x == y));
            RC_ASSERT((a > b) == (b < a));
            if (!b.isEmpty() && a != b) {
                const bool inRange = x.compare(y + '/') >= 0 && x.compare(y + '0') < 0;
                RC_ASSERT(a.isWithin(b) == inRange);
            }
        }));
    }

    void knownOrder()
    {
        const std::vector<RelPath> sorted{rel(""),    rel("B"),   rel("a"),  rel("a-b"),
                                          rel("a/b"), rel("a/c"), rel("a0"), rel("ab"),
                                          rel("ä"),   rel("\xff")};
        QVERIFY(std::is_sorted(sorted.begin(), sorted.end()));
        QVERIFY(std::adjacent_find(sorted.begin(), sorted.end()) == sorted.end());
        QVERIFY(absolute("/a") < absolute("/\xff"));
    }

    void absolutePaths_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QByteArray>("expected");
        const auto row = [](const char *name, const char *bytes, const char *expected) {
            QTest::newRow(name) << QByteArray(bytes) << QByteArray(expected);
        };
        row("an absolute path stays", "/home/me", "/home/me");
        row("the root stays", "/", "/");
        row("many slashes at the start are one", "///a", "/a");
        row("slashes alone are the root", "//", "/");
        row("a slash at the end goes", "/a/", "/a");
        row("empty parts go", "/a//b", "/a/b");
        row("dots go", "/./a/./b/.", "/a/b");
        row("a parent goes with its folder", "/a/../b", "/b");
        row("a parent at the end", "/a/b/..", "/a");
        row("back to the root", "/a/..", "/");
        row("above the root is the root", "/../../a", "/a");
        row("names of dots stay", "/.../..a/b.", "/.../..a/b.");
        row("a relative path stands in the base", "x/y", "/base/dir/x/y");
        row("a dot is the base", ".", "/base/dir");
        row("a parent is the base's", "..", "/base");
        row("a way out of the base", "../../../../x", "/x");
        row("bytes that are not UTF-8 stay", "\xff\n", "/base/dir/\xff\n");
        row("a tilde is a name", "~/a", "/base/dir/~/a");
    }

    void absolutePaths()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QByteArray, expected);
        const auto path = AbsPath::parse(bytes.toStdString(), absolute("/base/dir"));
        QVERIFY(path.ok());
        QCOMPARE(raw(path->bytes()), expected);
    }

    void absolutePathsAreRefused()
    {
        QVERIFY(!AbsPath::parse("").ok());
        QVERIFY(!AbsPath::parse("", absolute("/a")).ok());
        QVERIFY(!AbsPath::parse("a").ok());
        QVERIFY(!AbsPath::parse(".").ok());
        QVERIFY(!AbsPath::parse(BytesView("/a\0b", 4)).ok());
        QVERIFY(!AbsPath::parse(BytesView("\0", 1), absolute("/a")).ok());
        const auto refused = AbsPath::parse("a");
        QCOMPARE(static_cast<int>(refused.error().code), static_cast<int>(ErrorCode::Invalid));
        QCOMPARE(AbsPath::parse("a", absolute("/"))->bytes(), Bytes("/a"));
    }

    void hostileAbsolutePathsAreNormalised()
    {
        QVERIFY(rc::check("as a stack of parts would be", [] {
            const Bytes bytes = "/" + *hostile();
            const auto path = AbsPath::parse(bytes);
            RC_ASSERT(path.ok() == (bytes.find('\0') == Bytes::npos));
            if (path.ok()) {
                std::vector<Bytes> stack;
                for (const Bytes &part : split(bytes)) {
                    if (part == "..") {
                        stack.resize(stack.empty() ? 0 : stack.size() - 1);
                    } else if (!part.empty() && part != ".") {
                        stack.push_back(part);
                    }
                }
                RC_ASSERT(path->bytes() == "/" + joined(stack));
                RC_ASSERT(*AbsPath::parse(path->bytes()) == *path);
                RC_ASSERT(path->relativeTo(absolute("/"))->bytes() == joined(stack));
            }
        }));
    }

    void partsOfAnAbsolutePath()
    {
        QCOMPARE(absolute("/a/b").parent().bytes(), Bytes("/a"));
        QCOMPARE(absolute("/a").parent().bytes(), Bytes("/"));
        QCOMPARE(absolute("/").parent().bytes(), Bytes("/"));
        QVERIFY(AbsPath().parent().isEmpty());
        QCOMPARE(raw(absolute("/a/b").name()), QByteArray("b"));
        QVERIFY(absolute("/").name().empty());
        QVERIFY(AbsPath().name().empty());
        QCOMPARE((absolute("/") / "a").bytes(), Bytes("/a"));
        QCOMPARE((absolute("/a") / "b").bytes(), Bytes("/a/b"));
        QCOMPARE((absolute("/") / rel("a/b")).bytes(), Bytes("/a/b"));
        QCOMPARE((absolute("/a") / RelPath()).bytes(), Bytes("/a"));
    }

    void noPathIsWithinNothing()
    {
        QVERIFY(!absolute("/a").isWithin(AbsPath()));
        QVERIFY(!absolute("/a").relativeTo(AbsPath()).has_value());
        QVERIFY(!AbsPath().isWithin(absolute("/")));
        QVERIFY(absolute("/a").isWithin(absolute("/")));
        QVERIFY(absolute("/").isWithin(absolute("/")));
    }

    void pathsAreShownEscaped()
    {
        QCOMPARE(rel("a\n/\xff").toDisplay(), std::string("a\\n/\\xff"));
        QCOMPARE(absolute("/a\x1b").toDisplay(), std::string("/a\\x1b"));
        QCOMPARE(rel("ä/b").toDisplay(), std::string("ä/b"));
    }
};

QTEST_APPLESS_MAIN(TestPath)
#include "test_path.moc"
