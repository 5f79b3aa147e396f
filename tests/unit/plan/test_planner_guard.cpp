// SPDX-License-Identifier: GPL-3.0-or-later
// The mass change guard, and what comes after the final plan.
#include "backup_model.h"

#include <QTest>

using namespace holdfast;
using namespace holdfast::test;

namespace
{

/// `count` files of one source with contents of their own.
std::vector<Name> manyFiles(int count, SourceId source = kHome)
{
    std::vector<Name> names;
    for (int i = 0; i < count; ++i) {
        names.push_back(
            file("f" + std::to_string(i), static_cast<char>('0' + i),
                 static_cast<std::uint64_t>(100 + i) * static_cast<std::uint64_t>(source), source));
    }
    return names;
}

}  // namespace

class TestPlannerGuard : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void guard_data();
    void guard();
    void guardCountsEachSourceByItself();
    void movedFilesAreNotGone();
    void heldFilesStillHoldTheirContent();
    void batchesAfterTheFinalPlan();
};

void TestPlannerGuard::guard_data()
{
    QTest::addColumn<int>("known");
    QTest::addColumn<int>("gone");
    QTest::addColumn<double>("percent");
    QTest::addColumn<int>("minFiles");
    QTest::addColumn<bool>("accepted");
    QTest::addColumn<bool>("held");
    QTest::newRow("more than half, and enough of them") << 9 << 5 << 50.0 << 5 << false << true;
    QTest::newRow("half is not more than half") << 10 << 5 << 50.0 << 5 << false << false;
    QTest::newRow("too few files") << 5 << 4 << 50.0 << 5 << false << false;
    QTest::newRow("all of them") << 8 << 8 << 50.0 << 5 << false << true;
    QTest::newRow("a person accepted it") << 8 << 8 << 50.0 << 5 << true << false;
    QTest::newRow("the guard is off") << 8 << 8 << 0.0 << 5 << false << false;
    QTest::newRow("a fraction of a percent") << 9 << 1 << 11.1 << 1 << false << true;
    QTest::newRow("nothing gone") << 9 << 0 << 1.0 << 0 << false << false;
}

void TestPlannerGuard::guard()
{
    QFETCH(int, known);
    QFETCH(int, gone);
    QFETCH(double, percent);
    QFETCH(int, minFiles);
    QFETCH(bool, accepted);
    QFETCH(bool, held);
    BackupModel backup;
    backup.begin(manyFiles(known), DuplicatesMode::Separate);
    std::vector<Name> tree = manyFiles(known);
    tree.erase(tree.begin(), tree.begin() + gone);
    RunOptions options;
    options.guardPercent = percent;
    options.guardMinFiles = minFiles;
    options.acceptMassChange = accepted;
    const RunPlan plan = backup.run(tree, options);
    QCOMPARE(plan.last.held.size(), held ? static_cast<std::size_t>(gone) : 0U);
    QCOMPARE(plan.last.deletions.size(), held ? 0U : static_cast<std::size_t>(gone));
    QCOMPARE(plan.last.holds.size(), held ? std::size_t{1} : std::size_t{0});
    if (held) {
        QVERIFY(plan.last.holds[0] == (Hold{kHome, "mass_deletion", 0, gone, known}));
        QVERIFY(plan.last.held[0].kind == ActionKind::Deleted);
    }
    backup.checkAgainst(tree, held);
    QCOMPARE(QString::fromStdString(backup.problems()), QString());
}

void TestPlannerGuard::guardCountsEachSourceByItself()
{
    BackupModel backup;
    std::vector<Name> known = manyFiles(6);
    const std::vector<Name> work = manyFiles(6, kWork);
    known.insert(known.end(), work.begin(), work.end());
    // Other contents at work: nothing there is a duplicate.
    for (std::size_t i = 6; i < known.size(); ++i) {
        known[i].content = static_cast<char>('a' + i);
    }
    backup.begin(known, DuplicatesMode::Separate);
    RunOptions options;
    options.guardPercent = 50;
    options.guardMinFiles = 3;
    // All of home is gone, and two files at work.
    const RunPlan plan = backup.run(std::vector<Name>(known.begin() + 8, known.end()), options);
    QCOMPARE(plan.last.held.size(), std::size_t{6});
    QCOMPARE(plan.last.deletions.size(), std::size_t{2});
    QVERIFY(plan.last.deletions[0].source == kWork);
    QCOMPARE(plan.last.holds.size(), std::size_t{1});
    QVERIFY(plan.last.holds[0].source == kHome);
}

void TestPlannerGuard::movedFilesAreNotGone()
{
    BackupModel backup;
    backup.begin(manyFiles(6), DuplicatesMode::Separate);
    std::vector<Name> tree = manyFiles(6);
    for (Name &name : tree) {
        name.path = "moved/" + name.path;
    }
    RunOptions options;
    options.guardPercent = 1;
    options.guardMinFiles = 1;
    const RunPlan plan = backup.run(tree, options);
    QCOMPARE(plan.last.moves.size(), std::size_t{6});
    QVERIFY(plan.last.holds.empty());
    backup.checkAgainst(tree);
    QCOMPARE(QString::fromStdString(backup.problems()), QString());
}

void TestPlannerGuard::heldFilesStillHoldTheirContent()
{
    BackupModel backup;
    backup.begin({file("a", 'A'), file("c", 'C'), duplicate("z", 'A')}, DuplicatesMode::Separate);
    RunOptions options;
    options.guardPercent = 50;
    options.guardMinFiles = 1;
    // The current copy is held back: its duplicate needs no promotion yet.
    const std::vector<Name> tree = {duplicate("z", 'A')};
    RunPlan plan = backup.run(tree, options);
    QCOMPARE(plan.last.held.size(), std::size_t{2});
    QVERIFY(plan.last.promotions.empty());
    options.acceptMassChange = true;
    plan = backup.run(tree, options);
    QCOMPARE(plan.last.deletions.size(), std::size_t{2});
    QCOMPARE(plan.last.promotions.size(), std::size_t{1});
    backup.checkAgainst(tree);
    QCOMPARE(QString::fromStdString(backup.problems()), QString());
}

// What was held back holds its content for them, what was deleted does not, and nothing moves.
void TestPlannerGuard::batchesAfterTheFinalPlan()
{
    for (const bool dryRun : {false, true}) {
        Planner planner = plannerFor({file("a", 'A', 5), file("b", 'B', 6, kWork)},
                                     DuplicatesMode::Separate, 1, 1);
        if (dryRun) {
            planner.rememberBatches();
        }
        FinalInput input;
        input.knownFiles = {{kHome, 1}, {kWork, 1000}};
        const FinalPlan plan = planner.finish(input);
        QCOMPARE(plan.held.size(), std::size_t{1});
        QCOMPARE(plan.deletions.size(), std::size_t{1});
        ContentMap contents = {{digestOf('A'), {{kHome, path("a"), Placement::Current}}}};
        if (dryRun) {
            contents[digestOf('B')] = {{kWork, path("b"), Placement::Current}};
        }
        QVERIFY(planOne(planner, observationOf(file("c", 'A', 5, kWork)), contents).kind ==
                ActionKind::Duplicate);
        QVERIFY(planOne(planner, observationOf(file("d", 'B', 6, kWork)), contents).kind ==
                ActionKind::Backup);
    }
}

QTEST_APPLESS_MAIN(TestPlannerGuard)
#include "test_planner_guard.moc"
