// SPDX-License-Identifier: GPL-3.0-or-later
// What the planner takes and answers, call by call.
#include "backup_model.h"

#include <QTest>

#include <atomic>
#include <thread>

using namespace holdfast;
using namespace holdfast::test;

namespace
{

/// A file as a scan shows it, of the mtime that file() gives.
Metadata seenAs(std::uint64_t device, std::uint64_t inode, std::uint64_t size)
{
    Metadata seen;
    seen.device = device;
    seen.inode = inode;
    seen.size = size;
    seen.mtime = file("a", 'A').mtime;
    return seen;
}

}  // namespace

class TestPlannerCalls : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void foldersAreLeftToTheCaller();
    void mayBeMoved();
    void mayBeMovedIsThreadSafe();
    void touchedContents();
    void modifiedFiles();
    void removalApart();
    void removalOfWhatVanishedComesOnce();
    void anotherTypeThatIsStillKnown();
    void onlyTheCatalogTellsOfEarlierBatches();
    void movesThatFailedHoldNothing();
    void aFileIsNoDuplicateOfItself();
    void touchedByTheCaller();
    void hashesOfAnotherAlgorithm();
    void duplicateFoundAgainByAnotherHash();
    void absentHashIsNoProof();
    void attributesAndOwner_data();
    void attributesAndOwner();
    void copiesOfTheOtherMode();
    void promotedRowIsTheMovedOne();
    void sourcesOutOfTheConfigurationComeLast();
};

void TestPlannerCalls::foldersAreLeftToTheCaller()
{
    Name folder = file("d", ' ', 5);
    folder.type = EntryType::Folder;
    Planner planner = plannerFor({folder}, DuplicatesMode::Separate, 1, 1);
    QVERIFY(!planner.mayBeMoved(seenAs(1, 5, 0)));
    QVERIFY(!planner.planRemoval(knownOf(folder)).has_value());
    const FinalPlan plan = planner.finish({});
    QCOMPARE(textOf(plan), textOf(FinalPlan()));
}

void TestPlannerCalls::mayBeMoved()
{
    Name link = file("l", 'x', 8);
    link.type = EntryType::Symlink;
    Planner planner = plannerFor({file("a", 'A', 5), file("b", 'B', 5), link, file("c", 'C', 0)});
    QVERIFY(planner.mayBeMoved(seenAs(1, 5, sizeOf('A'))));
    QVERIFY(planner.mayBeMoved(seenAs(1, 5, sizeOf('B'))));
    QVERIFY(!planner.mayBeMoved(seenAs(1, 5, sizeOf('C'))));
    QVERIFY(!planner.mayBeMoved(seenAs(2, 5, sizeOf('A'))));
    QVERIFY(!planner.mayBeMoved(seenAs(1, 6, sizeOf('A'))));
    QVERIFY(!planner.mayBeMoved(seenAs(1, 8, 1)));
    QVERIFY(!planner.mayBeMoved(seenAs(1, 0, sizeOf('C'))));
    Metadata later = seenAs(1, 5, sizeOf('A'));
    ++later.mtime;
    QVERIFY(!planner.mayBeMoved(later));
}

// The stager's workers ask while batches are planned and the run is finished.
void TestPlannerCalls::mayBeMovedIsThreadSafe()
{
    Planner planner = plannerFor({file("a", 'A', 5), file("b", 'B', 6), file("c", 'C', 7)});
    std::atomic<int> answers = 0;
    std::jthread worker([&](const std::stop_token &stop) {
        do {
            answers += planner.mayBeMoved(seenAs(1, 5, sizeOf('A'))) ? 1 : 0;
            answers += planner.mayBeMoved(seenAs(1, 6, sizeOf('C'))) ? 1 : 0;
        } while (!stop.stop_requested());
    });
    QVERIFY(planner.planBatch({observationOf(file("x", 'A', 5))}, {}).empty());
    QVERIFY(planner.planBatch({observationOf(file("y", 'B', 8))}, {}).empty());
    QCOMPARE(planner.finish({}).moves.size(), std::size_t{2});
    worker.request_stop();
    worker.join();
    QVERIFY(answers > 0);
}

void TestPlannerCalls::touchedContents()
{
    Name link = file("l", 'x', 8);
    link.type = EntryType::Symlink;
    Planner planner = plannerFor({file("a", 'B', 5), file("e", ' ', 6), link});
    QVERIFY(planner.touchedContents() == std::vector<Digest>{digestOf('B')});
    const KnownFile known = knownOf(file("c", 'A'));
    const std::vector<Action> actions = planner.planBatch(
        {observationOf(file("b", 'B', 5)), observationOf(file("c", 'C'), known),
         observationOf(file("d", 'D')), observationOf(file("f", 'F'), knownOf(file("f", 'F')))},
        {});
    QCOMPARE(actions.size(), std::size_t{3});  // the first one is a move
    QVERIFY(planner.touchedContents() == (std::vector<Digest>{digestOf('A'), digestOf('B')}));
}

void TestPlannerCalls::modifiedFiles()
{
    Planner planner = plannerFor({});
    const KnownFile a = knownOf(file("a", 'A'));
    const KnownFile b = knownOf(file("b", 'B'));
    const KnownFile c = knownOf(file("c", 'C', 0, kWork));
    static_cast<void>(planner.planBatch(
        {observationOf(file("a", 'B'), a), observationOf(file("b", 'B'), b),
         observationOf(file("n", 'N')), observationOf(file("c", 'D', 0, kWork), c)},
        {{digestOf('B'), {{kHome, path("b"), Placement::Current}}}}));
    QVERIFY(planner.modifiedFiles() == (std::map<SourceId, std::int64_t>{{kHome, 1}, {kWork, 1}}));
}

void TestPlannerCalls::removalApart()
{
    Planner planner = plannerFor({});
    const KnownFile known = knownOf(file("a", 'A'));
    const std::optional<Action> removal = planner.planRemoval(known);
    QVERIFY(removal.has_value());
    QCOMPARE(textOf(*removal), std::string("deleted (path gone) 7:a at a → 7:a at _deleted/a, 65 "
                                           "bytes"));
    // Its duplicate is promoted, though the catalog still has the row.
    FinalInput input;
    input.rows[digestOf('A')] = {known, knownOf(duplicate("b", 'A'))};
    const FinalPlan plan = planner.finish(input);
    QCOMPARE(plan.promotions.size(), std::size_t{1});
    QCOMPARE(plan.promotions[0].path.bytes(), Bytes("b"));
    QVERIFY(plan.deletions.empty());
}

void TestPlannerCalls::removalOfWhatVanishedComesOnce()
{
    Planner planner = plannerFor({file("a", 'A', 5), file("b", 'B', 6)});
    QVERIFY(planner.planRemoval(knownOf(file("a", 'A', 5))).has_value());
    QVERIFY(!planner.planRemoval(knownOf(file("a", 'A', 5))).has_value());
    // Removed means removed: nothing moves from there any more.
    QVERIFY(planOne(planner, observationOf(file("c", 'A', 5))).kind == ActionKind::Backup);
    QVERIFY(planner.planBatch({observationOf(file("d", 'B', 6))}, {}).empty());
    QVERIFY(!planner.planRemoval(knownOf(file("b", 'B', 6))).has_value());
    const FinalPlan plan = planner.finish({});
    QCOMPARE(plan.moves.size(), std::size_t{1});
    QVERIFY(plan.deletions.empty());
}

void TestPlannerCalls::anotherTypeThatIsStillKnown()
{
    Planner planner = plannerFor({});
    Name link = file("a", 'x');
    link.type = EntryType::Symlink;
    const Action backup = planOne(planner, observationOf(file("a", 'A'), knownOf(link)));
    QCOMPARE(textOf(backup),
             std::string("modified (content changed) 7:a at a → 7:a at a, 65 bytes staged"));
    const Action copy = planOne(planner, observationOf(file("b", 'A'), knownOf(link)),
                                {{digestOf('A'), {{kHome, path("a"), Placement::Current}}}});
    QVERIFY(copy.kind == ActionKind::Duplicate && copy.archives());
    // A file's content is lost with it.
    static_cast<void>(planOne(planner, observationOf(link, knownOf(file("a", 'A')))));
    QVERIFY(planner.touchedContents() == std::vector<Digest>{digestOf('A')});
}

// An action may have failed: the next batch must not count on it.
void TestPlannerCalls::onlyTheCatalogTellsOfEarlierBatches()
{
    Planner planner = plannerFor({});
    const KnownFile known = knownOf(file("a", 'A'));
    QVERIFY(planOne(planner, observationOf(file("a", 'B'), known)).kind == ActionKind::Modified);
    const ContentMap still = {{digestOf('A'), {{kHome, path("a"), Placement::Current}}}};
    QVERIFY(planOne(planner, observationOf(file("b", 'A')), still).kind == ActionKind::Duplicate);
    QVERIFY(planOne(planner, observationOf(file("c", 'B'))).kind == ActionKind::Backup);
}

void TestPlannerCalls::movesThatFailedHoldNothing()
{
    Planner planner = plannerFor({file("a", 'A', 5)});
    QVERIFY(planner.planBatch({observationOf(file("b", 'A', 5))}, {}).empty());
    QVERIFY(planOne(planner, observationOf(file("c", 'A'))).kind == ActionKind::Duplicate);
    QCOMPARE(planner.finish({}).moves.size(), std::size_t{1});
    QVERIFY(planOne(planner, observationOf(file("d", 'A'))).kind == ActionKind::Backup);
}

void TestPlannerCalls::aFileIsNoDuplicateOfItself()
{
    Planner planner = plannerFor({});
    const Action action = planOne(planner, observationOf(file("a", 'B'), knownOf(file("a", 'A'))),
                                  {{digestOf('B'), {{kHome, path("a"), Placement::Current}}}});
    QVERIFY(action.kind == ActionKind::Modified);
}

// An interrupted run left a content without a current copy.
void TestPlannerCalls::touchedByTheCaller()
{
    Planner planner = plannerFor({});
    planner.touch(digestOf('A'));
    QVERIFY(planner.touchedContents() == std::vector<Digest>{digestOf('A')});
    FinalInput input;
    input.rows[digestOf('A')] = {knownOf(duplicate("c", 'A')), knownOf(duplicate("b", 'A'))};
    const FinalPlan plan = planner.finish(input);
    QCOMPARE(plan.promotions.size(), std::size_t{1});
    QCOMPARE(plan.promotions[0].path.bytes(), Bytes("b"));
}

void TestPlannerCalls::hashesOfAnotherAlgorithm()
{
    Planner planner = plannerFor({});
    const KnownFile known = knownOf(file("a", 'A'));
    Observation same = observationOf(file("a", 'A'), known);
    same.staged.hash = digestOf('A', HashAlgorithm::Blake2s);
    same.staged.knownHash = digestOf('A');
    // What follows in the same batch sees it under its new hash.
    Observation copy = observationOf(file("b", 'A'));
    copy.staged.hash = same.staged.hash;
    const std::vector<Action> actions = planner.planBatch({same, copy}, {});
    QVERIFY(actions.at(0).kind == ActionKind::Skip);
    QVERIFY(actions.at(1).kind == ActionKind::Duplicate);

    Observation changed = observationOf(file("a", 'B'), known);
    changed.staged.hash = digestOf('B', HashAlgorithm::Blake2s);
    changed.staged.knownHash = digestOf('B');
    QVERIFY(planOne(planner, changed).kind == ActionKind::Modified);
    changed.staged.hash = digestOf('A', HashAlgorithm::Blake2s);
    changed.staged.knownHash = Digest();
    QVERIFY(planOne(planner, changed).kind == ActionKind::Modified);
}

// The current copy changes in the run that goes over to another algorithm.
void TestPlannerCalls::duplicateFoundAgainByAnotherHash()
{
    for (const bool dryRun : {false, true}) {
        BackupModel backup;
        backup.begin({file("a", 'A', 5), duplicate("b", 'A', 6)}, DuplicatesMode::Separate);
        RunOptions options;
        options.algorithm = HashAlgorithm::Blake2s;
        options.dryRun = dryRun;
        const std::vector<Name> tree = {file("a", 'B', 5), file("b", 'A', 6)};
        const RunPlan plan = backup.run(tree, options);
        QCOMPARE(plan.last.promotions.size(), std::size_t{1});
        QCOMPARE(textOf(plan.last.promotions[0]),
                 std::string("promoted (original gone) 7:b at _duplicates/b → 7:b at b, 65 bytes"));
        if (!dryRun) {
            backup.checkAgainst(tree);
            backup.checkCurrentCopies(true);
            QCOMPARE(QString::fromStdString(backup.problems()), QString());
        }
    }
}

void TestPlannerCalls::absentHashIsNoProof()
{
    Planner planner = plannerFor({});
    KnownFile known = knownOf(file("a", 'A'));
    known.hash = Digest();
    Observation observation = observationOf(file("a", 'A'), known);
    observation.staged.hash = Digest();
    QVERIFY(planOne(planner, observation).kind == ActionKind::Modified);
}

void TestPlannerCalls::attributesAndOwner_data()
{
    QTest::addColumn<int>("which");
    QTest::newRow("owner") << 0;
    QTest::newRow("group") << 1;
    QTest::newRow("mode") << 2;
    QTest::newRow("mtime, by one nanosecond") << 3;
    QTest::newRow("extended attributes") << 4;
}

void TestPlannerCalls::attributesAndOwner()
{
    QFETCH(int, which);
    Planner planner = plannerFor({});
    const KnownFile known = knownOf(file("a", 'A'));
    Observation observation = observationOf(file("a", 'A'), known);
    QVERIFY(planOne(planner, observation).kind == ActionKind::Skip);
    StagedFile &staged = observation.staged;
    staged.metadata.uid += which == 0 ? 1 : 0;
    staged.metadata.gid += which == 1 ? 1 : 0;
    staged.metadata.mode += which == 2 ? 1 : 0;
    staged.metadata.mtime += which == 3 ? 1 : 0;
    staged.attributes = which == 4 ? "user.x" : "";
    const Action action = planOne(planner, observation);
    QVERIFY(action.kind == ActionKind::Metadata);
    QVERIFY(action.known == known);
    QVERIFY(action.staged.has_value());
    QVERIFY(action.target == known.stored);
}

// `duplicates` was changed in the configuration: copies stay where they stand until they move.
void TestPlannerCalls::copiesOfTheOtherMode()
{
    const auto planWith = [](DuplicatesMode stored, DuplicatesMode now) {
        Planner planner(sampleLayout(), now, {kHome, kWork},
                        {knownOf(file("a", 'A', 5)), knownOf(duplicate("m", 'M', 6), stored)}, 0,
                        0);
        static_cast<void>(planner.planBatch({observationOf(file("n", 'M', 6))}, {}));
        FinalInput input;
        input.rows[digestOf('A')] = {knownOf(file("a", 'A', 5)),
                                     knownOf(duplicate("b", 'A', 7), stored)};
        input.rows[digestOf('M')] = {knownOf(file("k", 'M', 8)),
                                     knownOf(duplicate("m", 'M', 6), stored)};
        return planner.finish(input);
    };
    const FinalPlan toPlace = planWith(DuplicatesMode::Separate, DuplicatesMode::InPlace);
    QCOMPARE(toPlace.moves.at(0).target.bytes(), Bytes("_duplicates/n"));
    QCOMPARE(toPlace.promotions.at(0).target.bytes(), Bytes("b"));
    QVERIFY(toPlace.reclassified.empty());
    const FinalPlan toSeparate = planWith(DuplicatesMode::InPlace, DuplicatesMode::Separate);
    QCOMPARE(toSeparate.moves.at(0).target.bytes(), Bytes("n"));
    QVERIFY(toSeparate.promotions.empty());
    QCOMPARE(toSeparate.reclassified.at(0).stored.bytes(), Bytes("b"));
    QVERIFY(toSeparate.reclassified.at(0).placement == Placement::Current);
}

// The row that is promoted is what the move leaves behind, also what was read of the file.
void TestPlannerCalls::promotedRowIsTheMovedOne()
{
    const KnownFile original = knownOf(file("a", 'A', 5));
    const KnownFile copy = knownOf(duplicate("b", 'A', 6));
    Planner planner(sampleLayout(), DuplicatesMode::Separate, {kHome, kWork}, {original, copy}, 0,
                    0);
    Observation observation = observationOf(file("z", 'A', 6));
    observation.staged.metadata.mode = 0600;
    observation.staged.metadata.ctime = 77;
    observation.staged.metadata.links = 2;
    observation.staged.takenAt = 99;
    QVERIFY(planner.planBatch({observation}, {}).empty());
    FinalInput input;
    input.rows[digestOf('A')] = {original, copy};
    const FinalPlan plan = planner.finish(input);
    QCOMPARE(plan.promotions.size(), std::size_t{1});
    KnownFile expected = copy;
    expected.path = path("z");
    expected.stored = path("_duplicates/z");
    expected.fingerprint = fingerprintOf(observation.staged.metadata);
    expected.properties.mode = 0600;
    expected.hardLinked = true;
    expected.recordedAt = 99;
    QVERIFY(plan.promotions[0].known == expected);
    QVERIFY(!plan.promotions[0].staged.has_value());
}

void TestPlannerCalls::sourcesOutOfTheConfigurationComeLast()
{
    // kWork is not configured any more, and has the smaller id.
    Planner planner(sampleLayout(), DuplicatesMode::Separate, {kHome}, {knownOf(file("m", 'A'))}, 0,
                    0);
    FinalInput input;
    Name work = duplicate("a", 'A');
    work.source = kWork;
    input.rows[digestOf('A')] = {knownOf(work), knownOf(duplicate("z", 'A'))};
    const FinalPlan plan = planner.finish(input);
    QVERIFY(plan.promotions.at(0).source == kHome);
}

QTEST_APPLESS_MAIN(TestPlannerCalls)
#include "test_planner_calls.moc"
