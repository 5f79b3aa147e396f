// SPDX-License-Identifier: GPL-3.0-or-later
#include "scan/ignore.h"
#include "support/temp_folder.h"

#include <QProcess>
#include <QProcessEnvironment>
#include <QTest>

#include <algorithm>
#include <map>
#include <random>
#include <set>

using namespace holdfast;
using holdfast::test::TempFolder;

namespace
{

using Lines = std::vector<std::string>;

/// Numbers that are the same on every machine: the distributions of <random> are not.
class Dice
{
public:
    explicit Dice(std::uint32_t seed) : engine_(seed) {}
    std::size_t below(std::size_t limit) { return engine_() % limit; }
    bool oneIn(std::size_t chances) { return below(chances) == 0; }
    template <class T>
    const T &pick(const std::vector<T> &choices)
    {
        return choices[below(choices.size())];
    }

private:
    std::mt19937 engine_;
};

/// A folder with names that are likely to be hit, and git's opinion of them.
class GitTree
{
public:
    GitTree()
    {
        run({QStringLiteral("init"), QStringLiteral("-q")}, {});
        // All that a rule is tried on: true for a folder.
        const std::vector<Bytes> names{"a", "b", "ab", "ba", "aab", "a.b", "b.a"};
        for (const Bytes &first : names) {
            const bool holds = first.size() < 3;
            add(first, holds);
            for (const Bytes &second : holds ? names : std::vector<Bytes>{}) {
                const bool holdsToo = second.size() < 3;
                add(first + '/' + second, holdsToo);
                for (const Bytes &third : holdsToo ? names : std::vector<Bytes>{}) {
                    add(first + '/' + second + '/' + third, false);
                }
            }
        }
        for (const char *odd :
             {"*",   "?",    "[a]",    "[ab",     "]",        "-",        "a-b", "a b",
              "a ",  " a",   "#a",     "!a",      "\\",       "a\\",      "A",   "1",
              "_",   "~",    "a\nb",   "a\tb",    "\xc3\xa4", "\xff\xfe", "**",  ".a",
              "a/*", "a/!a", "a/a /b", "b/[a]/a", "ab/\xff"}) {
            const Bytes path = odd;
            add(path, path == "a/a " || path == "b/[a]");
        }
    }

    [[nodiscard]] const std::map<Bytes, bool> &paths() const { return paths_; }

    /// The line (from 0) that decides on each path, its folders' included, or -1: as git has it.
    [[nodiscard]] std::map<Bytes, int> decidingLines(const Lines &lines) const
    {
        Bytes rules;
        for (const std::string &line : lines) {
            rules += line + '\n';
        }
        folder_.write(".git/info/exclude", rules);
        QByteArray input;
        for (const auto &[path, isFolder] : paths_) {
            input.append(path.data(), static_cast<qsizetype>(path.size()));
            input.append('\0');
        }
        const QByteArray output =
            run({QStringLiteral("check-ignore"), QStringLiteral("--no-index"), QStringLiteral("-v"),
                 QStringLiteral("-n"), QStringLiteral("-z"), QStringLiteral("--stdin")},
                input);
        // Four fields each: file, line, pattern, path.
        const QList<QByteArray> fields = output.split('\0');
        std::map<Bytes, int> result;
        for (qsizetype at = 0; at + 3 < fields.size(); at += 4) {
            const QByteArray &line = fields[at + 1];
            result[fields[at + 3].toStdString()] = line.isEmpty() ? -1 : line.toInt() - 1;
        }
        return result;
    }

private:
    void add(const Bytes &path, bool isFolder)
    {
        if (const std::size_t slash = path.rfind('/');
            slash != Bytes::npos && !paths_.contains(path.substr(0, slash))) {
            add(path.substr(0, slash), true);
        }
        if (isFolder) {
            folder_.makeFolder(path);
        } else {
            folder_.write(path, "content");
        }
        paths_[path] = isFolder;
    }

    QByteArray run(const QStringList &arguments, const QByteArray &input) const
    {
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        for (const QString &name : environment.keys()) {
            if (name.startsWith(QStringLiteral("GIT_"))) {
                environment.remove(name);
            }
        }
        // Nobody's own ignore file has a say here.
        const QString here = QString::fromStdString(folder_.path().bytes());
        environment.insert(QStringLiteral("HOME"), here + QStringLiteral("/.git"));
        environment.insert(QStringLiteral("XDG_CONFIG_HOME"), here + QStringLiteral("/.git"));
        environment.insert(QStringLiteral("GIT_CONFIG_NOSYSTEM"), QStringLiteral("1"));
        QProcess git;
        git.setProcessEnvironment(environment);
        git.setWorkingDirectory(here);
        git.start(QStringLiteral("git"), arguments);
        if (!git.waitForStarted()) {
            qFatal("git is needed for this test and can't be started");
        }
        git.write(input);
        git.closeWriteChannel();
        // check-ignore answers 1 when it found nothing.
        if (!git.waitForFinished() || git.exitStatus() != QProcess::NormalExit ||
            git.exitCode() > 1) {
            qFatal("git failed: %s", git.readAllStandardError().constData());
        }
        return git.readAllStandardOutput();
    }

    TempFolder folder_;
    std::map<Bytes, bool> paths_;
};

// The scanner's way through the tree: an excluded folder decides for all that is in it.
int decidingLineInTree(const IgnoreRules &rules, BytesView path, bool isFolder)
{
    for (std::size_t slash = path.find('/'); slash != BytesView::npos;
         slash = path.find('/', slash + 1)) {
        if (rules.excludes(path.substr(0, slash), true)) {
            return rules.decidingLine(path.substr(0, slash), true);
        }
    }
    return rules.decidingLine(path, isFolder);
}

/// A rule that is likely to hit something; every construct of gitignore(5) comes up.
std::string randomRule(Dice &dice)
{
    static const std::vector<std::string> kPieces{"a",
                                                  "b",
                                                  "a",
                                                  "b",
                                                  "ab",
                                                  "*",
                                                  "*",
                                                  "?",
                                                  "**",
                                                  "**",
                                                  "/",
                                                  "/",
                                                  "/",
                                                  "/**/",
                                                  "**/",
                                                  "/**",
                                                  "[ab]",
                                                  "[!a]",
                                                  "[^b]",
                                                  "[a-b]",
                                                  "[!-~]",
                                                  "[]a]",
                                                  "[!]a]",
                                                  "[a-]",
                                                  "[-b]",
                                                  "[a-a-b]",
                                                  "[b-a]",
                                                  "[[:alpha:]]",
                                                  "[[:space:]]",
                                                  "[^[:alnum:]]",
                                                  "[[:x:]]",
                                                  "[[:a]",
                                                  "[a",
                                                  "[",
                                                  "[\\]]",
                                                  "[a-\\b]",
                                                  "[\\a-b]",
                                                  "]",
                                                  "-",
                                                  "\\*",
                                                  "\\?",
                                                  "\\[",
                                                  "\\\\",
                                                  "\\a",
                                                  "\\/",
                                                  "\\ ",
                                                  " ",
                                                  ".",
                                                  ".",
                                                  "#",
                                                  "!",
                                                  "***",
                                                  "[[:punct:][:digit:]_]",
                                                  "\xc3\xa4",
                                                  "\xff",
                                                  "[\x80-\xff]",
                                                  "A",
                                                  "[a/]",
                                                  "a\nb"};
    std::string rule = dice.oneIn(5) ? "!" : "";
    const std::size_t pieces = 1 + dice.below(6);
    for (std::size_t count = 0; count < pieces; ++count) {
        rule += dice.pick(kPieces);
    }
    rule += dice.oneIn(6) ? "/" : "";
    rule += dice.oneIn(12) ? "  " : "";
    rule += dice.oneIn(20) ? "\\" : "";
    rule += dice.oneIn(20) ? "\r" : "";
    // A rule of git's file is one line.
    std::replace(rule.begin(), rule.end(), '\n', '\t');
    return rule;
}

constexpr std::uint32_t kFirstOfMany = 1001;
constexpr std::uint32_t kManyRules = 150;

Lines manyRules(std::uint32_t seed)
{
    Dice dice(seed);
    Lines lines;
    for (std::size_t count = 10 + dice.below(10); count > 0; --count) {
        lines.push_back(randomRule(dice));
    }
    return lines;
}

}  // namespace

class TestIgnoreGit : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void oneRuleDecidesAsInGit_data();
    void oneRuleDecidesAsInGit();
    void manyRulesDecideAsInGit_data();
    void manyRulesDecideAsInGit();
    void theRandomRulesAreWorthComparing();

private:
    void compare(const Lines &lines) const;

    GitTree tree_;
};

void TestIgnoreGit::compare(const Lines &lines) const
{
    const IgnoreRules rules(lines);
    const std::map<Bytes, int> expected = tree_.decidingLines(lines);
    QCOMPARE(expected.size(), tree_.paths().size());
    for (const auto &[path, isFolder] : tree_.paths()) {
        const int ours = decidingLineInTree(rules, path, isFolder);
        const int theirs = expected.at(path);
        if (ours != theirs) {
            std::string shown;
            for (const std::string &line : lines) {
                shown += "  " + displayName(line) + '\n';
            }
            QFAIL(qPrintable(QStringLiteral("%1: line %2 decides here, line %3 in git, of\n%4")
                                 .arg(QString::fromStdString(displayName(path)))
                                 .arg(ours)
                                 .arg(theirs)
                                 .arg(QString::fromStdString(shown))));
        }
    }
}

void TestIgnoreGit::oneRuleDecidesAsInGit_data()
{
    QTest::addColumn<std::uint32_t>("seed");
    for (std::uint32_t seed = 1; seed <= 300; ++seed) {
        QTest::addRow("one random rule, seed %u", seed) << seed;
    }
}

void TestIgnoreGit::oneRuleDecidesAsInGit()
{
    QFETCH(std::uint32_t, seed);
    Dice dice(seed);
    compare({randomRule(dice)});
}

void TestIgnoreGit::manyRulesDecideAsInGit_data()
{
    QTest::addColumn<std::uint32_t>("seed");
    for (std::uint32_t seed = kFirstOfMany; seed < kFirstOfMany + kManyRules; ++seed) {
        QTest::addRow("random rules over one another, seed %u", seed) << seed;
    }
}

void TestIgnoreGit::manyRulesDecideAsInGit()
{
    QFETCH(std::uint32_t, seed);
    compare(manyRules(seed));
}

// Rules that hit nothing, or everything at once, would compare nothing.
void TestIgnoreGit::theRandomRulesAreWorthComparing()
{
    std::size_t telling = 0;
    std::set<int> lines;
    for (std::uint32_t seed = kFirstOfMany; seed < kFirstOfMany + kManyRules; ++seed) {
        const IgnoreRules rules(manyRules(seed));
        std::set<int> decided;
        for (const auto &[path, isFolder] : tree_.paths()) {
            decided.insert(decidingLineInTree(rules, path, isFolder));
        }
        telling += decided.size() >= 3 ? 1 : 0;
        lines.merge(decided);
    }
    QVERIFY2(telling >= kManyRules / 2, qPrintable(QString::number(telling)));
    QVERIFY(lines.size() >= 15);
}

QTEST_APPLESS_MAIN(TestIgnoreGit)
#include "test_ignore_git.moc"
