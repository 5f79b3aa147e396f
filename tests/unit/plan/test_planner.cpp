// SPDX-License-Identifier: GPL-3.0-or-later
// The decisions of contract §4, one situation a row.
#include "backup_model.h"

#include <QTest>

using namespace holdfast;
using namespace holdfast::test;

namespace
{

using Names = std::vector<Name>;

/// `duplicate (same content live) b → _duplicates/b`, a line for each action; of a move both paths.
std::string lineOf(const Action &action)
{
    const auto nameOf = [](SourceId source, const RelPath &file) {
        return (source == kWork ? "work:" : "") + file.bytes();
    };
    std::string line = kindAndReason(action) + ' ';
    if (action.kind == ActionKind::Moved) {
        line += nameOf(action.known->source, action.known->path) + " > ";
    }
    return line + nameOf(action.source, action.path) + " → " + action.target.bytes() + '\n';
}

std::string linesOf(const RunPlan &plan)
{
    std::string lines;
    for (const std::vector<Action> *actions :
         {&plan.actions, &plan.last.moves, &plan.last.promotions, &plan.last.deletions}) {
        for (const Action &action : *actions) {
            lines += lineOf(action);
        }
    }
    for (const KnownFile &row : plan.last.reclassified) {
        lines += "current now " + row.path.bytes() + '\n';
    }
    return lines;
}

Name link(const Bytes &path, char target, std::uint64_t inode = 0)
{
    Name name = file(path, target, inode);
    name.type = EntryType::Symlink;
    return name;
}

Name atWork(Name name)
{
    name.source = kWork;
    return name;
}

Name withMode(Name name, std::uint32_t mode)
{
    name.mode = mode;
    return name;
}

Name touched(Name name)
{
    name.mtime += 5;
    return name;
}

}  // namespace

Q_DECLARE_METATYPE(Names)
Q_DECLARE_METATYPE(DuplicatesMode)

class TestPlanner : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void contents_data();
    void contents();
    void moves_data();
    void moves();
    void promotions_data();
    void promotions();
    void linksAndTypes_data();
    void linksAndTypes();

private:
    static void addColumns();
    static void row(const char *name, const Names &known, const Names &tree, const char *expected,
                    DuplicatesMode mode = DuplicatesMode::Separate);
    static void check();
};

void TestPlanner::addColumns()
{
    QTest::addColumn<Names>("known");
    QTest::addColumn<Names>("tree");
    QTest::addColumn<QString>("expected");
    QTest::addColumn<DuplicatesMode>("mode");
}

void TestPlanner::row(const char *name, const Names &known, const Names &tree, const char *expected,
                      DuplicatesMode mode)
{
    QTest::newRow(name) << known << tree << QString::fromUtf8(expected) << mode;
}

void TestPlanner::check()
{
    QFETCH(Names, known);
    QFETCH(Names, tree);
    QFETCH(QString, expected);
    QFETCH(DuplicatesMode, mode);
    for (const std::size_t batchSize : {std::size_t{1000}, std::size_t{1}}) {
        for (const int way : {0, 1, 2}) {
            BackupModel backup;
            backup.begin(known, mode);
            RunOptions options;
            options.duplicates = mode;
            options.batchSizes = {batchSize};
            options.dryRun = way == 1;
            options.planAhead = way == 2;
            const RunPlan plan = backup.run(tree, options);
            QCOMPARE(QString::fromStdString(linesOf(plan)), expected);
            if (!options.dryRun) {
                backup.checkAgainst(tree);
                backup.checkCurrentCopies(true);
                QCOMPARE(QString::fromStdString(backup.problems()), QString());
            }
        }
    }
}

void TestPlanner::contents_data()
{
    addColumns();
    row("nothing there, nothing done", {}, {}, "");
    row("a new file is backed up", {}, {file("a", 'A')}, "backup (new content) a → a\n");
    row("an unchanged file is skipped", {file("a", 'A')}, {file("a", 'A')},
        "skip (unchanged) a → a\n");
    row("a duplicate that did not change is skipped where it stands",
        {file("a", 'A'), duplicate("b", 'A')}, {file("a", 'A'), file("b", 'A')},
        "skip (unchanged) a → a\nskip (unchanged) b → _duplicates/b\n");
    row("another mode is metadata", {file("a", 'A')}, {withMode(file("a", 'A'), 0600)},
        "metadata (properties differ) a → a\n");
    row("another mtime with the same content is metadata", {file("a", 'A')},
        {touched(file("a", 'A'))}, "metadata (properties differ) a → a\n");
    row("other content is modified", {file("a", 'A')}, {file("a", 'B')},
        "modified (content changed) a → a\n");
    row("a new file with known content is a duplicate", {file("b", 'A')},
        {file("a", 'A'), file("b", 'A')},
        "duplicate (same content live) a → _duplicates/a\nskip (unchanged) b → b\n");
    row("also of a file in another source", {file("a", 'A')},
        {file("a", 'A'), atWork(file("b", 'A'))},
        "skip (unchanged) a → a\nduplicate (same content live) work:b → _duplicates/work/b\n");
    row("also of a new file of the same run", {}, {file("a", 'A'), file("b", 'A')},
        "backup (new content) a → a\nduplicate (same content live) b → _duplicates/b\n");
    row("in place it stands in its own place", {}, {file("a", 'A'), file("b", 'A')},
        "backup (new content) a → a\nduplicate (same content live) b → b\n",
        DuplicatesMode::InPlace);
    row("modified into what another file holds is a duplicate", {file("a", 'A'), file("b", 'B')},
        {file("a", 'B'), file("b", 'B')},
        "duplicate (same content live) a → _duplicates/a\nskip (unchanged) b → b\n");
    row("a duplicate modified to content of its own goes to its place",
        {file("a", 'A'), duplicate("b", 'A')}, {file("a", 'A'), file("b", 'B')},
        "skip (unchanged) a → a\nmodified (content changed) b → b\n");
    row("a duplicate modified to another duplicate stays in its area",
        {file("a", 'A'), duplicate("b", 'A'), file("c", 'C')},
        {file("a", 'A'), file("b", 'C'), file("c", 'C')},
        "skip (unchanged) a → a\nduplicate (same content live) b → _duplicates/b\n"
        "skip (unchanged) c → c\n");
    row("content that an earlier file lost is no longer there", {file("a", 'A'), file("b", 'B')},
        {file("a", 'C'), file("b", 'A')},
        "modified (content changed) a → a\nmodified (content changed) b → b\n");
    row("swapped contents", {file("a", 'A'), file("b", 'B')}, {file("a", 'B'), file("b", 'A')},
        "duplicate (same content live) a → _duplicates/a\nmodified (content changed) b → b\n"
        "promoted (original gone) a → a\n");
    row("empty files are no duplicates", {file("a", ' ')}, {file("a", ' '), file("b", ' ')},
        "skip (unchanged) a → a\nbackup (new content) b → b\n");
    row("files that become empty are no duplicates", {file("a", ' '), file("b", 'B')},
        {file("a", ' '), file("b", ' ')},
        "skip (unchanged) a → a\nmodified (content changed) b → b\n");
    row("reserved names step aside", {}, {file("versions", 'A'), file("_duplicates/x", 'A')},
        "backup (new content) _duplicates/x → _duplicates~1/x\n"
        "duplicate (same content live) versions → _duplicates/versions~1\n");
    row("sources come in config order", {}, {atWork(file("a", 'A')), file("z", 'A')},
        "backup (new content) z → z\n"
        "duplicate (same content live) work:a → _duplicates/work/a\n");
}

void TestPlanner::contents()
{
    check();
}

void TestPlanner::moves_data()
{
    addColumns();
    row("a file that is gone is deleted", {file("a/b", 'A')}, {},
        "deleted (path gone) a/b → _deleted/a/b\n");
    row("the same inode and content elsewhere is a move", {file("a", 'A', 5)}, {file("b", 'A', 5)},
        "moved (same inode) a > b → b\n");
    row("without the inode the only candidate has moved", {file("a", 'A', 5)}, {file("b", 'A', 6)},
        "moved (only vanished) a > b → b\n");
    row("also from one source to another", {file("a", 'A', 5)}, {atWork(file("b", 'A', 6))},
        "moved (only vanished) a > work:b → work/b\n");
    row("the same inode with other content is another file", {file("a", 'A', 5)},
        {file("b", 'B', 5)}, "backup (new content) b → b\ndeleted (path gone) a → _deleted/a\n");
    row("of two candidates without the inode none has moved",
        {file("a", 'A', 5), duplicate("b", 'A', 6)}, {file("c", 'A', 7)},
        "backup (new content) c → c\ndeleted (path gone) a → _deleted/a\n"
        "deleted (path gone) b → _deleted/b\n");
    row("of two candidates the one with the inode has moved",
        {file("a", 'A', 5), duplicate("b", 'A', 6)}, {file("c", 'A', 6)},
        "moved (same inode) b > c → _duplicates/c\npromoted (original gone) c → c\n"
        "deleted (path gone) a → _deleted/a\n");
    row("an inode that was given to another file is no move",
        {file("a", 'A', 5), duplicate("b", 'A', 6)}, {touched(file("c", 'A', 6))},
        "backup (new content) c → c\ndeleted (path gone) a → _deleted/a\n"
        "deleted (path gone) b → _deleted/b\n");
    row("when one of two has its move the other is the only candidate",
        {file("a", 'A', 5), duplicate("b", 'A', 6)}, {file("c", 'A', 5), file("d", 'A', 9)},
        "moved (same inode) a > c → c\nmoved (only vanished) b > d → _duplicates/d\n");
    row("a copy beside a move is a duplicate", {file("a", 'A', 5)},
        {file("b", 'A', 5), file("c", 'A', 6)},
        "duplicate (same content live) c → _duplicates/c\nmoved (same inode) a > b → b\n");
    row("a copy before the move takes it, the renamed file is a duplicate", {file("z", 'A', 5)},
        {file("b", 'A', 6), file("c", 'A', 5)},
        "duplicate (same content live) c → _duplicates/c\nmoved (only vanished) z > b → b\n");
    row("a move of what a new file took over meanwhile becomes its duplicate",
        {file("x", 'A', 5), duplicate("y", 'A', 6)}, {file("b", 'A', 7), file("c", 'A', 5)},
        "backup (new content) b → b\nmoved (same inode) x > c → _duplicates/c\n"
        "deleted (path gone) y → _deleted/y\n");
    row("in place such a move stays in its place", {file("x", 'A', 5), duplicate("y", 'A', 6)},
        {file("b", 'A', 7), file("c", 'A', 5)},
        "backup (new content) b → b\nmoved (same inode) x > c → c\n"
        "deleted (path gone) y → _deleted/y\n",
        DuplicatesMode::InPlace);
    row("a moved duplicate stays a duplicate", {file("a", 'A', 5), duplicate("b", 'A', 6)},
        {file("a", 'A', 5), file("c", 'A', 6)},
        "skip (unchanged) a → a\nmoved (same inode) b > c → _duplicates/c\n");
    row("copy and delete: the copy has moved", {file("a", 'A', 5)}, {file("d/a", 'A', 9)},
        "moved (only vanished) a > d/a → d/a\n");
    row("a chain of renames over known names", {file("a", 'A', 5), file("b", 'B', 6)},
        {file("b", 'A', 5), file("c", 'B', 6)},
        "modified (content changed) b → b\nbackup (new content) c → c\n"
        "deleted (path gone) a → _deleted/a\n");
    row("a file that moved and has another mode is a move", {file("a", 'A', 5)},
        {withMode(file("b", 'A', 5), 0600)}, "moved (same inode) a > b → b\n");
    row("content of a vanished file is not live: a known file that gets it is modified",
        {file("a", 'A', 5), file("b", 'B', 6)}, {file("b", 'A', 7)},
        "modified (content changed) b → b\ndeleted (path gone) a → _deleted/a\n");
    row("an empty file moves by its inode", {file("a", ' ', 5)}, {file("b", ' ', 5)},
        "moved (same inode) a > b → b\n");
    row("another empty file has not moved", {file("a", ' ', 5)}, {file("b", ' ', 6)},
        "backup (new content) b → b\ndeleted (path gone) a → _deleted/a\n");
    row("inode 0 is known of none", {file("a", ' ', 0)}, {file("b", ' ', 0)},
        "backup (new content) b → b\ndeleted (path gone) a → _deleted/a\n");
    row("moves come in order of their new paths", {file("a", 'A', 5), file("b", 'B', 6)},
        {atWork(file("c", 'A', 5)), file("z", 'B', 6)},
        "moved (same inode) b > z → z\nmoved (same inode) a > work:c → work/c\n");
}

void TestPlanner::moves()
{
    check();
}

void TestPlanner::promotions_data()
{
    addColumns();
    row("the first duplicate of a deleted file is promoted",
        {file("a", 'A'), duplicate("b", 'A'), duplicate("c", 'A')},
        {file("b", 'A'), file("c", 'A')},
        "skip (unchanged) b → _duplicates/b\nskip (unchanged) c → _duplicates/c\n"
        "promoted (original gone) b → b\ndeleted (path gone) a → _deleted/a\n");
    row("the first is so by source, then path",
        {atWork(file("a", 'A')), atWork(duplicate("b", 'A')), duplicate("z", 'A')},
        {atWork(file("b", 'A')), file("z", 'A')},
        "skip (unchanged) z → _duplicates/z\nskip (unchanged) work:b → _duplicates/work/b\n"
        "promoted (original gone) z → z\ndeleted (path gone) work:a → _deleted/work/a\n");
    row("promotions come in order of their paths",
        {file("a", 'A'), file("b", 'B'), duplicate("y", 'B'), duplicate("z", 'A')},
        {file("y", 'B'), file("z", 'A')},
        "skip (unchanged) y → _duplicates/y\nskip (unchanged) z → _duplicates/z\n"
        "promoted (original gone) y → y\npromoted (original gone) z → z\n"
        "deleted (path gone) a → _deleted/a\ndeleted (path gone) b → _deleted/b\n");
    row("also when the file changed", {file("a", 'A'), duplicate("b", 'A')},
        {file("a", 'B'), file("b", 'A')},
        "modified (content changed) a → a\nskip (unchanged) b → _duplicates/b\n"
        "promoted (original gone) b → b\n");
    row("not when only a duplicate goes", {file("a", 'A'), duplicate("b", 'A')}, {file("a", 'A')},
        "skip (unchanged) a → a\ndeleted (path gone) b → _deleted/b\n");
    row("not when the file moved", {file("a", 'A', 5), duplicate("b", 'A', 6)},
        {file("b", 'A', 6), file("c", 'A', 5)},
        "skip (unchanged) b → _duplicates/b\nmoved (same inode) a > c → c\n");
    row("a new duplicate of this run is promoted when the file changes after it", {file("b", 'A')},
        {file("a", 'A'), file("b", 'B')},
        "duplicate (same content live) a → _duplicates/a\nmodified (content changed) b → b\n"
        "promoted (original gone) a → a\n");
    row("a duplicate that moved is promoted after its move",
        {file("a", 'A', 5), duplicate("b", 'A', 6)}, {file("a", 'B', 5), file("z", 'A', 6)},
        "modified (content changed) a → a\nmoved (same inode) b > z → _duplicates/z\n"
        "promoted (original gone) z → z\n");
    row("in place the row changes, and nothing is moved", {file("a", 'A'), duplicate("b", 'A')},
        {file("b", 'A')},
        "skip (unchanged) b → b\ndeleted (path gone) a → _deleted/a\ncurrent now b\n",
        DuplicatesMode::InPlace);
    row("in place a move says it itself", {file("a", 'A', 5), duplicate("b", 'A', 6)},
        {file("a", 'B', 5), file("z", 'A', 6)},
        "modified (content changed) a → a\nmoved (same inode) b > z → z\n",
        DuplicatesMode::InPlace);
}

void TestPlanner::promotions()
{
    check();
}

void TestPlanner::linksAndTypes_data()
{
    addColumns();
    row("a new symlink is backed up", {}, {link("a", 'x')}, "backup (new content) a → a\n");
    row("symlinks to one target are no duplicates", {link("a", 'x')},
        {link("a", 'x'), link("b", 'x')}, "skip (unchanged) a → a\nbackup (new content) b → b\n");
    row("a symlink to another target is modified", {link("a", 'x')}, {link("a", 'y')},
        "modified (content changed) a → a\n");
    row("a symlink with another time is metadata", {link("a", 'x')}, {touched(link("a", 'x'))},
        "metadata (properties differ) a → a\n");
    row("a symlink moves by its inode", {link("a", 'x', 5)}, {link("b", 'x', 5)},
        "moved (same inode) a > b → b\n");
    row("another symlink with the same target has not moved", {link("a", 'x', 5)},
        {link("b", 'x', 6)}, "backup (new content) b → b\ndeleted (path gone) a → _deleted/a\n");
    row("a file that holds what a symlink points to is no duplicate", {link("a", 'x')},
        {link("a", 'x'), file("b", 'x')}, "skip (unchanged) a → a\nbackup (new content) b → b\n");
    row("a file never moved from a symlink", {link("a", 'x', 5)}, {file("b", 'x', 5)},
        "backup (new content) b → b\ndeleted (path gone) a → _deleted/a\n");
    row("a symlink never moved from a file", {file("a", 'x', 5)}, {link("b", 'x', 5)},
        "backup (new content) b → b\ndeleted (path gone) a → _deleted/a\n");
    row("a second name of one file is a duplicate", {}, {file("a", 'A', 5), file("b", 'A', 5)},
        "backup (new content) a → a\nduplicate (hard link) b → _duplicates/b\n");
    row("in place as well", {}, {file("a", 'A', 5), file("b", 'A', 5)},
        "backup (new content) a → a\nduplicate (hard link) b → b\n", DuplicatesMode::InPlace);
    row("a second name of an empty file is none", {}, {file("a", ' ', 5), file("b", ' ', 5)},
        "backup (new content) a → a\nbackup (hard link) b → b\n");
    row("both names of a file changed", {file("a", 'A', 5), duplicate("b", 'A', 5)},
        {file("a", 'B', 5), file("b", 'B', 5)},
        "modified (content changed) a → a\nduplicate (hard link) b → _duplicates/b\n");
    row("a new name of a known file", {file("a", 'A', 5)}, {file("a", 'A', 5), file("b", 'A', 5)},
        "skip (unchanged) a → a\nduplicate (hard link) b → _duplicates/b\n");
    row("both names moved", {file("a", 'A', 5), duplicate("b", 'A', 5)},
        {file("c", 'A', 5), file("d", 'A', 5)},
        "moved (same inode) a > c → c\nmoved (same inode) b > d → _duplicates/d\n");
    row("a file that became a symlink is modified", {file("a", 'A')}, {link("a", 'x')},
        "modified (content changed) a → a\n");
    row("a symlink that became a file: its content may be a duplicate",
        {link("a", 'x'), file("b", 'B')}, {file("a", 'B'), file("b", 'B')},
        "duplicate (same content live) a → _duplicates/a\nskip (unchanged) b → b\n");
    row("a symlink that became a file which holds what it pointed to", {link("a", 'x')},
        {file("a", 'x')}, "modified (content changed) a → a\n");
    row("a file that moved and left a symlink behind", {file("a", 'A', 5)},
        {link("a", 'x', 6), file("b", 'A', 5)},
        "modified (content changed) a → a\nbackup (new content) b → b\n");
}

void TestPlanner::linksAndTypes()
{
    check();
}

QTEST_APPLESS_MAIN(TestPlanner)
#include "test_planner.moc"
